# fails: wrong output
import asyncio
import time

START = time.perf_counter()
token = None
issued = 0


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def sign_in():
    global issued
    issued += 1
    number = issued
    await asyncio.sleep(0.2 + number / 10)
    return f"token {number}"


async def request(page):
    global token
    if token is None:
        log(f"{page}: no token, signing in")
        token = await sign_in()
    log(f"{page}: goes with {token}")


async def main():
    async with asyncio.TaskGroup() as group:
        for page in "mail", "news", "chat":
            group.create_task(request(page), name=page)
    log(f"tokens issued: {issued}")


asyncio.run(main())
