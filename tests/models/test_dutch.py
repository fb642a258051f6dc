"""The Dutch reader: what it finds, what is denied, what is wished for, and what is demanded."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.reading import Kind, Polarity, Reading, Role
from matcher.taxonomy import Taxonomy
from models.dutch import CORE_MODEL, DutchReader, blank_pipeline, core_is_installed, core_pipeline
from models.dutch.folding import folded
from models.dutch.slips import Slips
from tests.contracts.reader import ReaderContract

DATA = resources.files("matcher") / "data"


def _records(*path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in DATA.joinpath(*path).read_text("utf-8").splitlines()]


@cache
def taxonomy() -> Taxonomy:
    names = sorted(entry.name for entry in (DATA / "occupations").iterdir() if entry.name.endswith(".jsonl"))
    occupations = [record for name in names for record in _records("occupations", name)]
    return Taxonomy.from_records(occupations, _records("skills.jsonl"), _records("certificates.jsonl"))


@cache
def reader() -> DutchReader:
    return DutchReader(taxonomy(), blank_pipeline())


def read(text: str) -> Reading:
    return reader().read(text)


def stance(text: str, kind: Kind, value: str) -> str:
    """negated, demanded, wished, plain, or absent: what the text says of the first mention of this value."""
    for mention in read(text).mentions:
        if mention.kind is kind and value in (mention.value, *mention.alternatives):
            return "negated" if mention.polarity is Polarity.NEGATED else mention.strength.value
    return "absent"


def found(text: str, kind: Kind) -> list[str]:
    return [mention.value for mention in read(text).of(kind)]


class TestBlankReader(ReaderContract):
    def make(self) -> DutchReader:
        return reader()


@pytest.mark.skipif(not core_is_installed(), reason=f"{CORE_MODEL} is not installed")
class TestCoreReader(ReaderContract):
    def make(self) -> DutchReader:
        return DutchReader(taxonomy(), core_pipeline())


@pytest.mark.skipif(core_is_installed(), reason=f"{CORE_MODEL} is installed")
def test_asking_for_a_missing_model_fails_loudly() -> None:
    with pytest.raises(OSError, match=CORE_MODEL):
        core_pipeline()


L, C, V, E = Kind.LICENCE, Kind.CERTIFICATE, Kind.VOG, Kind.EDUCATION
D, H, P, X, B = Kind.DUTCH_LEVEL, Kind.HOURS, Kind.DAYPARTS, Kind.EXPERIENCE_YEARS, Kind.PHYSICAL
VCA, FORKLIFT, REACH = "VCA basis", "heftruckcertificaat", "reachtruckcertificaat"

NEGATED = [
    ("Rijbewijs niet nodig.", L, "B"),
    ("Een rijbewijs is niet nodig.", L, "B"),
    ("Een rijbewijs heb je niet nodig: er rijdt een busje.", L, "B"),
    ("Een diploma of rijbewijs is niet nodig, want de chauffeur rijdt.", L, "B"),
    ("Je hoeft geen rijbewijs te hebben.", L, "B"),
    ("Rijbewijs B hoeft niet.", L, "B"),
    ("Rijbewijs: nee.", L, "B"),
    ("Rijbewijs B: niet vereist", L, "B"),
    ("Geen rijbewijs, diploma of VCA nodig.", C, VCA),
    ("Geen rijbewijs, diploma of VCA nodig.", L, "B"),
    ("Wij vragen geen rijbewijs.", L, "B"),
    ("Een rijbewijs vragen we niet.", L, "B"),
    ("Ik heb geen rijbewijs.", L, "B"),
    ("Ik heb nog geen rijbewijs B, wel een fiets.", L, "B"),
    ("VCA is niet verplicht.", C, VCA),
    ("VCA hoef je niet te hebben.", C, VCA),
    ("Een heftruckcertificaat is geen eis.", C, FORKLIFT),
    ("Een heftruckcertificaat is geen vereiste, we leren het je.", C, FORKLIFT),
    ("Zonder heftruckcertificaat mag ook.", C, FORKLIFT),
    ("Met of zonder rijbewijs, iedereen is welkom.", L, "B"),
    ("Je hoeft niet in het bezit te zijn van rijbewijs B.", L, "B"),
    ("Geen VOG nodig.", V, "VOG"),
    ("Een VOG is niet nodig.", V, "VOG"),
    ("Een diploma mbo 2 is niet nodig.", E, "mbo2"),
    ("Een afgeronde mbo 2 opleiding is geen voorwaarde.", E, "mbo2"),
    ("Je hoeft geen mbo 3 diploma te hebben.", E, "mbo3"),
    ("Je hoeft niet goed Nederlands te spreken.", D, "B1"),
    ("Goed Nederlands is niet vereist.", D, "B1"),
    ("Je hoeft geen twee jaar ervaring te hebben.", X, "2"),
    ("Geen weekenden, geen nachten.", P, "weekend"),
    ("Geen weekenden, geen nachten.", P, "nacht"),
    ("Wij werken nooit 's avonds.", P, "avond"),
    ("Weekenden vrij!", P, "weekend"),
    ("Je bent op zondag vrij.", P, "zo"),
    ("Je tilt niet zwaar.", B, "zwaar_tillen"),
    ("Zwaar tillen hoeft niet.", B, "zwaar_tillen"),
    ("Ervaring en diploma's zijn niet nodig en een rijbewijs ook niet.", L, "B"),
    ("Zwaar tillen kan ik niet.", B, "zwaar_tillen"),
    ("Nachtdiensten horen niet bij deze functie.", P, "nacht"),
    ("Een VOG is voor deze functie niet van toepassing.", V, "VOG"),
]  # fmt: skip

WISHED = [
    ("Rijbewijs B is een pré.", L, "B"),
    ("Rijbewijs B is een pre", L, "B"),
    ("Rijbewijs is mooi meegenomen, maar niet nodig.", L, "B"),
    ("Een rijbewijs is handig maar niet verplicht.", L, "B"),
    ("Bij voorkeur heb je rijbewijs B.", L, "B"),
    ("Je hebt het liefst een rijbewijs.", L, "B"),
    ("In het bezit van rijbewijs B (pré)", L, "B"),
    ("Heftruckcertificaat is een plus.", C, FORKLIFT),
    ("VCA is een pré, geen must.", C, VCA),
    ("VCA gewenst", C, VCA),
    ("Een BHV-diploma is een voordeel.", C, "BHV"),
    ("BHV strekt tot aanbeveling.", C, "BHV"),
    ("Het is fijn als je een heftruckcertificaat hebt.", C, FORKLIFT),
    ("Idealiter heb je mbo 2 afgerond.", E, "mbo2"),
    ("Een diploma op niveau 4 is mooi maar geen eis.", E, "mbo4"),
    ("Minimaal een jaar ervaring in de zorg is een pluspunt.", X, "1"),
    ("Twee jaar ervaring als kok zou mooi zijn.", X, "2"),
    ("Wij zien graag dat je goed Nederlands spreekt.", D, "B1"),
    ("Ik wil graag mijn heftruckcertificaat halen.", C, FORKLIFT),
    ("Eventueel werk je ook in het weekend.", P, "weekend"),
    ("Je hebt ervaring of rijbewijs B, dat is mooi meegenomen.", L, "B"),
    ("Rijbewijs B (vereist), BHV (pré).", C, "BHV"),
    ("Wij vragen rijbewijs B en BE is een pré.", L, "BE"),
    ("Nederlandse taal: niveau B1 (pré).", D, "B1"),
]  # fmt: skip

DEMANDED = [
    ("Rijbewijs B is een must, want er komt geen bus.", L, "B"),
    ("Je hebt rijbewijs B.", L, "B"),
    ("Je bent in het bezit van een rijbewijs B.", L, "B"),
    ("Je beschikt over rijbewijs C en code 95.", L, "C"),
    ("Je beschikt over rijbewijs C en code 95.", C, "code 95"),
    ("Zonder rijbewijs B kunnen we je helaas niet inzetten.", L, "B"),
    ("Rijbewijs B heb je nodig.", L, "B"),
    ("Wij vragen: een rijbewijs B en een VCA-certificaat.", L, "B"),
    ("Wij vragen: een rijbewijs B en een VCA-certificaat.", C, VCA),
    ("Eisen: rijbewijs CE, geldige code 95 en een bestuurderskaart.", L, "CE"),
    ("Eisen: rijbewijs CE, geldige code 95 en een bestuurderskaart.", C, "tachograafkaart"),
    ("Rijbewijs B.", L, "B"),
    ("Groot rijbewijs verplicht", L, "C"),
    ("Je hebt rijbewijs D1 of D.", L, "D"),
    ("In het bezit van rijbewijs B is vereist, een taxipas is een pré.", L, "B"),
    ("VCA is verplicht; een BHV-diploma is mooi meegenomen.", C, VCA),
    ("VCA verplicht, hoogtevrees verboden.", C, VCA),
    ("Een geldig VCA-certificaat moet je al hebben als je begint.", C, VCA),
    ("Je hebt een geldig heftruckcertificaat; reachtruck mag je ook bij ons halen.", C, FORKLIFT),
    ("Gevraagd: geldig reachtruckcertificaat en goede ogen.", C, REACH),
    ("Je hebt VCA op zak, anders mag je niet op het werk.", C, VCA),
    ("Zonder VCA kom je het terrein niet op.", C, VCA),
    ("Een VOG is nodig.", V, "VOG"),
    ("Een VOG vragen we aan als we het eens zijn.", V, "VOG"),
    ("Een rijbewijs is niet nodig, wel een VOG.", V, "VOG"),
    ("Je kunt een verklaring omtrent het gedrag laten zien.", V, "VOG"),
    ("Je hebt een diploma helpende (niveau 2).", E, "mbo2"),
    ("Een diploma Verzorgende IG of hoger is verplicht.", E, "mbo3"),
    ("Wij vragen: een diploma Verzorgende IG, geduld (bijscholing kan bij ons) en humor.", E, "mbo3"),
    ("Je hebt een afgeronde mbo 4 opleiding.", E, "mbo4"),
    ("Je hebt een hbo-diploma.", E, "hbo"),
    ("Je hebt minimaal twee jaar ervaring als hovenier.", X, "2"),
    ("Functie-eisen: plantenkennis en minimaal 3 jaar ervaring.", X, "3"),
    ("Je hebt anderhalf jaar relevante werkervaring.", X, "1.5"),
    ("Gevraagd: aantoonbaar een jaar op hoogte gereden.", X, "1"),
    ("Je hebt minimaal 6 maanden ervaring in een magazijn.", X, "0.5"),
    ("Je spreekt goed Nederlands.", D, "B1"),
    ("Een goede beheersing van de Nederlandse taal is een vereiste.", D, "B1"),
    ("Profiel: foutloos Nederlands in woord en geschrift.", D, "C1"),
    ("Je beheerst Nederlands op B2-niveau.", D, "B2"),
    ("Je spreekt Nederlands.", D, "A2"),
    ("Je bent minimaal 24 uur per week beschikbaar.", H, "24-"),
    ("Werken in het weekend hoort er om de week bij.", P, "weekend"),
    ("Avonden en zaterdagen horen erbij.", P, "avond"),
    ("Avonden en zaterdagen horen erbij.", P, "za"),
    ("We draaien in ploegen: vroeg, laat en nacht.", P, "nacht"),
    ("Volcontinu in vijf ploegen.", P, "nacht"),
    ("Je bent bereid om in het weekend te werken.", P, "weekend"),
    ("Je werkt van 22.00 tot 6.00 uur.", P, "nacht"),
    ("Diensten tussen 15.00 en 23.30 uur.", P, "avond"),
    ("Je werkt 's nachts.", P, "nacht"),
    ("Je tilt tot 23 kilo.", B, "zwaar_tillen"),
    ("Kratten van 25 kg tillen is geen punt voor jou.", B, "zwaar_tillen"),
    ("Het werk is fysiek zwaar.", B, "zwaar_werk"),
    ("Je hebt geen hoogtevrees.", B, "hoogte"),
    ("Hoogtevrees is niet handig.", B, "hoogte"),
    ("Je werkt op grote hoogte.", B, "hoogte"),
    ("Je wordt medisch gekeurd.", B, "medische_keuring"),
    ("Rijbewijs B (vereist), BHV (pré).", L, "B"),
    ("Je hebt een diploma BHV of EHBO.", C, "EHBO"),
    ("Een rijbewijs is een must, net als VCA.", C, VCA),
    ("Je werkt in een 2-ploegendienst (06:00-14:30 en 14:30-23:00).", P, "avond"),
    ("Eén zaterdag in de maand werk je mee in de winkel.", P, "za"),
    ("Je hebt tussen de 2 en 5 jaar ervaring.", X, "2"),
    ("Taalniveau Nederlands minimaal B1.", D, "B1"),
    ("Minimaal vmbo-diploma.", E, "vmbo"),
    ("Ervaring is niet nodig, een rijbewijs wel.", L, "B"),
    ("Voor deze baan heb je geen diploma nodig, alleen een VOG.", V, "VOG"),
    ("Je hebt geen 9-tot-5-mentaliteit en een rijbewijs B.", L, "B"),
    ("Als heftruckchauffeur heb je een heftruckcertificaat.", C, FORKLIFT),
    ("Niet alleen rijbewijs B, maar ook code 95 is verplicht.", L, "B"),
]  # fmt: skip

PLAIN = [
    ("De EPT-training krijg je van ons.", C, "EPT-certificaat"),
    ("VCA kun je bij ons halen.", C, VCA),
    ("VCA doen we samen in de eerste week.", C, VCA),
    ("Het heftruckcertificaat betalen wij.", C, FORKLIFT),
    ("Heb je nog geen heftruckcertificaat? Dan halen we dat samen.", C, FORKLIFT),
    ("BHV regelen we in de eerste maanden.", C, "BHV"),
    ("Heb je een rijbewijs? Dan kun je ook bezorgen.", L, "B"),
    ("Als je rijbewijs B hebt, rijd je soms de bus.", L, "B"),
    ("Na twee jaar heb je je diploma mbo 2.", E, "mbo2"),
    ("Je leert in anderhalf jaar voor helpende niveau 2.", E, "mbo2"),
    ("Je hebt mbo 3 werk- en denkniveau.", E, "mbo3"),
    ("Een grijze pas vragen wij voor je aan.", C, "beveiligingspas"),
    ("Je krijgt toeslag voor de nacht.", P, "nacht"),
    ("Vroege, late en weekenddiensten in overleg.", P, "weekend"),
    ("Je kiest zelf of je in het weekend werkt.", P, "weekend"),
    ("De bakker werkt 's nachts.", P, "nacht"),
    ("VCA of bereidheid om dit te behalen.", C, VCA),
    ("Je hebt VCA of wilt dit halen.", C, VCA),
    ("Je hebt (bijna) je diploma Verzorgende IG.", E, "mbo3"),
    ("Een code 95 is nodig, maar die betalen wij voor je.", C, "code 95"),
    ("Wie rijbewijs B heeft, kan ook chauffeur worden.", L, "B"),
    ("Na de opleiding heb je een mbo 2 diploma.", E, "mbo2"),
    ("Onze winkel is ook op zondag open.", P, "zo"),
    ("Zware dozen tillen we met een machine.", B, "zwaar_tillen"),
    ("Je werkt volgens de HACCP-richtlijnen.", C, "HACCP"),
    ("Alle chauffeurs hebben code 95.", C, "code 95"),
    ("Wij zijn in het bezit van VCA.", C, VCA),
    ("Je hebt een mbo 2 diploma of gelijkwaardige ervaring.", E, "mbo2"),
    ("Je hebt minimaal 2 jaar ervaring of een diploma.", X, "2"),
    ("Graag ontvangen wij een kopie van je rijbewijs.", L, "B"),
    ("Rijbewijs C, code 95 heb je of haal je binnen drie maanden op onze kosten.", L, "C"),
]  # fmt: skip

ABSENT = [
    ("Een monteur met dertig jaar ervaring kijkt mee.", X, "30"),
    ("Ons bedrijf heeft 20 jaar ervaring in de bouw.", X, "20"),
    ("Je rijdt op de heftruck.", C, FORKLIFT),
    ("Met een EPT onder je voeten verzamel je orders.", C, "EPT-certificaat"),
    ("Je hebt een heftruckrijbewijs.", L, "B"),
    ("Je hebt een computerrijbewijs.", L, "B"),
    ("Je spreekt Nederlands of Engels.", D, "A2"),
    ("Goed Nederlands of Engels is genoeg.", D, "B1"),
    ("Een doos weegt nooit meer dan zes kilo.", B, "zwaar_tillen"),
    ("Je tilt dozen van 5 kilo.", B, "zwaar_tillen"),
    ("Je blijft op de hoogte van het nieuws.", B, "hoogte"),
    ("Je werkt in dienst van acht uur per dag.", H, "8-8"),
    ("De winkel ligt op verdieping B2.", D, "B2"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "value"), NEGATED)
def test_what_is_denied_is_negated(text: str, kind: Kind, value: str) -> None:
    assert stance(text, kind, value) == "negated"


@pytest.mark.parametrize(("text", "kind", "value"), WISHED)
def test_what_would_be_nice_is_wished_for(text: str, kind: Kind, value: str) -> None:
    assert stance(text, kind, value) == "wished"


@pytest.mark.parametrize(("text", "kind", "value"), DEMANDED)
def test_what_must_be_there_is_demanded(text: str, kind: Kind, value: str) -> None:
    assert stance(text, kind, value) == "demanded"


@pytest.mark.parametrize(("text", "kind", "value"), PLAIN)
def test_what_is_taught_offered_or_asked_in_passing_is_no_demand(text: str, kind: Kind, value: str) -> None:
    assert stance(text, kind, value) != "demanded"


@pytest.mark.parametrize(("text", "kind", "value"), ABSENT)
def test_what_only_looks_like_it_is_not_found(text: str, kind: Kind, value: str) -> None:
    assert stance(text, kind, value) == "absent"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Ik werkte als scoonmaker.", "schoonmaker"),
        ("Ik was schoonmaakster op kantoor.", "schoonmaker"),
        ("Tien jaar kapster geweest.", "kapper"),
        ("Tien jaar kapper geweest.", "kapper"),
        ("medewerker magazijn gezocht", "magazijnmedewerker"),
        ("magazijnmedewerker gezocht", "magazijnmedewerker"),
        ("magazijnmedewerkster gezocht", "magazijnmedewerker"),
        ("Ik werkte als magazijnmederwerker.", "magazijnmedewerker"),
    ],
)
def test_a_title_is_one_title_however_it_is_written(said: str, code: str) -> None:
    assert code in found(said, Kind.OCCUPATION)


@pytest.mark.parametrize(
    "title", ["warehouse associate", "runner", "steward", "housekeeping medewerker", "room attendant"]
)
def test_titles_on_loan_are_known(title: str) -> None:
    assert found(f"Wij zoeken een {title} in Rotterdam.", Kind.OCCUPATION)


@pytest.mark.parametrize(
    ("said", "meant"),
    [("Ik reed op een heftruk.", "heftruck"), ("Ik heb een rijbwijs.", "rijbewijs"), ("hefftruck rijden", "heftruck")],
)
def test_slips_of_the_pen_read_as_what_was_meant(said: str, meant: str) -> None:
    mended = read(said)
    right = read(said.replace("heftruk", meant).replace("rijbwijs", meant).replace("hefftruck", meant))
    assert [(one.kind, one.value, one.polarity) for one in mended.mentions] == [
        (one.kind, one.value, one.polarity) for one in right.mentions
    ]
    assert mended.mentions


def test_the_place_of_a_slip_is_where_it_was_written() -> None:
    text = "Ik reed op de heftruk en heb een rijbwijs, geen diploma."
    places = {text[one.start : one.end] for one in read(text).mentions}
    assert {"heftruk", "rijbwijs"} <= places


def test_real_words_and_names_are_never_mended() -> None:
    slips = Slips(("magazijn", "schoonmaker", "monteur"))
    text = "Op Schoonmakar en in de magazine: mentor, rijbewijs."
    assert slips.mend(text).text == text


@given(st.text(max_size=200))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Ik kan 24 tot 32 uur per week werken.", "24-32"),
        ("Ik wil minimaal 24 uur werken.", "24-"),
        ("Ik kan maximaal 20 uur per week.", "-20"),
        ("16-24 uur per week", "16-24"),
    ],
)
def test_hours_a_week_are_a_range(said: str, value: str) -> None:
    assert found(said, Kind.HOURS) == [value]


@pytest.mark.parametrize("said", ["Dit duurt 24 uur.", "een dienst van 8 uur", "om 16 uur ben je klaar"])
def test_other_hours_are_no_hours_a_week(said: str) -> None:
    assert found(said, Kind.HOURS) == []


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("rijbewijs B en BE", ["B", "BE"]),
        ("rijbewijs C/CE", ["C"]),
        ("B-rijbewijs", ["B"]),
        ("rijbewijs (B)", ["B"]),
        ("vrachtwagenrijbewijs", ["C"]),
        ("scooterrijbewijs", ["AM"]),
        ("rijbewijs C+E", ["CE"]),
        ("rijbewijs", ["B"]),
    ],
)
def test_categories_of_a_licence_are_read(said: str, values: list[str]) -> None:
    assert found(f"Ik heb een {said}.", Kind.LICENCE) == values


def test_what_is_as_good_is_an_alternative() -> None:
    (mention,) = read("Je hebt rijbewijs D1 of D.").of(Kind.LICENCE)
    assert (mention.value, mention.alternatives) == ("D1", ("D",))


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("een heftruckcertificaat", FORKLIFT),
        ("een certificaat heftruck", FORKLIFT),
        ("een heftruck certificaat", FORKLIFT),
        ("een hefftruckcertificaat", FORKLIFT),
        ("een heftruckrijbewijs", FORKLIFT),
        ("een VCA-diploma", VCA),
        ("vca", VCA),
        ("code95", "code 95"),
        ("een lascertificaat MIG/MAG (ISO 9606)", "lascertificaat MIG/MAG"),
    ],
)
def test_a_certificate_is_read_by_its_usual_name(said: str, name: str) -> None:
    assert found(f"Ik heb {said}.", Kind.CERTIFICATE) == [name]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Je leegt prullenbakken en dweilt de gangen.", Role.TASK),
        ("Je hebt een rijbewijs.", Role.DEMAND),
        ("Wij vragen een VOG.", Role.DEMAND),
        ("Je krijgt een goed salaris.", Role.OFFER),
        ("Reiskosten worden vergoed en er is een pensioen.", Role.OFFER),
        ("Wij zijn een familiebedrijf uit 1950.", Role.ABOUT),
    ],
)
def test_a_sentence_without_a_header_has_a_role(text: str, role: Role) -> None:
    assert [sentence.role for sentence in read(text).sentences] == [role]


def test_a_header_before_a_colon_holds_to_the_end_of_its_line() -> None:
    text = "Wat vragen wij: rijbewijs B. Goede schoenen.\nHet is hier gezellig."
    assert [sentence.role for sentence in read(text).sentences] == [Role.DEMAND, Role.DEMAND, Role.ABOUT]


@pytest.mark.parametrize(
    "text",
    [
        "Je begint om 7.30 uur. Je krijgt koffie.",
        "Je hebt rijbewijs B. Dat is nodig.",
        "Je hebt VCA; reachtruck leer je hier",
        "Kom je? Graag!",
        "- eerste regel\n- tweede regel",
    ],
)
def test_sentences_end_at_stops_semicolons_and_lines(text: str) -> None:
    assert len(read(text).sentences) == 2


def test_a_shortening_ends_no_sentence() -> None:
    assert len(read("Je rijdt o.a. op een heftruck, bijv. in de haven.").sentences) == 1


def test_a_long_text_cannot_drown_its_demand() -> None:
    talk, demand = "Wij zijn een gezellig bedrijf met veel collega's. ", "Rijbewijs B is verplicht. "
    assert stance(talk * 60 + demand + talk * 60, L, "B") == "demanded"


@pytest.mark.parametrize("piece", ["x", "(", "a,"])
def test_an_unbroken_run_of_characters_hides_nothing_around_it(piece: str) -> None:
    assert stance(f"Rijbewijs B is verplicht. {piece * 5000} VCA is niet nodig.", L, "B") == "demanded"
    assert stance(f"Rijbewijs B is verplicht. {piece * 5000} VCA is niet nodig.", C, VCA) == "negated"
