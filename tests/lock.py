"""Writes constraints.txt: the version of every package that the product brings, as installed where the checks ran."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

PRODUCT: Final = "hallowerk-matching"
EXTRAS: Final = ("postgres", "tracing")
"""What a server may have beside the product itself."""
FILE: Final = Path(__file__).parents[1] / "constraints.txt"
HEADER: Final = (
    "# Versions that the checks ran with. `make lock` writes this file; docs/operations.md says how to renew it.\n"
)


def needed(name: str, extras: tuple[str, ...] = ()) -> dict[str, Version]:
    """Versions of what a package needs, and what that needs; raises PackageNotFoundError where one is not installed."""
    found: dict[str, Version] = {}
    seen: set[tuple[str, str]] = set()
    waiting = [(canonicalize_name(name), extra) for extra in ("", *extras)]
    while waiting:
        owner, extra = waiting.pop()
        if (owner, extra) in seen:
            continue
        seen.add((owner, extra))
        there = distribution(owner)
        found[owner] = Version(there.version)
        for line in there.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting += [(canonicalize_name(requirement.name), one) for one in ("", *sorted(requirement.extras))]
    del found[canonicalize_name(name)]
    return found


def written() -> str:
    """The file; without the local part of a version (torch's `+cpu`), so that any build of it fits."""
    return HEADER + "".join(f"{name}=={version.public}\n" for name, version in sorted(needed(PRODUCT, EXTRAS).items()))


if __name__ == "__main__":
    try:
        FILE.write_text(written(), "utf-8")
    except PackageNotFoundError as missing:
        raise SystemExit(f"lock: {missing.name} is not installed; make lock installs it") from None
    print(f"{FILE.name}: {len(FILE.read_text('utf-8').splitlines()) - 1} packages")
