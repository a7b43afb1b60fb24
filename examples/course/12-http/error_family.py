# needs: aiohttp
import aiohttp

FAMILIES = aiohttp.ClientError, TimeoutError, OSError

for name in (
    "ClientResponseError",
    "ContentTypeError",
    "ClientConnectorError",
    "ServerDisconnectedError",
    "ClientPayloadError",
    "SocketTimeoutError",
    "ConnectionTimeoutError",
):
    error = getattr(aiohttp, name)
    known = [f.__name__ for f in FAMILIES if issubclass(error, f)]
    print(f"{name}: {', '.join(known)}")
