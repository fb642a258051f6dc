"""The words by which Dutch denies, wishes, demands, teaches and plans, as patterns over folded text."""

from __future__ import annotations

import re

PREDICATE = re.compile(
    r"\b(?:is|zijn|ben|bent|heb|hebt|heeft|hebben|moet|moeten|mag|mogen|kan|kun|kunt|kunnen|krijg|krijgt|krijgen|hoef"
    r"|hoeft|hoeven|vraag|vragen|haal|halen|betaal|betalen|wil|wilt|willen|werk|werkt|werken|vind|vindt|zoek|zoeken"
    r"|word|wordt|leer|leert|leren|spreek|spreekt|beschikt?|verplicht|vereist|nodig|pre|plus|pluspunt|must|meegenomen"
    r"|gewenst|wenselijk|handig|vereiste|regelen|zorg|zorgt|kom|komt|doe|doet|doen|ga|gaat|sta|staat|rijdt?)\b"
)
CONJUNCTION = re.compile(
    r"[:;()]|(?<=\s)-(?=\s)|,\s{0,2}(?:maar|want|dus|al|dan|anders|wel|terwijl|omdat|zodat|waarbij|en (?:je|we|wij"
    r"|jij))\b"
    r"|\s(?:maar|want|terwijl|omdat|zodat)\s|[.!?]\s"
)
COMMA = re.compile(r",")

DENIAL_WORDS = r"(?:geen|niet|nooit|noch)"
NEED = (
    r"(?:nodig|vereist|verplicht|noodzakelijk|noodzaak|belangrijk|eis|must|vereiste|voorwaarde|verplichting|gevraagd"
    r"|verwacht|verlangd|relevant)"
)
WITHOUT_IS_REFUSED = re.compile(
    r"\bzonder\b.{0,60}?\b(?:kom|kun|kunt|kan|mag|mogen|kunnen|word|beginnen?|start)\b.{0,30}?\b(?:niet|geen)\b"
)
WITHOUT_IS_FINE = re.compile(r"\b(?:zonder .{0,50}(?:ook|prima|goed|welkom)|met of zonder)\b")
DENIED_BEFORE = re.compile(
    rf"\b(?:geen|zonder|nooit|noch|hoeft? (?:\w+ ){{0,3}}(?:geen|niet)|(?:niet|geen) {NEED}\s?:?"
    rf"|niet (?:in (?:het )?bezit van|over|per se|beschikken over))\b"
    r"(?!\s(?:probleem|bezwaar|zorgen|moeite|enkel probleem|last|angst))(?:(?!\ben (?:een|je|jouw|wel"
    r"|ook)\b)[^.;:!?]){0,70}$"
)
NOT_BEFORE = re.compile(r"\bniet (?:(?:de|het|een|in|op|met|over|je|meer|graag|zwaar|goed|veel|'s) ){0,3}$")
NOT_ONLY = re.compile(r"\bniet (?:alleen|enkel|slechts)\b")
DENIED_AFTER = re.compile(
    rf"\b{DENIAL_WORDS}\b[^,.;]{{0,25}}\b{NEED}\b|\bhoef(?:t|ven)?\b[^.;]{{0,30}}\b(?:niet|geen)\b"
    r"|\b(?:dat|die) hoef(?:t|ven)?\b|\b(?:vragen|verwachten|eisen|zoeken|verlangen|stellen) (?:we"
    r"|wij)\b[^,.;]{0,12}\bniet\b"
    r"|\b(?:vraag|verwacht)(?:t|en)? [^,.;]{0,15}\bniet\b"
    r"|\b(?:overbodig|onnodig|niet voor (?:jou|deze)|niet van toepassing|maakt (?:ons )?niet uit|doet er niet toe"
    r"|mag ontbreken)\b"
    r"|^\s*(?:heb ik|bezit ik|heeft (?:hij|zij)) (?:niet|geen|nog niet)\b|^\s*(?:doe|doet|doen|hoort"
    r"|horen)\b[^,.;]{0,20}\bniet\b"
    r"|^\s*(?:heb ik |is )?(?:helaas )?verlopen\b|^\s*:?\s*(?:nee|geen|n\.?v\.?t)\b|^\s*(?:ook )?(?:niet|nooit)\b"
    r"|^\s*(?:kan|wil|lukt|mag|gaat)\b[^,.;]{0,25}\b(?:niet|geen)\b"
)
ANSWER_BEHIND = re.compile(rf"\s*[:(-]?\s*(?:is )?(?:niet|geen) {NEED}\b|\s*[:(]\s*(?:nee|geen|n\.?v\.?t)\b")

