"""Whether a mention is demanded, wished for, refused or merely allowed, from the words that stand around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from matcher.question.reading import Mention


class Link(Enum):
    """How a mention hangs on to the one before it."""

    NONE = auto()
    BESIDE = auto()
    COMMA = auto()
    AND = auto()
    OR = auto()


@dataclass(slots=True)
class Stance:
    """What the words around a mention say of it; all false is a plain demand.

    refused: geen, niet, zonder. without: zonder alone. soft: liefst. needless: niet nodig, zonder is ook goed.
    welcome: mag, geen probleem.
    """

    refused: bool = False
    without: bool = False
    soft: bool = False
    needless: bool = False
    welcome: bool = False


_LITTLE = (
    r"(?:de|het|een|enkel|enkele|in|op|met|te|van|voor|aan|bij|om|er|die|dat|dan|is|zijn"
    r"|in het bezit van|bezit|via|door|"
    r"iemand|mensen|kandidaten|kandidaat|personen|vacatures|vacature|banen|baan|werken|werk|diensten"
    r"|dienst|uren|"
    r"tijdens|rond|omgeving|buurt|regio|gebied|gemeente|wijk|stadsdeel|vanuit|uit|naar|wonen|wonende?"
    r"|woont|woonachtig|afkomstig|komt|komen|gevestigd|"
    r"beschikbaar|beschikt over|beschikken over|heeft|hebben|spreekt|spreken|onder|binnen|doen|draaien"
    r"|kunnen|kan|"
    r"wil|willen|werkt|ook|nog|sector)"
)
_FILL = rf"(?:\s*\b{_LITTLE}\b)*+"
_BY = (
    r"(?:is|zijn|was|zou|zouden|wel|ook|dat|die|het|hij|ze|zij|er|kan|kunnen|mag|mogen|lukt|lukken|wil"
    r"|willen|werkt|"
    r"gaat|gaan|heeft|hebben|hoeft|hoeven|wordt|daar|hier|eigenlijk|echt|absoluut|persoon|kandidaat"
    r"|in principe|"
    r"nog|een|als|diploma|certificaat|bezit|werken|voor|hem|haar|hen)"
)
_BYS = rf"(?:{_BY}\s+)*?"
_CLOSE = (
    r"(?=\s*(?:$|[,.;:!?()]|-\s|\b(?:maar|wel|want|en|of|dus|alleen|werken|beschikbaar|inzetbaar"
    r"|aan de slag)\b))"
)

_NOT = (
    r"(?:geen|niet|zonder(?! (?:werk|baan|job)\b)|nooit|niemand|noch|behalve|uitgezonderd|m\.u\.v\.|muv|exclusief"
    r"|excl\.?)"
)
_PRECISELY = r"(?:echt|ook|meer|absoluut|enkele?)"

_LINK_AND = re.compile(rf"^\s*-?\s*(?:en|&|\+|plus|,\s*en|en ook|alsook|evenals|als)\b{_FILL}\s*$|^\s*[&+]\s*$")
_LINK_OR = re.compile(rf"^\s*-?\s*(?:of|noch|en\s?/\s?of|/|,\s*of|dan wel|danwel){_FILL}\s*$")
_LINK_COMMA = re.compile(rf"^\s*,{_FILL}\s*$")
_LINK_BESIDE = re.compile(rf"^{_FILL}\s*-?\s*$")

_REFUSED_BEFORE = re.compile(rf"(?<![\w-]){_NOT}\b(?:\s+{_PRECISELY}\b)*{_FILL}[\s('\"]*$|\bbuiten(?: de| het)?\s*$")
_NEEDLESS_BEFORE = re.compile(
    r"(?:\b(?:hoeft|hoeven|hoef)\b[^,.;]{0,30}?\b(?:geen|niet|zonder)\b"
    r"|\b(?:mag|mogen|ook|eventueel|gerust|desnoods)\s+(?:iemand |iets )?zonder\b"
    r"|\bmet of zonder\b|\bmet/zonder\b|\bal dan niet\b|\bongeacht\b"
    r"|\b(?:niet|geen)\s+(?:hoeft|hoeven)\b(?: te (?:reizen|werken|beschikken|hebben|kunnen))?"
    r"|\b(?:niet|geen)\s+(?:per se|perse|noodzakelijk|persoonlijk|verplicht)\b"
    r"|\bmaakt niet uit (?:of|welk)\b|\b(?:niet nodig|niet vereist|overbodig)\s*:?)"
    rf"{_FILL}[\s('\"]*$"
)
_WELCOME_BEFORE = re.compile(
    r"\b(?:(?:mag|mogen|kan|kunnen) (?:ook|best|gerust|eventueel)|eventueel(?: ook)?|desnoods"
    r"|geen (?:probleem|bezwaar|moeite) "
    rf"(?:met|tegen))\b{_FILL}\s*$"
)
_SOFT_WORD = (
    r"(?:(?:het )?liefst|bij voorkeur|graag|idealiter|liever|(?:met |een |de )*voorkeur(?: (?:voor"
    r"|gaat uit naar|naar|is|heeft))?|"
    r"zo mogelijk|indien mogelijk|als het kan|waar mogelijk|(?:een |= ?)?(?:pre|plus|pluspunt)|wens"
    r"|optioneel|nice to have|"
    r"(?:het )?(?:is |zou )?(?:mooi|fijn|leuk|handig|top|ideaal|prettig|super"
    r"|gunstig)(?: zijn)?(?: meegenomen)?"
    r"(?: als| wanneer| indien| is)?)"
)
_WITHOUT_BEFORE = re.compile(rf"\bzonder\b{_FILL}[\s('\"]*$")
_SOFTLY_REFUSED_BEFORE = re.compile(rf"\b{_SOFT_WORD}\s+{_NOT}\b{_FILL}[\s('\"]*$")
_SOFT_BEFORE = re.compile(rf"\b{_SOFT_WORD}\b\s*:?\s*(?:\b(?:hij|ze|zij|wel|ergens|iets)\b\s*)*{_FILL}[\s('\"]*$")
_SOFT_AFTER = re.compile(
    rf"^\s*[-(=,]?\s*{_BYS}(?:(?:het )?liefst|bij voorkeur|graag|gewenst|wenselijk|(?:heeft|hebben|met"
    rf"|is|geniet)?\s?(?:de |een |mijn |onze )*voorkeur|"
    r"(?:een |= ?|'n )*(?:grote |echte |dikke |groot |leuke )?(?:pre|plus|pluspunt|plusje|voordeel"
    r"|bonus|aanbeveling)|mooi meegenomen|meegenomen|"
    r"(?:mooi|fijn|leuk|handig|prettig|ideaal|welkom|gunstig|top|optioneel|nice to have|super)(?: zijn)?|"
    rf"zou(?:den)? (?:mooi|fijn|leuk|handig|prettig|ideaal|top|super) zijn|indien mogelijk|zo mogelijk"
    rf"|als het kan|als dat kan)\b(?: (?:zijn|is|hebben|geven))?{_CLOSE}"
)
_SOFT_VERDICT = re.compile(
    r"^[^,.;:!?()\x01]{1,40}?\b(?:is|zijn|zou|=)\s+(?:wel |ook |echt |dan )*(?:(?:een |'n )?(?:grote "
    r"|dikke )?(?:pre|plus|pluspunt|voordeel|aanbeveling)|"
    rf"mooi meegenomen|meegenomen|(?:mooi|fijn|leuk|handig|ideaal) zijn|(?:mooi|fijn|leuk"
    rf"|handig))\b(?: zijn)?{_CLOSE}"
)
_REFUSED_AFTER = re.compile(
    rf"^\s*{_BYS}(?:liever |absoluut |echt |in elk geval |juist |dus )?"
    r"(?:geen optie|uitgesloten|onbespreekbaar|niet)(?: (?:meer|aan"
    rf"|van toepassing|voor hem|voor haar|mogelijk|gewenst|beschikbaar|inzetbaar|werken|kunnen|"
    rf"doen|lukken|willen|kan|wil|lukt|gaat|hebben|heeft))*{_CLOSE}"
)
_SOFT_REFUSED_AFTER = re.compile(
    rf"^\s*(?:(?:via|bij|met|door|in|op)(?: een| de| het)? \w+\s+)?{_BYS}(?:liever|liefst|bij voorkeur) niet\b"
)
_NEEDLESS_AFTER = re.compile(
    rf"^\s*{_BYS}(?:(?:niet|geen)\s+(?:per se |perse |echt |direct |absoluut |strikt |een |altijd )*"
    r"(?:nodig|vereist|noodzakelijk|verplicht|must|eis|vereiste|voorwaarde|belangrijk|noodzaak"
    r"|verplichting|verlangd|gevraagd|relevant)"
    r"|(?:hoeft|hoeven)(?: (?:er|dat|ook|van mij|voor mij|hij|ze))* (?:niet|geen)|overbodig|onnodig"
    r"|maakt niet uit|maakt niks uit|"
    r"doet er niet toe|niet uitmaken|mag ontbreken|mogen ontbreken)\b"
)
_STILL_WISHED = re.compile(
    r"\W{0,3}(?:maar |is |het |dat |wel |zijn |een |zou |natuurlijk |zeker )+(?:handig|mooi|fijn|leuk"
    r"|pre|plus|pluspunt|meegenomen|gewenst|prettig|welkom)\b"
)
_NEEDLESS_END = re.compile(
    rf"^\s*{_BYS}(?:nodig|vereist|noodzakelijk|verplicht|gevraagd|verlangd|geeist|ook goed|ook prima"
    rf"|ook ok|ook oke|is goed|is prima|is ok|is oke|"
    r"goed|prima|oke|ok|(?:geen|niet erg|niet een) (?:enkel )?(?:probleem|bezwaar|punt|ramp|issue)"
    r"|geen probleem|"
    r"(?:mag|mogen|kan ook|kunnen ook)(?: (?:ook|best|gerust|prima|wel|hier|zeker|eventueel))*"
    r"|ook mogelijk|welkom|niet erg)\b"
    rf"(?!\s+(?:heeft|hebben|heb)\b){_CLOSE}"
)
_WELCOME_AFTER = re.compile(
    rf"^\s*{_BYS}(?:geen (?:enkel )?(?:probleem|probleempje|problemen|bezwaar|punt|issue)|niet erg|"
    r"(?:is |zijn )?ook (?:goed|prima|ok|oke|welkom|mogelijk)"
    r"|(?:is |zijn )(?:goed|prima|ok|oke)|prima|"
    r"(?:mag|mogen)(?: (?:ook|best|gerust|wel|eventueel|prima|zeker))*(?: (?:werken|zijn))?)\b"
    rf"{_CLOSE}"
)
_TO_BE_EARNED = re.compile(
    r"^\s*(?:(?:kan|kunnen|mag|mogen|wil|willen|wordt|worden|je|hij|ze|zij|nog|later|hier|daar|er|zelf|intern"
    r"|ter plekke|bij ons|via ons|bij het bedrijf|via de werkgever|bij de werkgever"
    r"|op onze kosten|eventueel|best|ook|gaan|gaat|moet|moeten)\s+)*(?:te )?(?:halen|behalen|gehaald|behaald)\b"
)
_NEEDED_BY = re.compile(rf"^\s*{_BYS}(?:nodig (?:heeft|hebben|heb)|(?:heeft|hebben) (?:\w+ )?nodig)\b")

_NEXT = "\x01"
_TOGETHER = frozenset({"rijbewijs", "certificaat", "opleiding", "ervaring", "taal"})
"""Filters that are enumerated in one breath: "geen rijbewijs of diploma nodig"."""
_EARNED = frozenset({"certificaat", "rijbewijs", "opleiding"})
"""Papers that somebody may still earn: "mogen VCA nog halen"."""
_SAID_IN_PARTS = frozenset({"reistijd"})
"""Filters whose parts stand side by side: "op de fiets binnen 20 minuten"."""


def _link(gap: str) -> Link:
    for kind, pattern in (
        (Link.BESIDE, _LINK_BESIDE), (Link.COMMA, _LINK_COMMA), (Link.OR, _LINK_OR), (Link.AND, _LINK_AND),
    ):  # fmt: skip
        if pattern.match(gap):
            return kind
    return Link.NONE


def _alike(one: Mention, other: Mention) -> bool:
    return one.filter == other.filter or (one.filter in _TOGETHER and other.filter in _TOGETHER)


class _Sentence:
    """The mentions of a question with the words between them."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        edges = [0, *(edge for mention in mentions for edge in (mention.start, mention.end)), len(text)]
        self.gaps = [text[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2)]
        self.links = [Link.NONE, *(_link(gap) for gap in self.gaps[1:-1]), Link.NONE]

    def after(self, index: int) -> str:
        """Return the words behind a mention; _NEXT stands where another mention follows."""
        more = index + 1 < len(self.mentions)
        return self.gaps[index + 1] + (_NEXT if more else "")

    def run(self, index: int, step: int, *, any_filter: bool) -> list[int]:
        """Return the mentions that share what is said of this one: those enumerated with it, in one direction.

        A comma continues an enumeration only when "en" or "of" follows in it.
        """
        found: list[int] = []
        waiting: list[int] = []
        at = index
        closed = step < 0 and self.links[index] in (Link.AND, Link.OR)
        while 0 <= at + step < len(self.mentions):
            link = self.links[max(at, at + step)]
            at += step
            alike = _alike(self.mentions[index], self.mentions[at])
            if link in (Link.AND, Link.OR) and (alike or any_filter or link is Link.OR):
                found.extend([*waiting, at])
                waiting = []
            elif link is Link.BESIDE and alike and self.mentions[at].filter in _SAID_IN_PARTS:
                found.append(at)
            elif link is Link.COMMA and alike:
                if step > 0:
                    waiting.append(at)
                elif closed:
                    found.append(at)
                else:
                    break
            else:
                break
        return found


