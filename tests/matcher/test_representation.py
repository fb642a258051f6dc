from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcher.ngrams import GramWeights
from matcher.ports import FloatMatrix
from matcher.representation import PROFILE_SHARPNESS, PROFILE_SIZE, OccupationSpace
from tests.fakes import FakeEncoder

NAMES = [f"{what} {where}" for what in ("kok", "chauffeur", "schilder") for where in "abcdefghijklmno"]
TASKS = [f"{name} werkt en helpt" for name in reversed(NAMES)]
ENCODER = FakeEncoder()
WEIGHTS = GramWeights.learnt(NAMES)
NAMED, TASKED = ENCODER.encode_documents(NAMES), ENCODER.encode_documents(TASKS)
texts = st.lists(st.sampled_from(["kok in de keuken", "chauffeur b", "ik schilder graag", "ramen", *NAMES]), max_size=4)


def space(kin: FloatMatrix) -> OccupationSpace:
    return OccupationSpace(NAMED, TASKED, WEIGHTS.rows(NAMES), kin)


def profile(of: OccupationSpace, words: list[str]) -> FloatMatrix:
    found: FloatMatrix = of.profile(ENCODER.encode_documents(words), WEIGHTS.rows(words)).csr.toarray()
    return found


def kin_of_the_same_trade() -> FloatMatrix:
    trades = np.array([name.split()[0] for name in NAMES])
    return (np.eye(len(NAMES)) + 0.5 * (trades[:, None] == trades)).astype(np.float32)


def slow_profile(kin: FloatMatrix, text: str) -> FloatMatrix:
    """The twin: one text at a time, occupation by occupation."""

    def standard(values: list[float]) -> np.ndarray:
        return (np.array(values) - np.mean(values)) / np.std(values)

    vector = ENCODER.encode_documents([text])[0]
    meaning = np.zeros(len(NAMES))
    for rows in (NAMED, TASKED):
        mean = rows.mean(axis=0)
        away = vector - mean
        meaning += standard([away @ (row - mean) / np.linalg.norm(away) / np.linalg.norm(row - mean) for row in rows])
    spelled = WEIGHTS.rows([text]).csr.toarray()[0]
    letters = standard([spelled @ row for row in WEIGHTS.rows(NAMES).csr.toarray()])
    weights = np.exp(PROFILE_SHARPNESS * standard(list(standard(list(meaning)) + letters)))
    weights[np.argsort(-weights, kind="stable")[PROFILE_SIZE:]] = 0
    spread = (weights / np.linalg.norm(weights)) @ kin
    spread[np.argsort(-spread, kind="stable")[PROFILE_SIZE:]] = 0
    return np.asarray(spread / np.linalg.norm(spread))


@given(st.sampled_from(NAMES))
def test_a_profile_is_what_its_sentence_says(text: str) -> None:
    kin = kin_of_the_same_trade()
    np.testing.assert_allclose(profile(space(kin), [text])[0], slow_profile(kin, text), atol=1e-5)


@given(texts)
def test_the_company_of_other_texts_changes_no_byte_of_a_profile(words: list[str]) -> None:
    of = space(kin_of_the_same_trade())
    together = profile(of, words)
    alone = [profile(of, [word])[0] for word in words]
    assert together.tobytes() == np.array(alone, dtype=np.float32).reshape(together.shape).tobytes()


@given(texts)
def test_a_profile_is_of_unit_length_and_keeps_no_more_than_its_size(words: list[str]) -> None:
    rows = profile(space(kin_of_the_same_trade()), words)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert ((rows > 0).sum(axis=1) <= PROFILE_SIZE).all()


def test_what_is_near_to_an_occupation_is_nearer_to_its_kin_than_without_them() -> None:
    alone, related = space(np.eye(len(NAMES), dtype=np.float32)), space(kin_of_the_same_trade())
    cook, other = NAMES.index("kok a"), NAMES.index("kok b")
    assert profile(related, [NAMES[cook]])[0, other] > profile(alone, [NAMES[cook]])[0, other]
