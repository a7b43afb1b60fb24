# needs: sockets
import asyncio

from chat import Chat
from chat.client import Client

BYTES = {
    "too long": b"x" * 100_000,
    "not UTF-8": b"caf\xe9",
    "clear your screen": b"\x1b[2J",
    "no such command": b"/dance",
    "no name": b"/nick *",
    "a line": b"hello",
}


async def main():
    async with Chat() as chat:
        port = await chat.listen("127.0.0.1", 0)
        client = await Client.connect("127.0.0.1", port)
        async with client:
            await client.hear()
            for name, line in BYTES.items():
                client.writer.write(line + b"\n")
                answer = await client.hear()
                print(f"{name}:\n    {answer[:60]}")


asyncio.run(main())
