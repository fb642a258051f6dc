"""`hallowerk match`: the best matches for one stored vacancy or candidate."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from api.schemas.match import matches_out
from scripts.opening import matching_here, note_shown
from scripts.show import show_answer


def match(
    vacature: Annotated[str | None, typer.Option(help="Id van de vacature waarvoor kandidaten gezocht worden.")] = None,
    kandidaat: Annotated[str | None, typer.Option(help="Id van de kandidaat voor wie werk gezocht wordt.")] = None,
    aantal: Annotated[int, typer.Option("-k", "--aantal", min=1, max=1000, help="Hoeveel matches.")] = 10,
    als_json: Annotated[bool, typer.Option("--json", help="Antwoord als JSON, zoals de API het geeft.")] = False,
) -> None:
    """Toon de beste matches voor een vacature of kandidaat."""
    if (vacature is None) == (kandidaat is None):
        raise typer.BadParameter("geef --vacature of --kandidaat, en niet allebei.")
    with closing(matching_here()) as market:
        if vacature is not None:
            answer = market.matches_for_vacancy(vacature, aantal, None)
        else:
            answer = market.matches_for_candidate(kandidaat or "", aantal, None)
        note_shown("hallowerk match", market.versions(), answer.matches)
        if als_json:
            typer.echo(matches_out(answer, market.versions()).model_dump_json(by_alias=True))
        else:
            show_answer(market, answer, vacancy_id=vacature, candidate_id=kandidaat)
