BODIES = [
    "yield 1; return",
    "yield 1; return 2",
    "yield from x",
    "async for y in x: yield y",
    "async with x: pass",
    "return [y async for y in x]",
    "return (y async for y in x)",
]

for head in "async def f(x):", "def f(x):":
    for body in BODIES:
        try:
            compile(f"{head} \n  {body}", "example", "exec")
            verdict = "fine"
        except SyntaxError as error:
            verdict = error.msg
        print(f"{head} {body}\n    {verdict}")
