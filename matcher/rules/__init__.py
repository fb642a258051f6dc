"""The hard rules, twice: `judge` is the plain truth for one pair, `masks` its columnar twin over a whole pool."""

from matcher.rules.masks import Masks, masks_for_candidate, masks_for_vacancy
from matcher.rules.truth import RULES, RuleBook, judge

__all__ = ["RULES", "Masks", "RuleBook", "judge", "masks_for_candidate", "masks_for_vacancy"]
