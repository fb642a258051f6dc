"""What every reader of Dutch owes its callers."""

from __future__ import annotations

from abc import ABC, abstractmethod

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.reading import Kind, Polarity, Reader, Role, Strength

VACANCY = """Wij zoeken een magazijnmedewerker.
Wat ga je doen?
- orders verzamelen met de heftruck
- dozen tillen tot 20 kilo
Wat vragen wij?
- een geldig heftruckcertificaat
- rijbewijs B is een pré
- ervaring is niet nodig
Wij bieden:
- een goed salaris en reiskostenvergoeding"""

TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from(
            [*VACANCY.split(), "rijbwijs", "VCA", "niet", "geen", "2 jaar ervaring", "İ", "ĳ", "ß", "²", "\n", ". "]
        ),
        max_size=40,
    ).map(" ".join),
)  # fmt: skip


class ReaderContract(ABC):
    """A test class inherits it and gives `make`."""

    @abstractmethod
    def make(self) -> Reader:
        """The reader that is held to the contract."""

    @settings(max_examples=150)
    @given(TEXTS)
    def test_every_string_is_read_and_every_place_lies_in_it(self, text: str) -> None:
        reading = self.make().read(text)
        assert reading.text == text
        reach = 0
        for sentence in reading.sentences:
            assert reach <= sentence.start < sentence.end <= len(text)
            reach = sentence.end
        spans = {(sentence.start, sentence.end) for sentence in reading.sentences}
        for mention in reading.mentions:
            assert mention.sentence_start <= mention.start < mention.end <= mention.sentence_end
            assert (mention.sentence_start, mention.sentence_end) in spans

    @settings(max_examples=50)
    @given(TEXTS)
    def test_the_same_text_reads_the_same(self, text: str) -> None:
        assert self.make().read(text) == self.make().read(text)

    @settings(max_examples=50)
    @given(TEXTS)
    def test_mentions_come_in_the_order_of_the_text(self, text: str) -> None:
        mentions = self.make().read(text).mentions
        keys = [(mention.start, -mention.end, mention.kind, mention.value) for mention in mentions]
        assert keys == sorted(keys)

    def test_an_empty_text_holds_nothing(self) -> None:
        reading = self.make().read("")
        assert (reading.mentions, reading.sentences) == ((), ())

    def test_a_demand_a_wish_and_a_denial_are_told_apart(self) -> None:
        reading = self.make().read(VACANCY)
        stances = {
            mention.value: (mention.polarity, mention.strength)
            for mention in reading.mentions
            if mention.kind in (Kind.CERTIFICATE, Kind.LICENCE)
        }
        assert stances == {
            "heftruckcertificaat": (Polarity.ASSERTED, Strength.DEMANDED),
            "B": (Polarity.ASSERTED, Strength.WISHED),
        }

    def test_every_section_gives_its_lines_their_role(self) -> None:
        reading = self.make().read(VACANCY)
        roles = {reading.text[one.start : one.end]: one.role for one in reading.sentences}
        assert roles["- orders verzamelen met de heftruck"] is Role.TASK
        assert roles["- een geldig heftruckcertificaat"] is Role.DEMAND
        assert roles["- een goed salaris en reiskostenvergoeding"] is Role.OFFER
