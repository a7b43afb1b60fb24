import asyncio
from unittest.mock import AsyncMock


async def main():
    send = AsyncMock(return_value="sent")
    letter = send("happy birthday")
    print(f"calls {send.call_count}, awaits {send.await_count}")
    print(await letter)
    print(f"calls {send.call_count}, awaits {send.await_count}")


asyncio.run(main())
