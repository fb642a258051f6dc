"""Filters in words: what each is called, and how its value reads on a chip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

LABELS: Mapping[str, str] = {
    "lks": "Loonkostensubsidie",
    "beschutWerk": "Beschut werk",
    "doelgroepregister": "Doelgroepregister",
    "gebied": "Gebied",
    "gemeente": "Gemeente",
    "nprz": "Focuswijk in Zuid",
    "reistijd": "Reistijd",
    "uren": "Uren per week",
    "dagdelen": "Dagdelen",
    "rijbewijs": "Rijbewijs",
    "certificaat": "Certificaat",
    "taal": "Nederlands",
    "opleiding": "Opleiding",
    "beroep": "Beroep",
    "vorm": "Vorm",
    "begeleiding": "Begeleiding",
    "werkplek": "Werkplek",
    "ervaring": "Ervaring",
    "beschikbaar": "Beschikbaar",
    "lopendTraject": "Lopend traject",
    "status": "Status",
    "sector": "Sector",
    "socialReturn": "Social return",
    "lksErvaring": "Ervaring met loonkostensubsidie",
    "harrie": "Harrie op de werkplek",
    "minderjarig": "Jonger dan 18",
}
"""Every filter of the contract."""

DEMANDS: Mapping[str, str] = {"moet": "moet", "liefst": "liefst", "niet": "niet"}

FACETS: Mapping[str, tuple[str, ...]] = {
    "kandidaten": ("gebied", "gemeente", "vorm", "rijbewijs", "opleiding", "taal", "status"),
    "vacatures": ("gebied", "gemeente", "vorm", "rijbewijs", "opleiding", "sector"),
}
"""What is counted beside the results, in this order."""

UNKNOWN = "onbekend"
NAMED_AT_MOST = 4
LISTS = frozenset(
    {
        "gebied",
        "gemeente",
        "dagdelen",
        "rijbewijs",
        "certificaat",
        "vorm",
        "begeleiding",
        "werkplek",
        "status",
        "sector",
    }
)
"""Filters whose value is a list; `lks` has one value on either side."""
LEVELS = frozenset({"taal", "opleiding"})
"""Filters whose value is `{niveau}`."""

_WORDS: Mapping[str, str] = {
    "pro_vso": "praktijkonderwijs of vso",
    "havo_vwo": "havo of vwo",
    "mbo1": "mbo 1",
    "mbo2": "mbo 2",
    "mbo3": "mbo 3",
    "mbo4": "mbo 4",
    "geplaatst_risico": "werk dat dreigt te stoppen",
    "geplaatst_uitbreiding": "wil meer uren",
    "niet_beschikbaar": "niet beschikbaar",
    "beschut_werk": "beschut werk",
    "ov": "openbaar vervoer",
    "alleen": "alleen met subsidie",
    "mogelijk": "subsidie kan",
    UNKNOWN: "niet ingevuld",
}
_AREAS: Mapping[str, str] = {
    "ijsselmonde": "IJsselmonde",
    "hoek-van-holland": "Hoek van Holland",
    "prins-alexander": "Prins Alexander",
    "spaanse-polder": "Spaanse Polder",
}
"""Areas whose name is more than capitals."""


def label(name: str) -> str:
    return LABELS.get(name, name)


def word(name: str, value: object) -> str:
    """One value of a filter in words."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Mapping):
        return _record(name, value)
    text = str(value)
    if text in _WORDS:
        return _WORDS[text]
    if name == "gebied":
        return _AREAS.get(text) or "-".join(part.capitalize() for part in text.split("-"))
    return text.replace("_", " ")


def spoken(name: str, value: object, side: str) -> str:
    """A whole value in words: `{min: 16, max: 24}` reads 16 tot 24 uur."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        named = [word(name, item) for item in value[:NAMED_AT_MOST]]
        more = len(value) - len(named)
        return ", ".join(named) + (f" en nog {more}" if more > 0 else "")
    if name in LEVELS and isinstance(value, Mapping):
        bound = "minstens" if side == "kandidaten" else "hooguit"
        return f"{bound} {word(name, value.get('niveau', ''))}"
    return word(name, value)


def _record(name: str, value: Mapping[str, Any]) -> str:
    if name == "uren":
        low, high = value.get("min"), value.get("max")
        if low is not None and low == high:
            return f"{low} uur"
        if low is None or high is None:
            return f"hooguit {high} uur" if low is None else f"minstens {low} uur"
        return f"{low} tot {high} uur"
    if name == "reistijd":
        pieces = [f"hooguit {value['minuten']} minuten" if value.get("minuten") else ""]
        place = value.get("naar") or value.get("van")
        pieces += [
            f"{'naar' if value.get('naar') else 'vanaf'} {place}" if place else "",
            f"met {word(name, value['vervoer'])}" if value.get("vervoer") else "",
        ]
        return " ".join(piece for piece in pieces if piece)
    if name == "ervaring":
        low, high = value.get("maandenMin"), value.get("maandenMax")
        return f"minstens {low} maanden" if low is not None else f"hooguit {high} maanden"
    if name == "beroep":
        return str(value.get("label") or value.get("isco08") or "")
    return ", ".join(word(name, item) for item in value.values() if item is not None)
