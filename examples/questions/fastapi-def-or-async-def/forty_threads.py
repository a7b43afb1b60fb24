# needs: fastapi, httpx2, threads
import asyncio
import time
from collections import Counter

import httpx2
from fastapi import FastAPI

app = FastAPI()


@app.get("/def")
def map_from_disk():
    time.sleep(0.3)


@app.get("/async-def")
async def map_from_network():
    await asyncio.sleep(0.3)


async def visit(client, path, start):
    await client.get(path)
    return f"{time.perf_counter() - start:.1f} s"


async def main():
    zoo = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(
        transport=zoo, base_url="http://zoo"
    ) as client:
        for path in "/def", "/async-def":
            start = time.perf_counter()
            visits = [
                visit(client, path, start) for _ in range(100)
            ]
            ready = Counter(await asyncio.gather(*visits))
            for moment in sorted(ready):
                print(f"{moment}  {path}: {ready[moment]} answers")


asyncio.run(main())
