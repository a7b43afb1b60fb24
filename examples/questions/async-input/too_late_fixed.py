# needs: sockets
import asyncio
import socket
import sys
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def open_keyboard():
    keyboard = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(keyboard), sys.stdin
    )
    return keyboard


async def main():
    keyboard = await open_keyboard()
    for guest in "first", "second":
        try:
            async with asyncio.timeout(0.3):
                name = await keyboard.readline()
                log(f"{guest} guest: {name.decode().strip()}")
        except TimeoutError:
            log(f"{guest} guest: too late")


sys.stdin, keys = socket.socketpair()
keys.send(b"Anna\n")
asyncio.run(main())
log("the program ends")