def weigh(text: str, mentions: Sequence[Mention]) -> list[Stance]:
    """Return what the text says of each mention; mentions stand in order and do not overlap."""
    sentence = _Sentence(text, mentions)
    stances = [Stance() for _ in mentions]
    for index in range(len(mentions)):
        _weigh_before(sentence, stances, index)
    for index in range(len(mentions)):
        _weigh_after(sentence, stances, index)
    return stances


def before(words: str) -> Stance:
    """Return what the words that end where something is mentioned say of it."""
    if _NEEDLESS_BEFORE.search(words):
        return Stance(needless=True)
    if _REFUSED_BEFORE.search(words):
        softly, without = _SOFTLY_REFUSED_BEFORE.search(words), _WITHOUT_BEFORE.search(words)
        return Stance(refused=True, without=bool(without), soft=bool(softly))
    if _WELCOME_BEFORE.search(words):
        return Stance(welcome=True)
    return Stance(soft=bool(_SOFT_BEFORE.search(words)))


def _weigh_before(sentence: _Sentence, stances: list[Stance], index: int) -> None:
    said = before(sentence.gaps[index])
    if said == Stance():
        return
    wish_alone = said.soft and not said.refused
    for at in (index, *sentence.run(index, 1, any_filter=wish_alone)):
        stance = stances[at]
        stance.refused |= said.refused
        stance.without |= said.without
        stance.soft |= said.soft
        stance.needless |= said.needless
        stance.welcome |= said.welcome


