# needs: files, threads
import asyncio
import tempfile
from itertools import islice
from pathlib import Path


def next_lines(file, count):
    return list(islice(file, count))


async def main(path):
    file = await asyncio.to_thread(path.open, encoding="utf-8")
    with file:
        trips = total = 0
        while True:
            lines = await asyncio.to_thread(next_lines, file, 4000)
            if not lines:
                break
            trips += 1
            total += sum(int(line) for line in lines)
    print(f"10000 lines in {trips} trips, the sum is {total}")


with tempfile.TemporaryDirectory() as name:
    path = Path(name, "numbers.txt")
    path.write_text("7\n" * 10_000, encoding="utf-8")
    asyncio.run(main(path))
