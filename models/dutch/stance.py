"""Whether a mention is denied, demanded, wished for or only said, from the words of its clause."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from matcher.reading import Polarity, Strength

_PREDICATE = re.compile(
    r"\b(?:is|zijn|ben|bent|heb|hebt|heeft|hebben|moet|moeten|mag|mogen|kan|kun|kunt|kunnen|krijg|krijgt|krijgen|hoef"
    r"|hoeft|hoeven|vraag|vragen|haal|halen|betaal|betalen|wil|wilt|willen|werk|werkt|werken|vind|vindt|zoek|zoeken"
    r"|word|wordt|leer|leert|leren|spreek|spreekt|beschikt?|verplicht|vereist|nodig|pre|plus|pluspunt|must|meegenomen"
    r"|gewenst|wenselijk|handig|vereiste|regelen|zorg|zorgt|kom|komt|doe|doet|doen|ga|gaat|sta|staat|rijdt?)\b"
)
_CONJUNCTION = re.compile(
    r"\s*[:;()]\s*|\s+-\s+|\s*,\s*(?:maar|want|dus|al|dan|anders|wel|terwijl|omdat|zodat|waarbij|en (?:je|we|wij|jij))\b"
    r"|\s(?:maar|want|terwijl|omdat|zodat)\s|[.!?]\s"
)
_COMMA = re.compile(r",")

_DENIAL_WORDS = r"(?:geen|niet|nooit|noch)"
_NEED = (
    r"(?:nodig|vereist|verplicht|noodzakelijk|noodzaak|belangrijk|eis|must|vereiste|voorwaarde|verplichting|gevraagd"
    r"|verwacht|verlangd|relevant)"
)
_WITHOUT_IS_REFUSED = re.compile(
    r"\bzonder\b.{0,60}?\b(?:kom|kun|kunt|kan|mag|mogen|kunnen|word|beginnen?|start)\b.{0,30}?\b(?:niet|geen)\b"
)
_WITHOUT_IS_FINE = re.compile(r"\b(?:zonder .{0,50}(?:ook|prima|goed|welkom)|met of zonder)\b")
_DENIED_BEFORE = re.compile(
    rf"\b(?:geen|zonder|nooit|noch|hoeft? (?:\w+ ){{0,3}}(?:geen|niet)|(?:niet|geen) {_NEED}\s?:?|niet (?:in (?:het )?bezit van|over|per se|beschikken over))\b"
    r"(?!\s(?:probleem|bezwaar|zorgen|moeite|enkel probleem|last|angst))[^.;:!?]{0,70}$"
)
_NOT_BEFORE = re.compile(r"\bniet (?:(?:de|het|een|in|op|met|over|je|meer|graag|zwaar|goed|veel|'s) ){0,3}$")
_NOT_ONLY = re.compile(r"\bniet (?:alleen|enkel|slechts)\b")
_DENIED_AFTER = re.compile(
    rf"\b{_DENIAL_WORDS}\b[^,.;]{{0,25}}\b{_NEED}\b|\bhoef(?:t|ven)?\b[^.;]{{0,30}}\b(?:niet|geen)\b"
    r"|\b(?:dat|die) hoef(?:t|ven)?\b|\b(?:vragen|verwachten|eisen|zoeken|verlangen|stellen) (?:we|wij)\b[^,.;]{0,12}\bniet\b"
    r"|\b(?:vraag|verwacht)(?:t|en)? [^,.;]{0,15}\bniet\b"
    r"|\b(?:overbodig|onnodig|maakt (?:ons )?niet uit|doet er niet toe|mag ontbreken|geen probleem)\b"
    r"|^\s*(?:heb ik|bezit ik|heeft (?:hij|zij)) (?:niet|geen|nog niet)\b|^\s*(?:doe|doet|hoort)\b[^,.;]{0,20}\bniet\b"
    r"|^\s*(?:heb ik |is )?(?:helaas )?verlopen\b|^\s*:?\s*(?:nee|geen|n\.?v\.?t)\b|^\s*(?:niet|nooit)\b"
    r"|^\s*(?:kan|wil|lukt|mag|gaat)\b[^,.;]{0,25}\b(?:niet|geen)\b"
)
_ANSWER_BEHIND = re.compile(rf"\s*[:(-]?\s*(?:is )?(?:niet|geen) {_NEED}\b|\s*[:(]\s*(?:nee|geen|n\.?v\.?t)\b")

_SOFT = re.compile(
    r"\b(?:pre|plus(?:punt|je)?|voordeel|aanbeveling|meegenomen|mooi(?:er)?|fijn|handig|leuk|prettig|ideaal|gewenst"
    r"|wenselijk|welkom|bij voorkeur|de voorkeur|voorkeur|(?:het )?liefst|graag|liever|idealiter|eventueel|nice to have|bonus"
    r"|gunstig|indien mogelijk|zo mogelijk|optioneel|mag ook|kan ook|of bereid|waardevol|scheelt|helpt|interessant"
    r"|geen (?:harde )?(?:must|eis|vereiste)|niet per se)\b"
)
_SOFT_BEHIND = re.compile(r"\s*[:(-]?\s*(?:is |= )?(?:een |'n )?(?:grote |echte )?(?:pre|plus|pluspunt|voordeel|gewenst)\b")
_HARD = re.compile(
    r"\b(?:must|vereist|vereiste|verplicht|noodzakelijk|eis|voorwaarde|onmisbaar|heb je (?:wel )?nodig|is (?:wel )?nodig"
    r"|zijn (?:wel )?nodig|nodig(?: hebben)?|moet je (?:al |wel )?(?:hebben|in bezit)|dien je|moet|moeten|mag je niet|zonder [^.;]{0,40} niet"
    r"|absolute|absoluut|alleen met|uitsluitend met)\b"
)
_ASKED = re.compile(
    r"\b(?:(?:je|jij|u) (?:hebt|heeft|bent in (?:het )?bezit|beschikt|spreekt|beheerst|bezit|begrijpt|bent bereid|werkt"
    r"|draait|bent (?:flexibel )?(?:beschikbaar|inzetbaar))|heb je|ben je|in (?:het )?bezit van|beschikt over|beschikken over"
    r"|(?:wij|we) (?:vragen|zoeken|verwachten|eisen|willen)|(?:vragen|verwachten|zoeken) (?:wij|we)|gevraagd|vereisten|eisen"
    r"|minimaal|minstens|ten minste|geldig|aantoonbare?|bereid (?:om|tot)|ho(?:ort|ren) er|ho(?:ort|ren) erbij|op zak|neem je mee|breng je mee)\b"
)
_TAUGHT = re.compile(
    r"\b(?:halen (?:we|wij)|haal(?:t|en)? (?:je|dat|die|hem)?\b.{0,30}\b(?:bij ons|samen|met ons|intern|via ons)|kun(?:t)? je .{0,30}halen|(?:bij ons|ook|later|nog) (?:be)?halen"
    r"|halen we|haal je|behaal je|te (?:be)?halen|mag je .{0,30}halen|(?:wij|we) (?:betalen|vergoeden|regelen|verzorgen|bekostigen|leren|leiden|doen|helpen)"
    r"|(?:betalen|vergoeden|regelen|verzorgen|bekostigen|doen|geven|leren) (?:wij|we)\b|krijg(?:t|en)? (?:je|van ons|bij ons)|je krijgt|op onze kosten|vragen (?:wij|we) [^.;]{0,20}aan"
    r"|leer(?:t|en)? (?:we |wij |je )|cursus|cursussen|training(?:en)?|scholing|bijscholing|na (?:een|een half|anderhalf|twee|drie|1|2|3) jaar|na (?:je|drie|zes) \w+"
    r"|nog (?:geen|niet)|in opleiding|gaan we|kun je bij ons|volgt|binnen \w+ maand(?:en)?|komt daarna|opgeleid|leren we|of je zit|word je|wil je .{0,30}halen)\b"
)
_OR_EARN = re.compile(r"\b(?:of (?:de |een )?(?:mogelijkheid|kans|bereidheid)|of bereid|of in opleiding|of je haalt)\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_FRAGMENT = re.compile(r"\s*(?:[.!,]|$|(?:omdat|want|aangezien)\b)")
_FREE_DAY = re.compile(r"^(?:\s(?:en|&)\s\w+)?\s(?:(?:ben je|zijn we|is|altijd|zijn) )?vrij\b")
_CONDITIONAL = re.compile(r"^\s*(?:als|indien|wanneer|wie|zodra|heb je|ben je|heeft u|met een? .{0,30}\b(?:kun|kan|mag|verdien))\b")
_STILL_WITHOUT = re.compile(
    r"\s*(?:heb|ben|beschik|bezit)\w*\s+(?:je|jij|u)\b[^.?!\n]{0,45}\b(?:niet|geen)\b|\s*(?:nog )?(?:niet|geen)\b[^.?!\n]{0,40}\?"
)

_ROTA = re.compile(
    r"dienst(?:en)?\b|dienstverband|ploeg(?:en)?\b|\b(?:rooster(?:s)?|volcontinu\w*|werktijden|shifts?|draai(?:t|en)?|je werkt|jij werkt"
    r"|werk je|werken in|werken op|werk in|ook in|ook op|te werken|ho(?:ort|ren) er|bereid|beschikbaar|inzetbaar|een op de|om het weekend"
    r"|werken doe je|weekendwerk|nachtwerk|avondwerk)\b"
)
_OWN_CHOICE = re.compile(
    r"\b(?:overleg|zelf|kies|kiest|kiezen|mag|mogen|kun je|kunt|kan ook|wie wil|wie dat wil|desgewenst|af en toe|niet verplicht"
    r"|gesloten|dicht|eventueel|of)\b"
)
_OTHERS_WORK = re.compile(r"\b(?:de (?:bakker|leverancier|klant|winkel|kok|chauffeur|collega)\w*)\b")

_MARKS = " -•*·"


class Sentence:
    """One sentence of a folded text; clauses end where another statement begins."""

    def __init__(self, text: str, start: int, end: int, asks: bool) -> None:
        self.start, self.end = start, end
        self.text = text[start:end]
        self.asks = asks
        self._following = text[end : end + 80].lstrip(" .;!\n")

    @cached_property
    def clauses(self) -> list[int]:
        """Where each clause starts, counted from the start of the sentence."""
        cuts = {0}
        for found in _CONJUNCTION.finditer(self.text):
            cuts.add(found.start() + (0 if found.group()[0] in " ,-" else 1))
        edges = [*sorted(cuts), len(self.text)]
        for found in _COMMA.finditer(self.text):
            at = bisect_right(edges, found.start())
            before, behind = self.text[edges[at - 1] : found.start()], self.text[found.end() : edges[at]]
            if _PREDICATE.search(before) and _PREDICATE.search(behind):
                cuts.add(found.start())
                edges = [*sorted(cuts), len(self.text)]
        return sorted(cuts)

    def clause(self, start: int) -> tuple[int, int]:
        """Return the clause of a position in the text, as positions in the text."""
        starts = self.clauses
        at = bisect_right(starts, start - self.start)
        last = starts[at] if at < len(starts) else len(self.text)
        return self.start + starts[at - 1], self.start + last

    @property
    def is_question(self) -> bool:
        return self.text.endswith("?")

    @cached_property
    def is_soft(self) -> bool:
        return _SOFT.search(self.text) is not None

    @cached_property
    def _teaches(self) -> bool:
        """Whether the employer gives or teaches what is named, here or in the sentence behind it."""
        text = _BRACKETS.sub(" ", self.text)
        return _TAUGHT.search(text) is not None or _STILL_WITHOUT.match(self._following) is not None

    def _is_taught(self, beyond: str) -> bool:
        """As `_teaches`, or said in the brackets or the part of a list that `beyond` goes on with."""
        item = beyond.partition(",")[0]
        bracket = _BRACKETS.search(item)
        return (
            self._teaches
            or _OR_EARN.search(item) is not None
            or (bracket is not None and _TAUGHT.search(bracket.group()) is not None)
        )

    def weigh(self, start: int, end: int) -> tuple[Polarity, Strength]:
        """Return what the sentence says of what stands at text[start:end]."""
        first, last = self.clause(start)
        before = self.text[first - self.start : start - self.start]
        after = self.text[end - self.start : max(last, end) - self.start]
        beyond = self.text[end - self.start :]
        clause = self.text[first - self.start : max(last, end) - self.start]
        if _WITHOUT_IS_REFUSED.search(before + clause[len(before) :]) and "zonder" in before:
            return Polarity.ASSERTED, Strength.DEMANDED
        if _denied(before, after, beyond):
            return Polarity.NEGATED, Strength.PLAIN
        bare = not self.text[: start - self.start].strip(_MARKS) and _FRAGMENT.match(beyond) is not None
        return Polarity.ASSERTED, self._strength(before, clause, beyond, bare)

    def weigh_week(self, start: int, end: int) -> tuple[Polarity, Strength]:
        """As `weigh`, for a part of the week: it is demanded where a rota or a readiness to work stands by it."""
        polarity, strength = self.weigh(start, end)
        first, last = self.clause(start)
        before = self.text[first - self.start : start - self.start]
        clause = self.text[first - self.start : max(last, end) - self.start]
        if polarity is Polarity.NEGATED or strength is Strength.WISHED or self.is_question:
            return polarity, strength
        if _FREE_DAY.match(self.text[end - self.start :]):
            return Polarity.NEGATED, Strength.PLAIN
        told = clause if _PREDICATE.search(clause) else self.text
        rota = _ROTA.search(told) is not None and not _CONDITIONAL.match(before)
        chosen = _OWN_CHOICE.search(self.text) or "toeslag" in before or _OTHERS_WORK.search(clause)
        return polarity, Strength.DEMANDED if rota and not chosen else Strength.PLAIN

    def _strength(self, before: str, clause: str, beyond: str, bare: bool) -> Strength:
        if _SOFT.search(clause) or _SOFT_BEHIND.match(beyond):
            return Strength.WISHED
        if self.is_question or _CONDITIONAL.match(before):
            return Strength.PLAIN
        if _HARD.search(clause) and not _TAUGHT.search(clause):
            return Strength.DEMANDED
        if self.is_soft:
            return Strength.WISHED
        if self._is_taught(beyond):
            return Strength.PLAIN
        return Strength.DEMANDED if self.asks or bare or _ASKED.search(clause) else Strength.PLAIN


def _denied(before: str, after: str, beyond: str) -> bool:
    if _WITHOUT_IS_FINE.search(before + after) and "zonder" in before:
        return True
    if _NOT_ONLY.search(before):
        return False
    if _DENIED_BEFORE.search(before) or _NOT_BEFORE.search(before):
        return True
    return _DENIED_AFTER.search(after) is not None or _ANSWER_BEHIND.match(beyond) is not None
