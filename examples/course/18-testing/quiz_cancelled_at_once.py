import asyncio


async def bake(log):
    log.append("the oven is on")
    try:
        await asyncio.sleep(1)
    finally:
        log.append("the oven is off")


async def main():
    for pause in 0.1, 0:
        log = []
        task = asyncio.create_task(bake(log))
        if pause:
            await asyncio.sleep(pause)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        print(task.cancelled(), log)


asyncio.run(main())
