"""`hallowerk report`: what a round over the market amounts to, as JSON and as a page."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from api.reporting.files import as_json
from api.reporting.page import page
from api.reporting.run import report_of
from api.wiring import open_store, support_keys
from scripts.opening import ledger_of, note, operator, settings_here


def report(
    ronde: Annotated[
        int | None, typer.Option(min=1, help="Het nummer van de ronde. Zonder waarde: de laatste.")
    ] = None,
    naar_json: Annotated[
        Path | None, typer.Option("--json", dir_okay=False, help="Hier komt het rapport als JSON.")
    ] = None,
    naar_html: Annotated[
        Path | None, typer.Option("--html", dir_okay=False, help="Hier komt het rapport als pagina.")
    ] = None,
) -> None:
    """Maak een rapport van een ronde.

    Zonder --json en --html komt het rapport als JSON op het scherm. Groepen van minder dan tien mensen staan er niet
    in.
    """
    settings = settings_here()
    with closing(open_store(settings.data_dir, settings.database_url, support_keys(settings))) as store:
        made = report_of(store, ronde)
    with closing(ledger_of(settings)) as ledger:
        note(ledger, operator(), "hallowerk report", changed=[("ronde", str(made["ronde"]), "getoond")])
    text = as_json(made)
    if naar_json is not None:
        naar_json.write_text(text, "utf-8")
    if naar_html is not None:
        naar_html.write_text(page(made), "utf-8")
    if naar_json is None and naar_html is None:
        typer.echo(text, nl=False)
