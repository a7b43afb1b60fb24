import asyncio


async def ask_cinema(film):
    await asyncio.sleep(0.2)
    return f"{film}: 7 seats left"


async def answer(message):
    print(await ask_cinema(message))


async def main():
    await answer("Solaris")


print(asyncio.run(ask_cinema("Stalker")))
asyncio.run(main())
