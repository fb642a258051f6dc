"""Everyday words that are one letter from a word for health."""

from typing import Final

from matcher.screening.wordlist import worded

ORDINARY: Final = worded(
    """artist artiste artistiek artistieke artistisch alpinisme asperge asperges cardiologie compressie
    degressief degressieve dialectisch dialectische domheid expressie gewichtsverlies haartransplantatie
    hermelijn homofilie impressie leerbewerking leesachterstand magisch magische medicine medicines
    neurologie opleidingen psychologie psychology snelheid stofferen stoffering trombone vangnetten
    vergroeien vergroening wandelden windroos"""
)
