import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def sing(who, seconds):
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(seconds)
        log(f"{who} has left the stage")


async def evening(day, **options):
    singers = [
        asyncio.create_task(
            sing(who, seconds), name=f"{who}, {day}"
        )
        for who, seconds in (("tenor", 0.1), ("choir", 0.4))
    ]
    concert = asyncio.gather(*singers, **options)
    await asyncio.sleep(0.1)
    log(f"{day}: concert.cancel()")
    concert.cancel()
    try:
        await concert
    except asyncio.CancelledError:
        log("gather has raised CancelledError")
    await asyncio.wait(singers)


async def main():
    await evening("Friday")
    await evening("Saturday", return_exceptions=True)


asyncio.run(main())
