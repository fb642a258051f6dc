"""Parts and Verdict become ordered reasons, points of attention and instruments: codes and data, no sentences."""

from __future__ import annotations

from functools import cache, lru_cache

from rapidfuzz import fuzz

from matcher.demands import TextDemand
from matcher.domain import (
    Begeleiding,
    Candidate,
    Check,
    Form,
    Match,
    Outcome,
    Part,
    Reason,
    Vacancy,
    VacancyGuidance,
    Verdict,
)
from matcher.normalise import fold
from matcher.reading import Kind
from matcher.scoring import (
    CERTIFICATES,
    EXPERIENCE,
    HOURS,
    MODERATE_FIT,
    SKILLS,
    STORY,
    STRONG_FIT,
    SUPPORT,
    TRAVEL,
    WISH,
    WORK,
)
from matcher.text import plain

TEXT = "tekst"
"""The rule under which a demand of the text is told, beside the hard rules."""
VOG_IN_TEXT = "tekst_vog"
SKILL_NAMED_FROM = 90.0
"""rapidfuzz ratio (0-100) from which a skill counts as named in the vacancy's text."""
SPELLED_FREELY_FROM = 7
"""Letters from which a slip of the pen is forgiven; shorter names are too near to other words."""
VACANCIES_FOLDED = 8192
"""Vacancies whose folded words are remembered, the latest used."""
_TOLD_APART = (CERTIFICATES, HOURS, TRAVEL, SUPPORT)
# Names for members that every pair asks for, as in `rules.truth`.
_PROEFPLAATSING, _BESCHUT_WERK = Form.PROEFPLAATSING, Form.BESCHUT_WERK
_COACHED = (VacancyGuidance.JOBCOACH_EXTERN, VacancyGuidance.JOBCOACH_INTERN)
_UNGUIDED = (None, Begeleiding.GEEN)


def explained(
    candidate: Candidate,
    vacancy: Vacancy,
    rank: int,
    parts: tuple[Part, ...],
    verdict: Verdict,
    minutes: float | None,
) -> Match:
    """The whole match; `minutes` is the journey, None while unknown."""
    return Match(
        candidate.id,
        vacancy.id,
        rank,
        parts,
        verdict,
        reasons(candidate, vacancy, parts, minutes),
        attention(vacancy, verdict),
        () if verdict.refused else instruments(candidate, vacancy),
    )


def reasons(
    candidate: Candidate, vacancy: Vacancy, parts: tuple[Part, ...], minutes: float | None
) -> tuple[Reason, ...]:
    """What speaks for the match, the largest contribution first; what is weak is left unsaid."""
    found: list[Reason] = []
    strong = [part for part in parts if part.value >= MODERATE_FIT and part.name not in _TOLD_APART]
    for part in sorted(strong, key=_largest_first):
        data = _named(part.name, candidate, vacancy)
        if data is not None:
            found.append(Reason(f"{part.name}_{'sterk' if part.value >= STRONG_FIT else 'redelijk'}", data))
    values = {part.name: part.value for part in parts}
    named = named_skills(candidate, vacancy) if parts else ()
    if named:
        found.append(Reason("vaardigheden_genoemd", {"vaardigheden": named}))
    if values.get(CERTIFICATES) == 1.0:
        found.append(_bare("certificaat_past"))
    if values.get(HOURS, 0.0) >= STRONG_FIT:
        found.append(Reason("uren_passen", {"min": vacancy.hours_min, "max": vacancy.hours_max}))
    if minutes is not None:
        found.append(Reason("reistijd", {"minuten": minutes}))
    if SUPPORT in values:
        found.append(_bare("lks_welkom"))
    return tuple(found)


def _largest_first(part: Part) -> tuple[float, str]:
    return -part.contribution, part.name


@cache
def _bare(code: str) -> Reason:
    """One reason for all pairs of which there is no more to say than this."""
    return Reason(code)


