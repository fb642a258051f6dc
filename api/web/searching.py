"""Search: a question is posted, kept in the session, and shown at an address that holds nothing of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request, Response

from api.web.csrf import Posting, SignedIn
from api.web.errors import PageRoute
from api.web.filters import FACETS, LEVELS, UNKNOWN, spoken, word
from api.web.form import Fields
from api.web.judging import Card, result_card
from api.web.page import page, see_other
from api.web.question import PAGE, SIDES, SORTS, TRANSPORTS, Question, Wish, read_question
from api.web.seeking import PageMarket, Search, page_market
from api.web.session import MOST_SAVED, Session
from matcher.errors import InvalidInput, NotFound

router = APIRouter(route_class=PageRoute, include_in_schema=False)

LONGEST_NAME = 80
COUNTS = "telt mee"
"""Of an occupation that was read: it decides the order and leaves nobody out."""
_ON_FIELDS = ("uren", "reistijd", "lks")
"""Filters that stand on fields of the form, so that no hidden field repeats them."""


@router.get("/")
def start(request: Request, session: SignedIn) -> Response:
    return _shown(request, session, Question(), None, {}, {})


@router.get("/zoeken/{side}")
def side(request: Request, session: SignedIn, side: str) -> Response:
    """An empty question to one side of the market, or a question of this session again."""
    if side in SIDES:
        return _shown(request, session, Question(side), None, {}, {})
    if side not in session.questions:
        raise NotFound(side)
    return _shown(request, session, session.questions[side], side, {}, {})


@router.post("/zoeken")
def ask(request: Request, session: Posting, form: Fields) -> Response:
    asked = read_question(form)
    if asked.faults:
        return _shown(request, session, asked.question, None, asked.faults, asked.typed)
    faults, _ = _answered(request, session, asked.question)
    if faults:
        return _shown(request, session, asked.question, None, faults, asked.typed)
    return see_other(f"/zoeken/{session.remember(asked.question)}")


@router.post("/zoeken/{key}/bladeren")
def turn(request: Request, session: Posting, form: Fields, key: str) -> Response:
    """The next page by its cursor, or the one before; of a side that nothing was asked of too."""
    if key in SIDES:
        key = session.remember(Question(key))
    question = session.questions.get(key)
    if question is None:
        raise NotFound(key)
    cursor = form.one("cursor")
    turned = replace(question, cursors=(*question.cursors, cursor) if cursor else question.cursors[:-1])
    faults, _ = _answered(request, session, turned)
    if faults:
        told = {"cursor": "Deze bladzijde bestaat niet meer. Hieronder staat de bladzijde waar u was."}
        return _shown(request, session, question, key, told, {})
    session.questions[key] = turned
    return see_other(f"/zoeken/{key}")


@router.post("/zoeken/{key}/bewaren")
def save(request: Request, session: Posting, form: Fields, key: str) -> Response:
    question = session.questions.get(key)
    if question is None:
        raise NotFound(key)
    name = form.one("naam")
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        told = {"naam": f"Geef een naam van 1 tot en met {LONGEST_NAME} gewone tekens."}
        return _shown(request, session, question, key, told, {"naam": name[:500]})
    if len(session.saved) >= MOST_SAVED and key not in session.saved:
        told = {"naam": f"U kunt {MOST_SAVED} zoekvragen bewaren. Haal eerst een zoekvraag weg."}
        return _shown(request, session, question, key, told, {"naam": name})
    session.saved[key] = name
    return see_other(f"/zoeken/{key}")


@router.get("/bewaard")
def saved(request: Request, session: SignedIn) -> Response:
    kept = [(key, name, session.questions[key]) for key, name in session.saved.items()]
    return page(request, "bewaard.html", kept=kept)


@router.post("/zoeken/{key}/vergeten")
def forget(session: Posting, key: str) -> Response:
    session.saved.pop(key, None)
    return see_other("/bewaard")


Faults = Mapping[str, str]


def _answered(request: Request, session: Session, question: Question) -> tuple[Faults, Mapping[str, Any] | None]:
    """The answer of the search, or its faults by field."""
    search: Search = request.app.state.search
    try:
        return {}, search(page_market(request, session), question.side, question.request())
    except InvalidInput as error:
        found: dict[str, str] = {}
        for fault in error.faults:
            field = fault.key if fault.key in ("vraag", "cursor") else "filters"
            found.setdefault(field, fault.reason)
        return found, None


def _shown(
    request: Request,
    session: Session,
    question: Question,
    key: str | None,
    faults: Faults,
    typed: Mapping[str, str],
) -> Response:
    """The search page; with a faulty question everything that was typed stays, and nothing is searched."""
    told, answer = dict(faults), None
    if not faults or key is not None:
        more, answer = _answered(request, session, question)
        told = {**more, **told}
    cards = _cards(page_market(request, session), question, answer["resultaten"]) if answer else []
    return page(
        request,
        "zoeken.html",
        400 if told else 200,
        question=question,
        key=key,
        faults=told,
        typed=_typed(question, typed),
        answer=answer,
        cards=cards,
        facets=_facets(question, answer["facetten"]) if answer else [],
        chips=_chips(question, answer["begrepen"] if answer else []),
        hidden=[json.dumps(dict(wish), ensure_ascii=False) for wish in _hidden(question, answer)],
        sorts=SORTS,
        transports=TRANSPORTS,
        first=PAGE * len(question.cursors) + 1,
    )


def _cards(market: PageMarket, question: Question, results: Sequence[Mapping[str, Any]]) -> list[Card]:
    """What was removed since the search has no card."""
    found = []
    for result in results:
        try:
            if question.side == SIDES[0]:
                found.append(result_card(result, market.candidate(result["kandidaatId"])))
            else:
                found.append(result_card(result, market.vacancy(result["vacatureId"])))
        except NotFound:
            continue
    return found


def _typed(question: Question, typed: Mapping[str, str]) -> dict[str, str]:
    """What stands in the number fields: as typed, else what the question says."""
    hours, travel = question.value("uren") or {}, question.value("reistijd") or {}
    known = {
        "uren_min": hours.get("min"),
        "uren_max": hours.get("max"),
        "plaats": travel.get("naar") or travel.get("van"),
        "minuten": travel.get("minuten"),
        "vervoer": travel.get("vervoer"),
        "naam": None,
    }
    said = {name: "" if value is None else str(value) for name, value in known.items()}
    return {**said, **{name: value for name, value in typed.items() if value}}


def _facets(question: Question, counted: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[dict[str, Any]]:
    """The counts in a fixed order, with what is chosen; `value` None is what cannot be chosen."""
    shown = []
    for name in FACETS[question.side]:
        chosen = question.value(name)
        picked = chosen if isinstance(chosen, list) else [chosen]
        values = [
            {
                "value": None
                if item["waarde"] == UNKNOWN
                else json.dumps({"filter": name, "waarde": item["waarde"]}, ensure_ascii=False),
                "text": _facet_text(name, item["waarde"], question.side),
                "count": item["aantal"],
                "chosen": item["waarde"] in picked or {"niveau": item["waarde"]} in picked,
            }
            for item in counted.get(name, ())
            if item["aantal"] or item["waarde"] in picked or {"niveau": item["waarde"]} in picked
        ]
        if values and name not in _ON_FIELDS:
            shown.append({"name": name, "values": values})
    return shown


def _facet_text(name: str, value: object, side: str) -> str:
    if name in LEVELS and value != UNKNOWN:
        return spoken(name, {"niveau": value}, side)
    return word(name, value)


def _hidden(question: Question, answer: Mapping[str, Any] | None) -> list[Wish]:
    """Filters that no field and no facet of this page carries."""
    boxes = {
        (facet, str(item["waarde"]))
        for facet, items in (answer["facetten"] if answer else {}).items()
        for item in items
    }
    return [wish for wish in question.wishes if not _carried(wish, boxes)]


def _carried(wish: Wish, boxes: set[tuple[str, str]]) -> bool:
    if wish["eis"] != "moet":
        return False
    name, value = wish["filter"], wish["waarde"]
    if name in _ON_FIELDS:
        return True
    members = value if isinstance(value, list) else [value.get("niveau")] if isinstance(value, Mapping) else [value]
    return all((name, str(member)) in boxes for member in members)


def _chips(question: Question, understood: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Every filter that counts: those that were chosen, and those that were read out of the question."""
    chosen = [{"wish": wish, "words": None, "span": ""} for wish in question.wishes]
    read = [
        {"wish": item, "words": item["tekst"], "span": f"{item['van']}-{item['tot']}"}
        for item in understood
        if not any(wish["filter"] == item["filter"] for wish in question.wishes)
    ]
    for chip in (*chosen, *read):
        wish: Mapping[str, Any] = chip["wish"]
        chip["demand"] = COUNTS if chip["words"] and wish["filter"] == "beroep" else wish["eis"]
        other = {"moet": "liefst", "liefst": "moet", COUNTS: "moet"}.get(chip["demand"])
        made = {"filter": wish["filter"], "waarde": wish["waarde"], "eis": other}
        chip["other"] = other
        chip["make"] = json.dumps(made, ensure_ascii=False) if other else ""
    return [*chosen, *read]
