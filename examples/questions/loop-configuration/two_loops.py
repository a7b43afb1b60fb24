# needs: python>=3.12, uvloop
import asyncio

import uvloop


def alarm(loop, context):
    print(
        "  alarm:", context.get("exception") or context["message"]
    )


def check_paper():
    raise RuntimeError("the printer is out of paper")


async def main():
    loop = asyncio.get_running_loop()
    print("a loop from", type(loop).__module__.split(".")[0])
    loop.set_exception_handler(alarm)
    loop.call_soon(check_paper)
    await asyncio.sleep(0)


asyncio.run(main())
asyncio.run(main(), loop_factory=uvloop.new_event_loop)
