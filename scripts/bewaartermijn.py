"""`hallowerk bewaartermijn`: erase what is past its retention period."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from api.retention import past_retention, retain
from scripts.opening import ledger_of, note, operator, settings_here, store_here, today


def bewaartermijn(
    proef: Annotated[bool, typer.Option("--proef", help="Zeg alleen wat er zou gaan.")] = False,
) -> None:
    """Wis wat ouder is dan HALLOWERK_RETENTION zegt.

    Een kandidaat telt vanaf bijgewerktOp, een vacature vanaf sluitingsdatum; zonder datum blijft een rij staan.
    """
    days = settings_here().retention
    with closing(store_here()) as store, closing(ledger_of(settings_here())) as ledger:
        old = past_retention(store, days, today())
        counts = {table: len(ids) for table, ids in old.items()}
        if not proef:
            counts = dict(retain(store, days, today()))
            gone = [("kandidaat", id, "gewist") for id in old["candidate"]]
            gone += [("vacature", id, "verwijderd") for id in old["vacancy"]]
            note(ledger, operator(), "hallowerk bewaartermijn", changed=gone)
    for table, count in counts.items():
        typer.echo(f"{table}: {count} ouder dan {days[table]} dagen{', niet gewist' if proef else ', gewist'}.")
