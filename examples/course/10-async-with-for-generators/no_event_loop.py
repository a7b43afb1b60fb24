class Bell:
    async def __aenter__(self):
        print("ding")

    async def __aexit__(self, *error):
        print("dong")


async def guests():
    yield "Ann"
    yield "Bob"


async def party():
    async with Bell():
        async for guest in guests():
            print(f"hello, {guest}")


try:
    party().send(None)
except StopIteration:
    print("finished in one step")
