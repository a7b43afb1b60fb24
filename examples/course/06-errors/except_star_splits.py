import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as night:
            night.create_task(fail(ConnectionError("no route")))
            night.create_task(fail(ValueError("a negative price")))
            night.create_task(fail(ConnectionError("no answer")))
            night.create_task(fail(KeyError("warehouse")))
    except* ConnectionError as group:
        print("try again:  ", group.exceptions)
    except* ValueError as group:
        print("fix by hand:", group.exceptions)
    print("this line is never reached")


try:
    asyncio.run(main())
except ExceptionGroup as rest:
    print("flew on:    ", rest.exceptions)
