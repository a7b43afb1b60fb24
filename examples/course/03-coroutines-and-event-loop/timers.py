import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def remind(text):
        print(f"{loop.time() - start:.1f} s  {text}")

    loop.call_later(0.4, remind, "water the flowers")
    loop.call_at(start + 0.1, remind, "feed the cat")
    umbrella = loop.call_later(0.3, remind, "take an umbrella")
    remind("three reminders are set")

    await asyncio.sleep(0.2)
    umbrella.cancel()
    remind("the rain is over, no umbrella")
    await asyncio.sleep(0.3)


asyncio.run(main())
