"""The shortlist and the comparison: what is gathered, put side by side, exported and printed."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response

from api.web.csrf import Posting, SignedIn
from api.web.describing import Fact, described
from api.web.errors import PageRoute
from api.web.exporting import lines, sheet
from api.web.form import Fields, Form
from api.web.judging import Card, match_card
from api.web.page import HEADERS, page, see_other
from api.web.question import SIDES
from api.web.seeking import PageMarket, page_market
from api.web.session import MOST_LISTED, Entry, Session
from matcher.errors import NotFound

router = APIRouter(route_class=PageRoute, include_in_schema=False)

MOST_COMPARED = 4
FEWEST_COMPARED = 2
_CSV = "text/csv; charset=utf-8"


@router.get("/lijst")
def shortlist(request: Request, session: SignedIn) -> Response:
    return _list_page(request, session, None)


@router.post("/lijst/erbij")
def add(request: Request, session: Posting, form: Fields) -> Response:
    entry = _entry(request, session, form)
    if not session.add(entry):
        return _list_page(request, session, f"De lijst is vol: er passen {MOST_LISTED} regels op.")
    return see_other(_back(form))


@router.post("/lijst/eraf")
def drop(request: Request, session: Posting, form: Fields) -> Response:
    entry = Entry(form.one("soort"), form.one("id"), form.one("vacature") or None)
    session.shortlist[:] = [listed for listed in session.shortlist if listed != entry]
    return see_other(_back(form))


@router.get("/lijst/afdrukken")
def on_paper(request: Request, session: SignedIn) -> Response:
    return page(request, "afdrukken.html", rows=lines(page_market(request, session), session.shortlist))


@router.get("/lijst/selectie.csv")
def as_sheet(request: Request, session: SignedIn) -> Response:
    body = sheet(lines(page_market(request, session), session.shortlist))
    return Response(body, 200, {**HEADERS, "Content-Disposition": 'attachment; filename="selectie.csv"'}, _CSV)


@router.post("/vergelijken")
def choose(request: Request, session: Posting, form: Fields) -> Response:
    side = form.one("soort") if form.one("soort") in SIDES else SIDES[0]
    vacancy = (form.one("vacature") or None) if side == SIDES[0] else None
    ids = list(dict.fromkeys(form.all("vergelijk")))
    if not FEWEST_COMPARED <= len(ids) <= MOST_COMPARED:
        session.compared = ()
        fault = f"Kies er {FEWEST_COMPARED} tot en met {MOST_COMPARED} om te vergelijken. U koos er {len(ids)}."
        return page(request, "vergelijken.html", 400, columns=[], rows=[], fault=fault, back=_back(form))
    session.compared = tuple(Entry(side, id, vacancy) for id in ids)
    return see_other("/vergelijken")


@router.get("/vergelijken")
def compare(request: Request, session: SignedIn) -> Response:
    market = page_market(request, session)
    columns: list[Card] = []
    for entry in session.compared:
        try:
            columns.append(_column(market, entry))
        except NotFound:
            continue
    return page(request, "vergelijken.html", columns=columns, rows=_rows(columns), fault=None, back="/")


def _column(market: PageMarket, entry: Entry) -> Card:
    item = market.candidate(entry.id) if entry.side == SIDES[0] else market.vacancy(entry.id)
    if entry.vacancy is not None:
        return match_card(market.explain(entry.vacancy, entry.id), item)
    return Card(described(item), None, None, "", (), ())


def _rows(columns: list[Card]) -> list[tuple[str, list[str]]]:
    facts: list[dict[str, str]] = [dict[str, str](card.item.facts) for card in columns]
    names: list[Fact] = list(columns[0].item.facts) if columns else []
    return [(name, [known.get(name, "") for known in facts]) for name, _ in names]


def _list_page(request: Request, session: Session, fault: str | None) -> Response:
    rows = lines(page_market(request, session), session.shortlist)
    return page(request, "lijst.html", 400 if fault else 200, rows=rows, fault=fault)


def _entry(request: Request, session: Session, form: Form) -> Entry:
    """NotFound for what the market does not hold."""
    market = page_market(request, session)
    side, id, vacancy = form.one("soort"), form.one("id"), form.one("vacature") or None
    known = market.has_candidate(id) if side == SIDES[0] else side == SIDES[1] and market.has_vacancy(id)
    if not known or (vacancy is not None and not (side == SIDES[0] and market.has_vacancy(vacancy))):
        raise NotFound
    return Entry(side, id, vacancy)


def _back(form: Form) -> str:
    """The page of ours that the form stood on."""
    wanted = urlsplit(form.one("terug"))
    ours = not wanted.scheme and not wanted.netloc and wanted.path.startswith("/") and "\\" not in wanted.path
    printable = wanted.path.isascii() and wanted.path.isprintable()
    return wanted.path if ours and printable and not wanted.path.startswith("//") else "/"
