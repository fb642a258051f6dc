"""What screening promises of any text: places in the original, nothing found twice, never a failure."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.screening import KINDS, MARKERS, Finding, screen
from matcher.screening.identifiers import is_bsn, is_iban
from tests.matcher.screening import sentences

LINES = (
    (sentences.IDENTIFIERS + sentences.NAMES + sentences.HEALTH + sentences.CLEAN)
    .translate(str.maketrans("", "", "{}"))
    .splitlines()
)
PIECES = [
    *LINES,
    *MARKERS.values(),
    "06",
    "+31",
    "12345678",
    " ",
    ". ",
    "@",
    "bsn ",
    "ik heb ",
    "NL91",
    "\n",
    "[",
    "]",
    "é",
    "Jan ",
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


@settings(max_examples=300)
@given(TEXTS)
def test_a_masked_text_holds_nothing_that_is_found_again(text: str) -> None:
    masked = screen(text).text
    assert screen(masked).found == ()
    assert screen(masked).text == masked


@settings(max_examples=300)
@given(TEXTS)
def test_finds_are_sorted_apart_and_within_the_text(text: str) -> None:
    found = screen(text).found
    assert list(found) == sorted(found)
    assert all(0 <= f.start < f.end <= len(text) and f.kind in KINDS for f in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@settings(max_examples=200)
@given(TEXTS)
def test_what_lies_between_finds_is_kept_to_the_letter(text: str) -> None:
    result = screen(text)
    rebuilt, place = "", 0
    for finding in result.found:
        rebuilt += text[place : finding.start] + MARKERS[finding.kind]
        place = finding.end
    assert result.text == rebuilt + text[place:]
    assert screen(text) == result


@given(st.integers(10_000_000, 999_999_999))
def test_after_its_word_any_nine_digits_are_a_bsn(number: int) -> None:
    digits = f"{number:09d}"
    assert screen(f"Mijn bsn is {digits}").found == (Finding(12, 21, "bsn"),)


@given(st.integers(100_000_000, 999_999_999))
def test_without_its_word_the_elfproef_decides(number: int) -> None:
    found = screen(f"Zie {number} in de lijst").found
    assert bool(found) == is_bsn(str(number))


@given(st.integers(10_000_000, 99_999_999))
def test_a_mobile_number_is_found_however_it_is_cut(number: int) -> None:
    digits = f"{number}"
    pairs = " ".join(digits[i : i + 2] for i in range(0, 8, 2))
    for shape in (
        f"06-{digits}",
        f"06 {pairs}",
        f"+31 6 {digits}",
        f"0031-6-{digits}",
        f"06.{pairs.replace(' ', '.')}",
    ):
        assert screen(f"Bel {shape} svp").text == "Bel [telefoon] svp"


def test_account_numbers_are_checked_by_the_standard() -> None:
    assert is_iban("NL91 ABNA 0417 1643 00")
    assert not is_iban("NL92 ABNA 0417 1643 00")


def test_places_count_characters_of_the_original() -> None:
    text = "Één café ☕: bel 06-12345678"
    (finding,) = screen(text).found
    assert text[finding.start : finding.end] == "06-12345678"


def test_own_health_that_is_denied_is_masked_too() -> None:
    assert screen("Ik heb geen rugklachten.").text == "Ik heb geen [gezondheid]."


def test_one_sentence_can_hold_own_health_and_work() -> None:
    assert (
        screen("Ik heb autisme en begeleid kinderen met ADHD.").text
        == "Ik heb [gezondheid] en begeleid kinderen met ADHD."
    )


def test_a_street_without_a_number_is_a_place_of_work() -> None:
    assert screen("Ik werkte op de Putselaan.").found == ()


def test_an_employer_is_a_name_only_when_introduced_as_one() -> None:
    assert screen("Ik werkte bij Jan Linders.").found == ()
    assert screen("Mijn naam is Jan Linders.").text == "Mijn naam is [naam]."


def test_a_telephone_for_questions_about_a_vacancy_is_no_number_of_the_vacancy() -> None:
    assert screen("Vragen over de vacature: 0341 - 51 50 83.").text == "Vragen over de vacature: [telefoon]."
    assert screen("Vacaturenummer: 0341515083.").text == "Vacaturenummer: 0341515083."


@pytest.mark.parametrize(
    "text",
    ["ik heb mijn rug " * 625, "06 " * 3333, "1" * 10_000, "a@" * 5_000,
     "Mijn naam is " * 769, "a.b-" * 2_500,
     "Jan van " * 1_250,
     "ziek " * 2_000, "nl91 " * 2_000, "(" * 10_000, "+31 " * 2_500, "Laan 12 " * 1_250, "x" * 10_000],
)  # fmt: skip
def test_ten_thousand_hostile_characters_take_no_longer_than_a_blink(text: str) -> None:
    start = time.process_time()
    screen(text)
    assert time.process_time() - start < 1.0
