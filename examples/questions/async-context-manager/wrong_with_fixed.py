# needs: files
import asyncio


class Depot:
    async def __aenter__(self):
        return "a taxi"

    async def __aexit__(self, *error):
        pass


async def connect():
    return Depot()


async def main():
    async with Depot() as taxi:
        print(taxi)
    with open(__file__) as file:
        print(f"the file is open: {not file.closed}")
    async with await connect() as taxi:
        print(taxi)


asyncio.run(main())
