import asyncio
import time

import aiosqlite

start = time.perf_counter()


async def write(db, name, pause):
    for n in range(3):
        await asyncio.sleep(pause)
        await db.execute("insert into log values (?, ?)", (name, n))
        await db.commit()
        print(f"{time.perf_counter() - start:.1f} {name}{n}")


async def main():
    async with aiosqlite.connect(":memory:") as db:
        await db.execute("create table log (name text, n integer)")
        await asyncio.gather(write(db, "a", 0.5), write(db, "b", 0.7))
        async with db.execute("select name, n from log") as cursor:
            print(" ".join([f"{name}{n}" async for name, n in cursor]))


asyncio.run(main())
