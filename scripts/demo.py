"""`hallowerk demo`: a tour of the demo collection once it is ingested; ids as in demo/README.md."""

from __future__ import annotations

from contextlib import closing

from rich.console import Console

from scripts.opening import matching_here, note_shown
from scripts.show import show_answer, show_pair

VACANCIES = ("V05", "V10", "V31")
CANDIDATE = "K012"
REFUSED = ("V09", "K076")
SHOWN = 5


def demo() -> None:
    """Toon de voorbeelden uit de map demo: drie vacatures, één kandidaat en een paar dat niet mag."""
    console = Console(highlight=False, emoji=False)
    with closing(matching_here()) as market:
        people = {id: market.matches_for_vacancy(id, SHOWN, None) for id in VACANCIES}
        work = market.matches_for_candidate(CANDIDATE, SHOWN, None)
        refused = market.explain(*REFUSED)
        answers = (*people.values(), work)
        shown = [match for answer in answers for match in answer.matches]
        note_shown("hallowerk demo", market.versions(), [*shown, refused])
        for vacancy, answer in people.items():
            console.rule(f"De beste {SHOWN} kandidaten voor {vacancy}")
            show_answer(market, answer, vacancy_id=vacancy, console=console)
        console.rule(f"De beste {SHOWN} vacatures voor {CANDIDATE}")
        show_answer(market, work, candidate_id=CANDIDATE, console=console)
        console.rule("Een paar dat niet mag, en waarom")
        show_pair(market, refused, console)
