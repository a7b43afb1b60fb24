# needs: processes, threads, realtime
import asyncio
import multiprocessing
import os
import pickle
import time
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


class Manager:
    def __init__(self, threads, processes, heavy=0.02):
        self.threads, self.processes = threads, processes
        self.heavy, self.computing = heavy, set()

    async def run(self, function, *args):
        loop = asyncio.get_running_loop()
        if function in self.computing and travels(args):
            job = loop.run_in_executor(
                self.processes, function, *args
            )
        else:
            job = loop.run_in_executor(
                self.threads, self.measured, function, args
            )
        return await job

    def measured(self, function, args):
        began, result = time.thread_time(), None
        try:
            result = function(*args)
            return result
        finally:
            seconds = time.thread_time() - began
            if seconds > self.heavy and travels((function, result)):
                self.computing.add(function)


def travels(thing):
    try:
        pickle.dumps(thing)
    except Exception:
        return False
    return True


def read_wire(page):
    time.sleep(0.1)
    return os.getpid()


def lay_out(page):
    sum(dot * dot for dot in range(2_000_000))
    return os.getpid()


async def main(threads, processes):
    manager = Manager(threads, processes)
    for page in 1, 2, 3:
        for work in read_wire, lay_out:
            here = await manager.run(work, page) == os.getpid()
            place = "a thread" if here else "another process"
            print(f"page {page}: {work.__name__} in {place}")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with (
        ThreadPoolExecutor(4) as threads,
        ProcessPoolExecutor(2, spawn) as processes,
    ):
        asyncio.run(main(threads, processes))
