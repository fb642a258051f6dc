"""Who is signed in, and what that person gathered: kept in memory, reached by a random id in a cookie."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response

from api.access.caller import Caller
from api.web.question import Question

IDLE_SECONDS = 3600.0
"""After this long without a page the session is over."""
MOST_SESSIONS = 2000
MOST_QUESTIONS = 30
"""Questions that a session remembers; the oldest one goes first."""
MOST_LISTED = 200
MOST_SAVED = 50
_COOKIE = "hallowerk"


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
    seen: float
    questions: dict[str, Question] = field(default_factory=dict)
    saved: dict[str, str] = field(default_factory=dict)
    """Key of a question to the name that it was saved under."""
    shortlist: list[Entry] = field(default_factory=list)
    compared: tuple[Entry, ...] = ()

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
    """Safe to share between threads; a process that stops forgets them all."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._by_id: dict[str, Session] = {}

    def open(self, caller: Caller) -> str:
        """The id of a new session: nobody can choose one beforehand."""
        id, now = secrets.token_urlsafe(32), self._now()
        with self._lock:
            self._forget(now)
            while len(self._by_id) >= MOST_SESSIONS:
                del self._by_id[min(self._by_id, key=lambda known: self._by_id[known].seen)]
            self._by_id[id] = Session(caller, secrets.token_urlsafe(32), now)
        return id

    def find(self, id: str | None) -> Session | None:
        """The living session of an id; looking at it keeps it alive."""
        now = self._now()
        with self._lock:
            session = self._by_id.get(id) if id else None
            if session is None or now - session.seen > IDLE_SECONDS:
                return None
            session.seen = now
            return session

    def close(self, id: str | None) -> None:
        with self._lock:
            if id is not None:
                self._by_id.pop(id, None)

    def _forget(self, now: float) -> None:
        for id in [id for id, session in self._by_id.items() if now - session.seen > IDLE_SECONDS]:
            del self._by_id[id]


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
