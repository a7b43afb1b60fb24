"""How it boils."""


async def boil():
    return "hot"
