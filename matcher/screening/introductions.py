"""How a name is introduced in Dutch: what stands before it, and how sure it makes that a name follows."""

import re
from typing import Final

from matcher.screening.wordlist import worded

# Introductions after which even a name in lower case is a name.
SURE: Final = re.compile(
    r"\b(?:(?:mijn|m['’]?n|me|mn) (?:volledige |hele |echte )?(?:voor|achter|roep|meisjes"
    r"|familie)?na+m(?: is|['’]s| luidt| ?:)"
    r"|my name(?: is|['’]s)|(?:^|\b)(?:voor|achter|roep)naam(?: is)? ?:?|(?:luister|hoor) naar de naam"
    r"|ik heet(?:te)?|heet ik"
    r"|(?:volledige )?naam(?: kandidaat| sollicitant| klant| en voornaam| en achternaam)? ?[:=]"
    r"|n\.a\.w\. ?:)",
    re.I,
)
# Introductions after which a capital is a name.
CAPITAL: Final = re.compile(
    r"\b(?:noem(?:t|en|de|den)? (?:me|mij)(?-i: [a-z]{2,10}){0,4}|zeg maar(?: gewoon)?|ik ben(?: de\b)?"
    r"|ben ik"
    r"|(?:hartelijke |vriendelijke |met )*(?:groetjes|groeten|groet|gr\.?)(?: van)?|hgr\.?|vr\.? ?gr\.?"
    r"|liefs|xxx|xx|mvg|m\.v\.g\.?|hoogachtend|met vr\.? gr\.?"
    r"|contact ?:|contact ?persoon(?: is| ?:| voor [a-z ]{3,24}(?: is| ?:))?|aanspreekpunt(?: is| ?:)"
    r"|ter attentie van|t\.?a\.?v\.?"
    r"|vraag(?-i: [a-z]{2,10}){0,4} naar|vragen naar|bel(?:len)? met|spreken met|spreekt met"
    r"|gesproken met|gebeld met|even voorstellen ?[:,]|voorstellen ?:"
    r"|iedereen (?:zegt|noemt (?:me|mij))|i am|this is"
    r"|(?:mijn |onze |je |jouw |uw |de |ons |zijn |haar |hun |zn |mn |z'n |m'n )"
    r"(?:recruiter|planner|intercedent|intercedente"
    r"|bedrijfsleider|filiaalmanager|supervisor"
    r"|uitvoerder|ploegbaas|afdelingshoofd|hr-medewerker|zoon|dochter|zoontje|dochtertje|man|vrouw"
    r"|partner|broer|zus|zusje|broertje|vriend|vriendin"
    r"|moeder|vader|collega|baas|chef|jobcoach|begeleider|begeleidster|coach|klantmanager|consulent"
    r"|casemanager"
    r"|teamleider|leidinggevende|werkcoach|mentor|docent|stagebegeleider|buurman|buurvrouw|manager|voorman"
    r"|chef-kok|ploegleider|directeur|directrice|eigenaar|eigenaresse|oom|tante|neef|nicht|schoonzus|schoonmoeder"
    r"|schoonvader|oma|opa|kleinzoon|kleindochter|ex|huisarts|wijkagent|juf|meester|trainer|stagiair|stagiaire"
    r"|teamlead|werkmeester|werkbegeleider|roostermaker|kapper|maatje|tolk|advocaat|bewindvoerder)(?![^\W_])"
    r"(?: is| wordt| was| heet| heette|,| ?:)?|heet|heette|genaamd|getekend ?[:,]?|ondertekend(?: door)? ?:?"
    r"|afzender ?:|gegevens ?:|ondergetekende,?|referentie ?:|"
    r"referent(?: is| ?:)|leidinggevende ?:|afgenomen door|ingevuld door|geschreven door|opgesteld door"
    r"|begeleid door"
    r"|aangenaam,|ik,|kandidaat ?:|sollicitant ?:|werkzoekende ?:|cli[eë]nt(?: is)? ?:|klant ?:|klantnaam ?:"
    r"|deelnemer ?:|afgesproken met|op naam van|t\.?n\.?v\.?"
    r"|vader van|moeder van|ouders? van|zoon van|dochter van|broer van|zus van|echtgenoot van|partner van|vriend van"
    r"|medewerker ?:|werknemer ?:|bedrijfsleider ?:|eigenaar ?:|planner ?:|recruiter ?:|teamleider ?:|chauffeur ?:"
    r"|mentor ?:|docent ?:|huisarts ?:|jobcoach ?:"
    r"|begeleider ?:|consulent ?:)",
    re.I,
)
# Introductions after which only a well-known first name, or initials with a surname, is a name.
WEAK: Final = re.compile(
    r"\b(?:contact(?: op)?(?: opnemen)? met|contact via|bel|app|mail|sms|bel naar|mail naar|mailen naar"
    r"|app naar|(?:cv|brief|sollicitatie|motivatie) naar|reageren bij|reageer bij|"
    r"melden bij|meld je bij|solliciteren bij|solliciteer bij|beste|geachte|lieve|hoi|hallo|hey|dag"
    r"|hi|goedendag|goedemorgen|goedemiddag|kandidaat|deelnemer|collega|jobcoach|werkcoach|klantmanager"
    r"|consulent|voorman|teamleider|leidinggevende|buurvrouw|buurman|begeleider|begeleidster|trajectbegeleider"
    r"|casemanager|klant|cv van|samen met|af met|afspraak met|gesprek met|overleg met|spreek met|cv is van"
    r"|profiel van|aanmelding van|namens|e-mail|namens|info"
    r"|inlichtingen|vragen|kun je|kunt u|je kunt|u kunt|je kan|kan je)[ :,!]",
    re.I,
)
TITLE: Final = re.compile(
    r"\b(?:mevrouw|mevr\.?|mvr\.?|fam\.|familie|ome|zuster|broeder"
    r"|meneer|mijnheer|de heer|heer|(?-i:Hr\.)|heren|dhr\.?(?: ?/ ?mw\.?)?|mw\.?|mej\.?"
    r"|juffrouw|juf|meester|drs\.?|"
    r"ir\.|ing\.|mr\.|prof\.?|dr\.?|tante|oom|mister|miss)(?=[ \u00a0])",
    re.I,
)
BACKWARD: Final = re.compile(
    r",? (?:is|luidt) (?:mijn|m['’]n) (?:naam|voornaam|achternaam|roepnaam)\b|,? is de naam\b|,? heet ik\b",
    re.I,
)
HERE: Final = re.compile(r"(?<![^\W_])[^\W\d_][^\W\d_\-]{1,19} hier\b(?=[.,!]|$)")
# Roles behind which a name stands without more, if somebody is seen to do something.
WORKERS: Final = re.compile(
    r"\b(?:teamleider|teamleidster|ploegleider|ploegbaas|casemanager|klantmanager|consulent|jobcoach|werkcoach|coach"
    r"|kandidaat|kandidate|sollicitant|sollicitante|deelnemer|deelneemster|cli[eë]nt|cli[eë]nte|klant|werkzoekende"
    r"|stagiair|stagiaire|collega|medewerker|medewerkster|leidinggevende|bedrijfsleider|bedrijfsleidster|planner"
    r"|begeleider|begeleidster|vrijwilliger|vrijwilligster|leerling|chef|chef-kok|kok|eigenaar|eigenaresse|directeur"
    r"|manager|docent|docente|mentor|recruiter|intercedent|intercedente|uitvoerder|voorman|buurman|buurvrouw|broer"
    r"|zus|vader|moeder|zoon|dochter|oom|vriend|vriendin|partner|werkgever is|werkgever|baas|receptioniste"
    r"|(?:meld(?:t|en)? je|melden|loop|gesprek|afspraak|overleg|kennisgemaakt|intake|belafspraak"
    r"|proefdag)(?: maar)?(?: even)?(?: gehad)?(?: binnen)? (?:bij|met))[ ](?-i:(?=[A-ZÀ-Þ]))",
    re.I,
)
# "Angelo van de planning": a capital before the department somebody is of.
DEPARTMENT: Final = re.compile(
    r"(?<![^\W_])(?<!\b[Dd]e )(?<!\b[Hh]et )[A-ZÀ-Þ][^\W\d_]{1,20}(?: (?:de |van der |van |den )?"
    r"[A-ZÀ-Þ][^\W\d_]{1,20})?"
    r"(?= van (?:de |het )?(?:planning|personeelszaken|p&o|p en o|hr|administratie|receptie|balie|personeel|werkplaats"
    r"|salarisadministratie|huishouding|huishoudelijke dienst|expeditie|keuken|bediening|kassa|facilitair|boekhouding"
    r"|inkoop|verkoop|magazijn|nachtploeg|vroege dienst|late dienst|inpak|logistiek|uitzendbureau|werkgeversservicepunt"
    r"|wsp|wijkteam|werkplein|reclassering|schuldhulp)\b)"
)
# The writer's name closes a message.
CLOSING: Final = re.compile(
    r"(?:bedankt|dank(?: u wel| je wel|jewel)?|tot snel|tot dan|tot ziens|tot horens|hoor graag|fijne dag|fijn weekend"
    r"|graag tot dan|met dank|gr|gr\.|hartelijks|succes)[.,!]?[ \n]{1,4}"
    r"(?-i:([A-ZÀ-Þ][^\W\d_]+(?: [^\W\d_]+){0,3}))\.?\s*\Z",
    re.I,
)
# A line of a card or a mail that holds a name.
LINKED: Final = re.compile(
    r"(?:^|\n)\s*(?:cc|aan|van|t\.a\.v\.|bijlage van|verslag van|cv|betreft|inzake|intake|profiel|gesprek met)\s?:\s?",
    re.I,
)
INITIALS: Final = re.compile(
    r"(?<![\w.&@/])((?:[A-ZÀ-Þ]\. ?){1,5})(?:(?:van|de|der|den|ter|ten|el|al|da|dos|in|'t|’t) ){0,3}([A-ZÀ-Þ][^\W\d_]+)"
)
# The words at which each of the patterns above can begin, folded.
WORKER_OPENERS: Final = worded(
    """teamleider teamleidster ploegleider ploegbaas casemanager klantmanager consulent jobcoach werkcoach coach
    kandidaat kandidate sollicitant sollicitante deelnemer deelneemster client cliente klant werkzoekende stagiair
    stagiaire collega medewerker medewerkster leidinggevende bedrijfsleider bedrijfsleidster planner begeleider
    begeleidster vrijwilliger vrijwilligster leerling chef chefkok kok eigenaar eigenaresse directeur manager docent
    docente mentor recruiter intercedent intercedente uitvoerder voorman buurman buurvrouw broer zus vader moeder
    zoon dochter oom vriend vriendin partner werkgever baas receptioniste meld meldt melden loop gesprek afspraak
    overleg kennisgemaakt intake belafspraak proefdag"""
)
CAPITAL_OPENERS: Final = worded(
    """zijn haar hun mn zn vader moeder ouder ouders zoon dochter broer zus echtgenoot partner vriend op tnv t
    medewerker werknemer bedrijfsleider eigenaar planner recruiter teamleider chauffeur mentor docent huisarts
    deelnemer klantnaam afgesproken
    noemt noem noemen noemde noemden zeg ik ben hartelijke vriendelijke met groetjes groeten groet gr hgr vr
    liefs xxx xx mvg hoogachtend contact contactpersoon aanspreekpunt ter tav vraag vragen bel bellen
    spreken spreekt gesproken gebeld even voorstellen mijn onze je jouw uw de ons heet heette genaamd
    getekend ondertekend afzender gegevens ondergetekende referentie referent leidinggevende afgenomen
    iedereen i this z m ingevuld geschreven opgesteld begeleid aangenaam kandidaat sollicitant werkzoekende client klant
    jobcoach begeleider consulent"""
)
WEAK_OPENERS: Final = worded(
    """contact bel app mail email sms cv brief sollicitatie motivatie reageren reageer melden meld solliciteren
    solliciteer beste geachte lieve hoi hallo hey dag hi goedendag goedemorgen goedemiddag kandidaat
    deelnemer collega jobcoach namens info inlichtingen vragen kun kunt je u kan mailen appen werkcoach
    klantmanager consulent voorman teamleider leidinggevende buurvrouw buurman begeleider begeleidster
    trajectbegeleider casemanager klant profiel aanmelding
    samen af afspraak gesprek overleg spreek"""
)
TITLE_OPENERS: Final = worded(
    """mvr fam familie ome zuster broeder
    mevrouw mevr meneer mijnheer de heer heren hr dhr mw mej juffrouw juf meester drs ir ing mr prof dr tante oom
    mister miss"""
)
GREETED: Final = re.compile(r"\b(?:hallo|hoi|hey|hai|dag|hi|goedendag|goedemorgen|goedemiddag|salaam)[ ,!]+\Z", re.I)
"""Before "X hier" it makes any capital a name."""
