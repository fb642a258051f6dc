"""Fit against crowding: methods side by side on a generated market, the curve over ceilings, and judged collections.

python -m benchmarks.allocation [--plot FILE] [--size 1.0] [--without-collections]; no refused pair exists here, so only
ceilings and scores play. The methods that lost live here and nowhere else.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table
from scipy import sparse
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from api.wiring import Engine, open_engine, rule_book
from benchmarks.host import machine
from matcher.allocation import Ceilings, allocated, each_best, value, worths
from matcher.crowding import Crowding, crowding
from matcher.pools import candidate_pool
from matcher.ports import RowIds
from matcher.rematch import Pairs
from matcher.text import candidate_facets, vacancy_facets
from scripts.evaluation.collection import Collection, read_collection

ROOT = Path(__file__).parents[1]
COLLECTIONS = {"demo": ROOT / "demo", "collection": ROOT / "tests" / "quality" / "collection"}
CANDIDATES, VACANCIES, PAIRS_EACH = 30_000, 6_000, 20
KINDS, DIMENSIONS = 60, 12
"""Kinds of work, wanted and offered unevenly, and the dimensions in which people differ within a kind."""
ROUNDS, HEAT = 200, 5.0
"""Of the entropic rival: rounds of scaling, and points of worth that make a pair e times likelier."""
SEATS_SIZE = 1 / 16
"""The largest market on which the rival with a seat for each proposal is tried."""
CURVE = (2, 5, 10, 20, 40, 80, 160)
RELEVANT = 2
TODAY = date(2026, 11, 21)
Method = Callable[[Pairs, Ceilings], RowIds]


def generated(size: float = 1.0, seed: int = 1) -> Pairs:
    """A market with popular kinds of work, popular vacancies, and four demands that refuse at random."""
    draw = np.random.default_rng(seed)
    count, jobs = int(CANDIDATES * size), int(VACANCIES * size)
    uneven = np.arange(1, KINDS + 1) ** -0.8
    wanted = draw.choice(KINDS, count, p=uneven / uneven.sum())
    offered = draw.choice(KINDS, jobs, p=draw.permutation(uneven) / uneven.sum())
    centres = draw.standard_normal((KINDS, DIMENSIONS))
    rows = [centres[kinds] + 0.8 * draw.standard_normal((len(kinds), DIMENSIONS)) for kinds in (wanted, offered)]
    people, work = (points / np.linalg.norm(points, axis=1, keepdims=True) for points in rows)
    popular = 0.06 * draw.standard_normal(jobs)
    can, asks = draw.random((count, 4)), 0.45 * draw.random((jobs, 4))
    places = 1 + (draw.random(jobs) < 0.2) * draw.integers(1, 10, jobs)
    chosen, scores = [], []
    best = np.full((jobs, PAIRS_EACH), -np.inf), np.zeros((jobs, PAIRS_EACH), dtype=np.int64)
    for start in range(0, count, 1000):
        some = slice(start, min(start + 1000, count))
        fit = people[some] @ work.T + popular + 0.05 * draw.standard_normal((len(people[some]), jobs))
        fit[(can[some, None, :] < asks[None]).any(axis=2)] = -np.inf
        top = np.argpartition(-fit, PAIRS_EACH, axis=1)[:, :PAIRS_EACH]
        chosen.append(((np.arange(start, some.stop) * jobs)[:, None] + top).ravel())
        scores.append(np.take_along_axis(fit, top, axis=1).ravel())
        both = np.concatenate([best[0], fit.T], axis=1)
        who = np.concatenate([best[1], np.tile(np.arange(start, some.stop), (jobs, 1))], axis=1)
        keep = np.argpartition(-both, PAIRS_EACH - 1, axis=1)[:, :PAIRS_EACH]
        best = np.take_along_axis(both, keep, axis=1), np.take_along_axis(who, keep, axis=1)
    chosen.append((best[1] * jobs + np.arange(jobs)[:, None]).ravel())
    scores.append(best[0].ravel())
    names, first = np.unique(np.concatenate(chosen), return_index=True)
    fit = np.concatenate(scores)[first]
    names, fit = names[np.isfinite(fit)], fit[np.isfinite(fit)]
    return Pairs(
        np.array([f"k{number:05d}" for number in range(count)]),
        np.array([f"v{number:05d}" for number in range(jobs)]),
        places.astype(np.int32),
        (names // jobs).astype(np.int32),
        (names % jobs).astype(np.int32),
        np.round(100 * np.clip(0.1 + 0.75 * fit, 0.02, 1.0), 4),
        np.zeros(len(names), dtype=np.bool_),
    )


def by_order(pairs: Pairs, ceilings: Ceilings, order: RowIds) -> RowIds:
    """The first of the order that still fit under the ceilings."""
    room = [ceilings.per_candidate] * len(pairs.candidates)
    seats = ceilings.of_vacancies(pairs.places).tolist()
    taken = []
    for row, c, v in zip(order.tolist(), pairs.candidate[order].tolist(), pairs.vacancy[order].tolist(), strict=True):
        if room[c] and seats[v]:
            room[c] -= 1
            seats[v] -= 1
            taken.append(row)
    return np.sort(np.array(taken, dtype=np.int64))


def greedy(pairs: Pairs, ceilings: Ceilings) -> RowIds:
    """The highest score first: stable, since scores are the same from both sides (Gale and Shapley, 1962)."""
    return by_order(pairs, ceilings, np.lexsort((pairs.vacancy, pairs.candidate, -pairs.score)))


def entropic(pairs: Pairs, ceilings: Ceilings) -> RowIds:
    """Entropic transport on the pairs alone (Cuturi, 2013), rounded by taking the largest masses first."""
    heat = np.exp(worths(pairs, ceilings) / HEAT)
    seats = ceilings.of_vacancies(pairs.places).astype(np.float64)
    of_candidates, of_vacancies = np.ones(len(pairs.candidates)), np.ones(len(pairs.vacancies))
    for _ in range(ROUNDS):
        mass = np.bincount(pairs.candidate, heat * of_vacancies[pairs.vacancy], len(of_candidates))
        of_candidates = np.minimum(1.0, ceilings.per_candidate / np.maximum(mass, 1e-12))
        mass = np.bincount(pairs.vacancy, heat * of_candidates[pairs.candidate], len(of_vacancies))
        of_vacancies = np.minimum(1.0, seats / np.maximum(mass, 1e-12))
    mass = heat * of_candidates[pairs.candidate] * of_vacancies[pairs.vacancy]
    order = np.lexsort((pairs.vacancy, pairs.candidate, -mass))
    return by_order(pairs, ceilings, order[worths(pairs, ceilings)[order] > 0])


def seats(pairs: Pairs, ceilings: Ceilings) -> RowIds:
    """One proposal more for each candidate in every round, as an assignment of people to single seats."""
    room = ceilings.of_vacancies(pairs.places)
    left = np.arange(len(pairs))
    taken: list[RowIds] = []
    count = len(pairs.candidates)
    worth = worths(pairs, ceilings)
    for number in range(ceilings.per_candidate):
        first = np.cumsum(room) - room
        useful = np.minimum(room, np.bincount(pairs.vacancy[left], minlength=len(room)))[pairs.vacancy[left]]
        rows = np.repeat(left, useful)
        within = np.arange(len(rows)) - np.repeat(np.cumsum(useful) - useful, useful)
        columns = count + first[pairs.vacancy[rows]] + within
        gain = worth[rows] + (100.0 if number == 0 else 0.0)
        cost = np.concatenate([np.full(count, 1_000.0), 1_000.0 - gain])
        shape = (count, count + int(room.sum()))
        people = np.concatenate([np.arange(count), pairs.candidate[rows]])
        table = sparse.csr_array((cost, (people, np.concatenate([np.arange(count), columns]))), shape=shape)
        who, where = min_weight_full_bipartite_matching(table)
        real = where >= count
        jobs = np.searchsorted(np.cumsum(room), where[real] - count, side="right")
        name = pairs.candidate.astype(np.int64) * len(room) + pairs.vacancy
        found = np.searchsorted(name, who[real] * len(room) + jobs)
        taken.append(found)
        room = room - np.bincount(jobs, minlength=len(room))
        left = np.setdiff1d(left, found)
    return np.sort(np.concatenate(taken))


def unconstrained(pairs: Pairs, ceilings: Ceilings) -> RowIds:
    return each_best(pairs, ceilings.per_candidate)


METHODS: dict[str, Method] = {
    "everyone's own best": unconstrained,
    "greedy": greedy,
    "entropic transport": entropic,
    "minimum-cost flow": allocated,
}


def main() -> None:
    """Prints the tables, and draws the curve where --plot says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--without-collections", action="store_true")
    chosen = parser.parse_args()
    console = Console(width=140)
    console.print(machine())
    market = generated(chosen.size)
    console.print(f"{len(market.candidates)} x {len(market.vacancies)}, {len(market)} pairs, Ceilings {Ceilings()}")
    console.print(compared(market, METHODS, Ceilings()))
    small = generated(min(chosen.size, SEATS_SIZE))
    console.print(f"{len(small.candidates)} x {len(small.vacancies)}, {len(small)} pairs")
    console.print(compared(small, {**METHODS, "a seat for each proposal": seats}, Ceilings()))
    curves = {name: curve(market, METHODS[name], console) for name in ("greedy", "minimum-cost flow")}
    if chosen.plot is not None:
        draw(curves, crowding(market, unconstrained(market, Ceilings())), chosen.plot)
    console.print(f"memory at its highest: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2:.2f} GB")
    if not chosen.without_collections:
        engine = open_engine("embedded", Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk")))
        for name, folder in COLLECTIONS.items():
            console.print(judged(name, folder, engine))


def compared(pairs: Pairs, methods: dict[str, Method], ceilings: Ceilings) -> Table:
    """One line a method."""
    table = Table("method", *HEADINGS, "worth", "seconds")
    own = crowding(pairs, unconstrained(pairs, ceilings))
    best = value(pairs, allocated(pairs, ceilings), ceilings)
    for name, method in methods.items():
        started = time.perf_counter()
        rows = method(pairs, ceilings)
        took = time.perf_counter() - started
        worth = f"{value(pairs, rows, ceilings) / best:.3f}"
        table.add_row(name, *cells(pairs, crowding(pairs, rows), own), worth, f"{took:.1f}")
    return table


HEADINGS = ("proposals", "mean fit", "of own mean", "kept", "people >= 1", "jobs >= 3", "Gini", "most")


def cells(pairs: Pairs, found: Crowding, own: Crowding) -> tuple[str, ...]:
    return (
        str(found.proposals),
        f"{found.mean_fit:.2f}",
        f"{found.mean_fit / own.mean_fit:.3f}",
        f"{found.kept:.3f}",
        f"{found.candidates_suitable / len(pairs.candidates):.3f}",
        f"{found.vacancies_with_enough / len(pairs.vacancies):.3f}",
        f"{found.gini:.3f}",
        str(found.most),
    )


def curve(pairs: Pairs, method: Method, console: Console) -> list[tuple[int, Crowding]]:
    """What each ceiling per place gives; the wider, the nearer to everyone's own best."""
    own = crowding(pairs, unconstrained(pairs, Ceilings()))
    points = [(ceiling, crowding(pairs, method(pairs, Ceilings(per_place=ceiling)))) for ceiling in CURVE]
    table = Table("a place", *HEADINGS)
    for ceiling, found in points:
        table.add_row(str(ceiling), *cells(pairs, found, own))
    console.print(table)
    return points


def draw(curves: dict[str, list[tuple[int, Crowding]]], own: Crowding, file: Path) -> None:
    """Fit kept against Gini, a point for each ceiling."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.5, 4.8), layout="constrained")
    axes = figure.add_subplot(xlabel="Gini of exposure (0: every place alike)", ylabel="fit kept, % of own best")
    for (name, points), marker in zip(curves.items(), "so", strict=True):
        axes.plot([p.gini for _, p in points], [100 * p.kept for _, p in points], marker=marker, label=name)
        for ceiling, point in points:
            axes.annotate(
                str(ceiling), (point.gini, 100 * point.kept), (4, -11), textcoords="offset points", fontsize=8
            )
    axes.plot([own.gini], [100 * own.kept], "k*", markersize=12, label="everyone's own best")
    axes.set_title("Fit kept against crowding; the numbers are proposals per place")
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right")
    figure.savefig(file, dpi=110, metadata={"Software": None})


def judged(name: str, folder: Path, engine: Engine) -> Table:
    """A collection ranked by the product: crowding, and the share of the relevant pairs that is proposed."""
    collection, _ = read_collection(folder / "kandidaten.jsonl", folder / "vacatures.jsonl", folder / "qrels.tsv")
    pairs = ranked(collection, engine)
    relevant = np.array(
        [
            collection.grades.get((str(pairs.vacancies[v]), str(pairs.candidates[c])), 0) >= RELEVANT
            for c, v in zip(pairs.candidate, pairs.vacancy, strict=True)
        ]
    )
    table = Table("each / a place", *HEADINGS, "relevant", title=name)
    for ceilings in (Ceilings(), Ceilings(10, 10), Ceilings(5, 5)):
        own_rows = unconstrained(pairs, ceilings)
        own = crowding(pairs, own_rows)
        for label, rows in (("own best", own_rows), ("allocated", allocated(pairs, ceilings))):
            found = f"{relevant[rows].sum() / max(1, relevant.sum()):.3f}"
            which = f"{label} {ceilings.per_candidate}/{ceilings.per_place}"
            table.add_row(which, *cells(pairs, crowding(pairs, rows), own), found)
    return table


def ranked(collection: Collection, engine: Engine) -> Pairs:
    """The twenty best of each candidate and of each vacancy, by the product's rules and scores."""
    people = sorted(collection.candidates, key=lambda item: item.id)
    jobs = sorted(collection.vacancies, key=lambda item: item.id)
    represent = engine.representer.represent
    texts = represent([candidate_facets(item) for item in people])
    pool = candidate_pool(people, texts, engine.empty, rule_book(), engine.indexes)
    scores, unsure = np.full((len(people), len(jobs)), -np.inf), np.zeros((len(people), len(jobs)), dtype=np.bool_)
    for column, (job, own) in enumerate(zip(jobs, represent([vacancy_facets(item) for item in jobs]), strict=True)):
        masks = engine.matcher.candidate_masks(job, pool, TODAY)
        rows = np.flatnonzero(masks.admitted)
        scores[rows, column] = engine.matcher.score_candidates(job, own, pool, rows).scores()
        unsure[:, column] = masks.undecided
    all_pairs = Pairs(
        np.array([item.id for item in people]),
        np.array([item.id for item in jobs]),
        np.array([item.places for item in jobs], dtype=np.int32),
        *(side.astype(np.int32) for side in np.nonzero(np.isfinite(scores))),
        scores[np.isfinite(scores)],
        unsure[np.isfinite(scores)],
    )
    near = (all_pairs.candidate_ranks() <= PAIRS_EACH) | (all_pairs.vacancy_ranks() <= PAIRS_EACH)
    columns = ("candidate", "vacancy", "score", "undecided")
    return replace(all_pairs, **{column: getattr(all_pairs, column)[near] for column in columns})


if __name__ == "__main__":
    main()
