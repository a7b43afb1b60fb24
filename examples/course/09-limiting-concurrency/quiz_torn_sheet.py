import asyncio
import time

START = time.perf_counter()


async def print_out(text, printers):
    async with printers:
        await asyncio.sleep(0.1)
        if text == "map":
            raise OSError("the sheet is torn")
        moment = time.perf_counter() - START
        print(f"{moment:.1f} s  {text} is printed")


async def main():
    printers = asyncio.Semaphore(1)
    texts = "map", "plan", "map", "list"
    jobs = [print_out(text, printers) for text in texts]
    await asyncio.gather(*jobs, return_exceptions=True)


asyncio.run(main())
