"""The round as a verb, a timer or the API starts it: settings in, one run out."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from typing import Final

from api.phases import Phases
from api.rematch import Rematch
from api.settings import Settings
from api.spreading import Forked, cores
from api.wiring import open_engine, open_store, support_keys
from index.runs import Run
from index.store import Store
from matcher.rematch import Spread

ENGINES: Final = ("local",)
"""Where the work may be done."""
LATE_HOURS: Final = 26
"""Hours after which a day has passed without a complete run."""


def night(
    settings: Settings,
    today: date,
    phases: Phases,
    *,
    engine: str = ENGINES[0],
    address: str | None = None,
    number: int | None = None,
) -> Run:
    """Makes one run over the store of these settings.

    Raises RoundUnderWay, ModelUnavailable and StoreUnavailable.
    """
    parts = open_engine(settings.model, settings.data_dir)
    with closing(open_store(settings.data_dir, settings.database_url, support_keys(settings))) as store:
        return Rematch(store, parts, settings.data_dir, _spread(settings)).run(today, phases, number)


def _spread(settings: Settings) -> Spread:
    return Forked(settings.threads or cores())


def hours_since_complete(store: Store, now: datetime) -> float | None:
    """The age of the last complete run; None when there is none. `now` knows its time zone."""
    latest = store.runs.latest()
    if latest is None:
        return None
    done = datetime.fromisoformat(latest.header["klaar"])
    return (now.astimezone(UTC) - done).total_seconds() / 3600


def is_late(hours: float | None) -> bool:
    """Whether somebody should look; a service that never made a run has not begun, and is not late."""
    return hours is not None and hours > LATE_HOURS
