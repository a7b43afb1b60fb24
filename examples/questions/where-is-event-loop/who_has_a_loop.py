# needs: threads
import asyncio

LOOPS = []


def ask(where):
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError as error:
        print(f"{where}: {error}")
    else:
        if loop not in LOOPS:
            LOOPS.append(loop)
        print(f"{where}: loop {LOOPS.index(loop) + 1}")


async def courier():
    ask("a task")


async def main():
    ask("main")
    await asyncio.create_task(courier())
    asyncio.get_running_loop().call_soon(ask, "a callback")
    await asyncio.sleep(0.1)
    await asyncio.to_thread(ask, "a helper thread")


ask("before asyncio.run")
asyncio.run(main())
ask("after asyncio.run")
asyncio.run(courier())
print("closed:", [loop.is_closed() for loop in LOOPS])
