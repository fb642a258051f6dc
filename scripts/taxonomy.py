"""`hallowerk taxonomy import DIR`: add a full ESCO download to what titles are linked to."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from api.wiring import keep_esco
from matcher.errors import Fault, InvalidInput
from matcher.taxonomy import occupations_from_esco, skills_from_esco
from scripts.opening import settings_here

OCCUPATIONS_FILE, SKILLS_FILE = "occupations_nl.csv", "skills_nl.csv"
_NEEDED = {
    OCCUPATIONS_FILE: ("conceptUri", "iscoGroup", "preferredLabel"),
    SKILLS_FILE: ("conceptUri", "preferredLabel"),
}


class Action(StrEnum):
    """What can be done with the vocabulary."""

    IMPORT = "import"


def taxonomy(
    wat: Annotated[Action, typer.Argument(help="import: voeg een ESCO-download toe.")],
    map_: Annotated[
        Path,
        typer.Argument(metavar="MAP", exists=True, file_okay=False, help="Map met de twee CSV-bestanden."),
    ],
) -> None:
    """Voeg een volledige ESCO-download (Nederlands, CSV) toe; daarna koppelt `title` ook aan die beroepen.

    Zonder ESCO werkt alles met de eigen woordenlijst.
    """
    faults: list[Fault] = []
    tables = {name: _rows(map_ / name, needed, faults) for name, needed in _NEEDED.items()}
    if faults:
        raise InvalidInput(faults)
    occupations = occupations_from_esco(tables[OCCUPATIONS_FILE])
    skills = skills_from_esco(tables[SKILLS_FILE])
    keep_esco(settings_here().data_dir, occupations, skills)
    typer.echo(f"{len(occupations)} beroepen en {len(skills)} vaardigheden toegevoegd.")
    typer.echo("This service uses the ESCO classification of the European Commission.")


def _rows(path: Path, needed: tuple[str, ...], faults: list[Fault]) -> list[Mapping[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            missing = [name for name in needed if name not in (reader.fieldnames or ())]
            if missing:
                faults.append(Fault(str(path), f"Deze kolommen ontbreken: {', '.join(missing)}."))
                return []
            return list(reader)
    except FileNotFoundError:
        faults.append(Fault(str(path), "Dit bestand ontbreekt."))
    except (UnicodeDecodeError, csv.Error):
        faults.append(Fault(str(path), "Dit is geen CSV in UTF-8."))
    return []
