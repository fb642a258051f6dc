"""Searching one side of the market: filters as masks, a question as a score, counts, reasons, pages."""

from matcher.search.engine import FILTERS, SearchEngine
from matcher.search.request import (
    PROTECTED_FILTERS,
    FacetCount,
    FacetValue,
    Highlight,
    Order,
    SearchAnswer,
    SearchRequest,
    SearchResult,
    Wish,
)

__all__ = [
    "FILTERS",
    "PROTECTED_FILTERS",
    "FacetCount",
    "FacetValue",
    "Highlight",
    "Order",
    "SearchAnswer",
    "SearchEngine",
    "SearchRequest",
    "SearchResult",
    "Wish",
]
