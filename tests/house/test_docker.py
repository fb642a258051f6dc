"""The Dockerfile, read as text: no engine runs where the tests run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def instructions() -> list[tuple[str, str]]:
    """(instruction, rest) in order, continued lines joined, comments left out."""
    lines = [line for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    joined = re.sub(r"\\\s*\n", " ", "\n".join(lines))
    pairs = (line.strip().split(maxsplit=1) for line in joined.splitlines() if line.strip())
    return [(name.upper(), rest) for name, rest in pairs]


Instructions = list[tuple[str, str]]


def values(instructions: Instructions, name: str) -> list[str]:
    return [rest for found, rest in instructions if found == name]


def last_stage(instructions: Instructions) -> Instructions:
    start = max(place for place, (name, _) in enumerate(instructions) if name == "FROM")
    return instructions[start:]


def test_every_stage_starts_from_a_slim_image_with_a_version(instructions: Instructions) -> None:
    images = [rest.split()[0] for rest in values(instructions, "FROM")]
    assert len(images) >= 2
    for image in images:
        assert re.fullmatch(r"python:3\.11[\w.]*-slim[\w-]*", image), image


def test_what_runs_is_not_root(instructions: Instructions) -> None:
    users = values(last_stage(instructions), "USER")
    assert users
    assert users[-1].split(":")[0] not in ("root", "0")


def test_the_health_check_asks_whether_the_service_is_ready(instructions: Instructions) -> None:
    checks = values(last_stage(instructions), "HEALTHCHECK")
    assert len(checks) == 1
    assert "/health/ready" in checks[0]


def test_nothing_is_fetched_by_address_and_no_secret_is_built_in(instructions: Instructions) -> None:
    assert not values(instructions, "ADD")
    settings = " ".join(values(instructions, "ENV") + values(instructions, "ARG"))
    assert "API_KEYS" not in settings
    assert "DATABASE_URL" not in settings


def test_the_model_is_made_while_building(instructions: Instructions) -> None:
    build = instructions[: len(instructions) - len(last_stage(instructions))]
    assert any("open_engine" in rest for rest in values(build, "RUN"))


def test_only_what_is_copied_enters_the_build(instructions: Instructions) -> None:
    patterns = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line[:1] not in ("", "#")]
    allowed = {pattern.removeprefix("!") for pattern in patterns if pattern.startswith("!")}
    copied = {source for rest in values(instructions, "COPY") if "--from" not in rest for source in rest.split()[:-1]}
    assert patterns[0] == "*"
    assert copied == allowed
    assert all((ROOT / source).exists() for source in copied)
