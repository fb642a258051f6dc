"""The Dutch sentences of a search result, at language level B1: what fits, and what has to be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from matcher.domain.side import Side
from matcher.question import Value
from matcher.search.request import Wish
from matcher.wording import WEEKDAYS, dated, joined

_WORKPLACE = {
    "rolstoeltoegankelijk": "toegankelijk met een rolstoel",
    "prikkelarm": "weinig prikkels",
    "zittend_werk": "zittend werk",
    "geen_zwaar_tillen": "niet zwaar tillen",
    "vaste_begeleider": "een vaste begeleider",
    "vaste_taken": "vaste taken",
    "geen_klantcontact": "geen contact met klanten",
    "rustig_tempo": "een rustig tempo",
    "geen_hoogte": "niet op hoogte werken",
}
_LEVELS = {
    "geen": "geen opleiding", "pro_vso": "praktijkonderwijs of vso", "mbo1": "mbo 1", "mbo2": "mbo 2",
    "mbo3": "mbo 3", "mbo4": "mbo 4", "havo_vwo": "havo of vwo",
}  # fmt: skip
_STATUSES = {
    "geplaatst_risico": "werk dat dreigt te stoppen", "geplaatst_uitbreiding": "wil meer uren",
    "niet_beschikbaar": "niet beschikbaar", "geplaatst": "heeft werk", "beschikbaar": "beschikbaar",
}  # fmt: skip
_GUIDANCE = {
    "licht": "lichte begeleiding", "midden": "gewone begeleiding", "intensief": "veel begeleiding",
    "geen": "geen begeleiding", "jobcoach_extern": "een jobcoach van buiten",
    "jobcoach_intern": "een jobcoach in het bedrijf",
}  # fmt: skip
_TRANSPORT = {
    "lopend": "lopend", "fiets": "met de fiets", "ov": "met het openbaar vervoer", "bromfiets": "met de brommer",
    "auto": "met de auto",
}  # fmt: skip
_PLACE_WORDS = frozenset({"van", "den", "aan", "de"})

Phrases = tuple[str, str]
"""What is said where a filter is asked for, and where it is refused; {} is the value in words."""

_BOTH: Mapping[str, Phrases] = {
    "nprz": ("het adres ligt in een focuswijk", "het adres ligt niet in een focuswijk"),
    "uren": ("{} uur per week", "niet {} uur per week"),
    "reistijd": ("de reis past: {}", "de reis is langer: {}"),
}
_OF_CANDIDATES: Mapping[str, Phrases] = {
    "lks": ("kan met loonkostensubsidie werken", "krijgt geen loonkostensubsidie"),
    "beschutWerk": ("heeft een indicatie beschut werk", "heeft geen indicatie beschut werk"),
    "doelgroepregister": ("staat in het doelgroepregister", "staat niet in het doelgroepregister"),
    "gebied": ("woont in {}", "woont niet in {}"),
    "gemeente": ("woont in {}", "woont niet in {}"),
    "dagdelen": ("kan werken op {}", "kan werken op andere momenten dan {}"),
    "rijbewijs": ("heeft rijbewijs {}", "heeft geen rijbewijs {}"),
    "certificaat": ("heeft {}", "heeft geen {}"),
    "taal": ("Nederlands op niveau {} of hoger", "Nederlands lager dan niveau {}"),
    "opleiding": ("opleiding: {} of hoger", "opleiding: lager dan {}"),
    "beroep": ("zoekt of kent werk als {}", "zoekt of kent geen werk als {}"),
    "vorm": ("wil {}", "wil geen {}"),
    "begeleiding": ("nodig: {}", "niet nodig: {}"),
    "werkplek": ("heeft nodig: {}", "heeft niet nodig: {}"),
    "ervaring": ("minstens {} ervaring", "minder dan {} ervaring"),
    "beschikbaar": ("kan beginnen op {} of eerder", "kan pas beginnen na {}"),
    "lopendTraject": ("heeft een lopend traject", "heeft geen lopend traject"),
    "status": ("status: {}", "status niet: {}"),
    "minderjarig": ("is jonger dan 18", "is 18 jaar of ouder"),
}
_OF_VACANCIES: Mapping[str, Phrases] = {
    "lks": ("{}", "niet: {}"),
    "beschutWerk": ("dit is beschut werk", "dit is geen beschut werk"),
    "gebied": ("het werk is in {}", "het werk is niet in {}"),
    "gemeente": ("het werk is in {}", "het werk is niet in {}"),
    "dagdelen": ("het werk is alleen op {}", "het werk is niet op {}"),
    "rijbewijs": ("gevraagd: rijbewijs {}", "niet gevraagd: rijbewijs {}"),
    "certificaat": ("gevraagd: {}", "niet gevraagd: {}"),
    "taal": ("gevraagd: Nederlands op hoogstens niveau {}", "gevraagd: Nederlands boven niveau {}"),
    "opleiding": ("gevraagd: hoogstens {}", "gevraagd: meer dan {}"),
    "beroep": ("werk als {}", "geen werk als {}"),
    "vorm": ("vorm: {}", "vorm niet: {}"),
    "begeleiding": ("er is {}", "er is geen {}"),
    "werkplek": ("de werkplek biedt {}", "de werkplek biedt niet: {}"),
    "ervaring": ("hoogstens {} ervaring nodig", "meer dan {} ervaring nodig"),
    "beschikbaar": ("beginnen kan op {}", "beginnen kan niet op {}"),
    "sector": ("sector: {}", "sector niet: {}"),
    "socialReturn": ("de werkgever heeft nog social return in te vullen", "de werkgever heeft geen social return open"),
    "lksErvaring": ("de werkgever werkte eerder met loonkostensubsidie",
                    "de werkgever werkte nog niet met loonkostensubsidie"),
    "harrie": ("er is een Harrie op de werkplek", "er is geen Harrie op de werkplek"),
}  # fmt: skip
PHRASES: Mapping[Side, Mapping[str, Phrases]] = {
    Side.CANDIDATES: {**_BOTH, **_OF_CANDIDATES},
    Side.VACANCIES: {**_BOTH, **_OF_VACANCIES},
}


def met(side: Side, wish: Wish) -> str:
    """The sentence for a wish that is met."""
    return f"Dit klopt: {_phrase(side, wish)}."


def ask(side: Side, wish: Wish) -> str:
    """The sentence for a hard wish that cannot be decided."""
    return f"Vraag na: {_phrase(side, wish)}?"


def journey(minutes: int) -> str:
    return f"De reis duurt ongeveer {minutes} minuten."


def waiting(side: Side) -> str:
    """The sentence for a reistijd that cannot be used yet."""
    missing = "de postcode van het werk" if side is Side.CANDIDATES else "de postcode van huis en het aantal minuten"
    return f"De reistijd telt nog niet mee. Geef ook {missing}."


def strong(side: Side) -> str:
    return f"{_owner(side)} past goed bij de vraag."


def moderate(side: Side) -> str:
    return f"{_owner(side)} past redelijk bij de vraag."


def words(found: tuple[str, ...]) -> str:
    return f"Deze woorden komen voor: {joined(found)}."


def _owner(side: Side) -> str:
    return "Het profiel" if side is Side.CANDIDATES else "De vacature"


def _phrase(side: Side, wish: Wish) -> str:
    denied = (wish.demand == "niet") != (wish.value is False)
    pattern = PHRASES[side][wish.filter][denied]
    if "{}" not in pattern:
        return pattern
    return pattern.format(_WORDS.get(wish.filter, _listed)(wish.value, side, denied))


def _part(value: Value, key: str) -> object:
    return value.get(key) if not isinstance(value, bool | str | tuple) else None


def _members(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)


Words = Callable[[Value, Side, bool], str]


def _listed(value: Value, side: Side, denied: bool) -> str:
    return joined(_members(value), "of")


def _every(value: Value, side: Side, denied: bool) -> str:
    return joined(_members(value), "of" if denied else "en")


def _named(names: Mapping[str, str], last: str = "of") -> Words:
    return lambda value, side, denied: joined((names.get(one, one.replace("_", " ")) for one in _members(value)), last)


def _places(value: Value, side: Side, denied: bool) -> str:
    return joined((place_name(name) for name in _members(value)), "of")


def place_name(name: str) -> str:
    """``prins-alexander`` becomes Prins-Alexander, ``hoek-van-holland`` Hoek van Holland."""
    if name == "ijsselmonde":
        return "IJsselmonde"
    if name != name.lower():
        return name
    pieces = [piece if piece in _PLACE_WORDS else piece.capitalize() for piece in name.split("-")]
    return (" " if _PLACE_WORDS & set(pieces) or pieces[-1] == "Polder" else "-").join(pieces)


def _dayparts(value: Value, side: Side, denied: bool) -> str:
    return joined((f"{WEEKDAYS[name[:2]]}{name[3:]}" for name in _members(value)), "of")


def _lks(value: Value, side: Side, denied: bool) -> str:
    return "alleen met loonkostensubsidie" if value == "alleen" else "loonkostensubsidie kan"


def _level(value: Value, side: Side, denied: bool) -> str:
    name = str(_part(value, "niveau"))
    return _LEVELS.get(name, name)


def _hours(value: Value, side: Side, denied: bool) -> str:
    low, high = _number(_part(value, "min")), _number(_part(value, "max"))
    if low and high:
        return low if low == high else f"{low} tot {high}"
    return f"minstens {low}" if low else f"hoogstens {high}"


def _number(value: object) -> str:
    return "" if value is None else f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)


def _travel(value: Value, side: Side, denied: bool) -> str:
    minutes, origin = _part(value, "minuten"), _part(value, "naar" if side is Side.CANDIDATES else "van")
    where = f"{'naar' if side is Side.CANDIDATES else 'vanaf'} {origin}"
    means = _TRANSPORT.get(str(_part(value, "vervoer")), "")
    limit = "binnen de eigen grens" if minutes is None else f"binnen {minutes} minuten"
    return " ".join(filter(None, (limit, where, means)))


def _experience(value: Value, side: Side, denied: bool) -> str:
    months = int(str(_part(value, "maandenMin" if side is Side.CANDIDATES else "maandenMax")))
    if months and months % 12 == 0:
        return f"{months // 12} jaar"
    return "1 maand" if months == 1 else f"{months} maanden"


def _day(value: Value, side: Side, denied: bool) -> str:
    return dated(date.fromisoformat(str(_part(value, "uiterlijk" if side is Side.CANDIDATES else "start"))))


def _occupation(value: Value, side: Side, denied: bool) -> str:
    return str(_part(value, "label") or _part(value, "isco08"))


_WORDS: Mapping[str, Words] = {
    "gebied": _places,
    "gemeente": _places,
    "dagdelen": _dayparts,
    "rijbewijs": _every,
    "certificaat": _every,
    "lks": _lks,
    "taal": _level,
    "opleiding": _level,
    "uren": _hours,
    "reistijd": _travel,
    "ervaring": _experience,
    "beschikbaar": _day,
    "beroep": _occupation,
    "vorm": _named({}),
    "begeleiding": _named(_GUIDANCE),
    "status": _named(_STATUSES),
    "werkplek": _named(_WORKPLACE, "en"),
}
