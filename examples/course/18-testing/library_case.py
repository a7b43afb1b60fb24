# needs: pytest
import asyncio
import contextlib
import unittest

import pytest


@contextlib.asynccontextmanager
async def library():
    print("the library opens")
    yield {"Emma": 2}
    print("the library closes")


async def return_card():
    await asyncio.sleep(0.1)
    print("the card is returned")


class LoanTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.books = await self.enterAsyncContext(library())
        self.addAsyncCleanup(return_card)

    async def test_loan(self):
        self.books["Emma"] -= 1
        print("a book is taken")
        assert self.books["Emma"] == 1

    async def asyncTearDown(self):
        print("the reader leaves")


if __name__ == "__main__":
    options = "-qq -rA --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
