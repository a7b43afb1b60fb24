# needs: click, pyyaml, rich
from questions.__main__ import main

main("--language ru show shield".split())
