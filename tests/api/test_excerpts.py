"""Pieces of somebody's own words, with the words of the question marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from api.web.excerpts import AROUND, excerpts
from tests.makers import candidate, vacancy


def mark(field: str, text: str, word: str) -> dict[str, object]:
    at = text.index(word)
    return {"veld": field, "van": at, "tot": at + len(word)}


def test_a_word_is_marked_between_whole_words_of_a_long_text() -> None:
    text = (
        "Vroeger werkte ik bij een bakker. " * 5 + "Nu rijd ik heftruck in de haven. " + "Ik wil graag vast werk. " * 5
    )
    person = candidate(profile_text=text)
    (excerpt,) = excerpts(person, [mark("profieltekst", text, "heftruck")])
    assert [piece.text for piece in excerpt if piece.marked] == ["heftruck"]
    shown = "".join(piece.text for piece in excerpt)
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert set(shown.strip("… ").split()) <= set(text.split())


def test_what_the_head_of_the_card_shows_is_not_shown_again() -> None:
    job = vacancy(title="Heftruckchauffeur", text="Rijden in de haven.")
    marks = [mark("titel", job.title, "Heftruck"), mark("tekst", "Rijden in de haven.", "haven")]
    (excerpt,) = excerpts(job, marks)
    assert [(piece.text, piece.marked) for piece in excerpt] == [
        ("Rijden in de ", False),
        ("haven", True),
        (".", False),
    ]


def test_a_field_that_changed_since_the_search_is_left_out() -> None:
    assert excerpts(candidate(profile_text=None), [{"veld": "profieltekst", "van": 0, "tot": 4}]) == ()


@given(st.text(alphabet="ab ", min_size=1, max_size=400), st.data())
def test_an_excerpt_is_a_piece_of_the_text_with_the_first_word_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 12)))
    (excerpt,) = excerpts(candidate(profile_text=text), [{"veld": "profieltekst", "van": start, "tot": end}])
    shown = "".join(piece.text for piece in excerpt).removeprefix("… ").removesuffix(" …")
    assert shown in text
    assert len(shown) <= 2 * AROUND + end - start
    assert [piece.text for piece in excerpt if piece.marked] == [text[start:end]]
