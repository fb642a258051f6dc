"""The verb `screen`: mask what points at a person in lines of {id, tekst}, and say what was masked where."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from matcher import screening


class _FaultyLineError(Exception):
    """A line that cannot be screened; the message says why and repeats nothing of its text."""


def screen(
    bestand: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="JSON-regels met id en tekst.")],
) -> None:
    """Print each line masked, with the kind and place of what was found; exit code 1 when a line was
    faulty."""
    faulty = False
    with bestand.open("rb") as lines:
        for number, raw in enumerate(lines, start=1):
            if not raw.strip():
                continue
            try:
                typer.echo(json.dumps(_screened(raw), ensure_ascii=False))
            except _FaultyLineError as fault:
                faulty = True
                typer.echo(f"regel {number}: {fault}", err=True)
    if faulty:
        raise typer.Exit(1)


def _screened(raw: bytes) -> dict[str, Any]:
    key, text = _read(raw)
    result = screening.screen(text)
    found = [{"soort": finding.kind, "van": finding.start, "tot": finding.end} for finding in result.found]
    return {"id": key, "tekst": result.text, "gevonden": found}


def _read(raw: bytes) -> tuple[str, str]:
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise _FaultyLineError("geen UTF-8") from fault
    except (json.JSONDecodeError, RecursionError) as fault:
        raise _FaultyLineError("geen geldige JSON") from fault
    if not isinstance(line, dict):
        raise _FaultyLineError("geen object met id en tekst")
    for key in ("id", "tekst"):
        if key not in line:
            raise _FaultyLineError(f"{key} ontbreekt")
        if not isinstance(line[key], str):
            raise _FaultyLineError(f"{key} is geen tekst")
        if any("\ud800" <= char <= "\udfff" for char in line[key]):
            raise _FaultyLineError(f"{key} bevat een half teken")
    if not line["id"]:
        raise _FaultyLineError("id is leeg")
    return line["id"], line["tekst"]
