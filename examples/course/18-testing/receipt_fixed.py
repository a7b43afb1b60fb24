# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def sell(item, seconds, print_receipt):
    await asyncio.sleep(seconds)
    print_receipt(f"a receipt for {item}")


@pytest.mark.asyncio
@pytest.mark.parametrize("seconds", [0.1, 0.3])
async def test_sale(seconds):
    receipts = asyncio.Queue()
    sale = asyncio.create_task(
        sell("jam", seconds, receipts.put_nowait), name="sale"
    )
    async with asyncio.timeout(5):
        assert await receipts.get() == "a receipt for jam"
    await sale


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
