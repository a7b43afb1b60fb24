import asyncio


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = asyncio.Lock()

    async def load(self):
        await asyncio.sleep(0.1)
        return self.balance

    async def save(self, balance):
        await asyncio.sleep(0.1)
        self.balance = balance


async def transfer(source, target, amount):
    first, second = sorted([source, target], key=lambda a: a.number)
    async with first.lock, second.lock:
        balance = await source.load()
        if balance < amount:
            return False
        await source.save(balance - amount)
        await target.save(await target.load() + amount)
        return True


async def check(title, balances, transfers, wanted, limit=5):
    accounts = [Account(*pair) for pair in enumerate(balances)]
    loop = asyncio.get_running_loop()
    start = loop.time()
    jobs = [
        transfer(accounts[source], accounts[target], amount)
        for source, target, amount in transfers
    ]
    try:
        async with asyncio.timeout(5):
            answers = await asyncio.gather(*jobs)
    except TimeoutError:
        raise AssertionError(f"{title}: a deadlock")
    seconds = round(loop.time() - start, 1)
    got = answers, [account.balance for account in accounts]
    print(f"{title}: {got}")
    assert got == wanted, f"{title}: wanted {wanted}"
    assert seconds < 1.5 * limit, (
        f"{title}: {seconds} s, not {limit} s"
    )
    locked = any(account.lock.locked() for account in accounts)
    assert not locked, f"{title}: a lock is still held"
    return seconds


async def main():
    move, there, back = (0, 1, 30), (1, 2, 10), (2, 1, 20)
    seconds = await check(
        "one transfer", [100, 50], [move], ([True], [70, 80])
    )
    await check("too much", [20, 50], [move], ([False], [20, 50]))
    await check(
        "one source",
        [50, 0, 0],
        [move, (0, 2, 30)],
        ([True, False], [20, 30, 0]),
    )
    await check(
        "there and back",
        [100, 50, 50],
        [move, there, back],
        ([True, True, True], [70, 90, 40]),
    )
    await check(
        "two pairs",
        [100, 50, 40, 0],
        [move, (2, 3, 30)],
        ([True, True], [70, 80, 10, 30]),
        seconds,
    )
    print("passed")


asyncio.run(main())
