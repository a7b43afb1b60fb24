# needs: processes
import asyncio
import sys
from asyncio.subprocess import PIPE

TRANSLATOR = """
import sys
WORDS = {"bread": "brot", "milk": "milch"}
for line in sys.stdin:
    print(WORDS[line.strip()], flush=True)
"""


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", TRANSLATOR, stdin=PIPE, stdout=PIPE
    )
    for word in "milk", "bread":
        process.stdin.write(f"{word}\n".encode())
        await process.stdin.drain()
        answer = await process.stdout.readline()
        print(word, "->", answer.decode().rstrip())
    print("return code so far:", process.returncode)
    process.stdin.close()
    print("return code:", await process.wait())


asyncio.run(main())
