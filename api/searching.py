"""How the search and the suggestions are put together from the engine and the vocabulary that ships."""

from __future__ import annotations

from functools import cache

from api.wiring import Engine, rule_book, taxonomy
from matcher.search import SearchEngine
from matcher.search.suggest import Suggester


def search_engine(engine: Engine) -> SearchEngine:
    """The search with the embedded rules and vocabulary; questions are read by the engine's model."""
    return SearchEngine(rule_book(), taxonomy(), engine.question)


@cache
def suggester() -> Suggester:
    """The names that ship with the product."""
    return Suggester(taxonomy())
