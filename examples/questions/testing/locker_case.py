import asyncio
import unittest


class Locker:
    def __init__(self):
        self.box = asyncio.Queue(maxsize=1)

    async def put(self, parcel, patience):
        try:
            async with asyncio.timeout(patience):
                await self.box.put(parcel)
        except TimeoutError:
            return False
        return True


class LockerTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.locker = Locker()
        assert await self.locker.put("book", patience=1)

    async def test_full(self):
        assert not await self.locker.put("vase", patience=0.1)
        assert self.locker.box.get_nowait() == "book"

    async def test_room_again(self):
        courier = asyncio.create_task(
            self.locker.put("vase", patience=5), name="courier"
        )
        assert await self.locker.box.get() == "book"
        assert await courier
        assert self.locker.box.get_nowait() == "vase"


unittest.main(verbosity=2)
