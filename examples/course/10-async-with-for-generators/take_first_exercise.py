# fails: NotImplementedError
import asyncio
import inspect
from contextlib import aclosing


async def radio(songs, diary):
    try:
        for song in songs:
            await asyncio.sleep(0.1)
            yield song
    finally:
        await asyncio.sleep(0.1)
        diary.append("off")


async def take_first(count, stream):
    raise NotImplementedError


async def listen(count, songs, leave_after=None):
    diary = []
    start = asyncio.get_running_loop().time()
    taken = take_first(count, radio(songs, diary))
    if inspect.iscoroutine(taken):
        await taken
    assert inspect.isasyncgen(taken), "write an async generator"
    try:
        async with asyncio.timeout(5), aclosing(taken):
            async for song in taken:
                now = asyncio.get_running_loop().time()
                diary.append(f"{song} {now - start:.1f}")
                if song == leave_after:
                    break
    except (RuntimeError, TimeoutError) as error:
        diary.append(repr(error))
    now = asyncio.get_running_loop().time()
    return f"{', '.join(diary)}, end {now - start:.1f}"


async def check(wanted, *args):
    heard = await listen(*args)
    print(heard)
    assert heard == wanted, f"wanted {wanted}"


async def main():
    songs = ["waltz", "tango", "polka"]
    await check("waltz 0.1, tango 0.2, off, end 0.3", 2, songs)
    everything = "waltz 0.1, tango 0.2, polka 0.3, off, end 0.4"
    await check(everything, 9, songs)
    await check("waltz 0.1, off, end 0.2", 3, songs, "waltz")
    silence = await listen(0, songs)
    print(silence)
    assert silence == ", end 0.0", "with 0 the radio stays off"
    print("passed")


asyncio.run(main())
