import asyncio
import time

START = time.perf_counter()
loop = asyncio.new_event_loop()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def serve(table, dish, seconds):
    log(f"{table}: {dish} ordered")
    loop.call_later(seconds, log, f"{table}: {dish} served")


serve("window", "lasagne", 0.5)
serve("terrace", "salad", 0.2)
loop.call_later(0.6, loop.stop)
loop.run_forever()
loop.close()
