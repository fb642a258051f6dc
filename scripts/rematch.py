"""`hallowerk rematch`: everyone in play with every open vacancy, kept as one run."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from api.rounds.nightly import ENGINES, UNDER_WAY, night
from api.rounds.phases import Phases, Watcher
from matcher.errors import RoundUnderWay
from scripts.opening import ledger_of, note, operator, settings_here, today


def rematch(
    vandaag: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="De dag waarop de eisen gelden; standaard vandaag.")
    ] = None,
    engine: Annotated[str, typer.Option(help=f"Waar het werk gebeurt: {' of '.join(ENGINES)}.")] = ENGINES[0],
    address: Annotated[
        str | None,
        typer.Option(help="Adres van het Ray-cluster, bij --engine ray; zonder adres komt er een op deze machine."),
    ] = None,
    rapport: Annotated[
        Path | None,
        typer.Option(file_okay=False, help="In deze map komt het rapport; standaard in rapporten in de datamap."),
    ] = None,
    run: Annotated[int | None, typer.Option(hidden=True, min=1)] = None,
) -> None:
    """Match alle kandidaten met alle open vacatures.

    De uitkomst is één ronde, met voorstellen en een rapport. Zolang een ronde niet klaar is, blijft de vorige te lezen.
    Loopt er al een ronde, dan is de uitgangscode 3; is het matchen stilgezet, dan 4.
    """
    if engine not in ENGINES:
        raise typer.BadParameter(f"kies {' of '.join(ENGINES)}.", param_hint="--engine")
    if address is not None and engine != "ray":
        raise typer.BadParameter("een adres hoort bij --engine ray.", param_hint="--address")
    if rapport is not None:
        _made_ready(rapport)
    settings = settings_here()
    day = today() if vandaag is None else vandaag.date()
    try:
        with _watched() as watch:
            made = night(settings, day, Phases(watch), engine=engine, address=address, number=run, reports=rapport)
    except RoundUnderWay as error:
        typer.echo(f"hallowerk: {error}", err=True)
        raise typer.Exit(UNDER_WAY) from None
    with closing(ledger_of(settings)) as ledger:
        note(ledger, operator(), "hallowerk rematch", changed=[("ronde", str(made.id), "gemaakt")])
    header = made.header
    typer.echo(
        f"Ronde {made.id} van {header['dag']}: {header['kandidaten']} kandidaten, {header['vacatures']} vacatures, "
        f"{header['paren']} paren, {header['voorstellen']} voorstellen, {header['wijzigingen']} wijzigingen."
    )


def _made_ready(folder: Path) -> None:
    """BadParameter before the work begins where no report can be written after it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        reason = f"hier kan geen rapport komen: {error.strerror}."
        raise typer.BadParameter(reason, param_hint="--rapport") from None


@contextmanager
def _watched() -> Iterator[Watcher]:
    """A bar for each phase on a terminal; elsewhere a line when a phase is done, and every half minute before."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Lines()
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as progress:
        yield _Bars(progress)


class _Bars:
    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, tuple[TaskID, float]] = {}

    def __call__(self, phase: str, done: int, total: int | None) -> None:
        if phase not in self._tasks:
            self._tasks[phase] = self._progress.add_task(phase, total=total, rate=""), time.monotonic()
        task, since = self._tasks[phase]
        self._progress.update(task, completed=done, total=total, rate=_rate(done, since))


class _Lines:
    EVERY_SECONDS = 30.0

    def __init__(self) -> None:
        self._since: dict[str, float] = {}
        self._last = time.monotonic()

    def __call__(self, phase: str, done: int, total: int | None) -> None:
        now = time.monotonic()
        since = self._since.setdefault(phase, self._last)
        if done == total or now - self._last > self.EVERY_SECONDS:
            of = "" if total is None else f" van {total}"
            left = f", nog {(now - since) / done * (total - done):.0f} s" if total and 0 < done < total else ""
            typer.echo(f"{phase}: {done}{of}, {now - since:.1f} s{_suffixed(_rate(done, since))}{left}", err=True)
            self._last = now


def _rate(done: int, since: float) -> str:
    seconds = time.monotonic() - since
    return f"{done / seconds:.0f}/s" if done and seconds > 0 else ""


def _suffixed(rate: Any) -> str:
    return f", {rate}" if rate else ""
