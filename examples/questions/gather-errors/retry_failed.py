import asyncio
import time

START = time.perf_counter()
GOOD_AT = {"roof": 1, "cellar": 9, "garden": 2}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(sensor, attempt):
    await asyncio.sleep(0.1)
    if attempt < GOOD_AT[sensor]:
        raise ConnectionError(f"{sensor} does not answer")
    return f"{sensor} is dry"


async def main():
    waiting = list(GOOD_AT)
    for attempt in 1, 2, 3:
        results = await asyncio.gather(
            *(ask(sensor, attempt) for sensor in waiting),
            return_exceptions=True,
        )
        failed = []
        for sensor, result in zip(waiting, results):
            log(f"attempt {attempt}: {result}")
            if isinstance(result, ConnectionError):
                failed.append(sensor)
            elif isinstance(result, BaseException):
                raise result
        if not failed:
            break
        waiting = failed
    else:
        log(f"gave up on {waiting}")


asyncio.run(main())
