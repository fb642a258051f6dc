"""How well free titles find their labels: MRR and hit@10 on judged labels, beside rivals in the same run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rich.table import Table

from matcher.errors import Fault, InvalidInput
from matcher.metrics import bootstrap_interval, reciprocal_rank, sign_flip_p
from matcher.ports import FloatMatrix, Floats, RowIds
from matcher.title_ranking import TitleRanker
from scripts.evaluation.collection import Grades
from scripts.evaluation.report import number
from scripts.evaluation.rivals import char_tfidf
from scripts.evaluation.trial import ENCODER, PRODUCT

HIT_AT = 10
LETTERS = "tekengroepen"

Named = tuple[str, str]
"""An id and a text."""


@dataclass(frozen=True, slots=True)
class TitleResult:
    """One system: for each question with a good label 1 / its best place among the k shown (0 when it is not there),
    and whether a good label stands in the first HIT_AT; `left_out` questions had no good label."""

    system: str
    reciprocal: Floats
    hit: Floats
    left_out: int


def require_known(grades: Grades, asked: Sequence[Named], labels: Sequence[Named]) -> None:
    """Raises InvalidInput with every id of the judgements that is no question or no label."""
    questions, names = ({name for name, _ in rows} for rows in (asked, labels))
    missing = {question for question, _ in grades} - questions | {label for _, label in grades} - names
    if missing:
        raise InvalidInput(
            [Fault("oordelen", f"Deze id staat in geen van de bestanden: {', '.join(sorted(missing))}.")]
        )


def title_trial(
    ranker: TitleRanker, labels: Sequence[Named], asked: Sequence[Named], rows: RowIds, grades: Grades
) -> list[TitleResult]:
    """The product, whose `rows` (asked, k) are given, and then letters alone and the encoder alone.

    `labels` stand in the order in which the ranker got them; equal scores keep that order.
    """
    titles, names = [text for _, text in asked], [text for _, text in labels]
    kept = rows.shape[1]
    letters = char_tfidf([title.lower() for title in titles], [name.lower() for name in names])
    shown = {PRODUCT: rows, LETTERS: _best(letters, kept), ENCODER: _best(ranker.meaning(titles), kept)}
    good = _good_rows(labels, grades)
    return [_judged(system, found, asked, good) for system, found in shown.items()]


def title_table(results: Sequence[TitleResult], shown: int) -> Table:
    """A row for each system; the first is the one that the others are held against."""
    first = results[0]
    table = Table(
        "systeem", "MRR", "95%", f"hit@{HIT_AT}", "95%", "p",
        caption=f"{len(first.reciprocal)} titels geteld, {first.left_out} zonder goed label weggelaten; "
        f"{shown} labels bij elke titel. p: van het verschil in MRR met de eerste.",
        box=None, caption_justify="left",
    )  # fmt: skip
    for result in results:
        table.add_row(result.system, *_cells(result.reciprocal), *_cells(result.hit), _p(first, result))
    return table


def _best(scores: Floats | FloatMatrix, kept: int) -> RowIds:
    return np.argsort(-scores, axis=1, kind="stable")[:, :kept]


def _good_rows(labels: Sequence[Named], grades: Grades) -> Mapping[str, RowIds]:
    """For each question the rows of its good labels."""
    row_of = {name: row for row, (name, _) in enumerate(labels)}
    good: dict[str, list[int]] = {}
    for question, label in grades:
        good.setdefault(question, []).append(row_of[label])
    return {question: np.array(rows, dtype=np.int64) for question, rows in good.items()}


def _judged(system: str, rows: RowIds, asked: Sequence[Named], good: Mapping[str, RowIds]) -> TitleResult:
    counted = [np.isin(found, good[name]) for (name, _), found in zip(asked, rows, strict=True) if name in good]
    return TitleResult(
        system,
        np.array([reciprocal_rank(found.astype(np.float64)) for found in counted], dtype=np.float64),
        np.array([found[:HIT_AT].any() for found in counted], dtype=np.float64),
        len(asked) - len(counted),
    )


def _cells(values: Floats) -> Iterator[str]:
    """The mean and its interval; dashes when there is nothing to count."""
    if not len(values):
        yield from ("–", "–")
        return
    low, high = bootstrap_interval(values)
    yield number(float(values.mean()))
    yield f"{number(low)}–{number(high)}"


def _p(first: TitleResult, other: TitleResult) -> str:
    if other is first or not len(first.reciprocal):
        return ""
    return number(sign_flip_p(first.reciprocal - other.reciprocal))
