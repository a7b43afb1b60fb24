import asyncio
import time

START = time.perf_counter()


class Bot:
    def run(self):
        asyncio.run(self.start())

    async def start(self):
        await self.setup_hook()
        for message in "/start", "/help", "/stop":
            await asyncio.sleep(0.3)
            await self.send(f"answer to {message}")

    async def send(self, text):
        print(f"{time.perf_counter() - START:.1f} s  {text}")


class RatesBot(Bot):
    async def setup_hook(self):
        self.rates = asyncio.create_task(
            self.watch_rates(), name="rates"
        )

    async def watch_rates(self):
        while True:
            await asyncio.sleep(0.4)
            await self.send("the dollar is up")


RatesBot().run()
