"""The round as a verb, a timer or the API starts it: settings in, one run out."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, closing, nullcontext
from datetime import date, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from api.reporting.files import FOLDER, Reports
from api.rounds.cluster import Cluster
from api.rounds.phases import Phases
from api.rounds.rematch import Rematch
from api.rounds.spreading import Forked, cores
from api.settings import Settings
from api.wiring import open_engine, open_ledger, open_store, support_keys
from index.decisions import StopSwitch
from index.runs import Run
from matcher.errors import RoundUnderWay, Stopped
from matcher.rematch import Spread

ENGINES: Final = ("local", "ray")
"""Where the work may be done: by the cores of this machine, or by a Ray cluster."""
UNDER_WAY: Final = 3
"""Exit code when somebody else is at it."""
STOPPED: Final = 4
"""Exit code when a person has stopped all matching."""


def night(
    settings: Settings,
    today: date,
    phases: Phases,
    *,
    engine: str = ENGINES[0],
    address: str | None = None,
    number: int | None = None,
    reports: Path | None = None,
) -> Run:
    """Makes one run over the store of these settings; its report goes to `reports`, or into the data directory.

    `engine` is one of ENGINES and `address` that of a Ray cluster; without one a cluster is made here for this round.

    Raises RoundUnderWay, Stopped, ClusterUnavailable, ModelUnavailable and StoreUnavailable.
    """
    kept = Reports(settings.data_dir / FOLDER) if reports is None else Reports(reports, keeps_all=True)
    with closing(open_store(settings.data_dir, settings.database_url, support_keys(settings))) as store:
        try:
            with closing(open_ledger(settings)) as ledger:
                StopSwitch(ledger).refuse()
            with _spread(settings, engine, address) as spread:
                parts = open_engine(settings.model, settings.data_dir, threads=settings.threads)
                return Rematch(store, parts, settings.data_dir, spread, kept).run(today, phases, number)
        except (RoundUnderWay, Stopped):
            if number is not None:
                store.runs.fail(number)
            raise


def _spread(settings: Settings, engine: str, address: str | None) -> AbstractContextManager[Spread]:
    workers = settings.threads or cores()
    return Cluster(address, workers) if engine == "ray" else nullcontext(Forked(workers))


def main() -> None:
    """What the API starts: makes the run whose number is the one argument; ends as `hallowerk rematch` does."""
    try:
        day = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
        night(Settings.from_environment(os.environ), day, Phases(), number=int(sys.argv[1]))
    except (RoundUnderWay, Stopped) as error:
        print(error, file=sys.stderr)
        sys.exit(UNDER_WAY if isinstance(error, RoundUnderWay) else STOPPED)


if __name__ == "__main__":
    main()
