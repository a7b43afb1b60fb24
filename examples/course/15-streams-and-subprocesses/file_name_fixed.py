# needs: processes
import asyncio

NAME = "cat.png; echo and now all your files are gone"


async def main():
    process = await asyncio.create_subprocess_exec(
        "echo", "printing", NAME
    )
    await process.wait()


asyncio.run(main())
