import asyncio


async def ping(server):
    await asyncio.sleep(0.1)
    return f"{server} is alive"


async def main():
    pings = [
        asyncio.create_task(ping(server))
        for server in ("alpha", "beta")
    ]
    done, _ = await asyncio.wait(pings)
    for answer in sorted(task.result() for task in done):
        print(answer)


asyncio.run(main())
