"""Every Dutch sentence that a person reads, by code, at language level B1."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from matcher.domain import Check, Outcome, Reason

Data = Mapping[str, object]

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
_EDUCATION = {
    "geen": "geen opleiding",
    "basisonderwijs": "basisonderwijs",
    "pro_vso": "praktijkonderwijs of vso",
    "vmbo": "vmbo",
    "mbo1": "mbo 1",
    "mbo2": "mbo 2",
    "mbo3": "mbo 3",
    "mbo4": "mbo 4",
    "havo_vwo": "havo of vwo",
    "hbo": "hbo",
    "wo": "wo",
}
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = {"ma": "maandag", "di": "dinsdag", "wo": "woensdag", "do": "donderdag", "vr": "vrijdag"} | {
    "za": "zaterdag",
    "zo": "zondag",
}
_AREAS = {"wijk": "de eigen wijk", "zuid": "Rotterdam-Zuid", "rotterdam": "Rotterdam", "rijnmond": "Rijnmond"}
_STATUSES = {"geplaatst": "heeft al werk", "niet_beschikbaar": "is niet beschikbaar"}
ONLY_WORDS = "Het taalmodel leest nu geen tekst. Er is daarom alleen op woorden gezocht, en niet op betekenis."
"""Beside an answer that was given without the encoder."""
SENTENCE_AT_MOST = 160
"""Characters of a sentence that is quoted."""
NAMED_AT_MOST = 3
"""Names in one sentence; more than that is not read."""


def sentence(reason: Reason) -> str:
    """The sentence for a reason, a point of attention or an instrument; KeyError for a code without one."""
    return _SENTENCES[reason.code](reason.data)


def check_sentence(check: Check) -> str:
    """The sentence for one rule's answer."""
    return sentence(Reason(check.code, check.data))


def codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(_SENTENCES)


OUTCOME_WORDS = {Outcome.PASSES: "geschikt", Outcome.UNKNOWN: "te_controleren", Outcome.REFUSES: "voldoet_niet"}
"""The oordeel on the wire."""


def joined(names: Iterable[object], last: str = "en") -> str:
    """Names as a Dutch list: a, b en c; what goes beyond NAMED_AT_MOST is counted, not left out in silence."""
    words = [str(name) for name in names]
    if len(words) > NAMED_AT_MOST:
        return f"{', '.join(words[:NAMED_AT_MOST])} {last} nog {len(words) - NAMED_AT_MOST} meer"
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


def minutes(value: object) -> int:
    """Whole minutes, rounded up: nobody arrives early by rounding."""
    return math.ceil(value if isinstance(value, float) else float(str(value)))


