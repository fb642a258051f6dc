"""`make bench`: every table, with the machine that it was measured on."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import market, parts


def main() -> None:
    """Prints one table for each module."""
    console = Console(width=110)
    console.print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    data_dir = Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk"))
    for rows, title in ((market.rows, "20,000 candidates (benchmarks/market.py)"), (parts.rows, "benchmarks/parts.py")):
        table = Table("what", "measured", "asked for", title=title)
        for row in rows(data_dir):
            table.add_row(*row)
        console.print(table)


if __name__ == "__main__":
    main()
