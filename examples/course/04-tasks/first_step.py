import asyncio


async def deliver(parcel):
    print(f"  the courier with {parcel} sets off")


async def sign():
    return "signed"


async def main():
    tasks = [
        asyncio.create_task(deliver("books")),
        asyncio.create_task(deliver("tea")),
    ]
    print("two tasks are made")
    print(f"the form is {await sign()}")
    print("and now a pause")
    await asyncio.sleep(0)
    print("the pause is over")


asyncio.run(main())
