# needs: sockets
import asyncio
import threading
import time

HOST = "127.0.0.1"
START = time.perf_counter()


async def sell_ticket(reader, writer):
    await asyncio.sleep(1)
    writer.write(b"ticket")
    writer.close()


async def visit(port):
    reader, writer = await asyncio.open_connection(HOST, port)
    ticket = await reader.read()
    writer.close()
    return ticket


async def main():
    server = await asyncio.start_server(sell_ticket, HOST, 0)
    port = server.sockets[0].getsockname()[1]
    visits = [visit(port) for _ in range(100)]
    tickets = await asyncio.gather(*visits)
    server.close()
    passed = time.perf_counter() - START
    print(f"{len(tickets)} tickets in {passed:.0f} s")
    print("threads:", threading.active_count())


asyncio.run(main())
