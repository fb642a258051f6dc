"""The report as one HTML file that needs nothing else: styles and plots are inside, and each plot has its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, select_autoescape
from markupsafe import Markup

from api.reporting.document import Document
from api.reporting.plots import Series, bars
from api.reporting.words import (
    CAUSES,
    CHANGES,
    DIVISIONS,
    FIELD_NAMES,
    FORMS,
    FOUND_NAMES,
    KINDS,
    LEFT_OUT,
    RULE_NAMES,
    name,
    number,
    percentage,
)

OPENINGS_SHOWN: Final = 40
"""Vacancies without candidates in the page; the document holds all."""
_TEMPLATES = Path(__file__).parent / "templates"
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words; the first cell of each is its heading, and a plot says the same or is empty."""

    title: str
    columns: Row
    rows: Sequence[Row]
    plot: str = ""


def page(document: Document) -> str:
    """The whole page, from the document alone."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=select_autoescape(), trim_blocks=True, lstrip_blocks=True
    )
    people, jobs = document["kandidaten"], document["vacatures"]
    return environment.get_template("rapport.html").render(
        it=document,
        figures=[
            ("Kandidaten die meededen", number(people["aantal"]), ""),
            ("Met een match", number(people["metMatch"]), percentage(people["metMatch"], people["aantal"])),
            (
                "Met een match die zeker past",
                number(people["metGeschikteMatch"]),
                percentage(people["metGeschikteMatch"], people["aantal"]),
            ),
            ("Open vacatures", number(jobs["aantal"]), ""),
            ("Vacatures met een match", number(jobs["metMatch"]), percentage(jobs["metMatch"], jobs["aantal"])),
        ],
        left_out=[(name(LEFT_OUT, key), number(count)) for key, count in people["nietMeegedaan"].items()],
        refusals=_refusals(document),
        found=_found(document),
        blamed=_counts("Welk leeg veld is de oorzaak", document["vindbaarheid"]["leegVeld"], FIELD_NAMES),
        refused_everywhere=_counts("Welke regel houdt het meest tegen", document["vindbaarheid"]["regel"], RULE_NAMES),
        fields=_fields(document),
        openings=_openings(document),
        people_coverage=[_coverage(key, found) for key, found in document["dekking"]["kandidaten"].items()],
        job_coverage=[_coverage(key, found) for key, found in document["dekking"]["vacatures"].items()],
        crowding=_crowding(document),
        exposure=_exposure(document),
        changes=_changes(document),
        phases=_phases(document),
        number=number,
    )


def _plot(labels: Sequence[str], series: Sequence[Series], axis: str) -> str:
    """Markup, which the template takes as it is; matplotlib has escaped every label."""
    return Markup(bars(labels, series, axis)) if labels else ""


def _refusals(document: Document) -> Table:
    found = [one for one in document["afwijzingen"] if one["weigert"] != 0]
    labels = [name(RULE_NAMES, one["regel"]) for one in found]
    columns = [[one[key] for one in found] for key in ("weigert", "weigertAlsEerste", "weigertAlsEnige")]
    rows = list(zip(labels, *([number(value) for value in column] for column in columns), strict=True))
    plot = _plot(labels, [("weigert", columns[0]), ("weigert als enige", columns[2])], "combinaties")
    return Table("Afwijzingen per regel", ("Regel", "Weigert", "Weigert als eerste", "Weigert als enige"), rows, plot)


def _counts(title: str, counts: Mapping[str, int], words: Mapping[str, str]) -> Table:
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    labels = [name(words, key) for key, _ in ordered]
    rows = [(label, number(count)) for label, (_, count) in zip(labels, ordered, strict=True)]
    plot = _plot(labels, [("kandidaten", [count for _, count in ordered])], "kandidaten")
    return Table(title, ("Wat", "Kandidaten"), rows, plot)


def _found(document: Document) -> Table:
    return _counts("Wie kan gevonden worden", document["vindbaarheid"]["kandidaten"], FOUND_NAMES)


def _fields(document: Document) -> Table:
    rows, labels, shares = [], [], []
    for use in document["vindbaarheid"]["velden"]:
        groups = {group["groep"]: group for group in use["groepen"]}
        empty, filled = groups.get("leeg"), groups.get("ingevuld")
        if empty is None:
            continue
        label = name(FIELD_NAMES, use["veld"])
        share = [percentage(one and one["metMatch"], one and one["aantal"]) for one in (empty, filled)]
        rows.append((label, number(empty["aantal"]), *share))
        labels.append(label)
        shares.append(empty["aantal"])
    columns = ("Veld", "Leeg bij", "Leeg: staat op een lijst", "Ingevuld: staat op een lijst")
    return Table("Lege velden", columns, rows, _plot(labels, [("leeg", shares)], "kandidaten met dit veld leeg"))


def _openings(document: Document) -> Table:
    rows = [
        (
            one["vacatureId"],
            one["titel"],
            "ja" if one["jobcarving"] else "niet bekend",
            name(CHANGES, one["eis"]) if one["eis"] else "Geen enkele eis alleen. Kijk samen naar het werk.",
            number(one["kandidatenErbij"]) if one["eis"] else "–",
        )
        for one in document["zonderKandidaten"][:OPENINGS_SHOWN]
    ]
    columns = ("Vacature", "Titel", "Jobcarving kan", "Wat het meeste helpt", "Kandidaten erbij")
    return Table("Vacatures waar niemand mag", columns, rows)


def _coverage(key: str, groups: Sequence[Mapping[str, Any]]) -> Table:
    ordered = sorted(groups, key=lambda one: (one["groep"] == "overig", -one["aantal"], one["groep"]))
    labels = [name(FORMS, one["groep"]) for one in ordered]
    rows = [
        (
            label,
            number(one["aantal"]),
            percentage(one["metMatch"], one["aantal"]),
            percentage(one["metGeschikteMatch"], one["aantal"]),
        )
        for label, one in zip(labels, ordered, strict=True)
    ]
    plot = _plot(labels, [("aantal", [one["aantal"] for one in ordered])], "aantal")
    return Table(name(DIVISIONS, key), ("Groep", "Aantal", "Met een match", "Zeker passend"), rows, plot)


def _crowding(document: Document) -> Table:
    spread = document["verdeling"]
    kinds: tuple[tuple[str, str, int], ...] = (
        ("Voorstellen", "voorstellen", 0),
        ("Gemiddelde score", "gemiddeldeScore", 1),
        ("Kandidaten met een voorstel", "kandidatenMetVoorstel", 0),
        ("Kandidaten met een voorstel dat zeker past", "kandidatenMetGeschiktVoorstel", 0),
        ("Vacatures met minstens één voorstel", "vacaturesMetVoorstel", 0),
        ("Vacatures met minstens drie voorstellen", "vacaturesMetDrie", 0),
        ("Meeste voorstellen bij één vacature", "meesteVoorstellen", 0),
        ("Gini (0: eerlijk verdeeld, 1: alles bij één)", "gini", 2),
    )
    rows = [
        (label, number(spread["ieder"][key], decimals), number(spread["voorgesteld"][key], decimals))
        for label, key, decimals in kinds
    ]
    return Table("Verdeling van voorstellen", ("Wat", "Ieder zijn eigen beste", "Verdeeld"), rows)


def _exposure(document: Document) -> Table:
    steps = document["verdeling"]["voorstellenPerVacature"]
    starts = [step["vanaf"] for step in steps]
    labels = [
        f"{first} of meer" if after is None else str(first) if after == first + 1 else f"{first} tot en met {after - 1}"
        for first, after in zip(starts, [*starts[1:], None], strict=True)
    ]
    columns = [[step[key] for step in steps] for key in ("ieder", "voorgesteld")]
    rows = list(zip(labels, *([number(value) for value in column] for column in columns), strict=True))
    plot = _plot(labels, [("ieder zijn eigen beste", columns[0]), ("verdeeld", columns[1])], "vacatures")
    return Table("Voorstellen per vacature", ("Voorstellen", "Ieder zijn eigen beste", "Verdeeld"), rows, plot)


def _changes(document: Document) -> Table:
    rows = [
        (f"{name(KINDS, one['soort'])}, door {name(CAUSES, one['oorzaak'])}", number(one["aantal"]))
        for one in document["wijzigingen"]
    ]
    plot = _plot([row[0] for row in rows], [("plekken", [one["aantal"] for one in document["wijzigingen"]])], "plekken")
    return Table("Verschillen met de vorige ronde", ("Wat er gebeurde", "Plekken op een lijst"), rows, plot)


def _phases(document: Document) -> Table:
    phases = document["fasen"]
    rows = [
        (one["naam"], number(one["aantal"]), number(one["seconden"], 1), number(one["megabytes"])) for one in phases
    ]
    plot = _plot([one["naam"] for one in phases], [("seconden", [one["seconden"] for one in phases])], "seconden")
    return Table("Tijd en geheugen", ("Fase", "Aantal", "Seconden", "Geheugen, hoogste stand (MB)"), rows, plot)
