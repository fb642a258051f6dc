"""`hallowerk fairness`: compare how often groups of people are shown in a run, without keeping what is compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from api.fairness import Shown, fairness, known_traits
from api.schemas import parse_candidate
from api.wiring import geography
from matcher.errors import Fault, InvalidInput
from scripts.lines import read_all, report

TRAITS = ("leeftijdsgroep", "geslacht")


def fairness_report(
    run: Annotated[
        Path, typer.Option(exists=True, dir_okay=False, help="Lijsten van `hallowerk rank --richting kandidaten`.")
    ],
    kandidaten: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="De kandidaten van die lijsten.")],
    groepen: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="JSON-regels {id, leeftijdsgroep, geslacht}; niets blijft."),
    ] = None,
) -> None:
    """Vergelijk hoe vaak groepen in beeld komen, naar gebied, taalniveau, leeftijdsgroep en geslacht.

    Elke regel is een groep en een maat, met een interval. Een groep van minder dan twintig mensen blijft verborgen.
    """
    people, faulty = read_all(kandidaten, parse_candidate)
    report(faulty)
    traits = {person.id: dict(known_traits(person, geography())) for person in people}
    if groepen is not None:
        for line in _lines(groepen, "id"):
            known = {name: str(line[name]) for name in TRAITS if line.get(name) is not None}
            if line["id"] in traits:
                traits[line["id"]] |= known
    shown = [Shown(str(line["kandidaatId"]), int(line["rang"])) for line in _lines(run, "kandidaatId", "rang")]
    for told in fairness(shown, traits):
        record = {
            "kenmerk": told.trait,
            "groep": told.group,
            "mensen": told.people if told.value is not None else None,
            "maat": told.measure,
            "waarde": _rounded(told.value),
            "van": _rounded(told.low),
            "tot": _rounded(told.high),
        }
        typer.echo(json.dumps(record, ensure_ascii=False))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _lines(path: Path, *needed: str) -> list[dict[str, Any]]:
    """Objects, one a line, each with these keys; raises InvalidInput with every faulty line."""
    found: list[dict[str, Any]] = []
    faults: list[Fault] = []
    for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not text.strip():
            continue
        try:
            line = json.loads(text)
        except json.JSONDecodeError:
            line = None
        if isinstance(line, dict) and all(key in line for key in needed):
            found.append(line)
        else:
            faults.append(Fault(f"{path}, regel {number}", f"Dit is geen object met {', '.join(needed)}."))
    if faults:
        raise InvalidInput(faults)
    return found
