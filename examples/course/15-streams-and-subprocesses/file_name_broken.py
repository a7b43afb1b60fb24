# fails: wrong output
# needs: processes
import asyncio

NAME = "cat.png; echo and now all your files are gone"


async def main():
    process = await asyncio.create_subprocess_shell(
        f"echo printing {NAME}"
    )
    await process.wait()


asyncio.run(main())
