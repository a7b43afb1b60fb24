# needs: threads
import asyncio
import time


def download_menu():
    time.sleep(0.3)
    return {"soup": 7, "tea": 2}


def total(menu):
    return sum(menu.values())


async def main():
    menu = await asyncio.to_thread(download_menu)
    print("lunch costs", total(menu))


asyncio.run(main())
