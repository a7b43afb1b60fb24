# fails: wrong output
import asyncio

background = set()


def finished(task):
    background.discard(task)
    if error := task.exception():
        print(f"{task.get_name()}: {error}")


def report(loop, context):
    print(f"the loop reports: {context.get('exception')!r}")


def start(job, name):
    task = asyncio.create_task(job, name=name)
    background.add(task)
    task.add_done_callback(finished)
    return task


async def print_receipt(paper):
    await asyncio.sleep(0.2)
    if not paper:
        raise OSError("out of paper")


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    start(print_receipt(paper=False), "till 1")
    second = start(print_receipt(paper=True), "till 2")
    await asyncio.sleep(0.1)
    second.cancel()
    await asyncio.sleep(0.2)
    print("the shop closes")


asyncio.run(main())
