# needs: click, pyyaml, rich
import io
import sys

from questions.__main__ import main

sys.stdin = io.StringIO("xyxn")  # the keys, pressed one by one

main("--language en quiz 2 --level basic --seed 4".split())
