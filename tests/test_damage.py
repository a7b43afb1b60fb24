"""A guard never seen to fail proves nothing: each way to lie is tried on a copy, and caught.

The copy is the project's configuration, theme and kit with a few pages and examples of its own
(`tests/small`); the damages are listed in `tests/damages`.
"""

import re
import shutil

import pytest
from building import ROOT, build
from damages import RUN, SHOWN, STOPPED, Copy
from guards import Site, look

from examplekit import catalog, recording
from examplekit.outcome import failure

SMALL = ROOT / "tests" / "small"


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """The small project, recorded and built into its site/."""
    root = tmp_path_factory.mktemp("small") / "project"
    shutil.copytree(SMALL, root)
    shutil.copy(ROOT / "mkdocs.yml", root / "project.yml")
    for folder in ("examplekit", "docs/assets", "docs/overrides"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for example in catalog.load(root / "examples").values():
        run = recording.run(example)
        example.output_path.write_text(run.output, "utf-8")
        example.trace_path.write_text(recording.written(run.trace), "utf-8")
    status, text = build(root, root / "site")
    assert status == 0, text
    return root


@pytest.fixture
def copy(small, tmp_path):
    shutil.copytree(small, tmp_path / "project")
    yield Copy(tmp_path / "project")
    shutil.rmtree(tmp_path / "project")


def test_the_undamaged_copy_is_faultless(small):
    faults = {guard: found for guard, found in look(Site(small, small / "site")).items() if found}
    assert not faults


@pytest.mark.parametrize("name", STOPPED)
def test_the_build_stops_at(name, copy):
    damage, message = STOPPED[name]
    place = damage(copy)
    status, text = build(copy.root, copy.root / "site")
    assert status != 0, "the build went through"
    assert re.search(f"{place}.*{message}", text), f"{text}\n\nwanted: {place}.*{message}"
    assert "Traceback" not in text


SEEN = [(guard, name) for guard, damages in SHOWN.items() for name in damages]


@pytest.mark.parametrize(("guard", "name"), SEEN)
def test_the_site_shows(guard, name, copy):
    damage, message = SHOWN[guard][name]
    before = fingerprint(copy.root / "site")
    place = damage(copy)
    if fingerprint(copy.root / "site") == before:
        status, text = build(copy.root, copy.root / "site")
        assert status == 0, text
    found = look(Site(copy.root, copy.root / "site"))
    wanted = f"(.* and )?{place}.*{message}"
    assert any(re.match(wanted, fault) for fault in found[guard]), f"wanted: {wanted}\n{found}"


@pytest.mark.parametrize("name", RUN)
def test_a_run_shows(name, copy):
    damage, message = RUN[name]
    example = catalog.find(copy.root / "examples", damage(copy))
    run = recording.run(example)
    twin = recording.run(example.twin) if example.fails == "wrong output" else None
    complaint = failure(example, run, twin) or recording.check(example, run)
    assert complaint
    assert re.search(message, complaint)


def fingerprint(folder):
    """What changes when any file of a folder does."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
