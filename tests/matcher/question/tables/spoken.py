"""Turns of speech that a question takes on the telephone: conditionals, order turned round, times beside days."""

from tests.matcher.question.tables.asked import (
    DAYTIME,
    EVERY_DAY,
    EVERY_PART,
    SCHOOL_HOURS,
    WEEKEND,
    Asked,
    Expected,
    gebied,
    gemeente,
    jobs,
    lists,
    must,
    people,
    rather,
    uren,
    week,
)

NO_EVENING = week(EVERY_DAY, ("avond",), demand="niet")
EVENINGS = week(parts=("avond",))
NO_NIGHT_OR_WEEKEND = tuple(
    sorted({f"{day}-nacht" for day in EVERY_DAY} | {f"{day}-{part}" for day in WEEKEND for part in EVERY_PART})
)
SCHOOL = must("dagdelen", SCHOOL_HOURS)
SATURDAY = week(("za",), DAYTIME)

SPOKEN: list[Asked] = [
    people("VCA zou fijn zijn, woont in Pernis", lists("certificaat", "VCA", demand="liefst"), gebied("pernis")),
    people(
        "een heftruckcertificaat zou wel een pluspunt zijn",
        lists("certificaat", "heftruckcertificaat", demand="liefst"),
    ),
    people("lks zou meegenomen zijn", rather("lks")),
    jobs("harrie zou een voordeel zijn, in Maassluis", rather("harrie"), gemeente("Maassluis")),
    people("havo zou mooi zijn", rather("opleiding", {"niveau": "havo_vwo"})),
    people("hulp voor zaterdag in Overschie", SATURDAY, gebied("overschie")),
    people("moet voor zaterdag klaar staan met rijbewijs C", SATURDAY, lists("rijbewijs", "C")),
    people("vandaag nog kunnen beginnen", must("beschikbaar", {"uiterlijk": "2026-03-11"})),
    people("morgen al kan starten", must("beschikbaar", {"uiterlijk": "2026-03-12"})),
    people("direct wil beginnen, 28 uur", must("beschikbaar", {"uiterlijk": "2026-03-11"}), uren(28, 28)),
    people("'s avonds tussen 18 en 22 uur", EVENINGS),
    people("alleen 's avonds, 8 tot 12 uur", EVENINGS, uren(8, 12)),
    people("'s ochtends van 7 tot 12 uur", week(parts=("ochtend",))),
    people(
        "binnen 25 minuten in 3072 met de fiets",
        must("reistijd", {"naar": "3072", "minuten": 25, "vervoer": "fiets"}),
    ),
    people("iemand zonder werk met rijbewijs BE", lists("rijbewijs", "BE")),
    people("mensen zonder baan met BHV", lists("certificaat", "BHV")),
    people("heeft een interne jobcoach"),
    jobs("werk waar hij geen Nederlands voor hoeft te kunnen", must("taal", {"niveau": "A2"})),
    jobs("code 95 kan hij bij het bedrijf halen"),
    jobs("geen avonddiensten maar weekend is prima", NO_EVENING),
    jobs("zaterdag is goed, zondag niet", week(("zo",), EVERY_PART, demand="niet")),
    jobs("geen nacht- of weekenddiensten", Expected("dagdelen", NO_NIGHT_OR_WEEKEND, "niet")),
    jobs("kan alleen als de kinderen naar school gaan", SCHOOL),
    people("met ervaring als lasser, minimaal 4 jaar", must("ervaring", {"maandenMin": 48})),
    people("een kwartier lopen van 3024", must("reistijd", {"naar": "3024", "minuten": 15, "vervoer": "lopend"})),
]  # fmt: skip
