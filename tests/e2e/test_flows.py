"""What an account manager does: by mouse, by keyboard alone, and without JavaScript, wide and narrow."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.e2e.conftest import SECRET

pytestmark = pytest.mark.e2e

Open = Callable[..., Page]
QUESTION = "magazijnmedewerker op Zuid, 32 uur"
SIZES = pytest.mark.parametrize("narrow", [False, True], ids=["1280", "320"])
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["htmx", "no-javascript"])


def ask(page: Page, question: str) -> None:
    page.get_by_label("Uw vraag, in gewone woorden").fill(question)
    page.get_by_role("button", name="Zoek", exact=True).click()
    page.wait_for_url(re.compile(r"/zoeken/[\w-]{16}$"))


@SIZES
@SCRIPTS
def test_by_mouse_from_a_question_to_a_list_on_paper(open_page: Open, narrow: bool, scripts: bool) -> None:
    page = open_page(narrow=narrow, scripts=scripts)
    ask(page, QUESTION)
    expect(page.locator(".hw-chip").first).to_contain_text("gelezen uit")
    expect(page.locator(".hw-card").first).to_contain_text("van 100")
    page.locator(".hw-chip").filter(has_text="Uren per week").get_by_role("button", name="maak liefst").click()
    expect(page.locator(".hw-chip--liefst")).to_contain_text("Uren per week")
    page.locator(".hw-facet .hw-check").first.click()
    page.get_by_role("button", name="Pas de keuzes toe").click()
    expect(page.locator(".hw-facet input:checked")).to_have_count(1)
    page.locator(".hw-card").first.get_by_role("button", name="Zet op mijn lijst").click()
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_contain_text("Mijn lijst (1)")
    page.get_by_role("link", name="Mijn lijst").click()
    expect(page.locator(".hw-card")).to_have_count(1)
    if scripts:
        with page.expect_download() as download:
            page.get_by_role("link", name="Download als CSV-bestand").click()
        assert download.value.suggested_filename == "selectie.csv"
    page.get_by_role("link", name="Bekijk om af te drukken").click()
    expect(page.locator(".hw-paper")).to_have_count(1)
    assert "subsidie" not in page.locator(".hw-paper").inner_text().lower()


@SIZES
@SCRIPTS
def test_by_mouse_from_a_vacancy_to_a_comparison(open_page: Open, narrow: bool, scripts: bool) -> None:
    page = open_page(narrow=narrow, scripts=scripts)
    page.goto("/vacatures/V01")
    expect(page.get_by_role("heading", name="Net niet: er is één reden")).to_be_visible()
    for box in page.get_by_role("checkbox").all()[:3]:
        box.check()
    page.get_by_role("button", name="Vergelijk wat ik koos").click()
    expect(page.get_by_role("table")).to_contain_text("3 kandidaten naast elkaar")
    page.goto("/vacatures/V01")
    page.get_by_role("button", name="Vergelijk wat ik koos").click()
    expect(page.get_by_role("alert")).to_contain_text("U koos er 0.")


@SCRIPTS
def test_a_question_is_saved_and_opened_again(open_page: Open, scripts: bool) -> None:
    page = open_page(scripts=scripts)
    ask(page, "kok")
    page.get_by_label("Bewaar deze vraag onder een naam").fill("Koks")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.get_by_text("Bewaard als")).to_be_visible()
    page.get_by_role("link", name="Bewaard", exact=True).click()
    page.get_by_role("link", name="Koks").click()
    expect(page.get_by_label("Uw vraag, in gewone woorden")).to_have_value("kok")


@SCRIPTS
def test_pages_turn_forth_and_back(open_page: Open, scripts: bool) -> None:
    page = open_page(scripts=scripts)
    ask(page, "werk met mijn handen")
    page.get_by_role("button", name="Volgende").click()
    expect(page.locator(".hw-range")).to_contain_text("21 tot en met")
    page.get_by_role("button", name="Vorige").click()
    expect(page.locator(".hw-range")).to_contain_text(" 1 tot en met")


@SIZES
@SCRIPTS
def test_bad_input_is_told_beside_its_field_and_kept(open_page: Open, narrow: bool, scripts: bool) -> None:
    page = open_page(narrow=narrow, scripts=scripts)
    field = page.get_by_label("Uw vraag, in gewone woorden")
    field.fill("x" * 501)
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#vraag-fout")).to_contain_text("501 tekens")
    expect(field).to_have_value("x" * 501)
    expect(page.get_by_role("alert")).to_be_visible()
    ask(page, "<script>document.title='stuk'</script>' OR 1=1 --")
    expect(field).to_have_value("<script>document.title='stuk'</script>' OR 1=1 --")
    assert "stuk" not in page.title()


@SIZES
def test_by_keyboard_alone_from_sign_in_to_the_list(open_page: Open, narrow: bool) -> None:
    page = open_page(narrow=narrow, signed_in=False)
    tab_to(page, "#sleutel")
    page.keyboard.type(SECRET)
    page.keyboard.press("Enter")
    page.wait_for_url("**/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className").endswith("hw-skip")
    page.keyboard.press("Enter")
    tab_to(page, "#vraag")
    page.keyboard.type("kok")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/zoeken/[\w-]{16}$"))
    expect(page.locator("#melding")).to_contain_text("gevonden")
    tab_to(page, "[id^=lijst-]")
    listed = page.evaluate("document.activeElement.id")
    page.keyboard.press("Enter")
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_contain_text("Mijn lijst (1)")
    assert page.evaluate("document.activeElement.id") == listed
    tab_to(page, "[name=vergelijk]")
    page.keyboard.press("Space")
    tab_to(page, "[name=vergelijk]")
    page.keyboard.press("Space")
    tab_to(page, "#vergelijk button")
    page.keyboard.press("Enter")
    expect(page.get_by_role("table")).to_be_visible()
    tab_to(page, ".hw-scroll")
    focus = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert focus == "solid"


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus arrives; what Tab cannot reach fails."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


def test_a_slow_search_says_that_it_is_busy(open_page: Open) -> None:
    page = open_page()
    held: list[Route] = []
    page.route("**/zoeken", lambda route: held.append(route))
    page.get_by_label("Uw vraag, in gewone woorden").fill("kok")
    expect(page.locator("#bezig")).to_be_hidden()
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#bezig")).to_be_visible()
    held[0].continue_()
    page.wait_for_url(re.compile(r"/zoeken/[\w-]{16}$"))
    expect(page.locator("#bezig")).to_be_hidden()


def test_the_page_is_whole_without_what_npm_brings(open_page: Open) -> None:
    page = open_page()
    page.route("**/static/vendor/**", lambda route: route.abort())
    page.goto("/")
    ask(page, "kok")
    expect(page.locator(".hw-card").first).to_be_visible()
    assert page.get_by_role("button", name="Zoek", exact=True).evaluate("e => getComputedStyle(e).color") == (
        "rgb(255, 255, 255)"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
