# needs: pytest
import unittest

import pytest


class MarketTest(unittest.TestCase):
    async def test_apples(self):
        assert 1 == 2

    def test_pears(self):
        assert 1 == 2


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
