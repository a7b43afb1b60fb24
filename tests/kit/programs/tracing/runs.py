"""Several loops: one after another, by hand, and in a thread."""

import asyncio
import threading


async def step(name):
    await asyncio.sleep(0.01)
    print(name)
    return name


def in_thread():
    asyncio.run(step("in a thread"))


with asyncio.Runner() as runner:
    runner.run(step("first"))
    runner.run(step("second"))
asyncio.run(step("third"))
loop = asyncio.new_event_loop()
task = loop.create_task(step("by hand"), name="by hand")
print(loop.run_until_complete(task))
loop.close()
thread = threading.Thread(target=in_thread, name="other")
thread.start()
thread.join()
print("end")
