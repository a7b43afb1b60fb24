# needs: python>=3.14
import asyncio
import warnings

CALLS = [
    lambda: asyncio.get_event_loop_policy(),
    lambda: asyncio.set_event_loop_policy(None),
    lambda: asyncio.DefaultEventLoopPolicy,
    lambda: asyncio.AbstractEventLoopPolicy,
    lambda: asyncio.iscoroutinefunction(print),
]

for call in CALLS:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    for warning in caught:
        print(warning.category.__name__)
        print("   ", str(warning.message).split(";")[0])
