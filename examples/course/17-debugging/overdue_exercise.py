# fails: NotImplementedError
import asyncio
import time

START = time.perf_counter()
PARCELS = (
    ("book", 0.03, 0.33),
    ("vase", 0.03, 3600),
    ("lamp", 0.53, 0.33),
    ("sofa", 0.73, 3600),
)
reports, scans = [], set()


async def watch(limit, report):
    raise NotImplementedError


def start_scan(name, seconds):
    job = asyncio.sleep(seconds)
    scans.add(asyncio.create_task(job, name=name))


def report(task):
    moment = time.perf_counter() - START
    reports.append((task.get_name(), moment))
    print(f"{moment:.1f} s  {task.get_name()}")


def check(name, first, last):
    moments = [moment for n, moment in reports if n == name]
    count = len(moments)
    assert count == 1, f"{name} is reported {count} times"
    wanted = f"{name}: wanted between {first} and {last} s"
    assert first <= moments[0] <= last, wanted


async def main():
    asyncio.current_task().set_name("main")
    loop = asyncio.get_running_loop()
    watching = watch(0.45, report)
    watching = asyncio.create_task(watching, name="watch")
    for name, start, seconds in PARCELS:
        loop.call_later(start, start_scan, name, seconds)
    done, _ = await asyncio.wait([watching], timeout=2)
    if done and isinstance(
        watching.exception(), NotImplementedError
    ):
        watching.result()
    assert not done, f"watch has ended: {watching.exception()!r}"
    for name, _ in reports:
        assert name in ("vase", "sofa"), f"{name} is no culprit"
    check("vase", 0.4, 0.7)
    check("sofa", 1.1, 1.4)
    print("passed")


asyncio.run(main())
