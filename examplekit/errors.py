"""The one error that stops a build, a recording or a test with a message meant for the author."""

try:  # MkDocs prints its own errors in one line, with the page's name and no traceback
    from mkdocs.exceptions import BuildError as Base
except ImportError:  # the examples' tests need no site generator
    Base = Exception


class ExampleError(Base):
    """An example, or a page's use of it, is wrong: where, and what would be right."""
