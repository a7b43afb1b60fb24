"""What one client may take of the server."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """All numbers are positive.  The defaults suit people who type."""

    clients: int = 2000
    """Connections at once; the next one is refused."""
    line: int = 1024
    """Bytes in a line, its end not counted."""
    rate: float = 10.0
    """Lines a second that are taken from one client, on average..."""
    burst: int = 20
    """...and at once, after a silence."""
    backlog: int = 256 * 1024
    """Bytes that may wait in memory for a client to take them.

    Whoever has more waiting is dropped, so it must hold the largest burst
    that is welcome in one room; `clients` times as much may fill up.
    """
    patience: float = 5.0
    """Seconds in which a client has to take what it was sent last."""
