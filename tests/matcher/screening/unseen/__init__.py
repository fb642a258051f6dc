"""Sets of sentences, each written before the rules had seen it, in the order of writing."""

from tests.matcher.screening.unseen import (
    eighth,
    eleventh,
    fifteenth,
    fifth,
    first,
    fourteenth,
    fourth,
    ninth,
    second,
    seventh,
    sixth,
    tenth,
    third,
    thirteenth,
    twelfth,
)

UNSEEN = {
    "first": first.SENTENCES,
    "second": second.SENTENCES,
    "third": third.SENTENCES,
    "fourth": fourth.SENTENCES,
    "fifth": fifth.SENTENCES,
    "sixth": sixth.SENTENCES,
    "seventh": seventh.SENTENCES,
    "eighth": eighth.SENTENCES,
    "ninth": ninth.SENTENCES,
    "tenth": tenth.SENTENCES,
    "eleventh": eleventh.SENTENCES,
    "twelfth": twelfth.SENTENCES,
    "thirteenth": thirteenth.SENTENCES,
    "fourteenth": fourteenth.SENTENCES,
    "fifteenth": fifteenth.SENTENCES,
}
