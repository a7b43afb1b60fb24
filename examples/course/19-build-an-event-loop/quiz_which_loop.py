import asyncio


class OurLoop(asyncio.SelectorEventLoop):
    pass


async def ask():
    loop = asyncio.get_running_loop()
    return isinstance(loop, OurLoop)


ours = OurLoop()
asyncio.set_event_loop(ours)
print("asyncio.run, our loop:", asyncio.run(ask()))
ours.close()
with asyncio.Runner(loop_factory=OurLoop) as runner:
    print("Runner, our loop:", runner.run(ask()))
