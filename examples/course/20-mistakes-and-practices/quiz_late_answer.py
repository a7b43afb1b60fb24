# needs: sockets
import asyncio
import socket

PATIENCE = {"Oslo": 0.2, "Rome": 0.5}


async def weather_station(wire):
    reader, writer = await asyncio.open_connection(sock=wire)
    while line := await reader.readline():
        await asyncio.sleep(0.3)
        writer.write(b"sunny in " + line)
    writer.close()


async def ask(reader, writer, lock, city):
    async with lock:
        writer.write(f"{city}\n".encode())
        line = await reader.readline()
    print(f"{city}: {line.decode().strip()}")


async def main():
    ours, theirs = socket.socketpair()
    async with asyncio.TaskGroup() as group:
        group.create_task(weather_station(theirs), name="station")
        reader, writer = await asyncio.open_connection(sock=ours)
        lock = asyncio.Lock()
        for city, seconds in PATIENCE.items():
            try:
                async with asyncio.timeout(seconds):
                    await ask(reader, writer, lock, city)
            except TimeoutError:
                print(f"{city}: no answer")
        writer.close()


asyncio.run(main())
