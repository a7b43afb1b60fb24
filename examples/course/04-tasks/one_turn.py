import asyncio


async def count(till):
    for coin in range(1, 4):
        print(f"{till}: coin {coin}")
        await asyncio.sleep(0)
    print(f"{till}: that is all")


async def main():
    tasks = [
        asyncio.create_task(count("north"), name="north"),
        asyncio.create_task(count("south"), name="south"),
    ]
    for turn in range(1, 4):
        print(f"main: turn {turn}")
        await asyncio.sleep(0)
    print("main: all in?", [task.done() for task in tasks])
    for task in tasks:
        await task
    print("main: all in?", [task.done() for task in tasks])


asyncio.run(main())
