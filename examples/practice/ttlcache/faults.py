"""For the tests: cancels a coroutine at the await of one's choice."""

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any


class Cut:
    """Awaits a coroutine; at the n-th wait its task is cancelled.

    As by `Task.cancel()` there: what it waits for is cancelled first.
    `waits` counts those met; with n = 0 none is cut, they are counted.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, Any], n: int = 0):
        self._coroutine, self._n, self.waits = coroutine, n, 0

    def __await__(self) -> Generator[Any, Any, Any]:
        waiting = self._coroutine.__await__()
        sent: BaseException | None = None
        while True:
            try:
                step = waiting.throw(sent) if sent else next(waiting)
            except StopIteration as end:
                return end.value
            self.waits += 1
            if self.waits == self._n:
                task = asyncio.current_task()
                assert task is not None
                task.cancel()
            sent = None
            try:
                yield step
            except BaseException as error:
                sent = error


async def cut(coroutine: Coroutine[Any, Any, Any], n: int = 0) -> bool:
    """Run it to its end in a task of its own.  Was there an n-th wait?"""
    waited = Cut(coroutine, n)

    async def run() -> Any:
        return await waited

    await asyncio.wait([asyncio.create_task(run())])
    return waited.waits >= n
