"""A cache in memory for one event loop, and a caching HTTP proxy on it."""

from ttlcache.cache import Cache, CacheClosed, LoadCancelled, Stats

__all__ = ["Cache", "CacheClosed", "LoadCancelled", "Stats"]
