# fails: blocked loop
# needs: fastapi, httpx2
import asyncio
import time

import httpx2
from fastapi import FastAPI

app = FastAPI()


@app.get("/ticket")
async def ticket():
    time.sleep(0.3)
    return "one ticket"


async def visit(client, name, start):
    answer = await client.get("/ticket")
    moment = time.perf_counter() - start
    return f"{moment:.1f} s  {name}: {answer.json()}"


async def main():
    start = time.perf_counter()
    zoo = httpx2.ASGITransport(app)
    async with (
        httpx2.AsyncClient(
            transport=zoo, base_url="http://zoo"
        ) as client,
        asyncio.TaskGroup() as group,
    ):
        visits = [
            group.create_task(visit(client, name, start), name=name)
            for name in ("Ann", "Bob", "Eve")
        ]
    print(*(task.result() for task in visits), sep="\n")


asyncio.run(main())
