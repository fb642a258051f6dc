"""Dutch for health, category by category, all folded: see tokens.fold. Every list is written for this project."""

from typing import Final

from matcher.screening.lexicon import inside, limbs, medicines, mind, nerves, rare, senses

LEXICON: Final = (
    inside.CONDITIONS
    | limbs.CONDITIONS
    | nerves.CONDITIONS
    | mind.CONDITIONS
    | senses.CONDITIONS
    | rare.CONDITIONS
    | medicines.NAMES
)
"""Words that are somebody's own condition unless the sentence says that they are work."""
