# fails: NotImplementedError
import asyncio


def every(seconds, callback):
    raise NotImplementedError


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    ticks = []

    def tick():
        ticks.append(round(loop.time() - start, 1))
        print(f"{ticks[-1]} s  tick")

    stop = every(0.2, tick)
    assert callable(stop), "every must return a function"
    assert not ticks, "the first tick is due in 0.2 s, not now"
    await asyncio.sleep(0.9)
    stop()
    wanted = [0.2, 0.4, 0.6, 0.8]
    assert ticks == wanted, f"wanted ticks at {wanted} s"
    await asyncio.sleep(0.6)
    assert ticks == wanted, "it ticks after stop()"

    def last_tick():
        tick()
        stop()

    stop = every(0.1, last_tick)
    await asyncio.sleep(0.5)
    assert len(ticks) == 5, "stop() inside the callback failed"
    print("passed")


asyncio.run(main())
