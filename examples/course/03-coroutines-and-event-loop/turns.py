import asyncio

TURN = 1


def say(text):
    print(f"turn {TURN}: {text}")


def next_turn(left):
    global TURN
    TURN += 1
    if left:
        asyncio.get_running_loop().call_soon(next_turn, left - 1)


def serve_soup():
    say("soup")
    asyncio.get_running_loop().call_soon(say, "bread")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(next_turn, 2)
    loop.call_soon(serve_soup)
    loop.call_soon(say, "salad")
    say("main has put three callbacks in the queue")
    await asyncio.sleep(0)
    say("main again")
    await asyncio.sleep(0)
    say("main once more")


asyncio.run(main())
