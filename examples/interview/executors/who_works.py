# needs: threads
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def who():
    return threading.current_thread().name


def cook(together):
    together.wait()
    return who()


async def main(kitchen):
    loop = asyncio.get_running_loop()
    print("to_thread:", await asyncio.to_thread(who))
    print("None:     ", await loop.run_in_executor(None, who))
    together = threading.Barrier(3)
    cooks = await asyncio.gather(
        *(
            loop.run_in_executor(kitchen, cook, together)
            for order in range(3)
        )
    )
    print("own pool: ", *sorted(cooks))
    names = [thread.name for thread in threading.enumerate()]
    print("cooks, of 50:", sum("kitchen" in name for name in names))


async def crowded():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(64, "wide"))
    print("to_thread:", await asyncio.to_thread(who))


with ThreadPoolExecutor(50, "kitchen") as kitchen:
    asyncio.run(main(kitchen))
asyncio.run(crowded())
