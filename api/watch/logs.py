"""One JSON object a line on stderr, each with the id of its request; nothing in it quotes data.

A message of our own is ours to word. Of other libraries the template is printed without its arguments, and of an
exception its kind and place without its message: either may quote a row.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, TextIO

from api.watch.phases import current

OWN: Final = ("api", "index", "matcher", "models", "scripts", "uvicorn")
"""Loggers whose messages hold nothing of a request's data."""
TOLD: Final = "told"
"""Key of `extra` under which a record carries fields of its own."""
_QUIET: Final = ("uvicorn.access",)
"""It prints addresses with the ids in them; `api.watch.requests` prints the route's template instead."""


class JsonLines(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        own = record.name.partition(".")[0] in OWN
        request = current.get()
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage() if own else str(record.msg),
        }
        if request is not None:
            line["request_id"] = request.id
        told: Mapping[str, Any] = getattr(record, TOLD, {})
        line |= told
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["frames"] = [
                f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(record.exc_info[2])
            ]
        return json.dumps(line, ensure_ascii=False)


def install(level: str, stream: TextIO | None = None) -> logging.Handler:
    """Every logger of the process through one handler (stderr unless said); `level` is one of settings.LOG_LEVELS."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in _QUIET:
        logging.getLogger(name).disabled = True
    return handler
