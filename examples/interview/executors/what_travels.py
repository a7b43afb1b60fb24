# needs: processes, threads
import asyncio
import multiprocessing
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from contextvars import ContextVar, copy_context

request = ContextVar("request", default="none")


def get():
    return request.get()


async def show(label, job):
    try:
        print(f"{label:24}", await job)
    except TypeError as error:
        print(f"{label:24}", error)


async def main(threads, processes):
    run = asyncio.get_running_loop().run_in_executor
    request.set("№ 7")
    copied = copy_context().run
    await show("to_thread", asyncio.to_thread(get))
    await show("thread pool", run(threads, get))
    await show("thread pool, a copy", run(threads, copied, get))
    await show("process pool", run(processes, get))
    await show("process pool, a copy", run(processes, copied, get))


if __name__ == "__main__":
    method = multiprocessing.get_context("spawn")
    with ThreadPoolExecutor(1) as threads:
        with ProcessPoolExecutor(1, method) as processes:
            asyncio.run(main(threads, processes))
