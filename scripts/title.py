"""`hallowerk title`: link titles to occupations, or rank the labels of a file for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from api.wiring import linking_taxonomy
from matcher.errors import Fault, InvalidInput
from matcher.ports import Encoder
from matcher.taxonomy import Taxonomy
from matcher.title_ranking import TitleRanker
from models.adapter import shipped_adapter
from models.encoder import open_encoder
from scripts.opening import settings_here

Named = tuple[str, str]
"""An id and a text."""


def title(
    titels: Annotated[list[str] | None, typer.Argument(help="Titels; of geef een bestand met --vragen.")] = None,
    labels: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="TSV (id, tekst). Zonder waarde: de bekende beroepen."),
    ] = None,
    vragen: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="TSV (id, titel).")] = None,
    aantal: Annotated[int, typer.Option("-k", "--aantal", min=1, help="Hoeveel labels bij elke titel.")] = 10,
    uit: Annotated[
        Path | None, typer.Option(dir_okay=False, help="TSV met de uitkomst. Zonder waarde: op het scherm.")
    ] = None,
) -> None:
    """Koppel functietitels aan beroepen.

    Zonder --labels: titel, ISCO-08, rang, score en beroep. Met --labels: id van de vraag, id van het label, rang en
    score. Met tabs ertussen.
    """
    asked = [(text, text) for text in titels or ()] + (read_named(vragen) if vragen else [])
    if not asked:
        raise typer.BadParameter("Geef minstens één titel, of een bestand met --vragen.")
    settings = settings_here()
    if labels is None:
        text = "".join(f"{line}\n" for line in linked(linking_taxonomy(settings.data_dir), asked, aantal))
        _write(text, uit)
        return
    named = read_named(labels)
    adapter = shipped_adapter(settings.model)
    encoder = open_encoder(settings.model, settings.data_dir / "models", adapter)
    lines = "".join(f"{line}\n" for line in ranked(encoder, named, asked, aantal))
    _write(lines, uit)


def _write(text: str, target: Path | None) -> None:
    if target is None:
        typer.echo(text, nl=False)
    else:
        target.write_text(text, "utf-8")


def linked(known: Taxonomy, asked: Sequence[Named], k: int) -> Iterator[str]:
    """A line for each occupation that a title may mean: id of the title, ISCO-08, rank, score, the occupation."""
    for question, text in asked:
        for rank, link in enumerate(known.link_title(text, k), start=1):
            occupation = known.occupations[link.code]
            yield f"{question}\t{occupation.isco08}\t{rank}\t{link.score:.4f}\t{occupation.title}"


def ranked(encoder: Encoder, labels: Sequence[Named], asked: Sequence[Named], k: int) -> Iterator[str]:
    """The lines of the outcome: titles in their order, labels best first, equal scores by id."""
    by_id = sorted(labels)
    ranker = TitleRanker(encoder, [text for _, text in by_id])
    rows, scores = ranker.rank([text for _, text in asked], k)
    for (question, _), found, values in zip(asked, rows.tolist(), scores.tolist(), strict=True):
        for rank, (row, score) in enumerate(zip(found, values, strict=True), start=1):
            yield f"{question}\t{by_id[row][0]}\t{rank}\t{score:.6f}"


def read_named(path: Path) -> list[Named]:
    """Rows of a TSV file: id, text. Empty lines are passed over; InvalidInput names every line without a tab."""
    rows, faults = [], []
    for number, line in enumerate(path.read_text("utf-8-sig").split("\n"), start=1):
        name, tab, text = line.partition("\t")
        if tab:
            rows.append((name, text.split("\t")[0].rstrip("\r")))
        elif line.strip():
            faults.append(Fault(f"{path}, regel {number}", "Zet een tab tussen id en tekst."))
    if faults:
        raise InvalidInput(faults)
    return rows
