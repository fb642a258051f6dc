"""`hallowerk train-adapter`: learn an adapter for the embedded model from ESCO and the own vocabulary."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from matcher.normalise import fold
from models.catalogue import EMBEDDED, row_of
from models.embedded import prepare
from models.pairs import read_pairs
from models.training import Recipe, train


def train_adapter(
    esco: Annotated[Path, typer.Option(help="Map met beroepen.csv, vaardigheden_deels.csv en vdab_vaardigheden.csv.")],
    vocabulary: Annotated[Path, typer.Option("--vocabulary", help="Map met de eigen beroepen (*.jsonl).")],
    uit: Annotated[Path, typer.Option(help="Map waarin de adapter en zijn kaart komen.")],
    data: Annotated[Path, typer.Option(help="Map waarin het ingebouwde model staat of komt.")],
    versie: Annotated[str, typer.Option(help="Naam van deze adapter.")],
    weglaten: Annotated[
        list[Path] | None, typer.Option(help="TSV (id, titel): titels die een meting vraagt en die dus niet meeleren.")
    ] = None,
    rondes: Annotated[int, typer.Option(help="Hoe vaak alle paren langskomen.")] = Recipe("").epochs,
    stapgrootte: Annotated[float, typer.Option(help="Leersnelheid op haar hoogst.")] = Recipe("").learning_rate,
    zaad: Annotated[int, typer.Option(help="Begin van het toeval.")] = Recipe("").seed,
) -> None:
    """Leer een adapter bij het ingebouwde model."""
    held_out = {
        fold(line.split("\t")[1]) for path in weglaten or () for line in path.read_text("utf-8").splitlines() if line
    }
    pairs = read_pairs(esco, vocabulary, held_out, zaad)
    recipe = Recipe(versie, seed=zaad, epochs=rondes, learning_rate=stapgrootte)
    train(prepare(data), row_of(EMBEDDED), pairs, recipe, uit)
    typer.echo(f"Adapter {versie}: {len(pairs)} paren, geschreven naar {uit}")
