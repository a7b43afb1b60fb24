import asyncio


async def courier(address):
    print("courier: where to?")
    street = await address
    print(f"courier: off to {street}")
    return "delivered"


async def main():
    address = asyncio.get_running_loop().create_future()
    trip = courier(address)
    given = trip.send(None)
    print("main: I was given the future:", given is address)
    address.set_result("5 Elm Street")
    try:
        trip.send(None)
    except StopIteration as stop:
        print("main:", stop.value)


asyncio.run(main())
