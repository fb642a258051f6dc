"""Documents as inventories: what they list is what the product has."""

from __future__ import annotations

import re
from pathlib import Path
from types import MappingProxyType

import pytest
from pydantic import BaseModel

import api.schemas.candidate
import api.schemas.match
import api.schemas.problem
import api.schemas.vacancy
from api.app import create_app
from api.settings import Settings
from scripts.cli import VERBS
from tests.api.fakes import FakeMarket

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md"), ROOT / "demo" / "README.md"])
MAKEFILES = [ROOT / "Makefile", *sorted(ROOT.glob("make/*.mk"))]
DECISIONS = sorted(ROOT.glob("docs/decisions/*.md"))
README = (ROOT / "README.md").read_text("utf-8")


def documented(file: str, columns: str) -> list[tuple[str, ...]]:
    """The rows of a Markdown table whose cells match, first groups of each."""
    return re.findall(columns, (ROOT / "docs" / file).read_text("utf-8"), re.MULTILINE)


def test_the_glossary_holds_every_wire_key_and_its_name_in_the_code() -> None:
    modules = (api.schemas.candidate, api.schemas.match, api.schemas.problem, api.schemas.vacancy)
    own = {
        model
        for module in modules
        for model in vars(module).values()
        if isinstance(model, type) and issubclass(model, BaseModel) and model.__module__ == module.__name__
    }
    names: dict[str, set[str]] = {}
    for model in own:
        for name, field in model.model_fields.items():
            names.setdefault(field.alias or name, set()).add(name)
    table = documented("glossary.md", r"^\| `(\w+)` \| (`.*`) \|$")
    assert {key: set(re.findall(r"\w+", code)) for key, code in table} == names
    assert len(table) == len(names)


def test_the_page_on_the_api_lists_every_path_and_verb() -> None:
    keys = MappingProxyType({"test": "a-secret-of-some-length"})
    paths = create_app(FakeMarket(), Settings(api_keys=keys)).openapi()["paths"]
    expected = {
        path: {verb.upper() for verb in item if verb in ("get", "put", "post", "delete")}
        for path, item in paths.items()
    }
    table = documented("api.md", r"^\| `(/\S+)` \| ([A-Z, ]+) \|")
    assert {path: set(listed.split(", ")) for path, listed in table} == expected


def test_the_readme_names_every_verb_and_no_other() -> None:
    assert set(re.findall(r"^\| `hallowerk ([a-z-]+)", README, re.MULTILINE)) == set(VERBS)


def test_every_make_target_that_a_document_names_exists_and_the_readme_names_all() -> None:
    makefile = "\n".join(path.read_text("utf-8") for path in MAKEFILES)
    targets = set(re.findall(r"^([a-z0-9-]+):.*## ", makefile, re.MULTILINE))
    for document in DOCUMENTS:
        assert set(re.findall(r"\bmake ([a-z0-9-]+)(?=`|\n| +#)", document.read_text("utf-8"))) <= targets, document
    assert {target for target in targets if re.search(rf"make {target}(?=`|\n| +#)", README)} == targets - {"help"}


def test_the_checks_run_what_the_readme_names() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    lines = script.read_text("utf-8").splitlines()
    assert "set -euo pipefail" in lines
    checks = ["make test", "make lint", "make lint-api", "make sbom", "make audit UNANSWERED=0"]
    assert lines[-6:] == [*checks, "make e2e"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_between_documents_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text("utf-8")):
        assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_has_its_number_context_decision_and_consequences(document: Path) -> None:
    lines = document.read_text("utf-8").splitlines()
    assert lines[0].startswith(f"# {int(document.name[:4])}. ")
    assert [line for line in lines if line.startswith("## ")] == ["## Context", "## Decision", "## Consequences"]


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))
