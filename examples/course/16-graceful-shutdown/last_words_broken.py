# fails: wrong output
import asyncio


async def write_journal(lines):
    while True:
        print("journal:", await lines.get())
        lines.task_done()


async def drive(taxi, lines, seconds):
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(seconds)
        lines.put_nowait(f"{taxi} is in the garage")


async def main():
    lines = asyncio.Queue()
    journal = asyncio.create_task(
        write_journal(lines), name="journal"
    )
    taxis = set()
    for taxi, seconds in ("blue", 0.1), ("green", 0.2):
        coroutine = drive(taxi, lines, seconds)
        taxis.add(asyncio.create_task(coroutine, name=taxi))
    lines.put_nowait("a quiet day")
    await asyncio.sleep(0.2)
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    print("lines that nobody wrote down:", lines.qsize())


asyncio.run(main())
