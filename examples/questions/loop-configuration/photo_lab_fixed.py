# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()


def alarm(loop, context):
    print("alarm:", context.get("exception") or context["message"])


def make_loop():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(alarm)
    loop.set_default_executor(ThreadPoolExecutor(1))
    return loop


def check_paper():
    raise RuntimeError("the printer is out of paper")


async def main():
    prints = [asyncio.to_thread(time.sleep, 0.3) for _ in range(2)]
    await asyncio.gather(*prints)
    print(f"two photos: {time.perf_counter() - START:.1f} s")
    asyncio.get_running_loop().call_later(0.1, check_paper)
    await asyncio.sleep(0.2)
    print("closing time")


with asyncio.Runner(loop_factory=make_loop) as runner:
    runner.run(main())
