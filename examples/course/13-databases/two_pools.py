# needs: asyncpg, sqlalchemy
import inspect

import asyncpg
from sqlalchemy.ext.asyncio import create_async_engine


def defaults(function, *names):
    parameters = inspect.signature(function).parameters
    for name in names:
        print(f"  {name:12} {parameters[name].default}")


print("asyncpg.create_pool")
defaults(asyncpg.create_pool, "min_size", "max_size")
defaults(asyncpg.Pool.acquire, "timeout")

engine = create_async_engine("postgresql+asyncpg://host/shop")
print("create_async_engine:", type(engine.pool).__name__)
defaults(type(engine.pool), "pool_size", "max_overflow", "timeout")
