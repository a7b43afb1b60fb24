LINES = [
    "await rain()",
    "def grow(): await rain()",
    "grow = lambda: await rain()",
    "def grow(): return rain()",
    "async def grow(): await rain()",
    "async def grow(): return rain()",
]

for line in LINES:
    try:
        compile(line, "garden.py", "exec")
        verdict = "fine"
    except SyntaxError as error:
        verdict = f"SyntaxError: {error.msg}"
    print(line)
    print("   ", verdict)
