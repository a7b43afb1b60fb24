# needs: sockets
import asyncio
import gc


async def kitchen(reader, writer):
    await asyncio.sleep(0.3)
    print("kitchen: the pizza is ready")
    writer.write(b"pizza\n")
    writer.close()


async def wait_for_dish(port):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    print("waiter: on the phone")
    dish = await reader.readline()
    print("waiter: serving the", dish.decode().strip())
    writer.close()


async def main():
    server = await asyncio.start_server(kitchen, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        phone_call = wait_for_dish(port)
        waiter = asyncio.create_task(phone_call, name="waiter")
        await asyncio.sleep(0.1)
        gc.collect()
        await waiter
        print("closing time")


asyncio.run(main())
