# needs: flask, threads
import asyncio
import time

from flask import Flask

app = Flask("shop")
START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(whom):
    try:
        await asyncio.sleep(0.3)
        log(f"{whom} answered")
    except asyncio.CancelledError:
        log(f"{whom}: cancelled")
        raise


@app.get("/price")
async def price():
    await asyncio.gather(ask("warehouse"), ask("bank"))
    return "100"


@app.get("/order")
async def order():
    task = asyncio.create_task(ask("postman"), name="postman")
    await asyncio.sleep(0.1)
    return f"thank you, {task.get_name()} is on the way"


for page in "/price", "/order":
    log(app.test_client().get(page).text)
