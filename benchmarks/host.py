"""The machine that a number was measured on, and how much of it its host gave to others meanwhile."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path

_STAT = Path("/proc/stat")
_STEAL = 7
"""Place of `steal` among the numbers of the first line (proc(5)): time in which this machine wanted to run, in vain."""
QUIET = 0.05
"""Share of the processor time up to which a second counts as quiet."""
SETTLING_SECONDS = 5.0
"""How long a queue may take to empty after others had the processor."""


def machine() -> str:
    """In words: processor, cores, Python."""
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


class Host:
    """Counts what the host took since this was made; on a system that does not tell, nothing."""

    def __init__(self) -> None:
        self._looks = [self._look()]

    @property
    def taken(self) -> float:
        """0..1: the share of the processor time that was taken since the start."""
        self.look()
        return self._share(self._looks[0], self._looks[-1])

    def look(self) -> None:
        """To be called about once a second by who asks `quiet` later."""
        self._looks.append(self._look())

    def quiet(self, begun: float, ended: float) -> bool:
        """Whether less than QUIET was taken between every two looks around these moments and shortly before them."""
        return all(
            self._share(before, after) < QUIET
            for before, after in zip(self._looks, self._looks[1:], strict=False)
            if after[0] >= begun - SETTLING_SECONDS and before[0] <= ended
        )

    @staticmethod
    def _look() -> tuple[float, int, int]:
        """Monotonic seconds, what was stolen, and everything."""
        if not _STAT.is_file():
            return time.monotonic(), 0, 0
        told = [int(number) for number in _STAT.read_text().splitlines()[0].split()[1:]]
        return time.monotonic(), told[_STEAL], sum(told[: _STEAL + 1])

    @staticmethod
    def _share(before: tuple[float, int, int], after: tuple[float, int, int]) -> float:
        return (after[1] - before[1]) / max(1, after[2] - before[2])
