# fails: wrong output
import asyncio


class WatchedLoop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **options):
        print(f"new task: {coro.__name__}")
        return super().create_task(coro, **options)


async def serve(dish):
    await asyncio.sleep(0.1)
    print(f"{dish} is on the table")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(serve("soup"))
        table.create_task(serve("fish"))


loop = WatchedLoop()
asyncio.set_event_loop(loop)
asyncio.run(main())
loop.close()
