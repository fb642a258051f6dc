"""Metrics for Prometheus. No key is needed: no person is in them; the proxy in front keeps them inside."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST

from api.watch.metrics import Metrics

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
def metrics(request: Request) -> Response:
    found: Metrics = request.app.state.metrics
    return Response(found.exposition(), headers={"Content-Type": CONTENT_TYPE_LATEST})
