"""`hallowerk`: the verbs by name; a verb's module is imported when it is called, so that `--help` is instant."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

STOPPED = 4
"""Exit code while a person has stopped all matching."""


@dataclass(frozen=True, slots=True)
class Verb:
    """Where a verb lives, and the sentence that `hallowerk --help` shows."""

    module: str
    function: str
    help: str


VERBS = {
    "ingest": Verb("scripts.ingest", "ingest", "Lees profielen en vacatures in."),
    "match": Verb("scripts.match", "match", "Toon de beste matches voor een vacature of kandidaat."),
    "explain": Verb("scripts.explain", "explain", "Leg één paar uit, ook als het niet mag."),
    "rank": Verb("scripts.rank", "rank", "Rangschik twee bestanden, zonder iets te bewaren."),
    "rematch": Verb("scripts.rematch", "rematch", "Match alle kandidaten met alle open vacatures."),
    "report": Verb("scripts.report", "report", "Maak een rapport van een ronde."),
    "serve": Verb("scripts.serve", "serve", "Start de API."),
    "sleutel": Verb("scripts.sleutel", "sleutel", "Maak, vervang of trek sleutels van systemen in."),
    "audit": Verb("scripts.audit", "audit", "Controleer de auditketen, of doe een verzoek opnieuw."),
    "noodstop": Verb("scripts.noodstop", "noodstop", "Zet het matchen stil, of laat het weer lopen."),
    "backup": Verb("scripts.backup", "backup", "Maak een kopie van de database."),
    "restore": Verb("scripts.backup", "restore", "Zet een kopie van de database terug."),
    "demo": Verb("scripts.demo", "demo", "Toon de voorbeelden uit de map demo."),
    "parse": Verb("scripts.parse", "parse", "Lees filters uit vragen van accountmanagers."),
    "screen": Verb("scripts.screen", "screen", "Maskeer persoonsgegevens in teksten."),
    "title": Verb("scripts.title", "title", "Koppel functietitels aan beroepen."),
    "taxonomy": Verb("scripts.taxonomy", "taxonomy", "Voeg een ESCO-download toe aan de woordenlijst."),
    "fairness": Verb("scripts.fairness", "fairness_report", "Vergelijk hoe vaak groepen in beeld komen."),
    "person": Verb("scripts.person", "person", "Inzage, wissen en bezwaar voor één persoon."),
    "bewaartermijn": Verb("scripts.bewaartermijn", "bewaartermijn", "Wis wat te oud is."),
    "versleuteling": Verb("scripts.versleuteling", "versleuteling", "Draai de sleutel van ondersteuning."),
    "evaluate": Verb("scripts.evaluate", "evaluate", "Meet de rangschikking op een beoordeelde verzameling."),
    "train-adapter": Verb("scripts.train_adapter", "train_adapter", "Leer een adapter bij het ingebouwde model."),
    "mean-adapter": Verb("scripts.mean_adapter", "mean_adapter", "Maak het gemiddelde van adapters."),
}


class Verbs(TyperGroup):
    """Lists every verb by its sentence and loads only the one that is called."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        for name, verb in VERBS.items():
            self.add_command(TyperCommand(name, help=verb.help))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, _, rest = super().resolve_command(ctx, args)
        return name, None if name is None else typer.main.get_command(loaded(name)), rest


def loaded(name: str) -> typer.Typer:
    """The verb behind a name of VERBS, as an application of its own."""
    verb = VERBS[name]
    single = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    single.command(name)(getattr(import_module(verb.module), verb.function))
    return single


app = typer.Typer(cls=Verbs, add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback()
def hallowerk() -> None:
    """Matcht werkzoekenden en vacatures onder harde regels, en zegt waarom."""


def main() -> None:
    """The console script: what a person can mend is one sentence on stderr and exit code 1, or STOPPED."""
    from matcher.errors import HalloWerkError, NotFound, Stopped

    code = 1
    try:
        app(prog_name="hallowerk")
    except NotFound as error:
        sentence = f"niet gevonden: {error}"
    except Stopped as error:
        sentence, code = str(error), STOPPED
    except HalloWerkError as error:
        sentence = str(error)
    except OSError as error:
        sentence = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    typer.echo(f"hallowerk: {sentence}", err=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
