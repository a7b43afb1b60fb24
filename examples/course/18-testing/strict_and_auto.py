# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def brew(drink):
    await asyncio.sleep(0.1)
    return f"a cup of {drink}"


@pytest.mark.asyncio
async def test_tea():
    assert await brew("tea") == "a cup of tea"


async def test_coffee():
    assert await brew("coffee") == "a cup of coffee"


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    for mode in "strict", "auto":
        print(f"asyncio_mode = {mode}", flush=True)
        pytest.main([__file__, *options, f"--asyncio-mode={mode}"])
