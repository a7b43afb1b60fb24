# needs: python>=3.14
import asyncio


async def cook():
    return "soup"


for function in asyncio.create_task, asyncio.ensure_future:
    soup = cook()
    try:
        function(soup)
    except RuntimeError as error:
        print(f"{function.__name__}: {error}")
    soup.close()
