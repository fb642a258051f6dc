"""What the algorithm is, and one match told to the person concerned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from api.papers import measured, register
from matcher.domain import Match, Outcome
from matcher.errors import NotFound
from matcher.pipeline import Versions
from matcher.wording import check_sentence, sentence

BETWEEN: Final = "~"
"""Between the ids of a match: no id may hold it."""
LIMITS: Final = (
    "Een score vergelijkt teksten en feiten. Het is geen kans en geen oordeel over een mens.",
    "Wie weinig schrijft, wordt minder goed beschreven. Regels en feiten hangen daar niet van af.",
    "Reistijd is een schatting in een rechte lijn, en geen dienstregeling.",
    "Scores zijn te vergelijken binnen één versie van model, index en configuratie.",
)
READING: Final = (
    "De score loopt van 0 tot 100 en is de som van de onderdelen. Een onderdeel dat niet bekend is, valt weg en telt "
    "niet als nul. Eerst gelden harde eisen: wie daar niet aan voldoet, krijgt geen score. Te controleren betekent dat "
    "er nog iets onbekend is; een medewerker vraagt dat na."
)
LEFT_OUT: Final = (
    "Uw naam, leeftijd, afkomst, geslacht, geloof, gezin en gezondheid tellen niet mee. Een computer maakt alleen het "
    "voorstel. Een medewerker beslist."
)
CORRECTION: Final = (
    "Klopt er iets niet? Vraag uw klantmanager om uw gegevens te verbeteren. U mag ook vragen welke gegevens er zijn, "
    "vragen om ze te wissen, of bezwaar maken. Na bezwaar doet u niet meer mee in het matchen."
)
_OPENINGS = {
    Outcome.PASSES: "Deze vacature past bij u volgens de gegevens die wij hebben.",
    Outcome.UNKNOWN: "Deze vacature kan bij u passen. Er is nog iets dat wij niet weten.",
    Outcome.REFUSES: "Deze vacature is niet aan u voorgesteld, omdat een harde eis niet past.",
}
_TO_THE_PERSON = (
    ("Vraag de postcode van de kandidaat.", "Wij weten uw postcode niet."),
    ("Vraag na of ", "Wij weten nog niet of "),
    ("Vraag na wat ", "Wij weten nog niet wat "),
    ("Vraag hoe ", "Wij weten nog niet hoe "),
    ("de kandidaat over zichzelf", "u over uzelf"),
    ("De kandidaat is", "U bent"),
    ("De kandidaat wil", "U wilt"),
    ("De kandidaat kan", "U kunt"),
    ("De kandidaat", "U"),
    ("van de kandidaat", "van u"),
    ("de kandidaat", "u"),
)
"""Sentences about a candidate, said to that person; the longer come first."""


class AlgorithmOut(BaseModel):
    """What the service is for, with what it runs, how good it was, and how to read it."""

    model_config = ConfigDict(title="Algoritme", frozen=True)

    purpose: str = Field(alias="doel")
    version: str = Field(alias="versie")
    model: str
    index_version: str = Field(alias="indexVersie")
    config_version: str = Field(alias="configVersie")
    metrics: Sequence[Mapping[str, Any]] = Field(alias="metingen")
    limits: Sequence[str] = Field(alias="grenzen")
    reading: str = Field(alias="leeswijzer")
    register_entry: Mapping[str, Any] = Field(alias="algoritmeregister")


class PersonalOut(BaseModel):
    """Why a vacancy was proposed to a person, or not, in words for that person."""

    model_config = ConfigDict(title="PersoonlijkeUitleg", frozen=True)

    id: str
    candidate_id: str = Field(alias="kandidaatId")
    vacancy_id: str = Field(alias="vacatureId")
    opening: str = Field(alias="kern")
    reasons: Sequence[str] = Field(alias="redenen")
    against: Sequence[str] = Field(alias="bezwaren")
    open_questions: Sequence[str] = Field(alias="onbekend")
    left_out: str = Field(alias="watNietMeetelt")
    correction: str = Field(alias="verbeteren")


def algorithm_out(versions: Versions) -> AlgorithmOut:
    """As it runs now."""
    record = register()
    return AlgorithmOut(
        doel=record["goal"],
        versie=version("hallowerk-matching"),
        model=versions.model,
        indexVersie=versions.index,
        configVersie=versions.config,
        metingen=measured(),
        grenzen=LIMITS,
        leeswijzer=READING,
        algoritmeregister=record,
    )


def pair_of(id: str) -> tuple[str, str]:
    """The vacancy's and the candidate's id of a match; raises NotFound."""
    vacancy, between, candidate = id.partition(BETWEEN)
    if not (vacancy and between and candidate):
        raise NotFound(id)
    return vacancy, candidate


def personal_out(match: Match) -> PersonalOut:
    """Sentences that speak to the person."""
    verdict = match.verdict

    def told(outcome: Outcome) -> tuple[str, ...]:
        return tuple(_to_the_person(check_sentence(check)) for check in verdict.having(outcome))

    return PersonalOut(
        id=f"{match.vacancy_id}{BETWEEN}{match.candidate_id}",
        kandidaatId=match.candidate_id,
        vacatureId=match.vacancy_id,
        kern=_OPENINGS[verdict.outcome],
        redenen=() if verdict.refused else tuple(_to_the_person(sentence(reason)) for reason in match.reasons),
        bezwaren=told(Outcome.REFUSES),
        onbekend=() if verdict.refused else told(Outcome.UNKNOWN),
        watNietMeetelt=LEFT_OUT,
        verbeteren=CORRECTION,
    )


def _to_the_person(text: str) -> str:
    for about, to in _TO_THE_PERSON:
        text = text.replace(about, to)
    return text
