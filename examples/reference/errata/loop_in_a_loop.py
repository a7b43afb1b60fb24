import asyncio


async def tea():
    return "tea"


async def main():
    running = asyncio.get_running_loop()
    another = asyncio.new_event_loop()
    for loop in running, another:
        order = tea()
        try:
            loop.run_until_complete(order)
        except RuntimeError as error:
            print(error)
        order.close()
    another.close()
    print(await asyncio.create_task(tea()))


asyncio.run(main())
