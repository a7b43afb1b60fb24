"""Every task of the project.  With Python 3.11 or newer alone: python3 noxfile.py -s SESSION."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
HOME = ROOT / ".nox" / "bootstrap"
PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
RECORDED_ON = "3.13"
EVERYWHERE = ("api", "benchmarks", "examples", "exercises", "versions")
TESTED_EVERYWHERE = [*(f"tests/test_{name}.py" for name in EVERYWHERE), "tests/kit"]
TESTED_EVERYWHERE += ["examples"]

if __name__ == "__main__":  # started by itself: bring nox, as locked, and hand over to it
    lock, mark = ROOT / "locks" / "nox.txt", HOME / "installed"
    if not mark.is_file() or mark.read_text() != lock.read_text():
        import venv

        venv.create(HOME, clear=True, with_pip=True)
        pip = [HOME / ("Scripts" if os.name == "nt" else "bin") / "python", "-m", "pip"]
        subprocess.run([*pip, "install", "-q", "--require-hashes", "-r", lock], check=True)
        mark.write_text(lock.read_text())
    nox = HOME / ("Scripts" if os.name == "nt" else "bin") / "nox"
    sys.exit(subprocess.run([nox, "-f", __file__, *sys.argv[1:]], check=False).returncode)

import nox  # noqa: E402

nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests"]


def install(session, group):
    """Install a group of dependencies exactly as locked, hashes checked."""
    session.install("-q", "--require-hashes", "-r", f"locks/{group}.txt")


def build(session, place, **environment):
    """Build the site strictly into `place`; two builds of one commit are equal to the byte."""
    git = ["git", "log", "-1", "--format=%ct"]
    date = subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or date.strip() or "0"
    session.run(
        *("python", "-m", "mkdocs", "build", "--strict", "-d", place),
        env={"SOURCE_DATE_EPOCH": epoch, "NO_MKDOCS_2_WARNING": "1", **environment},
    )


def chromium(session):
    """The path of a Chromium: the system's own, else Debian's package, else Playwright's build.

    The shell without a window of its own takes half the time of the whole browser.
    """
    shell = "chromium-headless-shell"
    names = (shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    for attempt in "look", "install":
        if found := next(filter(None, map(shutil.which, names)), None):
            return found
        if attempt == "look" and shutil.which("apt-get") and os.geteuid() == 0:
            session.run("apt-get", "update", "-qq", external=True)
            bring = ("apt-get", "install", "-y", "-qq", shell)
            session.run(*bring, external=True, success_codes=[0, 100])  # 100: no such package
    session.run("playwright", "install", "chromium")
    return ""


@nox.session
def serve(session):
    """Build the site and serve it at http://127.0.0.1:8000/, again after each edit."""
    install(session, "site")
    session.run(
        *("python", "-m", "mkdocs", "serve", "--livereload", *session.posargs),
        env={"NO_MKDOCS_2_WARNING": "1"},
    )


@nox.session(name="build")
def build_site(session):
    """Build the site strictly into site/; a failure leaves the former site as it was."""
    install(session, "site")
    new = Path(session.create_tmp()) / "site"
    build(session, str(new))
    shutil.rmtree("site", ignore_errors=True)
    shutil.move(new, "site")


@nox.session
def tests(session):
    """The whole suite on this Python, then the examples on every other Python that is found."""
    install(session, "tests")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", "-q", ".")
    site = Path(session.create_tmp()) / "site"
    build(session, str(site), SITE_URL="https://asyncio-course.example/below/")
    session.run(
        *("python", "-m", "pytest", "-n", "4", "--dist", "worksteal", *session.posargs),
        env={"SITE": str(site), "CHROMIUM": chromium(session)},
    )
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    for version in PYTHONS:
        if version != here and shutil.which(f"python{version}") and not session.posargs:
            session.notify(f"examples-{version}")


@nox.session(python=PYTHONS)
def examples(session):
    """Run every example, and the kit that runs them, on this Python."""
    install(session, "examples")
    session.run(
        *("python", "-m", "pytest", "-n", "4", "--dist", "worksteal"),
        *(session.posargs or TESTED_EVERYWHERE),
        # These want the site's packages: the session `tests` runs them.
        *(
            f"--ignore=tests/kit/test_{name}.py"
            for name in ("api_table", "block", "figures", "package", "search_index", "timeline")
        ),
    )


@nox.session(python=RECORDED_ON)
def record(session):
    """Run examples (all, or those named) and write down what they printed and did."""
    install(session, "examples")
    session.run("python", "-m", "examplekit.recording", *session.posargs)


@nox.session(python=RECORDED_ON)
def benchmark(session):
    """Measure (all benchmarks, or those named) and write down the figures that pages show."""
    install(session, "examples")
    session.run(
        *("python", "-m", "examplekit.measuring", *session.posargs),
        env={"PYTHONPATH": "examples/practice"},
    )


@nox.session
def search_eval(session):
    """Ask the site's search what a file of queries asks, and tell how it answers: `-- FILE`."""
    install(session, "tests")
    site = Path(session.create_tmp()) / "site"
    build(session, str(site))
    session.run(
        *("python", "tests/search_eval.py", *session.posargs),
        env={"SITE": str(site), "CHROMIUM": chromium(session)},
    )


@nox.session
def interview(session):
    """Be asked at the terminal: `-- quiz`, `-- --language ru quiz 10`, `-- --help`."""
    install(session, "interview")
    with session.chdir("examples/interview"):
        session.run("python", "-m", "questions", *session.posargs or ["quiz"])


@nox.session
def exercise(session):
    """Check your attempt at an exercise: edit NAME_exercise.py, then `-- NAME`."""
    install(session, "examples")
    session.run("python", "-m", "examplekit.exercise", *session.posargs)


@nox.session(python=RECORDED_ON)
def realtime(session):
    """Run the examples without the virtual clock: it must not have told a lie."""
    install(session, "examples")
    session.run(
        *("python", "-m", "pytest", "-n", "2", "tests/test_examples.py", *session.posargs),
        env={"EXAMPLES_REALTIME": "1"},
    )


@nox.session
def lock(session):
    """Write down anew which versions, with which hashes, every session installs."""
    session.install("uv")
    Path("locks").mkdir(exist_ok=True)
    command = ["uv", "pip", "compile", "-q", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--no-annotate", "--no-header", "--upgrade"]
    session.run(*command, "--group", "tests", "-o", "locks/tests.txt")
    for group in "site", "interview", "examples":
        constraints = ("-c", "locks/tests.txt", "--group", group)
        session.run(*command, *constraints, "-o", f"locks/{group}.txt")
    Path(session.create_tmp(), "nox.in").write_text("nox\n")
    session.run(*command, str(Path(session.create_tmp(), "nox.in")), "-o", "locks/nox.txt")
