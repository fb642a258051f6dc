"""The one place where the parts are put together: data that ships, model, rules, pools."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from index.lexical import PostingsIndex
from index.snapshot import kept
from index.vectors import FlatIndex
from matcher.geography import Geography, StraightLineTravel
from matcher.market import Indexes
from matcher.ngrams import GramWeights
from matcher.pipeline import Matcher, Versions
from matcher.ports import Encoder
from matcher.representation import OccupationSpace, Representation, Representer, empty_representation
from matcher.rules import RuleBook
from matcher.scoring import config_version
from matcher.taxonomy import Occupation, Taxonomy
from models.encoder import open_encoder

INDEX_VERSION = "1"
"""Raise it when the shape of what is derived changes: everything derived is then made again."""


def _data() -> Traversable:
    return resources.files("matcher") / "data"


def _lines(file: Traversable) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip())


@cache
def geography() -> Geography:
    """The PC4 table that ships with the product."""
    return Geography.from_records(csv.DictReader((_data() / "pc4_rijnmond.csv").read_text("utf-8").splitlines()))


@cache
def taxonomy() -> Taxonomy:
    """The vocabulary that ships with the product."""
    files = sorted((_data() / "occupations").iterdir(), key=lambda file: file.name)
    return Taxonomy.from_records(
        (record for file in files if file.name.endswith(".jsonl") for record in _lines(file)),
        _lines(_data() / "skills.jsonl"),
        _lines(_data() / "certificates.jsonl"),
    )


@cache
def rule_book() -> RuleBook:
    """The hard rules with the embedded places, travel times and certificates."""
    return RuleBook(geography(), StraightLineTravel(geography()), taxonomy().certificates)


def occupation_text(occupation: Occupation) -> str:
    """What a model reads of an occupation: its names, skills and tasks."""
    names = ", ".join((occupation.title, *occupation.synonyms))
    return f"{names}. {', '.join(occupation.skills)}. {' '.join(occupation.tasks)}".lower()


@dataclass(frozen=True)
class Engine:
    """Everything that answers a question, but no candidate and no vacancy."""

    encoder: Encoder
    representer: Representer
    matcher: Matcher
    indexes: Indexes

    @cached_property
    def empty(self) -> Representation:
        """What stands for an object without words."""
        return empty_representation(self.encoder.dim, len(taxonomy().occupations))

    @property
    def versions(self) -> Versions:
        return Versions(self.representer.model, INDEX_VERSION, config_version())


def open_engine(model: str, data_dir: Path, adapter: Path | None = None) -> Engine:
    """Load the model, and what is derived from the vocabulary with it; ModelUnavailable when that cannot be."""
    encoder = open_encoder(model, data_dir / "models", adapter)
    occupations = [taxonomy().occupations[code] for code in sorted(taxonomy().occupations)]
    texts = [occupation_text(occupation) for occupation in occupations]
    weights = GramWeights(
        name for item in occupations for name in (item.title, *item.synonyms, *item.skills, *item.tasks)
    )
    version = hashlib.sha256("\n".join([INDEX_VERSION, encoder.name, *texts]).encode()).hexdigest()[:12]
    dense = kept(data_dir / "derived" / f"beroepen-{version}.npy", lambda: encoder.encode_documents(texts))
    representer = Representer(encoder, weights, OccupationSpace(dense, weights.rows(texts)), version)
    return Engine(encoder, representer, Matcher(rule_book()), Indexes(FlatIndex, PostingsIndex))
