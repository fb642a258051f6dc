"""Word lists as they are written in the source: words with white space between them."""


def worded(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def phrased(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the lines of a text as tuples of words."""
    return tuple(tuple(line.split()) for line in text.splitlines() if line.strip())
