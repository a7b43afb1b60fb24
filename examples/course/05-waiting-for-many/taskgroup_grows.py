import asyncio
import time

START = time.perf_counter()
SITE = {
    "home": (0.2, ["shop", "blog"]),
    "shop": (0.1, ["cart"]),
    "blog": (0.4, []),
    "cart": (0.2, []),
}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def visit(page, group):
    seconds, links = SITE[page]
    await asyncio.sleep(seconds)
    log(f"{page} leads to {links}")
    for link in links:
        group.create_task(visit(link, group), name=link)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit("home", group), name="home")
    log("the whole site is read")


asyncio.run(main())
