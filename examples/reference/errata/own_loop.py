import asyncio


class MyLoop(asyncio.SelectorEventLoop):
    pass


async def is_mine():
    return isinstance(asyncio.get_running_loop(), MyLoop)


loop = MyLoop()
asyncio.set_event_loop(loop)
print("set_event_loop, then run:", asyncio.run(is_mine()))
loop.close()

with asyncio.Runner(loop_factory=MyLoop) as runner:
    print("loop_factory:", runner.run(is_mine()))
