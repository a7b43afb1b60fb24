# fails: NotImplementedError
import asyncio

WEIGHTS = {"boots": 3, "books": 8}
faults = []


def weigh(parcel, on_weight, on_error):
    def report():
        try:
            if parcel in WEIGHTS:
                on_weight(WEIGHTS[parcel])
                on_weight(WEIGHTS[parcel])
            else:
                on_error(f"{parcel} is too heavy")
        except Exception as error:
            faults.append(f"a callback raised {error!r}")

    asyncio.get_running_loop().call_later(0.2, report)


async def weight(parcel):
    raise NotImplementedError


async def attempt(parcel, limit):
    try:
        return await asyncio.wait_for(weight(parcel), limit)
    except NotImplementedError:
        raise
    except Exception as error:
        name = type(error).__name__
        return f"{name}: {error}" if str(error) else name


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    tasks = [
        asyncio.create_task(attempt(parcel, 1))
        for parcel in ("boots", "books", "piano")
    ]
    answers = [await task for task in tasks]
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {answers}")
    wanted = [3, 8, "OSError: piano is too heavy"]
    assert answers == wanted, f"wanted {wanted}"
    assert moment == 0.2, "wanted at 0.2 s"
    late = await attempt("boots", 0.1)
    assert late == "TimeoutError", "nobody has stopped waiting"
    await asyncio.sleep(0.2)
    assert not faults, faults[0]
    print("passed")


asyncio.run(main())
