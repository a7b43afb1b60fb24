import asyncio
import time

START = time.monotonic()


def say(text, tasks):
    names = sorted(task.get_name() for task in tasks)
    print(f"{time.monotonic() - START:.1f} s  {text}:", *names)


async def answer(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error


async def main():
    down = ConnectionError("mirror is down")
    tasks = [
        asyncio.create_task(answer(0.2), name="fast"),
        asyncio.create_task(answer(0.4), name="middle"),
        asyncio.create_task(answer(0.9, down), name="slow"),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    say("first answer", done)

    done, pending = await asyncio.wait(pending, timeout=0.3)
    say("time is up, done", done)
    say("time is up, pending", pending)

    done, pending = await asyncio.wait(pending)
    say("the last one", done)
    for task in done:
        print(f"its error: {task.exception()!r}")


asyncio.run(main())
