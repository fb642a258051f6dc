"""Shapes that what must be hidden takes in a text, kind by kind, and what only looks like it."""

from tests.matcher.screening.shapes import identifiers, illness, mixed, names

SENTENCES = "".join(
    (
        identifiers.IDENTIFIERS,
        identifiers.NUMBERED,
        illness.ILLNESS,
        illness.WORK,
        names.NAMES,
        names.NOBODY,
        mixed.NOTES,
        mixed.CLEAN,
    )
)
