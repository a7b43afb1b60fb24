from attempts import Attempts

ATTEMPTS = {
    "front_desk": Attempts(
        right={
            "wait_for and readuntil": """
                try:
                    while True:
                        line = await asyncio.wait_for(reader.readuntil(), 0.5)
                        writer.write((find(line[:-1].decode()) + chr(10)).encode())
                except asyncio.IncompleteReadError:
                    pass
                except asyncio.LimitOverrunError:
                    await reader.read(100_000)
                    writer.write(b"too long" + bytes([10]))
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                writer.close()
                """,
        },
        wrong={
            "a read is taken for a line": (
                "Ann is in 12",
                """
                while data := await reader.read(1000):
                    writer.write(find(data.decode().strip()).encode() + bytes([10]))
                writer.close()
                """,
            ),
            "no limits": (
                "no end: the desk has not closed the connection",
                """
                while (line := await reader.readline()).endswith(bytes([10])):
                    writer.write(find(line.decode().strip()).encode() + bytes([10]))
                writer.close()
                """,
            ),
            "the end of the stream is not seen": (
                "wanted b'Ann is in 12",
                """
                try:
                    while True:
                        line = await asyncio.wait_for(reader.readline(), 0.5)
                        writer.write(find(line.decode().strip()).encode() + bytes([10]))
                        await asyncio.sleep(0.1)
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                writer.close()
                """,
            ),
            "a torn line is answered": (
                "Bo is in no room",
                """
                try:
                    while line := await asyncio.wait_for(reader.readline(), 0.5):
                        writer.write(find(line.decode().strip()).encode() + bytes([10]))
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                writer.close()
                """,
            ),
            "one limit for the whole visit": (
                "wanted b'Ann is in 12",
                """
                try:
                    async with asyncio.timeout(0.5):
                        while (line := await reader.readline()).endswith(bytes([10])):
                            writer.write(find(line.decode().strip()).encode() + bytes([10]))
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                writer.close()
                """,
            ),
            "a limit for each piece": (
                "wanted b'bye",
                """
                line = b""
                try:
                    while piece := await asyncio.wait_for(reader.read(1), 0.5):
                        line += piece
                        if line.endswith(bytes([10])):
                            writer.write(find(line.decode().strip()).encode() + bytes([10]))
                            line = b""
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                writer.close()
                """,
            ),
            "a huge line is not caught": (
                "the desk has failed: ValueError",
                """
                try:
                    while True:
                        line = await asyncio.wait_for(reader.readline(), 0.5)
                        if not line.endswith(bytes([10])):
                            break
                        writer.write(find(line.decode().strip()).encode() + bytes([10]))
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                finally:
                    writer.close()
                """,
            ),
            "the visit goes on after a huge line": (
                "wanted b'too long",
                """
                try:
                    while True:
                        try:
                            line = await asyncio.wait_for(reader.readline(), 0.5)
                        except ValueError:
                            writer.write(b"too long" + bytes([10]))
                            continue
                        if not line.endswith(bytes([10])):
                            break
                        writer.write(find(line.decode().strip()).encode() + bytes([10]))
                except TimeoutError:
                    writer.write(b"bye" + bytes([10]))
                finally:
                    writer.close()
                """,
            ),
            "nothing is closed": (
                "no end: the desk has not closed the connection",
                """
                global kept
                kept = writer
                while (line := await reader.readline()).endswith(bytes([10])):
                    writer.write(find(line.decode().strip()).encode() + bytes([10]))
                """,
            ),
        },
    ),
    "snippet": Attempts(
        right={
            "wait_for, killed when anything goes wrong": """
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
                )
                try:
                    return (await asyncio.wait_for(process.communicate(), seconds))[0]
                except BaseException:
                    process.kill()
                    await process.communicate()
                    raise
                """,
        },
        wrong={
            "the pipe is read after the end": (
                "wanted 1000000",
                """
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
                )
                try:
                    await asyncio.wait_for(process.wait(), seconds)
                    return await process.stdout.read()
                except BaseException:
                    process.kill()
                    await process.wait()
                    raise
                """,
            ),
            "the child is left alone": (
                "the child is not dead",
                """
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
                )
                async with asyncio.timeout(seconds):
                    return (await process.communicate())[0]
                """,
            ),
            "killed, but not awaited": (
                "the child is not dead",
                """
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
                )
                try:
                    async with asyncio.timeout(seconds):
                        return (await process.communicate())[0]
                except BaseException:
                    process.kill()
                    raise
                """,
            ),
            "a cancellation is forgotten": (
                "the child is not dead",
                """
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
                )
                try:
                    return (await asyncio.wait_for(process.communicate(), seconds))[0]
                except TimeoutError:
                    process.kill()
                    await process.communicate()
                    raise
                """,
            ),
            "the output is not caught": (
                "wanted 6",
                """
                process = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
                out, _ = await process.communicate()
                return out
                """,
            ),
            "a blocking call": (
                "wanted: create_subprocess_exec",
                """
                import subprocess
                try:
                    async with asyncio.timeout(seconds):
                        await asyncio.sleep(0.01)
                        return subprocess.run(
                            [sys.executable, "-c", code], capture_output=True, timeout=0.5
                        ).stdout
                except subprocess.TimeoutExpired:
                    raise TimeoutError
                """,
            ),
        },
    ),
}
