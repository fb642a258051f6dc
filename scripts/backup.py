"""`hallowerk backup` and `hallowerk restore`: the database as one file, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from index import backup as copies
from index.database import sqlite_url
from scripts.opening import settings_here


def backup(bestand: Annotated[Path, typer.Argument(help="Nieuw bestand, waarin de kopie komt.")]) -> None:
    """Maak een kopie van de database, ook terwijl de API draait.

    De sleutels van ondersteuning zitten er niet in: bewaar die apart.
    """
    size = copies.backup(_url(), bestand)
    typer.echo(f"{bestand}: {size} bytes, gecontroleerd.")


def restore(
    bestand: Annotated[Path, typer.Argument(help="Een kopie, gemaakt met backup.")],
    vervang: Annotated[bool, typer.Option("--vervang", help="Vervang de database die er al is.")] = False,
) -> None:
    """Zet een kopie terug. Stop eerst de API."""
    copies.restore(_url(), bestand, replacing=vervang)
    typer.echo(f"{bestand} is teruggezet.")


def _url() -> str:
    settings = settings_here()
    return settings.database_url or sqlite_url(settings.data_dir / "hallowerk.sqlite3")
