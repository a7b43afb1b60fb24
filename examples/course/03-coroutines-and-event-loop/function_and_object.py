import asyncio
import inspect


async def brew(drink):
    print(f"brewing {drink}")
    await asyncio.sleep(0.3)
    return f"a cup of {drink}"


async def main():
    print("brew is", type(brew))
    print("coroutine function:", inspect.iscoroutinefunction(brew))

    order = brew("tea")
    print("order is", type(order))
    print("state:", inspect.getcoroutinestate(order))

    cup = await order
    print("await gave:", cup)
    print("state:", inspect.getcoroutinestate(order))
    try:
        await order
    except RuntimeError as error:
        print("once more:", error)


asyncio.run(main())
