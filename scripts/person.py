"""`hallowerk person export|erase|object ID`: what a person may ask for."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from api.schemas.person import insight
from scripts.opening import ledger_of, note, operator, settings_here, store_here


class Action(StrEnum):
    """What can be asked."""

    EXPORT = "export"
    ERASE = "erase"
    OBJECT = "object"


_DONE = {
    (Action.EXPORT, False): "getoond",
    (Action.ERASE, False): "gewist",
    (Action.OBJECT, False): "bezwaar gemaakt",
    (Action.OBJECT, True): "bezwaar ingetrokken",
}
"""What the record says was done, by action and `--intrekken`."""


def person(
    wat: Annotated[
        Action, typer.Argument(help="export: toon alles. erase: wis alles. object: laat buiten het matchen.")
    ],
    id: Annotated[str, typer.Argument(metavar="ID", help="Het pseudoniem van de kandidaat.")],
    intrekken: Annotated[bool, typer.Option("--intrekken", help="Bij object: het bezwaar geldt niet meer.")] = False,
) -> None:
    """Inzage, wissen of bezwaar voor één persoon (AVG artikel 15, 17 en 21)."""
    with closing(store_here()) as store, closing(ledger_of(settings_here())) as ledger:
        candidate = store.candidate(id)
        if wat is Action.EXPORT:
            told = insight(candidate, store.known_of(id), store.has_objected(id))
            typer.echo(json.dumps(told.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=2))
        elif wat is Action.ERASE:
            for table, count in store.erase(id).items():
                typer.echo(f"{table}: {count} gewist.")
            left = {table: count for table, count in store.counted_of(id).items() if count and table != "tombstone"}
            typer.echo(f"Over: {sum(left.values())}.")
        elif intrekken:
            store.take_up(id)
            typer.echo("Het bezwaar geldt niet meer.")
        else:
            store.leave_out(id, datetime.now(UTC))
            typer.echo("De kandidaat doet niet meer mee in het matchen.")
        done = _DONE[wat, intrekken and wat is Action.OBJECT]
        note(ledger, operator(), f"hallowerk person {wat.value}", changed=[("kandidaat", id, done)])
