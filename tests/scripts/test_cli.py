"""The console script: its verbs, its patience and its errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from scripts.cli import VERBS, loaded
from scripts.serve import is_loopback
from tests.scripts.conftest import Run

HEAVY = ("torch", "numpy", "faiss", "sqlalchemy", "spacy", "fastapi", "sentence_transformers")


def test_help_names_every_verb_and_loads_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from scripts.cli import main\n"
        "sys.argv = ['hallowerk', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for name, verb in VERBS.items():
        assert name in done.stdout
        assert verb.help in done.stdout


@pytest.mark.parametrize("name", sorted(VERBS))
def test_every_verb_can_be_loaded_and_explains_itself(name: str) -> None:
    command = typer.main.get_command(loaded(name))
    assert command.name == name
    assert command.help


def test_a_verb_that_does_not_exist_is_a_wrong_use_and_the_nearest_is_named(run: Run) -> None:
    ended = run("matsh")
    assert ended.code == 2
    assert "'match'" in ended.err


def test_a_wrong_setting_is_a_sentence_and_exit_code_1(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALLOWERK_THREADS", "veel")
    ended = run("match", "--vacature", "V1")
    assert ended.code == 1
    assert ended.err.startswith("hallowerk: HALLOWERK_THREADS: ")
    assert "Traceback" not in ended.err


def test_a_model_that_is_not_there_is_a_sentence_and_exit_code_1(
    unaided: Run, monkeypatch: pytest.MonkeyPatch, data_dir: Path
) -> None:
    monkeypatch.setenv("HALLOWERK_MODEL", str(data_dir / "nergens"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    ended = unaided("match", "--vacature", "V1")
    assert ended.code == 1
    assert ended.err.startswith("hallowerk: The model ")
    assert "Traceback" not in ended.err


def test_serve_without_keys_refuses_to_start(run: Run) -> None:
    ended = run("serve")
    assert ended.code == 1
    assert "HALLOWERK_API_KEYS" in ended.err


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.4", "::", "hallowerk.example"])
def test_serve_in_dev_mode_listens_to_this_machine_alone(run: Run, host: str) -> None:
    ended = run("serve", "--dev", "--host", host)
    assert ended.code == 2
    assert "--host" in ended.err


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_loopback_has_several_names(host: str) -> None:
    assert is_loopback(host)
