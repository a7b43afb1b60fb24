# needs: sockets, threads
import asyncio
import selectors
import socket
import threading


class Watched(selectors.DefaultSelector):
    quiet = True

    def select(self, timeout=None):
        if not self.quiet:
            print(f"  [wait up to {timeout:.1f} s]")
        return super().select(timeout)


def watched_loop():
    return asyncio.SelectorEventLoop(Watched())


async def main():
    loop = asyncio.get_running_loop()
    Watched.quiet = False
    door, button = socket.socketpair()
    loop.add_reader(door, lambda: print(door.recv(9).decode()))
    loop.call_later(0.4, print, "the cake is ready")
    loop.call_soon(print, "the oven is on")
    threading.Timer(0.1, button.send, [b"ding-dong"]).start()
    await asyncio.sleep(0.6)
    print("the guests are at the table")
    Watched.quiet = True
    loop.remove_reader(door)
    door.close()
    button.close()


with asyncio.Runner(loop_factory=watched_loop) as runner:
    runner.run(main())
