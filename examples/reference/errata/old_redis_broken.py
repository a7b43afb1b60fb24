# fails: TypeError
import asyncio


class RedisTimeout(asyncio.TimeoutError, TimeoutError):
    pass


print("the library is imported")
