"""`hallowerk title`: rank labels, our own occupations or those of a file, for job titles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from api.wiring import taxonomy
from matcher.errors import Fault, InvalidInput
from matcher.ports import Encoder
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
        typer.Option(exists=True, dir_okay=False, help="TSV (id, tekst). Zonder waarde: de eigen beroepen."),
    ] = None,
    vragen: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="TSV (id, titel).")] = None,
    aantal: Annotated[int, typer.Option("-k", "--aantal", min=1, help="Hoeveel labels bij elke titel.")] = 10,
    uit: Annotated[
        Path | None, typer.Option(dir_okay=False, help="TSV met de uitkomst. Zonder waarde: op het scherm.")
    ] = None,
) -> None:
    """Koppel functietitels aan beroepen.

    Elke regel van de uitkomst: id van de vraag, id van het label, rang, score (met tabs ertussen).
    """
    asked = [(text, text) for text in titels or ()] + (read_named(vragen) if vragen else [])
    if not asked:
        raise typer.BadParameter("Geef minstens één titel, of een bestand met --vragen.")
    named = read_named(labels) if labels else own_names()
    settings = settings_here()
    adapter = shipped_adapter(settings.model)
    encoder = open_encoder(settings.model, settings.data_dir / "models", adapter)
    lines = "".join(f"{line}\n" for line in ranked(encoder, named, asked, aantal))
    if uit is None:
        typer.echo(lines, nl=False)
    else:
        uit.write_text(lines, "utf-8")


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


def own_names() -> list[Named]:
    """Title and synonyms of every occupation that ships, under the occupation's code."""
    held = taxonomy().occupations
    return [(code, name) for code in sorted(held) for name in (held[code].title, *held[code].synonyms)]
