# needs: threads
import asyncio
import gc


async def send_taxi(street):
    await asyncio.sleep(0.1)
    raise LookupError(f"no such street: {street}")


def report(future):
    if not future.cancelled() and future.exception():
        print(f"dispatcher: {future.exception()!r}")


def radio(loop):
    asyncio.run_coroutine_threadsafe(send_taxi("Oka St"), loop)
    second = asyncio.run_coroutine_threadsafe(
        send_taxi("Eml St"), loop
    )
    second.add_done_callback(report)


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(radio, loop)
    await asyncio.sleep(0.3)
    gc.collect()
    print("the shift is over")


asyncio.run(main())
