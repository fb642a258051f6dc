"""Floors under the ranking: recorded from a trial with some slack, and held by the tests."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from matcher.domain.side import Side
from scripts.evaluation.trial import NDCG, PRODUCT, RECALL, Result, Setting

SLACK = 0.02
"""How far below the measurement a floor lies: a processor's last bits move no mean of some thirty queries further."""
MARGIN = "voorsprong"
"""nDCG@10 above the best rival of the same run."""
RECIPE = (
    "hallowerk evaluate --kandidaten MAP/kandidaten.jsonl --vacatures MAP/vacatures.jsonl --qrels MAP/qrels.tsv "
    "--vandaag 2026-11-21 --vloer tests/quality/floors.json --naam NAAM"
)

Numbers = Mapping[str, float]
Floors = Mapping[str, Mapping[str, Numbers]]
"""setting -> ranked side -> metric -> the least that is accepted, 0..1 (a margin may be negative)."""


def product_numbers(results: Sequence[Result]) -> Iterator[tuple[Setting, Side, dict[str, float]]]:
    """What is held of the product in each setting and direction."""
    for result in results:
        if result.system == PRODUCT:
            same = (result.setting, result.ranked)
            rivals = [
                other.mean(NDCG)
                for other in results
                if (other.setting, other.ranked) == same and other.system != PRODUCT
            ]
            mean = result.mean(NDCG)
            yield (*same, {NDCG: mean, MARGIN: mean - max(rivals), RECALL: result.mean(RECALL)})


def floors_of(results: Sequence[Result]) -> dict[str, dict[str, dict[str, float]]]:
    """Two decimals, at least SLACK below what was measured."""
    floors: dict[str, dict[str, dict[str, float]]] = {}
    for setting, ranked, numbers in product_numbers(results):
        floors.setdefault(setting.value, {})[ranked.value] = {
            metric: math.floor((number - SLACK) * 100) / 100 for metric, number in numbers.items()
        }
    return floors


def shortfalls(floors: Floors, results: Sequence[Result]) -> list[str]:
    """A sentence for each number below its floor; empty when all hold."""
    return [
        f"{setting.value}, {ranked.value}: {metric} is {numbers[metric]:.3f}, the floor is {floor}"
        for setting, ranked, numbers in product_numbers(results)
        for metric, floor in floors[setting.value][ranked.value].items()
        if not numbers[metric] >= floor
    ]


def record_floors(path: Path, name: str, results: Sequence[Result]) -> None:
    """Put one collection's floors into the file, beside those of the others."""
    kept = json.loads(path.read_text("utf-8"))["vloeren"] if path.exists() else {}
    kept[name] = floors_of(results)
    content = {"recept": RECIPE, "vloeren": dict(sorted(kept.items()))}
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")
