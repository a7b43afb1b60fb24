# fails: RuntimeWarning
import asyncio
import tracemalloc

tracemalloc.start()


async def ask_price(shop):
    await asyncio.sleep(0.1)
    return {"mill": 70, "market": 50, "bakery": 90}[shop]


async def find_cheap(questions, limit):
    for question in questions:
        if await question < limit:
            return "found"


async def main():
    shops = "mill", "market", "bakery"
    questions = [ask_price(shop) for shop in shops]
    print(await find_cheap(questions, 60))
    questions.clear()
    print("time to go")


asyncio.run(main())
