"""Serves a market over a temporary database on loopback, lets schemathesis at it, and counts what came back.

The encoder is the tests' own: a fuzzer tries the contract, not the language model, and the model would take hours.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI

from api.app import create_app
from api.market import Market
from api.openapi import BASE
from api.security import HEADER
from api.settings import Settings
from index.database import sqlite_url
from index.store import Store
from tests.api.test_market import engine_over
from tests.fakes import JOBS, PEOPLE, FakeEncoder
from tests.makers import TODAY

SECRET = "geheim-van-de-fuzzer"
LEAST_CASES = 20_000
EXAMPLES, EXAMPLES_WHEN_SHORT = 600, 5
"""For each operation and phase."""
PATIENCE_SECONDS = 120
"""For one answer: a machine that others use too is slow, and that is no fault of the contract."""
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "missing_required_header",
    "unsupported_method",
    "use_after_free",
    "ensure_resource_availability",
    "ignored_auth",
)


def main(short: bool) -> int:
    """The exit code: 0 when every check held, no answer was a 5xx and, unless short, there were enough cases."""
    with tempfile.TemporaryDirectory() as folder:
        market = Market(
            Store.open(sqlite_url(Path(folder) / "fuzz.sqlite3")), engine_over(FakeEncoder()), lambda: TODAY
        )
        market.put_candidates(PEOPLE)
        market.put_vacancies(JOBS)
        settings = Settings(data_dir=Path(folder), api_keys={"fuzz": SECRET}, deadline=PATIENCE_SECONDS / 2)
        app = create_app(market, settings)
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, access_log=False))
        thread = threading.Thread(target=server.run)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            port = server.servers[0].sockets[0].getsockname()[1]
            document = Path(folder) / "openapi.json"
            document.write_text(json.dumps(_at_one_server(app.openapi())), "utf-8")
            ended = _fuzz(document, f"http://127.0.0.1:{port}", EXAMPLES_WHEN_SHORT if short else EXAMPLES)
        finally:
            server.should_exit = True
            thread.join()
            market.close()
    answers = _answers(app)
    cases = answers.total()
    print(f"{cases} requests; by status: {dict(sorted(answers.items()))}")
    broken = sum(count for status, count in answers.items() if status >= "500")
    enough = short or cases >= LEAST_CASES
    if not enough:
        print(f"fewer than {LEAST_CASES} requests: raise EXAMPLES", file=sys.stderr)
    return int(bool(ended or broken or not enough))


def _at_one_server(document: dict[str, Any]) -> dict[str, Any]:
    """The document with whole paths: schemathesis knows no server of a path by itself."""
    paths = {
        path if "servers" in item else f"{BASE}{path}": {key: one for key, one in item.items() if key != "servers"}
        for path, item in document["paths"].items()
    }
    return {**document, "servers": [{"url": "/"}], "paths": paths}


def _fuzz(document: Path, origin: str, examples: int) -> int:
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        "run",
        str(document),
        "--url",
        origin,
        "--header",
        f"{HEADER}: {SECRET}",
        "--checks",
        ",".join(CHECKS),
        "--phases",
        "examples,coverage,fuzzing,stateful",
        "--max-examples",
        str(examples),
        "--request-timeout",
        str(PATIENCE_SECONDS),
        "--seed",
        "20261122",
        "--generation-database",
        "none",
        "--suppress-health-check",
        "all",
        "--continue-on-failure",
    ]
    return subprocess.run(command, check=False).returncode


def _answers(app: FastAPI) -> Counter[str]:
    counted: Counter[str] = Counter()
    for family in app.state.metrics.requests.collect():
        for sample in family.samples:
            if sample.name.endswith("_total"):
                counted[sample.labels["status"]] += int(sample.value)
    return counted


if __name__ == "__main__":
    sys.exit(main(short="--short" in sys.argv[1:]))
