"""What the models made of one object's texts: a row for each facet, in three spaces.

Embeddings know meaning, character grams know spelling and compounds, and the work profile says how near the text
is to each occupation of our own vocabulary, so that two texts about the same work meet without a shared word
(explicit semantic analysis: Gabrilovich and Markovitch, 2007).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.ngrams import BUCKETS, GramWeights
from matcher.ports import Encoder, FloatMatrix, Progress
from matcher.sparse import SparseRows
from matcher.text import Facet, FacetText

FACETS = tuple(Facet)
PROFILE_SIZE = 32
"""Occupations kept for each text; the rest is noise (measured on the development collection, 2026-11-22)."""
PROFILE_SHARPNESS = 1.0


@dataclass(frozen=True, slots=True)
class Representation:
    """f facets of one object; rows of each matrix belong to `facets`, the whole first.

    `facets` (f,) int8, positions in FACETS; `dense` (f, dim) float32 unit rows; `grams` (f, BUCKETS) float32, a unit
    row for the whole and empty rows for the rest, whose letters the whole holds; `profile` (f, occupations) float32
    unit rows.
    """

    facets: NDArray[np.int8]
    dense: FloatMatrix
    grams: SparseRows
    profile: SparseRows

    @property
    def lexical_only(self) -> bool:
        """True when the words were spelled and never read: see `Representer.spelled`."""
        return len(self.facets) > 0 and not self.dense.any()


def empty_representation(dim: int, occupations: int) -> Representation:
    """What stands for an object without words: no facets, the right widths."""
    none = np.zeros(1, dtype=np.int64), np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32)
    return Representation(
        np.empty(0, dtype=np.int8),
        np.empty((0, dim), dtype=np.float32),
        SparseRows(*none, BUCKETS),
        SparseRows(*none, occupations),
    )


class OccupationSpace:
    """The vocabulary's occupations as documents, in the spaces that a text is compared in."""

    def __init__(self, named: FloatMatrix, tasked: FloatMatrix, grams: SparseRows, kinship: FloatMatrix) -> None:
        """Rows in the order of the occupations.

        `named` and `tasked` (o, dim) embed all that is told of each and its tasks alone, `grams` (o, BUCKETS) spells
        them, `kinship` (o, o) says how much of a likeness goes on to which others.
        """
        self._meanings = tuple((dense.mean(axis=0), _unit(dense - dense.mean(axis=0))) for dense in (named, tasked))
        self._grams = grams.csr.T.tocsr()
        self._kinship = kinship

    def profile(self, dense: FloatMatrix | None, grams: SparseRows) -> SparseRows:
        """(f, occupations): softmax of the standardised likeness, spread over kin; PROFILE_SIZE kept, unit rows.

        Standardised for each text, because E5 cosines are compressed: unrelated Dutch words score about .8.
        `dense` None: by spelling alone.
        """
        likeness = _standardised((grams.csr @ self._grams).toarray())
        if dense is not None:
            likeness = _standardised(self._semantic(dense) + likeness)
        columns, weights = _largest(np.exp(PROFILE_SHARPNESS * likeness))
        columns, weights = _largest(np.einsum("fk,fko->fo", _unit(weights), self._kinship[columns]))
        order = np.argsort(columns, axis=1)
        kept = columns.shape[1]
        return SparseRows(
            np.arange(len(columns) + 1) * kept,
            np.take_along_axis(columns, order, axis=1).ravel().astype(np.int32),
            _unit(np.take_along_axis(weights, order, axis=1)).astype(np.float32).ravel(),
            likeness.shape[1],
        )

    def _semantic(self, dense: FloatMatrix) -> FloatMatrix:
        """(f, occupations): likeness in meaning to each occupation's description and to its tasks, standardised."""
        likeness = [_standardised(np.einsum("fd,od->fo", _unit(dense - mean), rows)) for mean, rows in self._meanings]
        return _standardised(np.add(*likeness))


class Representer:
    """Turns facets into representations; the one place where texts meet models."""

    def __init__(self, encoder: Encoder, grams: GramWeights, occupations: OccupationSpace, version: str) -> None:
        """`version` names the vocabulary behind `occupations`; with the encoder's name it keys what is derived."""
        self._encoder = encoder
        self._grams = grams
        self._occupations = occupations
        self.model = f"{encoder.name}+{version}"

    def key(self, words: Sequence[FacetText]) -> str:
        """Hash of the words as given and the model: a representation is made again only when this changes."""
        digest = hashlib.sha256(self.model.encode())
        for facet in words:
            digest.update(f"\x1e{facet.facet.value}\x1f{facet.text}".encode())
        return digest.hexdigest()

    def represent(
        self, objects: Sequence[Sequence[FacetText]], *, progress: Progress | None = None
    ) -> list[Representation]:
        """One representation for each object, in the order given; equal texts are encoded once.

        `progress` hears how many texts were read, and of no text for each object that was made of them.
        """
        texts, number = _distinct(objects)
        vectors = self._encoder.encode_documents(texts, progress=progress)
        made = []
        for facets in objects:
            made.append(self.assembled(facets, vectors[[number[facet.text] for facet in facets]]))
            if progress is not None:
                progress(0)
        return made

    def represent_query(self, facets: Sequence[FacetText]) -> Representation:
        """The same for a question."""
        texts, number = _distinct([facets])
        vectors = self._encoder.encode_queries(texts)
        return self.assembled(facets, vectors[[number[facet.text] for facet in facets]])

    def assembled(self, facets: Sequence[FacetText], dense: FloatMatrix) -> Representation:
        """The representation of one object whose embeddings (f, dim) are known."""
        return self._made(facets, dense, dense)

    def spelled(self, facets: Sequence[FacetText]) -> Representation:
        """What letters alone tell, for while the encoder cannot be asked: the dense rows are zero."""
        return self._made(facets, np.zeros((len(facets), self._encoder.dim), dtype=np.float32), None)

    def _made(self, facets: Sequence[FacetText], dense: FloatMatrix, read: FloatMatrix | None) -> Representation:
        texts, number = _distinct([facets])
        rows = np.array([number[facet.text] for facet in facets], dtype=np.intp)
        grams = self._grams.rows(texts)
        kinds = np.array([FACETS.index(facet.facet) for facet in facets], dtype=np.int8)
        first = np.unique(rows, return_index=True)[1]
        profile = self._occupations.profile(None if read is None else read[first], grams)
        return Representation(kinds, dense, grams.take(rows).first_alone(), profile.take(rows))


def _distinct(objects: Sequence[Sequence[FacetText]]) -> tuple[list[str], dict[str, int]]:
    """The different texts, sorted, and the place of each."""
    texts = sorted({facet.text for facets in objects for facet in facets})
    return texts, {text: row for row, text in enumerate(texts)}


def _unit(rows: FloatMatrix) -> FloatMatrix:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    result: FloatMatrix = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
    return result


def _largest(weights: FloatMatrix) -> tuple[NDArray[np.intp], FloatMatrix]:
    """(f, k) columns and weights of each row's PROFILE_SIZE largest, ties by column."""
    columns = np.argsort(-weights, axis=1, kind="stable")[:, :PROFILE_SIZE]
    return columns, np.take_along_axis(weights, columns, axis=1)


def _standardised(rows: FloatMatrix) -> FloatMatrix:
    spread = rows.std(axis=1, keepdims=True)
    centred = rows - rows.mean(axis=1, keepdims=True)
    result: FloatMatrix = np.divide(centred, spread, out=np.zeros_like(rows), where=spread > 0)
    return result
