import ast
import asyncio
import inspect

CELLS = [
    "import asyncio",
    "tea = asyncio.sleep(0.3, 'green tea')",
    "asyncio.run(tea)",
    "print(await tea)",
]


async def notebook():
    names = {}
    for cell in CELLS:
        print(">", cell)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        code = compile(cell, "cell", "exec", flags)
        try:
            result = eval(code, names)
            if inspect.isawaitable(result):
                await result
        except RuntimeError as error:
            print("RuntimeError:", error)


asyncio.run(notebook())
