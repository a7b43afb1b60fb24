import asyncio

sending = 0


async def send(letter, places):
    global sending
    async with places:
        sending += 1
        await asyncio.sleep(0.1)
        sending -= 1


async def main():
    places = asyncio.Semaphore(5)
    async with asyncio.TaskGroup() as group:
        for letter in range(100):
            group.create_task(send(letter, places))
        await asyncio.sleep(0.05)
        print(sending, "letters are being sent")
        print(len(asyncio.all_tasks()), "tasks exist")


asyncio.run(main())
