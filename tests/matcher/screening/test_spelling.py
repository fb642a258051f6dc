"""The quick look-up of a slip agrees with comparing a word to every word for health."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from matcher.screening import health_words as words
from matcher.screening.spelling import sound, spelt

LONG = sorted(word for word in words.CONDITIONS - words.SPELT_STRICTLY if len(word) > 9 and word.isalpha())


@settings(max_examples=150)
@given(st.sampled_from(LONG), st.integers(1, 8), st.sampled_from("aeinrst"))
def test_one_other_letter_is_read_as_the_word_that_slow_comparison_finds(word: str, at: int, letter: str) -> None:
    slip = word[:at] + letter + word[at + 1 :]
    found = spelt(slip)
    assert found == slip or OSA.distance(sound(found), sound(slip)) <= 1
    if found == slip and slip != word:
        heard = sound(slip)
        near = [known for known in LONG if sound(known)[0] == heard[0] and OSA.distance(sound(known), heard) <= 1]
        assert slip in words.CONDITIONS | words.TREATMENTS or all(
            k.startswith(slip) or slip.startswith(k) for k in near
        )


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("depresie", "depressie"), ("epilepcie", "epilepsie"), ("autistiesch", "autistisch"), ("diabetis", "diabetes"),
        ("psigose", "psychose"), ("fibromialgie", "fibromyalgie"), ("reumattisch", "reumatisch"),
    ],
)  # fmt: skip
def test_common_slips_are_set_right(slip: str, meant: str) -> None:
    assert spelt(slip) == meant


@pytest.mark.parametrize(
    "word",
    [
        "asperges",
        "opleidingen",
        "snelheid",
        "studeren",
        "domheid",
        "hoofdlijnen",
        "aantallen",
        "processen",
        "betaling",
        "protest",
        "verpakking",
        "factuur",
        "afwijzing",
        "psychologie",
        "gevonden",
    ],
)
def test_everyday_words_are_left_alone(word: str) -> None:
    assert spelt(word) == word
