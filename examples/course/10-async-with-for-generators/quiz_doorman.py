import asyncio


class Door:
    async def __aenter__(self):
        print("the door is open")

    async def __aexit__(self, *error):
        return await self.close()

    async def close(self):
        await asyncio.sleep(0.1)
        print("the door is closed")
        return True


async def main():
    async with Door():
        raise RuntimeError("fire in the hall")
    print("all is quiet")


asyncio.run(main())
