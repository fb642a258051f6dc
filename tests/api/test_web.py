"""The page: signing in, searching, comparing, listing, and what it makes of bad input."""

from __future__ import annotations

import csv
import io
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from api.access.caller import Caller, Kind
from api.app import create_app
from api.settings import Settings
from api.web.exporting import harmless
from api.web.filters import spoken
from api.web.form import parse
from api.web.question import read_question
from api.web.session import IDLE_SECONDS, MOST_QUESTIONS, Sessions
from index.ledger import Ledger
from index.sessions import SessionRows
from matcher.domain import Candidate, CertificateDemand, Demands, Form, Licence, LksStatus, Support, Vacancy
from matcher.domain.vacancy import Employer
from matcher.errors import Fault, SettingsInvalid, StoreUnavailable
from tests.api.web_fakes import Browser, FakeSearch, NearbyMarket
from tests.makers import candidate, vacancy

SECRET = "geheim-van-de-pagina"
SETTINGS = Settings(api_keys={"pagina": SECRET})
ATTACK = "<script>alert(1)</script>' OR 1=1; DROP TABLE kandidaat; --"


@pytest.fixture
def market() -> NearbyMarket:
    return NearbyMarket(
        [
            candidate(id="k-1", desired_titles=("kok",), hours_min=16, hours_max=32),
            candidate(id="k-2", desired_titles=("kok",), hours_min=28, postcode="3071AB"),
            candidate(id="k-3", desired_titles=("kok",), support=Support(lks=LksStatus.DOELGROEP)),
        ],
        [vacancy(id="v-1", title="kok", hours_max=24, employer=Employer(name="=HYPERLINK(1)")), vacancy(id="v-2")],
    )


@pytest.fixture
def search() -> FakeSearch:
    return FakeSearch()


@pytest.fixture
def client(market: NearbyMarket, search: FakeSearch) -> Iterator[TestClient]:
    app = create_app(market, SETTINGS)
    app.state.search = search
    with TestClient(app) as client:
        yield client


@pytest.fixture
def browser(client: TestClient) -> Browser:
    signed_in = Browser(client)
    assert signed_in.sign_in(SECRET).url.path == "/"
    return signed_in


PAGES = (
    "/",
    "/zoeken/vacatures",
    "/bewaard",
    "/lijst",
    "/lijst/afdrukken",
    "/vergelijken",
    "/kandidaten/k-1",
    "/vacatures/v-1",
)


@pytest.mark.parametrize("address", [*PAGES, "/lijst/selectie.csv"])
def test_without_a_session_every_page_asks_to_sign_in(client: TestClient, address: str) -> None:
    answer = client.get(address, headers={"Accept": "text/html"})
    assert answer.url.path == "/aanmelden"
    assert "Uw sleutel" in answer.text


@pytest.mark.parametrize("address", PAGES)
def test_every_page_says_that_a_person_decides_and_lets_nothing_foreign_run(browser: Browser, address: str) -> None:
    answer = browser.get(address)
    assert answer.status_code == 200
    assert "Dit is advies. Een mens beslist." in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["cache-control"] == "no-store"
    assert not re.search(r"<script(?![^>]*\bsrc=)|\bstyle=|<style|\bon[a-z]+=", answer.text)


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(client: TestClient) -> None:
    browser = Browser(client)
    client.follow_redirects = False
    told = browser.sign_in(SECRET).headers["set-cookie"]
    assert "HttpOnly" in told
    assert "SameSite=strict" in told
    assert SECRET not in told


def test_over_https_the_cookie_is_secure_and_bound_to_the_host(market: NearbyMarket) -> None:
    with TestClient(create_app(market, SETTINGS), base_url="https://testserver") as client:
        client.follow_redirects = False
        told = Browser(client).sign_in(SECRET).headers["set-cookie"]
    assert told.startswith("__Host-hallowerk=")
    assert "Secure" in told


def test_a_wrong_key_is_refused_beside_the_field_and_never_repeated(client: TestClient) -> None:
    answer = Browser(client).sign_in("verkeerd-geheim")
    assert answer.status_code == 400
    assert 'id="sleutel-fout"' in answer.text
    assert "verkeerd-geheim" not in answer.text


