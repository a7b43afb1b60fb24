# fails: lost task
import asyncio
import gc
import weakref


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


async def main():
    bell = Doorbell()
    asyncio.create_task(answer(bell), name="door")
    asyncio.create_task(roast(), name="oven")
    await asyncio.sleep(0.1)
    gc.collect()
    print("somebody is at the door")
    bell.ring()
    await asyncio.sleep(0.2)


asyncio.run(main())
