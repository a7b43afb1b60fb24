# needs: aiosqlite, asyncpg, sqlalchemy
import inspect

import asyncpg
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import QueuePool


def defaults(function, *names):
    parameters = inspect.signature(function).parameters
    for name in names:
        print(f"  {name:12} {parameters[name].default}")


print("asyncpg.create_pool")
defaults(asyncpg.create_pool, "min_size", "max_size")
defaults(asyncpg.Pool.acquire, "timeout")
print("create_async_engine")
defaults(QueuePool, "pool_size", "max_overflow", "timeout")
