# fails: RuntimeError
import asyncio


async def ask_sensor():
    await asyncio.sleep(0.1)
    return "21 degrees"


async def show(room, coro):
    print(f"{room} asks")
    print(f"{room}: {await coro}")


async def main():
    coro = ask_sensor()
    await asyncio.gather(show("hall", coro), show("attic", coro))


asyncio.run(main())
