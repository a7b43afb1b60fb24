"""Builds of a site, for the tests that look at one."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ADDRESS = "https://asyncio-course.example/below/"  # as a project's page has: not at the root


def build(root: Path, folder: Path, **environment: str) -> tuple[int, str]:
    """Build the project in `root` strictly into `folder`; the exit status, and all it printed."""
    process = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)],
        cwd=root,
        env=os.environ
        | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "SITE_URL": ADDRESS}
        | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=900,
        check=False,
    )
    return process.returncode, process.stdout


def shared_site(temporary: Path) -> Path:
    """The site that the variable SITE names, else one that the first of pytest's workers builds.

    `temporary` is a folder that all workers share.
    """
    if given := os.environ.get("SITE"):
        return Path(given).resolve()
    folder, log = temporary / "site", temporary / "site.log"
    try:
        (temporary / "site.lock").mkdir()
    except FileExistsError:
        deadline = time.monotonic() + 900
        while not log.is_file():
            assert time.monotonic() < deadline, "another worker began to build the site, in vain"
            time.sleep(0.1)
    else:
        status, text = build(ROOT, folder)
        log.with_suffix(".part").write_text(f"{status}\n{text}", "utf-8")
        log.with_suffix(".part").rename(log)
    status, text = log.read_text("utf-8").split("\n", 1)
    assert status == "0", f"the site does not build:\n{text}"
    return folder
