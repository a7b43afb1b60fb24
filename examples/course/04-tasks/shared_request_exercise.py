# fails: NotImplementedError
import asyncio

forecasts = {}
requests = []


async def fetch(city):
    requests.append(city)
    await asyncio.sleep(0.3)
    return f"{city}: sunny"


async def forecast(city):
    raise NotImplementedError


async def attempt(city):
    try:
        return await asyncio.wait_for(forecast(city), 2)
    except NotImplementedError:
        raise
    except (Exception, asyncio.CancelledError) as error:
        return repr(error)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    tasks = [
        asyncio.create_task(attempt(city))
        for city in ("Oslo", "Rome", "Oslo")
    ]
    answers = [await task for task in tasks]
    answers.append(await attempt("Rome"))
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {answers}")
    print(f"requests: {requests}")
    oslo, rome = "Oslo: sunny", "Rome: sunny"
    wanted = [oslo, rome, oslo, rome]
    assert answers == wanted, f"wanted {wanted}"
    assert requests == ["Oslo", "Rome"], "wanted one request a city"
    assert moment == 0.3, "wanted at 0.3 s"
    print("passed")


asyncio.run(main())
