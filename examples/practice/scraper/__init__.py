"""A polite scraper: bounded, repeatable, and safe to kill.

`python -m scraper http://example.com/ --out pages.jsonl` starts it,
and the same command goes on where it was interrupted.
"""

from scraper.crawler import Crawler, Limits, Report
from scraper.fetch import Fetcher
from scraper.journal import Journal, JournalError
from scraper.pages import Page, Refused, Retry

__all__ = [
    "Crawler",
    "Fetcher",
    "Journal",
    "JournalError",
    "Limits",
    "Page",
    "Refused",
    "Report",
    "Retry",
]
