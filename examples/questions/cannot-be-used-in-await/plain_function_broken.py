# needs: python<3.14
# fails: TypeError
import asyncio
import time


def download_menu():
    time.sleep(0.3)
    return {"soup": 7, "tea": 2}


def total(menu):
    return sum(menu.values())


async def main():
    menu = await download_menu()
    print("lunch costs", await total(menu))


asyncio.run(main())
