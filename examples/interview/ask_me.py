# needs: click, pyyaml, rich
import io
import sys

from questions.__main__ import main

ANSWERS = "ready", "y", "ready", "n"
sys.stdin = io.StringIO("\n".join(ANSWERS))

main("--language en quiz 2 --level basic --seed 4".split())
