import asyncio


class Hotel:
    async def connect(self):
        self.loop = asyncio.get_running_loop()

    async def free_rooms(self, night):
        same = asyncio.get_running_loop() is self.loop
        return f"{night}: 3 rooms, the loop is the same: {same}"


def with_runner(hotel):
    with asyncio.Runner() as runner:
        runner.run(hotel.connect())
        print(runner.run(hotel.free_rooms("Friday")))
        print(runner.run(hotel.free_rooms("Saturday")))


def with_run(hotel):
    asyncio.run(hotel.connect())
    print(asyncio.run(hotel.free_rooms("Sunday")))


with_runner(Hotel())
with_run(Hotel())
