import asyncio
import time

START = time.perf_counter()


async def load(part, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.perf_counter() - START:.1f} s  {part} is ready")
    return part


async def main():
    user = await load("user", 0.5)
    cart = await load("cart", 0.3)
    bonus = await load("bonus", 0.4)
    profile = [user, cart, bonus]
    print(f"{time.perf_counter() - START:.1f} s  {profile}")


asyncio.run(main())
