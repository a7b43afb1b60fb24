import asyncio
import gc
import weakref

background = set()


class Doorbell:
    def __init__(self):
        self.waiting = weakref.WeakSet()

    def wait(self):
        future = asyncio.get_running_loop().create_future()
        self.waiting.add(future)
        return future

    def ring(self):
        for future in list(self.waiting):
            future.set_result("ding-dong")


async def answer(bell):
    print(f"{await bell.wait()}, I am coming")


async def roast():
    await asyncio.sleep(0.2)
    print("the roast is ready")


def start(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    background.add(task)
    task.add_done_callback(background.discard)


async def main():
    bell = Doorbell()
    start(answer(bell), "door")
    start(roast(), "oven")
    await asyncio.sleep(0.1)
    gc.collect()
    print("somebody is at the door")
    bell.ring()
    await asyncio.sleep(0.2)
    print("tasks left:", len(background))


asyncio.run(main())
