# needs: fastapi, httpx2, threads
import asyncio

import httpx2
from fastapi import BackgroundTasks, Depends, FastAPI

app = FastAPI()


def say(what):
    try:
        asyncio.get_running_loop()
        print(f"{what}: in the event loop")
    except RuntimeError:
        print(f"{what}: in a thread")


def check_age():
    say("def dependency")


async def check_ticket():
    say("async def dependency")


def count_visitors():
    say("def that the handler calls")


async def count_income():
    say("async def background task")


@app.get(
    "/", dependencies=[Depends(check_age), Depends(check_ticket)]
)
async def enter(background: BackgroundTasks):
    say("async def handler")
    count_visitors()
    background.add_task(say, "def background task")
    background.add_task(count_income)


async def main():
    zoo = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=zoo) as client:
        await client.get("http://zoo/")


asyncio.run(main())
