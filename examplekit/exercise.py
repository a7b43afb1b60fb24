"""Checks a reader's attempt at an exercise.

python -m examplekit.exercise NAME      the file NAME_exercise.py of examples/, edited in place
"""

import sys
from pathlib import Path

from examplekit import catalog
from examplekit.catalog import Example
from examplekit.errors import ExampleError
from examplekit.recording import run

ENDING = "_exercise.py"


def choose(name: str, root: Path = Path("examples")) -> Example:
    """The exercise of that name.  Raises ExampleError, listing the exercises, if there is none."""
    wanted = name.removesuffix(".py").removesuffix("_exercise")
    exercises = {
        example.path.name.removesuffix(ENDING): example
        for example in catalog.load(root).values()
        if example.name.endswith(ENDING)
    }
    if wanted not in exercises:
        raise ExampleError(f"there is no exercise {name!r}; there are: {', '.join(exercises)}")
    return exercises[wanted]


def main(names: list[str], root: Path = Path("examples")) -> int:
    """Run the attempt on the virtual clock and show what it prints; 0 if its check passes."""
    try:
        (name,) = names or [""]
        exercise = choose(name, root)
    except (ExampleError, ValueError) as error:
        print(error if isinstance(error, ExampleError) else "one exercise at a time, please")
        return 2
    result = run(exercise)
    print(result.output, end="")
    passed = result.exit == 0 and result.output.endswith("passed\n")
    if not passed:
        print(f"{exercise.path} does not pass yet")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
