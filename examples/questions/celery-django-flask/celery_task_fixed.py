# needs: celery
import asyncio

from celery import Celery

app = Celery("post", broker="memory://", task_always_eager=True)


async def deliver(city):
    await asyncio.sleep(0.3)
    print(f"letter to {city}: sent")


@app.task
def send(city):
    asyncio.run(deliver(city))


result = send.delay("Rome")
print(f"task state: {result.state}")
