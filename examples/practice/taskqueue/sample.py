"""Handlers to try the command with; write your own module like it."""

import asyncio

from taskqueue.jobs import Job
from taskqueue.workers import Handler, Reject


async def say(job: Job) -> None:
    """Print the payload's text."""
    if not isinstance(job.payload, dict) or "text" not in job.payload:
        raise Reject('the payload must be like {"text": "hello"}')
    print(job.payload["text"], flush=True)


async def nap(job: Job) -> None:
    """Take the payload's number of seconds."""
    if not isinstance(job.payload, int | float):
        raise Reject("the payload must be a number of seconds")
    await asyncio.sleep(job.payload)


async def fail(job: Job) -> None:
    """Fail each time."""
    raise RuntimeError(f"failed at attempt {job.attempt}")


HANDLERS: dict[str, Handler] = {"say": say, "nap": nap, "fail": fail}
