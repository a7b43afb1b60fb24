# needs: realtime, files
import asyncio
import faulthandler
import hashlib
import tempfile


async def heartbeat(report):
    while True:
        faulthandler.dump_traceback_later(0.3, file=report)
        await asyncio.sleep(0.1)


def check(password):
    hashlib.pbkdf2_hmac("sha256", password, b"salt", 3_000_000)


async def log_in(password):
    await asyncio.sleep(0.3)
    check(password)


async def main():
    with tempfile.TemporaryFile("w+") as report:
        heart = asyncio.create_task(heartbeat(report))
        await log_in(b"12345")
        faulthandler.cancel_dump_traceback_later()
        heart.cancel()
        report.seek(0)
        for line in report:
            if "Timeout" in line or "freeze_alarm.py" in line:
                print(line, end="")


asyncio.run(main())
