# needs: sockets
import asyncio
import time

from chat import Chat
from chat.client import Client

START = time.perf_counter()
SAYS = {
    "ann": [(0.3, "is anybody here?"), (0.6, "/who")],
    "bob": [(0.4, "I am"), (0.7, "/join garden")],
    "eve": [(0.1, "/join garden"), (0.5, "what roses!")],
}


async def guest(name, port):
    async with await Client.connect("127.0.0.1", port) as client:
        await client.say(f"/nick {name}")
        loop = asyncio.get_running_loop()
        for delay, text in SAYS[name]:
            line = f"{text}\n".encode()
            loop.call_later(delay, client.writer.write, line)
        loop.call_later(0.8, client.writer.write, b"/quit\n")
        while (line := await client.hear()) is not None:
            now = time.perf_counter() - START
            if 0.1 < now < 0.75:
                print(f"{now:.1f} s  {name} hears  {line}")


async def main():
    async with Chat() as chat:
        port = await chat.listen("127.0.0.1", 0)
        async with asyncio.TaskGroup() as group:
            for name in SAYS:
                group.create_task(guest(name, port), name=name)


asyncio.run(main())
