# needs: threads
# fails: RuntimeError
import asyncio


async def bake():
    await asyncio.sleep(0.3)
    return "a pie"


async def serve(pie):
    asyncio.current_task().set_name("waiter")
    return f"on the table: {await pie}"


def waiter(pie):
    return asyncio.run(serve(pie))


async def main():
    pie = asyncio.create_task(bake(), name="pie")
    await asyncio.sleep(0.1)
    print(await asyncio.to_thread(waiter, pie))


asyncio.run(main())
