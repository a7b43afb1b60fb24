# needs: sockets
import asyncio

ROOMS = {"Ann": 12, "Bob": 7}


def find(name):
    return f"{name} is in {ROOMS.get(name, 'no room')}"


async def desk(reader, writer):
    try:
        while True:
            async with asyncio.timeout(0.5):
                line = await reader.readline()
            if not line.endswith(b"\n"):
                break
            name = line.decode(errors="replace").rstrip("\n")
            answer = find(name)
            writer.write(answer.encode() + b"\n")
            await writer.drain()
    except TimeoutError:
        writer.write(b"bye\n")
    except ValueError:
        writer.write(b"too long\n")
    finally:
        writer.close()


async def visit(port, *parts):
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port
    )
    for part in parts:
        writer.write(part) if part else writer.write_eof()
        await asyncio.sleep(0.2)
    try:
        return await asyncio.wait_for(reader.read(), 1)
    except TimeoutError:
        return "no end: the desk has not closed the connection"
    except OSError as error:
        return repr(error)
    finally:
        writer.close()


async def check(*parts, wanted):
    errors = []

    async def guarded(reader, writer):
        try:
            await desk(reader, writer)
        except (Exception, asyncio.CancelledError) as error:
            errors.append(error)
            writer.close()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0)
    got = await visit(server.sockets[0].getsockname()[1], *parts)
    server.close()
    for error in errors:
        if isinstance(error, NotImplementedError):
            raise error
        raise AssertionError(f"the desk has failed: {error!r}")
    sent = str(parts)[:40]
    assert got == wanted, f"{sent}: got {got}, wanted {wanted}"


async def main():
    ann, bob = b"Ann is in 12\n", b"Bob is in 7\n"
    four = (ann + bob) * 2 + b"bye\n"
    await check(b"Ann\nBob\n", b"", wanted=ann + bob)
    await check(b"Bo", b"b\n", b"", wanted=bob)
    await check(b"Ann\nBo", b"", wanted=ann)
    await check(b"Ann\n", b"Bob\n", b"Ann\n", b"Bob\n", wanted=four)
    await check(b"B", b"o", b"b", b"\n", wanted=b"bye\n")
    await check(b"?" * 70_000, wanted=b"too long\n")
    print("passed")


asyncio.run(main())
