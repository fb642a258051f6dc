"""What each question means, by the definition of the search request."""

from collections.abc import Mapping

import pytest

from matcher.question import parse_question
from tests.matcher.question.tables.asked import TODAY, Asked, Expected
from tests.matcher.question.tables.everyday import EVERYDAY
from tests.matcher.question.tables.papers import PAPER_QUESTIONS
from tests.matcher.question.tables.places import PLACE_QUESTIONS
from tests.matcher.question.tables.sentences import SENTENCES
from tests.matcher.question.tables.spoken import SPOKEN
from tests.matcher.question.tables.support import SUPPORT_QUESTIONS
from tests.matcher.question.tables.time import TIME_QUESTIONS
from tests.matcher.question.tables.unseen import UNSEEN
from tests.matcher.question.weighed import weigh

QUESTIONS = [*PLACE_QUESTIONS, *TIME_QUESTIONS, *PAPER_QUESTIONS, *SUPPORT_QUESTIONS, *SENTENCES, *EVERYDAY, *SPOKEN]


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else value


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: f"{asked.side[:1]}: {asked.question}")
def test_a_question_gives_exactly_these_filters(asked: Asked) -> None:
    understood = parse_question(asked.question, asked.side, TODAY)
    read = {Expected(one.filter, str(_plain(one.value)), one.demand) for one in understood.filters}
    assert read == {Expected(one.filter, str(one.value), one.demand) for one in asked.filters}
    assert len(understood.filters) == len(asked.filters)


@pytest.mark.parametrize("asked", UNSEEN.values(), ids=UNSEEN)
def test_questions_that_were_new_once_stay_above_the_floor(asked: list[Asked]) -> None:
    score = weigh(asked)
    assert score.right / score.asked >= 0.95
    assert score.wrong / score.read <= 0.03


def test_the_table_is_wide_enough_to_judge_by() -> None:
    assert len(QUESTIONS) >= 250
    assert {one.filter for asked in QUESTIONS for one in asked.filters} == {
        "lks", "beschutWerk", "doelgroepregister", "gebied", "gemeente", "nprz", "reistijd", "uren", "dagdelen",
        "rijbewijs", "certificaat", "taal", "opleiding", "vorm", "begeleiding", "werkplek", "ervaring", "beschikbaar",
        "lopendTraject", "status", "sector", "socialReturn", "lksErvaring", "harrie", "minderjarig",
    }  # fmt: skip
