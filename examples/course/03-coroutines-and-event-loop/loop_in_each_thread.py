# needs: threads
import asyncio
import threading

LOOPS = {}


def whose_loop():
    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        return error


async def main():
    LOOPS[threading.current_thread().name] = whose_loop()
    asking = asyncio.to_thread(whose_loop)
    print("  a helper thread says:", await asking)


def cook():
    print(threading.current_thread().name)
    asyncio.run(main())


for kitchen in "kitchen 1", "kitchen 2":
    thread = threading.Thread(target=cook, name=kitchen)
    thread.start()
    thread.join()
first, second = LOOPS.values()
print("one loop for both kitchens:", first is second)
print("in the main thread:", whose_loop())
