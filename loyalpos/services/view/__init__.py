"""The frozen answers of the use cases: all that a page paints from."""
