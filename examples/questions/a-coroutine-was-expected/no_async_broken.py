# needs: python<3.14
# fails: ValueError
import asyncio


async def print_ticket(seat):
    await asyncio.sleep(0.2)
    print(f"seat {seat}: printed")


def main():
    print_ticket(12)


asyncio.run(main())
