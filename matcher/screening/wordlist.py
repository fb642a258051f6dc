"""Word lists as they are written in the source: words with white space between them."""


def worded(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def phrased(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of a text, between commas or line ends, as tuples of words."""
    return tuple(tuple(phrase.split()) for phrase in text.replace("\n", ",").split(",") if phrase.strip())
