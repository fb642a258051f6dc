"""The shortlist as rows for a spreadsheet or on paper, without protected data."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from api.ports import Market
from api.web.describing import Described, described
from api.web.judging import Shareable, shareable
from api.web.session import Entry
from matcher.errors import NotFound

HEADER = ("Soort", "Nummer", "Titel", "Voor vacature", "Past", "Redenen", "Nog navragen")
_SINGULAR = {"kandidaten": "kandidaat", "vacatures": "vacature"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the shortlist; what was removed from the market since has no line."""

    entry: Entry
    item: Described
    vacancy_title: str
    shared: Shareable | None


def lines(market: Market, entries: Iterable[Entry]) -> list[Line]:
    found = []
    for entry in entries:
        try:
            found.append(_line(market, entry))
        except NotFound:
            continue
    return found


def _line(market: Market, entry: Entry) -> Line:
    item = market.candidate(entry.id) if entry.side == "kandidaten" else market.vacancy(entry.id)
    if entry.vacancy is None:
        return Line(entry, described(item), "", None)
    title = market.vacancy(entry.vacancy).title
    return Line(entry, described(item), title, shareable(market.explain(entry.vacancy, entry.id)))


def sheet(rows: Sequence[Line]) -> bytes:
    """CSV (RFC 4180) as Dutch spreadsheets read it: semicolons, UTF-8 with a byte order mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    facts = _fact_names(rows)
    writer.writerow([*HEADER, *facts])
    for row in rows:
        shared, known = row.shared or Shareable("", (), ()), dict(row.item.brief)
        cells = [
            _SINGULAR[row.entry.side],
            row.item.id,
            row.item.title,
            row.vacancy_title,
            shared.fit,
            " ".join(shared.reasons),
            " ".join(shared.attention),
            *(known.get(name, "") for name in facts),
        ]
        writer.writerow([harmless(cell) for cell in cells])
    return text.getvalue().encode("utf-8-sig")


def _fact_names(rows: Sequence[Line]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name, _ in row.item.brief))


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.lstrip(" \ufeff\u00a0").startswith(_FORMULA) else cell
