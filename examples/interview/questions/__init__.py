"""The questions of the course, read from their pages."""

from questions.pages import (
    DOCS,
    LANGUAGES,
    LEVELS,
    Question,
    QuestionError,
    Task,
    by_level,
    draw,
    find,
    load,
    practical_tasks,
)

__all__ = [
    "DOCS",
    "LANGUAGES",
    "LEVELS",
    "Question",
    "QuestionError",
    "Task",
    "by_level",
    "draw",
    "find",
    "load",
    "practical_tasks",
]
