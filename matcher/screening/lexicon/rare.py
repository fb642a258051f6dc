"""What fewer people have: nerves, muscles, genes, blood, glands, skin, eyes, infections, by name and abbreviation."""

from typing import Final

from matcher.screening.wordlist import worded

_NERVES_AND_MUSCLES: Final = worded(
    """chiari arnoldchiari moyamoya leukodystrofie mitochondriopathie friedreich charcotmarietooth poliomyelitis
    postpolio lambreteaton dermatomyositis polymyositis neuromyelitis cholera tyfus difterie rubella ebola rabies
    mononucleosis cytomegalie candida schimmelinfectie voetschimmel myeloom blindedarmontsteking
    amandelontsteking amandelontstekingen stembandknobbels silicose obstipatie darmpoliepen tandabces decubitus
    doorligwonden doorligplekken lordose golfelleboog hernianuclei osgoodschlatter onvruchtbaarheid pms
    preeclampsie doodgeboorte pijncrisis schildersziekte tracheostoma tracheacanule huiduitslag liplees liplezer
    liplezend coma schwannoom meningeoom glioom glioblastoom astrocytoom hypofyseadenoom neurinoom cavernoom
    hersencyste narcolept parasomnie slaapverlamming essentieletremor functionelestoornis conversieaanvallen
    pseudoaanvallen bppv positieduizeligheid occipitalisneuralgie thoracicoutlet caudasyndroom hnp wortelblok
    discushernia discopathie spondylolyse facetklachten bekkenbreuk bekkenfractuur enkelfractuur polsfractuur
    heupbreuk wervelfractuur compartimentsyndroom kaakgewrichtsklachten tmd bruxisme peyronie perthes
    patellaluxatie chondromalacie"""
)
_GENES: Final = worded(
    """nf1 nf2 neurofibromen turnersyndroom klinefelter klinefeltersyndroom noonan noonansyndroom digeorge angelman
    angelmansyndroom rett rettsyndroom sotos tuberoussclerose pku fenylketonurie galactosemie gaucher fabry
    wilsonziekte mucoviscidose schisis lipspleet kleinwuchsig kleinwuchs reuzengroei intersekse xxysyndroom
    triplox trisomie"""
)
_INSIDE: Final = worded(
    """sle antifosfolipidensyndroom vasculitis polyarteriitis behcet sjogrenpatient sarco bechterewpatient pitsziekte
    boezemfibrillatieaanval chemodag chemodagen chemoweek asbestlongen getransplanteerd getransplanteerde
    bloedarm donorlever donorlong donorlongen donorhoornvlies donororgaan kunstknieen kunstheupen kunstgewrichten
    zuurstofgebrek afweeronderdrukkers valyspas wmovervoer jonggehandicaptenstatus jonggehandicapt
    jonggehandicapte ablatie cardioversie hartklepvervanging hartlijden hartinsufficientie longhypertensie
    pneumothorax pneumonie bronchiectasie bronchiectasien asbestlong ibdpatient gastritis gastroparese
    oesofagitis zenker dumpingsyndroom kortedarmsyndroom stomaoperatie cholangitis pbc psc cystenlever
    glomerulonefritis nefrotisch hydronefrose bijschildklier prolactinoom phpt hypofyseziekte diabetesvoet
    hypoglykemie hyperglykemie ketoacidose prediabetes lvadhart steunhart hartpomp itp trombocytopenie
    neutropenie leukopenie mgus myelofibrose polycytemie bloedstollingsziekte bloedstollingsstoornis
    hypogammaglobulinemie agammaglobulinemie immuundeficientie immuunstoornis immuungecompromitteerd
    afweerstoornis"""
)
_OUTSIDE: Final = worded(
    """ichthyosis pemphigus pemfigoid sclerodermapatient alopecia prurigo basaalcelcarcinoom lichensclerosus
    handdermatitis eczemen vitiligopatient keloid psoriasispatient achromatopsie hoornvliestransplantatie
    strabismus amblyopie kegeldystrofie maculagat stargardt otosclerose cholesteatoom gehoorgangontsteking lepra
    bilharzia schistosomiasis leishmaniasis chikungunya zika toxoplasmose cmv brucellose zikavirus vogelgriep
    scabies trichomonas condylomen hpvinfectie vaginisme vulvodynie menstruatie menstruaties ongesteldheid
    adenomyose vleesboomoperatie anovulatie menopauzaal eierstokcyste hyperemesis bekkenpijnsyndroom hellp
    hellpsyndroom placentaloslating peniskanker impotentie erectieproblemen transplantatiepatient"""
)
_MIND: Final = worded(
    """cyclothymie cyclothyme waanstoornis erotomanie katatonie katatoon derealisatiestoornis emetofobie gameverslaving
    misofonie skinpicking dermatillomanie nagelbijtstoornis alexithymie pseudologie gerontofobie selectiefmutist
    prikkelarmoede overprikkeldheid bedplassen enuresis encoprese alcoholdelier delirant wernickekorsakov
    korsakovpatient paazopname gedecompenseerd psychotrauma psychotraumata hypomane chronischestress
    mentaleklachten zelfdestructief zelfhaat zelfmoordgedachte suicidegedachte suicideplannen"""
)
_CANCERS: Final = worded(
    """borsttumor darmtumor hersenmetastasen leverkanker slokdarmcarcinoom maagkanker alvleesklierkanker
    schildkliercarcinoom keelkanker strottenhoofdkanker tongkanker mondkanker nierkanker botsarcoom osteosarcoom
    ewingsarcoom neuroblastoom retinoblastoom teratoom seminoom basalioom mamacarcinoom mammacarcinoom dcis
    levermetastasen okselklieren okselkliertoilet brachytherapie protonentherapie protonenbestraling brcagen brca
    brca1 brca2"""
)

CONDITIONS: Final = _NERVES_AND_MUSCLES | _GENES | _INSIDE | _OUTSIDE | _MIND | _CANCERS
ABBREVIATIONS: Final = frozenset(
    {
        "SLE", "OPS", "FNS", "PNES", "SMA", "EDS", "HSD", "PLS", "HSMN", "CMT", "FSHD", "CIDP", "GBS", "POTS", "MCAS",
        "MSA",
        "MCI", "FTD", "CF", "RA", "JIA", "AF", "DVT", "CLL", "CML", "AML", "NHL", "IBD", "OCS", "BPPV",
        "ITP", "CVI", "PLMD", "PAIS", "HSAN",
    }
)  # fmt: skip
"""Abbreviations that are a condition only in capitals, beside many other meanings."""
