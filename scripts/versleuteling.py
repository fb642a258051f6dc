"""`hallowerk versleuteling draai`: seal all of `ondersteuning` again with a new key."""

from __future__ import annotations

from contextlib import closing
from enum import StrEnum
from typing import Annotated

import typer

from scripts.opening import ledger_of, note, operator, settings_here, store_here


class Action(StrEnum):
    """What can be done with the key."""

    TURN = "draai"


def versleuteling(
    wat: Annotated[Action, typer.Argument(help="draai: versleutel alles opnieuw met een nieuwe sleutel.")],
    opruimen: Annotated[
        bool, typer.Option("--opruimen", help="Gooi daarna de oude sleutels weg; oude kopieën zijn dan onleesbaar.")
    ] = False,
) -> None:
    """Versleutel ondersteuning opnieuw met een nieuwe sleutel.

    Staan de sleutels in een bestand, dan maakt dit een nieuwe sleutel. Staan ze in HALLOWERK_SUPPORT_KEYS, zet daar
    dan eerst een nieuwe sleutel vooraan.
    """
    with closing(store_here()) as store, closing(ledger_of(settings_here())) as ledger:
        key, rows = store.turn_key()
        typer.echo(f"{rows} rijen zijn opnieuw versleuteld, met sleutel {key}.")
        if opruimen:
            gone = store.forget_old_keys()
            typer.echo(f"Weggegooid: {', '.join(gone)}." if gone else "Er was geen oude sleutel.")
        note(ledger, operator(), f"hallowerk versleuteling {wat.value}")
