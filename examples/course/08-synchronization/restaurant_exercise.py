# fails: NotImplementedError
import asyncio
import itertools

WANTED = [
    "0.0 s  family, 1 seats free",
    "0.0 s  guest, 0 seats free",
    "0.1 s  student, 0 seats free",
    "0.4 s  couple, 2 seats free",
    "0.6 s  critics, 0 seats free",
    "critics: the soup is cold",
    "0.7 s  club, 0 seats free",
]


class Hall:
    def __init__(self, seats):
        self.free = seats
        self.changed = asyncio.Condition()


async def visit(hall, size, eat):
    raise NotImplementedError


async def evening(hall, lines):
    loop = asyncio.get_running_loop()
    start = loop.time()

    async def party(name, size, seconds):
        async def eat():
            moment = f"{loop.time() - start:.1f} s"
            lines.append(
                f"{moment}  {name}, {hall.free} seats free"
            )
            await asyncio.sleep(seconds)
            if name == "critics":
                raise ValueError("the soup is cold")

        try:
            await visit(hall, size, eat)
        except ValueError as error:
            lines.append(f"{name}: {error}")

    await asyncio.gather(
        party("family", 3, 0.4),
        party("guest", 1, 0.1),
        party("couple", 2, 0.2),
        party("student", 1, 0.1),
        party("critics", 4, 0.1),
        party("club", 4, 0.1),
    )


async def main():
    hall = Hall(4)
    lines = []
    try:
        await asyncio.wait_for(evening(hall, lines), 5)
    except TimeoutError:
        lines.append("someone waits forever")
    except NotImplementedError:
        raise
    except RuntimeError as error:
        lines.append(repr(error))
    print(*lines, sep="\n")
    for got, wanted in itertools.zip_longest(lines, WANTED):
        assert got == wanted, f"wanted {wanted!r}, not {got!r}"
    assert hall.free == 4, f"{hall.free} seats are free at the end"
    print("passed")


asyncio.run(main())
