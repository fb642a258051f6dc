"""The one place where the parts are put together: data that ships, model, rules, pools."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from api.encoding import SteadyEncoder
from api.settings import Settings
from api.variables import EXTRA_ZUID
from index.database import sqlite_url
from index.keys import KEY_FILE, GivenKeys, KeyFile, Keys
from index.ledger import Ledger
from index.lexical import PostingsIndex
from index.snapshot import kept
from index.store import Store
from index.vectors import FlatIndex
from matcher.demands import TextDemand, text_demands, text_to_read
from matcher.domain import Vacancy
from matcher.errors import ModelUnavailable, SettingsInvalid
from matcher.geography import Geography, StraightLineTravel
from matcher.kinship import Steps, kinship
from matcher.ngrams import GramWeights, frequencies
from matcher.pipeline import Matcher, Versions
from matcher.pools import Indexes
from matcher.ports import Encoder
from matcher.reading import Reader
from matcher.representation import OccupationSpace, Representation, Representer, empty_representation
from matcher.rules import RuleBook
from matcher.scoring import config_version
from matcher.taxonomy import Occupation, Skill, Taxonomy
from matcher.text import FacetText
from models.adapter import shipped_adapter
from models.encoder import open_encoder

INDEX_VERSION = "1"
"""Raise it when the shape of what is derived changes: everything derived is then made again."""


VACANCIES_READ = 20_000
"""Vacancies whose reading is remembered, the latest used."""
QUESTIONS_READ = 512
"""Questions whose reading is remembered, the latest used: the next page and another facet ask the same."""
ESCO_FOLDER, ESCO_FILES = "esco", ("occupations.jsonl", "skills.jsonl")


def _data() -> Traversable:
    return resources.files("matcher") / "data"


def _lines(file: Traversable) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip())


@cache
def geography() -> Geography:
    """The PC4 table that ships with the product, with Zuid as wide as the settings say.

    Raises SettingsInvalid for a gebied that the table does not know.
    """
    records = list(csv.DictReader((_data() / "pc4_rijnmond.csv").read_text("utf-8").splitlines()))
    # This setting alone: whoever starts the product reads them all, and says what is wrong with the others.
    given = {EXTRA_ZUID.name: os.environ.get(EXTRA_ZUID.name, "")}
    wider = Settings.from_environment(given).extra_zuid
    unknown = sorted(wider - {record["gebied"] for record in records})
    if unknown:
        raise SettingsInvalid(f"{EXTRA_ZUID.name}: geen gebied in de tabel: {', '.join(unknown)}.")
    return Geography.from_records(records, extra_zuid=wider)


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
def linking_taxonomy(data_dir: Path) -> Taxonomy:
    """What titles are linked to: the shipped vocabulary, and the ESCO download that was added in `data_dir`, if any."""
    folder = data_dir / ESCO_FOLDER
    if not (folder / ESCO_FILES[0]).exists():
        return taxonomy()
    occupations, skills = (_lines(folder / name) for name in ESCO_FILES)
    shipped = taxonomy()
    return Taxonomy(
        [*shipped.occupations.values(), *(Occupation.from_record(record) for record in occupations)],
        [*shipped.skills.values(), *(Skill.from_record(record) for record in skills)],
        shipped.certificates.certificates,
    )


def keep_esco(data_dir: Path, occupations: Sequence[Mapping[str, Any]], skills: Sequence[Mapping[str, Any]]) -> None:
    """Put an ESCO download into the data directory, in place of an earlier one; the occupations last."""
    folder = data_dir / ESCO_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, records in reversed(list(zip(ESCO_FILES, (occupations, skills), strict=True))):
        part = folder / f"{name}.part"
        part.write_text("".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records), "utf-8")
        part.replace(folder / name)


@cache
def rule_book() -> RuleBook:
    """The hard rules with the embedded places, travel times and certificates."""
    return RuleBook(geography(), StraightLineTravel(geography()), taxonomy().certificates)


@cache
def dutch_reader() -> Reader:
    """The reader of Dutch text; loads spaCy, which takes a second or two, at first need."""
    from models.dutch.reader import DutchReader

    return DutchReader(taxonomy())


@lru_cache(maxsize=VACANCIES_READ)
def read_demands(vacancy: Vacancy) -> tuple[TextDemand, ...]:
    """What a vacancy's text demands beyond its fields, read once."""
    text = text_to_read(vacancy)
    return text_demands(vacancy, dutch_reader().read(text), taxonomy().certificates) if text else ()


