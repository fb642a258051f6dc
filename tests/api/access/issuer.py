"""An issuer of tokens: keys of its own, a JWKS file that it writes, and tokens that may be wrong in any way."""

from __future__ import annotations

import json
import time
from functools import cache
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from api.access.jwks import KeySet
from api.access.tokens import Tokens

ISSUER, AUDIENCE = "https://aanmelden.example", "hallowerk"


@cache
def rsa_key(name: str, bits: int = 2048) -> rsa.RSAPrivateKey:
    """One key for each name: making them is slow."""
    return rsa.generate_private_key(65537, bits)


@cache
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def public(kid: str, key: Any, **more: str) -> dict[str, Any]:
    """The public half as a JWK."""
    kind = ECAlgorithm if isinstance(key, ec.EllipticCurvePrivateKey) else RSAAlgorithm
    return {**json.loads(kind.to_jwk(key.public_key())), "kid": kid, "use": "sig", **more}


def write_jwks(path: Path, *keys: dict[str, Any]) -> Path:
    path.write_text(json.dumps({"keys": keys}), "utf-8")
    return path


def token(key: Any = None, algorithm: str = "RS256", kid: str | None = "een", **claims: Any) -> str:
    """A good token of a person; claims of None are left out."""
    now = int(time.time())
    told = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "a.devries",
        "iat": now,
        "exp": now + 300,
        "scope": "matches:lezen zoeken",
        "gemeenten": ["Rotterdam"],
        **claims,
    }
    headers = {} if kid is None else {"kid": kid}
    signed = {name: value for name, value in told.items() if value is not None}
    return jwt.encode(signed, key or rsa_key("een"), algorithm, headers)


def tokens(path: Path, **more: Any) -> Tokens:
    return Tokens(ISSUER, AUDIENCE, KeySet(str(path)), **more)