def test_signing_in_makes_a_new_session_and_signing_out_ends_it(browser: Browser, client: TestClient) -> None:
    first = client.cookies["hallowerk"]
    browser.get("/")
    assert browser.post("/afmelden").url.path == "/aanmelden"
    client.cookies.set("hallowerk", first)
    assert browser.get("/").url.path == "/aanmelden"


@pytest.mark.parametrize("address", ["/zoeken", "/lijst/erbij", "/lijst/eraf", "/vergelijken", "/afmelden"])
@pytest.mark.parametrize("token", ["", "verzonnen", "é"])
def test_a_form_that_this_site_did_not_draw_changes_nothing(
    browser: Browser, client: TestClient, address: str, token: str
) -> None:
    answer = client.post(address, data={"teken": token, "soort": "kandidaten", "id": "k-1"})
    assert answer.status_code == 403
    assert "te lang open" in answer.text
    assert "Mijn lijst (0)" in browser.get("/").text


def test_signing_in_needs_the_token_of_the_form_too(client: TestClient) -> None:
    assert client.post("/aanmelden", data={"sleutel": SECRET}).status_code == 403


def test_a_question_is_posted_and_its_address_holds_nothing_of_it(browser: Browser, search: FakeSearch) -> None:
    answer = browser.post("/zoeken", soort="kandidaten", vraag="kok", uren_min="16", plaats="3071", minuten="30")
    assert re.fullmatch(r"/zoeken/[\w-]{16}", answer.url.path)
    assert answer.url.query == b""
    assert search.asked[-1]["vraag"] == "kok"
    assert list(search.asked[-1]["filters"]) == [
        {"filter": "uren", "waarde": {"min": 16}, "eis": "moet"},
        {"filter": "reistijd", "waarde": {"minuten": 30, "naar": "3071"}, "eis": "moet"},
    ]
    for words in ("3 kandidaten gevonden", "72</span> van 100", "past goed", "Eerst iets navragen", "Het werk past."):
        assert words in answer.text
    assert "Vraag na: het rijbewijs." in answer.text


def test_what_was_chosen_in_a_facet_is_asked_and_stays_chosen(browser: Browser, search: FakeSearch) -> None:
    chosen = json.dumps({"filter": "gebied", "waarde": "zuid"})
    answer = browser.post("/zoeken", vraag="kok", kies=chosen)
    assert search.asked[-1]["filters"] == [{"filter": "gebied", "waarde": ["zuid"], "eis": "moet"}]
    assert re.search(r'name="kies"[^>]*checked', answer.text)
    assert 'name="filter"' not in answer.text
    browser.post("/zoeken", vraag="kok", kies=chosen, weg="gebied:moet")
    assert search.asked[-1]["filters"] == []


def test_a_chip_can_be_softened_and_its_words_can_be_taken_out_of_the_question(
    browser: Browser, search: FakeSearch
) -> None:
    read = {"filter": "uren", "waarde": {"min": 24, "max": 24}, "eis": "moet", "tekst": "24 uur", "van": 0, "tot": 6}
    search.understood = [read]
    answer = browser.post("/zoeken", vraag="24 uur kok")
    assert "gelezen uit" in answer.text
    browser.post("/zoeken", vraag="24 uur kok", weg_woorden="0-6")
    assert search.asked[-1]["vraag"] == "kok"
    soft = {"filter": "uren", "waarde": {"min": 24, "max": 24}, "eis": "liefst"}
    answer = browser.post("/zoeken", vraag="24 uur kok", maak=json.dumps(soft))
    assert search.asked[-1]["filters"] == [soft]
    assert "(liefst)" in answer.text


def test_pages_turn_forth_and_back_and_an_unknown_page_is_told(browser: Browser) -> None:
    page = browser.post("/zoeken", vraag="kok")
    address = page.url.path
    assert "1 tot en met 2" in page.text
    assert "3 tot en met 3" in re.sub(
        "21 tot en met 21", "3 tot en met 3", browser.post(f"{address}/bladeren", cursor="2").text
    )
    assert "1 tot en met 2" in browser.post(f"{address}/bladeren").text
    wrong = browser.post(f"{address}/bladeren", cursor="<b>onzin</b>")
    assert wrong.status_code == 400
    assert "Deze bladzijde bestaat niet meer" in wrong.text
    assert "onzin" not in wrong.text


