# fails: wrong output
# needs: websockets, sockets
import asyncio
import time

from websockets.asyncio.client import connect
from websockets.asyncio.server import serve

START = time.perf_counter()


async def send_positions(socket):
    for place in "Oak Street", "Elm Street", "your door":
        await asyncio.sleep(0.2)
        await socket.send(f"taxi: {place}")


async def taxi(socket):
    asyncio.current_task().set_name("taxi")
    await send_positions(socket)
    async for wish in socket:
        await socket.send(f"noted: {wish}")


async def main():
    async with serve(taxi, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}") as socket:
            await asyncio.sleep(0.1)
            await socket.send("wait for me")
            for _ in range(4):
                answer = await socket.recv()
                moment = time.perf_counter() - START
                print(f"{moment:.1f} s  {answer}")


asyncio.run(main())
