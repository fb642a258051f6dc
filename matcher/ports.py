"""Seams that the outside fills, and array aliases that carry shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from matcher.domain import Transport

if TYPE_CHECKING:
    from matcher.postings import Postings
    from matcher.sparse import SparseRows

FloatMatrix: TypeAlias = NDArray[np.float32]
"""(n, dim), C order; rows of unit length where they are embeddings."""
Bitmap: TypeAlias = NDArray[np.bool_]
"""(n,): one answer for each row of a pool."""
RowIds: TypeAlias = NDArray[np.int64]
"""(k,): positions in a pool."""
Floats: TypeAlias = NDArray[np.float64]
"""(n,) or as said."""

Progress: TypeAlias = Callable[[int], None]
"""Called with the number of items that were finished since the last call."""


class Encoder(Protocol):
    """Turns texts into unit vectors; the vector of a text does not depend on the batch that it travels in."""

    @property
    def name(self) -> str:
        """Model, revision and adapter: vectors of two names are never mixed."""

    @property
    def dim(self) -> int: ...

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        """(len(texts), dim)."""

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        """(len(texts), dim)."""


class CertificateNames(Protocol):
    """Compares certificates by what they are, not by how they are written."""

    def key(self, name: str) -> str:
        """The same key for every spelling and synonym of one certificate."""

    def satisfying_keys(self, demanded: str) -> frozenset[str]:
        """The keys of every certificate that meets the demand; its own key is always among them."""


class DenseIndex(Protocol):
    """Exact inner product over the admitted rows of one pool."""

    @property
    def vectors(self) -> FloatMatrix:
        """(n, dim): the rows as they are searched, not to be written; they live no longer than the index."""

    def search(self, queries: FloatMatrix, admitted: Bitmap, k: int) -> tuple[NDArray[np.int64], FloatMatrix]:
        """Rows and scores, both (q, min(k, admitted)), best first; every row is admitted."""


class DenseIndexFactory(Protocol):
    def __call__(self, vectors: FloatMatrix) -> DenseIndex: ...


class LexicalIndex(Protocol):
    """Inner product of sparse rows over the admitted rows of one pool."""

    def search(self, query: SparseRows, admitted: Bitmap, k: int) -> tuple[RowIds, Floats]:
        """At most k admitted rows, best first, ties by row, and the score of each; all share something with the query.

        The score of a row does not depend on the others.
        """


class LexicalIndexFactory(Protocol):
    def __call__(self, postings: Postings) -> LexicalIndex: ...


class TravelTimes(Protocol):
    """Travel time by place number, as `Geography.place` gives it."""

    def minutes(self, home: int, work: int, transport: tuple[Transport, ...] | None) -> float:
        """Minutes one way with the fastest of `transport`; None means bicycle and public transport."""

    def table(self, transport_mask: NDArray[np.uint8], home: NDArray[np.int32], work: NDArray[np.int32]) -> Floats:
        """The same for arrays that broadcast; nan where either place is -1."""
