"""What only the text of a vacancy demands, and which of it a candidate does not show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.demands import TextDemand, text_demands, text_to_read, unmet
from matcher.domain import (
    Candidate,
    CertificateDemand,
    Demands,
    DutchLevel,
    Education,
    EducationLevel,
    Experience,
    LanguageSkill,
    Licence,
    Support,
)
from matcher.reading import Kind, Mention, Polarity, Reading, Role, SentenceSpan, Strength
from tests.makers import candidate, demanding, rule_book, vacancy

NAMES = rule_book().certificates
SENTENCE = "Dit staat in de tekst."


def mention(
    kind: Kind,
    value: str,
    strength: Strength = Strength.DEMANDED,
    polarity: Polarity = Polarity.ASSERTED,
    alternatives: tuple[str, ...] = (),
) -> Mention:
    return Mention(kind, value, 0, 3, 0, len(SENTENCE), polarity, strength, alternatives)


def reading(*mentions: Mention) -> Reading:
    return Reading(SENTENCE, mentions, (SentenceSpan(0, len(SENTENCE), Role.DEMAND),))


def demand(kind: Kind, value: str, *alternatives: str, sentence: str = SENTENCE, title: str = "") -> TextDemand:
    return TextDemand(kind, value, sentence, alternatives, title)


EVERY_KIND = [
    (Kind.LICENCE, "B"),
    (Kind.CERTIFICATE, "VCA basis"),
    (Kind.VOG, "VOG"),
    (Kind.DUTCH_LEVEL, "B1"),
    (Kind.HOURS, "24-"),
    (Kind.DAYPARTS, "weekend"),
    (Kind.EDUCATION, "mbo2"),
    (Kind.EXPERIENCE_YEARS, "2"),
    (Kind.PHYSICAL, "zwaar_tillen"),
]


@pytest.mark.parametrize(("kind", "value"), EVERY_KIND)
def test_what_the_fields_lack_is_demanded_by_the_text(kind: Kind, value: str) -> None:
    (found,) = text_demands(vacancy(), reading(mention(kind, value)), NAMES)
    assert (found.kind, found.value, found.sentence) == (kind, value, SENTENCE)


@pytest.mark.parametrize(("kind", "value"), EVERY_KIND)
@pytest.mark.parametrize("strength", [Strength.WISHED, Strength.PLAIN])
def test_what_is_wished_for_or_only_said_is_no_demand(kind: Kind, value: str, strength: Strength) -> None:
    assert text_demands(vacancy(), reading(mention(kind, value, strength)), NAMES) == ()


@pytest.mark.parametrize(("kind", "value"), EVERY_KIND)
def test_what_is_denied_elsewhere_in_the_text_is_no_demand(kind: Kind, value: str) -> None:
    denied = mention(kind, value, Strength.PLAIN, Polarity.NEGATED)
    assert text_demands(vacancy(), reading(mention(kind, value), denied), NAMES) == ()


@pytest.mark.parametrize("kind", [Kind.SKILL, Kind.OCCUPATION])
def test_skills_and_occupations_are_never_demands(kind: Kind) -> None:
    assert text_demands(vacancy(), reading(mention(kind, "orderpicken")), NAMES) == ()


@pytest.mark.parametrize(
    ("fields", "kind", "value"),
    [
        (demanding(licences=(Licence.B,)), Kind.LICENCE, "B"),
        (demanding(licences=(Licence.CE,)), Kind.LICENCE, "C"),
        (demanding(certificates=(CertificateDemand("VCA"),)), Kind.CERTIFICATE, "VCA basis"),
        (demanding(certificates=(CertificateDemand("VCA VOL", True),)), Kind.CERTIFICATE, "VCA basis"),
        (demanding(vog=True), Kind.VOG, "VOG"),
        (demanding(dutch_level=DutchLevel.A2), Kind.DUTCH_LEVEL, "B1"),
        (demanding(education_level=EducationLevel.MBO2), Kind.EDUCATION, "mbo3"),
        (vacancy(hours_min=24), Kind.HOURS, "24-"),
        (vacancy(dayparts=("za-ochtend",)), Kind.DAYPARTS, "weekend"),
        (vacancy(dayparts=("ma-avond",)), Kind.DAYPARTS, "avond"),
        (vacancy(workplace_lacks=("geen_zwaar_tillen",)), Kind.PHYSICAL, "zwaar_tillen"),
        (vacancy(workplace_lacks=("geen_zwaar_tillen",)), Kind.PHYSICAL, "zwaar_werk"),
        (vacancy(workplace_offers=("geen_hoogte",)), Kind.PHYSICAL, "hoogte"),
    ],
)
def test_what_the_fields_say_is_not_said_again(fields: object, kind: Kind, value: str) -> None:
    assert text_demands(fields, reading(mention(kind, value)), NAMES) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "kind", "value"),
    [
        (demanding(licences=(Licence.B,)), Kind.LICENCE, "C"),
        (demanding(certificates=(CertificateDemand("VCA"),)), Kind.CERTIFICATE, "VCA VOL"),
        (vacancy(hours_min=16), Kind.HOURS, "24-"),
        (vacancy(dayparts=("ma-ochtend",)), Kind.DAYPARTS, "avond"),
        (vacancy(workplace_lacks=("geen_hoogte",)), Kind.PHYSICAL, "zwaar_tillen"),
    ],
)
def test_what_goes_beyond_the_fields_is_demanded(fields: object, kind: Kind, value: str) -> None:
    assert len(text_demands(fields, reading(mention(kind, value)), NAMES)) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["ochtend", "middag"])
def test_working_in_the_daytime_is_worth_no_question(value: str) -> None:
    assert text_demands(vacancy(), reading(mention(Kind.DAYPARTS, value)), NAMES) == ()


def test_hours_at_most_demand_nothing() -> None:
    assert text_demands(vacancy(), reading(mention(Kind.HOURS, "-24"), mention(Kind.HOURS, "16-24")), NAMES) == ()


def test_a_demand_that_is_made_twice_is_told_once() -> None:
    twice = reading(mention(Kind.LICENCE, "B"), mention(Kind.LICENCE, "B"))
    assert len(text_demands(vacancy(), twice, NAMES)) == 1


def test_of_one_ladder_the_highest_step_is_told() -> None:
    ladder = reading(mention(Kind.EXPERIENCE_YEARS, "1"), mention(Kind.EXPERIENCE_YEARS, "3"))
    assert [found.value for found in text_demands(vacancy(), ladder, NAMES)] == ["3"]


def test_a_field_that_names_one_alternative_says_enough() -> None:
    either = reading(mention(Kind.LICENCE, "D1", alternatives=("D",)))
    assert text_demands(demanding(licences=(Licence.D1,)), either, NAMES) == ()


def test_the_text_is_read_without_html() -> None:
    assert text_to_read(vacancy(text="<p>Rijbewijs <b>B</b></p>")) == "Rijbewijs B"
    assert text_to_read(vacancy()) == ""


MET = [
    (candidate(licences=(Licence.B,)), demand(Kind.LICENCE, "B")),
    (candidate(licences=(Licence.CE,)), demand(Kind.LICENCE, "B")),
    (candidate(licences=(Licence.D,)), demand(Kind.LICENCE, "C", "D")),
    (candidate(certificates=("B-VCA",)), demand(Kind.CERTIFICATE, "VCA basis")),
    (candidate(certificates=("VCA VOL",)), demand(Kind.CERTIFICATE, "VCA basis")),
    (candidate(certificates=("heftruck",)), demand(Kind.CERTIFICATE, "reachtruckcertificaat", "heftruckcertificaat")),
    (candidate(languages=(LanguageSkill("nl", DutchLevel.B1),)), demand(Kind.DUTCH_LEVEL, "B1")),
    (candidate(languages=(LanguageSkill("nl", DutchLevel.MOTHER_TONGUE),)), demand(Kind.DUTCH_LEVEL, "C1")),
    (candidate(hours_max=32), demand(Kind.HOURS, "24-")),
    (candidate(dayparts=("za-ochtend",)), demand(Kind.DAYPARTS, "weekend")),
    (candidate(dayparts=("di-nacht",)), demand(Kind.DAYPARTS, "nacht")),
    (candidate(education=(Education(EducationLevel.MBO3, diploma=True),)), demand(Kind.EDUCATION, "mbo2")),
    (candidate(experience=(Experience("kok", months=30),)), demand(Kind.EXPERIENCE_YEARS, "2", title="Kok")),
    (
        candidate(experience=(Experience("hovenierster", months=24),)),
        demand(Kind.EXPERIENCE_YEARS, "2", sentence="Je hebt twee jaar ervaring als hovenier."),
    ),
]

UNMET = [
    (candidate(), demand(Kind.LICENCE, "B")),
    (candidate(licences=()), demand(Kind.LICENCE, "B")),
    (candidate(licences=(Licence.AM,)), demand(Kind.LICENCE, "B")),
    (candidate(), demand(Kind.CERTIFICATE, "VCA basis")),
    (candidate(certificates=("VCA",)), demand(Kind.CERTIFICATE, "VCA VOL")),
    (candidate(), demand(Kind.DUTCH_LEVEL, "A2")),
    (candidate(languages=(LanguageSkill("nl", DutchLevel.A2),)), demand(Kind.DUTCH_LEVEL, "B1")),
    (candidate(languages=(LanguageSkill("en", DutchLevel.C2),)), demand(Kind.DUTCH_LEVEL, "B1")),
    (candidate(), demand(Kind.HOURS, "24-")),
    (candidate(hours_max=16), demand(Kind.HOURS, "24-")),
    (candidate(), demand(Kind.DAYPARTS, "weekend")),
    (candidate(dayparts=("ma-ochtend",)), demand(Kind.DAYPARTS, "avond")),
    (candidate(), demand(Kind.EDUCATION, "mbo2")),
    (candidate(education=(Education(EducationLevel.MBO3, diploma=False),)), demand(Kind.EDUCATION, "mbo2")),
    (candidate(), demand(Kind.EXPERIENCE_YEARS, "1", title="Kok")),
    (candidate(experience=(Experience("kok", months=11),)), demand(Kind.EXPERIENCE_YEARS, "1", title="Kok")),
    (candidate(experience=(Experience("lasser", months=90),)), demand(Kind.EXPERIENCE_YEARS, "1", title="Kok")),
    (candidate(), demand(Kind.VOG, "VOG")),
    (candidate(), demand(Kind.PHYSICAL, "zwaar_tillen")),
]


@pytest.mark.parametrize(("who", "asked"), MET)
def test_what_the_fields_of_a_candidate_show_is_met(who: Candidate, asked: TextDemand) -> None:
    assert unmet(who, (asked,), NAMES) == ()


@pytest.mark.parametrize(("who", "asked"), UNMET)
def test_what_is_missing_or_unknown_is_left_to_ask(who: Candidate, asked: TextDemand) -> None:
    assert unmet(who, (asked,), NAMES) == (asked,)


@given(st.lists(st.sampled_from([asked for _, asked in (*MET, *UNMET)]), max_size=6))
def test_support_changes_no_answer(asked: list[TextDemand]) -> None:
    supported = candidate(support=Support(workplace_needs=("geen_zwaar_tillen",), beschut_werk=True))
    assert unmet(supported, asked, NAMES) == unmet(candidate(), asked, NAMES)


def test_no_demands_leave_nothing() -> None:
    assert unmet(candidate(), (), NAMES) == ()
    assert text_demands(vacancy(demands=Demands()), reading(), NAMES) == ()
