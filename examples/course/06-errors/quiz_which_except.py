import asyncio


async def check_age(age):
    if age < 18:
        raise ValueError(f"{age} is too young")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(check_age(12))
            group.create_task(check_age(15))
    except ValueError as error:
        print("first:", error)
    except Exception as error:
        print("second:", error)


asyncio.run(main())
