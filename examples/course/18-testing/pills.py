# needs: python>=3.13, pytest
import asyncio
import selectors
import time
import unittest

import pytest

HOUR = 60 * 60


class JumpingSelector(selectors.DefaultSelector):
    skipped = 0.0

    def select(self, timeout=None):
        ready = super().select(timeout and 0)
        if timeout and not ready:
            self.skipped += timeout
        return ready


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.jumping = JumpingSelector()
        super().__init__(self.jumping)

    def time(self):
        return self.jumping.skipped


async def remind(send):
    while True:
        await asyncio.sleep(8 * HOUR)
        send("take your pill")


class PillsTest(unittest.IsolatedAsyncioTestCase):
    loop_factory = JumpingLoop

    async def test_six_pills_in_50_hours(self):
        start, letters = time.perf_counter(), []
        reminder = asyncio.create_task(remind(letters.append))
        await asyncio.sleep(50 * HOUR)
        reminder.cancel()
        hours = asyncio.get_running_loop().time() / HOUR
        print(f"{hours:.0f} hours in the test")
        print(f"{time.perf_counter() - start:.1f} s outside")
        assert len(letters) == 6


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
