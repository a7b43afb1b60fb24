# fails: wrong output
import asyncio


async def ride(client):
    await asyncio.sleep(0.2)
    if client == "Boris":
        raise ConnectionError("the phone is off")
    return f"{client} has arrived"


async def main():
    clients = "Anna", "Boris", "Clara"
    rides = [asyncio.create_task(ride(c)) for c in clients]
    await asyncio.sleep(0.1)
    rides[2].cancel()
    results = await asyncio.gather(*rides, return_exceptions=True)
    for client, result in zip(clients, results, strict=True):
        if isinstance(result, Exception):
            print(f"{client}: no ride, {result!r}")
        else:
            print(f"{client}: paid, {result!r}")


asyncio.run(main())
