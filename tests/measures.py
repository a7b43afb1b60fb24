"""What is measured on a page that a browser shows.  Most measures list the faults they find."""

from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

SOURCE = Path(__file__).with_suffix(".js").read_text("utf-8")


def _measure(page, name):
    return page.evaluate(f"() => {{ {SOURCE}\nreturn {name}() }}")


def too_wide(page) -> list[str]:
    """What is wider than the window and has no scroller of its own."""
    return _measure(page, "tooWide")


def sideways(page) -> list[str]:
    """Tables that have to be moved sideways to be read."""
    return _measure(page, "sideways")


def unreadable(page) -> list[str]:
    """Text of timelines that is too small, cut off, or covered by other text."""
    return _measure(page, "unreadable")


def invisible(page) -> list[str]:
    """The parts of the page's text, code, outputs and pictures that cannot be seen."""
    return _measure(page, "invisible")


def restless(page) -> list[str]:
    """What moves, or takes its time to change."""
    return _measure(page, "restless")


def focused(page) -> dict | None:
    """The `name` of what has the focus, is it `marked`, `shown`; None if it was asked about."""
    return _measure(page, "focused")


def shift(page) -> float:
    """The cumulative layout shift since the page began to load."""
    return _measure(page, "shift")


def violations(page) -> list[str]:
    """What axe-core finds by its rules, best practices included, once nothing moves."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return _measure(page, "violations")


def strange_fonts(page) -> list[str]:
    """Text that is set in a face of the reader's system, as ours do not have its letters."""
    _measure(page, "samples")
    client = page.context.new_cdp_session(page)
    client.send("DOM.enable")
    client.send("CSS.enable")
    root = client.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    samples = {"nodeId": root, "selector": "[data-sample]"}
    faults = []
    for node in client.send("DOM.querySelectorAll", samples)["nodeIds"]:
        for font in client.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]:
            if not font["isCustomFont"]:
                text = client.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
                faults.append(f"{font['glyphCount']:.0f} letters of {font['familyName']}: {text}")
    client.detach()
    return faults
