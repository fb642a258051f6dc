"""Who is signed in, and what that person gathered: kept in the database, sealed by the random id in a cookie."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict, astuple, dataclass, field
from weakref import WeakValueDictionary

from starlette.requests import Request
from starlette.responses import Response

from api.access.caller import Caller, Kind, Scope
from api.web.question import Question
from index.sessions import SessionRows

IDLE_SECONDS = 3600.0
"""After this long without a page the session is over."""
LOOKED_SECONDS = 60.0
"""A session that was looked at so short ago is not noted again."""
MOST_SESSIONS = 2000
MOST_QUESTIONS = 30
"""Questions that a session remembers; the oldest one goes first."""
MOST_LISTED = 200
MOST_SAVED = 50
_COOKIE = "hallowerk"
_FOUND = "page_session"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the shortlist; `vacancy` is the vacancy that a candidate was listed for."""

    side: str
    id: str
    vacancy: str | None = None


@dataclass(slots=True)
class Session:
    """What one person gathered; every value is pseudonymous or typed by that person."""

    caller: Caller
    token: str
    questions: dict[str, Question] = field(default_factory=dict)
    saved: dict[str, str] = field(default_factory=dict)
    """Key of a question to the name that it was saved under."""
    shortlist: list[Entry] = field(default_factory=list)
    compared: tuple[Entry, ...] = ()
    kept: str = ""
    """As it is in the database."""

    def remember(self, question: Question) -> str:
        """The key under which the question can be asked again; saved questions are never dropped."""
        key = secrets.token_urlsafe(12)
        self.questions[key] = question
        passing = [known for known in self.questions if known not in self.saved]
        for old in passing[: max(0, len(passing) - MOST_QUESTIONS)]:
            del self.questions[old]
        return key

    def add(self, entry: Entry) -> bool:
        """False when the shortlist is full."""
        if entry in self.shortlist:
            return True
        if len(self.shortlist) >= MOST_LISTED:
            return False
        self.shortlist.append(entry)
        return True


class Sessions:
    """Safe to share between threads; processes that share a database share them, and a restart ends none.

    Forms of one session wait for each other in one process (`one_by_one`); of two that are sent to two processes at
    the same moment the last one counts.
    """

    def __init__(self, rows: SessionRows, now: Callable[[], float] = time.time) -> None:
        self._rows, self._now = rows, now
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def open(self, caller: Caller) -> str:
        """The id of a new session: nobody can choose one beforehand."""
        id, now = secrets.token_urlsafe(32), self._now()
        text = _text(Session(caller, secrets.token_urlsafe(32)))
        self._rows.add(id, text, int(now), idle_since=int(now - IDLE_SECONDS), most=MOST_SESSIONS)
        return id

    def find(self, id: str | None) -> Session | None:
        """The living session of an id; looking at it keeps it alive."""
        now = self._now()
        found = self._rows.find(id) if id else None
        if id is None or found is None or now - found[1] > IDLE_SECONDS:
            return None
        text, seen = found
        if now - seen > LOOKED_SECONDS:
            self._rows.look(id, int(now))
        return _session(text)

    def keep(self, id: str | None, session: Session) -> None:
        """What became of a session that was found; one that was closed meanwhile stays closed."""
        text = _text(session)
        if id is not None and text != session.kept:
            self._rows.change(id, text)
            session.kept = text

    def close(self, id: str | None) -> None:
        if id is not None:
            self._rows.remove(id)

    def one_by_one(self, id: str | None) -> asyncio.Lock:
        """What a form holds from reading its session until it is kept."""
        return self._turns.setdefault(id, asyncio.Lock()) if id else asyncio.Lock()


def _text(session: Session) -> str:
    caller = session.caller
    told = {
        "caller": [
            caller.name,
            caller.kind.value,
            sorted(scope.value for scope in caller.scopes),
            None if caller.gemeenten is None else sorted(caller.gemeenten),
            caller.purpose,
            caller.credential,
        ],
        "token": session.token,
        "questions": {key: asdict(question) for key, question in session.questions.items()},
        "saved": session.saved,
        "shortlist": [astuple(entry) for entry in session.shortlist],
        "compared": [astuple(entry) for entry in session.compared],
    }
    return json.dumps(told, ensure_ascii=False)


def _session(text: str) -> Session:
    told = json.loads(text)
    name, kind, scopes, gemeenten, purpose, credential = told["caller"]
    places = None if gemeenten is None else frozenset(gemeenten)
    questions = {
        key: Question(**{**asked, "wishes": tuple(asked["wishes"]), "cursors": tuple(asked["cursors"])})
        for key, asked in told["questions"].items()
    }
    return Session(
        Caller(name, Kind(kind), frozenset(map(Scope, scopes)), places, purpose, credential),
        told["token"],
        questions,
        told["saved"],
        [Entry(*entry) for entry in told["shortlist"]],
        tuple(Entry(*entry) for entry in told["compared"]),
        text,
    )


def signed_in(request: Request) -> Session | None:
    """The session of this request, the same object however often it is asked for; StoreUnavailable the first time."""
    if not hasattr(request.state, _FOUND):
        overlook(request)
        sessions: Sessions = request.app.state.sessions
        setattr(request.state, _FOUND, sessions.find(session_id(request)))
    found: Session | None = getattr(request.state, _FOUND)
    return found


def overlook(request: Request) -> None:
    """From here on the request has no session: its page is drawn without the database."""
    setattr(request.state, _FOUND, None)


def keep(request: Request) -> None:
    """What this request changed in its session, where it looked at one."""
    session: Session | None = getattr(request.state, _FOUND, None)
    if session is not None:
        sessions: Sessions = request.app.state.sessions
        sessions.keep(session_id(request), session)


def forget(request: Request) -> None:
    """Ends the session of this request."""
    sessions: Sessions = request.app.state.sessions
    sessions.close(session_id(request))
    overlook(request)


def cookie_name(request: Request, name: str = _COOKIE) -> str:
    """Over HTTPS with the prefix that binds a cookie to this host alone (RFC 6265bis, 4.1.3.2)."""
    return f"__Host-{name}" if request.url.scheme == "https" else name


def session_id(request: Request) -> str | None:
    return request.cookies.get(cookie_name(request))


def set_cookie(request: Request, response: Response, value: str, name: str = _COOKIE) -> None:
    """Out of reach of scripts and of other sites; gone when the browser closes."""
    secure = request.url.scheme == "https"
    response.set_cookie(cookie_name(request, name), value, path="/", httponly=True, samesite="strict", secure=secure)


def drop_cookie(request: Request, response: Response) -> None:
    secure = request.url.scheme == "https"
    response.delete_cookie(cookie_name(request), path="/", httponly=True, samesite="strict", secure=secure)
