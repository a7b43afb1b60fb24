import asyncio


async def main():
    child = await asyncio.create_subprocess_exec(
        "cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    print(await child.communicate(b"to the end of its input"))
    print(await child.wait())


asyncio.run(main())
