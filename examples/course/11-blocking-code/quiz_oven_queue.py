# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def bake(thing):
    print(f"{thing}: into the oven")
    time.sleep(0.3)
    print(f"{thing}: out of the oven")


async def main(oven):
    loop = asyncio.get_running_loop()
    bread = loop.run_in_executor(oven, bake, "bread")
    cake = loop.run_in_executor(oven, bake, "cake")
    await asyncio.sleep(0.1)
    print("cancelled:", bread.cancel(), cake.cancel())


with ThreadPoolExecutor(1) as oven:
    asyncio.run(main(oven))
print("the oven is off")
