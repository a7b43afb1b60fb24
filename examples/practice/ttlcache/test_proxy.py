"""Over real sockets: slow, cut, huge, hostile, cancelled, stopped."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from ttlcache import Cache
from ttlcache.__main__ import options
from ttlcache.faults import Cut
from ttlcache.proxy import HEAD, Origin, Proxy, address

NET = 30  # seconds: no test waits so long unless it hangs
LARGEST = 100_000

BROKEN = {  # each might be kept by somebody who reads less carefully
    "/cut": b"HTTP/1.0 200 OK\r\nContent-Length: 9\r\n\r\nonly",
    "/two-lengths": b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n"
    b"Content-Length: 9\r\n\r\nonly",
    "/half": b"HTTP/1.0 200 OK\r\nContent-Le",
    "/garbage": b"SSH-2.0-OpenSSH\r\n\r\n",
    "/garbled": b"HTTP/1.0 200 OK\r\nnonsense\r\n"
    b"Cache-Control: private\r\n\r\nyours",
    "/bare-cr": b"HTTP/1.0 200 OK\r\nX: y\rCache-Control: private\r\n\r\n",
    "/interim": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
    "/chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"0\r\n\r\n",
    "/long-head": b"HTTP/1.0 200 OK\r\nX: " + b"x" * 2 * HEAD,
    "/big": b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 2 * LARGEST,
}
PRIVATE = {
    "/private": b"Cache-Control: max-age=60, Private",
    "/second-line": b"Cache-Control: public\r\nCache-Control: no-store",
    "/cookie": b"Set-Cookie: a=b",
}


class Site:
    """The origin: what it does depends on the path; it counts the calls."""

    def __init__(self):
        self.calls, self.heads, self.now, self.most = [], [], 0, 0
        self.asked, self.open = asyncio.Event(), asyncio.Event()

    async def serve(self, reader, writer):
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            path = head.split()[1].decode()
            self.calls.append(path)
            self.heads.append(head)
            self.asked.set()
            await self.reply(path, writer)
            await writer.drain()
        except (OSError, EOFError):
            pass
        finally:
            self.now -= 1
            writer.close()

    async def reply(self, path, writer):
        if path.startswith("/slow"):
            await self.open.wait()
        if path in BROKEN:
            writer.write(BROKEN[path])
        elif path in PRIVATE:
            rule = PRIVATE[path]
            writer.write(b"HTTP/1.0 200 OK\r\n" + rule + b"\r\n\r\nyours")
        elif path == "/missing":
            writer.write(b"HTTP/1.0 404 Not Found\r\n\r\nno page")
        elif path == "/packed":
            kind = b"Content-Encoding: gzip\r\nX-FRAME-OPTIONS:DENY \r\n"
            writer.write(b"HTTP/1.0 200 OK\r\n" + kind + b"\r\npacked")
        elif path.endswith("/full"):
            writer.write(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * LARGEST)
        else:
            body = f"{path} #{self.calls.count(path)}".encode()
            kind = b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n"
            writer.write(kind + body)


class Running:
    """A site, a proxy before it, and what a test wants to know of them."""

    def __init__(self, site, server, pages, proxy):
        self.site, self.server, self.pages = site, server, pages
        self.proxy, self.port = proxy, server.sockets[0].getsockname()[1]

    async def send(self, data):
        """All that the proxy replies to these bytes."""
        async with asyncio.timeout(NET):
            reader, writer = await asyncio.open_connection(
                "127.0.0.1", self.port
            )
            try:
                writer.write(data)
                return await reader.read()
            finally:
                writer.close()

    async def get(self, path, method="GET"):
        """Status and body."""
        reply = await self.send(f"{method} {path} HTTP/1.1\r\n\r\n".encode())
        head, _, body = reply.partition(b"\r\n\r\n")
        return int(head.split()[1]), body.decode()


@contextlib.asynccontextmanager
async def running(
    patience=NET, timeout=NET, connections=10, size=100, grace=NET
):
    site = Site()
    origin_server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
    port = origin_server.sockets[0].getsockname()[1]
    origin = Origin(
        "127.0.0.1", port, connections=connections, largest=LARGEST
    )
    async with Cache(
        origin.load, size=size, ttl=1000, timeout=timeout
    ) as pages:
        proxy = Proxy(pages, patience=patience)
        server = await asyncio.start_server(
            proxy.accept, "127.0.0.1", 0, limit=HEAD
        )
        try:
            yield Running(site, server, pages, proxy)
        finally:
            server.close()
            await proxy.finish(grace)
            site.open.set()
            origin_server.close()


async def until(condition):
    async with asyncio.timeout(NET):
        while not condition():
            await asyncio.sleep(0.001)


@pytest.mark.asyncio
async def test_a_hundred_clients_one_call_of_the_origin():
    async with running() as it:
        asked = [asyncio.create_task(it.get("/slow/news")) for _ in range(100)]
        await until(lambda: it.pages.stats().joined == 99)
        it.site.open.set()
        found = await asyncio.gather(*asked)
        assert found == [(200, "/slow/news #1")] * 100
        assert await it.get("/slow/news") == (200, "/slow/news #1")
        assert it.site.calls == ["/slow/news"]


@pytest.mark.asyncio
async def test_a_client_who_hangs_up_takes_nobody_along():
    async with running() as it:
        _, writer = await asyncio.open_connection("127.0.0.1", it.port)
        writer.write(b"GET /slow HTTP/1.1\r\n\r\n")
        await it.site.asked.wait()
        other = asyncio.create_task(it.get("/slow"))
        await until(lambda: it.pages.stats().joined == 1)
        writer.transport.abort()
        it.site.open.set()
        assert await other == (200, "/slow #1")


@pytest.mark.asyncio
@pytest.mark.parametrize("path", BROKEN)
async def test_a_broken_reply_is_502_and_is_not_kept(path):
    async with running() as it:
        for _ in range(2):
            assert await it.get(path) == (502, "502 Bad Gateway\n")
        assert it.site.calls == [path, path]
        assert it.pages.stats().size == 0
        assert (await it.get("/well"))[0] == 200


@pytest.mark.asyncio
async def test_an_origin_that_is_down_is_502_and_comes_back():
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))  # it is ours, and does not listen yet
    port = closed.getsockname()[1]
    origin = Origin("127.0.0.1", port, connections=1, largest=LARGEST)
    async with Cache(origin.load, size=1, ttl=1000) as pages:
        proxy = Proxy(pages, patience=NET)
        server = await asyncio.start_server(proxy.accept, "127.0.0.1", 0)
        it = Running(Site(), server, pages, proxy)
        assert (await it.get("/news"))[0] == 502
        back = await asyncio.start_server(it.site.serve, sock=closed)
        assert await it.get("/news") == (200, "/news #1")
        back.close()
        server.close()
        await proxy.finish(NET)


@pytest.mark.asyncio
async def test_an_origin_that_hangs_is_504():
    async with running(timeout=0.05) as it:
        assert (await it.get("/slow"))[0] == 504
        it.site.open.set()
        async with asyncio.timeout(NET):  # a busy machine may be late again
            while (await it.get("/slow"))[0] != 200:
                pass


@pytest.mark.asyncio
async def test_errors_and_private_pages_are_passed_on_but_not_kept():
    async with running() as it:
        for _ in range(2):
            assert await it.get("/missing") == (404, "no page")
            for path in PRIVATE:
                assert await it.get(path) == (200, "yours")
        assert len(it.site.calls) == 2 * (1 + len(PRIVATE))
        assert it.pages.stats().size == 0
        reply = await it.send(b"GET /cookie HTTP/1.1\r\n\r\n")
        assert b"Set-Cookie" not in reply
        # Nor may anybody behind the proxy keep it.
        reply = await it.send(b"GET /private HTTP/1.1\r\n\r\n")
        assert b"\r\nCache-Control: max-age=60, Private\r\n" in reply


@pytest.mark.asyncio
async def test_what_is_needed_to_show_a_page_goes_with_it():
    async with running() as it:
        for _ in range(2):  # from the origin, from memory
            reply = await it.send(b"GET /packed HTTP/1.1\r\n\r\n")
            assert b"\r\nContent-Encoding: gzip\r\n" in reply
            assert b"\r\nX-Frame-Options: DENY\r\n" in reply
        assert it.site.calls == ["/packed"]


def test_an_address_of_ipv6_is_in_brackets():
    assert address("::1", 80) == "[::1]:80"
    assert options(["--origin", "http://[::1]:9000"]).origin == ("::1", 9000)
    assert options(["--origin", "http://a/"]).origin == ("a", 80)


@pytest.mark.asyncio
async def test_nothing_of_the_client_reaches_the_origin_but_the_path():
    async with running() as it:
        await it.send(
            b"GET /a?b=c HTTP/1.1\r\nHost: evil\r\nCookie: secret\r\n"
            b"Authorization: Basic secret\r\n\r\n"
        )
        (head,) = it.site.heads
        assert head.startswith(b"GET /a?b=c HTTP/1.0\r\nHost: 127.0.0.1")
        assert b"secret" not in head
        assert b"evil" not in head


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET / HTTP/1.1\r\nX: " + b"x" * 10 * HEAD + b"\r\n\r\n", b"431"),
        (b"x" * 10 * HEAD, b"431"),
        (b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", b"405"),
        (b"\r\n\r\n", b"400"),
        (b"GET http://other/ HTTP/1.1\r\n\r\n", b"400"),
        (b"GET /a\nX: smuggled HTTP/1.1\r\n\r\n", b"400"),
        (b"GET /a b HTTP/1.1\r\n\r\n", b"400"),
        (b"GET /\xff HTTP/1.1\r\n\r\n", b"400"),
        (b"\x16\x03\x01\x02\x00\r\n\r\n", b"400"),
    ],
)
async def test_a_bad_request_gets_a_clear_reply(request_, status):
    async with running() as it:
        reply = await it.send(request_)
        assert reply.startswith(b"HTTP/1.1 " + status), reply[:60]
        assert it.site.calls == []


@pytest.mark.asyncio
async def test_a_client_that_sends_first_and_reads_later_gets_the_reply():
    """A reset of the connection would take the reply with it."""

    def talk(port):
        address = "127.0.0.1", port
        with socket.create_connection(address, NET) as client:
            client.sendall(b"x" * 500 * HEAD)
            return client.recv(100)

    async with running() as it:
        reply = await asyncio.to_thread(talk, it.port)
        assert reply.startswith(b"HTTP/1.1 431")


@pytest.mark.asyncio
async def test_head_has_no_body():
    async with running() as it:
        reply = await it.send(b"HEAD /page HTTP/1.1\r\n\r\n")
        assert reply.endswith(b"\r\n\r\n")
        assert b"Content-Length: 8\r\n" in reply
        assert await it.get("/page") == (200, "/page #1")
        assert it.site.calls == ["/page"]


@pytest.mark.asyncio
async def test_a_client_that_says_nothing_is_let_go():
    async with running(patience=0.05) as it:
        assert (await it.send(b"GET / HT")).startswith(b"HTTP/1.1 408")


@pytest.mark.asyncio
async def test_a_client_that_does_not_read_is_cut():
    """Small buffers on both sides, and a page that does not fit them."""
    async with running() as it:
        it.server.sockets[0].setsockopt(
            socket.SOL_SOCKET, socket.SO_SNDBUF, 4096
        )
        client = socket.socket()
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.setblocking(False)
        with client:
            loop = asyncio.get_running_loop()
            await loop.sock_connect(client, ("127.0.0.1", it.port))
            request = b"GET /slow/full HTTP/1.1\r\n\r\n"
            await loop.sock_sendall(client, request)
            await it.site.asked.wait()
            it.proxy._patience = 0.05  # the request is in: for the reply
            it.site.open.set()
            await until(lambda: not it.proxy._clients)
        it.proxy._patience = NET
        assert (await it.get("/slow/full"))[1] == "x" * LARGEST


@pytest.mark.asyncio
async def test_the_origin_is_not_asked_by_more_than_it_bears():
    async with running(connections=3) as it:
        asked = [asyncio.create_task(it.get(f"/slow/{n}")) for n in range(20)]
        await until(lambda: it.pages.stats().loading == 20)
        await until(lambda: it.site.now == 3)
        it.site.open.set()
        assert [status for status, _ in await asyncio.gather(*asked)] == (
            [200] * 20
        )
        assert it.site.most == 3


@pytest.mark.asyncio
async def test_a_stop_lets_those_who_are_served_finish():
    async with running() as it:
        asked = [
            asyncio.create_task(it.get(f"/slow/{n % 5}")) for n in range(50)
        ]
        await until(
            lambda: it.pages.stats().loads + it.pages.stats().joined == 50
        )
        it.server.close()
        stopping = asyncio.create_task(it.proxy.finish(NET))
        await asyncio.sleep(0)
        assert not stopping.done()
        it.site.open.set()
        found = await asyncio.gather(*asked)
        assert [status for status, _ in found] == [200] * 50
        await asyncio.wait_for(stopping, NET)


@pytest.mark.asyncio
async def test_a_stop_does_not_wait_longer_than_its_grace():
    async with running(grace=0.05) as it:
        asked = asyncio.create_task(it.get("/slow"))
        silent, writer = await asyncio.open_connection("127.0.0.1", it.port)
        await until(lambda: len(it.proxy._clients) == 2)
        async with asyncio.timeout(NET):
            await it.proxy.finish(0.05)
        with pytest.raises((IndexError, OSError)):  # not a byte
            await asked
        assert await silent.read() == b""
        writer.close()


@pytest.mark.asyncio
async def test_closing_the_cache_tells_those_who_wait():
    async with running() as it:
        asked = asyncio.create_task(it.get("/slow"))
        await it.site.asked.wait()
        await it.pages.close()
        assert (await asked)[0] == 503
        assert (await it.get("/slow"))[0] == 503


@pytest.mark.asyncio
@pytest.mark.parametrize("path", ["/page", "/full", "/missing", "/cut"])
async def test_a_client_cancelled_at_each_wait(path):
    """Its connection is closed, and the next client is served."""
    n, before = 0, asyncio.all_tasks()
    while True:
        n += 1
        async with running() as it:
            serve, cuts = it.proxy._serve, []

            def cutting(reader, writer, serve=serve, cuts=cuts, n=n):
                cuts.append(Cut(serve(reader, writer), 0 if cuts else n))
                return waited(cuts[-1])

            it.proxy._serve = cutting
            # Connected first, so that the request itself is waited for.
            reader, writer = await asyncio.open_connection(
                "127.0.0.1", it.port
            )
            await until(lambda cuts=cuts: cuts and cuts[0].waits)
            with contextlib.suppress(OSError):
                writer.write(f"GET {path} HTTP/1.1\r\n\r\n".encode())
                async with asyncio.timeout(NET):
                    await reader.read()  # to the end: it is closed
            writer.close()
            await until(lambda it=it: not it.proxy._clients)
            assert (await it.get("/page"))[0] == 200
            assert it.site.calls.count("/page") == 1 or path != "/page"
        if cuts[0].waits < n:
            break
    assert n >= 3
    await until(lambda: asyncio.all_tasks() == before)


async def waited(cutting):
    return await cutting


@pytest.mark.asyncio
async def test_a_load_cancelled_at_each_wait_leaves_no_connection():
    n = 0
    while True:
        n += 1
        site = Site()
        server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        origin = Origin("127.0.0.1", port, connections=1, largest=LARGEST)
        cutting = Cut(origin.load("/full"), n)
        await asyncio.wait([asyncio.create_task(waited(cutting))])
        # The one place is free again, and the site's end has seen the end.
        reply = await asyncio.wait_for(origin.load("/page"), NET)
        assert reply.body == b"/page #1"
        await until(lambda site=site: site.now == 0)
        server.close()
        if cutting.waits < n:
            break
    assert n >= 3


@pytest.mark.asyncio
async def test_a_client_cut_before_its_task_has_begun():
    """It never came to a `finally`, and its connection is closed."""
    async with running() as it:

        def cut_at_once(reader, writer):
            it.proxy.accept(reader, writer)
            for task in it.proxy._clients:
                task.cancel()

        server = await asyncio.start_server(cut_at_once, "127.0.0.1", 0)
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        async with asyncio.timeout(NET):
            with contextlib.suppress(OSError):
                assert await reader.read() == b""
        writer.close()
        server.close()


FOLDER = Path(__file__).parent.parent


async def command(*arguments, stdout=asyncio.subprocess.PIPE):
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "ttlcache", *arguments),
        cwd=FOLDER,
        stdout=stdout,
        stderr=asyncio.subprocess.PIPE,
    )


@pytest.mark.asyncio
async def test_the_command_stops_on_a_signal_and_loses_nobody():
    site = Site()
    async with asyncio.timeout(NET):
        server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        process = await command(
            *("--origin", f"http://127.0.0.1:{port}", "--port", "0"),
            *("--timeout", f"{NET}", "--patience", f"{NET}"),
            *("--grace", f"{NET}"),
        )
        line = (await process.stdout.readline()).decode()
        it = Running(site, server, None, None)
        it.port = int(line.rpartition(":")[2])
        asked = [asyncio.create_task(it.get("/slow")) for _ in range(20)]
        await site.asked.wait()
        quick = [await it.get("/news") for _ in range(3)]
        assert quick == [(200, "/news #1")] * 3
        process.send_signal(signal.SIGTERM)
        while True:  # until it takes no new clients
            try:
                assert (await it.get("/news"))[0] == 200
            except (OSError, IndexError):
                break
        site.open.set()
        assert await asyncio.gather(*asked) == [(200, "/slow #1")] * 20
        out, errors = await process.communicate()
        assert (process.returncode, errors) == (0, b"")
        assert out.startswith(b"Stats(hits=")
        server.close()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ((), "required: --origin"),
        (("--origin", "ftp://a"), "not http://HOST:PORT: 'ftp://a'"),
        (("--origin", "http://a/b"), "not http://HOST:PORT"),
        (("--origin", "http://a:x"), "http://a:x"),
        (("--origin", "http://a:0"), "no server has port 0"),
        (("--origin", "http://user:word@a"), "not http://HOST:PORT"),
        (("--origin", "http://a?b=c"), "not http://HOST:PORT"),
        (("--origin", "http://a", "--port", "70000"), "not a port: '70000'"),
        (("--origin", "http://a", "--ttl", "nan"), "not a number above zero"),
        (("--origin", "http://a", "--size", "0"), "not a whole number: '0'"),
    ],
)
def test_the_command_refuses_bad_input(arguments, text, capsys):
    with pytest.raises(SystemExit) as exit_:
        options(arguments)
    assert exit_.value.code == 2
    assert text in capsys.readouterr().err


@pytest.mark.asyncio
async def test_bad_input_ends_the_command_without_a_traceback():
    async with asyncio.timeout(NET):
        process = await command("--origin", "http://a", "--ttl", "0")
        _, errors = await process.communicate()
    assert process.returncode == 2
    assert b"not a number above zero: '0'" in errors
    assert b"Traceback" not in errors


@pytest.mark.asyncio
async def test_the_command_says_that_it_cannot_listen():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for place in ("--port", port), ("--host", ".."):
            async with asyncio.timeout(NET):
                process = await command("--origin", "http://a", *place)
                _, errors = await process.communicate()
            assert process.returncode == 1
            assert errors.startswith(b"cannot listen: ")
            assert b"Traceback" not in errors


@pytest.mark.asyncio
async def test_the_command_does_not_blame_its_port_for_a_closed_output():
    read, write = os.pipe()
    os.close(read)
    async with asyncio.timeout(NET):
        process = await command(
            *("--origin", "http://a", "--port", "0"), stdout=write
        )
        os.close(write)
        _, errors = await process.communicate()
    assert process.returncode != 0
    assert errors.startswith(b"ttlcache: ")
    assert b"Traceback" not in errors
