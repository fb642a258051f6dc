"""`python -m benchmarks.sizes [candidates …]`: what a process for so many candidates takes in memory, disk and time.

Each size is filled first and then opened by a process of its own, so that filling is not counted. Profiles and vectors
as in `benchmarks.market`; one vacancy for every ten candidates.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from api.market import open_market
from benchmarks.load import _fill
from benchmarks.market import TODAY

SIZES = (5_000, 20_000, 60_000)
QUESTIONS = 20


def main() -> None:
    """Prints a line for each size, as soon as it is known."""
    sizes = [int(given) for given in sys.argv[1:]] or SIZES
    data_dir = Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk"))
    print("| candidates | vacancies | database, MB | resident, MB | start, s |\n|---|---|---|---|---|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _fill(Path(folder), data_dir, size, size // 10)
            megabytes = (Path(folder) / "hallowerk.sqlite3").stat().st_size / 1e6
            command = [sys.executable, "-c", "from benchmarks.sizes import opened; opened()", folder]
            said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        print(f"| {size:,} | {size // 10:,} | {megabytes:.0f} | {said} |", flush=True)


def opened() -> None:
    """In a process of its own: opens the market of a folder, asks a few questions, prints megabytes and seconds."""
    started = time.perf_counter()
    market = open_market(Path(sys.argv[1]), "embedded", None, lambda: TODAY)
    market.warm_up()
    loading = time.perf_counter() - started
    for number in range(QUESTIONS):
        market.matches_for_vacancy(f"v{number:05d}", 10, None)
    market.close()
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6:.0f} | {loading:.1f}")


if __name__ == "__main__":
    main()
