"""What is installed: a product for processors brings no graphics packages."""

from __future__ import annotations

from importlib.metadata import distributions, version


def test_no_cuda_package_is_installed() -> None:
    names = {(distribution.metadata["Name"] or "").lower() for distribution in distributions()}
    assert "torch" in names
    assert not sorted(name for name in names if name.startswith(("nvidia-", "cuda-", "triton")))


def test_torch_has_the_version_that_is_pinned() -> None:
    assert version("torch").split("+")[0] == "2.13.0"