SOFT = re.compile(
    r"\b(?:pre|plus(?:punt|je)?|voordeel|aanbeveling|meegenomen|mooi(?:er)?|fijn|handig|leuk|prettig|ideaal|gewenst"
    r"|wenselijk|welkom|bij voorkeur|de voorkeur|voorkeur|(?:het )?liefst|graag|liever|idealiter|eventueel"
    r"|nice to have|bonus"
    r"|gunstig|indien mogelijk|zo mogelijk|optioneel|mag ook|kan ook|of bereid|waardevol|scheelt|helpt|interessant"
    r"|geen (?:harde )?(?:must|eis|vereiste)|niet per se)\b"
)
SOFT_BEHIND = re.compile(
    r"\s*[:(-]?\s*(?:is |= )?(?:een |'n )?(?:grote |echte )?(?:pre|plus|pluspunt|voordeel|gewenst)\b"
)
HARD_BEHIND = re.compile(r"\s*[:(-]\s*(?:is )?(?:een )?(?:vereist|vereiste|verplicht|must|noodzakelijk|eis)\b")
HARD = re.compile(
    r"\b(?:must|vereist|vereiste|verplicht|noodzakelijk|eis|voorwaarde|onmisbaar|heb je (?:wel )?nodig"
    r"|is (?:wel )?nodig"
    r"|zijn (?:wel )?nodig|nodig(?: hebben)?|moet je (?:al |wel )?(?:hebben|in bezit)|dien je|moet|moeten"
    r"|mag je niet|zonder [^.;]{0,40} niet"
    r"|absolute|absoluut|alleen met|uitsluitend met)\b"
)
ASKED = re.compile(
    r"\b(?:hebt|(?:je|jij|u) (?:hebt|heeft|bent in (?:het )?bezit|beschikt|spreekt|beheerst|bezit|begrijpt"
    r"|bent bereid|werkt"
    r"|draait|bent (?:flexibel )?(?:beschikbaar|inzetbaar))|heb je|ben je|in (?:het )?bezit van|beschikt over"
    r"|beschikken over"
    r"|(?:wij|we) (?:vragen|zoeken|verwachten|eisen|willen)|(?:vragen|verwachten|zoeken) (?:wij|we)|gevraagd"
    r"|vereisten|eisen"
    r"|minimaal|minstens|ten minste|geldig|aantoonbare?|bereid (?:om|tot)|ho(?:ort|ren) er(?:bij)?|op zak"
    r"|neem je mee|breng je mee)\b"
)
TAUGHT = re.compile(
    r"\b(?:halen (?:we|wij)|haal(?:t|en)? (?:je|dat|die|hem)?\b.{0,30}\b(?:bij ons|samen|met ons|intern|via ons)"
    r"|kun(?:t)? je .{0,30}halen|(?:bij ons|ook|later|nog) (?:be)?halen"
    r"|halen we|haal je|behaal je|te (?:be)?halen|mag je .{0,30}halen|(?:wij|we) (?:betalen|vergoeden|regelen"
    r"|verzorgen|bekostigen|leren|leiden|doen|helpen)"
    r"|(?:betalen|vergoeden|regelen|verzorgen|bekostigen|doen|geven|leren) (?:wij|we)\b|krijg(?:t|en)? (?:je"
    r"|van ons|bij ons)|je krijgt|op onze kosten|vragen (?:wij|we) [^.;]{0,20}aan"
    r"|leer(?:t|en)? (?:we |wij |je )|cursus|cursussen|training(?:en)?|scholing|bijscholing|na (?:een|een half"
    r"|anderhalf|twee|drie|1|2|3) jaar|na (?:je|de|deze|drie|zes|afloop) \w+"
    r"|nog (?:geen|niet)|in opleiding|gaan we|kun je bij ons|volgt|binnen \w+ maand(?:en)?|komt daarna|opgeleid"
    r"|leren we|of je zit|word je|wil je .{0,30}halen)\b"
)
OR_EARN = re.compile(
    r"\b(?:of (?:de |een )?(?:mogelijkheid|kans|bereidheid)|of bereid|of in opleiding|of je haalt|of (?:wilt?|gaat"
    r"|kunt|zou)\b[^.;]{0,30}halen)\b"
)
BUT_GIVEN = re.compile(
    r"\bmaar (?:die|dat|deze|dit|hem|het)\b[^.;]{0,20}\b(?:betalen|vergoeden|regelen|halen|krijg|krijgt|leren"
    r"|verzorgen)\b"
)
WEL_BEHIND = re.compile(r"\s*(?:heb je )?wel(?: nodig)?(?=\s*(?:[.,!;]|$))")
ONLY_BEFORE = re.compile(r"\b(?:wel|alleen|slechts) (?:een |het |je )?$")
OTHER_WAY_BEHIND = re.compile(
    r"[^.;,]{0,25}\bof (?:een |door |met )?(?:[\w-]+ ){0,4}?(?:\w*ervaring|\w*diploma|opleiding)\b"
)
OTHER_WAY_BEFORE = re.compile(r"(?:ervaring|diploma|opleiding)\b[^.;,]{0,25}\bof (?:een )?[^.;,]{0,15}$")
EMPLOYER_HAS = re.compile(
    r"\b(?:wij|we) (?:zijn|hebben|beschikken|bezitten)\b|\b(?:ons|onze) \w+ (?:is|zijn|heeft|hebben)\b"
)
ALMOST = re.compile(r"\b(?:bijna|binnenkort)\b[^,.;]{0,40}$")
BRACKETS = re.compile(r"\([^()]*\)")
FRAGMENT = re.compile(r"\s*(?:[.!,]|$|(?:omdat|want|aangezien)\b)")
FREE_DAY = re.compile(r"^(?:\s(?:en|&)\s\w+)?\s(?:(?:ben je|zijn we|is|altijd|zijn) )?vrij\b")
CONDITIONAL = re.compile(
    r"^\s*(?:als (?:je|jij|u|iemand|dat|er|het|we|wij)|indien|wanneer|wie|zodra|heb je|ben je|heeft u"
    r"|met een? .{0,30}\b(?:kun|kan|mag|verdien))\b"
)
STILL_WITHOUT = re.compile(
    r"\s*(?:heb|ben|beschik|bezit)\w*\s+(?:je|jij|u)\b[^.?!\n]{0,45}\b(?:niet|geen)\b|\s*(?:nog )?(?:niet"
    r"|geen)\b[^.?!\n]{0,40}\?"
)

ROTA = re.compile(
    r"dienst(?:en)?\b|dienstverband|ploeg(?:en)?\b|\b(?:rooster(?:s)?|volcontinu\w*|werktijden|shifts?|draai(?:t"
    r"|en)?|je werkt|jij werkt"
    r"|werk je|werken in|werken op|werk in|ook in|ook op|te werken|ho(?:ort|ren) er(?:bij)?|bereid|beschikbaar"
    r"|inzetbaar|een op de|om het weekend"
    r"|werken doe je|(?:wij|we) zoeken|zoeken (?:wij|we)|weekendwerk|nachtwerk|avondwerk)\b"
)
OWN_CHOICE = re.compile(
    r"\b(?:overleg|zelf|kies|kiest|kiezen|mag|mogen|kun je|kunt|kan ook|wie wil|wie dat wil|desgewenst|af en toe"
    r"|niet verplicht"
    r"|gesloten|dicht|open|geopend|bespreekbaar|eventueel|of(?! van \d))\b"
)
OTHERS_WORK = re.compile(r"\b(?:de (?:bakker|leverancier|kok|chauffeur|collega)\w*)\b")

MARKS = " -•*·"
