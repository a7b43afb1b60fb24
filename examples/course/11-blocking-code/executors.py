# needs: python>=3.14, threads, processes
import asyncio
import multiprocessing
import os
from concurrent.futures import (
    InterpreterPoolExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

notes = []


def leave_note(text):
    notes.append(text)
    return os.getpid()


async def outcome(job):
    try:
        await job
    except Exception as error:
        return type(error).__name__
    return "taken"


async def main(pool):
    loop = asyncio.get_running_loop()
    in_pool = loop.run_in_executor
    place = await in_pool(pool, leave_note, "I was here")
    print("  in the same process:", place == os.getpid())
    print("  its note is seen:", notes != [])
    for job, text in (
        (lambda: 1, "a lambda"),
        (lambda: notes, "a lambda with a variable"),
    ):
        print(f"  {text}:", await outcome(in_pool(pool, job)))
    coroutine = asyncio.sleep(1)
    print(
        "  a coroutine:",
        await outcome(in_pool(pool, id, coroutine)),
    )
    coroutine.close()
    notes.clear()


if __name__ == "__main__":
    for kind in (
        ThreadPoolExecutor,
        InterpreterPoolExecutor,
        ProcessPoolExecutor,
    ):
        print(kind.__name__)
        with kind(1) as pool:
            asyncio.run(main(pool))
    print("processes start by", multiprocessing.get_start_method())
