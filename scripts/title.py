"""`hallowerk title`: link titles to occupations, or rank the labels of a file for them and measure how well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray
from rich.console import Console

from api.wiring import linking_taxonomy
from matcher.errors import Fault, InvalidInput
from matcher.ports import RowIds
from matcher.taxonomy import Taxonomy
from matcher.title_ranking import TitleRanker
from models.adapter import shipped_adapter
from models.encoder import open_encoder
from scripts.evaluation.collection import Grades, read_grades
from scripts.evaluation.rivals import require_rivals
from scripts.evaluation.titles import Named, require_known, title_table, title_trial
from scripts.opening import settings_here


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
    oordelen: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            help="TSV (id van de vraag, 0, id van het label, cijfer). Toont MRR en hit@10 naast andere manieren.",
        ),
    ] = None,
    zonder_adapter: Annotated[
        bool, typer.Option("--zonder-adapter", help="Bij --labels: het taalmodel zoals het van zijn makers kwam.")
    ] = False,
) -> None:
    """Koppel functietitels aan beroepen.

    Zonder --labels: titel, ISCO-08, rang, score en beroep. Met --labels: id van de vraag, id van het label, rang en
    score. Met tabs ertussen. Met --oordelen staat de meting op het scherm en de uitkomst alleen in --uit.
    """
    asked = [(text, text) for text in titels or ()] + (read_named(vragen) if vragen else [])
    if not asked:
        raise typer.BadParameter("Geef minstens één titel, of een bestand met --vragen.")
    if oordelen is not None and (labels is None or vragen is None):
        raise typer.BadParameter("--oordelen hoort bij --labels en --vragen.")
    settings = settings_here()
    if labels is None:
        text = "".join(f"{line}\n" for line in linked(linking_taxonomy(settings.data_dir), asked, aantal))
        _write(text, uit)
        return
    named = sorted(read_named(labels))
    grades = _grades(oordelen, asked, named) if oordelen else None
    adapter = None if zonder_adapter else shipped_adapter(settings.model)
    encoder = open_encoder(settings.model, settings.data_dir / "models", adapter, threads=settings.threads)
    ranker = TitleRanker(encoder, [text for _, text in named])
    rows, scores = ranker.rank([text for _, text in asked], aantal)
    if uit is not None or grades is None:
        _write("".join(f"{line}\n" for line in ranked(named, asked, rows, scores)), uit)
    if grades is not None:
        results = title_trial(ranker, named, asked, rows, grades)
        Console(highlight=False).print(title_table(results, rows.shape[1]))


def _grades(path: Path, asked: Sequence[Named], labels: Sequence[Named]) -> Grades:
    require_rivals()
    grades = read_grades(path)
    require_known(grades, asked, labels)
    return grades


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


def ranked(labels: Sequence[Named], asked: Sequence[Named], rows: RowIds, scores: NDArray[np.float64]) -> Iterator[str]:
    """The lines of the outcome: titles in their order, labels best first."""
    for (question, _), found, values in zip(asked, rows.tolist(), scores.tolist(), strict=True):
        for rank, (row, score) in enumerate(zip(found, values, strict=True), start=1):
            yield f"{question}\t{labels[row][0]}\t{rank}\t{score:.6f}"


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
