import asyncio

opening = set()


async def open_door():
    async with asyncio.timeout(1):
        await asyncio.sleep(0)
        print("the door is open")


def on_button():
    task = asyncio.create_task(open_door(), name="door")
    opening.add(task)
    task.add_done_callback(opening.discard)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, on_button)
    await asyncio.sleep(0.5)
    print("the end")


asyncio.run(main())
