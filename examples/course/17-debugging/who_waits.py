import asyncio


async def bake(orders, ready):
    while True:
        pizza = await orders.get()
        await asyncio.sleep(0.3)
        if pizza != "Diavola":
            ready.put_nowait(pizza)


async def deliver(pizza, ready):
    await ready.get()


def waits_in(task):
    names, step = [], task.get_coro()
    while hasattr(step, "cr_await"):
        names.append(step.cr_code.co_name)
        step = step.cr_await
    return " > ".join(names)


async def main():
    orders, ready = asyncio.Queue(), asyncio.Queue()
    cook = asyncio.create_task(bake(orders, ready), name="cook")
    courier = asyncio.create_task(
        deliver("Diavola", ready), name="courier"
    )
    orders.put_nowait("Diavola")
    await asyncio.sleep(1)
    print(len(asyncio.all_tasks()), "tasks have not ended")
    for task in cook, courier:
        frames = task.get_stack()
        lines = [(f.f_code.co_name, f.f_lineno) for f in frames]
        print(f"{task.get_name()}: {lines}")
        print(f"  {waits_in(task)}")


asyncio.run(main())
