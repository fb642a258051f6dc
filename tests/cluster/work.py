"""What the workers of a cluster are made to do: some of it ends them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from matcher.errors import NotFound


def squared(shared: int, number: int) -> int:
    return shared + number**2


def die(*_: object) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("nobody survives this")


def refuse(shared: None, number: int) -> NoReturn:
    raise NotFound(str(number))


def mortal(folder: str, work: Callable[[Any, Any], Any], shared: Any, task: Any) -> Any:
    """The work; but the first worker that comes to each kind of it does it, and dies before it can say so."""
    found = work(shared, task)
    try:
        (Path(folder) / work.__name__).touch(exist_ok=False)
    except FileExistsError:
        return found
    die()
