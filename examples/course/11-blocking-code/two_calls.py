# needs: threads
import asyncio
import os
import threading
import time
from contextvars import ContextVar

customer = ContextVar("customer", default="nobody")


def bill(*, off=0):
    return f"{customer.get()}, {off} % off"


async def outcome(call, *args, **options):
    try:
        return await call(*args, **options)
    except TypeError as error:
        return type(error).__name__


async def main():
    loop = asyncio.get_running_loop()
    executor_call = loop.run_in_executor
    customer.set("Ann")

    print("to_thread")
    job = asyncio.to_thread(bill)
    print(f"  gives a {type(job).__name__}: {await job}")
    print(
        "  keyword:", await outcome(asyncio.to_thread, bill, off=5)
    )

    print("run_in_executor")
    job = executor_call(None, bill)
    print(f"  gives a {type(job).__name__}: {await job}")
    print(
        "  keyword:",
        await outcome(executor_call, None, bill, off=5),
    )

    await asyncio.gather(
        *(asyncio.to_thread(time.sleep, 0.1) for _ in range(50)),
        *(executor_call(None, time.sleep, 0.1) for _ in range(50)),
    )
    cores = getattr(os, "process_cpu_count", os.cpu_count)()
    expected = min(32, cores + 4)
    print("100 jobs, threads as expected:", end=" ")
    print(threading.active_count() - 1 == expected)


asyncio.run(main())
