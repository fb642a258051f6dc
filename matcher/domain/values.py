"""The closed vocabularies of the contract: members in English where English has the word, values as on the wire."""

from __future__ import annotations

from enum import StrEnum

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
PARTS_OF_DAY = ("ochtend", "middag", "avond", "nacht")
DAYPARTS = tuple(f"{day}-{part}" for day in DAYS for part in PARTS_OF_DAY)
"""The 28 dagdelen, Monday morning first; the position is the bit in a pool's mask."""

WORKPLACE_KEYS = (
    "rolstoeltoegankelijk",
    "prikkelarm",
    "zittend_werk",
    "geen_zwaar_tillen",
    "vaste_begeleider",
    "vaste_taken",
    "geen_klantcontact",
    "rustig_tempo",
    "geen_hoogte",
)
"""What a workplace may offer and a person may need; the position is the bit in a pool's mask."""


class EducationLevel(StrEnum):
    """Dutch education, lowest first; `rank` orders it, mbo4 and havo_vwo being equal."""

    GEEN = "geen"
    BASISONDERWIJS = "basisonderwijs"
    PRO_VSO = "pro_vso"
    VMBO = "vmbo"
    MBO1 = "mbo1"
    MBO2 = "mbo2"
    MBO3 = "mbo3"
    MBO4 = "mbo4"
    HAVO_VWO = "havo_vwo"
    HBO = "hbo"
    WO = "wo"

    @property
    def rank(self) -> int:
        """0..9; a level satisfies every demand of the same rank or a lower one."""
        return _EDUCATION_RANK[self]


_EDUCATION_RANK = {
    EducationLevel.GEEN: 0,
    EducationLevel.BASISONDERWIJS: 1,
    EducationLevel.PRO_VSO: 2,
    EducationLevel.VMBO: 3,
    EducationLevel.MBO1: 4,
    EducationLevel.MBO2: 5,
    EducationLevel.MBO3: 6,
    EducationLevel.MBO4: 7,
    EducationLevel.HAVO_VWO: 7,
    EducationLevel.HBO: 8,
    EducationLevel.WO: 9,
}


class DutchLevel(StrEnum):
    """Common European Framework of Reference levels (Council of Europe, 2001), and mother tongue = C2."""

    A0 = "A0"
    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"
    MOTHER_TONGUE = "moedertaal"

    @property
    def rank(self) -> int:
        """0 (A0) .. 6 (C2 and mother tongue)."""
        return min(list(DutchLevel).index(self), 6)


class Licence(StrEnum):
    """Categories of the Dutch driving licence."""

    AM = "AM"
    A = "A"
    B = "B"
    BE = "BE"
    C1 = "C1"
    C = "C"
    CE = "CE"
    D1 = "D1"
    D = "D"
    T = "T"


class Transport(StrEnum):
    WALKING = "lopend"
    BICYCLE = "fiets"
    PUBLIC = "ov"
    MOPED = "bromfiets"
    CAR = "auto"


class SearchArea(StrEnum):
    WIJK = "wijk"
    ZUID = "zuid"
    ROTTERDAM = "rotterdam"
    RIJNMOND = "rijnmond"


class Form(StrEnum):
    """Forms in which work is offered (vorm)."""

    REGULIER = "regulier"
    DETACHERING = "detachering"
    PROEFPLAATSING = "proefplaatsing"
    LEERBAAN = "leerbaan"
    WERKERVARINGSPLAATS = "werkervaringsplaats"
    SPRINGPLANKBAAN = "springplankbaan"
    BESCHUT_WERK = "beschut_werk"
    GARANTIEBAAN = "garantiebaan"


class CandidateStatus(StrEnum):
    AVAILABLE = "beschikbaar"
    PLACED = "geplaatst"
    PLACED_AT_RISK = "geplaatst_risico"
    PLACED_WANTS_MORE = "geplaatst_uitbreiding"
    UNAVAILABLE = "niet_beschikbaar"


class VacancyStatus(StrEnum):
    OPEN = "open"
    CLOSED = "gesloten"


class LksStatus(StrEnum):
    """Where a person stands in loonkostensubsidie (Participatiewet art. 10c-10d)."""

    GEEN = "geen"
    VERMOEDEN = "vermoeden"
    DOELGROEP = "doelgroep"
    LOONWAARDE_VASTGESTELD = "loonwaarde_vastgesteld"
    FORFAITAIR = "forfaitair"


class LksDemand(StrEnum):
    ALLEEN = "alleen"
    MOGELIJK = "mogelijk"


class Werkfit(StrEnum):
    JA = "ja"
    BIJNA = "bijna"
    NEE = "nee"


class Begeleiding(StrEnum):
    GEEN = "geen"
    LICHT = "licht"
    MIDDEN = "midden"
    INTENSIEF = "intensief"


class VacancyGuidance(StrEnum):
    GEEN = "geen"
    JOBCOACH_EXTERN = "jobcoach_extern"
    JOBCOACH_INTERN = "jobcoach_intern"


class EmployerSize(StrEnum):
    KLEIN = "klein"
    MIDDEN = "midden"
    GROOT = "groot"
