"""`hallowerk mean-adapter`: several trained adapters become one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from models.adapter import Adapter, mean_of
from models.training import CARD


def mean_adapter(
    adapters: Annotated[list[Path], typer.Argument(exists=True, file_okay=False, help="Mappen met een adapter.")],
    uit: Annotated[Path, typer.Option(help="Map waarin de adapter en zijn kaart komen.")],
    versie: Annotated[str, typer.Option(help="Naam van deze adapter.")],
) -> None:
    """Maak het gemiddelde van adapters; de kaarten gaan mee."""
    made = mean_of([Adapter.read(folder) for folder in adapters], versie)
    made.write(uit)
    cards = [json.loads((folder / CARD).read_text("utf-8")) for folder in adapters]
    card = {"version": versie, "model": made.model, "revision": made.revision, "mean_of": cards}
    (uit / CARD).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    typer.echo(f"Adapter {versie}: het gemiddelde van {len(cards)} adapters, geschreven naar {uit}")
