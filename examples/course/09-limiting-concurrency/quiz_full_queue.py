import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    for guest in "Ann", "Bob", "Cid", "Dan":
        try:
            queue.put_nowait(guest)
        except asyncio.QueueFull:
            print(f"{guest} is turned away")
        if guest == "Cid":
            print(f"{await queue.get()} is seated")
    print(queue.qsize(), "are waiting")


asyncio.run(main())
