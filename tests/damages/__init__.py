"""The ways in which a page, an example or the built site could lie, and what must be said of each.

A damage is an edit of a copy of `tests/small`.  It returns a pattern for the place that the message
must name; the message must also match the pattern beside it.  To add a damage, add an entry.
"""

from damages.copy import Copy
from damages.run import RUN
from damages.shown import SHOWN
from damages.stopped import STOPPED

__all__ = ["RUN", "SHOWN", "STOPPED", "Copy"]
