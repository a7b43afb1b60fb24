# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def ask(shop, seconds, error):
    try:
        await asyncio.sleep(seconds)
    finally:
        raise error(f"{shop} is closed")


@pytest.mark.asyncio
async def test_both_shops_are_closed():
    with pytest.RaisesGroup(
        LookupError,
        pytest.RaisesExc(ConnectionError, match="bakery"),
    ) as caught:
        async with asyncio.TaskGroup() as group:
            bakery = ask("bakery", 0.1, ConnectionError)
            butcher = ask("butcher", 0.2, LookupError)
            group.create_task(bakery, name="bakery")
            group.create_task(butcher, name="butcher")
    for error in caught.value.exceptions:
        print(repr(error))
    one = pytest.RaisesGroup(ConnectionError)
    print("matches one error:", one.matches(caught.value))


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
