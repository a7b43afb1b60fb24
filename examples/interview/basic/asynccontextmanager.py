import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def curtain(play):
    await asyncio.sleep(0.2)
    print(f"the curtain rises: {play}")
    try:
        yield f"the puppets of {play}"
    finally:
        await asyncio.sleep(0.2)
        print("the curtain falls")


async def main():
    async with curtain("Puss in Boots") as puppets:
        print(puppets, "bow")
    try:
        async with curtain("Pinocchio"):
            raise RuntimeError("a string has snapped")
    except RuntimeError as error:
        print("no show:", error)


asyncio.run(main())