@pytest.mark.parametrize("start", ["/", "/zoeken/kandidaten"])
def test_pages_turn_before_anything_was_asked(browser: Browser, start: str) -> None:
    first = browser.get(start)
    assert "Kandidaten 1 tot en met 2" in first.text
    turning = re.search(r'action="(/zoeken/[^"]+/bladeren)"', first.text)
    assert turning is not None
    second = browser.post(turning.group(1), cursor="2")
    assert second.status_code == 200
    assert "Kandidaten 21 tot en met" in second.text
    assert "1 tot en met 2" in browser.post(f"{second.url.path}/bladeren").text
    wrong = browser.post(turning.group(1), cursor="<b>onzin</b>")
    assert (wrong.status_code, "Deze bladzijde bestaat niet meer" in wrong.text) == (400, True)
    assert "Kandidaten 1 tot en met 2" in wrong.text


@pytest.mark.parametrize("text", ["x" * 501, "kok\x00", "kok\x07", "\x1b[31mkok"])
def test_a_question_that_cannot_be_read_is_told_beside_the_field_and_kept(
    browser: Browser, search: FakeSearch, text: str
) -> None:
    asked = len(search.asked)
    answer = browser.post("/zoeken", vraag=text, uren_min="7")
    assert answer.status_code == 400
    assert 'id="vraag-fout"' in answer.text
    assert text[:400] in answer.text
    assert 'value="7"' in answer.text
    assert len(search.asked) == asked


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("uren_min", "veel"),
        ("uren_max", "49"),
        ("uren_min", "-1"),
        ("plaats", "12"),
        ("minuten", "0"),
        ("plaats", "٣٠٧١"),
    ],
)
def test_a_number_that_cannot_be_is_told_beside_its_field_and_kept(browser: Browser, field: str, value: str) -> None:
    answer = browser.post("/zoeken", vraag="kok", **{field: value})
    assert answer.status_code == 400
    assert f'id="{field}-fout"' in answer.text
    assert f'name="{field}" value="{value}"' in answer.text


def test_hours_the_wrong_way_round_are_told(browser: Browser) -> None:
    assert 'id="uren_max-fout"' in browser.post("/zoeken", uren_min="30", uren_max="20").text


def test_markup_and_sql_are_only_words(browser: Browser, search: FakeSearch) -> None:
    answer = browser.post("/zoeken", vraag=ATTACK)
    assert answer.status_code == 200
    assert search.asked[-1]["vraag"] == ATTACK
    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;" in answer.text
    assert "Wij vonden niemand" in answer.text


def test_ten_thousand_filters_are_refused_and_the_question_is_kept(browser: Browser, search: FakeSearch) -> None:
    asked = len(search.asked)
    answer = browser.post("/zoeken", vraag="kok", kies=['{"filter":"gebied","waarde":"zuid"}'] * 10_000)
    assert answer.status_code == 400
    assert "hoogstens 50 filters" in answer.text
    assert 'value="kok"' in answer.text
    assert len(search.asked) == asked
    assert len(answer.text) < 100_000


@pytest.mark.parametrize(
    "filter", ["[", "{}", "[1]", "[" * 1500, '{"filter":"x","waarde":1,"eis":"moet"}', '{"filter":7,"waarde":1}', "7"]
)
def test_a_filter_that_cannot_be_read_is_told_and_left_out(browser: Browser, filter: str) -> None:
    answer = browser.post("/zoeken", vraag="kok", filter=filter)
    assert answer.status_code == 400
    assert 'id="filters-fout"' in answer.text


def test_what_the_search_refuses_is_told(browser: Browser, search: FakeSearch) -> None:
    search.faults = [Fault("vraag", "Dit kan niet."), Fault("filters[0].waarde", "Dit ook niet.")]
    answer = browser.post("/zoeken", vraag="kok")
    assert answer.status_code == 400
    assert 'id="vraag-fout"' in answer.text
    assert 'id="filters-fout"' in answer.text


