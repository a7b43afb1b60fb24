import asyncio

sent = []


async def send(letter):
    await asyncio.sleep(0.2)
    sent.append(letter)


async def test_post():
    task = asyncio.create_task(send("card"), name="post")
    await task
    assert sent == ["card"], f"sent: {sent}"
    print("the test has passed")


asyncio.run(test_post())
