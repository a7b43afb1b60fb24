import asyncio
import time

START = time.perf_counter()


def log(text):
    task = asyncio.current_task().get_name()
    print(f"{time.perf_counter() - START:.1f} s  {task:6}  {text}")


async def load(cargo, seconds):
    log(f"loading the {cargo}")
    await asyncio.sleep(seconds)
    log(f"the {cargo} is on board")


async def main():
    sand = load("sand", 0.2)
    mail = asyncio.create_task(load("mail", 0.3), name="mail")
    log(f"a {type(sand).__name__} and a {type(mail).__name__}")
    await asyncio.sleep(0.4)
    await sand
    await mail
    log("the ferry leaves")


asyncio.run(main())
