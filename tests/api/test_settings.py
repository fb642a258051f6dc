"""The inventory of settings, and what the environment may say."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from limits import parse

from api.security import ApiKeys, with_keys
from api.settings import Settings
from api.variables import SETTINGS
from matcher.errors import SettingsInvalid

SECRET = "een-geheim-van-belang"


def refused(**environ: str) -> str:
    with pytest.raises(SettingsInvalid) as caught:
        Settings.from_environment(environ)
    return str(caught.value)


def test_an_empty_environment_gives_the_defaults_that_the_inventory_names() -> None:
    defaults = {setting.name: setting.default for setting in SETTINGS}
    assert Settings.from_environment({}) == Settings()
    assert Settings.from_environment(defaults) == Settings()


def test_every_setting_says_what_it_is() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert re.fullmatch(r"HALLOWERK_[A-Z_]+", setting.name)
        assert setting.unit
        assert setting.sentence.endswith(".")


def test_every_setting_is_read() -> None:
    settings = Settings.from_environment(
        {
            "HALLOWERK_DATA_DIR": "gegevens",
            "HALLOWERK_DATABASE_URL": "sqlite:///rijen.db",
            "HALLOWERK_MODEL": "groot",
            "HALLOWERK_API_KEYS": f"portaal:{SECRET}, nacht:{SECRET}:2",
            "HALLOWERK_DEV": "ja",
            "HALLOWERK_THREADS": "2",
            "HALLOWERK_MAX_BODY_MB": "3",
            "HALLOWERK_SUPPORT_KEY_FILE": "sleutels",
            "HALLOWERK_RETENTION": "candidate:365, vacancy:30",
            "HALLOWERK_EXTRA_ZUID": "Hoogvliet, Pernis",
            "HALLOWERK_QUESTIONS_AT_ONCE": "4",
            "HALLOWERK_WRITES_AT_ONCE": "1",
            "HALLOWERK_QUEUE": "9",
            "HALLOWERK_DEADLINE_SECONDS": "5",
            "HALLOWERK_WRITE_DEADLINE_SECONDS": "60",
            "HALLOWERK_LOG_LEVEL": "warning",
            "HALLOWERK_OTLP_URL": "http://traces.example:4318/v1/traces",
            "HALLOWERK_CONTACT_EMAIL": "vraag@voorbeeld.example",
            "HALLOWERK_CONTACT_URL": "https://voorbeeld.example",
            "PATH": "telt niet mee",
        }
    )
    assert settings == Settings(
        data_dir=Path("gegevens"),
        database_url="sqlite:///rijen.db",
        model="groot",
        api_keys={"portaal": SECRET, "nacht": f"{SECRET}:2"},
        dev=True,
        threads=2,
        max_body=3_000_000,
        support_key_file=Path("sleutels"),
        retention={"candidate": 365, "vacancy": 30, "decision": 1095, "tombstone": 30},
        extra_zuid=frozenset({"Hoogvliet", "Pernis"}),
        questions_at_once=4,
        writes_at_once=1,
        queue=9,
        deadline=5.0,
        write_deadline=60.0,
        log_level="warning",
        otlp_url="http://traces.example:4318/v1/traces",
        contact_email="vraag@voorbeeld.example",
        contact_url="https://voorbeeld.example",
    )


def test_all_faults_come_at_once() -> None:
    said = refused(
        HALLOWERK_THREADS="veel",
        HALLOWERK_MAX_BODY_MB="0",
        HALLOWERK_DEV="true",
        HALLOWERK_LOG_LEVEL="luid",
        HALLOWERK_CONTACT_EMAIL="nergens",
        HALLOWERK_API_KEYS="los,a:kort",
        HALLOWERK_API_KEY="vergissing",
    )
    assert [line.partition(":")[0] for line in said.splitlines()] == [
        "HALLOWERK_API_KEY",
        "HALLOWERK_API_KEYS",
        "HALLOWERK_API_KEYS",
        "HALLOWERK_DEV",
        "HALLOWERK_THREADS",
        "HALLOWERK_MAX_BODY_MB",
        "HALLOWERK_LOG_LEVEL",
        "HALLOWERK_CONTACT_EMAIL",
    ]


@pytest.mark.parametrize(
    "keys", [SECRET, f":{SECRET}", f"a:{SECRET},a:{SECRET}2", f"a:{SECRET},b:{SECRET}", "a:te-kort", f"a b:{SECRET}"]
)
def test_a_key_that_cannot_be_is_refused_without_repeating_it(keys: str) -> None:
    said = refused(HALLOWERK_API_KEYS=keys)
    assert SECRET not in said
    assert "te-kort" not in said


def test_secrets_stay_out_of_the_repr() -> None:
    settings = Settings(api_keys={"portaal": SECRET}, database_url="postgresql://wie:wachtwoord@waar/wat")
    assert SECRET not in repr(settings)
    assert "wachtwoord" not in repr(settings)


def test_without_keys_nothing_starts() -> None:
    with pytest.raises(SettingsInvalid, match="HALLOWERK_API_KEYS"):
        with_keys(Settings())
    with pytest.raises(SettingsInvalid, match="HALLOWERK_API_KEYS"):
        ApiKeys({})


def test_dev_mode_makes_a_key_that_works_and_is_new_each_time() -> None:
    settings, secret = with_keys(Settings(dev=True))
    assert secret is not None
    assert ApiKeys(settings.api_keys).name_of(secret) == "ontwikkeling"
    assert with_keys(Settings(dev=True))[1] != secret


def test_dev_mode_keeps_the_keys_that_are_given() -> None:
    settings = Settings(dev=True, api_keys={"portaal": SECRET})
    assert with_keys(settings) == (settings, None)


def test_each_caller_is_known_by_its_own_key() -> None:
    keys = ApiKeys({"a": SECRET, "b": f"{SECRET}-b"})
    assert keys.name_of(SECRET) == "a"
    assert keys.name_of(f"{SECRET}-b") == "b"
    assert keys.name_of(f"{SECRET}-c") is None
    assert keys.name_of("") is None


def test_the_keys_of_support_come_from_one_place() -> None:
    key = base64.b64encode(bytes(32)).decode()
    ring = Settings.from_environment({"HALLOWERK_SUPPORT_KEYS": f"nieuw:{key}, oud:{key}"}).support_keys
    assert ring is not None
    assert [known.id for known in ring.keys] == ["nieuw", "oud"]
    assert "HALLOWERK_SUPPORT_KEY_FILE" in refused(HALLOWERK_SUPPORT_KEYS=f"a:{key}", HALLOWERK_SUPPORT_KEY_FILE="b")


@pytest.mark.parametrize("keys", ["los", "a:kort", f"a:{'x' * 44}", f"a b:{base64.b64encode(bytes(32)).decode()}"])
def test_a_key_of_support_that_cannot_be_is_refused_without_repeating_it(keys: str) -> None:
    said = refused(HALLOWERK_SUPPORT_KEYS=keys)
    assert said.startswith("HALLOWERK_SUPPORT_KEYS: sleutel 1 ")
    assert keys not in said


def test_rates_sites_and_proxies_are_read() -> None:
    settings = Settings.from_environment(
        {
            "HALLOWERK_RATE_LIMIT": "600/minute",
            "HALLOWERK_SIGN_IN_LIMIT": "geen",
            "HALLOWERK_CORS_ORIGINS": "https://Portaal.example, http://localhost:3000",
            "HALLOWERK_TRUSTED_PROXIES": "10.0.0.5, 10.1.0.9/24, ::1",
        }
    )
    assert settings.rate_limit == parse("600/minute")
    assert settings.sign_in_limit is None
    assert settings.cors_origins == ("https://portaal.example", "http://localhost:3000")
    assert settings.trusted_proxies == ("10.0.0.5/32", "10.1.0.0/24", "::1/128")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HALLOWERK_RATE_LIMIT", "0/minute"),
        ("HALLOWERK_RATE_LIMIT", "veel"),
        ("HALLOWERK_SIGN_IN_LIMIT", "5/week"),
        ("HALLOWERK_CORS_ORIGINS", "*"),
        ("HALLOWERK_CORS_ORIGINS", "https://portaal.example/pad"),
        ("HALLOWERK_CORS_ORIGINS", "http://portaal.example"),
        ("HALLOWERK_CORS_ORIGINS", "null"),
        ("HALLOWERK_TRUSTED_PROXIES", "*"),
        ("HALLOWERK_TRUSTED_PROXIES", "10.0.0.5, proxy"),
    ],
)
def test_a_rate_a_site_or_a_proxy_that_cannot_be_is_refused(name: str, value: str) -> None:
    assert refused(**{name: value}).startswith(f"{name}: schrijf ")
