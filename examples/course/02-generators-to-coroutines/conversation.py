def barista():
    print("barista: the shop is open")
    size = yield "what size?"
    print(f"barista: size = {size!r}")
    milk = yield "with milk?"
    print(f"barista: milk = {milk!r}")
    return f"{size} coffee, milk: {milk}"


shop = barista()
print("guest: anybody there?")
print("guest hears:", next(shop))
print("guest hears:", shop.send("large"))
try:
    shop.send("no")
except StopIteration as stop:
    print("guest gets:", stop.value)
