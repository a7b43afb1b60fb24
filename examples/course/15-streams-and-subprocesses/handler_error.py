# needs: sockets
import asyncio


async def exchange(reader, writer):
    try:
        amount = int(await reader.readline())
        writer.write(f"{amount * 3} coins\n".encode())
        await writer.drain()
    finally:
        writer.close()


async def ask(port, text):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(text + b"\n")
    print(text, "->", await reader.readline())
    writer.close()
    await writer.wait_closed()


def report(loop, context):
    print("logged:", context["message"])
    print("       ", repr(context["exception"]))


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    server = await asyncio.start_server(exchange, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await ask(port, b"10")
        await ask(port, b"a lot")
        await ask(port, b"20")


asyncio.run(main())
