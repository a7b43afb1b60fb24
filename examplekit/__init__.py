"""What an example is, how it is run and recorded, and how it becomes a block on a page."""
