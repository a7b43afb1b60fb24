# fails: RuntimeWarning
# needs: celery
import asyncio

from celery import Celery

app = Celery("post", broker="memory://", task_always_eager=True)


@app.task
async def send(city):
    await asyncio.sleep(0.3)
    print(f"letter to {city}: sent")


result = send.delay("Rome")
print(f"task state: {result.state}")
