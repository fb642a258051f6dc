"""Names of people that are names of firms, schools and houses: they point at nobody."""

from typing import Final

from matcher.screening.tokens import fold
from matcher.screening.wordlist import phrased, worded

_BUSINESSES: Final = phrased(
    """albert heijn
jan linders
thomas regout
dirk van den broek
dirk vd broek
bas van der heijden
jan de rijk
jan de nul
simon levelt
simon loos
peter appel
bart smit
jos scholman
leen bakker
erasmus
maria ziekenhuis
harry vos
wim bosman
ben jerry
jack jones
douwe egberts
max havelaar
jamie oliver
hans anders
jan van es
willem van der valk
hendrik ido
frank frederiks
johan cruijff
johan cruyff
johan de witt
johan van oldenbarnevelt
emma kinderziekenhuis
sophia kinderziekenhuis
albert schweitzer
bram ladage
peter langhout
charles vogele
charles oud
pieter pot
anton de kom
lucas onderwijs
lucas zorg
tommy hilfiger
calvin klein
ralph lauren
hugo boss
paul smith
michael kors
marc jacobs
betty blue
miss etam
jan van haasteren
tom tom
mary kay
yves rocher
louis vuitton
michael page
robert walters
robert half
daan theeuwes
daniel den hoed
thomas more
thomas cook
oscar romero
melanchthon
gerrit rietveld
willem de kooning
willem twee
marnix
frits philips
anne frank
martin luther king
nelson mandela
jeanne darc
alexander hamilton
gamma
simon bolivar
maria bode
max planck
florence nightingale
jan van gent
bert story
ton overmeer
louis dreyfus
emma at work
frans maas
jan snel
rob peetoom
brainwash
rituals
ernst young
mark two
martin audio
ilse jacobsen
rosa luxemburg
laurens wonen
laurens zorg
tony chocolonely
tonys chocolonely
ahmad tea
kees smit
henk van den berg bouw
jan cees
aart van asseldonk
ferry porsche
oma bobs
johma
johnny loco
thuisbezorgd
mercedes benz
alfa romeo
rolls royce
john deere
harley davidson
jaguar
ford transit
black decker
david lloyd
jimmy woo"""
)
_OPENERS: Final = frozenset(phrase[0] for phrase in _BUSINESSES)
TAILS: Final = worded(
    """bv b.v nv v.o.f vof transport transporten logistics logistiek catering bouw groep group holding ziekenhuis
    kliniek zorg zorggroep supermarkten supermarkt college lyceum gymnasium school mavo scholengroep universiteit
    academie instituut stichting museum schouwburg theater bioscoop hotel hotels restaurant cafe bar lounge grill
    bakkerij bakkers slagerij kapsalon kappers mode schoenen optiek opticiens makelaars makelaardij advocaten
    notarissen accountants consultancy uitzendbureau uitzendgroep techniek installaties installatietechniek
    schoonmaak services service facility facilitair verhuur verhuizingen bloemen juweliers fietsen tweewielers
    autos automotive autobedrijf garage bandenservice schilders schilderwerken timmerwerken dakdekkers hoveniers
    groen reizen tours travel foods food vlees vis groenten fruit zuivel koffie thee sport sports fitness gym
    dansschool apotheek tandartsen huisartsen fysiotherapie ambachten zonen zn zoon co company ltd gmbh systems
    solutions software media events entertainment festival tuincentrum bouwmarkt keukens meubelen wonen interieur
    rent lease recycling afval metaal staal scheepswerf shipping maritiem terminals steigerbouw kraanverhuur
    benz romeo hilton jacobs awards talent foundation"""
)
OWNED: Final = worded(
    """sint st san santa koning koningin prins prinses keizer cafe eetcafe restaurant stichting basisschool school
    hotel bakkerij slagerij garage autobedrijf autogarage firma fa bedrijf kapsalon salon huize villa zorggroep
    winkelcentrum station metrostation halte snackbar cafetaria pizzeria bistro brasserie lunchroom slijterij
    cbs obs rkbs college gymnasium lyceum merk film serie boek kledingwinkel winkel supermarkt kerk kathedraal
    kapel moskee museum theater kinderopvang kinderdagverblijf kdv bso peuterspeelzaal verzorgingshuis
    verpleeghuis woonzorgcentrum zorgcentrum zorginstelling ziekenhuis hospice uitzendbureau drogisterij
    groenteboer juwelier boekhandel schip boot storm orkaan rederij transportbedrijf schildersbedrijf
    bouwbedrijf schoonmaakbedrijf cateraar restaurants tuincentrum manege camping vakantiepark app programma
    computerprogramma model type cluster thomashuis herberg eetkamer toko avondwinkel ijssalon partycentrum
    sportschool fitness team project systeem software pakket tool applicatie platform methode machine lijn
    uitzendbureaus keten stal hofje parkeergarage flat toren complex gebouw"""
)
"""A name behind one of these belongs to a house, a firm or a thing."""
_OWNED_ENDINGS: Final = (
    "bakkerij", "slagerij", "garage", "bedrijf", "winkel", "salon", "handel", "school", "restaurant", "groep",
    "huis", "centrum", "kerk", "shop", "bureau", "fabriek",
)  # fmt: skip


def is_business(pieces: list[str]) -> bool:
    """Say whether the pieces of a name are those of a firm, a school or a brand."""
    folds = tuple(fold(piece.rstrip(".")) for piece in pieces)
    if folds[-1] in TAILS:
        return True
    return folds[0] in _OPENERS and any(folds[: len(phrase)] == phrase for phrase in _BUSINESSES)


def owns(word: str) -> bool:
    """Say whether a folded word in front makes a name that of a house, a firm or a thing."""
    return word in OWNED or word.endswith(_OWNED_ENDINGS)
