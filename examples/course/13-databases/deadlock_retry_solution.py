# needs: asyncpg
import asyncio

import asyncpg


async def with_retry(transaction, attempts):
    for left in reversed(range(attempts)):
        try:
            return await transaction()
        except (
            asyncpg.DeadlockDetectedError,
            asyncpg.SerializationError,
        ):
            if not left:
                raise


async def check(ends, attempts, wanted, calls):
    left = iter(ends)
    number = 0

    async def transaction():
        nonlocal number
        number += 1
        end = next(left, "called once too often")
        if isinstance(end, BaseException):
            raise end
        return end

    try:
        result = await with_retry(transaction, attempts)
    except (asyncpg.PostgresError, asyncio.CancelledError) as error:
        result = type(error).__name__
    print(f"{result} after {number}")
    assert result == wanted, f"{result}, but wanted {wanted}"
    assert number == calls, f"{number} attempts, but wanted {calls}"


async def main():
    deadlock = asyncpg.DeadlockDetectedError("deadlock detected")
    conflict = asyncpg.SerializationError(
        "could not serialize access"
    )
    doubled = asyncpg.UniqueViolationError("duplicate key")
    stop = asyncio.CancelledError()
    await check(["moved"], 3, "moved", 1)
    await check([deadlock, conflict, "moved"], 3, "moved", 3)
    await check([deadlock] * 5, 3, "DeadlockDetectedError", 3)
    await check([conflict], 1, "SerializationError", 1)
    await check([deadlock, doubled], 3, "UniqueViolationError", 2)
    await check([stop], 3, "CancelledError", 1)
    print("passed")


asyncio.run(main())
