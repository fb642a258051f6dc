"""The routes: each parses, asks the market once, and answers."""

from fastapi import APIRouter

from api.routes import (
    algorithm,
    audit,
    candidates,
    decisions,
    health,
    matches,
    metrics,
    occupations,
    persons,
    rematch,
    search,
    vacancies,
)

ROUTERS: tuple[APIRouter, ...] = (
    candidates.router,
    vacancies.router,
    matches.router,
    rematch.router,
    persons.router,
    algorithm.router,
    search.router,
    occupations.router,
    decisions.router,
    audit.router,
    health.router,
    metrics.router,
)

__all__ = ["ROUTERS"]
