"""Whether a mention is denied, demanded, wished for or only said, from the words of its clause."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from matcher.reading import Polarity, Strength
from models.dutch import cues


class Sentence:
    """One sentence of a folded text; clauses end where another statement begins."""

    def __init__(self, text: str, start: int, end: int, asks: bool) -> None:
        self.start, self.end = start, end
        self.text = text[start:end]
        self.asks = asks
        self._following = text[end : end + 80].lstrip(" .;!\n")

    @cached_property
    def clauses(self) -> list[int]:
        """Where each clause starts, counted from the start of the sentence."""
        cuts = {0}
        for found in cues.CONJUNCTION.finditer(self.text):
            cuts.add(found.start() + (0 if found.group()[0] in " ,-" else 1))
        edges = [*sorted(cuts), len(self.text)]
        for found in cues.COMMA.finditer(self.text):
            at = bisect_right(edges, found.start())
            before, behind = self.text[edges[at - 1] : found.start()], self.text[found.end() : edges[at]]
            if cues.PREDICATE.search(before) and cues.PREDICATE.search(behind):
                cuts.add(found.start())
                edges = [*sorted(cuts), len(self.text)]
        return sorted(cuts)

    def clause(self, start: int) -> tuple[int, int]:
        """Return the clause of a position in the text, as positions in the text."""
        starts = self.clauses
        at = bisect_right(starts, start - self.start)
        last = starts[at] if at < len(starts) else len(self.text)
        return self.start + starts[at - 1], self.start + last

    @property
    def is_question(self) -> bool:
        return self.text.endswith("?")

    @cached_property
    def is_soft(self) -> bool:
        return cues.SOFT.search(self.text) is not None

    @cached_property
    def _teaches(self) -> bool:
        """Whether the employer gives or teaches what is named, here or in the sentence behind it."""
        text = cues.BRACKETS.sub(" ", self.text)
        return cues.TAUGHT.search(text) is not None or cues.STILL_WITHOUT.match(self._following) is not None

    def _is_taught(self, beyond: str) -> bool:
        """As `_teaches`, or said in the brackets or the part of a list that `beyond` goes on with."""
        item = beyond.partition(",")[0]
        bracket = cues.BRACKETS.search(item)
        return (
            self._teaches
            or cues.OR_EARN.search(item) is not None
            or cues.BUT_GIVEN.search(beyond) is not None
            or cues.ALMOST.search(self.text, 0, len(self.text) - len(beyond)) is not None
            or (bracket is not None and cues.TAUGHT.search(bracket.group()) is not None)
        )

    def weigh(self, start: int, end: int) -> tuple[Polarity, Strength]:
        """Return what the sentence says of what stands at text[start:end]."""
        first, last = self.clause(start)
        before = self.text[first - self.start : start - self.start]
        after = self.text[end - self.start : max(last, end) - self.start]
        beyond = self.text[end - self.start :]
        clause = self.text[first - self.start : max(last, end) - self.start]
        if "zonder" in before and cues.WITHOUT_IS_REFUSED.search(before + clause[len(before) :]):
            return Polarity.ASSERTED, Strength.DEMANDED
        if cues.WEL_BEHIND.match(beyond):
            return Polarity.ASSERTED, Strength.DEMANDED
        if _denied(before, after, beyond):
            return Polarity.NEGATED, Strength.PLAIN
        bare = not self.text[: start - self.start].strip(cues.MARKS) and cues.FRAGMENT.match(beyond) is not None
        return Polarity.ASSERTED, self._strength(before, clause, beyond, bare)

    def has_another_way(self, start: int, end: int) -> bool:
        """Whether experience will do instead of the diploma at text[start:end], or the other way round."""
        before, beyond = self.text[: start - self.start], self.text[end - self.start :]
        return bool(cues.OTHER_WAY_BEHIND.match(beyond) or cues.OTHER_WAY_BEFORE.search(before))

    def weigh_week(self, start: int, end: int) -> tuple[Polarity, Strength]:
        """As `weigh`, for a part of the week: it is demanded where a rota or a readiness to work stands by it."""
        polarity, strength = self.weigh(start, end)
        first, last = self.clause(start)
        before = self.text[first - self.start : start - self.start]
        clause = self.text[first - self.start : max(last, end) - self.start]
        if polarity is Polarity.NEGATED or strength is Strength.WISHED or self.is_question:
            return polarity, strength
        if cues.FREE_DAY.match(self.text[end - self.start :]):
            return Polarity.NEGATED, Strength.PLAIN
        told = clause if cues.PREDICATE.search(clause) else self.text
        rota = cues.ROTA.search(told) is not None and not cues.CONDITIONAL.match(before)
        chosen = cues.OWN_CHOICE.search(self.text) or "toeslag" in before or cues.OTHERS_WORK.search(clause)
        return polarity, Strength.DEMANDED if rota and not chosen else Strength.PLAIN

    def _strength(self, before: str, clause: str, beyond: str, bare: bool) -> Strength:
        if cues.SOFT.search(clause) or cues.SOFT_BEHIND.match(beyond):
            return Strength.WISHED
        if self.is_question or cues.CONDITIONAL.match(before):
            return Strength.PLAIN
        if cues.HARD.search(clause) and not cues.TAUGHT.search(clause) and not cues.BUT_GIVEN.search(beyond):
            return Strength.DEMANDED
        if cues.HARD_BEHIND.match(beyond):
            return Strength.DEMANDED
        if self.is_soft:
            return Strength.WISHED
        if self._is_taught(beyond) or cues.EMPLOYER_HAS.search(clause):
            return Strength.PLAIN
        return Strength.DEMANDED if self.asks or bare or cues.ASKED.search(clause) else Strength.PLAIN


def _denied(before: str, after: str, beyond: str) -> bool:
    if "zonder" in before and cues.WITHOUT_IS_FINE.search(before + after):
        return True
    if cues.NOT_ONLY.search(before) or (cues.ONLY_BEFORE.search(before) and not cues.ANSWER_BEHIND.match(beyond)):
        return False
    if cues.DENIED_BEFORE.search(before) or cues.NOT_BEFORE.search(before):
        return True
    return cues.DENIED_AFTER.search(after) is not None or cues.ANSWER_BEHIND.match(beyond) is not None
