"""The routes: each parses, asks the market once, and answers."""

from fastapi import APIRouter

from api.routes import candidates, health, matches, vacancies

ROUTERS: tuple[APIRouter, ...] = (candidates.router, vacancies.router, matches.router, health.router)

__all__ = ["ROUTERS"]