def test_nothing_that_was_typed_comes_in_a_log(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="api"):
        for text in (ATTACK, "kanarie\x00", "kanarie" * 100):
            browser.post("/zoeken", vraag=text, filter=text, uren_min=text)
    assert "kanarie" not in caplog.text
    assert "DROP" not in caplog.text


def test_what_breaks_shows_no_message_and_logs_none(
    browser: Browser, market: NearbyMarket, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(id: str) -> Candidate:
        raise RuntimeError(ATTACK)

    def closed(id: str) -> Vacancy:
        raise StoreUnavailable(ATTACK)

    monkeypatch.setattr(market, "candidate", broken)
    monkeypatch.setattr(market, "vacancy", closed)
    answers = browser.get("/kandidaten/k-1"), browser.get("/vacatures/v-1")
    assert [answer.status_code for answer in answers] == [500, 503]
    assert "mis bij ons" in answers[0].text
    for told in (*(answer.text for answer in answers), caplog.text):
        assert "DROP" not in told


@pytest.mark.parametrize(
    "address", ["/kandidaten/k-9", "/vacatures/v-9", "/zoeken/onbekend", "/nergens", "/kandidaten/a%20b"]
)
def test_what_does_not_exist_is_a_page_in_words(browser: Browser, address: str) -> None:
    answer = browser.get(address)
    assert answer.status_code == 404
    assert "bestaat niet" in answer.text
    assert "text/html" in answer.headers["content-type"]


def test_the_api_keeps_its_own_shape_of_error(browser: Browser) -> None:
    assert browser.get("/v1/nergens").headers["content-type"] == "application/problem+json"


def test_a_candidate_has_a_page_with_matches_and_without_support(browser: Browser) -> None:
    answer = browser.get("/kandidaten/k-3")
    assert "Vacatures die passen" in answer.text
    assert "doelgroep" not in answer.text
    assert "Bekijk alle eisen" in answer.text


def test_a_vacancy_shows_who_just_missed_it_and_what_would_open_it(browser: Browser) -> None:
    answer = browser.get("/vacatures/v-1")
    assert "Past als de uren naar 28 gaan, of als de kandidaat 24 uur wil werken." in answer.text
    assert "De vacature biedt hooguit 24 uur." in answer.text


def test_without_matches_and_without_nearby_the_page_says_so(browser: Browser, market: NearbyMarket) -> None:
    market.candidates.clear()
    answer = browser.get("/vacatures/v-1")
    assert "Er is nu geen kandidaat" in answer.text
    assert "niemand die maar op één eis" in answer.text


@pytest.mark.parametrize("ids", [["k-1"], [], ["k-1", "k-2", "k-3", "k-4", "k-5"], ["k-1", "k-1"]])
def test_two_to_four_are_compared_and_not_fewer_or_more(browser: Browser, ids: list[str]) -> None:
    answer = browser.post("/vergelijken", soort="kandidaten", vergelijk=ids)
    assert answer.status_code == 400
    assert f"U koos er {len(set(ids))}." in answer.text


def test_what_is_compared_stands_side_by_side_with_the_match_where_there_is_a_vacancy(browser: Browser) -> None:
    answer = browser.post("/vergelijken", soort="kandidaten", vergelijk=["k-1", "k-2"], vacature="v-1")
    assert answer.url.path == "/vergelijken"
    assert "100 van 100, past goed" in answer.text
    assert "Voldoet niet aan de eisen" in answer.text
    plain = browser.post("/vergelijken", soort="vacatures", vergelijk=["v-1", "v-2", "weg"])
    assert "2 vacatures naast elkaar" in plain.text
    assert "Oordeel" not in plain.text


def test_the_shortlist_grows_shrinks_and_survives_what_is_removed(browser: Browser, market: NearbyMarket) -> None:
    back = browser.post("/lijst/erbij", soort="kandidaten", id="k-1", vacature="v-1", terug="/vacatures/v-1")
    assert back.url.path == "/vacatures/v-1"
    assert "Haal van mijn lijst" in back.text
    browser.post("/lijst/erbij", soort="kandidaten", id="k-1", vacature="v-1")
    browser.post("/lijst/erbij", soort="vacatures", id="v-2")
    assert "Mijn lijst (2)" in browser.get("/lijst").text
    del market.vacancies["v-2"]
    assert browser.get("/lijst").status_code == 200
    browser.post("/lijst/eraf", soort="kandidaten", id="k-1", vacature="v-1")
    assert "Mijn lijst (1)" in browser.get("/lijst").text


@pytest.mark.parametrize(
    "where", ["//elders.example", "https://elders.example/", "/\\elders", "\\\\elders", "javascript:1", "/\r\nX: 1"]
)
def test_a_form_leads_back_to_this_site_alone(browser: Browser, client: TestClient, where: str) -> None:
    client.follow_redirects = False
    assert browser.post("/lijst/eraf", soort="x", id="y", terug=where).headers["location"] in ("/", "/X: 1")


@pytest.mark.parametrize(
    "fields",
    [
        {"soort": "kandidaten", "id": "k-9"},
        {"soort": "x", "id": "k-1"},
        {"soort": "vacatures", "id": "v-1", "vacature": "v-1"},
    ],
)
def test_only_what_exists_is_listed(browser: Browser, fields: dict[str, str]) -> None:
    assert browser.post("/lijst/erbij", **fields).status_code == 404


def test_the_export_has_no_formula_and_no_protected_data(browser: Browser, market: NearbyMarket) -> None:
    demands = Demands(certificates=(CertificateDemand("VCA"),), licences=(Licence.B,))
    market.put_vacancies([vacancy(id="v-3", title="+kok", demands=demands, forms=(Form.BESCHUT_WERK,))])
    market.put_candidates([candidate(id="k-4", desired_titles=('=cmd|"/c calc"!A1',), skills=("koken",))])
    browser.post("/lijst/erbij", soort="kandidaten", id="k-4", vacature="v-3")
    browser.get("/")
    browser.post("/lijst/erbij", soort="vacatures", id="v-1")
    answer = browser.get("/lijst/selectie.csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="selectie.csv"'
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert rows[1][2] == '\'=cmd|"/c calc"!A1'
    assert rows[1][3] == "'+kok"
    assert "'=HYPERLINK(1)" in rows[2]
    paper = browser.get("/lijst/afdrukken").text
    for told in (answer.text, paper):
        assert "Vraag na of de kandidaat rijbewijs B heeft." in told
        assert "beschut" not in told.lower().replace("vorm", "") or "indicatie" not in told
        assert "indicatie" not in told
        assert "subsidie" not in told.lower()


@given(st.text(alphabet=st.sampled_from(list("=+-@\t\r\n ab\ufeff\u00a0"))))
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    assert not harmless(cell).lstrip(" \ufeff\u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert harmless(cell).removeprefix("'") == cell


def test_a_question_is_saved_under_a_name_opened_again_and_taken_away(browser: Browser) -> None:
    address = browser.post("/zoeken", vraag="kok").url.path
    assert 'id="naam-fout"' in browser.post(f"{address}/bewaren", naam="").text
    assert 'id="naam-fout"' in browser.post(f"{address}/bewaren", naam="x" * 81).text
    assert "Bewaard als" in browser.post(f"{address}/bewaren", naam="Koks <b>").text
    kept = browser.get("/bewaard").text
    assert "Koks &lt;b&gt;" in kept
    assert f'href="{address}"' in kept
    for number in range(MOST_QUESTIONS + 2):
        browser.post("/zoeken", vraag=f"kok {number}")
    assert browser.get(address).status_code == 200
    browser.get("/bewaard")
    assert "nog geen vragen bewaard" in browser.post(f"{address}/vergeten").text


def test_without_a_session_htmx_is_sent_to_the_sign_in_page(browser: Browser, client: TestClient) -> None:
    client.cookies.clear()
    answer = client.get("/", headers={"HX-Request": "true"})
    assert answer.headers["hx-redirect"].startswith("/aanmelden")


def test_sessions_end_when_nobody_looks() -> None:
    time = [0.0]
    sessions = Sessions(SessionRows(Ledger()), lambda: time[0])
    id = sessions.open(Caller("pagina", Kind.MACHINE))
    time[0] = IDLE_SECONDS
    assert sessions.find(id) is not None
    time[0] = 2 * IDLE_SECONDS + 1
    assert sessions.find(id) is None
    assert sessions.find(None) is None


def test_a_form_of_another_kind_or_too_large_is_refused(market: NearbyMarket) -> None:
    with TestClient(create_app(market, Settings(api_keys={"a": SECRET}, max_body=1000))) as client:
        browser = Browser(client)
        browser.sign_in(SECRET)
        assert client.post("/zoeken", json={}).status_code == 415
        assert browser.post("/zoeken", vraag="x" * 2000).status_code == 413


def test_more_fields_than_any_page_has_are_refused(browser: Browser) -> None:
    assert browser.post("/zoeken", kies=["x"] * 20_001).status_code == 413


def test_a_theme_is_linked_last_and_its_class_is_taken_up(market: NearbyMarket, tmp_path: Path) -> None:
    theme = tmp_path / "gemeente.css"
    theme.write_text(".gemeente-theme { --utrecht-link-color: #123456; }", "utf-8")
    with TestClient(create_app(market, Settings(api_keys={"a": SECRET}, theme=theme))) as client:
        page = client.get("/aanmelden").text
        assert 'class="gemeente-theme"' in page
        assert page.index("pagina.css") < page.index("thema.css")
        served = client.get("/thema.css")
    assert served.headers["content-type"].startswith("text/css")
    assert "#123456" in served.text


def test_without_a_theme_there_is_none(client: TestClient) -> None:
    assert client.get("/thema.css", headers={"Accept": "text/html"}).status_code == 404
    assert "thema.css" not in client.get("/aanmelden").text


def test_our_own_styles_are_served_and_may_be_kept(client: TestClient) -> None:
    answer = client.get("/static/tokens.css")
    assert "--utrecht-document-color" in answer.text
    assert answer.headers["cache-control"] == "no-cache"
    assert client.get("/static/../page.py").status_code == 404


@given(st.binary(max_size=300))
def test_any_bytes_make_a_question_or_a_fault(body: bytes) -> None:
    asked = read_question(parse(body))
    assert asked.question.side in ("kandidaten", "vacatures")


@given(
    st.dictionaries(
        st.sampled_from(["vraag", "kies", "filter", "weg", "maak", "weg_woorden", "uren_min", "plaats"]), st.text()
    )
)
def test_any_words_make_a_question_or_a_fault(fields: dict[str, str]) -> None:
    from urllib.parse import urlencode

    body = urlencode(fields, errors="replace").encode()
    asked = read_question(parse(body))
    json.dumps(asked.question.request())


def test_a_theme_that_is_not_there_is_refused() -> None:
    with pytest.raises(SettingsInvalid, match="HALLOWERK_THEME"):
        Settings.from_environment({"HALLOWERK_THEME": "nergens.css"})


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("gebied", ["zuid", "ijsselmonde", "kralingen-crooswijk"], "Zuid, IJsselmonde, Kralingen-Crooswijk"),
        ("gemeente", ["Capelle aan den IJssel"], "Capelle aan den IJssel"),
        ("uren", {"min": 16, "max": 24}, "16 tot 24 uur"),
        ("uren", {"max": 24}, "hooguit 24 uur"),
        ("uren", {"min": 24}, "minstens 24 uur"),
        ("uren", {"min": 24, "max": 24}, "24 uur"),
        (
            "reistijd",
            {"naar": "3071", "minuten": 30, "vervoer": "ov"},
            "hooguit 30 minuten naar 3071 met openbaar vervoer",
        ),
        ("taal", {"niveau": "B1"}, "minstens B1"),
        ("opleiding", {"niveau": "havo_vwo"}, "minstens havo of vwo"),
        ("ervaring", {"maandenMin": 24}, "minstens 24 maanden"),
        ("beroep", {"label": "kok", "isco08": "5120"}, "kok"),
        ("beschikbaar", {"uiterlijk": "2026-12-01"}, "2026-12-01"),
        ("lks", True, "ja"),
        ("dagdelen", ["ma-ochtend"] * 6, "ma-ochtend, ma-ochtend, ma-ochtend, ma-ochtend en nog 2"),
    ],
)
def test_a_chip_says_its_filter_in_words(name: str, value: object, words: str) -> None:
    assert spoken(name, value, "kandidaten") == words
