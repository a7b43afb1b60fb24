"""The file of pages: cut at any byte, shared, full, interrupted."""

import asyncio
import errno
import os

import pytest

from scraper import Journal, JournalError, Page

PAGES = [
    Page("http://a.test/", body="чай\n", links=("http://a.test/1",)),
    Page("http://a.test/1", depth=1, status=404),
    Page("http://a.test/2", body="\ud800 is half a sign"),
    Page("http://a.test/3", error="no answer in time"),
]
pytestmark = pytest.mark.asyncio


async def keep(path, *pages):
    async with asyncio.timeout(30), Journal(path) as journal:
        for page in pages:
            await journal.save(page)


async def kept(path):
    async with Journal(path) as journal:
        return list(journal.read())


async def test_what_is_saved_is_read_again(tmp_path):
    await keep(tmp_path / "j", *PAGES)
    assert await kept(tmp_path / "j") == PAGES


async def test_cut_at_any_byte_it_keeps_the_whole_lines(tmp_path):
    pages = PAGES[:2]
    await keep(tmp_path / "whole", *pages)
    whole = (tmp_path / "whole").read_bytes()
    cut = tmp_path / "cut"
    for size in range(len(whole)):
        cut.write_bytes(whole[:size])
        lines = whole[:size].count(b"\n")
        assert await kept(cut) == pages[:lines]
        if size % 40 == 0:
            await keep(cut, *pages[lines:])
            assert await kept(cut) == pages


async def test_a_long_torn_line_is_dropped(tmp_path):
    await keep(tmp_path / "j", PAGES[0])
    with (tmp_path / "j").open("ab") as file:
        file.write(b'{"url": "' + b"x" * 200_000)
    assert await kept(tmp_path / "j") == PAGES[:1]


async def test_it_has_one_owner(tmp_path):
    pytest.importorskip("fcntl")
    async with Journal(tmp_path / "j"):
        with pytest.raises(JournalError, match="another scraper"):
            await kept(tmp_path / "j")
    assert await kept(tmp_path / "j") == []


@pytest.mark.parametrize(
    "text",
    [
        "my notes",
        "[1]\n2",
        '{"url": 1}\n',
        '{"url": "http://a/"}',
        '{"url": "http://a/", "name": "a"}\n{"url": "http://b/"}',
    ],
)
async def test_a_foreign_file_is_left_alone(tmp_path, text):
    (tmp_path / "notes").write_text(text)
    with pytest.raises(JournalError, match="notes"):
        await kept(tmp_path / "notes")
    assert (tmp_path / "notes").read_text() == text


async def test_a_damaged_line_is_named(tmp_path):
    await keep(tmp_path / "j", *PAGES)
    lines = (tmp_path / "j").read_bytes().splitlines(keepends=True)
    lines[1] = b"\0\n"
    (tmp_path / "j").write_bytes(b"".join(lines))
    with pytest.raises(JournalError, match="line 2"):
        await kept(tmp_path / "j")


async def test_saves_that_wait_share_one_write(tmp_path, monkeypatch):
    writes, begun = [], asyncio.Event()
    loop, real = asyncio.get_running_loop(), os.write

    def write(fd, data):
        writes.append(bytes(data).count(b"\n"))
        loop.call_soon_threadsafe(begun.set)
        return real(fd, data[:50])  # the system may take a part

    async with (
        asyncio.timeout(30),
        Journal(tmp_path / "j") as journal,
    ):
        monkeypatch.setattr(os, "write", write)
        async with asyncio.TaskGroup() as group:
            for page in PAGES:
                group.create_task(journal.save(page))
        monkeypatch.undo()
    assert await kept(tmp_path / "j") == PAGES
    assert begun.is_set()
    assert writes[0] == 1
    assert 3 in writes


async def test_a_full_disk_is_an_error_and_not_half_a_line(
    tmp_path, monkeypatch
):
    await keep(tmp_path / "j", PAGES[0])
    real = os.write
    left = [30]

    def write(fd, data):
        if not left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        size = real(fd, data[: left[0]])
        left[0] -= size
        return size

    async with (
        asyncio.timeout(30),
        Journal(tmp_path / "j") as journal,
    ):
        monkeypatch.setattr(os, "write", write)
        with pytest.raises(OSError, match="No space"):
            await journal.save(PAGES[1])
        left[0] = 10_000  # room again, but half a line is there
        with pytest.raises(OSError, match="No space"):
            await journal.save(PAGES[2])
        monkeypatch.undo()
    assert await kept(tmp_path / "j") == PAGES[:1]


async def test_a_cancelled_save_is_written_all_the_same(tmp_path):
    for ending in "one", "all":
        path = tmp_path / ending
        async with asyncio.timeout(30), Journal(path) as journal:
            tasks = [asyncio.create_task(journal.save(page)) for page in PAGES]
            await asyncio.sleep(0)  # each has begun to wait
            for task in tasks if ending == "all" else tasks[1:2]:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
        cancelled = sum(
            isinstance(end, asyncio.CancelledError) for end in ended
        )
        assert cancelled == (4 if ending == "all" else 1)
        assert await kept(path) == PAGES


async def test_closing_may_be_cancelled_too(tmp_path):
    async def crawl():
        async with Journal(tmp_path / "j") as journal:
            save = asyncio.create_task(journal.save(PAGES[0]))
            more = asyncio.create_task(journal.save(PAGES[1]))
            await asyncio.sleep(0)
            asyncio.current_task().cancel()
        return save, more

    task = asyncio.create_task(crawl())
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(30):
        while True:  # the thread closes the file, then the lock is free
            try:
                assert await kept(tmp_path / "j") == PAGES[:2]
                break
            except JournalError:
                await asyncio.sleep(0.01)


async def test_a_closed_journal_says_so(tmp_path):
    async with asyncio.timeout(30), Journal(tmp_path / "j") as journal:
        await journal.save(PAGES[0])
    with pytest.raises(JournalError, match="closed"):
        await journal.save(PAGES[1])
