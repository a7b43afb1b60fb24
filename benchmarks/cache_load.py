"""What the cache costs, and what it saves, beside a dict, lru_cache and no cache at all."""

import asyncio
import functools
import time

from ttlcache import Cache
from ttlcache.proxy import HEAD, Origin, Proxy

COLUMNS = [
    {"ru": "что", "en": "what"},
    {"ru": "мкс на ответ", "en": "µs an answer"},
    {"ru": "к первой строке группы", "en": "to the group’s first row"},
    {"ru": "вызовов источника", "en": "calls of the source"},
]
ROUNDS = 5
KEYS = 20


def measure(scale: float) -> list[list]:
    rounds = max(2, int(200 * scale))  # short and many: some find the machine at leisure
    asked = max(200, int(1_000 * scale))
    return [
        *_group(asyncio.run(_memory(10_000, rounds)), 3),
        *_group(asyncio.run(_source(asked)), 1),
        *_group(asyncio.run(_sockets(asked)), 1),
    ]


def _group(found: list, digits: int) -> list[list]:
    """Rows: µs and its ratio to the first of the group."""
    base = found[0][1]
    return [
        [text, round(spent * 1e6, digits), round(spent / base, 2), calls]
        for text, spent, calls in found
    ]


async def _memory(count: int, rounds: int) -> list:
    """Answers that are in memory already: seconds for each, the best of some rounds."""
    kept = {key: key for key in range(KEYS)}
    keys = [n % KEYS for n in range(count)]

    @functools.lru_cache(maxsize=KEYS)
    def remembered(key):
        return key

    async def plain(key):
        return kept[key]

    async def load(key):
        return key

    async def look_up():
        for key in keys:
            kept[key]

    async def call():
        for key in keys:
            remembered(key)

    async def wait():
        for key in keys:
            await plain(key)

    async with Cache(load, size=KEYS, ttl=3600) as cache:

        async def get():
            for key in keys:
                await cache.get(key)

        cases = {
            "`dict`": look_up,
            "`functools.lru_cache`": call,
            "`async def` + `dict`": wait,
            "`Cache.get`": get,
        }
        best = await _best(cases, count, rounds)
        assert cache.stats().loads == KEYS
    return [[name, best[name], 0] for name in cases]


async def _source(count: int) -> list:
    """A source that takes 20 ms and bears ten at once; all ask at the same time."""
    places, calls = asyncio.Semaphore(10), 0

    async def load(key):
        nonlocal calls
        async with places:
            calls += 1
            await asyncio.sleep(0.02)
            return key

    async def without():
        nonlocal calls
        calls = 0
        await asyncio.gather(*(load(n % KEYS) for n in range(count)))

    async def shared():
        nonlocal calls
        calls = 0
        async with Cache(load, size=KEYS, ttl=3600) as cache:
            await asyncio.gather(*(cache.get(n % KEYS) for n in range(count)))

    found = []
    for text, case in (
        (
            {"ru": "источник на 10 мест без кэша", "en": "a source with 10 places, no cache"},
            without,
        ),
        ({"ru": "он же через `Cache`", "en": "the same through `Cache`"}, shared),
    ):
        best = await _best({"": case}, count, 2)
        found.append([text, best[""], calls])
    return found


async def _sockets(count: int) -> list:
    """Pages over real sockets to 50 clients; the origin makes ten at a time, 20 ms each."""
    places, calls = asyncio.Semaphore(10), 0

    async def serve(reader, writer):
        nonlocal calls
        await reader.readuntil(b"\r\n\r\n")
        async with places:
            calls += 1
            await asyncio.sleep(0.02)
        writer.write(b"HTTP/1.0 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 1000)
        writer.close()

    async def client(port, numbers):
        for number in numbers:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET /%d HTTP/1.1\r\n\r\n" % (number % KEYS))
            assert (await reader.read()).endswith(b"x" * 1000)
            writer.close()

    async def clients(port):
        nonlocal calls
        calls = 0
        numbers = iter(range(count))
        await asyncio.gather(*(client(port, numbers) for _ in range(50)))

    server, port = await _listen(serve)
    origin = Origin("127.0.0.1", port, connections=50, largest=10_000)
    async with Cache(origin.load, size=KEYS, ttl=3600) as pages:
        proxy = Proxy(pages, patience=60)
        front, door = await _listen(proxy.accept)

        async def direct():
            await clients(port)
            asked["direct"] = calls

        async def cached():
            pages.clear()
            await clients(door)
            asked["cached"] = calls

        asked = {}
        best = await _best({"direct": direct, "cached": cached}, count)
        front.close()
        await proxy.finish(5)
    server.close()
    return [
        [
            {"ru": "страница от сервера", "en": "a page from the server"},
            best["direct"],
            asked["direct"],
        ],
        [
            {"ru": "она же через `Proxy`", "en": "the same through `Proxy`"},
            best["cached"],
            asked["cached"],
        ],
    ]


async def _listen(serve):
    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=HEAD)
    return server, server.sockets[0].getsockname()[1]


async def _best(cases: dict, count: int, rounds: int = ROUNDS) -> dict:
    """Seconds for one answer of each case, the best of some rounds, taken in turns."""
    best = dict.fromkeys(cases, float("inf"))
    for _ in range(rounds):
        for name, case in cases.items():
            began = time.perf_counter()
            await case()
            best[name] = min(best[name], (time.perf_counter() - began) / count)
    return best
