"""How matches look in a terminal: Rich text, never markup, so that no profile can steer the screen."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill
from typing import Protocol

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from api.schemas.match import JUDGEMENTS
from matcher.domain import Candidate, Match, Outcome, Vacancy
from matcher.pipeline import Answer
from matcher.rules.truth import NO_DEMAND
from matcher.wording import ONLY_WORDS, check_sentence, joined, sentence

_COLOURS = {Outcome.PASSES: "green", Outcome.UNKNOWN: "yellow", Outcome.REFUSES: "red"}
_INDENT = " " * 4


class Named(Protocol):
    """What is asked of the market: the names that stand beside the ids."""

    def candidate(self, id: str, /) -> Candidate: ...

    def vacancy(self, id: str, /) -> Vacancy: ...


def show_answer(
    market: Named,
    answer: Answer,
    *,
    vacancy_id: str | None = None,
    candidate_id: str | None = None,
    console: Console | None = None,
) -> None:
    """The list for the one that was asked for; the other side stands at each match."""
    console = console or _console()
    if vacancy_id is not None:
        console.print(_line("Vacature ", vacancy_title(market.vacancy(vacancy_id)), "bold"))
    if candidate_id is not None:
        console.print(_line("Kandidaat ", candidate_title(market.candidate(candidate_id)), "bold"))
    console.print(Text(f"{answer.admitted} mogen, {answer.refused} niet.", "dim"))
    if answer.lexical_only:
        console.print(Text(ONLY_WORDS, "yellow"))
    for match in answer.matches:
        other = (
            candidate_title(market.candidate(match.candidate_id))
            if candidate_id is None
            else vacancy_title(market.vacancy(match.vacancy_id))
        )
        console.print()
        console.print(_heading(match, f"{match.rank:>2}. {other}"))
        _sentences(console, match)
    console.print()


def show_pair(market: Named, match: Match, console: Console | None = None) -> None:
    """One pair in full: why or why not, the parts of the score, and each rule that had something to decide."""
    console = console or _console()
    console.print(_line("Vacature ", vacancy_title(market.vacancy(match.vacancy_id)), "bold"))
    console.print(_line("Kandidaat ", candidate_title(market.candidate(match.candidate_id)), "bold"))
    console.print(_heading(match, "Samen"))
    if match.verdict.refused:
        _bullets(console, "✗", (check_sentence(check) for check in match.verdict.having(Outcome.REFUSES)), "red")
    else:
        _sentences(console, match)
        _bullets(console, "i", map(sentence, match.instruments), "blue")
        console.print(Padding(_parts(match), (1, 0, 0, len(_INDENT))))
    console.print(Padding(_checks(match), (1, 0, 1, len(_INDENT))))


def vacancy_title(vacancy: Vacancy) -> str:
    """Id and title on one line."""
    return f"{vacancy.id}  {printable(vacancy.title)}"


def candidate_title(candidate: Candidate) -> str:
    """Id and what the person looks for, else what the person did."""
    past = joined(work.function for work in candidate.experience)
    known = joined(candidate.desired_titles, "of") or (f"ervaring als {past}" if past else "")
    return f"{candidate.id}  {printable(known)}" if known else candidate.id


def printable(text: str) -> str:
    """Text without the characters that steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)


def score(match: Match) -> str:
    """The score as the Dutch write it, one decimal."""
    return f"{match.score:.1f}".replace(".", ",")


def _console() -> Console:
    return Console(highlight=False, emoji=False)


def _line(label: str, text: str, style: str) -> Text:
    return Text.assemble(label, (text, style))


def _heading(match: Match, text: str) -> Text:
    outcome = match.verdict.outcome
    number = "" if match.verdict.refused else f"  score {score(match)}"
    judgement = JUDGEMENTS[outcome].replace("_", " ")
    return Text.assemble((text, "bold"), number, "  ", (judgement, _COLOURS[outcome]))


def _sentences(console: Console, match: Match) -> None:
    _bullets(console, "+", map(sentence, match.reasons), "green")
    _bullets(console, "!", map(sentence, match.attention), "yellow")


def _bullets(console: Console, sign: str, sentences: Iterable[str], style: str) -> None:
    for text in sentences:
        filled = fill(
            printable(text),
            width=console.width,
            initial_indent=f"{_INDENT}{sign} ",
            subsequent_indent=f"{_INDENT}  ",
        )
        line = Text(filled)
        line.stylize(style, len(_INDENT), len(_INDENT) + 1)
        console.print(line)


def _parts(match: Match) -> Table:
    table = Table("onderdeel", "gewicht", "waarde", "bijdrage", box=None, pad_edge=False)
    for part in match.parts:
        table.add_row(part.name, f"{part.weight:.3f}", f"{part.value:.3f}", f"{part.contribution:.2f}")
    table.add_row("score", "", "", f"{match.score:.2f}", style="bold")
    return table


def _checks(match: Match) -> Table:
    table = Table("regel", "uitkomst", "uitleg", box=None, pad_edge=False)
    for check in match.verdict.checks:
        if check.code == NO_DEMAND:
            continue
        outcome = Text(check.outcome.value.replace("_", " "), _COLOURS[check.outcome])
        table.add_row(check.rule, outcome, Text(printable(check_sentence(check))))
    return table
