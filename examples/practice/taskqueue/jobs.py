"""What a job is, and what a bad one is told."""

import json
import math
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

LARGEST = 256 * 1024  # characters of a payload written as JSON
DEEPEST = 100  # lists and objects inside one another
LONGEST_NAME = 200  # characters of a kind or a key
LONGEST_DELAY = 366 * 24 * 3600.0  # seconds


class InvalidJob(ValueError):
    """The job was not accepted; the message says what is wrong with it."""


def new_key() -> str:
    """A key that nobody else has."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job to be submitted.  Raises InvalidJob where it makes no sense.

    `kind` chooses the handler, `payload` is anything that JSON can hold.
    A higher `priority` goes first; `delay` is in seconds; `attempts` is
    how many times it may be begun.  Of two jobs with one `key` the queue
    keeps the first, so that a submission can be repeated.
    """

    kind: str
    payload: Any = None
    priority: int = 0
    delay: float = 0.0
    attempts: int = 5
    key: str = field(default_factory=new_key)
    body: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        for name, value in ("kind", self.kind), ("key", self.key):
            if not isinstance(value, str):
                raise InvalidJob(f"{name} must be a string, not {value!r}")
            if not 0 < len(value) <= LONGEST_NAME or not value.isprintable():
                raise InvalidJob(
                    f"{name} must be 1 to {LONGEST_NAME} printable characters"
                )
        whole_number("priority", self.priority, -1000, 1000)
        whole_number("attempts", self.attempts, 1, 1000)
        if (
            isinstance(self.delay, bool)
            or not isinstance(self.delay, int | float)
            or not math.isfinite(self.delay)
            or not 0 <= self.delay <= LONGEST_DELAY
        ):
            raise InvalidJob(
                f"delay must be 0 to {LONGEST_DELAY:.0f} seconds,"
                f" not {self.delay!r}"
            )
        object.__setattr__(self, "body", as_json(self.payload))


def whole_number(name: str, value: object, least: int, most: int) -> None:
    """Raises InvalidJob where `value` is not an integer in that range."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidJob(f"{name} must be a whole number, not {value!r}")
    if not least <= value <= most:
        raise InvalidJob(f"{name} must be {least} to {most}, not {value}")


def as_json(payload: object) -> str:
    """The payload as JSON text.  Raises InvalidJob."""
    try:
        body = json.dumps(payload, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidJob(f"payload is not JSON: {error}") from None
    if len(body) > LARGEST:
        raise InvalidJob(
            f"payload has {len(body)} characters, more than {LARGEST};"
            " keep large data elsewhere and submit its address"
        )
    if too_deep(payload):
        raise InvalidJob(f"payload is nested more than {DEEPEST} deep")
    return body


def too_deep(value: object, left: int = DEEPEST) -> bool:
    """Whether to read it back could exhaust the stack."""
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list | tuple):
        return False
    return left == 0 or any(too_deep(item, left - 1) for item in value)


@dataclass(frozen=True, slots=True)
class Job:
    """A job in the hands of a worker.

    `attempt` is 1 the first time; `token` is this claim's own and goes
    out of force when the lease is over and another worker takes the job.
    """

    key: str
    kind: str
    payload: Any
    attempt: int
    attempts: int
    token: str


@dataclass(frozen=True, slots=True)
class DeadJob:
    """A job given up, with the error of its last attempt."""

    key: str
    kind: str
    payload: Any
    attempt: int
    error: str


@dataclass(frozen=True, slots=True)
class Stats:
    """How many jobs are in each state.

    `delayed` are those whose time has not come; `oldest` is for how many
    seconds the oldest of the waiting could have been running already.
    """

    waiting: int
    delayed: int
    running: int
    done: int
    dead: int
    oldest: float
