# fails: wrong output
import time
import types

START = time.monotonic()


@types.coroutine
def sleep(seconds):
    yield seconds


async def drip(tap, seconds):
    for drop in 1, 2:
        await sleep(seconds)
        now = time.monotonic() - START
        print(f"{now:.1f} s  {tap}: drop {drop}")


def run(*coroutines):
    given = dict.fromkeys(coroutines)
    while given:
        for coroutine in list(given):
            try:
                given[coroutine] = coroutine.send(given[coroutine])
            except StopIteration:
                del given[coroutine]


run(drip("kitchen", 0.3), drip("bathroom", 0.2))
