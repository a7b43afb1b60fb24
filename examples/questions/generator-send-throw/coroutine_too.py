import asyncio
import types


@types.coroutine
def ask(question):
    return (yield question)


async def courier():
    try:
        street = await ask("where to?")
        print(f"courier: going to {street}")
        await ask("is anybody at home?")
    except asyncio.CancelledError:
        print("courier: turning back")
        raise


trip = courier()
print(trip.send(None))
print(trip.send("Elm Street"))
try:
    trip.throw(asyncio.CancelledError("the order is cancelled"))
except asyncio.CancelledError as error:
    print("came out:", error)
