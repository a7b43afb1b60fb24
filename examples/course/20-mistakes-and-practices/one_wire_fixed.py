# needs: sockets
import asyncio
import socket


async def weather_station(wire):
    reader, writer = await asyncio.open_connection(sock=wire)
    while line := await reader.readline():
        await asyncio.sleep(0.1)
        writer.write(b"sunny in " + line)
    writer.close()


async def ask(reader, writer, lock, city):
    async with lock:
        writer.write(f"{city}\n".encode())
        line = await reader.readline()
    print(line.decode().strip())


async def main():
    ours, theirs = socket.socketpair()
    async with asyncio.TaskGroup() as group:
        group.create_task(weather_station(theirs), name="station")
        reader, writer = await asyncio.open_connection(sock=ours)
        lock = asyncio.Lock()
        await asyncio.gather(
            ask(reader, writer, lock, "Oslo"),
            ask(reader, writer, lock, "Rome"),
        )
        writer.close()


asyncio.run(main())
