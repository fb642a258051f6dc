"""What is installed: a product for processors brings no graphics packages."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distributions, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.lock import EXTRAS, PRODUCT, needed

ROOT = Path(__file__).parents[2]


def test_no_cuda_package_is_installed() -> None:
    names = {(distribution.metadata["Name"] or "").lower() for distribution in distributions()}
    assert "torch" in names
    assert not sorted(name for name in names if name.startswith(("nvidia-", "cuda-", "triton")))


def test_torch_has_the_version_that_is_pinned() -> None:
    assert version("torch").split("+")[0] == "2.13.0"


def test_the_lock_pins_what_the_product_asks_for_within_its_bounds() -> None:
    lines = [line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", line) for line in lines)
    pinned = dict(line.split("==") for line in lines)
    assert list(pinned) == sorted(pinned)
    assert len(pinned) == len(lines)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [line for extra in EXTRAS for line in project["optional-dependencies"][extra]]
    for requirement in map(Requirement, [*project["dependencies"], *extras]):
        found = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(Version(found)), requirement
    assert not [name for name in pinned if name.startswith(("nvidia-", "cuda-", "triton"))]
    installed = (ROOT / "Dockerfile").read_text("utf-8")
    assert "pip install --constraint constraints.txt" in installed


def test_what_the_product_needs_is_followed_to_the_end_and_leaves_checks_out() -> None:
    found = needed(PRODUCT)
    assert {"fastapi", "starlette", "markupsafe", "torch"} <= set(found)
    assert not {PRODUCT, "pytest", "mypy", "psycopg"} & set(found)
    assert "psycopg" in needed(PRODUCT, ("postgres",))
