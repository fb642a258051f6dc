"""`hallowerk noodstop`: stop all matching, or let it go on."""

from __future__ import annotations

from contextlib import closing
from enum import StrEnum
from typing import Annotated

import typer

from index.decisions import StopSwitch
from scripts.opening import ledger_of, note, operator, settings_here


class Action(StrEnum):
    """The positions of the switch, and where it stands."""

    AAN = "aan"
    UIT = "uit"
    STAND = "stand"


def noodstop(
    wat: Annotated[Action, typer.Argument(help="aan, uit of stand.")],
    reden: Annotated[str | None, typer.Option(help="Waarom; nodig bij aan.")] = None,
    door: Annotated[str | None, typer.Option(help="Wie dit besluit. Zonder waarde: wie is aangemeld.")] = None,
) -> None:
    """Zet het matchen stil, of laat het weer lopen.

    Zolang de noodstop aan staat, antwoorden matchen en zoeken met 503 en begint er geen ronde; match, explain, demo en
    rematch eindigen met uitgangscode 4. Gegevens lezen en bewaren kan wel. Een ronde die al loopt, gaat door.
    """
    if wat is Action.AAN and not (reden or "").strip():
        raise typer.BadParameter("geef de reden met --reden.")
    with closing(ledger_of(settings_here())) as ledger:
        switch = StopSwitch(ledger)
        if wat is Action.STAND:
            state = switch.state()
            since = (
                "" if state is None else f", sinds {state.at:%Y-%m-%d %H:%M} UTC, door {state.person}: {state.reason}"
            )
            typer.echo(f"De noodstop staat {'uit' if state is None else 'aan'}{since}")
            return
        person = door or operator()
        if wat is Action.AAN:
            switch.stop(person, reden or "")
        else:
            switch.go_on()
        note(ledger, person, f"noodstop {wat.value}", reden)
        typer.echo(f"De noodstop staat {wat.value}.")
