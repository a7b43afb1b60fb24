"""The command: what it answers, and a signal under load."""

import asyncio
import json
import os
import signal
import sys
from contextlib import suppress

import pytest

from taskqueue import NewJob, TaskQueue, open_store
from taskqueue.__main__ import command


def test_submit_run_stats_dead_revive(tmp_path, capsys):
    path = str(tmp_path / "jobs.db")

    def say(*words):
        assert command([words[0], path, *words[1:]]) == 0
        return capsys.readouterr().out.splitlines()

    assert say("submit", "say", "5", "--key", "bad") == ["bad"]
    say("submit", "say", '{"text": "tea"}', "--priority", "5")
    assert say("run", "--drain", "--workers", "1")[1:] == [
        "tea",
        '{"done": 1, "dead": 1}',
    ]
    stats = json.loads(*say("stats"))
    assert (stats["done"], stats["dead"]) == (1, 1)
    assert "payload must be like" in json.loads(*say("dead"))["error"]
    assert say("revive", "bad") == []
    assert say("dead") == []


def test_bad_input_is_told_and_is_status_2(tmp_path, capsys):
    good, no = str(tmp_path / "jobs.db"), str(tmp_path / "none.db")
    wrong = {
        ("run", good, "--workers", "0"): "invalid count value: '0'",
        ("run", good, "--lease", "nan"): "invalid positive value: 'nan'",
        ("run", good, "--handlers", "nowhere"): "No module named 'nowhere'",
        ("run", good, "--handlers", "json"): "json has no HANDLERS",
        ("run", good, "--handlers", "../x.py"): "is not the name of a module",
        ("run", str(tmp_path)): "unable to open database file",
        ("submit", good, "say", "{"): "payload is not JSON",
        ("submit", good, "say", "[" * 100_000): "payload is not JSON",
        ("submit", good, "say", "[" * 101 + "]" * 101): "more than 100 deep",
        ("submit", good, "say", "--delay", "nan"): "delay must be",
        ("stats", no): "there is no file",
        ("revive", good, "k"): "no dead job has the key k",
    }
    for words, message in wrong.items():
        try:
            status = command(list(words))
        except SystemExit as end:  # argparse
            status = end.code
        out, err = capsys.readouterr()
        assert (status, out) == (2, "")
        assert message in err


@pytest.mark.asyncio
async def test_a_signal_under_load_loses_nothing(folder, tmp_path):
    path = str(tmp_path / "jobs.db")
    async with TaskQueue(await open_store(path)) as queue:
        await queue.submit_many(
            NewJob("say", {"text": f"job {n}"}, key=str(n)) for n in range(100)
        )
        said = []
        for stop in True, False:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "taskqueue", "run", path, "--drain"),
                cwd=folder,
                stdout=asyncio.subprocess.PIPE,
            )
            async with asyncio.timeout(60):
                while line := await process.stdout.readline():
                    said.append(line.decode().strip())
                    if stop and said[-1].startswith("job"):
                        with suppress(ProcessLookupError):
                            os.kill(process.pid, signal.SIGTERM)
                        stop = False
                assert await process.wait() == 0
            assert (await queue.stats()).running == 0
        jobs = [line for line in said if line.startswith("job")]
        assert len(jobs) == len({*jobs}) == 100
        assert sum(line.startswith("{") for line in said) == 2
        assert (await queue.stats()).done == 100
