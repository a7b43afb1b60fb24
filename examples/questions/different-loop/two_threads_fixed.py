# needs: threads
import asyncio


async def bake():
    await asyncio.sleep(0.3)
    return "a pie"


async def serve(pie):
    asyncio.current_task().set_name("waiter")
    return f"on the table: {await pie}"


def waiter(pie, loop):
    serving = asyncio.run_coroutine_threadsafe(serve(pie), loop)
    return serving.result()


async def main():
    pie = asyncio.create_task(bake(), name="pie")
    await asyncio.sleep(0.1)
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(waiter, pie, loop))


asyncio.run(main())
