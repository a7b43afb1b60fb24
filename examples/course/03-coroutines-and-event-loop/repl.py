# needs: processes
import subprocess
import sys

LINES = """\
await asyncio.sleep(0.1, "tea is ready")
asyncio.run(asyncio.sleep(0.1))
"""

repl = subprocess.run(
    [sys.executable, "-m", "asyncio"],
    input=LINES,
    capture_output=True,
    text=True,
)
print(repl.stdout.splitlines()[0])
for line in repl.stderr.splitlines():
    if line.startswith("RuntimeError"):
        print(line)
