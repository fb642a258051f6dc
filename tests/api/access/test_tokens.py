"""Bearer tokens: what proves who asks, and everything that does not."""

from __future__ import annotations

import base64
import json
import time
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from api.access.caller import Forbidden, Kind, Scope, Unauthorised
from api.access.jwks import PAUSE_SECONDS, KeySet, KeysUnavailable, is_safe
from api.access.tokens import SKEW_SECONDS
from tests.api.access.issuer import AUDIENCE, ISSUER, ec_key, public, rsa_key, token, tokens, write_jwks


@pytest.fixture
def jwks(tmp_path: Path) -> Path:
    return write_jwks(tmp_path / "jwks.json", public("een", rsa_key("een")), public("krom", ec_key()))


def test_a_token_tells_who_asks_and_what_that_person_may(jwks: Path) -> None:
    caller = tokens(jwks).caller(token())
    assert (caller.name, caller.kind) == ("a.devries", Kind.PERSON)
    assert caller.scopes == {Scope.MATCHES, Scope.SEARCH}
    assert caller.gemeenten == {"rotterdam"}


@pytest.mark.parametrize(
    ("key", "algorithm", "kid"), [("een", "RS256", "een"), ("een", "PS256", "een"), (None, "ES256", "krom")]
)
def test_the_three_algorithms_of_the_profile_are_good(jwks: Path, key: str | None, algorithm: str, kid: str) -> None:
    signer = rsa_key(key) if key else ec_key()
    assert tokens(jwks).caller(token(signer, algorithm, kid)).name == "a.devries"


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://iemand.example"},
        {"aud": "een-ander"},
        {"aud": None},
        {"iss": None},
        {"sub": None},
        {"sub": "  "},
        {"exp": None},
        {"iat": None},
        {"exp": int(time.time()) - SKEW_SECONDS - 5},
        {"nbf": int(time.time()) + SKEW_SECONDS + 3600},
        {"iat": int(time.time()) + SKEW_SECONDS + 3600},
    ],
    ids=lambda claims: next(iter(claims)),
)
def test_a_claim_that_is_wrong_or_missing_proves_nothing(jwks: Path, claims: dict[str, Any]) -> None:
    with pytest.raises(Unauthorised):
        tokens(jwks).caller(token(**claims))


def test_clocks_may_differ_a_minute(jwks: Path) -> None:
    now = int(time.time())
    assert tokens(jwks).caller(token(exp=now - SKEW_SECONDS + 20, nbf=now + SKEW_SECONDS - 20)).name == "a.devries"


def test_a_token_of_another_key_proves_nothing(jwks: Path) -> None:
    for kid in ("een", "twee", None):
        with pytest.raises(Unauthorised):
            tokens(jwks).caller(token(rsa_key("vreemd"), kid=kid))


def test_the_algorithm_is_ours_to_choose(jwks: Path) -> None:
    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": "x", "iat": 0, "exp": 9_999_999_999}
    bare = f"{part({'alg': 'none', 'kid': 'een'})}.{part(claims)}."
    secret = jwt.encode(claims, "de-openbare-sleutel-als-geheim-gebruikt", "HS256", {"kid": "een"})
    longer = token(rsa_key("een"), "RS512")
    crossed = token(rsa_key("een"), "RS256", "krom")
    for wrong in (bare, secret, longer, crossed, "geen.token", "", "x" * 20_000):
        with pytest.raises(Unauthorised):
            tokens(jwks).caller(wrong)


def test_a_key_that_is_too_weak_or_meant_for_something_else_proves_nothing(tmp_path: Path) -> None:
    weak, wide = rsa_key("zwak", 1024), ec.generate_private_key(ec.SECP384R1())
    path = write_jwks(
        tmp_path / "jwks.json",
        public("zwak", weak),
        public("breed", wide),
        public("vast", rsa_key("een"), alg="PS256"),
        public("geheim", rsa_key("een"), use="enc"),
    )
    with pytest.warns(jwt.InsecureKeyLengthWarning), pytest.raises(Unauthorised):
        tokens(path).caller(token(weak, kid="zwak"))
    for kid in ("vast", "geheim"):
        with pytest.raises(Unauthorised):
            tokens(path).caller(token(rsa_key("een"), "RS256", kid))
    with pytest.raises(Unauthorised):
        tokens(path).caller(token(ec_key(), "ES256", "breed"))


