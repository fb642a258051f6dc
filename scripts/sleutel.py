"""`hallowerk sleutel`: make, rotate, withdraw and list the keys of machines."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated

import typer

from api.access.caller import EVERY_SCOPE, Caller, Kind, Scope
from api.environment import KEY_NAME
from index.credentials import Credential, Credentials, NameTaken
from scripts.opening import ledger_of, note, operator, settings_here


class Action(StrEnum):
    """What can be done with a key."""

    MAAK = "maak"
    DRAAI = "draai"
    TREK_IN = "trek-in"
    LIJST = "lijst"


Scopes = Annotated[
    list[Scope] | None,
    typer.Option("--recht", help="Wat de sleutel mag; meer keren te geven. Zonder waarde: alles."),
]
Places = Annotated[
    list[str] | None,
    typer.Option("--gemeente", help="Voor welke gemeente; meer keren te geven. Zonder waarde: alle."),
]


def sleutel(
    wat: Annotated[Action, typer.Argument(help="maak, draai, trek-in of lijst.")],
    naam: Annotated[str | None, typer.Argument(help="De naam van het systeem.")] = None,
    recht: Scopes = None,
    gemeente: Places = None,
    doel: Annotated[str | None, typer.Option(help="Doelbinding die geldt als een verzoek er geen noemt.")] = None,
    dagen: Annotated[int | None, typer.Option(min=1, max=3650, help="Zo lang geldt de sleutel.")] = None,
    overlap: Annotated[int, typer.Option(min=0, max=720, help="Uren dat de oude sleutel na draai nog werkt.")] = 24,
) -> None:
    """Maak, vervang of trek sleutels van systemen in.

    Het geheim van een sleutel wordt één keer getoond. In de database staat alleen een hash.
    """
    if (naam is None) != (wat is Action.LIJST):
        raise typer.BadParameter("geef de naam van het systeem, behalve bij lijst.")
    if naam is not None and not KEY_NAME.fullmatch(naam):
        raise typer.BadParameter("een naam heeft 1 tot en met 64 letters, cijfers, punten, streepjes of _.")
    if doel is not None:
        Caller("", Kind.MACHINE).for_purpose(doel)
    with closing(ledger_of(settings_here())) as ledger:
        keys = Credentials(ledger)
        if naam is not None:
            note(ledger, operator(), f"sleutel {wat.value} {naam}")
        if naam is None:
            _list(keys)
        elif wat is Action.TREK_IN:
            typer.echo(f"{naam}: {keys.revoke(naam)} ingetrokken.")
        elif wat is Action.DRAAI:
            _told(*keys.rotate(naam, timedelta(hours=overlap)))
            typer.echo(f"De oude sleutel werkt nog {overlap} uur.")
        else:
            try:
                lasting = None if dagen is None else timedelta(days=dagen)
                made = keys.make(naam, recht or sorted(EVERY_SCOPE), gemeente, doel, lasting)
            except NameTaken:
                raise typer.BadParameter("deze naam heeft al een sleutel. Gebruik draai of trek-in.") from None
            _told(*made)


def _told(made: Credential, secret: str) -> None:
    typer.echo(f"Geheim van {made.name}, voor de header X-API-Key. U ziet het één keer: {secret}")


def _list(keys: Credentials) -> None:
    now = datetime.now(UTC)
    for known in keys.all():
        state = "geldig" if known.lives(now) else "ingetrokken" if known.revoked_at else "verlopen"
        until = f" tot {known.expires_at:%Y-%m-%d %H:%M} UTC" if known.expires_at and state == "geldig" else ""
        places = "alle gemeenten" if known.gemeenten is None else ", ".join(known.gemeenten)
        typer.echo(f"{known.name}\t{state}{until}\t{' '.join(known.scopes)}\t{places}")
