# needs: python>=3.14, pytest, pytest-asyncio
from unittest.mock import create_autospec

import pytest


class Bank:
    def currency(self):
        return "EUR"

    async def charge(self, card, amount):
        raise ConnectionError("not from a test")


async def pay(bank, amount):
    await bank.charge("4242", amount)
    return f"paid {amount} {bank.currency()}"


@pytest.mark.asyncio
async def test_pay():
    bank = create_autospec(Bank, instance=True)
    bank.currency.return_value = "GBP"
    assert await pay(bank, 30) == "paid 30 GBP"
    bank.charge.assert_awaited_once_with("4242", 30)


if __name__ == "__main__":
    options = "-qq -rA --tb=no -p no:warnings".split()
    pytest.main([__file__, *options])