def _named(part: str, candidate: Candidate, vacancy: Vacancy) -> dict[str, object] | None:
    """What the sentence names; None when there is nothing to name."""
    if part == WORK:
        return {"titel": vacancy.title}
    if part == WISH:
        return {"wensen": candidate.desired_titles, "titel": vacancy.title}
    if part == STORY:
        return {}
    if part == EXPERIENCE:
        return {"functies": tuple(work.function for work in candidate.experience)}
    if part == SKILLS:
        learned = [study.direction for study in candidate.education or () if study.direction]
        names = (*candidate.skills, *learned, *(candidate.certificates or ()))
        tidy = tuple(" ".join(name.split()) for name in names if name.strip())
        return {"vaardigheden": tidy} if tidy else None
    return None


def named_skills(candidate: Candidate, vacancy: Vacancy) -> tuple[str, ...]:
    """The candidate's skills that stand in the vacancy's title or text as words, spelling apart, in their order."""
    asked = _asked(vacancy.title, vacancy.text or "")
    return tuple(" ".join(skill.split()) for skill in candidate.skills if _stands_in(fold(skill), asked))


@lru_cache(maxsize=VACANCIES_FOLDED)
def _asked(title: str, text: str) -> str:
    """A vacancy's words, folded once for all who are told about it."""
    return fold(f"{title} {plain(text)}")


def _stands_in(phrase: str, text: str) -> bool:
    """Whether the words follow each other somewhere, both folded; short words must be right to the letter."""
    skill = phrase.split()
    if not skill:
        return False
    if f" {phrase} " in f" {text} ":
        return True
    if len(phrase) < SPELLED_FREELY_FROM or not fuzz.partial_ratio(phrase, text, score_cutoff=SKILL_NAMED_FROM):
        return False
    asked = text.split()
    windows = (" ".join(asked[start : start + len(skill)]) for start in range(len(asked) - len(skill) + 1))
    return any(fuzz.ratio(phrase, window) >= SKILL_NAMED_FROM for window in windows)


def text_check(demand: TextDemand) -> Check:
    """What only the text demands, as a check of its own; a VOG never makes a pair unsure (rules.md)."""
    outcome = Outcome.PASSES if demand.kind is Kind.VOG else Outcome.UNKNOWN
    return Check(TEXT, outcome, VOG_IN_TEXT if demand.kind is Kind.VOG else "tekst_eis", {"zin": demand.sentence})


def attention(vacancy: Vacancy, verdict: Verdict) -> tuple[Reason, ...]:
    """What to ask or arrange: one point for each rule that could not be decided, and the VOG."""
    points = [Reason(check.code, check.data) for check in verdict.having(Outcome.UNKNOWN)]
    if vacancy.demands.vog or VOG_IN_TEXT in [check.code for check in verdict.checks]:
        points.append(_bare("vog_nodig"))
    return tuple(points)


def instruments(candidate: Candidate, vacancy: Vacancy) -> tuple[Reason, ...]:
    """Regelingen that may help, as information for the account manager; they count for nothing in the score."""
    support = candidate.support
    found: list[Reason] = []
    if support.lks_registered:
        found.append(_bare("instrument_lks"))
        found.append(_bare("instrument_no_risk"))
    if support.doelgroepregister:
        found.append(_bare("instrument_lkv"))
    if _PROEFPLAATSING in vacancy.forms:
        found.append(_bare("instrument_proefplaatsing"))
    if vacancy.guidance in _COACHED or support.begeleiding not in _UNGUIDED:
        found.append(_bare("instrument_jobcoach"))
    if support.beschut_werk and _BESCHUT_WERK in vacancy.forms:
        found.append(_bare("instrument_beschut_werk"))
    if vacancy.jobcarving:
        found.append(_bare("instrument_jobcarving"))
    if vacancy.employer is not None and vacancy.employer.social_return_open:
        found.append(_bare("instrument_social_return"))
    return tuple(found)
