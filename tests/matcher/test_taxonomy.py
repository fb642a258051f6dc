"""What names of certificates, skills and occupations mean, and how near they are."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import matcher
from matcher.taxonomy import (
    Certificate,
    CertificateBook,
    Taxonomy,
    isco_similarity,
    occupations_from_esco,
    skills_from_esco,
)

DATA = Path(matcher.__file__).parent / "data"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


CERTIFICATES = lines(DATA / "certificates.jsonl")
SKILLS = lines(DATA / "skills.jsonl")
OCCUPATIONS: tuple[Mapping[str, Any], ...] = (
    {
        "code": "magazijnmedewerker",
        "isco08": "9333",
        "titel": "magazijnmedewerker",
        "synoniemen": ["warehouse associate"],
    },
    {"code": "heftruckchauffeur", "isco08": "8344", "titel": "heftruckchauffeur", "synoniemen": ["heftrucker"]},
    {"code": "reachtruckchauffeur", "isco08": "8344", "titel": "reachtruckchauffeur"},
    {"code": "kok", "isco08": "5120", "titel": "kok", "synoniemen": ["zelfstandig werkend kok"]},
    {"code": "keukenhulp", "isco08": "9412", "titel": "keukenhulp", "synoniemen": ["afwasser"]},
    {"code": "kapper", "isco08": "5141", "titel": "kapper"},
    {"code": "stratenmaker", "isco08": "7112", "titel": "stratenmaker", "synoniemen": ["bestrater"]},
    {"code": "schoonmaker", "isco08": "9112", "titel": "schoonmaker", "synoniemen": ["interieurverzorger"]},
)
TAXONOMY = Taxonomy.from_records(OCCUPATIONS, SKILLS, CERTIFICATES)
NAMES = sorted({name for record in CERTIFICATES for name in (record["naam"], *record["synoniemen"])})
LONG_WORD = 8
WITH_A_LONG_WORD = [name for name in NAMES if any(len(word) >= LONG_WORD and word.isalpha() for word in name.split())]
CODES = sorted(record["code"] for record in CERTIFICATES)

names = st.sampled_from(NAMES) | st.text(max_size=40)


def test_the_data_holds_enough_and_every_code_once() -> None:
    assert len(SKILLS) >= 620
    assert len(CERTIFICATES) >= 65
    assert len({record["code"] for record in SKILLS}) == len(SKILLS)
    assert len(set(CODES)) == len(CODES)
    assert all(isinstance(record["korte_cursus"], bool) for record in CERTIFICATES)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Heftruck certificaat", "heftruck"),
        ("heftruckdiploma", "heftruck"),
        ("hefruckcertificaat", "heftruck"),
        ("HEFTRUCK-CERTIFICAAT", "heftruck"),
        ("certificaat heftruck", "heftruck"),
        ("heftruckcertifikaat", "heftruck"),
        ("reach truck", "reachtruck"),
        ("VCA", "vca_basis"),
        ("B-VCA", "vca_basis"),
        ("VCA basis (B-VCA)", "vca_basis"),
        ("V.C.A.", "vca_basis"),
        ("VCA geldig tot 2027", "vca_basis"),
        ("VOL VCA", "vca_vol"),
        ("code95", "code95"),
        ("Code-95", "code95"),
        ("BHV (bedrijfshulpverlening)", "bhv"),
        ("Bedrijfshulpverlner", "bhv"),
        ("EHBO (kinder)", "kinder_ehbo"),
        ("svh sociale hygiene", "sociale_hygiene"),
        ("lascertificaat migmag", "las_mig_mag"),
        ("beveiliger niveau 2", "beveiliger2"),
        ("NEN-3140", "nen3140_vop"),
        ("spuitlicensie", "spuitlicentie"),
    ],
)
def test_every_way_to_write_a_certificate_gives_its_key(name: str, code: str) -> None:
    assert TAXONOMY.certificate_key(name) == code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("heftruck", "reachtruck"),
        ("VCA", "VIL-VCU"),
        ("BHV", "EHBO"),
        ("EHBO", "kinder-EHBO"),
        ("ADR", "ADT"),
        ("code 95", "code 59"),
        ("beveiliger niveau 2", "beveiliger niveau 1"),
        ("DAV 1", "DAV 2"),
        ("vapro a", "vapro c"),
        ("chauffeurskaart", "bestuurderskaart"),
        ("VCA", "VCA verlopen"),
        ("VCA", "VCA (verlopen)"),
        ("heftruckcertificaat", "heftruckcertificaat (reachtruck)"),
    ],
)
def test_certificates_that_differ_keep_their_own_key(one: str, other: str) -> None:
    assert TAXONOMY.certificate_key(one) != TAXONOMY.certificate_key(other)


@pytest.mark.parametrize(
    ("held", "demanded", "meets"),
    [
        ("VCA VOL", "VCA", True),
        ("VCA", "VCA VOL", False),
        ("reachtruckcertificaat", "heftruckcertificaat", False),
        ("heftruckcertificaat", "reachtruckcertificaat", False),
        ("heftruck- en reachtruckcertificaat", "reachtruck", True),
        ("heftruck", "reach-/heftruckcertificaat", True),
        ("NEN 3140 werkverantwoordelijke", "NEN 3140", True),
        ("ADR tank", "ADR basis", True),
        ("TIG", "lascertificaat", True),
        ("lascertificaat", "TIG", False),
        ("TIG niveau 2", "lascertificaat", True),
        ("steigerbouw B", "hulpmonteur steigerbouw", True),
        ("bosmaaier", "motorkettingzaag", False),
        ("zeldzaam papier", "Zeldzaam-papier certificaat", True),
    ],
)
def test_a_held_certificate_meets_a_demand_when_it_is_the_same_or_covers_it(
    held: str, demanded: str, meets: bool
) -> None:
    assert TAXONOMY.certificate_satisfies(held, demanded) is meets


@given(names, names)
def test_meeting_a_demand_is_having_one_of_its_keys(held: str, demanded: str) -> None:
    by_keys = TAXONOMY.certificate_key(held) in TAXONOMY.satisfying_keys(demanded)
    assert TAXONOMY.certificate_satisfies(held, demanded) == by_keys


@given(names)
def test_every_certificate_meets_a_demand_for_itself(name: str) -> None:
    assert TAXONOMY.certificate_satisfies(name, name)


@given(st.sampled_from(NAMES), st.booleans(), st.sampled_from(("", "  ", " certificaat", " diploma ")))
def test_case_spaces_and_the_word_certificate_do_not_matter(name: str, upper: bool, after: str) -> None:
    written = (name.upper() if upper else name.lower()) + after
    assert TAXONOMY.certificate_key(written) == TAXONOMY.certificate_key(name)


@given(st.sampled_from(WITH_A_LONG_WORD), st.data())
def test_a_lost_letter_in_a_long_word_never_makes_another_certificate(name: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from([word for word in name.split() if len(word) >= LONG_WORD and word.isalpha()]))
    at = data.draw(st.integers(1, len(word) - 1))
    key = TAXONOMY.certificate_key(name.replace(word, word[:at] + word[at + 1 :]))
    assert key == TAXONOMY.certificate_key(name) or key not in CODES


@given(st.sampled_from(CODES), st.sampled_from(CODES), st.sampled_from(CODES))
def test_covering_is_transitive(top: str, middle: str, bottom: str) -> None:
    book = TAXONOMY.certificates
    if middle in book[top].covers and bottom in book[middle].covers:
        assert book.satisfies(book[top].name, book[bottom].name)


def test_a_list_of_certificates_in_one_string_falls_apart() -> None:
    parts = TAXONOMY.certificates.parts
    assert parts("VCA en BHV") == ("VCA", "BHV")
    assert parts("VCA, BHV, code 95") == ("VCA", "BHV", "code 95")
    assert parts("MIG/MAG") == ("MIG/MAG",)
    assert parts("VCA en iets anders") == ("VCA en iets anders",)


def test_the_data_says_which_certificates_take_days() -> None:
    assert TAXONOMY.certificates["bhv"].short_course
    assert not TAXONOMY.certificates["code95"].short_course


def test_a_name_of_two_certificates_is_refused() -> None:
    with pytest.raises(ValueError, match="names both"):
        CertificateBook([Certificate("a", "VCA"), Certificate("b", "vca diploma")])


def test_a_reference_to_no_certificate_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown code"):
        CertificateBook([Certificate("a", "VCA", covers=("c",))])


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Magazijnmedewerker (m/v/x)", "magazijnmedewerker"),
        ("medewerkster magazijn", "magazijnmedewerker"),
        ("Warehouse Associate", "magazijnmedewerker"),
        ("heftruk chauffeur", "heftruckchauffeur"),
        ("stratemaker", "stratenmaker"),
        ("kapster", "kapper"),
        ("Kok zorgrestaurant", "kok"),
        ("werkster", "schoonmaker"),
        ("interieurverzorgster", "schoonmaker"),
        ("ervaren stratenmaker gezocht", "stratenmaker"),
    ],
)
def test_a_title_is_linked_to_its_occupation(title: str, code: str) -> None:
    assert TAXONOMY.link_title(title)[0].code == code


def test_the_exact_title_scores_one_and_nothing_else_does() -> None:
    links = TAXONOMY.link_title("Heftruckchauffeur")
    assert [link.code for link in links if link.score == 1.0] == ["heftruckchauffeur"]


@given(st.text(max_size=40) | st.sampled_from([record["titel"] for record in OCCUPATIONS]), st.integers(0, 6))
def test_links_are_few_sorted_distinct_and_within_bounds(title: str, k: int) -> None:
    links = TAXONOMY.link_title(title, k)
    assert len(links) <= k
    assert links == sorted(links, key=lambda link: (-link.score, link.code))
    assert len({link.code for link in links}) == len(links)
    assert all(0.0 < link.score <= 1.0 for link in links)


def test_an_empty_taxonomy_knows_nothing_and_says_so_quietly() -> None:
    empty = Taxonomy.from_records((), (), ())
    assert empty.link_title("kok") == []
    assert empty.find_skills("koken en schoonmaken") == []
    assert empty.certificate_key("VCA") == empty.certificate_key("vca certificaat")


@pytest.mark.parametrize(
    ("text", "spoken", "code"),
    [
        ("Ik heb veel gekookt in een buurthuis.", "gekookt", "koken"),
        ("Bij het opmaken van de bedden", "opmaken van de bedden", "bedden-opmaken"),
        ("ervaring met order picken", "order picken", "orderpicken"),
        ("Je hebt kassaervaring.", "kassa", "kassa-draaien"),
        ("Kennis van Excel", "Excel", "excel-gebruiken"),
        ("MIG/MAG lassen op de bouw", "MIG/MAG lassen", "mig-mag-lassen"),
    ],
)
def test_a_skill_is_found_where_it_stands(text: str, spoken: str, code: str) -> None:
    found = {found.code: text[found.start : found.end] for found in TAXONOMY.find_skills(text)}
    assert found[code] == spoken


@pytest.mark.parametrize(
    "text", ["Ik las het gisteren.", "Wil je kok worden bij ons?", "Ben je klaar voor deze baan?", "het hele jaar door"]
)
def test_ordinary_words_are_no_skills(text: str) -> None:
    assert TAXONOMY.find_skills(text) == []


def test_a_phrase_does_not_run_over_the_end_of_a_sentence() -> None:
    codes = [found.code for found in TAXONOMY.find_skills("Ik houd van de bedden. Opmaken is mijn werk.")]
    assert "bedden-opmaken" not in codes


@given(st.text(max_size=80) | st.lists(st.sampled_from([s["naam"] for s in SKILLS]), max_size=6).map(", ".join))
def test_found_skills_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for found in TAXONOMY.find_skills(text):
        assert end <= found.start < found.end <= len(text)
        assert found.code in TAXONOMY.skills
        end = found.end


@given(st.lists(st.sampled_from([*(s["naam"] for s in SKILLS), "kok", "twee kapsters", "en", "de"])).map(" ".join))
def test_both_are_found_at_one_look_as_each_by_itself(text: str) -> None:
    assert TAXONOMY.find_both(text) == (TAXONOMY.find_skills(text), TAXONOMY.find_occupations(text))


def test_occupations_are_found_by_any_gender_and_number() -> None:
    text = "Wij zoeken twee kapsters en een medewerker voor het magazijn."
    found = [(found.code, text[found.start : found.end]) for found in TAXONOMY.find_occupations(text)]
    assert found == [("kapper", "kapsters"), ("magazijnmedewerker", "medewerker voor het magazijn")]


def test_two_names_of_one_skill_are_the_same() -> None:
    assert TAXONOMY.skill_similarity("poetsen", "schoonmaken") == 1.0
    assert TAXONOMY.skill_similarity("bed verschonen", "bedden-opmaken") == 1.0


def test_skills_that_do_not_look_alike_have_nothing_in_common() -> None:
    assert TAXONOMY.skill_similarity("lassen", "voorlezen") == 0.0


@given(st.text(max_size=25), st.text(max_size=25))
def test_skill_similarity_is_symmetric_and_bounded(a: str, b: str) -> None:
    similarity = TAXONOMY.skill_similarity(a, b)
    assert 0.0 <= similarity <= 1.0
    assert similarity == TAXONOMY.skill_similarity(b, a)


@pytest.mark.parametrize(
    ("a", "b", "similarity"),
    [
        ("9112", "9112", 1.0),
        ("9112", "9111", 0.7),
        ("9112", "9121", 0.4),
        ("9112", "9333", 0.15),
        ("9112", "5120", 0.0),
    ],
)
def test_isco_codes_are_as_near_as_the_digits_they_share(a: str, b: str, similarity: float) -> None:
    assert isco_similarity(a, b) == similarity
    assert isco_similarity(b, a) == similarity


def test_an_unknown_isco_code_is_near_to_nothing() -> None:
    assert isco_similarity("", "9112") == 0.0
    assert isco_similarity("x", "x") == 0.0


ESCO_ROW = {
    "conceptType": "Occupation",
    "conceptUri": "http://example.org/occupation/1",
    "iscoGroup": "C9112",
    "preferredLabel": " vensterpoetser ",
    "altLabels": "ruitenpoetser\nruitenpoetser\nvensterpoetser",
    "hiddenLabels": "",
    "status": "released",
}


def test_an_esco_row_becomes_an_occupation() -> None:
    records = occupations_from_esco([ESCO_ROW])
    taxonomy = Taxonomy.from_records(records, (), ())
    assert records[0]["synoniemen"] == ["ruitenpoetser"]
    assert taxonomy.occupations["http://example.org/occupation/1"].isco08 == "9112"
    assert taxonomy.link_title("ruitenpoetser")[0].code == "http://example.org/occupation/1"


def test_an_esco_row_becomes_a_skill() -> None:
    row = {**ESCO_ROW, "conceptType": "KnowledgeSkillCompetence", "preferredLabel": "vensters poetsen"}
    taxonomy = Taxonomy.from_records((), skills_from_esco([row]), ())
    assert taxonomy.skill_code("Vensters poetsen") == "http://example.org/occupation/1"


@pytest.mark.parametrize("change", [{"status": "obsolete"}, {"preferredLabel": ""}, {"conceptType": "ISCOGroup"}])
def test_an_esco_row_that_is_no_occupation_in_use_is_left_out(change: dict[str, str]) -> None:
    assert occupations_from_esco([{**ESCO_ROW, **change}]) == []


def test_a_code_that_appears_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="appears twice"):
        Taxonomy.from_records((OCCUPATIONS[0], OCCUPATIONS[0]), (), ())
