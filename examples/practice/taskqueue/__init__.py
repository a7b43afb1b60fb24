"""A task queue that loses nothing it has accepted.

`TaskQueue(await open_store("jobs.db"))` accepts jobs; `Workers` do them.
"""

from taskqueue.jobs import DeadJob, InvalidJob, Job, NewJob, Stats
from taskqueue.queue import TaskQueue
from taskqueue.store import Store, StoreError, open_store
from taskqueue.workers import Reject, Workers, backoff

__all__ = [
    "DeadJob",
    "InvalidJob",
    "Job",
    "NewJob",
    "Reject",
    "Stats",
    "Store",
    "StoreError",
    "TaskQueue",
    "Workers",
    "backoff",
    "open_store",
]
