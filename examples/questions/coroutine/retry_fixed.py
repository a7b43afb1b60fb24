import asyncio

answers = [ConnectionError("no signal"), "21 degrees"]


async def ask_sensor():
    await asyncio.sleep(0.1)
    answer = answers.pop(0)
    if isinstance(answer, Exception):
        raise answer
    return answer


async def retry(function):
    for attempt in 1, 2, 3:
        try:
            return await function()
        except ConnectionError as error:
            print(f"attempt {attempt}: {error}")
    raise ConnectionError("no answer in three attempts")


async def main():
    print(await retry(ask_sensor))


asyncio.run(main())
