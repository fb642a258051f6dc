"""The schema as SQLAlchemy tables; the migrations make it, and a test holds the two together."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

ID_LENGTH = 64
"""Longest id that the contract allows."""

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

candidate = Table(
    "candidate",
    METADATA,
    Column("id", String(ID_LENGTH), primary_key=True),
    Column("revision", BigInteger, nullable=False, index=True),
    Column("payload", Text, nullable=False),
)
"""`payload` is a candidate in JSON, without support."""

candidate_support = Table(
    "candidate_support",
    METADATA,
    Column("candidate_id", String(ID_LENGTH), ForeignKey("candidate.id"), primary_key=True),
    Column("payload", Text, nullable=False),
)
"""`ondersteuning`, protected; no row when nothing is known. `payload` is sealed: see index.sealing."""

vacancy = Table(
    "vacancy",
    METADATA,
    Column("id", String(ID_LENGTH), primary_key=True),
    Column("revision", BigInteger, nullable=False, index=True),
    Column("payload", Text, nullable=False),
)

tombstone = Table(
    "tombstone",
    METADATA,
    Column("side", String(16), primary_key=True),
    Column("id", String(ID_LENGTH), primary_key=True),
    Column("revision", BigInteger, nullable=False, index=True),
)
"""That an id was removed, and when; nothing of what it held."""

objection = Table(
    "objection",
    METADATA,
    Column("candidate_id", String(ID_LENGTH), primary_key=True),
    Column("at", String(32), nullable=False),
)
"""Who asked to be left out of matching (AVG art. 21), and when in UTC; outlives a new version of the row."""

counter = Table(
    "counter",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", BigInteger, nullable=False),
)
"""One row: the revision of the last write."""

representation = Table(
    "representation",
    METADATA,
    Column("side", String(16), primary_key=True),
    Column("object_id", String(ID_LENGTH), primary_key=True),
    Column("key", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Derived from a row; `key` is a hash of its text, the model and the configuration."""

meta = Table(
    "meta",
    METADATA,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

api_key = Table(
    "api_key",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("name", String(64), nullable=False, index=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("scopes", Text, nullable=False),
    Column("gemeenten", Text, nullable=True),
    Column("purpose", String(100), nullable=True),
    Column("made_at", String(32), nullable=False),
    Column("expires_at", String(32), nullable=True),
    Column("revoked_at", String(32), nullable=True),
)
"""Keys of machines: of the secret only its SHA-256; lists are words with spaces or tabs between them; times are UTC."""

rematch_run = Table(
    "rematch_run",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("state", String(16), nullable=False),
    Column("header", Text, nullable=False),
)
"""One round over the whole market; what belongs to a run is read only when its `state` says that it is complete."""

rematch_party = Table(
    "rematch_party",
    METADATA,
    Column("run", Integer, primary_key=True),
    Column("side", String(16), primary_key=True),
    Column("id", String(ID_LENGTH), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("written", Text),
)
"""Who took part, a keyed hash of the row as it was, and of a candidate what was written of the pairs, sealed."""

rematch_pair = Table(
    "rematch_pair",
    METADATA,
    Column("run", Integer, primary_key=True),
    Column("candidate_id", String(ID_LENGTH), primary_key=True),
    Column("vacancy_id", String(ID_LENGTH), primary_key=True),
    Column("score", Float(53), nullable=False),
    Column("undecided", Boolean, nullable=False),
    Column("candidate_rank", Integer, nullable=False),
    Column("vacancy_rank", Integer, nullable=False),
    Column("proposed", Boolean),
    Index("ix_rematch_pair_run_vacancy_id", "run", "vacancy_id"),
)
"""A pair that is among the best of its candidate or of its vacancy; ranks count from 1.

`proposed` is whether the run proposes it; NULL in runs from before there were proposals.
"""

rematch_change = Table(
    "rematch_change",
    METADATA,
    Column("run", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("candidate_id", String(ID_LENGTH), nullable=False, index=True),
    Column("vacancy_id", String(ID_LENGTH), nullable=False, index=True),
    Column("payload", Text, nullable=False),
)
"""What is different since the run before, numbered from 1."""

text_demand = Table(
    "text_demand",
    METADATA,
    Column("vacancy_id", String(ID_LENGTH), primary_key=True),
    Column("key", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Derived from a vacancy: what its text demands beyond its fields; `key` is a hash of the vacancy and the reader."""
audit = Table(
    "audit",
    METADATA,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", String(32), nullable=False),
    Column("request_id", String(64), nullable=False, index=True),
    Column("payload", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
"""Records in a chain: `hash` covers the row and the hash before it. Rows are added, and removed by retention alone."""

audit_head = Table(
    "audit_head",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("floor_seq", BigInteger, nullable=False),
    Column("floor_hash", String(64), nullable=False),
)
"""One row: the last record of the chain, and the last that retention removed."""

decision = Table(
    "decision",
    METADATA,
    Column("id", String(36), primary_key=True),
    Column("at", String(32), nullable=False),
    Column("vacancy_id", String(ID_LENGTH), nullable=False, index=True),
    Column("candidate_id", String(ID_LENGTH), nullable=False, index=True),
    Column("choice", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("person", String(255), nullable=False),
)
"""What a named person did with a proposal."""

page_session = Table(
    "page_session",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("seen", BigInteger, nullable=False, index=True),
    Column("sealed", Text, nullable=False),
)
"""Who is signed in on the page: `digest` is a hash of the cookie, which alone opens `sealed`; `seen` is Unix time."""
