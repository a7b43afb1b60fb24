# needs: files
import ast
from pathlib import Path

text = Path("little_loop.py").read_text()
counts = {}
for node in ast.parse(text).body:
    name = getattr(node, "name", "imports")
    part = ast.get_source_segment(text, node).splitlines()
    lines = sum(line != "" for line in part)
    counts[name] = counts.get(name, 0) + lines
    if name == "until_ready":
        break
for name, lines in counts.items():
    print(f"{lines:3}  {name}")
print(f"{sum(counts.values()):3}  in all")
