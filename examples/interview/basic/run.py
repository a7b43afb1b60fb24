import asyncio


async def collect(hives):
    if not hives:
        raise ValueError("no hives")
    honey = 0
    for hive in hives:
        await asyncio.sleep(0.1)
        honey += hives[hive]
    return honey


def main():
    print("honey:", asyncio.run(collect({"old": 7, "new": 4})))
    try:
        asyncio.run(collect({}))
    except ValueError as error:
        print("it got out of run():", error)


if __name__ == "__main__":
    main()