@pytest.mark.parametrize("subject", ["info@gemeente.example", "Team-Zuid", "balie 3", "wsp", "jobcoaches-op-de-lijst"])
def test_an_account_of_several_people_is_refused(jwks: Path, subject: str) -> None:
    with pytest.raises(Forbidden, match="groepsaccount"):
        tokens(jwks, group_accounts=frozenset({"jobcoaches-op-de-lijst"})).caller(token(sub=subject))


def test_an_account_that_says_so_is_shared_and_a_name_that_begins_alike_is_not(jwks: Path) -> None:
    with pytest.raises(Forbidden):
        tokens(jwks).caller(token(groepsaccount=True))
    for own in ("teamah.b", "informatica.jansen", "grouper", "0f9c1f9e-1111-4a4a-8b8b-000000000000"):
        assert tokens(jwks).caller(token(sub=own)).name == own


def test_a_token_without_a_gemeente_sees_nothing_and_a_star_sees_all(jwks: Path) -> None:
    for none in (None, [], "", [" "], 7):
        with pytest.raises(Forbidden, match="gemeente"):
            tokens(jwks).caller(token(gemeenten=none))
    assert tokens(jwks).caller(token(gemeenten="*")).gemeenten is None
    assert tokens(jwks).caller(token(gemeenten=None, gemeente="Gemeente Schiedam")).gemeenten == {"schiedam"}


def test_a_machine_with_a_token_is_no_person(jwks: Path) -> None:
    assert tokens(jwks).caller(token(sub="nachtbatch", client_id="nachtbatch")).kind is Kind.MACHINE


def test_scopes_come_as_words_or_as_a_list_and_others_are_passed_over(jwks: Path) -> None:
    assert tokens(jwks).caller(token(scope="openid zoeken", scp=["audit:lezen"])).scopes == {Scope.SEARCH, Scope.AUDIT}
    assert tokens(jwks).caller(token(scope=None)).scopes == frozenset()


def test_a_new_key_is_found_and_one_that_went_is_forgotten() -> None:
    time_, places = [0.0], [public("een", rsa_key("een"))]
    reads: list[str] = []

    def read(place: str) -> bytes:
        reads.append(place)
        return json.dumps({"keys": places}).encode()

    keys = KeySet("ergens", read, lambda: time_[0])
    assert keys.find("een") is not None
    places[:] = [public("twee", rsa_key("twee"))]
    assert keys.find("twee") is None
    time_[0] += PAUSE_SECONDS + 1
    assert keys.find("twee") is not None
    assert keys.find("een") is None
    for _ in range(5):
        assert keys.find("niemand") is None
    assert len(reads) == 2


def test_keys_that_cannot_be_read_again_stay_and_without_any_there_is_no_answer() -> None:
    time_, fails = [0.0], [False]

    def read(place: str) -> bytes:
        if fails[0]:
            raise OSError
        return json.dumps({"keys": [public("een", rsa_key("een"))]}).encode()

    keys = KeySet("ergens", read, lambda: time_[0])
    assert keys.find("een") is not None
    fails[0], time_[0] = True, 1e6
    assert keys.find("een") is not None
    with pytest.raises(KeysUnavailable):
        KeySet("ergens", read, lambda: 0.0).find("een")
    with pytest.raises(KeysUnavailable):
        KeySet("ergens", lambda place: b"[]", lambda: 0.0).find("een")


def test_keys_come_over_https_or_from_this_machine() -> None:
    assert all(is_safe(place) for place in ("https://x.example/k", "http://127.0.0.1:8/k", "http://localhost/k", "a/b"))
    assert not is_safe("http://x.example/k")
