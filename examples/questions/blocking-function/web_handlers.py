# needs: fastapi, httpx2, threads
import asyncio
import time

import httpx2
from fastapi import FastAPI

app = FastAPI()
PATHS = "/async-def", "/def", "/async-def-with-a-thread"


@app.get("/async-def")
async def price_in_the_loop():
    time.sleep(1)


@app.get("/def")
def price():
    time.sleep(1)


@app.get("/async-def-with-a-thread")
async def price_in_a_thread():
    await asyncio.to_thread(time.sleep, 1)


async def main():
    async with httpx2.AsyncClient(
        transport=httpx2.ASGITransport(app), base_url="http://shop"
    ) as client:
        for path in PATHS:
            start = time.perf_counter()
            await asyncio.gather(client.get(path), client.get(path))
            passed = time.perf_counter() - start
            print(f"{passed:.0f} s  two requests to {path}")


asyncio.run(main())
