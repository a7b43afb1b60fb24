import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def wait_for_key(guest, key):
    log(f"{guest} waits")
    log(f"{guest} takes {await key}")


async def main():
    key = asyncio.get_running_loop().create_future()
    guests = [
        asyncio.create_task(wait_for_key("Ann", key), name="Ann"),
        asyncio.create_task(wait_for_key("Bob", key), name="Bob"),
    ]
    await asyncio.sleep(0.3)
    log(f"is the key there? {key.done()}")
    key.set_result("key 7")
    log(f"is the key there? {key.done()}")
    for guest in guests:
        await guest
    for future in key, guests[0]:
        try:
            future.set_result("key 8")
        except (asyncio.InvalidStateError, RuntimeError) as error:
            log(f"{type(error).__name__}: {error}")


asyncio.run(main())
