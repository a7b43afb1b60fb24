# fails: RuntimeError
import asyncio


async def ask_cinema(film):
    await asyncio.sleep(0.2)
    return f"{film}: 7 seats left"


def seats(film):
    return asyncio.run(ask_cinema(film))


async def answer(message):
    print(seats(message))


async def main():
    await answer("Solaris")


print(seats("Stalker"))
asyncio.run(main())
