import asyncio

listeners = {"Ann": "hall", "Bob": "yard", "Cid": "roof"}


async def send(place):
    await asyncio.sleep(0.2)
    print(f"the news is in the {place}")


async def broadcast():
    for name, place in list(listeners.items()):
        if name in listeners:
            await send(place)


async def main():
    news = asyncio.create_task(broadcast(), name="news")
    await asyncio.sleep(0.1)
    del listeners["Bob"]
    await news


asyncio.run(main())
