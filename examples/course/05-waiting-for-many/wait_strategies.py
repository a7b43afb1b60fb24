import asyncio
import time


async def check(server, seconds):
    await asyncio.sleep(seconds)
    if server == "beta":
        raise ConnectionError("no answer")


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def try_out(strategy):
    start = time.perf_counter()
    times = {"alpha": 0.1, "beta": 0.2, "gamma": 0.3, "delta": 0.4}
    tasks = [
        asyncio.create_task(check(server, seconds), name=server)
        for server, seconds in times.items()
    ]
    done, pending = await asyncio.wait(tasks, return_when=strategy)
    print(f"{strategy} after {time.perf_counter() - start:.1f} s")
    print("  done   ", names(done))
    print("  pending", names(pending))
    await asyncio.wait(tasks)
    print("  in beta", repr(tasks[1].exception()))


async def main():
    await try_out(asyncio.FIRST_COMPLETED)
    await try_out(asyncio.FIRST_EXCEPTION)
    await try_out(asyncio.ALL_COMPLETED)


asyncio.run(main())
