import asyncio

CALLS = {
    "get_event_loop()": asyncio.get_event_loop,
    "Future()": asyncio.Future,
    "gather()": asyncio.gather,
    "get_running_loop()": asyncio.get_running_loop,
    "timeout(1)": lambda: asyncio.timeout(1),
    "Queue()": asyncio.Queue,
}


def try_all():
    for name, call in CALLS.items():
        try:
            call()
            outcome = "works"
        except RuntimeError as error:
            outcome = f"RuntimeError: {error}"
        print(f"  {name:19} {outcome}")


async def main():
    print("inside a coroutine")
    try_all()


asyncio.run(main())
print("after asyncio.run")
try_all()
