"""`python -m benchmarks.load`: a mix of questions and writes at a steady rate, then the same while a bulk is read.

Servers of its own, on loopback and on one database, answer in turn, as behind the proxy of deploy/. Requests begin on
their moment whether or not earlier ones have ended, so that a slow server is not spared (an open loop). Vectors of the
stored rows are random, as in `benchmarks.market`; whatever is written or asked here goes through the real encoder.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from itertools import cycle
from pathlib import Path
from typing import Any

import aiohttp
import numpy as np
from rich.console import Console
from rich.table import Table

from api.schemas import candidate_json, vacancy_json
from api.security import HEADER
from api.wiring import open_engine
from benchmarks.host import Host, machine
from benchmarks.market import _candidate, _keep, _vacancy
from index.database import sqlite_url
from index.store import Store
from matcher.domain import Candidate
from matcher.domain.side import Side
from matcher.text import candidate_words, vacancy_words

SECRET = "geheim-van-de-meting"
CANDIDATES, VACANCIES = 5_000, 200
STARTING_SECONDS = 180
MIX = (
    ("matches of a vacancy", 50),
    ("matches of a candidate", 12),
    ("search by filters", 15),
    ("search by a question", 5),
    ("read a candidate", 10),
    ("suggest", 3),
    ("new hours of a candidate", 4),
    ("new words of a candidate", 1),
)
"""What is asked, in parts of a hundred. A write sends a whole profile; new words alone are read by the model."""
WRITES = frozenset(kind for kind, _ in MIX if kind.startswith("new"))


@dataclass
class Heard:
    """Every answer by kind, as the moments of its question and its end; what went wrong; and what the host took."""

    answers: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    host: Host = field(default_factory=Host)

    def seconds(self, kinds: Collection[str], quiet: bool = False) -> list[float]:
        """How long answers of these kinds took; with `quiet` those alone that the host left alone."""
        answers = [answer for kind in kinds for answer in self.answers.get(kind, ())]
        return [ended - begun for begun, ended in answers if not quiet or self.host.quiet(begun, ended)]


def main() -> None:
    """Prints one table: all kinds, alone and beside a bulk."""
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("--rate", type=float, default=50.0, help="requests a second")
    read.add_argument("--seconds", type=float, default=600.0, help="of the round alone; the other ends with the bulk")
    read.add_argument("--processes", type=int, default=2, help="servers")
    read.add_argument("--bulk", type=int, default=1000, help="new profiles in the second round; 0 leaves it out")
    asked = read.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder), Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk")), CANDIDATES, VACANCIES)
        ports = [_free_port() for _ in range(asked.processes)]
        with ExitStack() as servers:
            for port in ports:
                servers.enter_context(_server(Path(folder), port))
            alone, beside = asyncio.run(_rounds(ports, asked.rate, asked.seconds, asked.bulk, _people()))
    _show(asked, alone, beside)


@contextmanager
def _server(folder: Path, port: int) -> Iterator[None]:
    environment = {**os.environ, "HALLOWERK_DATA_DIR": str(folder), "HALLOWERK_API_KEYS": f"meting:{SECRET}"}
    command = [sys.executable, "-m", "scripts.cli", "serve", "--port", str(port)]
    with open(folder / f"log-{port}", "wb") as log, subprocess.Popen(command, env=environment, stderr=log) as server:
        try:
            yield
        finally:
            server.terminate()


def _fill(folder: Path, models: Path, people: int, jobs: int) -> None:
    """A store of rows with random vectors, beside the models of another data directory."""
    engine = open_engine("embedded", models)
    for name in ("models", "derived"):
        (folder / name).symlink_to((models / name).resolve())
    candidates, draw = _people(people), random.Random(5)
    vacancies = [_vacancy(number, draw) for number in range(jobs)]
    with Store.open(sqlite_url(folder / "hallowerk.sqlite3")) as store:
        store.put_candidates(candidates)
        store.put_vacancies(vacancies)
        _keep(store, engine, Side.CANDIDATES, [(item.id, candidate_words(item)) for item in candidates])
        _keep(store, engine, Side.VACANCIES, [(item.id, vacancy_words(item)) for item in vacancies])


def _people(number: int = CANDIDATES) -> list[Candidate]:
    """Always the same, so that whoever writes knows what is stored."""
    draw = random.Random(1)
    return [_candidate(place, draw) for place in range(number)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Turns:
    """One request to each server in turn."""

    def __init__(self, clients: Sequence[aiohttp.ClientSession]) -> None:
        self._next = cycle(clients)

    async def status(self, **request: Any) -> int:
        """Of an answer that came whole."""
        async with next(self._next).request(**request) as answer:
            await answer.read()
            return answer.status


async def _rounds(
    ports: Sequence[int], rate: float, seconds: float, bulk: int, stored: Sequence[Candidate]
) -> tuple[Heard, Heard | None]:
    async with AsyncExitStack() as opened:
        clients = [await opened.enter_async_context(_client(port)) for port in ports]
        for one in clients:
            await _ready(one)
        client = Turns(clients)
        # The first question of each kind loads what is loaded at first need.
        await _steady(client, 5.0, 10.0, random.Random(9), stored)
        alone = await _steady(client, rate, seconds, random.Random(2), stored)
        if not bulk:
            return alone, None
        draw = random.Random(3)
        people = [candidate_json(_candidate(CANDIDATES + number, draw)) for number in range(bulk)]
        put = asyncio.create_task(_bulk(clients[0], people))
        begun = time.monotonic()
        beside = await _steady(client, rate, 600.0, random.Random(4), stored, put.done)
        answered = await put
        print(f"the bulk of {bulk} was answered with {answered} after {time.monotonic() - begun:.0f} s")
        return alone, beside


async def _bulk(client: aiohttp.ClientSession, people: Sequence[dict[str, Any]]) -> str:
    """The status of the answer; a bulk that takes too long costs the table one line and not its first round."""
    try:
        async with client.post("/v1/kandidaten/_bulk", json=people) as answer:
            await answer.read()
            return str(answer.status)
    except TimeoutError:
        return "nothing in time"


def _client(port: int) -> aiohttp.ClientSession:
    """What asks shares the processors with what answers: aiohttp takes a fraction of what httpx takes for a request."""
    patience = aiohttp.ClientTimeout(total=600.0)
    # As many connections as there are requests: they begin on their moment.
    every = aiohttp.TCPConnector(limit=0)
    headers = {HEADER: SECRET}
    return aiohttp.ClientSession(f"http://127.0.0.1:{port}", headers=headers, timeout=patience, connector=every)


async def _ready(client: aiohttp.ClientSession) -> None:
    limit = time.monotonic() + STARTING_SECONDS
    while time.monotonic() < limit:
        try:
            async with client.get("/health/ready") as answer:
                if answer.status == 200:
                    return
        except aiohttp.ClientConnectionError:
            pass
        await asyncio.sleep(0.2)
    raise TimeoutError("the server did not become ready")


async def _steady(
    client: Turns,
    rate: float,
    seconds: float,
    draw: random.Random,
    stored: Sequence[Candidate],
    ended: Callable[[], bool] = lambda: False,
) -> Heard:
    """A round of so many seconds, or until it has `ended`."""
    heard = Heard()
    kinds, weights = zip(*MIX, strict=True)
    begun = looked = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for number in range(int(rate * seconds)):
            await asyncio.sleep(max(0.0, begun + number / rate - time.monotonic()))
            if ended():
                break
            if time.monotonic() > looked + 1:
                looked = time.monotonic()
                heard.host.look()
            kind = draw.choices(kinds, weights)[0]
            group.create_task(_one(client, kind, _request(kind, draw, stored), heard))
    return heard


async def _one(client: Turns, kind: str, request: dict[str, Any], heard: Heard) -> None:
    started = time.monotonic()
    try:
        status = await client.status(**request)
    except (aiohttp.ClientError, TimeoutError) as error:
        heard.faults[type(error).__name__] += 1
        return
    heard.answers.setdefault(kind, []).append((started, time.monotonic()))
    if status >= 400:
        heard.faults[f"{kind}: {status}"] += 1


def _request(kind: str, draw: random.Random, stored: Sequence[Candidate]) -> dict[str, Any]:
    vacancy, candidate = f"v{draw.randrange(VACANCIES):05d}", f"k{draw.randrange(CANDIDATES):05d}"
    match kind:
        case "matches of a vacancy":
            return {"method": "GET", "url": f"/v1/vacatures/{vacancy}/matches"}
        case "matches of a candidate":
            return {"method": "GET", "url": f"/v1/kandidaten/{candidate}/matches"}
        case "search by filters":
            wishes = [{"filter": "uren", "waarde": {"min": 16, "max": 32}, "eis": "moet"}]
            return {"method": "POST", "url": "/v1/kandidaten/_zoek", "json": {"filters": wishes}}
        case "search by a question":
            title = vacancy_json(_vacancy(draw.randrange(10_000), draw))["titel"]
            return {"method": "POST", "url": "/v1/kandidaten/_zoek", "json": {"vraag": f"{title} in Rotterdam"}}
        case "read a candidate":
            return {"method": "GET", "url": f"/v1/kandidaten/{candidate}"}
        case "suggest":
            return {"method": "POST", "url": "/v1/suggesties", "json": {"tekst": "maga", "soort": "titel"}}
        case "new hours of a candidate":
            # The words of an even number never change, so that what the model made of them still holds.
            person = stored[2 * draw.randrange(CANDIDATES // 2)]
            return _put(replace(person, hours_min=8 * draw.randint(1, 3), hours_max=8 * draw.randint(3, 5)))
        case _:
            return _put(_candidate(2 * draw.randrange(CANDIDATES // 2) + 1, draw))


def _put(person: Candidate) -> dict[str, Any]:
    return {"method": "PUT", "url": f"/v1/kandidaten/{person.id}", "json": candidate_json(person)}


def _show(asked: argparse.Namespace, alone: Heard, beside: Heard | None) -> None:
    asking = f"{asked.rate:.0f} requests/s for {asked.seconds:.0f} s, {asked.processes} processes"
    title = f"{asking}, {CANDIDATES} candidates, {VACANCIES} vacancies"
    table = Table("what", "requests", "p50 / p99, ms", "requests", f"beside a bulk of {asked.bulk}", title=title)
    table.add_column("p99, times")
    everything = [kind for kind, _ in MIX]
    rows: list[tuple[str, Collection[str], bool]] = [(kind, [kind], False) for kind in everything]
    questions = [kind for kind in everything if kind not in WRITES]
    for name, kinds in (("all", everything), ("all but writes", questions)):
        rows += [(name, kinds, False), (f"{name}, while the host is quiet", kinds, True)]
    for name, kinds, quiet in rows:
        one, other = alone.seconds(kinds, quiet), beside.seconds(kinds, quiet) if beside else []
        times = f"{np.percentile(other, 99) / np.percentile(one, 99):.1f}" if one and other else "-"
        table.add_row(name, str(len(one)), _percentiles(one), str(len(other)), _percentiles(other), times)
    rounds = [heard for heard in (alone, beside) if heard]
    errors = ", ".join(str(dict(heard.faults)) for heard in rounds)
    taken = ", ".join(f"{heard.host.taken:.0%}" for heard in rounds)
    console = Console(width=120)
    console.print(machine())
    console.print(table)
    console.print(f"errors: {errors}; of the processor time the host took {taken}")


def _percentiles(seconds: Sequence[float]) -> str:
    if not seconds:
        return "-"
    p50, p99 = np.percentile(np.array(seconds) * 1000, [50, 99])
    return f"{p50:.0f} / {p99:.0f}"


if __name__ == "__main__":
    main()
