"""Whether a program ended as it declares, and which part of an output every Python prints."""

import builtins
import re
import signal

from examplekit.catalog import Example

HEADER = "Traceback (most recent call last):"
FRAME = re.compile(r'([ |]*)File ".*", line \d+')
SYNTAX = re.compile(r'  File ".*", line \d+$')  # a syntax error has no header
UNCAUGHT = re.compile(rf"(?:  \+ Exception Group )?{re.escape(HEADER)}$")
LOGGED = re.compile(r"\w+: <")
EXCEPTION = re.compile(r"(?:  \| )?(?:\w+\.)*(\w+)(?::|$)")
CHAINED = re.compile(
    rf"^{re.escape(HEADER)}\n(?:(?!Traceback).*\n)*?\n"
    r"(?:The above exception was|During handling of the above).*\n\n",
    re.MULTILINE,
)
WARNING = re.compile(r"\S+:\d+: \w+Warning: ")
AT_EXIT = re.compile(r"^(?:sys:1|<sys>:0)(?=: \w+Warning: )", re.MULTILINE)
LIBRARY = re.compile(r"/usr/lib/python\d\.\d+/(\S+?\.py)(?::\d+)?")
LOST = re.compile(r"was destroyed but it is pending|exception was never retrieved")
UNAWAITED = re.compile(r"RuntimeWarning: coroutine .* was never awaited")
BLOCKS = 0.05  # seconds; on the virtual clock a step that does not block takes none


def failure(example: Example, run, twin_run=None) -> str | None:
    """What is wrong with how a run of the example ended, in one line; None if nothing is.

    `twin_run` is a run of its twin, which an example of `# fails: wrong output` must have.
    """
    kind, ending = example.fails, run.trace["ending"]
    if ending != "exit" and not (kind == ending == "deadlock"):
        return f"{run.output.splitlines()[-1]}" + (f", instead of: {kind}" if kind else "")
    if kind in CHECKS:
        complaint = CHECKS[kind](run, twin_run)
    elif kind is None:
        complaint = innocent(run)
    elif is_warning(kind):
        found = re.search(rf"^.*\b{kind}: ", run.output, re.MULTILINE)
        complaint = ended_well(run) if found else f"it shows no {kind}"
    else:
        return exception(kind, run)
    return complaint


def is_warning(kind: str) -> bool:
    known = getattr(builtins, kind, None)
    return issubclass(known, Warning) if isinstance(known, type) else kind.endswith("Warning")


def ended_well(run):
    if run.exit:
        last = (run.output.splitlines() or [""])[-1]
        return f"it ended with exit status {run.exit}: {last}"
    return None


def innocent(run):
    """Nothing that a program without a declared failure should show."""
    if HEADER in run.output:
        return "it shows a traceback, but declares no failure"
    for sign in LOST, UNAWAITED:
        if found := sign.search(run.output):
            return f"it shows {found[0]!r}, but declares no failure"
    return ended_well(run)


def exception(kind, run):
    """The uncaught exception must be of this class, and have ended the program."""
    expected = {1, -signal.SIGINT, 128 + signal.SIGINT} if kind == "KeyboardInterrupt" else {1}
    if run.exit not in expected:
        return f"it ended with exit status {run.exit}, instead of by {kind}"
    found = uncaught(run.output)
    return None if found == kind else f"it ended by {found or 'no exception'}, instead of by {kind}"


def uncaught(output: str) -> str | None:
    """The class, without its module, of the exception whose traceback is shown last.

    The loop's exception handler shows tracebacks too, after a line such as "future: <Task …".
    """
    name, inside, before = None, False, ""
    for line in output.splitlines():
        if UNCAUGHT.match(line) or SYNTAX.match(line):
            inside = not LOGGED.match(before)
        elif inside and (found := EXCEPTION.match(line)):
            name, inside = found[1], False
        before = line
    return name


def deadlock(run, _):
    return None if run.trace["ending"] == "deadlock" else "it comes to no deadlock"


def lost_task(run, _):
    return ended_well(run) if LOST.search(run.output) else "it loses no task"


def blocked_loop(run, _):
    began, longest = {}, 0
    for moment, what, lane, *_ in run.trace["events"]:
        if what == "run":
            began[lane] = moment
        elif what in ("wait", "done", "exception", "cancelled"):
            longest = max(longest, moment - began.pop(lane, moment))
    if longest >= BLOCKS:
        return ended_well(run)
    crowded = "" if run.trace["events"] else ": its trace is empty"
    return f"no step of its tasks blocks the loop{crowded}"


def wrong_output(run, twin_run):
    if twin_run is None:
        return "it has no _fixed twin to compare with"
    same = run.output == twin_run.output
    return "it prints what its twin prints" if same else ended_well(run)


CHECKS = {
    "blocked loop": blocked_loop,
    "deadlock": deadlock,
    "lost task": lost_task,
    "wrong output": wrong_output,
}


def masked(text: str) -> str:
    """An output without what differs from one Python to another: of a traceback only the exception
    is left, of places in the standard library only the file.
    """
    lines, hidden = [], None
    for line in text.splitlines(keepends=True):
        if hidden is not None and line.startswith(hidden + "  "):
            continue  # source lines, and the marks under them
        frame, warning = FRAME.match(line), WARNING.match(line)
        hidden = frame[1] if frame else "" if warning else None
        if not frame:
            lines.append(line)
    text = CHAINED.sub("", "".join(lines))
    return LIBRARY.sub(r"/usr/lib/python3/\1", AT_EXIT.sub("sys", text))