@cache
def steps() -> tuple[Steps, ...]:
    """The steps from one occupation to another that ship with the product."""
    return tuple(Steps.from_record(record) for record in _lines(_data() / "overstappen.jsonl"))


def occupation_text(occupation: Occupation) -> str:
    """What a model reads of an occupation: its names, skills and tasks."""
    names = ", ".join((occupation.title, *occupation.synonyms))
    return f"{names}. {', '.join(occupation.skills)}. {' '.join(occupation.tasks)}".lower()


@dataclass(frozen=True)
class Engine:
    """Everything that answers a question, but no candidate and no vacancy.

    `reads` is False while the encoder cannot be asked, as far as is known.
    """

    encoder: Encoder
    representer: Representer
    matcher: Matcher
    indexes: Indexes
    reads: Callable[[], bool] = lambda: True

    @cached_property
    def empty(self) -> Representation:
        """What stands for an object without words."""
        return empty_representation(self.encoder.dim, len(taxonomy().occupations))

    def asked(self, facets: Sequence[FacetText]) -> Representation:
        """Of an object that is not stored; by its letters alone while the encoder cannot be asked."""
        try:
            return self.representer.represent([facets])[0]
        except ModelUnavailable:
            return self.representer.spelled(facets)

    def question(self, facets: Sequence[FacetText]) -> Representation:
        """Of a question; by its letters alone while the encoder cannot be asked."""
        try:
            return self._asked_before(tuple(facets))
        except ModelUnavailable:
            return self.representer.spelled(facets)

    @cached_property
    def _asked_before(self) -> Callable[[tuple[FacetText, ...]], Representation]:
        return lru_cache(maxsize=QUESTIONS_READ)(self.representer.represent_query)

    @cached_property
    def versions(self) -> Versions:
        return Versions(self.representer.model, INDEX_VERSION, config_version(geography().zuid))


def open_engine(model: str, data_dir: Path, *, adapted: bool = True, threads: int | None = None) -> Engine:
    """Open the model, `adapted` by what ships for it or as its makers left it, and what is derived with it.

    `threads` for the model and for the index each; None: torch chooses, and the index takes one.
    Raises ModelUnavailable when the model is missing or broken.
    """
    adapter = shipped_adapter(model) if adapted else None
    encoder = SteadyEncoder(open_encoder(model, data_dir / "models", adapter, threads=threads))
    occupations = [taxonomy().occupations[code] for code in sorted(taxonomy().occupations)]
    texts = [occupation_text(occupation) for occupation in occupations]
    tasks = [" ".join(occupation.tasks).lower() for occupation in occupations]
    kin = kinship(occupations, steps())
    known = "\n".join([INDEX_VERSION, encoder.name, *texts]).encode() + kin.tobytes()
    version = hashlib.sha256(known).hexdigest()[:12]
    dense = kept(data_dir / "derived" / f"beroepen-{version}.npy", lambda: encoder.encode_documents([*texts, *tasks]))
    weights = GramWeights(kept(data_dir / "derived" / f"letters-{version}.npy", lambda: _rarity(occupations)))
    space = OccupationSpace(dense[: len(texts)], dense[len(texts) :], weights.rows(texts), kin)
    representer = Representer(encoder, weights, space, version)
    indexes = Indexes(partial(FlatIndex, threads=threads or 1), PostingsIndex)
    return Engine(encoder, representer, Matcher(rule_book(), read_demands), indexes, lambda: encoder.available)


def _rarity(occupations: Sequence[Occupation]) -> NDArray[np.float32]:
    """How rare each character gram is among all that the vocabulary names."""
    return frequencies(name for item in occupations for name in (item.title, *item.synonyms, *item.skills, *item.tasks))


def open_store(data_dir: Path, database_url: str | None, keys: Keys | None = None) -> Store:
    """The rows of a data directory, or of another database; raises StoreUnavailable and KeyUnavailable."""
    url = database_url or sqlite_url(data_dir / "hallowerk.sqlite3")
    return Store.open(url, keys or KeyFile(data_dir / KEY_FILE, may_make=True))


def open_ledger(settings: Settings) -> Ledger:
    """What is kept beside the rows, in the same database; raises StoreUnavailable."""
    return Ledger.open(settings.database_url or sqlite_url(settings.data_dir / "hallowerk.sqlite3"))


def support_keys(settings: Settings) -> Keys:
    """Where the keys of `ondersteuning` are."""
    if settings.support_keys is not None:
        return GivenKeys(settings.support_keys)
    if settings.support_key_file is not None:
        return KeyFile(settings.support_key_file, may_make=False)
    return KeyFile(settings.data_dir / KEY_FILE, may_make=True)
