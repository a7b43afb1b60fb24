# needs: aiohttp, sockets
import asyncio

from aiohttp import (
    ClientError,
    ClientResponseError,
    ClientSession,
    ClientTimeout,
    web,
)
from aiohttp.test_utils import RawTestServer, unused_port


async def shop(request):
    if request.path == "/broken":
        raise web.HTTPInternalServerError
    if request.path == "/slow":
        await asyncio.sleep(1)
    return web.Response(text="90")


async def quote(session, url):
    try:
        async with session.get(url) as answer:
            return await answer.text()
    except TimeoutError:
        return "too late"
    except ClientResponseError as error:
        return f"status {error.status}"
    except ClientError as error:
        return type(error).__name__


async def main():
    async with (
        RawTestServer(shop) as server,
        ClientSession(
            timeout=ClientTimeout(total=0.3), raise_for_status=True
        ) as session,
    ):
        urls = {
            "good": server.make_url("/"),
            "broken": server.make_url("/broken"),
            "slow": server.make_url("/slow"),
            "closed": f"http://127.0.0.1:{unused_port()}",
        }
        jobs = [quote(session, url) for url in urls.values()]
        for name, text in zip(urls, await asyncio.gather(*jobs)):
            print(f"{name}: {text}")


asyncio.run(main())
