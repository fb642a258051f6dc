"""Records: who saw whom, and why; for who supervises."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.access.caller import Scope
from api.openapi import errors
from api.routes.documents import answer
from api.schemas.audit import RecordsOut, records_out
from api.security import AsCaller, needs
from index.audit import AuditLog

router = APIRouter(prefix="/v1", tags=["audit"])

LARGEST_WHOLE = 2**53 - 1
"""That every reader of JSON keeps whole (RFC 8259, section 6); a database counts further."""


class AuditQuery(BaseModel):
    """Which records; a parameter that does not exist is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    after: int = Field(
        default=0, ge=0, le=LARGEST_WHOLE, alias="na", description="Alleen records met een hoger nummer."
    )
    limit: int = Field(default=100, ge=1, le=1000, description="Hoogstens zoveel records.")
    request_id: str | None = Field(default=None, alias="verzoek", max_length=64, description="Eén verzoek.")


@router.get(
    "/audit",
    operation_id="leesAudit",
    dependencies=[needs(Scope.AUDIT)],
    summary="Lees wie wat heeft gezien, en met welk doel",
    responses={200: {"model": RecordsOut, "description": "Records, het oudste eerst"}, **errors(400, 401, 403)},
)
def read(asked: Annotated[AuditQuery, Query()], request: Request, caller: AsCaller) -> Response:
    log: AuditLog = request.app.state.audit
    if asked.request_id is not None:
        found = [entry for entry in log.of_request(asked.request_id) if entry.seq > asked.after][: asked.limit]
    else:
        found = log.page(asked.after, asked.limit)
    return answer(records_out(found, asked.limit, caller.gemeenten))
