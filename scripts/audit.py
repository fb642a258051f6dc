"""`hallowerk audit`: verify the chain, ask a request again, remove what is past its time."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from index.audit import AuditLog
from matcher.errors import NotFound
from scripts.opening import ledger_of, market_of, settings_here

SHOWN_DIFFERENCES = 5


class Action(StrEnum):
    """What can be done with the records."""

    VERIFY = "verify"
    REPLAY = "replay"
    OPRUIMEN = "opruimen"


def audit(
    wat: Annotated[Action, typer.Argument(help="verify, replay of opruimen.")],
    verzoek: Annotated[str | None, typer.Argument(help="Het nummer van een verzoek (X-Request-Id).")] = None,
    invoer: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="Het bericht dat is gestuurd: de audit bewaart dat niet."),
    ] = None,
) -> None:
    """Controleer de auditketen, doe een verzoek opnieuw, of ruim op wat te oud is.

    verify leest alle records en vindt elke wijziging. replay vraagt opnieuw wat toen is gevraagd en vergelijkt de
    rangorde. opruimen verwijdert records die ouder zijn dan HALLOWERK_AUDIT_DAYS.
    """
    if (verzoek is not None) != (wat is Action.REPLAY):
        raise typer.BadParameter("geef het nummer van een verzoek, en alleen bij replay.")
    settings = settings_here()
    with closing(ledger_of(settings)) as ledger:
        log = AuditLog(ledger)
        if wat is Action.VERIFY:
            _verify(log)
        elif wat is Action.OPRUIMEN:
            typer.echo(f"{log.purge(timedelta(days=settings.audit_days))} records verwijderd.")
        else:
            _replay(log, verzoek or "", invoer.read_bytes() if invoer else None)


def _verify(log: AuditLog) -> None:
    found = log.verify()
    if found.broken is not None:
        typer.echo(f"De keten is gebroken bij record {found.broken}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"{found.records} records, de keten is heel. Laatste hash: {found.head}")


def _replay(log: AuditLog, request_id: str, body: bytes | None) -> None:
    from api.accounting.replaying import day_of, replay

    entries = [entry for entry in log.of_request(request_id) if entry.told.get("gevraagd")]
    if not entries:
        raise NotFound(request_id)
    entry = entries[-1]
    with closing(market_of(settings_here(), day=day_of(entry))) as market:
        found = replay(entry, market, body)
    for line in found.changed:
        typer.echo(f"Niet meer hetzelfde: {line}.", err=True)
    if found.same:
        typer.echo(f"Gelijk: {len(found.now)} regels, dezelfde volgorde en dezelfde scores.")
        return
    typer.echo(f"Anders: toen {len(found.then)} regels, nu {len(found.now)}.", err=True)
    pairs = [(old, new) for old, new in zip(found.then, found.now, strict=False) if old != new]
    for old, new in pairs[:SHOWN_DIFFERENCES]:
        typer.echo(f"  toen {old}, nu {new}", err=True)
    raise typer.Exit(1)
