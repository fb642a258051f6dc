"""`hallowerk parse`: show what is understood of a question."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from api.wiring import taxonomy
from matcher.question import Side, Understood, parse_question


def _as_json(understood: Understood) -> dict[str, object]:
    return {"begrepen": [one.as_json() for one in understood.filters], "rest": understood.rest}


def _lines(file: Path, today: date) -> None:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            identity, side, question = asked["id"], asked["kant"], asked["vraag"]
        except (ValueError, KeyError, TypeError) as error:
            raise typer.BadParameter(f"regel {number} heeft geen id, kant en vraag") from error
        if side not in ("kandidaten", "vacatures"):
            raise typer.BadParameter(f"regel {number}: kant is kandidaten of vacatures, niet {side!r}")
        understood = parse_question(str(question), side, today, taxonomy())
        typer.echo(json.dumps({"id": identity, **_as_json(understood)}, ensure_ascii=False))


def parse(
    vraag: Annotated[str | None, typer.Argument(help="De vraag, in gewone taal.")] = None,
    vacatures: Annotated[bool, typer.Option("--vacatures", help="Zoek vacatures in plaats van kandidaten.")] = False,
    vandaag: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="De dag vanaf wanneer 'per direct' telt.")
    ] = None,
    als_json: Annotated[bool, typer.Option("--json", help="Antwoord als JSON.")] = False,
    bestand: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="JSONL met id, kant en vraag; geeft een regel per vraag."),
    ] = None,
) -> None:
    """Laat zien welke filters in een vraag gelezen worden, en wat tekst blijft."""
    today = vandaag.date() if vandaag else datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    if bestand is not None:
        _lines(bestand, today)
        return
    if vraag is None:
        raise typer.BadParameter("geef een vraag of --bestand")
    side: Side = "vacatures" if vacatures else "kandidaten"
    understood = parse_question(vraag, side, today, taxonomy())
    if als_json:
        typer.echo(json.dumps(_as_json(understood), ensure_ascii=False))
        return
    for one in understood.filters:
        typer.echo(f"{one.demand:6} {one.filter}: {json.dumps(one.as_json()['waarde'], ensure_ascii=False)}")
    typer.echo(f"rest   {understood.rest}")
