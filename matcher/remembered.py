"""What was derived of an object, kept for as long as the object is in use."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any, Generic, TypeVar

Made = TypeVar("Made")


class Remembered(Generic[Made]):
    """What was made of each Rows that is in use; it goes when the Rows goes."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[weakref.ref[Any], Made]] = {}

    def of(self, rows: object, make: Callable[[], Made]) -> Made:
        """What `make` gave for these rows the first time."""
        number = id(rows)
        held = self._held.get(number)
        if held is not None and held[0]() is rows:
            return held[1]
        facts = make()
        self._held[number] = weakref.ref(rows, lambda gone: self._forget(number, gone)), facts
        return facts

    def _forget(self, number: int, gone: weakref.ref[Any]) -> None:
        held = self._held.get(number)
        if held is not None and held[0] is gone:
            del self._held[number]
