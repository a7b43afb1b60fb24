# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientError, ClientSession, web
from aiohttp.test_utils import RawTestServer


async def bank(request):
    match request.path:
        case "/late":
            await asyncio.sleep(2)
        case "/failing":
            trouble = {"error": "no table rates"}
            return web.json_response(trouble, status=500)
        case "/page":
            return web.Response(text="Come back on Monday")
    return web.json_response({"EUR": 90})


async def show_rate(session, paths):
    for path in paths:
        try:
            async with (
                asyncio.timeout(0.2),
                session.get(path) as answer,
            ):
                answer.raise_for_status()
                return web.json_response(await answer.json())
        except TimeoutError:
            problem = web.HTTPGatewayTimeout()
        except (ClientError, ValueError):
            problem = web.HTTPBadGateway()
    raise problem


async def check(session, banks, status, seconds):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        paths = [f"/{bank}" for bank in banks.split()]
        answer = await show_rate(session, paths)
    except web.HTTPException as error:
        answer = error
    except (ClientError, TimeoutError, ValueError) as error:
        raise AssertionError(f"{banks}: {error!r}") from None
    seen = getattr(answer, "status", answer)
    got = seen, round(loop.time() - start, 1)
    print(f"{banks}: {got}")
    wanted = status, seconds
    assert got == wanted, f"{banks}: {got}, but wanted {wanted}"
    good = (answer.text == '{"EUR": 90}') == (status == 200)
    assert good, f"{banks}: {status} with {answer.text}"


async def main():
    async with (
        RawTestServer(bank) as server,
        ClientSession(server.make_url("/")) as session,
    ):
        await check(session, "good late", 200, 0.0)
        await check(session, "late good", 200, 0.2)
        await check(session, "failing good", 200, 0.0)
        await check(session, "page good", 200, 0.0)
        await check(session, "failing late", 504, 0.2)
        await check(session, "late failing", 502, 0.2)
        await check(session, "late late", 504, 0.4)
    print("passed")


asyncio.run(main())
