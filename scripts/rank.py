"""`hallowerk rank`: rank two files against each other without a store; one line of JSON for each match.

It leaves no audit record: there is no store to keep one in, and whoever types it brought the people along in a file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from api.schemas import parse_candidate, parse_vacancy
from api.schemas.match import JUDGEMENTS
from api.wiring import Engine, open_engine, rule_book
from matcher.domain import Candidate, Match, Vacancy
from matcher.domain.side import Side
from matcher.errors import NotFound
from matcher.pools import candidate_pool, vacancy_pool
from matcher.text import candidate_facets, vacancy_facets
from scripts.lines import Row, read_all, report
from scripts.opening import settings_here, today


def rank(
    kandidaten: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="Bestand met kandidaten (JSONL).")],
    vacatures: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="Bestand met vacatures (JSONL).")],
    richting: Annotated[
        Side,
        typer.Option(
            help="Wat er gerangschikt wordt. kandidaten: bij elke vacature de beste kandidaten. "
            "vacatures: bij elke kandidaat de beste vacatures."
        ),
    ],
    aantal: Annotated[int, typer.Option("-k", "--aantal", min=1, help="Hoeveel matches bij elke bron.")] = 50,
    vandaag: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="De dag waarop de regels gelden. Zonder waarde: nu.")
    ] = None,
    uit: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Hier komen de matches. Zonder waarde: op het scherm.")
    ] = None,
    bron: Annotated[
        list[str] | None,
        typer.Option(
            help="Rangschik alleen voor deze id: een vacature bij --richting kandidaten, anders een kandidaat."
        ),
    ] = None,
    zonder_adapter: Annotated[
        bool, typer.Option("--zonder-adapter", help="Rangschik met het taalmodel zoals het van zijn makers kwam.")
    ] = False,
) -> None:
    """Rangschik twee bestanden, zonder iets te bewaren.

    Elke match is één regel: vacatureId, kandidaatId, rang, score, oordeel. Regels met fouten worden gemeld en
    overgeslagen; dan is de uitgangscode 1.
    """
    candidates, faulty_candidates = read_all(kandidaten, parse_candidate)
    vacancies, faulty_vacancies = read_all(vacatures, parse_vacancy)
    faulty = faulty_vacancies + faulty_candidates
    report(faulty)
    settings = settings_here()
    day = vandaag.date() if vandaag else today()
    engine = open_engine(settings.model, settings.data_dir, adapted=not zonder_adapter, threads=settings.threads)
    if richting is Side.CANDIDATES:
        found = best_candidates(engine, candidates, _chosen(vacancies, bron), aantal, day)
    else:
        found = best_vacancies(engine, _chosen(candidates, bron), vacancies, aantal, day)
    text = "".join(line(match) + "\n" for match in found)
    if uit is None:
        typer.echo(text, nl=False)
    else:
        uit.write_text(text, "utf-8")
    if faulty:
        raise typer.Exit(1)


def best_candidates(
    engine: Engine, candidates: Sequence[Candidate], vacancies: Sequence[Vacancy], k: int, today: date
) -> Iterator[Match]:
    """The k best candidates of each vacancy, in the order of the vacancies."""
    represent = engine.representer.represent
    texts = represent([candidate_facets(candidate) for candidate in candidates])
    pool = candidate_pool(candidates, texts, engine.empty, rule_book(), engine.indexes)
    asking = represent([vacancy_facets(vacancy) for vacancy in vacancies])
    for vacancy, own in zip(vacancies, asking, strict=True):
        yield from engine.matcher.candidates_for(vacancy, own, [pool], k, today).matches


def best_vacancies(
    engine: Engine, candidates: Sequence[Candidate], vacancies: Sequence[Vacancy], k: int, today: date
) -> Iterator[Match]:
    """The k best vacancies of each candidate, in the order of the candidates."""
    represent = engine.representer.represent
    texts = represent([vacancy_facets(vacancy) for vacancy in vacancies])
    pool = vacancy_pool(vacancies, texts, engine.empty, rule_book(), engine.indexes)
    asking = represent([candidate_facets(candidate) for candidate in candidates])
    for candidate, own in zip(candidates, asking, strict=True):
        yield from engine.matcher.vacancies_for(candidate, own, [pool], k, today).matches


def line(match: Match) -> str:
    """One match as a line of a run."""
    record = {
        "vacatureId": match.vacancy_id,
        "kandidaatId": match.candidate_id,
        "rang": match.rank,
        "score": match.score,
        "oordeel": JUDGEMENTS[match.verdict.outcome],
    }
    return json.dumps(record, ensure_ascii=False)


def _chosen(rows: Sequence[Row], ids: Sequence[str] | None) -> Sequence[Row]:
    """The rows with these ids, all when none is named; raises NotFound with every id that is not there."""
    if not ids:
        return rows
    missing = sorted(set(ids) - {row.id for row in rows})
    if missing:
        raise NotFound(", ".join(missing))
    return [row for row in rows if row.id in ids]