def _weigh_after(sentence: _Sentence, stances: list[Stance], index: int) -> None:
    if sentence.links[index + 1] not in (Link.NONE, Link.BESIDE):
        return
    after = sentence.after(index)
    stance = stances[index]
    left = (index, *sentence.run(index, -1, any_filter=True))
    if stance.refused and not _NEEDED_BY.match(after) and _NEEDLESS_END.match(after):
        for at in left:
            if stances[at].refused:
                stances[at].refused, stances[at].needless = False, True
    elif _SOFT_REFUSED_AFTER.match(after):
        for at in (index, *sentence.run(index, -1, any_filter=False)):
            stances[at].refused = stances[at].soft = True
    elif _WELCOME_AFTER.match(after) or (sentence.mentions[index].filter in _EARNED and _TO_BE_EARNED.match(after)):
        for at in left:
            stances[at].welcome = True
    elif _SOFT_AFTER.match(after) or _SOFT_VERDICT.match(after):
        for at in left:
            stances[at].soft = True
    elif needless := _NEEDLESS_AFTER.match(after):
        still_wished = _STILL_WISHED.match(after, needless.end())
        for at in left:
            stances[at].needless = True
            stances[at].soft |= bool(still_wished)
    elif not stance.refused and _REFUSED_AFTER.match(after):
        for at in (index, *sentence.run(index, -1, any_filter=False)):
            stances[at].refused = True
