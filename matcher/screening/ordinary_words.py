"""Everyday words that are one letter from a word for health."""

from typing import Final

from matcher.screening.wordlist import worded

ORDINARY: Final = worded(
    """rabbis silicone siliconen afrovend pralend steenhard bloedwarm afdoening alpinist necrotisch afgekeerd afgekeerde
    alcoholisch alcoholische androgeen artist artiste artistiek artistieke artistisch alpinisme asperge asperges
    cardiologie compressie degressief degressieve damproblemen degressie dialectisch damproblemen degressie
    dialectische dissectie domheid duikelingen expressie gewichtsverlies haartransplantatie hermelijn haarkwal
    hartpalen homofilie impressie leerbewerking leesachterstand leesmoeilijkheden lichaamskrachten liedekens
    magisch magische medicine medicines necroloog nierbedden neurologie oliestaat opleidingen oversparen
    overspatten psychologie plakpillen postdienst psychology snelheid suikerrijk suikerzak stofferen stoffering
    trombone tunnelvisies treemolen valtijden vangnetten vergroeien vergroening wandelden windroos"""
)
