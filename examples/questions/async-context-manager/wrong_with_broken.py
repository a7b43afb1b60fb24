# fails: TypeError
# needs: python>=3.14, files
import asyncio


class Depot:
    async def __aenter__(self):
        return "a taxi"

    async def __aexit__(self, *error):
        pass


async def connect():
    return Depot()


async def main():
    try:
        with Depot() as taxi:
            print(taxi)
    except TypeError as error:
        print(f"TypeError: {error}")
    try:
        async with open(__file__) as file:
            print(f"the file is open: {not file.closed}")
    except TypeError as error:
        print(f"TypeError: {error}")
    async with connect() as taxi:
        print(taxi)


asyncio.run(main())
