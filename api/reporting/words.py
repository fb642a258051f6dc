"""Every sentence and name of the report, in Dutch at level B1, by the keys of the document."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

RULE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "status": "Status",
        "vorm": "Vorm van werk",
        "lks": "Loonkostensubsidie",
        "beschut": "Beschut werk",
        "springplank": "Springplankbaan",
        "zuid": "Wonen in Zuid",
        "zoekgebied": "Zoekgebied",
        "reistijd": "Reistijd",
        "uren": "Uren",
        "dagdelen": "Dagdelen",
        "rijbewijs": "Rijbewijs",
        "certificaat": "Certificaat",
        "opleiding": "Opleiding volgens de wet",
        "taal": "Nederlands",
        "leeftijd": "Leeftijd",
        "start": "Startdatum",
        "werkplek": "Werkplek",
        "meer_velden": "Meer dan één regel",
    }
)
CHANGES: Mapping[str, str] = MappingProxyType(
    {
        "vorm": "Bied ook een andere vorm van werk aan.",
        "uren": "Bied andere uren aan.",
        "dagdelen": "Vraag minder dagdelen.",
        "rijbewijs": "Vraag geen rijbewijs, of een ander.",
        "certificaat": "Laat het certificaat tijdens het werk halen.",
        "taal": "Vraag een lager niveau Nederlands.",
        "start": "Laat iemand later beginnen.",
    }
)
FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "gewensteBeroepen": "Gewenste beroepen",
        "profieltekst": "Profieltekst",
        "werkervaring": "Werkervaring",
        "vaardigheden": "Vaardigheden",
        "postcode": "Postcode",
        "dagdelen": "Dagdelen",
        "rijbewijzen": "Rijbewijzen",
        "certificaten": "Certificaten",
        "opleidingen": "Opleidingen",
        "talen": "Niveau Nederlands",
        "minderjarig": "Minderjarig of niet",
        "lks": "Loonkostensubsidie",
        "beschutWerk": "Indicatie beschut werk",
        "werkfit": "Werkfit",
        "meer_velden": "Meer dan één leeg veld",
        "vacatures": "Niet het profiel: de vacatures laten iets open",
        "overig": "Overig, samengevoegd",
    }
)
FOUND_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "vindbaar": "Past zeker bij een vacature",
        "alleen_na_vragen": "Past misschien, maar bij elke vacature is nog iets te vragen",
        "nergens": "Mag bij geen enkele vacature",
        "zonder_woorden": "Het profiel bevat geen woorden over werk",
        "overig": "Overig, samengevoegd",
    }
)
DIVISIONS: Mapping[str, str] = MappingProxyType(
    {
        "gebied": "Naar gebied",
        "lks": "Naar loonkostensubsidie",
        "beschutWerk": "Naar indicatie beschut werk",
        "doelgroepregister": "Naar doelgroepregister",
        "vorm": "Naar vorm van werk",
        "isco08": "Naar soort beroep (ISCO-08)",
    }
)
KINDS: Mapping[str, str] = MappingProxyType({"nieuw": "Nieuw", "weg": "Weg", "beter": "Beter", "slechter": "Slechter"})
CAUSES: Mapping[str, str] = MappingProxyType(
    {
        "regel": "een harde regel",
        "gegevens": "andere gegevens",
        "rangorde": "een andere volgorde",
    }
)
LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "niet_in_beeld": "Geplaatst of niet beschikbaar",
        "niet_ongevraagd": "Spoor 4 of 5, of een ontheffing: geen voorstel dat niemand vroeg",
    }
)
FORMS: Mapping[str, str] = MappingProxyType({"beschut_werk": "beschut werk", "overig": "overig, samengevoegd"})


def name(words: Mapping[str, str], key: str) -> str:
    """The name of a key; a key without one is its own name."""
    return words.get(key, key)


def number(value: float | None, decimals: int = 0) -> str:
    """As the Dutch write it; one that would tell of too few people is not shown."""
    if value is None:
        return "niet getoond"
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


def percentage(part: float | None, whole: float | None) -> str:
    """Of the whole, in whole percents; a dash where either is not told."""
    return f"{100 * part / whole:.0f}%" if part is not None and whole else "–"
