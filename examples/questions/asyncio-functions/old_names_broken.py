# needs: python>=3.14
# fails: DeprecationWarning
import asyncio


def lamp():
    print("the lamp is on")


async def kettle():
    await asyncio.sleep(0.1)
    print("the kettle is hot")


async def main():
    for job in lamp, kettle:
        if asyncio.iscoroutinefunction(job):
            await job()
        else:
            job()


policy = asyncio.DefaultEventLoopPolicy()
asyncio.set_event_loop_policy(policy)
asyncio.run(main())
