"""Folding, stemming, neutral titles and compounds."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.normalise import (
    fold,
    neutral_title,
    spans,
    split_compound,
    stem,
    stems_in,
    title_key,
    tokens,
)

VOCABULARY = frozenset(
    ("chauffeur", "groep", "hulp", "kassa", "magazijn", "medewerker", "monteur", "vracht", "vrachtwagen", "wagen")
)
FIRST_PARTS = ("groep", "kassa", "magazijn", "vrachtwagen")
LAST_PARTS = ("chauffeur", "hulp", "medewerker", "monteur")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Médewerker (m/v/x)", "medewerker"),
        ("Stratenmaker m/v", "stratenmaker"),
        ("kok / bakker", "kok bakker"),
        ("order-picker_nacht", "order picker nacht"),
        ("B.H.V.", "bhv"),
        ("collega's", "collegas"),
        ("C++ en C#", "c++ en c#"),
        ("medewerk(st)er", "medewerker"),
        ("  Code   95 ", "code 95"),
        ("", ""),
    ],
)
def test_folding_takes_off_what_does_not_tell_names_apart(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="mvx/()|. -_'aeéIJſß+#", max_size=30))
def test_folding_twice_changes_nothing_around_markers_either(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(string.ascii_letters + string.digits, min_size=1))
def test_a_plain_word_by_itself_is_folded_as_it_is_between_spaces(word: str) -> None:
    assert fold(word) == fold(f" {word} ")


@given(st.text(max_size=60))
def test_tokens_are_the_words_of_the_folded_text(text: str) -> None:
    assert " ".join(tokens(text)) == fold(text)


@given(st.text(max_size=80))
def test_spans_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for token in spans(text):
        assert end <= token.start < token.end <= len(text)
        assert token.text == fold(text[token.start : token.end]).replace(" ", "")
        end = token.end


@given(st.text(alphabet=st.sampled_from("aeijknrst. '+-MV/ë"), max_size=80))
def test_stems_lie_where_the_words_do(text: str) -> None:
    assert list(stems_in(text)) == [(stem(token.text), token.start, token.end) for token in spans(text)]


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        ("koken kookt gekookt", "kook"),
        ("schoonmaken schoonmaakt schoongemaakt", "schoonmaak"),
        ("inpakken inpakt ingepakt", "inpak"),
        ("controleren controleert gecontroleerd", "controler"),
        ("bedienen bediend", "bedien"),
        ("medewerker medewerkers", "medewerker"),
        ("doos dozen", "doos"),
        ("pallet pallets", "pallet"),
        ("auto autos", "auto"),
        ("brood broodje broodjes", "brood"),
        ("vaardigheid vaardigheden", "vaardigheid"),
        ("technisch technische", "technisch"),
        ("ding dingetje", "ding"),
    ],
)
def test_the_forms_of_a_word_share_a_stem(forms: str, expected: str) -> None:
    stems = {form: stem(form) for form in forms.split()}
    assert set(stems.values()) == {expected}


@pytest.mark.parametrize(("one", "other"), [("plant", "plannen"), ("last", "lassen"), ("groente", "groen")])
def test_words_that_look_alike_keep_their_own_stem(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_short_words_and_codes_are_their_own_stem() -> None:
    assert [stem(word) for word in ("vca", "c++", "nen3140", "95")] == ["vca", "c++", "nen3140", "95"]


@given(st.text(max_size=20))
def test_every_word_has_a_stem_no_longer_than_itself_by_more_than_a_letter(word: str) -> None:
    assert len(stem(word)) <= len(word) + 1


@pytest.mark.parametrize(
    ("gendered", "neutral"),
    [
        ("kapster", "kapper"),
        ("werkster", "schoonmaker"),
        ("medewerkster", "medewerker"),
        ("verkoopster", "verkoper"),
        ("naaister", "naaier"),
        ("verpleegster", "verpleger"),
        ("chauffeuse", "chauffeur"),
        ("kokkin", "kok"),
        ("secretaresse", "secretaris"),
        ("receptioniste", "receptionist"),
        ("caissière", "kassier"),
        ("timmervrouw", "timmerman"),
        ("vakmens", "vakman"),
        ("gastvrouw", "gastheer"),
        ("directrice", "directeur"),
        ("verkoper/verkoopster", "verkoper"),
        ("gastheer/-vrouw", "gastheer"),
    ],
)
def test_a_gendered_title_becomes_the_one_title(gendered: str, neutral: str) -> None:
    assert neutral_title(gendered) == neutral


@pytest.mark.parametrize(
    "title",
    ["timmerman", "huismeester", "kok", "vensterbankmonteur", "gemeentemedewerker", "dakdekker", "roostermaker"],
)
def test_a_neutral_title_stays(title: str) -> None:
    assert neutral_title(title) == title


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("magazijnmedewerker", ("magazijn", "medewerker")),
        ("groepshulp", ("groep", "hulp")),
        ("groepenhulp", ("groep", "hulp")),
        ("vrachtwagenchauffeur", ("vrachtwagen", "chauffeur")),
        ("magazijn", ("magazijn",)),
        ("magazijns", ("magazijns",)),
        ("onbekend", ("onbekend",)),
    ],
)
def test_a_compound_falls_apart_into_the_fewest_known_words(word: str, parts: tuple[str, ...]) -> None:
    assert split_compound(word, VOCABULARY) == parts


@given(st.sampled_from(FIRST_PARTS), st.sampled_from(LAST_PARTS), st.sampled_from(("", "s", "en")))
def test_a_title_is_the_same_in_any_word_order(first: str, last: str, link: str) -> None:
    compound = title_key(first + link + last, VOCABULARY)
    assert compound == title_key(f"{last} {first}", VOCABULARY)
    assert compound == title_key(f"{first} {last}", VOCABULARY)
    assert compound == title_key(f"{last} in het {first} (m/v/x)", VOCABULARY)


def test_a_womans_title_in_other_word_order_is_the_same_title() -> None:
    assert title_key("medewerkster magazijn", VOCABULARY) == title_key("magazijnmedewerker", VOCABULARY)
