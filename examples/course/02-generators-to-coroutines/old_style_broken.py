# fails: wrong output
import asyncio

try:

    @asyncio.coroutine
    def water(plant):
        yield from asyncio.sleep(0.1)
        print(f"{plant} is watered")

    asyncio.run(water("the fern"))
except AttributeError as error:
    print("AttributeError:", error)
