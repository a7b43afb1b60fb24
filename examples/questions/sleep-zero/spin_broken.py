# fails: wrong output
# needs: realtime
import asyncio


async def open_shop(shop):
    await asyncio.sleep(0.2)
    shop["open"] = True


async def main():
    shop = {"open": False}
    keys = asyncio.create_task(open_shop(shop), name="keys")
    looks = 0
    while not shop["open"]:
        looks += 1
        await asyncio.sleep(0)
    print("more than 500 looks:", looks > 500)
    await keys


asyncio.run(main())
