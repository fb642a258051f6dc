"""The real market behind one server, and Debian's chromium in front of it. Collected only with HALLOWERK_E2E=1."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

WANTED = os.environ.get("HALLOWERK_E2E") == "1"
collect_ignore_glob = [] if WANTED else ["test_*.py"]

ROOT = Path(__file__).parents[2]
SECRET = "geheim-van-de-browsertoets"
TODAY = date(2026, 11, 21)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "e2e: the page in a real browser")


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo collection behind the real model."""
    from api.app import create_app
    from api.market import open_market
    from api.schemas import parse_candidate, parse_vacancy
    from api.settings import Settings

    database = f"sqlite:///{tmp_path_factory.mktemp('e2e') / 'rijen.sqlite3'}"
    market = open_market(ROOT / ".hallowerk", "embedded", database, lambda: TODAY)
    market.put_candidates([parse_candidate(json.loads(line)) for line in _lines("kandidaten")])
    market.put_vacancies([parse_vacancy(json.loads(line)) for line in _lines("vacatures")])
    app = create_app(market, Settings(api_keys={"browsertoets": SECRET}))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()
    market.close()


def _lines(name: str) -> list[str]:
    return (ROOT / "demo" / f"{name}.jsonl").read_text("utf-8").splitlines()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    found = shutil.which("chromium")
    if found is None:
        pytest.fail("chromium is missing: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """A signed-in page; `width` in pixels, `scripts` False for a browser without JavaScript."""
    contexts: list[BrowserContext] = []

    def open(*, narrow: bool = False, scripts: bool = True, signed_in: bool = True) -> Page:
        context = chromium.new_context(
            base_url=address,
            viewport=NARROW if narrow else WIDE,
            java_script_enabled=scripts,
            locale="nl-NL",
            bypass_csp=False,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.goto("/aanmelden")
        if signed_in:
            page.get_by_label("Uw sleutel").fill(SECRET)
            page.get_by_role("button", name="Aanmelden").click()
            page.wait_for_url("**/")
        return page

    yield open
    for context in contexts:
        context.close()
