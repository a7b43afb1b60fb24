import asyncio
import threading
import time

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


async def fetch(seconds):
    await asyncio.sleep(seconds)
    say(f"fetched in {threading.current_thread().name}")
    return seconds


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="background")
thread.start()
futures = [asyncio.run_coroutine_threadsafe(fetch(s), loop) for s in (1.5, 0.5)]
time.sleep(1)
say("slept")
print([future.result() for future in futures])
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
say("stopped")
