import asyncio
import time

START = time.perf_counter()
FRIENDS = {"Ann": ["Bob"], "Bob": ["Cid"]}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(name, group):
    await asyncio.sleep(0.2)
    log(f"{name} will come")
    for friend in FRIENDS.get(name, []):
        group.create_task(ask(friend, group), name=friend)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("Ann", group), name="Ann")
    log("everyone has answered")


asyncio.run(main())
