"""The words with which people say what is wrong with a part of the body, all folded: see tokens.fold."""

from typing import Final

from matcher.screening.body import PARTS
from matcher.screening.wordlist import worded

MINE: Final = worded("mijn mn me mij zijn haar zn hun m'n eigen")
FACULTIES: Final = worded(
    """afweer weerstand immuunsysteem afweersysteem conditie evenwicht evenwichtsorgaan geheugen concentratie motoriek
    bloedsuiker bloeddruk bloedsuikerspiegel longinhoud hartslag spraak zenuwstelsel lijf gebit bloedvat vaten
    gezichtsvermogen linkeroog rechteroog linkeroor rechteroor linkerhand rechterhand linkerarm rechterarm linkerbeen
    rechterbeen linkervoet rechtervoet linkerknie rechterknie linkerheup rechterheup linkerschouder rechterschouder
    linkerkant rechterkant linkerzijde rechterzijde stem gezicht wervelkolom pink milt"""
)
SUFFERERS: Final = PARTS | FACULTIES
"""Parts of the body, and what a body can."""
IDIOMATIC: Final = worded("hand handen hoofd ogen oog oren oor vingers mond gezicht stem keel vel hart lijf conditie")
"""Parts that stand in many sayings: they need one's own word before them."""
STATES: Final = worded(
    """kapot versleten slecht slechte stuk stijf pijnlijk zeer pijn dik opgezet rood schilferig laag zwak eruit
    verwijderd weggehaald afgezet gebroken gescheurd lam verlamd gevoelloos doof blind krom scheef ziek ontstoken
    vergroeid instabiel geblesseerd geopereerd beschadigd gezwollen verkrampt overbelast gekneusd verbrijzeld
    geblokkeerd dubbelgeklapt verzakt verkalkt vernauwd verzwakt aangetast misvormd korter dunner stijver
    slechter zwakker branderig jeukt vastgezet verschoven uitgevallen weg glas geamputeerd weggesneden uitgezaaid
    krachteloos wazig troebel verstopt poreus los losliet losgelaten traag erin ontwricht verrekt verzwikt
    verdraaid op"""
)
FAILING: Final = worded(
    """kraakt kraken zwelt zwellen tintelt tintelen slaapt steekt trilt trillen bibbert bibberen beeft beven knakt
    blokkeert verkrampt hapert protesteert protesteren tegensputtert zeurt branden brandt bonkt ontsteekt begaf
    begeeft scheurde brak knapte versleet weigert weigeren verkrampen jeukt schilfert klopt suist suizen piept
    piepen lekt uitschiet opspeelt opspeelde schokt schokken schiet schieten schoot"""
)
BY_ITSELF: Final = FAILING - worded(
    "schiet schieten schoot lekt piept klopt brandt branden kraakt kraken weigert weigeren knapte brak steekt"
)
NOT_WELL: Final = worded(
    "goed sterk best lekker meer mee prima geweldig gezond ok oke optimaal stabiel super fijn hetzelfde"
)
HARDLY: Final = worded("niet nauwelijks amper minder nooit")
VERBS: Final = worded(
    """is was zijn waren doet doen ging gaat raakte raakt blijft bleef wordt werd werkt werken voelt kan wil heeft zit
    zitten functioneert staat schiet schoot klapt klapte moet moest"""
)
PASSED: Final = VERBS | worded(
    """nog al heel erg zo vaak soms snel weer te wat van de het een er s ochtends avonds nachts morgens regelmatig
    altijd door en half deels gedeeltelijk licht flink behoorlijk volledig helemaal bijna vrij best sinds na
    steeds constant dan ook niet links rechts beide allebei iets daardoor helaas echt net inmiddels geregeld
    dagelijks chronisch zwaar ernstig operatie breuk val ongeluk ongeval bevalling chemo bestraling kanker sport
    ervan wel eens maar eigenlijk mij me mn mijn gewoon totaal meestal zich snachts sochtends"""
)
FARTHEST: Final = 8
GOODS: Final = worded(
    """boek boeken broek stoel stoelen bank jas machine machines auto tafel fiets pop poppen dieren beeld beelden
    paard hond kat koe koeien kip klok fruit product producten jassen schoenen handschoen handschoenen motor"""
)
BEFORE: Final = worded("linker rechter linkse rechtse beide onder boven allebei de het die deze een hele twee")
MARKS: Final = frozenset({",", ":", ";", "-", "(", ".", "/", "–", "•", "+", "&"})
LINKS: Final = worded("en want maar omdat dat toen sinds als")
INNER: Final = worded(
    """rug nek schouder schouders knie knieen heup heupen enkel enkels pols polsen longen hart nieren darmen maag
    gewrichten spieren lever elleboog ellebogen voeten bekken schildklier blaas zenuwen rugwervels hersenen huid"""
)
LACKS: Final = worded("niet geen nauwelijks minder amper moeilijk slecht moeite stoppen gestopt rustig lastig")
HITS: Final = worded("schiet schoot heb heeft had hebt kreeg krijg krijgt")
MOVES: Final = worded(
    """optillen tillen buigen strekken bewegen gebruiken draaien heffen belasten sluiten strek til openen dichtknijpen
    knijpen neerzetten optrekken dichtdoen"""
)
SIDES: Final = worded(
    "kant oog oor links rechts linkeroog rechteroog linkeroor rechteroor linkerkant rechterkant ogen oren"
)
BADLY: Final = worded(
    "niks niets slecht weinig nauwelijks amper alleen minder bijna half niet maar schimmen vaag wazig"
)
PAINS: Final = worded(
    "door veel heb heeft had zonder weinig wat nog soms dagelijks minder vaak constant van tegen altijd geen"
)
ONE: Final = worded("ik mijn mn me mij hij ze kandidaat klant meneer mevrouw mw dhr client deelnemer")
BESIDE: Final = worded("vaak soms dan ook snel weer altijd")
THROUGH: Final = worded("door om wegens vanwege")
GIVES_UP: Final = worded("houdt trekt doet pakt redt gaat zegt springt schiet zit")
UNABLE: Final = worded("zie ziet werk werkt kan doe doet beweeg beweegt functioneer functioneert wil")
MENDED: Final = worded("geholpen geopereerd behandeld onderzocht")
SHAKING: Final = worded("trillen trilt beven beeft tintelen tintelt")
