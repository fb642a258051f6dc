"""What several verbs begin with: the settings of this environment, and the market behind them."""

from __future__ import annotations

import getpass
import os
import uuid
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from api.settings import Settings
from matcher.ports import Progress

if TYPE_CHECKING:
    from api.market import Market
    from index.ledger import Ledger
    from index.store import Store
    from matcher.domain import Match
    from matcher.pipeline import Versions


def settings_here() -> Settings:
    """Raises SettingsInvalid with every fault."""
    return Settings.from_environment(os.environ)


def market_here() -> Market:
    """The stored market of this environment; raises ModelUnavailable, StoreUnavailable and SettingsInvalid."""
    return market_of(settings_here())


def matching_here() -> Market:
    """The same, to match in; raises Stopped while a person has stopped all matching."""
    from index.decisions import StopSwitch

    settings = settings_here()
    with closing(ledger_of(settings)) as ledger:
        StopSwitch(ledger).refuse()
    return market_of(settings)


def market_of(settings: Settings, progress: Progress | None = None, day: date | None = None) -> Market:
    """The market of settings that were read already, as of today or of a `day`.

    `progress` hears how many texts the model has read.
    """
    from api.market import open_market
    from api.wiring import support_keys

    return open_market(
        settings.data_dir,
        settings.model,
        settings.database_url,
        lambda: day or today(),
        progress,
        support_keys(settings),
        settings.threads,
    )


def store_here() -> Store:
    """The rows of this environment, without a model; raises StoreUnavailable, KeyUnavailable and SettingsInvalid."""
    from api.wiring import open_store, support_keys

    settings = settings_here()
    return open_store(settings.data_dir, settings.database_url, support_keys(settings))


def ledger_of(settings: Settings) -> Ledger:
    """What is kept beside the market; raises StoreUnavailable."""
    from api.wiring import open_ledger

    return open_ledger(settings)


def operator() -> str:
    """Who types: the name of the account, or its number where it has no name, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}"


def note(
    ledger: Ledger, person: str, what: str, reason: str | None = None, changed: Sequence[tuple[str, str, str]] = ()
) -> None:
    """A record of what was done at a terminal; `changed` has kind, id and action, in the words of the API's records."""
    told = [{"soort": kind, "id": id_, "actie": action} for kind, id_, action in changed]
    _append(ledger, person, what, {"reden": reason, "gewijzigd": told}, patient=True)


def note_shown(what: str, versions: Versions, matches: Sequence[Match]) -> None:
    """A record of whom a terminal is about to show, and of what ranked them."""
    from api.access.caller import DEFAULT_PURPOSE
    from api.accounting.record import pair_shown

    told = {
        "doel": DEFAULT_PURPOSE,
        "model": versions.model,
        "indexVersie": versions.index,
        "configVersie": versions.config,
        "getoond": [pair_shown(match) for match in matches],
    }
    with closing(ledger_of(settings_here())) as ledger:
        _append(ledger, operator(), what, told)


def _append(ledger: Ledger, person: str, what: str, told: Mapping[str, Any], *, patient: bool = False) -> None:
    from index.audit import AuditLog

    record = {"wie": person, "soort": "mens", "handeling": what, "gemeenten": None, **told}
    AuditLog(ledger).append(str(uuid.uuid4()), record, patient=patient)


def today() -> date:
    """The day in Rotterdam."""
    return datetime.now(ZoneInfo("Europe/Amsterdam")).date()
