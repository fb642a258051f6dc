"""The spaCy reader: what Dutch profiles and vacancies say of work, papers, hours and demands."""

from models.dutch.pipeline import CORE_MODEL, blank_pipeline, core_is_installed, core_pipeline
from models.dutch.reader import DutchReader

__all__ = ["CORE_MODEL", "DutchReader", "blank_pipeline", "core_is_installed", "core_pipeline"]
