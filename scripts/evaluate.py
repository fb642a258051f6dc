"""`hallowerk evaluate`: measure the ranking on a judged collection, beside humble rivals; or compare two runs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from api.wiring import open_engine, rule_book
from matcher.domain.side import Side
from matcher.rules import judge
from scripts.evaluation.collection import Collection, read_collection, read_grades
from scripts.evaluation.floors import record_floors
from scripts.evaluation.report import ablation_tables, comparison_records, comparison_table, records, tables
from scripts.evaluation.rivals import require_rivals
from scripts.evaluation.runs import Comparison, compared, read_run
from scripts.evaluation.trial import PRODUCT, Result, ablation, benches, trial
from scripts.lines import report
from scripts.opening import settings_here, today

_LEGEND = (
    "95%: waar het gemiddelde (nDCG@10, of het verschil) met 95% zekerheid ligt. "
    "p: kans op zo'n groot verschil met de eerste door toeval. "
    "geweigerd: getoonde paren die een harde regel weigert."
)


def evaluate(
    qrels: Annotated[
        Path, typer.Option(exists=True, dir_okay=False, help="Oordelen (TSV): vacature, 0, kandidaat, cijfer 0 tot 3.")
    ],
    kandidaten: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Bestand met kandidaten (JSONL).")
    ] = None,
    vacatures: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Bestand met vacatures (JSONL).")
    ] = None,
    vandaag: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="De dag waarop de regels gelden. Zonder waarde: nu.")
    ] = None,
    ablatie: Annotated[
        bool, typer.Option("--ablatie", help="Laat telkens één onderdeel van de score, of één kanaal, weg.")
    ] = False,
    zonder_adapter: Annotated[
        bool, typer.Option("--zonder-adapter", help="Meet met het taalmodel zoals het van zijn makers kwam.")
    ] = False,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option(
            help="Vergelijk twee bestanden van hallowerk rank. Met --kandidaten en --vacatures tellen de regels mee."
        ),
    ] = None,
    richting: Annotated[Side, typer.Option(help="Bij --compare: wat er in de bestanden gerangschikt is.")] = (
        Side.CANDIDATES
    ),
    vloer: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Leg de uitkomst vast als ondergrens in dit bestand.")
    ] = None,
    naam: Annotated[str, typer.Option(help="Bij --vloer: de naam van deze verzameling.")] = "demo",
    als_json: Annotated[bool, typer.Option("--json", help="Antwoord als JSON.")] = False,
) -> None:
    """Meet de rangschikking op een beoordeelde verzameling.

    Twee keer: met de harde regels (een geweigerd paar telt als 0) en open (alles wat een harde regel leest is weg).
    De uitgangscode is 1 als het product een geweigerd paar toont, of als een regel in een bestand fout is.
    """
    day = vandaag.date() if vandaag else today()
    if compare is not None:
        comparison = _comparison(compare, qrels, kandidaten, vacatures, richting, day)
        _tell(comparison_records(comparison), [comparison_table(comparison)], als_json)
        return
    if kandidaten is None or vacatures is None:
        raise typer.BadParameter("geef --kandidaten en --vacatures, of twee bestanden bij --compare.")
    if not ablatie:
        require_rivals()
    collection, rejected = read_collection(kandidaten, vacatures, qrels)
    report(rejected)
    results = _measured(collection, day, ablatie, not zonder_adapter)
    _tell(records(results), ablation_tables(results) if ablatie else tables(results), als_json)
    if vloer is not None and not ablatie:
        record_floors(vloer, naam, results)
    if rejected or any(result.refused_shown for result in results if result.system == PRODUCT):
        raise typer.Exit(1)


def _measured(collection: Collection, day: date, without_parts: bool, adapted: bool) -> list[Result]:
    settings = settings_here()
    engine = open_engine(settings.model, settings.data_dir, adapted=adapted, threads=settings.threads)
    run = ablation if without_parts else trial
    return [result for bench in benches(collection, engine, rule_book(), day) for result in run(bench)]


def _comparison(
    runs: tuple[Path, Path], qrels: Path, candidates: Path | None, vacancies: Path | None, ranked: Side, day: date
) -> Comparison:
    first, second = (read_run(path, ranked) for path in runs)
    if candidates is None or vacancies is None:
        return compared(first, second, read_grades(qrels), frozenset(), ranked)
    collection, rejected = read_collection(candidates, vacancies, qrels)
    report(rejected)
    people = {candidate.id: candidate for candidate in collection.candidates}
    jobs = {vacancy.id: vacancy for vacancy in collection.vacancies}
    refused = {
        (job, person) for job, person in collection.grades if judge(people[person], jobs[job], day, rule_book()).refused
    }
    return compared(first, second, collection.grades, refused, ranked)


def _tell(found: list[dict[str, object]], shown: Iterable[Table], as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    console = Console(highlight=False)
    for table in shown:
        console.print(table)
        console.print()
    console.print(_LEGEND)
