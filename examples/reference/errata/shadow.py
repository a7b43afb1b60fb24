# needs: files, processes
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import asyncio
async def main():
    print("hello")
asyncio.run(main())
"""

with tempfile.TemporaryDirectory() as home:
    program = Path(home, "program.py")
    program.write_text(PROGRAM)
    for folder in "lessons", "asyncio":
        Path(home, folder).mkdir()
        Path(home, folder, "__init__.py").touch()
        run = subprocess.run(
            [sys.executable, program],
            capture_output=True,
            text=True,
        )
        answer = (run.stdout or run.stderr).splitlines()[-1]
        print(f"with a folder {folder}: {answer.split(' (')[0]}")
