"""A candidate: what HalloWerk knows about a jobseeker, and apart from it the protected support."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from matcher.domain.values import (
    Begeleiding,
    CandidateStatus,
    DutchLevel,
    EducationLevel,
    Form,
    Licence,
    LksStatus,
    SearchArea,
    Transport,
    Werkfit,
)


@dataclass(frozen=True, slots=True)
class Experience:
    """One job held; `months` in whole months, `end_year` None while unknown or still held."""

    function: str
    description: str | None = None
    months: int | None = None
    end_year: int | None = None


@dataclass(frozen=True, slots=True)
class Education:
    """One course of study; `diploma` None means unknown, which the rules read as finished."""

    level: EducationLevel
    direction: str | None = None
    diploma: bool | None = None


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """`language` is an ISO 639-1 code in lower case."""

    language: str
    level: DutchLevel


_LKS_REGISTERED = (LksStatus.DOELGROEP, LksStatus.LOONWAARDE_VASTGESTELD, LksStatus.FORFAITAIR)


@dataclass(frozen=True, slots=True)
class Support:
    """`ondersteuning`: protected; it may widen what a person is offered and enters no text, vector, log or URL."""

    lks: LksStatus | None = None
    doelgroepregister: bool | None = None
    beschut_werk: bool | None = None
    werkfit: Werkfit | None = None
    begeleiding: Begeleiding | None = None
    workplace_needs: tuple[str, ...] = ()

    @property
    def lks_registered(self) -> bool:
        """True when LKS can be paid for this person; no entry in the doelgroepregister is needed for it."""
        return self.lks in _LKS_REGISTERED


_OUT_OF_PLAY = (CandidateStatus.PLACED, CandidateStatus.UNAVAILABLE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """None always means unknown; an empty tuple of licences, certificates or dayparts means "has none".

    Minutes are one way, hours are a week; `postcode` is `1234` or `1234AB`, without a space.
    """

    id: str
    desired_titles: tuple[str, ...] = ()
    profile_text: str | None = None
    experience: tuple[Experience, ...] = ()
    education: tuple[Education, ...] | None = None
    skills: tuple[str, ...] = ()
    licences: tuple[Licence, ...] | None = None
    certificates: tuple[str, ...] | None = None
    languages: tuple[LanguageSkill, ...] | None = None
    postcode: str | None = None
    transport: tuple[Transport, ...] | None = None
    max_travel_minutes: int | None = None
    search_area: SearchArea | None = None
    hours_min: int | None = None
    hours_max: int | None = None
    dayparts: tuple[str, ...] | None = None
    available_from: date | None = None
    minor: bool | None = None
    forms: tuple[Form, ...] | None = None
    status: CandidateStatus = CandidateStatus.AVAILABLE
    spoor: int | None = None
    ontheffing: bool | None = None
    video_cv: bool | None = None
    running_trajectory: bool | None = None
    gemeente: str | None = None
    updated_at: datetime | None = None
    support: Support = field(default_factory=Support)

    @property
    def in_play(self) -> bool:
        """False for a person who is placed for good or cannot be matched."""
        return self.status not in _OUT_OF_PLAY

    @property
    def unsolicited(self) -> bool:
        """False for a person to whom nothing may be proposed that was not asked for: spoor 4 or 5, or ontheffing."""
        return self.spoor not in (4, 5) and self.ontheffing is not True

    @property
    def pc4(self) -> int | None:
        """The four digits of the home postcode."""
        return int(self.postcode[:4]) if self.postcode else None

    @property
    def dutch(self) -> DutchLevel | None:
        """The best level entered for Dutch; None when no entry exists."""
        levels = [entry.level for entry in self.languages or () if entry.language == "nl"]
        return max(levels, key=lambda level: level.rank) if levels else None

    @property
    def finished_education_rank(self) -> int | None:
        """Rank of the highest finished level; -1 when nothing was finished; None when education is unknown."""
        if self.education is None:
            return None
        return max((entry.level.rank for entry in self.education if entry.diploma is not False), default=-1)
