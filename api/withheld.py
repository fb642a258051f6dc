"""What somebody may not see is not given, asked, sorted by or counted by that person either."""

from __future__ import annotations

from dataclasses import replace

from matcher.domain import Candidate, Support
from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput
from matcher.search import PROTECTED_FILTERS, Order, SearchRequest
from matcher.visibility import HOME_FILTERS, Sight

NO_SUPPORT = "Voor ondersteuning heeft u het recht doelgroep:lezen nodig."
NOT_HERE = "Hierop mag u niet zoeken, sorteren of tellen."


def refuse_support(candidate: Candidate) -> None:
    """InvalidInput when a person's support is given by who may not see it."""
    if candidate.support != Support():
        raise InvalidInput([Fault("ondersteuning", NO_SUPPORT)])


def opened(request: SearchRequest, sight: Sight) -> SearchRequest:
    """The request of who sees that much; InvalidInput with every filter, facet and order that is not open."""
    closed = (frozenset() if sight.support else PROTECTED_FILTERS[Side.CANDIDATES]) | (
        frozenset() if sight.home else HOME_FILTERS
    )
    faults = [
        *(Fault(f"filters[{n}].filter", NOT_HERE) for n, wish in enumerate(request.wishes) if wish.filter in closed),
        *(Fault(f"facetten[{n}]", NOT_HERE) for n, name in enumerate(request.facets) if name in closed),
    ]
    if not sight.home and request.order is Order.TRAVEL:
        faults.append(Fault("sortering", NOT_HERE))
    if faults:
        raise InvalidInput(faults)
    return replace(request, closed=closed)
