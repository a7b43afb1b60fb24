import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("same:", asyncio.get_event_loop() is loop)


asyncio.run(main())
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print("after asyncio.run:", error)

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("get_running_loop:", error)
