import asyncio


class Line:
    def __init__(self, seconds, works=True):
        self.seconds, self.works, self.heard = seconds, works, []

    async def send(self, text):
        await asyncio.sleep(self.seconds)
        if not self.works:
            raise ConnectionError("the line is cut")
        self.heard.append(text)


async def broadcast(lines, text, limit):
    async def deliver(name, line):
        try:
            async with asyncio.timeout(limit):
                await line.send(text)
        except (ConnectionError, TimeoutError):
            if lines.get(name) is line:
                del lines[name]

    async with asyncio.TaskGroup() as group:
        for name, line in list(lines.items()):
            group.create_task(deliver(name, line), name=name)


async def come_and_go(lines):
    await asyncio.sleep(0.1)
    lines["Eva"] = Line(0.1)
    await asyncio.sleep(0.1)
    lines.pop("Dan", None)


async def check_everyone():
    loop = asyncio.get_running_loop()
    lines = {
        "Ann": Line(0.2),
        "Bob": Line(0.1, works=False),
        "Cid": Line(60),
        "Dan": Line(0.3, works=False),
    }
    ann, start = lines["Ann"], loop.time()
    task = asyncio.create_task(come_and_go(lines))
    try:
        async with asyncio.timeout(5):
            await broadcast(lines, "hello", 0.5)
    except NotImplementedError:
        raise
    except Exception as error:
        raise AssertionError(f"broadcast raised {error!r}")
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  connected: {list(lines)}")
    assert ann.heard == ["hello"], f"Ann heard {ann.heard}"
    wanted = ["Ann", "Eva"]
    assert list(lines) == wanted, f"connected: wanted {wanted}"
    assert moment == 0.5, "wanted at 0.5 s"
    await task
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def check_cancellation():
    lines = {"Ann": Line(0.2), "Fay": Line(60)}
    task = asyncio.create_task(broadcast(lines, "hello", 0.5))
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task], timeout=5)
    print(f"cancelled: {task.cancelled()}, {list(lines)}")
    assert task.cancelled(), "broadcast swallowed a cancellation"
    assert len(lines) == 2, "a cancelled broadcast drops nobody"
    assert len(asyncio.all_tasks()) == 1, "it left a task running"


async def main():
    await check_everyone()
    await check_cancellation()
    print("passed")


asyncio.run(main())
