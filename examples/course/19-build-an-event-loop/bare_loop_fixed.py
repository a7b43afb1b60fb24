import asyncio


class OurLoop(asyncio.SelectorEventLoop):
    queued = timers = 0

    def call_soon(self, *args, **options):
        self.queued += 1
        return super().call_soon(*args, **options)

    def call_at(self, *args, **options):
        self.timers += 1
        return super().call_at(*args, **options)

    def report(self, title):
        print(
            f"{title}: {self.queued} queued, {self.timers} timers"
        )


async def main():
    loop = asyncio.get_running_loop()
    loop.report("the first step of main")
    await asyncio.sleep(0)
    loop.report("after sleep(0)")
    await asyncio.sleep(0.1)
    loop.report("after sleep(0.1)")
    print("the shop is open")


with asyncio.Runner(loop_factory=OurLoop) as runner:
    runner.run(main())
