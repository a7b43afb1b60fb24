import asyncio

SECONDS = {
    "lamp": 0.2,
    "cup": 0.1,
    "sofa": 0.5,
    "bowl": 0.2,
    "rug": 0.4,
    "vase": 0.3,
    "hat": 0.3,
}
most_tasks = 0


async def deliver(parcel):
    global most_tasks
    most_tasks = max(most_tasks, len(asyncio.all_tasks()) - 1)
    await asyncio.sleep(SECONDS[parcel])
    if parcel in ("cup", "bowl", "vase"):
        raise ValueError(f"the {parcel} is broken")
    return f"the {parcel} is delivered"


async def deliver_all(parcels, couriers):
    async def work():
        while not queue.empty():
            parcel = queue.get_nowait()
            try:
                texts[parcel] = await deliver(parcel)
            except ValueError as error:
                texts[parcel] = str(error)

    queue, texts = asyncio.Queue(), {}
    for parcel in parcels:
        queue.put_nowait(parcel)
    async with asyncio.TaskGroup() as group:
        for _ in range(couriers):
            group.create_task(work())
    return texts


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(9):
            texts = await deliver_all(list(SECONDS), 2)
    except TimeoutError:
        raise AssertionError("it hangs")
    except (ValueError, ExceptionGroup) as error:
        raise AssertionError(repr(error))
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  tasks: {most_tasks}")
    assert isinstance(texts, dict), f"{texts} is no dictionary"
    for parcel in SECONDS:
        end = "delivered"
        if parcel in ("cup", "bowl", "vase"):
            end = "broken"
        text = texts.get(parcel)
        print(f"{parcel}: {text}")
        wanted = f"the {parcel} is {end}"
        assert text == wanted, f"wanted {wanted!r}"
    assert most_tasks <= 2, "2 couriers are 2 tasks"
    assert moment < 1.3, "wanted at 1.1 s: a courier was idle"
    assert len(asyncio.all_tasks()) == 1, "a courier is waiting"
    print("passed")


asyncio.run(main())
