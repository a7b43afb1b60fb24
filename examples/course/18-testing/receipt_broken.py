# needs: pytest, pytest-asyncio
# fails: wrong output
import asyncio

import pytest


async def sell(item, seconds, print_receipt):
    await asyncio.sleep(seconds)
    print_receipt(f"a receipt for {item}")


@pytest.mark.asyncio
@pytest.mark.parametrize("seconds", [0.1, 0.3])
async def test_sale(seconds):
    receipts = []
    sale = asyncio.create_task(
        sell("jam", seconds, receipts.append), name="sale"
    )
    await asyncio.sleep(0.2)
    printed = len(receipts)
    assert printed == 1
    await sale


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
