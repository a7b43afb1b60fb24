# fails: CancelledError
import asyncio


async def play(song, seconds):
    await asyncio.sleep(seconds)
    if song == "waltz":
        raise OSError("the disc is scratched")


def report(task):
    if error := task.exception():
        print(f"{task.get_name()}: {error}")
    else:
        print(f"{task.get_name()}: played")


async def main():
    tasks = [
        asyncio.create_task(play("polka", 0.1), name="polka"),
        asyncio.create_task(play("waltz", 0.2), name="waltz"),
        asyncio.create_task(play("tango", 0.9), name="tango"),
    ]
    await asyncio.sleep(0.3)
    tasks[2].cancel()
    await asyncio.sleep(0.1)
    for task in tasks:
        report(task)


asyncio.run(main())
