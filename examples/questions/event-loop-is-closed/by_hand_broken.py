# fails: RuntimeError
import asyncio


async def weigh(fruit):
    await asyncio.sleep(0.1)
    return f"{fruit}: 1 kg"


def price_tag(fruit):
    loop = asyncio.get_event_loop()
    try:
        return loop.run_until_complete(weigh(fruit))
    finally:
        loop.close()


asyncio.set_event_loop(asyncio.new_event_loop())
print(price_tag("apples"))
print(price_tag("pears"))
