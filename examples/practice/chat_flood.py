# needs: sockets
import asyncio
import time

from chat import Chat, Limits
from chat.client import Client

START = time.perf_counter()


async def guest(name, port):
    async with await Client.connect("127.0.0.1", port) as client:
        await client.say(f"/nick {name}")
        await asyncio.sleep(0.1)
        if name == "eve":
            for number in range(1, 9):
                await client.say(f"buy {number}")
        elif name == "ann":
            await asyncio.sleep(0.2)
            await client.say("good morning")
        while (line := await client.hear()) is not None:
            if name == "bob" and not line.startswith("*"):
                now = time.perf_counter() - START
                print(f"{now:.2f} s  {line}")
            if "buy 8" in line:
                break


async def main():
    async with Chat(Limits(rate=10, burst=4)) as chat:
        port = await chat.listen("127.0.0.1", 0)
        async with asyncio.TaskGroup() as group:
            for name in "ann", "bob", "eve":
                group.create_task(guest(name, port), name=name)


asyncio.run(main())
