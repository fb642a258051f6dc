"""`hallowerk ingest`: lines of JSON into the stored market; good lines are kept, faulty ones are named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Annotated, Protocol, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from api.schemas import parse_candidate, parse_vacancy
from api.shielding import Hidden, Shield, shield_candidate, shield_vacancy
from index.ledger import Ledger
from matcher import ports
from scripts.lines import Accepted, Rejected, Row, read_lines, report, write_rejected
from scripts.opening import ledger_of, market_of, note, operator, settings_here

AT_ONCE = 256
"""Lines taken together: what a stop halfway may cost, against one change of the market for each batch."""

Input = Path | None
Given = TypeVar("Given", contravariant=True)


class Put(Protocol[Given]):
    """Keeps rows; `progress` hears how many texts the model has read."""

    def __call__(self, rows: Sequence[Given], /, progress: ports.Progress | None = None) -> None: ...


def ingest(
    kandidaten: Annotated[
        Input, typer.Option(exists=True, dir_okay=False, help="Bestand met één kandidaat per regel (JSON).")
    ] = None,
    vacatures: Annotated[
        Input, typer.Option(exists=True, dir_okay=False, help="Bestand met één vacature per regel (JSON).")
    ] = None,
    afgewezen: Annotated[
        Input,
        typer.Option(dir_okay=False, help="Hier komen de afgewezen regels. Zonder waarde: F.afgewezen.jsonl naast F."),
    ] = None,
) -> None:
    """Lees profielen en vacatures in.

    Goede regels worden bewaard. Wat in vrije tekst naar een persoon wijst, wordt afgeschermd en gemeld. Een regel met
    fouten wordt overgeslagen en elke fout wordt gemeld. Is er een regel afgewezen, dan is de uitgangscode 1.
    """
    if kandidaten is None and vacatures is None:
        raise typer.BadParameter("geef --kandidaten, --vacatures of allebei.")
    rejected: list[Rejected] = []
    settings = settings_here()
    with closing(market_of(settings)) as market, closing(ledger_of(settings)) as ledger:
        put_vacancies = _noted(ledger, "vacature", market.put_vacancies)
        put_candidates = _noted(ledger, "kandidaat", market.put_candidates)
        if vacatures is not None:
            rejected += _kept("vacatures", vacatures, parse_vacancy, shield_vacancy, put_vacancies)
        if kandidaten is not None:
            rejected += _kept("kandidaten", kandidaten, parse_candidate, shield_candidate, put_candidates)
        if unread := market.standing().unread:
            typer.echo(
                f"hallowerk: het taalmodel antwoordt niet; {unread} rijen zijn bewaard en niet gelezen.", err=True
            )
    if rejected:
        report(rejected)
        for path in set_aside(rejected, afgewezen):
            typer.echo(f"De afgewezen regels staan in {path}.", err=True)
        raise typer.Exit(1)


def _noted(ledger: Ledger, kind: str, put: Put[Row]) -> Put[Row]:
    """The same, with a record of what each batch changed."""
    person = operator()

    def put_and_note(rows: Sequence[Row], /, progress: ports.Progress | None = None) -> None:
        put(rows, progress=progress)
        note(ledger, person, "hallowerk ingest", changed=[(kind, row.id, "bewaard") for row in rows])

    return put_and_note


def set_aside(rejected: Sequence[Rejected], to: Path | None) -> list[Path]:
    """Writes the lines to `to`, or beside each file; returns where they are."""
    places: dict[Path, list[Rejected]] = {}
    for item in rejected:
        places.setdefault(to or beside(item.file), []).append(item)
    for path, items in places.items():
        write_rejected(path, items)
    return list(places)


def beside(file: Path) -> Path:
    """Where the rejects of a file go."""
    return file.with_name(f"{file.name.removesuffix('.jsonl')}.afgewezen.jsonl")


def _kept(side: str, file: Path, parse: Callable[[object], Row], shield: Shield[Row], put: Put[Row]) -> list[Rejected]:
    """Puts the good lines, a batch at a time, under a progress bar; returns the others.

    What was masked is told by line, kind and place.
    """
    rejected: list[Rejected] = []
    kept = 0
    told: list[tuple[int, Hidden]] = []
    lines = read_lines(file, parse)
    with _progress() as bar:
        task = bar.add_task(side, total=file.stat().st_size, texts=0)

        def heard(texts: int) -> None:
            bar.update(task, texts=bar.tasks[task].fields["texts"] + texts)

        while batch := list(islice(lines, AT_ONCE)):
            taken = [(item.line, shield(item.row)) for item in batch if isinstance(item, Accepted)]
            good = [row.document for _, row in taken]
            told += [(line, hidden) for line, row in taken for hidden in row.hidden]
            rejected += [item for item in batch if isinstance(item, Rejected)]
            if good:
                put(good, progress=heard)
            kept += len(good)
            bar.update(task, completed=batch[-1].end)
    for line, hidden in told:
        place = f"{hidden.field}, teken {hidden.start} tot {hidden.end}"
        typer.echo(f"{file}, regel {line}, {place}: {hidden.kind} is afgeschermd en niet bewaard.")
    typer.echo(f"{side}: {kept} bewaard, {len(rejected)} afgewezen.")
    return rejected


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[texts]} teksten gelezen"),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
    )
