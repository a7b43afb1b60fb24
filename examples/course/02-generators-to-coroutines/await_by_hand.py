import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def barista():
    print("barista: the shop is open")
    size = await ask("what size?")
    print(f"barista: size = {size!r}")
    milk = await ask("with milk?")
    print(f"barista: milk = {milk!r}")
    return f"{size} coffee, milk: {milk}"


shop = barista()
print("guest: anybody there?")
print("guest hears:", shop.send(None))
print("guest hears:", shop.send("large"))
try:
    shop.send("no")
except StopIteration as stop:
    print("guest gets:", stop.value)
