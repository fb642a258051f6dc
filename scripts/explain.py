"""`hallowerk explain`: everything there is to say of one stored pair, refused or not."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from api.schemas import match_out
from scripts.opening import matching_here, note_shown
from scripts.show import show_pair


def explain(
    vacature: Annotated[str, typer.Option(help="Id van de vacature.")],
    kandidaat: Annotated[str, typer.Option(help="Id van de kandidaat.")],
    als_json: Annotated[bool, typer.Option("--json", help="Antwoord als JSON, zoals de API het geeft.")] = False,
) -> None:
    """Leg één paar uit, ook als het niet mag.

    Bij een paar dat mag: de onderdelen van de score, de redenen en wat nog gevraagd moet worden. Bij een paar dat niet
    mag: welke regel het tegenhoudt.
    """
    with closing(matching_here()) as market:
        found = market.explain(vacature, kandidaat)
        note_shown("hallowerk explain", market.versions(), [found])
        if als_json:
            typer.echo(match_out(found, market.versions()).model_dump_json(by_alias=True))
        else:
            show_pair(market, found)
