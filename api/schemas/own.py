"""What a person sees of the own data."""

from __future__ import annotations

from pydantic import ConfigDict, Field

from api.schemas.candidate import CandidateJson

CORRECTING = (
    "Klopt er iets niet, of ontbreekt er iets? Zeg het tegen uw contactpersoon bij de gemeente. "
    "Die verbetert het, en daarna wordt er opnieuw gezocht. U mag uw gegevens ook laten verwijderen."
)


class OwnCandidate(CandidateJson):
    """A kandidaat as that person sees it, and how to have it put right (AVG art. 16 and 17)."""

    model_config = ConfigDict(title="EigenKandidaat")

    correcting: str = Field(
        default=CORRECTING, alias="verbeteren", description="Hoe iemand de eigen gegevens laat verbeteren."
    )
