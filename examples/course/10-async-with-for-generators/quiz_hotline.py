import asyncio


async def calls():
    while True:
        await asyncio.sleep(0.5)
        yield "ring"


async def answer(line):
    async for call in line:
        print(call)


async def main():
    line = calls()
    task = asyncio.create_task(answer(line))
    await asyncio.sleep(0.2)
    try:
        await line.aclose()
        print("the line is closed")
    except RuntimeError as error:
        print(error)
    task.cancel()
    await asyncio.wait([task])
    print("the rest:", [call async for call in line])


asyncio.run(main())
