# needs: pytest, pytest-asyncio, sockets
import asyncio

import pytest
import pytest_asyncio

PRICES = {"map": 3, "guide": 12}


async def answer(reader, writer):
    item = (await reader.readline()).decode().strip()
    writer.write(f"{item}: {PRICES[item]}\n".encode())
    writer.close()
    await writer.wait_closed()


@pytest_asyncio.fixture
async def port():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print("the kiosk opens")
    yield server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    print("the kiosk closes")


@pytest.mark.asyncio
@pytest.mark.parametrize("item", ["map", "guide"])
async def test_price(port, item):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    writer.write(f"{item}\n".encode())
    line = (await reader.readline()).decode()
    writer.close()
    await writer.wait_closed()
    print(line, end="")
    assert line == f"{item}: {PRICES[item]}\n"


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
