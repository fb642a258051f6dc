"""`make bench`: every table, with the machine that it was measured on."""

from __future__ import annotations

import os
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import market, parts
from benchmarks.host import Host, machine


def main() -> None:
    """Prints one table for each module."""
    console = Console(width=110)
    console.print(machine())
    data_dir = Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk"))
    for rows, title in ((market.rows, "20,000 candidates (benchmarks/market.py)"), (parts.rows, "benchmarks/parts.py")):
        table, host = Table("what", "measured", "asked for", title=title), Host()
        for row in rows(data_dir):
            table.add_row(*row)
        console.print(table)
        console.print(f"the host took {host.taken:.0%} of the processor time meanwhile")


if __name__ == "__main__":
    main()
