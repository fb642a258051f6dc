"""What the product ships, as the settings widen it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from api.wiring import geography
from matcher.errors import SettingsInvalid


@pytest.fixture(autouse=True)
def read_anew() -> Iterator[None]:
    """The table is read once in a process: here before each test, and after the last as before the first."""
    geography.cache_clear()
    yield
    geography.cache_clear()


def counts_as_zuid(pc4: int) -> bool:
    place = geography().place(pc4)
    assert place is not None
    return place.zuid


def test_without_a_setting_zuid_is_what_the_table_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HALLOWERK_EXTRA_ZUID", raising=False)
    assert (counts_as_zuid(3071), counts_as_zuid(3192)) == (True, False)


def test_a_setting_widens_zuid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALLOWERK_EXTRA_ZUID", "Hoogvliet")
    assert (counts_as_zuid(3071), counts_as_zuid(3192)) == (True, True)


def test_a_gebied_that_does_not_exist_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALLOWERK_EXTRA_ZUID", "Hoogvliet, Utopia, Atlantis")
    with pytest.raises(SettingsInvalid, match=r"HALLOWERK_EXTRA_ZUID: geen gebied in de tabel: Atlantis, Utopia\."):
        geography()


def test_what_is_wrong_with_another_setting_is_not_told_by_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALLOWERK_BESTAAT_NIET", "ja")
    monkeypatch.setenv("HALLOWERK_EXTRA_ZUID", "Hoogvliet")
    assert counts_as_zuid(3192)
