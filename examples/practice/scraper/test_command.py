"""The command: wrong use, signals, SIGKILL at random moments."""

import asyncio
import contextlib
import errno
import multiprocessing
import os
import random
import signal
import sys
from pathlib import Path

import pytest

from scraper import Page
from scraper import __main__ as command
from scraper.conftest import no_robots
from scraper.journal import _line
from scraper.site import Site, page

FOLDER = Path(__file__).parents[1]
# A server from which children fork in no time, aiohttp and all.
CHILDREN = multiprocessing.get_context("forkserver")
CHILDREN.set_forkserver_preload(["scraper.__main__"])
# Or the time of an answer would be over, and end what a signal must.
PATIENT = ("--timeout", "100", "--silence", "100")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "required: urls, --out"),
        (["a.test", "--out", "x"], "begins with http"),
        (["http://u:p@a.test", "--out", "x"], "no password"),
        (
            ["http://a.test", "--out", "x", "--pages", "0"],
            "less than 1",
        ),
        (
            ["http://a.test", "--out", "x", "--pause", "nan"],
            "not a time",
        ),
        (["http://a.test", "--out", "x", "--most", "big"], "'big'"),
        (["http://a.test", "--out", "x", "--timeout", "0"], "above"),
        (["http://a.test", "--out", "x", "--allow", "b/c"], "a host"),
        (["http://a.test", "--out", "x", "--agent", "a\nb"], "a line"),
    ],
)
def test_wrong_use_is_said_plainly(arguments, words, capsys):
    with pytest.raises(SystemExit) as end:
        command.main(arguments)
    assert end.value.code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("no/such/folder", 1, "No such file"),
        (".", 1, "Is a directory"),
        ("notes.txt", 2, "not made by a scraper"),
    ],
)
def test_a_wrong_file_is_said_plainly(tmp_path, name, status, words, capsys):
    (tmp_path / "notes.txt").write_text("mine")
    out = str(tmp_path / name)
    assert command.main(["http://a.test/", "--out", out]) == status
    assert words in capsys.readouterr().err


def test_a_full_disk_is_said_plainly(tmp_path, capsys, monkeypatch):
    def write(fd, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", write)
    out = str(tmp_path / "j")
    # Nobody answers at this port, and that was to be written down.
    arguments = [
        "http://127.0.0.1:9/",
        "--out",
        out,
        "--attempts",
        "1",
    ]
    assert command.main(arguments) == 1
    assert "No space left" in capsys.readouterr().err


def test_a_damaged_line_is_said_plainly(tmp_path, capsys):
    out = tmp_path / "j"
    out.write_bytes(_line(Page("http://a.test/")) + b"nonsense\n")
    assert command.main(["http://a.test/", "--out", str(out)]) == 2
    assert "line 2" in capsys.readouterr().err


async def start(site, path, *options):
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "scraper", site.origin),
        *("--out", str(path), "--pause", "0", *options),
        cwd=FOLDER,
        stderr=asyncio.subprocess.PIPE,
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_under_load(bench, number):
    """What is being asked is saved, and nothing more is asked."""
    asked, process = [], None

    @no_robots
    async def answer(request):
        asked.append(request.path)
        if len(asked) == 10:
            process.send_signal(number)
        return page(*(f"/{n}" for n in range(500)))

    async with asyncio.timeout(30), Site(answer) as site:
        process = await start(site, bench.path)
        _, words = await process.communicate()
    assert process.returncode == 128 + number
    saved = [line["url"].removeprefix(site.origin) for line in bench.lines]
    assert sorted(saved) == sorted(asked)
    assert 10 <= len(saved) < 100
    assert words.decode() == (
        f"saved {len(saved)}, failed 0,"
        f" left for the next run {501 - len(saved)}\n"
    )


@pytest.mark.asyncio
async def test_who_never_answers_is_cut(bench):
    @no_robots
    async def answer(request):
        if request.path == "/":
            return page("/1")
        process.terminate()
        await asyncio.sleep(60)

    async with asyncio.timeout(30), Site(answer) as site:
        process = await start(site, bench.path, "--grace", "0.1", *PATIENT)
        _, words = await process.communicate()
    assert process.returncode == 128 + signal.SIGTERM
    assert words == b"saved 1, failed 0, left for the next run 1\n"


@pytest.mark.asyncio
async def test_a_second_signal_does_not_wait(bench):
    @no_robots
    async def answer(request):
        asked.set()
        await asyncio.sleep(60)

    asked = asyncio.Event()
    async with asyncio.timeout(30), Site(answer) as site:
        process = await start(site, bench.path, "--grace", "60", *PATIENT)
        await asked.wait()
        end = asyncio.create_task(process.communicate())
        while not end.done():  # two that come at once are one
            # Before Python 3.13 terminate() may take the status from the loop.
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGTERM)
            await asyncio.wait([end], timeout=0.05)
    # A third one may come when its handlers are no more.
    assert process.returncode in (128 + signal.SIGTERM, -signal.SIGTERM)
    assert bench.lines == []


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(2))
async def test_killed_at_random_moments(bench, seed):
    """SIGKILL when so many have been asked, and a little later."""
    choose, asked, child, left = random.Random(seed), [], None, 0

    @no_robots
    async def answer(request):
        nonlocal left
        asked.append(request.path)
        left -= 1
        if left == 0:
            wait = choose.uniform(0, 0.005)
            asyncio.get_running_loop().call_later(wait, child.kill)
        number = int(request.path[1:] or 0)
        links = (f"/{number * 3 + n}" for n in (1, 2, 3) if number < 13)
        return page(*links, text="x" * choose.randrange(20_000))

    async with asyncio.timeout(60), Site(answer) as site:
        kills = 0
        while True:
            left = choose.randrange(1, 15) if kills < 3 else 0
            child = CHILDREN.Process(
                target=command.main,
                args=(
                    [
                        *(site.origin, "--out", str(bench.path)),
                        *("--pause", "0"),
                    ],
                ),
            )
            child.start()
            await asyncio.to_thread(child.join, 50)
            if child.exitcode != -signal.SIGKILL:
                break
            kills += 1
    assert child.exitcode == 0
    assert kills > 0
    urls = [line["url"].removeprefix(site.origin) for line in bench.lines]
    assert len(urls) == len(set(urls))  # nothing was saved twice
    assert set(urls) == {"/", *(f"/{n}" for n in range(1, 40))}
    assert not any(line["error"] for line in bench.lines)
