"""SIGKILL at random moments: what was accepted ends, once."""

import asyncio
import contextlib
import os
import random
import signal
import sys
from collections import Counter

import pytest

from taskqueue import TaskQueue, open_store

JOBS, KILLS, SEED = 30, 3, 1


async def life(folder, address, lines):
    """Start the victim, kill it after so many lines; what it has said.

    Without `lines` it is left to end by itself.
    """
    victim = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "taskqueue.victim", address, str(JOBS)),
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
    )
    said = []
    async with asyncio.timeout(30):
        while (line := await victim.stdout.readline()).endswith(b"\n"):
            said.append(tuple(line.decode().split()))
            if len(said) == lines:
                # Before Python 3.13 kill() may take the status from the loop.
                with contextlib.suppress(ProcessLookupError):
                    os.kill(victim.pid, signal.SIGKILL)
        status = await victim.wait()
    assert status in ((-9, 0) if lines else (0,))  # 0: sooner than the kill
    return said


@pytest.mark.asyncio
async def test_killed_at_random_moments(folder, address):
    chance = random.Random(SEED)
    accepted, finished, began = set(), set(), Counter()
    for number in range(KILLS + 1):
        lines = chance.randint(16, 70) if number < KILLS else None
        for event, key in await life(folder, address, lines):
            if event == "accepted":
                accepted.add(key)
            elif event == "began":
                assert key not in finished, f"{key} was over, and ran again"
                began[key] += 1
            elif event in ("done", "dead"):
                assert key not in finished, f"{key} ended twice"
                finished.add(key)
        # A kill may come between the commit and the line that tells of it.
        async with TaskQueue(await open_store(address)) as queue:
            stats = await queue.stats()
            kept = await ended(queue.store)
            assert finished <= kept
            finished = kept
    everyone = {f"job-{number}" for number in range(JOBS)}
    assert accepted == finished == began.keys() == everyone
    assert (stats.waiting, stats.delayed, stats.running) == (0, 0, 0)
    assert stats.done + stats.dead == JOBS


async def ended(store):
    """The keys of the jobs that are done or dead."""
    statement = "SELECT key FROM taskqueue WHERE state IN ('done', 'dead')"
    return {row[0] for row in await store._run(statement)}
