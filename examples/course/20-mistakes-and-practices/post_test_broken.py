# fails: AssertionError
import asyncio
import time

sent = []


async def send(letter):
    await asyncio.sleep(0.2)
    sent.append(letter)


async def test_post():
    asyncio.create_task(send("card"), name="post")
    time.sleep(0.3)
    assert sent == ["card"], f"sent: {sent}"
    print("the test has passed")


asyncio.run(test_post())