def dated(day: date) -> str:
    """A day as people write it: 1 maart 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _names(data: Data, key: str) -> list[object]:
    value = data.get(key)
    return list(value) if isinstance(value, tuple | list) else []


def _day(data: Data, key: str) -> str:
    value = data[key]
    return dated(value) if isinstance(value, date) else str(value)


def _dayparts(data: Data, key: str) -> str:
    return joined(f"{WEEKDAYS[str(name)[:2]]}{str(name)[3:]}" for name in _names(data, key))


def _every_daypart(data: Data, key: str) -> str:
    """The first ones by name, and how many more: leaving them unsaid would promise too much."""
    more = len(_names(data, key)) - NAMED_AT_MOST
    return _dayparts(data, key) + (f" en nog {more} {'dagdeel' if more == 1 else 'dagdelen'}" if more > 0 else "")


def _workplace(data: Data) -> str:
    return joined(_WORKPLACE[str(name)] for name in _names(data, "eisen"))


def _education(data: Data) -> str:
    return _EDUCATION[str(data["niveau"])]


def _offered_hours(data: Data) -> str:
    low, high = data["min"], data["max"]
    if low is None or high is None:
        return f"De uren passen: {f'vanaf {low}' if high is None else f'tot {high}'} uur per week."
    return f"De uren passen: {low if low == high else f'{low} tot {high}'} uur per week."


def _cut(text: object) -> str:
    """At most SENTENCE_AT_MOST characters, cut between words."""
    whole = " ".join(str(text).split())
    return whole if len(whole) <= SENTENCE_AT_MOST else whole[:SENTENCE_AT_MOST].rsplit(" ", 1)[0] + " …"


def _fixed(text: str) -> Callable[[Data], str]:
    return lambda data: text


_SENTENCES: dict[str, Callable[[Data], str]] = {
    "geen_eis": _fixed("Hier is geen eis."),
    "in_beeld": _fixed("De kandidaat zoekt werk en de vacature is open."),
    "kandidaat_niet_in_beeld": lambda d: f"De kandidaat {_STATUSES[str(d['status'])]}.",
    "vacature_gesloten": _fixed("De vacature is gesloten."),
    "sluitingsdatum_voorbij": lambda d: f"De vacature sloot op {_day(d, 'datum')}.",
    "vorm_past": _fixed("De vorm van het werk past."),
    "vorm_past_niet": lambda d: (
        f"De kandidaat wil {joined(_names(d, 'gewenst'), 'of')}. "
        f"De vacature biedt {joined(_names(d, 'aangeboden'), 'of')}."
    ).replace("_", " "),
    "geen_lks": _fixed("De baan is alleen voor mensen met loonkostensubsidie. De kandidaat heeft die niet."),
    "lks_past": _fixed("De kandidaat kan met loonkostensubsidie werken."),
    "lks_vermoeden": _fixed("Vraag na of de kandidaat loonkostensubsidie kan krijgen. Er is nu alleen een vermoeden."),
    "lks_onbekend": _fixed("Vraag na of de kandidaat loonkostensubsidie kan krijgen."),
    "alleen_beschut_mogelijk": _fixed("De kandidaat kan alleen beschut werken. Deze vacature biedt dat niet."),
    "indicatie_onbekend": _fixed("Vraag na of de kandidaat een indicatie beschut werk heeft."),
    "indicatie_past": _fixed("De kandidaat heeft een indicatie beschut werk."),
    "geen_indicatie": _fixed("Dit is alleen beschut werk. De kandidaat heeft daar geen indicatie voor."),
    "werkfit_onbekend": _fixed("Vraag na of de kandidaat bijna werkfit is. Dat is nodig voor een springplankbaan."),
    "springplank_past": _fixed("De kandidaat is bijna werkfit. Daar is een springplankbaan voor."),
    "springplank_past_niet": lambda d: (
        "Een springplankbaan is voor wie bijna werkfit is. "
        + ("De kandidaat is al werkfit." if d["werkfit"] == "ja" else "De kandidaat is dat nog niet.")
    ),
    "woonplaats_onbekend": _fixed("Vraag de postcode van de kandidaat."),
    "woont_in_zuid": _fixed("De kandidaat woont in Rotterdam-Zuid."),
    "woont_niet_in_zuid": _fixed("De baan is alleen voor wie in Rotterdam-Zuid woont. De kandidaat woont daar niet."),
    "werkplaats_onbekend": _fixed("Vraag de postcode van de werkplek."),
    "in_zoekgebied": lambda d: f"Het werk is in {_AREAS[str(d['gebied'])]}, waar de kandidaat zoekt.",
    "buiten_zoekgebied": lambda d: (
        f"De kandidaat zoekt alleen werk in {_AREAS[str(d['gebied'])]}. Dit werk is daar niet."
    ),
    "reistijd_onbekend": lambda d: f"Vraag na of de reis binnen {d['grens']} minuten kan. Een postcode ontbreekt.",
    "reistijd_te_lang": lambda d: (
        f"De reis duurt ongeveer {minutes(d['minuten'])} minuten. De kandidaat wil hooguit {d['grens']} minuten."
    ),
    "reistijd_past": lambda d: f"De reis duurt ongeveer {minutes(d['minuten'])} minuten. Hooguit {d['grens']} mag.",
    "te_weinig_uren": lambda d: (
        f"De vacature biedt hooguit {d['aangeboden']} uur. De kandidaat wil er minstens {d['gewenst']}."
    ),
    "te_veel_uren": lambda d: (
        f"De vacature vraagt minstens {d['aangeboden']} uur. De kandidaat wil er hooguit {d['gewenst']}."
    ),
    "uren_passen": lambda d: _offered_hours(d) if d else "De uren passen.",
    "dagdelen_onbekend": lambda d: f"Vraag na of de kandidaat kan werken op {_dayparts(d, 'gevraagd')}.",
    "dagdeel_ontbreekt": lambda d: f"De kandidaat kan niet werken op {_dayparts(d, 'dagdelen')}.",
    "dagdelen_passen": _fixed("De kandidaat kan op alle gevraagde dagdelen werken."),
    "rijbewijs_onbekend": lambda d: f"Vraag na of de kandidaat rijbewijs {joined(_names(d, 'gevraagd'))} heeft.",
    "rijbewijs_ontbreekt": lambda d: (
        f"Rijbewijs {joined(_names(d, 'rijbewijzen'))} is nodig. De kandidaat heeft dat niet."
    ),
    "rijbewijs_past": _fixed("De kandidaat heeft het gevraagde rijbewijs."),
    "certificaten_onbekend": lambda d: f"Vraag na of de kandidaat dit heeft: {joined(_names(d, 'gevraagd'))}.",
    "certificaat_ontbreekt": lambda d: (
        f"Vooraf is nodig: {joined(_names(d, 'certificaten'))}. De kandidaat heeft dat niet."
    ),
    "certificaat_nog_te_halen": lambda d: (
        f"De kandidaat moet nog halen: {joined(_names(d, 'certificaten'))}. Dat kan tijdens het werk."
    ),
    "certificaat_past": _fixed("De kandidaat heeft de gevraagde certificaten."),
    "opleiding_onbekend": lambda d: f"Vraag naar de opleiding. De wet vraagt hier {_education(d)}.",
    "opleiding_te_laag": lambda d: (
        f"De wet vraagt hier een diploma op niveau {_education(d)}. De kandidaat heeft dat niet."
    ),
    "opleiding_past": _fixed("De kandidaat heeft de opleiding die de wet vraagt."),
    "taal_onbekend": lambda d: f"Vraag hoe goed de kandidaat Nederlands spreekt. Niveau {d['niveau']} is nodig.",
    "taal_te_laag": lambda d: f"Nederlands op niveau {d['niveau']} is nodig. De kandidaat heeft {d['heeft']}.",
    "taal_past": lambda d: f"Het Nederlands is goed genoeg: {d['niveau']} is nodig.",
    "leeftijd_onbekend": lambda d: f"Vraag na of de kandidaat {d['leeftijd']} jaar of ouder is.",
    "te_jong": lambda d: f"Voor dit werk moet je {d['leeftijd']} jaar zijn. De kandidaat is nog geen 18.",
    "leeftijd_past": _fixed("De kandidaat is oud genoeg."),
    "start_past": _fixed("De kandidaat kan op tijd beginnen."),
    "te_laat_beschikbaar": lambda d: (
        f"De kandidaat kan vanaf {_day(d, 'beschikbaar')}. De vacature begint uiterlijk {_day(d, 'uiterlijk')}."
    ),
    "werkplek_past": _fixed("De werkplek biedt wat de kandidaat nodig heeft."),
    "werkplek_past_niet": lambda d: f"De kandidaat heeft nodig: {_workplace(d)}. Deze werkplek biedt dat niet.",
    "werkplek_onbekend": lambda d: f"Vraag de werkgever of dit kan: {_workplace(d)}.",
    "gemeente_controleert": _fixed("De gemeente kijkt nog of dit werk past."),
    "gemeente_ziet_bezwaar": _fixed("De gemeente ziet dat dit werk niet past."),
    "tekst_eis": lambda d: f"In de tekst staat: “{_cut(d['zin'])}” Vraag dit na.",
    "tekst_vog": lambda d: f"In de tekst staat: “{_cut(d['zin'])}”",
    "vog_nodig": _fixed("VOG nodig."),
    "werk_sterk": lambda d: f"Het profiel past goed bij het werk als {d['titel']}.",
    "werk_redelijk": lambda d: f"Het profiel past redelijk bij het werk als {d['titel']}.",
    "wens_sterk": lambda d: f"De kandidaat zoekt werk als {joined(_names(d, 'wensen'), 'of')}. Dat past goed.",
    "wens_redelijk": lambda d: f"De kandidaat zoekt werk als {joined(_names(d, 'wensen'), 'of')}. Dat ligt dichtbij.",
    "ervaring_sterk": lambda d: f"De kandidaat heeft ervaring die goed past: {joined(_names(d, 'functies'))}.",
    "ervaring_redelijk": lambda d: f"De kandidaat heeft ervaring die helpt: {joined(_names(d, 'functies'))}.",
    "profieltekst_sterk": _fixed("Wat de kandidaat over zichzelf vertelt, past goed bij het werk."),
    "profieltekst_redelijk": _fixed("Wat de kandidaat over zichzelf vertelt, past redelijk bij het werk."),
    "vaardigheden_genoemd": lambda d: f"De vacature noemt ook: {joined(_names(d, 'vaardigheden'))}.",
    "vaardigheden_sterk": lambda d: f"De vaardigheden passen goed: {joined(_names(d, 'vaardigheden'))}.",
    "vaardigheden_redelijk": lambda d: f"De vaardigheden helpen bij dit werk: {joined(_names(d, 'vaardigheden'))}.",
    "reistijd": lambda d: f"De reis duurt ongeveer {minutes(d['minuten'])} minuten.",
    "lks_welkom": _fixed("De werkgever staat open voor loonkostensubsidie."),
    "instrument_lks": _fixed("Loonkostensubsidie: de gemeente betaalt een deel van het loon."),
    "instrument_no_risk": _fixed("No-riskpolis: het UWV betaalt het loon bij ziekte. Controleer of die geldt."),
    "instrument_lkv": _fixed("Loonkostenvoordeel (LKV) banenafspraak: de werkgever kan dit aanvragen."),
    "instrument_proefplaatsing": _fixed("Proefplaatsing: eerst kennismaken op de werkplek."),
    "instrument_jobcoach": _fixed("Jobcoach: begeleiding op de werkplek."),
    "instrument_beschut_werk": _fixed("Beschut werk: de gemeente regelt begeleiding en aanpassingen."),
    "instrument_jobcarving": _fixed("Jobcarving: de werkgever wil taken uit de baan halen."),
    "instrument_social_return": _fixed("Social return: deze werkgever heeft nog een opdracht in te vullen."),
    "opent_vorm": lambda d: (
        f"Past als de vacature ook {joined(_names(d, 'gewenst'), 'of')} biedt. "
        f"Of als de kandidaat ook {joined(_names(d, 'aangeboden'), 'of')} wil."
    ).replace("_", " "),
    "opent_zoekgebied": lambda d: f"Past als de kandidaat ook buiten {_AREAS[str(d['gebied'])]} wil werken.",
    "opent_reistijd": lambda d: (
        f"Past als de reis {minutes(d['minuten'])} minuten mag duren. Nu is dat hooguit {d['grens']}."
    ),
    "opent_uren": lambda d: (
        f"Past als de uren naar {d['vacature']} gaan, of als de kandidaat {d['kandidaat']} uur wil werken."
    ),
    "opent_dagdelen": lambda d: f"Past als werken op {_every_daypart(d, 'dagdelen')} niet hoeft.",
    "opent_rijbewijs": lambda d: (
        f"Past als de kandidaat rijbewijs {joined(_names(d, 'rijbewijzen'))} haalt, of als dat niet nodig is."
    ),
    "opent_certificaat": lambda d: (
        f"Past als de kandidaat dit haalt: {joined(_names(d, 'certificaten'))}. Of als het tijdens het werk mag."
    ),
    "opent_opleiding": lambda d: f"Past als de kandidaat een diploma haalt op niveau {_education(d)}.",
    "opent_taal": lambda d: f"Past als Nederlands op niveau {d['heeft']} genoeg is. Nu is {d['niveau']} nodig.",
    "opent_start": lambda d: f"Past als het werk op {_day(d, 'beschikbaar')} mag beginnen.",
}
