"""What one attempt at an address can end with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """The last word on an address: an answer, or why there is none.

    `depth` is the number of links that led here.  `body` is None
    for what is not a text, `error` for what has an answer.
    """

    url: str
    depth: int = 0
    status: int = 0
    kind: str = ""
    body: str | None = None
    links: tuple[str, ...] = ()
    error: str | None = None


class Retry(Exception):
    """It may pass; the server asks for `after` seconds."""

    def __init__(self, reason: str, after: float | None = None):
        super().__init__(reason)
        self.after = after


class Refused(Exception):
    """Another attempt would end the same way."""
