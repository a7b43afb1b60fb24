# needs: python>=3.13
import asyncio
import inspect


def lamp():
    print("the lamp is on")


async def kettle():
    await asyncio.sleep(0.1)
    print("the kettle is hot")


async def main():
    for job in lamp, kettle:
        if inspect.iscoroutinefunction(job):
            await job()
        else:
            job()


asyncio.run(main(), loop_factory=asyncio.EventLoop)
