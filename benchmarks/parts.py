"""Two parts of a match by themselves: the scoring of a shortlist, and the reader of Dutch.

`python -m benchmarks.parts`. The shortlist lies in a pool made as in `benchmarks.market`. The reader reads real
sentences: it is warmed with one judged collection, timed on the other, which it has not seen, and then on that again,
whose words it knows by then. Times are of the processor, for one thread, so that a program beside it counts for little.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import numpy as np

from api.schemas import parse_candidate, parse_vacancy
from api.wiring import dutch_reader, open_engine, rule_book
from benchmarks.market import Row, _candidate, _representations, _vacancy
from matcher.demands import text_to_read
from matcher.pipeline import SHORTLIST
from matcher.pools import candidate_pool
from matcher.text import candidate_words, vacancy_words
from scripts.lines import read_all

CANDIDATES, VACANCIES, QUESTIONS = 20_000, 40, 400
ROOT = Path(__file__).parents[1]
SEEN, UNSEEN = ROOT / "tests" / "quality" / "collection", ROOT / "demo"


def rows(data_dir: Path) -> list[Row]:
    """(what, measured, asked) for each line of the table; `data_dir` keeps the model between runs."""
    scored = np.percentile(np.array(_scoring(data_dir)) * 1000, [50, 95])
    fresh, again = _reading()
    return [
        (f"scoring a shortlist of {SHORTLIST}, p50 / p95", "{:.1f} / {:.1f} ms".format(*scored), "6 ms"),
        ("reader, texts/s, new texts / the same again", f"{fresh:.0f} / {again:.0f}", "300"),
    ]


def _scoring(data_dir: Path) -> list[float]:
    """Seconds for each question: every part, the score, and the order."""
    engine, draw, chance = open_engine("embedded", data_dir), random.Random(1), np.random.default_rng(3)
    people = [_candidate(number, draw) for number in range(CANDIDATES)]
    jobs = [_vacancy(number, draw) for number in range(VACANCIES)]
    texts = [made for _, made in _representations(engine, [candidate_words(person) for person in people])]
    asking = [made for _, made in _representations(engine, [vacancy_words(job) for job in jobs])]
    pool = candidate_pool(people, texts, engine.empty, rule_book(), engine.indexes)
    seconds = []
    for question in range(QUESTIONS + 1):
        job, own = jobs[question % VACANCIES], asking[question % VACANCIES]
        shortlist = np.sort(chance.choice(CANDIDATES, SHORTLIST, replace=False))
        started = time.thread_time()
        scores = engine.matcher.score_candidates(job, own, pool, shortlist).scores()
        np.lexsort((pool.rows.ids[shortlist], -scores))
        seconds.append(time.thread_time() - started)
    return seconds[1:]


def _reading() -> tuple[float, float]:
    """Texts a second, new and again."""
    reader = dutch_reader()
    for text in _texts(SEEN):
        reader.read(text)
    texts, rates = _texts(UNSEEN), []
    for _ in range(2):
        started = time.thread_time()
        for text in texts:
            reader.read(text)
        rates.append(len(texts) / (time.thread_time() - started))
    return rates[0], rates[1]


def _texts(folder: Path) -> list[str]:
    people, _ = read_all(folder / "kandidaten.jsonl", parse_candidate)
    jobs, _ = read_all(folder / "vacatures.jsonl", parse_vacancy)
    return [text for text in (*(person.profile_text for person in people), *map(text_to_read, jobs)) if text]


if __name__ == "__main__":
    for line in rows(Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk"))):
        print(*line, sep=" | ")
