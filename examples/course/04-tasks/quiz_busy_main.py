import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def boil():
    log("the kettle is on")
    await asyncio.sleep(0.2)
    log("the tea is ready")


async def main():
    kettle = asyncio.create_task(boil())
    time.sleep(0.3)
    log("the papers are sorted")
    await kettle


asyncio.run(main())
