"""A kettle that boils."""

from kettle.boiling import boil

__all__ = ["boil"]
