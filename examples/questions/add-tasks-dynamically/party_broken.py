# fails: wrong output
import asyncio
import time

START = time.perf_counter()
FRIENDS = {"Ann": ["Bob"], "Bob": ["Cid"]}
invited = []


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def invite(name):
    task = asyncio.create_task(ask(name), name=name)
    invited.append(task)


async def ask(name):
    await asyncio.sleep(0.2)
    log(f"{name} will come")
    for friend in FRIENDS.get(name, []):
        invite(friend)


async def main():
    invite("Ann")
    await asyncio.gather(*invited)
    log("everyone has answered")


asyncio.run(main())
