# needs: pytest, pytest-asyncio
import asyncio

import pytest


async def is_free(total):
    await asyncio.sleep(0.1)
    return total > 50


def test_50_is_enough():
    assert is_free(50)


if __name__ == "__main__":
    scope = "asyncio_default_fixture_loop_scope=function"
    options = "-qq -rA --tb=no --rootdir=. -W error -o".split()
    pytest.main([__file__, *options, scope])
