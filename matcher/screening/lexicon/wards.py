"""Wards and surgeries of a hospital, where somebody is treated, visits or works."""

from typing import Final

from matcher.screening.wordlist import worded

WARDS: Final = worded(
    """poli polikliniek pijnpoli pijnkliniek longpoli cardiologie neurologie oncologie reumatologie orthopedie
    dermatologie urologie gynaecologie hematologie nefrologie endocrinologie geriatrie longziekten psychiatrie
    mdl kno ic seh ccu ehh hic puk paaz intensivecare spoedeisende dialyse dialysecentrum dialyseafdeling
    nierdialyse bestraling radiotherapie revalidatie revalidatiecentrum hartrevalidatie longrevalidatie ggz riagg
    psychiatrie verslavingszorg kliniek ziekenhuis dagbehandeling dagkliniek deeltijdbehandeling crisisdienst
    crisisopvang factteam fact trombosedienst fysio fysiotherapie ergotherapie logopedie hartfalenpoli
    diabetespoli pohggz praktijkondersteuner thuiszorg hospice wijkverpleging isolatie hartbewaking
    brandwondencentrum oogziekenhuis afkickkliniek verslavingskliniek ontwenningskliniek ontgiftingskliniek
    afkickcentrum inrichting hospitaal revalidatieafdeling herstelafdeling behandelcentrum slaapcentrum vaatpoli
    mondzorg psychosomatiek"""
)
"""What `warded` judges; an abbreviation is a ward here, and a firm or a channel elsewhere."""
