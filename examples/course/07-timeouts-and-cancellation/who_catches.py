import asyncio


async def catches(clause, error):
    try:
        raise error
    except clause:
        return "caught"
    except BaseException:
        return "-"


async def main():
    clauses = {
        "TimeoutError": TimeoutError,
        "asyncio.TimeoutError": asyncio.TimeoutError,
        "OSError": OSError,
        "Exception": Exception,
        "asyncio.CancelledError": asyncio.CancelledError,
        "BaseException": BaseException,
    }
    print("except ...               TimeoutError  CancelledError")
    for name, clause in clauses.items():
        timeout = await catches(clause, TimeoutError())
        cancel = await catches(clause, asyncio.CancelledError())
        print(f"{name:23}  {timeout:12}  {cancel}")
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
