"""What is told of a trial: tables for a person, records for a program."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.table import Table

from matcher.domain.side import Side
from matcher.metrics import bootstrap_interval, sign_flip_p
from scripts.evaluation.runs import Comparison
from scripts.evaluation.trial import MRR, NDCG, PRECISION, RECALL, Result, Setting

METRIC_NAMES = {NDCG: "nDCG@10", MRR: "MRR", PRECISION: "P@5", RECALL: "recall@50"}
_SETTING_NAMES = {Setting.RULES: "Met regels", Setting.OPEN: "Open"}
_DIRECTION_NAMES = {Side.CANDIDATES: "kandidaten bij een vacature", Side.VACANCIES: "vacatures bij een kandidaat"}


def tables(results: Iterable[Result]) -> Iterator[Table]:
    """One table for each setting and direction; the first system is the one that the others are held against."""
    for (setting, ranked), group in groupby(results, key=lambda result: (result.setting, result.ranked)):
        found = list(group)
        first = found[0]
        queries = len(first.scores[NDCG])
        table = Table(
            "systeem", *METRIC_NAMES.values(), "95%", "p", "geweigerd",
            title=f"{_SETTING_NAMES[setting]}: {_DIRECTION_NAMES[ranked]}",
            caption=f"{queries} vragen geteld, {first.left_out} zonder goed antwoord weggelaten.",
            box=None, title_justify="left", caption_justify="left",
        )  # fmt: skip
        for result in found:
            interval = _interval(result)
            table.add_row(
                result.system,
                *(number(result.mean(metric)) for metric in METRIC_NAMES),
                f"{number(interval[0])}–{number(interval[1])}" if interval else "–",
                "" if result is first else number(_p(first, result)),
                str(result.refused_shown),
            )
        yield table


def ablation_tables(results: Iterable[Result]) -> Iterator[Table]:
    """One table for each setting and direction: what nDCG@10 loses without each part and each channel."""
    for (setting, ranked), group in groupby(results, key=lambda result: (result.setting, result.ranked)):
        first, *others = group
        table = Table(
            "zonder", METRIC_NAMES[NDCG], "verschil", "95%", "p",
            title=f"{_SETTING_NAMES[setting]}: {_DIRECTION_NAMES[ranked]}",
            caption=f"{len(first.scores[NDCG])} vragen geteld, {first.left_out} zonder goed antwoord weggelaten.",
            box=None, title_justify="left", caption_justify="left",
        )  # fmt: skip
        table.add_row(f"({first.system})", number(first.mean(NDCG)), "", "", "")
        for result in others:
            difference, interval = _difference(first, result)
            shown = f"{_signed(interval[0])} tot {_signed(interval[1])}" if interval else "–"
            cells = (number(result.mean(NDCG)), _signed(difference), shown, number(_p(first, result)))
            table.add_row(result.system, *cells)
        yield table


def records(results: Sequence[Result]) -> list[dict[str, object]]:
    """One record for each system, setting and direction."""
    firsts: dict[tuple[Setting, Side], Result] = {}
    told: list[dict[str, object]] = []
    for result in results:
        first = firsts.setdefault((result.setting, result.ranked), result)
        difference, around = _difference(first, result)
        told.append(
            {
                "instelling": result.setting.value,
                "richting": result.ranked.value,
                "systeem": result.system,
                **{metric: _rounded(result.mean(metric)) for metric in METRIC_NAMES},
                "interval": [_rounded(bound) for bound in _interval(result) or ()],
                "verschil": _rounded(difference),
                "verschilInterval": [_rounded(bound) for bound in around or ()],
                "p": _rounded(_p(first, result)),
                "vragen": len(result.scores[NDCG]),
                "weggelaten": result.left_out,
                "geweigerdGetoond": result.refused_shown,
            }
        )
    return told


def comparison_records(comparison: Comparison) -> list[dict[str, object]]:
    """For each metric both means, the difference (second minus first), its interval and its p-value."""
    told: list[dict[str, object]] = []
    for metric in METRIC_NAMES:
        first, second = comparison.first[metric], comparison.second[metric]
        if not len(first):
            continue
        low, high = bootstrap_interval(second - first)
        told.append(
            {
                "maat": metric,
                "eerste": _rounded(float(first.mean())),
                "tweede": _rounded(float(second.mean())),
                "verschil": _rounded(float((second - first).mean())),
                "interval": [_rounded(low), _rounded(high)],
                "p": _rounded(sign_flip_p(second - first)),
                "vragen": len(first),
                "weggelaten": comparison.left_out,
            }
        )
    return told


def comparison_table(comparison: Comparison) -> Table:
    """The same for a person."""
    table = Table(
        "maat", "eerste", "tweede", "verschil", "95%", "p",
        caption=f"{len(comparison.first[NDCG])} vragen geteld, {comparison.left_out} zonder goed antwoord weggelaten.",
        box=None, caption_justify="left",
    )  # fmt: skip
    for metric in METRIC_NAMES:
        first, second = comparison.first[metric], comparison.second[metric]
        if len(first):
            low, high = bootstrap_interval(second - first)
            table.add_row(
                METRIC_NAMES[metric],
                *map(number, (float(first.mean()), float(second.mean()))),
                _signed(float((second - first).mean())),
                f"{_signed(low)} tot {_signed(high)}",
                number(sign_flip_p(second - first)),
            )
    return table


def _interval(result: Result) -> tuple[float, float] | None:
    values = result.scores[NDCG]
    return bootstrap_interval(values) if len(values) else None


def _difference(first: Result, other: Result) -> tuple[float, tuple[float, float] | None]:
    """In nDCG@10 on the same queries, other minus first, and its paired interval; nan and None without queries."""
    differences = other.scores[NDCG] - first.scores[NDCG]
    return (float(differences.mean()), bootstrap_interval(differences)) if len(differences) else (math.nan, None)


def _p(first: Result, other: Result) -> float:
    """Of the difference in nDCG@10 between two systems on the same queries; 1 where there are none."""
    if not len(first.scores[NDCG]):
        return 1.0
    return sign_flip_p(first.scores[NDCG] - other.scores[NDCG])


def _rounded(value: float) -> float | None:
    """Four decimals; None for what cannot be known, since JSON has no nan."""
    return None if value != value else round(value, 4)


def number(value: float) -> str:
    """Three decimals, as the Dutch write them."""
    return "–" if value != value else f"{value:.3f}".replace(".", ",")


def _signed(value: float) -> str:
    """A difference: its sign stands before it."""
    return number(value) if value != value else f"{value:+.3f}".replace(".", ",").replace("-", "−")
