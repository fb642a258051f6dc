"""Work that is tried again in the background until it is done."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from matcher.errors import HalloWerkError

_log = logging.getLogger("api.mending")


class Mender:
    """Runs `work` in a thread of its own every so many seconds until it returns True."""

    def __init__(self, work: Callable[[], bool], seconds: float) -> None:
        self._work, self._seconds = work, seconds
        self._guard = threading.Lock()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Does nothing while the thread runs already."""
        with self._guard:
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._run, name="mender", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Returns when the thread has ended."""
        self._closed.set()
        thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while not self._closed.wait(self._seconds):
            if self._done():
                break
        with self._guard:
            self._thread = None

    def _done(self) -> bool:
        try:
            return self._work()
        except HalloWerkError as error:
            _log.warning("tried in vain: %s", type(error).__name__)
            return False
