"""The memory of a process and of all that it started, as the machine has it: a page that several share counts once."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path


def megabytes(pid: int) -> float:
    """Proportional set size (Linux) of the whole tree; 0 when it is gone."""
    children: dict[int, list[int]] = defaultdict(list)
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name in parentheses may hold anything; the parent is the second word behind it.
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        children[parent].append(int(status.parent.name))
    tree, found = [pid], 0
    while tree:
        one = tree.pop()
        tree += children[one]
        found += _proportional(one)
    return found / 1000


def _proportional(pid: int) -> int:
    """kB."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
