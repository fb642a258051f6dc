"""`hallowerk demo`: a tour of the demo collection once it is ingested; ids as in demo/README.md."""

from __future__ import annotations

from contextlib import closing

from rich.console import Console

from scripts.opening import matching_here
from scripts.show import show_answer, show_pair

VACANCIES = ("V05", "V10", "V31")
CANDIDATE = "K012"
REFUSED = ("V09", "K076")
SHOWN = 5


def demo() -> None:
    """Toon de voorbeelden uit de map demo: drie vacatures, één kandidaat en een paar dat niet mag."""
    console = Console(highlight=False, emoji=False)
    with closing(matching_here()) as market:
        for vacancy in VACANCIES:
            console.rule(f"De beste {SHOWN} kandidaten voor {vacancy}")
            answer = market.matches_for_vacancy(vacancy, SHOWN, None)
            show_answer(market, answer, vacancy_id=vacancy, console=console)
        console.rule(f"De beste {SHOWN} vacatures voor {CANDIDATE}")
        answer = market.matches_for_candidate(CANDIDATE, SHOWN, None)
        show_answer(market, answer, candidate_id=CANDIDATE, console=console)
        console.rule("Een paar dat niet mag, en waarom")
        show_pair(market, market.explain(*REFUSED), console)
