# needs: python>=3.14
# fails: TypeError
import asyncio


async def main():
    print("doors open")


asyncio.run(main)
