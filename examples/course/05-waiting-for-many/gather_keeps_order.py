import asyncio
import time

START = time.perf_counter()


async def load(part, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.perf_counter() - START:.1f} s  {part} is ready")
    return part


async def main():
    user = asyncio.create_task(load("user", 0.5), name="user")
    cart = asyncio.create_task(load("cart", 0.3), name="cart")
    bonus = asyncio.create_task(load("bonus", 0.4), name="bonus")
    profile = await asyncio.gather(user, cart, bonus)
    print(f"{time.perf_counter() - START:.1f} s  {profile}")


asyncio.run(main())
