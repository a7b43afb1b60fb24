import asyncio


async def print_ticket(seat):
    await asyncio.sleep(0.2)
    print(f"seat {seat}: printed")


async def main():
    await print_ticket(12)


asyncio.run(main())
