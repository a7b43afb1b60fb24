import inspect

TESTS = {
    "generator": inspect.isgeneratorfunction,
    "coroutine": inspect.iscoroutinefunction,
    "async generator": inspect.isasyncgenfunction,
}

for word in ("def", "async def"):
    for body in ("yield 1", "yield from x", "await x"):
        names = {}
        try:
            exec(f"{word} f(x): {body}", names)
            made = [k for k in TESTS if TESTS[k](names["f"])]
        except SyntaxError as error:
            made = ["SyntaxError:", error.msg]
        print(f"{word} + {body}:", *made)
