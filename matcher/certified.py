"""Who holds which certificate in a pool, and which are demanded: sets that no column holds, looked up by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from matcher.ports import RowIds


@dataclass(frozen=True, slots=True)
class CertificateNeed:
    """One demanded certificate: any of `keys` meets it; `upfront` when it cannot be earned on the job."""

    keys: frozenset[str]
    upfront: bool


class HeldCertificates:
    """Which rows of a candidate pool hold which certificate, by key: sorted row numbers for each key."""

    def __init__(self, keys_by_row: Sequence[frozenset[str]]) -> None:
        self._count = len(keys_by_row)
        self._keys_by_row = tuple(keys_by_row)

    @classmethod
    def joined(cls, parts: Sequence[Self], order: RowIds) -> Self:
        """The rows of all parts under each other, and of those the ones in `order`."""
        rows = [row for part in parts for row in part._keys_by_row]
        return cls([rows[place] for place in order.tolist()])

    @cached_property
    def _rows(self) -> dict[str, RowIds]:
        rows: dict[str, list[int]] = {}
        for row, keys in enumerate(self._keys_by_row):
            for key in keys:
                rows.setdefault(key, []).append(row)
        return {key: np.array(members, dtype=np.int64) for key, members in rows.items()}

    def holding_any(self, keys: Iterable[str]) -> NDArray[np.bool_]:
        """(n,): the rows that hold at least one of the keys."""
        held = np.zeros(self._count, dtype=np.bool_)
        for key in keys:
            rows = self._rows.get(key)
            if rows is not None:
                held[rows] = True
        return held

    def share(self, needs: Sequence[CertificateNeed]) -> NDArray[np.float64]:
        """(n,): which part of the needs each row meets; nan when there are no needs."""
        if not needs:
            return np.full(self._count, np.nan)
        return np.asarray(np.mean([self.holding_any(need.keys) for need in needs], axis=0, dtype=np.float64))


class DemandedCertificates:
    """Which certificates each row of a vacancy pool demands, flattened to one entry a demand."""

    def __init__(self, needs_by_row: Sequence[tuple[CertificateNeed, ...]]) -> None:
        self._needs_by_row = tuple(needs_by_row)
        self._count = len(self._needs_by_row)

    @classmethod
    def joined(cls, parts: Sequence[Self], order: RowIds) -> Self:
        """The rows of all parts under each other, and of those the ones in `order`."""
        rows = [row for part in parts for row in part._needs_by_row]
        return cls([rows[place] for place in order.tolist()])

    @cached_property
    def _flat(self) -> tuple[list[frozenset[str]], RowIds, RowIds, NDArray[np.bool_]]:
        numbers: dict[frozenset[str], int] = {}
        entries = [
            (row, numbers.setdefault(need.keys, len(numbers)), need.upfront)
            for row, needs in enumerate(self._needs_by_row)
            for need in needs
        ]
        rows, need_numbers, upfront = zip(*entries, strict=True) if entries else ((), (), ())
        return (
            list(numbers),
            np.array(rows, dtype=np.int64),
            np.array(need_numbers, dtype=np.int64),
            np.array(upfront, dtype=np.bool_),
        )

    def missing(self, held: frozenset[str]) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
        """(n,) each: rows that demand any; that miss one needed upfront; that miss one to be earned on the job."""
        distinct, rows, numbers, upfront = self._flat
        met = np.array([not held.isdisjoint(keys) for keys in distinct], dtype=np.bool_)
        unmet = ~met[numbers]
        demanding, missing_upfront, missing_later = (np.zeros(self._count, dtype=np.bool_) for _ in range(3))
        demanding[rows] = True
        missing_upfront[rows[unmet & upfront]] = True
        missing_later[rows[unmet & ~upfront]] = True
        return demanding, missing_upfront, missing_later

    def share(self, held: frozenset[str]) -> NDArray[np.float64]:
        """(n,): which part of each row's demands is met; nan for a row that demands none."""
        distinct, rows, numbers, _ = self._flat
        met = np.array([not held.isdisjoint(keys) for keys in distinct], dtype=np.float64)
        demanded = np.bincount(rows, minlength=self._count)
        found = np.bincount(rows, weights=met[numbers], minlength=self._count)
        shares = np.full(self._count, np.nan)
        np.divide(found, demanded, out=shares, where=demanded > 0)
        return shares
