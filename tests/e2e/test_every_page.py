"""Every page, wide and narrow: axe finds nothing, nothing falls off the side, and it is photographed for docs/."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import ROOT
from tests.e2e.test_flows import QUESTION, ask

pytestmark = pytest.mark.e2e

Open = Callable[..., Page]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
PICTURES = ROOT / "docs" / "pagina"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]


def sign_in(page: Page) -> None:
    page.goto("/aanmelden")


def sign_in_fault(page: Page) -> None:
    page.goto("/aanmelden")
    page.get_by_role("button", name="Aanmelden").click()


def start(page: Page) -> None:
    page.goto("/")


def results(page: Page) -> None:
    page.goto("/")
    ask(page, QUESTION)


def results_of_vacancies(page: Page) -> None:
    page.goto("/zoeken/vacatures")
    ask(page, "werk in de keuken, alleen ochtenden")


def nothing_found(page: Page) -> None:
    page.goto("/")
    page.locator("summary").first.click()
    page.get_by_label("Minstens zoveel uur").fill("48")
    ask(page, "CE chauffeur in Schiedam met rijbewijs D en code 95, B2")


def search_fault(page: Page) -> None:
    page.goto("/")
    page.locator("summary").first.click()
    page.get_by_label("Minstens zoveel uur").fill("veel")
    page.get_by_label("Uw vraag, in gewone woorden").fill("x" * 501)
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#vraag-fout")).to_be_visible()


def candidate(page: Page) -> None:
    page.goto("/kandidaten/K002")
    page.locator(".hw-card summary").first.click()


def vacancy(page: Page) -> None:
    page.goto("/vacatures/V01")


def comparison(page: Page) -> None:
    page.goto("/vacatures/V01")
    for box in page.get_by_role("checkbox").all()[:4]:
        box.check()
    page.get_by_role("button", name="Vergelijk wat ik koos").click()
    expect(page.get_by_role("table")).to_be_visible()


def comparison_fault(page: Page) -> None:
    page.goto("/vacatures/V01")
    page.get_by_role("button", name="Vergelijk wat ik koos").click()


def no_comparison(page: Page) -> None:
    page.goto("/vergelijken")


def empty_list(page: Page) -> None:
    page.goto("/lijst")


def _listed(page: Page) -> None:
    page.goto("/vacatures/V01")
    for number in range(2):
        page.locator(".hw-card").nth(number).get_by_role("button", name="Zet op mijn lijst").click()
        expect(page.get_by_role("navigation", name="Hoofdmenu")).to_contain_text(f"Mijn lijst ({number + 1})")


def shortlist(page: Page) -> None:
    _listed(page)
    page.goto("/lijst")


def on_paper(page: Page) -> None:
    _listed(page)
    page.goto("/lijst/afdrukken")


def no_saved_questions(page: Page) -> None:
    page.goto("/bewaard")


def saved_questions(page: Page) -> None:
    page.goto("/")
    ask(page, "kok")
    page.get_by_label("Bewaar deze vraag onder een naam").fill("Koks")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.get_by_text("Bewaard als")).to_be_visible()
    page.goto("/bewaard")


def not_found(page: Page) -> None:
    page.goto("/kandidaten/weg")


SIGNED_OUT = (sign_in, sign_in_fault)
SIGNED_IN = (
    start,
    results,
    results_of_vacancies,
    nothing_found,
    search_fault,
    candidate,
    vacancy,
    comparison,
    comparison_fault,
    no_comparison,
    empty_list,
    shortlist,
    on_paper,
    no_saved_questions,
    saved_questions,
    not_found,
)
PICTURED = (sign_in, start, results, search_fault, candidate, vacancy, comparison, shortlist, on_paper)


@pytest.mark.parametrize("narrow", [False, True], ids=["1280", "320"])
@pytest.mark.parametrize("visit", [*SIGNED_OUT, *SIGNED_IN], ids=lambda visit: visit.__name__)
def test_axe_finds_nothing_and_nothing_falls_off_the_side(
    open_page: Open, visit: Callable[[Page], None], narrow: bool
) -> None:
    page = open_page(narrow=narrow, signed_in=visit in SIGNED_IN)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if "Content Security" in message.text else None)
    visit(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert complaints == []
    if visit in PICTURED:
        photograph(page, PICTURES / f"{visit.__name__}-{'320' if narrow else '1280'}.png")


def violations(page: Page) -> list[str]:
    """Evaluated over the debugging protocol, for the page's own policy lets no foreign script in."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", STANDARDS
    )
    return [f"{rule['id']}: {node['html']}" for rule in found["violations"] for node in rule["nodes"]]


def photograph(page: Page, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    page.evaluate("document.activeElement.blur()")
    page.evaluate("window.scrollTo(0, 0)")
    page.screenshot(path=path, full_page=False, animations="disabled")
