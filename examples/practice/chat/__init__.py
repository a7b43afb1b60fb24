"""A chat server over TCP: nicknames, rooms, and nobody waits for anybody.

`python -m chat --port 8000` starts it, `python -m chat.client --port 8000`
talks to it, and so does any program that sends lines, such as `nc`.
"""

from chat.limits import Limits
from chat.server import Chat

__all__ = ["Chat", "Limits"]
