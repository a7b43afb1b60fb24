import asyncio


async def at_most(seconds, job):
    me = asyncio.current_task()
    before, rang = me.cancelling(), False

    def ring():
        nonlocal rang
        rang = True
        me.cancel()

    loop = asyncio.get_running_loop()
    alarm = loop.call_later(seconds, ring)
    try:
        return await job
    except asyncio.CancelledError:
        print(f"{me.get_name()}: cancelling() is {me.cancelling()}")
        if rang and me.uncancel() == before:
            raise TimeoutError from None
        raise
    finally:
        alarm.cancel()


async def main():
    nap = at_most(0.3, asyncio.sleep(1))
    late = asyncio.create_task(nap, name="late")
    nap = at_most(0.3, asyncio.sleep(1))
    stopped = asyncio.create_task(nap, name="stopped")
    await asyncio.sleep(0.1)
    stopped.cancel()
    await asyncio.wait([late, stopped])
    print(f"late: {late.exception()!r}, {late.cancelling()} left")
    print(f"stopped: cancelled, {stopped.cancelling()} left")


asyncio.run(main())
