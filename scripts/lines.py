"""Files with one JSON object a line: every line is either an object of the contract or a rejection that says why."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

import typer

from api.body import parsed as parse_json
from api.schemas.faults import WHOLE
from matcher.domain import Candidate, Vacancy
from matcher.errors import Fault, InvalidInput

Row = TypeVar("Row", Candidate, Vacancy)

MAX_LINE_BYTES = 1_000_000
"""A longer line is refused unread: the contract's largest objects stay far below it."""
KEPT_CHARACTERS = 1_000
"""What a rejection keeps of a line that was refused for its length."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line that was not taken. `line` counts from 1; `end` counts the bytes of the file up to the end of the line."""

    file: Path
    line: int
    faults: tuple[Fault, ...]
    content: str
    end: int

    def sentences(self) -> list[str]:
        """File, line, key and reason of each fault."""
        return [f"{self.file}, regel {self.line}, {fault.key}: {fault.reason}" for fault in self.faults]

    def record(self) -> dict[str, object]:
        """What the file of rejects holds."""
        faults = [{"sleutel": fault.key, "reden": fault.reason} for fault in self.faults]
        return {"bestand": str(self.file), "regel": self.line, "fouten": faults, "inhoud": self.content}


@dataclass(frozen=True, slots=True)
class Accepted(Generic[Row]):
    """A line that was taken; `line` and `end` as in Rejected."""

    line: int
    row: Row
    end: int


def read_lines(path: Path, parse: Callable[[object], Row]) -> Iterator[Accepted[Row] | Rejected]:
    """Each line in order; of two lines with one id the first is taken. `parse` raises InvalidInput. Raises OSError."""
    first_line: dict[str, int] = {}
    with path.open("rb") as file:
        for number, raw in enumerate(_raw_lines(file), start=1):
            try:
                row = parse(_value(raw))
                if row.id in first_line:
                    reason = f"Deze id staat ook op regel {first_line[row.id]} van dit bestand."
                    raise InvalidInput([Fault("id", reason)])
            except InvalidInput as error:
                yield Rejected(path, number, error.faults, _shown(raw), file.tell())
            else:
                first_line[row.id] = number
                yield Accepted(number, row, file.tell())


def read_all(path: Path, parse: Callable[[object], Row]) -> tuple[list[Row], list[Rejected]]:
    """The whole file: rows by id, and what was rejected."""
    found = list(read_lines(path, parse))
    rows = sorted((item.row for item in found if isinstance(item, Accepted)), key=lambda row: row.id)
    return rows, [item for item in found if isinstance(item, Rejected)]


def report(rejected: Iterable[Rejected]) -> None:
    """Every fault of every line, on stderr."""
    for item in rejected:
        for sentence in item.sentences():
            typer.echo(sentence, err=True)


def write_rejected(path: Path, rejected: Iterable[Rejected]) -> None:
    """One record a line, readable by the owner alone: the lines may hold personal data."""
    descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        os.fchmod(descriptor, 0o600)
        for item in rejected:
            file.write(json.dumps(item.record(), ensure_ascii=False) + "\n")


def _raw_lines(file: BinaryIO) -> Iterator[bytes]:
    """Lines without their end; of a line that is too long only the beginning, one byte more than is allowed."""
    while piece := file.readline(MAX_LINE_BYTES + 2):
        line = piece.rstrip(b"\r\n")[: MAX_LINE_BYTES + 1]
        while piece and not piece.endswith(b"\n"):
            piece = file.readline(MAX_LINE_BYTES)
        yield line


def _value(raw: bytes) -> object:
    """The JSON value of a line; raises InvalidInput when it holds none."""
    if len(raw) > MAX_LINE_BYTES:
        raise InvalidInput([Fault(WHOLE, f"De regel is langer dan {MAX_LINE_BYTES} bytes.")])
    if not raw.strip():
        raise InvalidInput([Fault(WHOLE, "De regel is leeg.")])
    return parse_json(raw)


def _shown(raw: bytes) -> str:
    text = raw.decode("utf-8", errors="replace")
    return text[:KEPT_CHARACTERS] if len(raw) > MAX_LINE_BYTES else text
