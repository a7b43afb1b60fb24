import asyncio
import time

START = time.perf_counter()
LIMIT = 0.5


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def report(task):
    log(f"{task.get_name()} is late")


def watched(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    alarm = task.get_loop().call_later(LIMIT, report, task)
    task.add_done_callback(lambda task: alarm.cancel())
    return task, alarm


async def drive(seconds):
    await asyncio.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()
    red, red_alarm = watched(drive(0.3), "red taxi")
    blue, _ = watched(drive(0.9), "blue taxi")
    log(
        f"the alarm rings in {red_alarm.when() - loop.time():.1f} s"
    )
    await red
    await asyncio.sleep(0)
    log(f"alarm of the red taxi cancelled: {red_alarm.cancelled()}")
    await blue


asyncio.run(main())
