# needs: processes, signals
import asyncio
import sys

PROGRAM = """
import asyncio, atexit, os, signal, sys
atexit.register(print, "atexit", flush=True)

async def main():
    loop = asyncio.get_running_loop()
    try:
        WAY
        await asyncio.sleep(0.1)
    finally:
        print("finally", flush=True)

asyncio.run(main())
"""
TERM = "os.kill(os.getpid(), signal.SIGTERM)"
HANDLER = "loop.add_signal_handler(signal.SIGTERM, print);"
WAYS = {
    "main returns": "return",
    "sys.exit(3)": "sys.exit(3)",
    "an exception": "raise LookupError",
    "SIGINT": "os.kill(os.getpid(), signal.SIGINT)",
    "SIGTERM": TERM,
    "SIGTERM, a handler": f"{HANDLER} {TERM}",
    "SIGKILL": "os.kill(os.getpid(), signal.SIGKILL)",
    "os._exit(3)": "os._exit(3)",
}


async def end(way):
    shell = await asyncio.create_subprocess_exec(
        *("sh", "-c", '"$0" -c "$1"; echo $?', sys.executable),
        PROGRAM.replace("WAY", WAYS[way]),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    output, _ = await shell.communicate()
    *printed, status = output.decode().split()
    return f"{way:20}{status:>6}  {' '.join(printed) or '-'}"


async def main():
    print(f"{'':20}status  what has run")
    for line in await asyncio.gather(*map(end, WAYS)):
        print(line)


asyncio.run(main())
