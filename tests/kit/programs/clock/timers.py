import asyncio


async def slow(seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        say("slow ends")


def say(text):
    print(f"{asyncio.get_running_loop().time() - start:g} {text}")


async def main():
    global start
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(2.5, say, "call_later")
    loop.call_at(start + 0.25, say, "call_at")
    loop.call_later(1, say, "never").cancel()
    try:
        await asyncio.wait_for(slow(9), 0.75)
    except TimeoutError:
        say("wait_for")
    try:
        async with asyncio.timeout(1.5) as limit:
            await asyncio.sleep(1)
            limit.reschedule(loop.time() + 3)
            await asyncio.gather(asyncio.sleep(5), asyncio.Event().wait())
    except TimeoutError:
        say("timeout")
    await asyncio.sleep(3600)
    say("hour")


asyncio.run(main())
