"""What must not count leaves no trace in a text that a model reads; what tells of work stays."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.neutral import neutral

# One pair a line: the text with what must not count, a bar, and the same text without it.
PAIRS = """
Mijn naam is Fatima. Ik zoek werk als kok. | Ik zoek werk als kok.
Ik ben Kees en ik werk graag buiten. | Ik werk graag buiten.
Ik heet Samira. Ik kan goed naaien. | Ik kan goed naaien.
Ik heet Samira en ik kan goed naaien. | Ik kan goed naaien.
Ik heet Samira, ik kan goed naaien. | Ik kan goed naaien.
Ik kan goed naaien. Groetjes, Samira | Ik kan goed naaien.
Ik kan goed naaien. Groetjes Samira | Ik kan goed naaien.
Ik kan goed naaien. Met vriendelijke groet, Ahmed | Ik kan goed naaien.
Ik kan goed naaien. Groeten van Kees. | Ik kan goed naaien.
Ik kan goed naaien.\tMvg Jan de Vries | Ik kan goed naaien.
Hallo, ik ben Kees. Ik rijd vrachtwagen. | Ik rijd vrachtwagen.
Hoi! Mijn naam is Ayşe Yılmaz. Ik rijd vrachtwagen. | Ik rijd vrachtwagen.
Goedendag, mijn naam is Piet Bakker en ik zoek werk in de haven. | Ik zoek werk in de haven.
Ik ben Ahmed, een ervaren kok. | Ik ben een ervaren kok.
Ik ben Kees, timmerman van beroep. | Ik ben timmerman van beroep.
Ik ben [naam] en ik kook graag. | Ik kook graag.
Mijn naam is [naam]. Ik kook graag. | Ik kook graag.
Ik ben Jan en ik ben 43 jaar en ik heb tien jaar ervaring. | Ik heb tien jaar ervaring.
Ik ben Ahmed, 43 jaar, en heb tien jaar in een magazijn gewerkt. | Ik heb tien jaar in een magazijn gewerkt.
Ik ben Maria, 29 jaar, en ik werk in de thuiszorg. | Ik werk in de thuiszorg.
Ik ben Fatima (1991) en ik zoek werk. | Ik zoek werk.
Ik ben Fatima (34) en ik zoek werk. | Ik zoek werk.
Ik ben Fatima, 34 jaar oud, en zoek werk als kapster. | Ik zoek werk als kapper.
Mijn naam is Mohamed. Mijn hobby is voetbal. | Mijn hobby is voetbal.
Naam: Fatima de Boer\nIk zoek werk. | Ik zoek werk.
My name is Fatima. I work as a cook. | I work as a cook.
Ze noemen me Kees. Ik werk hard. | Ik werk hard.
Ik ben mevrouw De Boer. Ik werk hard. | Ik werk hard.
Ik ben geboren in 1985. Ik kan lassen. | Ik kan lassen.
Ik ben in 1985 geboren. Ik kan lassen. | Ik kan lassen.
In 1985 ben ik geboren. Ik kan lassen. | Ik kan lassen.
Ik kan lassen. Geboren in 1985. | Ik kan lassen.
Ik kan lassen. Geboren op 3 mei 1985 in Utrecht. | Ik kan lassen.
Ik ben geboren op 3 mei 1985. Ik kan lassen. | Ik kan lassen.
Ik ben 43 jaar. Ik kan lassen. | Ik kan lassen.
Ik ben 43 jaar oud. Ik kan lassen. | Ik kan lassen.
Ik ben 43. Ik kan lassen. | Ik kan lassen.
Ik ben drieënveertig jaar. Ik kan lassen. | Ik kan lassen.
Ik ben 43 en ik kan lassen. | Ik kan lassen.
Ik ben nu 61 jaar en kan lassen. | Ik kan lassen.
Ik ben bijna 60 en ik kan lassen. | Ik kan lassen.
Ik ben een 43-jarige lasser. | Ik ben een lasser.
Ik ben een 43 jarige lasser. | Ik ben een lasser.
Ik ben van 1985. Ik kan lassen. | Ik kan lassen.
Jaargang '85. Ik kan lassen. | Ik kan lassen.
Ik ben van bouwjaar 1970. Ik kan lassen. | Ik kan lassen.
Ik word 60. Ik kan lassen. | Ik kan lassen.
Ik word dit jaar 60. Ik kan lassen. | Ik kan lassen.
Ik word in maart 60 jaar. Ik kan lassen. | Ik kan lassen.
Ik ben begin veertig. Ik kan lassen. | Ik kan lassen.
Ik ben een vijftiger. Ik kan lassen. | Ik kan lassen.
Ik ben 50-plusser. Ik kan lassen. | Ik kan lassen.
Ik ben jong en ik leer snel. | Ik leer snel.
Ik ben nog jong en leer snel. | Ik leer snel.
Leeftijd: 43\nIk kan lassen. | Ik kan lassen.
Mijn leeftijd is 43. Ik kan lassen. | Ik kan lassen.
Geboortedatum: 3-5-1985\nIk kan lassen. | Ik kan lassen.
I am 43 years old. Ik kan lassen. | Ik kan lassen.
Ik ben Syrisch. Ik bak brood. | Ik bak brood.
Ik ben Turks. Ik bak brood. | Ik bak brood.
Ik ben een Marokkaanse man. Ik bak brood. | Ik bak brood.
Ik ben een Poolse vrouw van 40. Ik bak brood. | Ik bak brood.
Ik ben Surinaamse. Ik bak brood. | Ik bak brood.
Ik ben Surinamer. Ik bak brood. | Ik bak brood.
Ik ben Eritreeër en ik bak brood. | Ik bak brood.
Ik ben een Syrier. Ik bak brood. | Ik bak brood.
Ik ben Nederlander. Ik bak brood. | Ik bak brood.
Ik ben een echte Hollandse vrouw van 50. Ik bak brood. | Ik bak brood.
Ik ben een Turkse bakker. | Ik ben een bakker.
Ik ben Italiaanse kok. | Ik ben kok.
Ik ben bakker uit Aleppo. | Ik ben bakker.
Ik kom uit Eritrea. Ik bak brood. | Ik bak brood.
Ik kom oorspronkelijk uit Polen en ik bak brood. | Ik bak brood.
Ik kom uit Polen, ik bak brood. | Ik bak brood.
Oorspronkelijk kom ik uit Polen. Ik bak brood. | Ik bak brood.
Ik ben gevlucht uit Syrië. Ik bak brood. | Ik bak brood.
Ik ben in 2015 uit Syrië gevlucht. Ik bak brood. | Ik bak brood.
Ik ben vluchteling uit Syrië. Ik bak brood. | Ik bak brood.
Ik ben statushouder. Ik bak brood. | Ik bak brood.
Ik ben afkomstig uit Ghana. Ik bak brood. | Ik bak brood.
Ik ben van Turkse afkomst. Ik bak brood. | Ik bak brood.
Ik ben van Marokkaanse komaf en ik bak brood. | Ik bak brood.
Ik heb Turkse roots. Ik bak brood. | Ik bak brood.
Ik heb een Surinaamse achtergrond. Ik bak brood. | Ik bak brood.
Ik heb de Nederlandse nationaliteit. Ik bak brood. | Ik bak brood.
Ik heb een Nederlands paspoort. Ik bak brood. | Ik bak brood.
Nationaliteit: Syrisch\nIk bak brood. | Ik bak brood.
Van geboorte ben ik Turks. Ik bak brood. | Ik bak brood.
I am from Syria. Ik bak brood. | Ik bak brood.
Ik ben moslim. Ik bak brood. | Ik bak brood.
Ik ben praktiserend moslim. Ik bak brood. | Ik bak brood.
Ik ben een moslima en ik bak brood. | Ik bak brood.
Ik ben christen. Ik bak brood. | Ik bak brood.
Ik ben katholiek. Ik bak brood. | Ik bak brood.
Ik draag een hoofddoek. Ik bak brood. | Ik bak brood.
Ik ben Turks en spreek Turks. | Ik spreek Turks.
Ik ben moeder van drie kinderen. Ik maak schoon. | Ik maak schoon.
Ik ben moeder van drie. Ik maak schoon. | Ik maak schoon.
Ik ben een alleenstaande moeder. Ik maak schoon. | Ik maak schoon.
Ik ben een alleenstaande vader van twee jonge kinderen. Ik maak schoon. | Ik maak schoon.
Ik ben trotse opa. Ik maak schoon. | Ik maak schoon.
Ik ben alleenstaand. Ik maak schoon. | Ik maak schoon.
Ik ben getrouwd. Ik maak schoon. | Ik maak schoon.
Ik ben getrouwd en heb twee kinderen. Ik maak schoon. | Ik maak schoon.
Ik ben getrouwd, heb twee kinderen en ik maak schoon. | Ik maak schoon.
Ik ben gescheiden. Ik maak schoon. | Ik maak schoon.
Ik ben gescheiden en zoek werk. | Ik zoek werk.
Ik ben zwanger. Ik maak schoon. | Ik maak schoon.
Ik ben weduwe. Ik maak schoon. | Ik maak schoon.
Ik ben samenwonend. Ik maak schoon. | Ik maak schoon.
Ik heb twee kinderen. Ik maak schoon. | Ik maak schoon.
Ik heb drie kinderen van 3, 5 en 8. Ik maak schoon. | Ik maak schoon.
Ik heb een zoon van 8 en een dochter van 5. Ik maak schoon. | Ik maak schoon.
Ik heb een dochter. Ik maak schoon. | Ik maak schoon.
Ik heb geen kinderen. Ik maak schoon. | Ik maak schoon.
Mijn man werkt. Ik maak schoon. | Ik maak schoon.
Mijn vrouw werkt in de zorg en ik maak schoon. | Ik maak schoon.
Mijn kinderen zitten op school. Ik maak schoon. | Ik maak schoon.
Ik woon met mijn man en kinderen in Charlois. Ik maak schoon. | Ik maak schoon.
Ik ben net moeder geworden. Ik maak schoon. | Ik maak schoon.
Moeder van drie. Ik maak schoon. | Ik maak schoon.
Burgerlijke staat: gehuwd\nIk maak schoon. | Ik maak schoon.
Ik heb jurken voor mijn dochter genaaid. | Ik heb jurken genaaid.
In de garage werkte ik met mijn broer aan auto's. | In de garage werkte ik aan auto's.
Ik ben een vrouw. Ik maak schoon. | Ik maak schoon.
Ik ben een man van 40. Ik maak schoon. | Ik maak schoon.
Man van 40. Ik maak schoon. | Ik maak schoon.
Vrouw, 43 jaar. Ik maak schoon. | Ik maak schoon.
Als vrouw werk ik graag in de bouw. | Werk ik graag in de bouw.
Als alleenstaande moeder kan ik goed plannen. | Kan ik goed plannen.
Ik ben een man van 47 en ik doe het huishouden. | Ik doe het huishouden.
Ik was jaren kapster. | Ik was jaren kapper.
Ik was verkoopster bij een bakker. | Ik was verkoper bij een bakker.
Ik was caissière en schoonmaakster. | Ik was kassier en schoonmaker.
Ik werkte als serveerster en gastvrouw. | Ik werkte als serveerder en gastheer.
Ik was lerares en secretaresse. | Ik was leraar en secretaris.
IK WERK GRAAG BUITEN. | Ik werk graag buiten.
Wij zoeken een kok (m/v). | Wij zoeken een kok.
Ik maak schoon. Bel me op 06-12345678. | Ik maak schoon.
Ik maak schoon. Mijn mail is kees@voorbeeld.nl. | Ik maak schoon.
Ik maak schoon. Mijn adres is Dorpsstraat 12, 3071 AB Rotterdam. | Ik maak schoon.
Ik maak schoon. Ik heb een depressie. | Ik maak schoon.
Ik maak schoon. Ik heb autisme. | Ik maak schoon.
Ik maak schoon. Ik heb [gezondheid]. | Ik maak schoon.
Ik maak schoon. Bel [telefoon]. | Ik maak schoon.
"""

UNCHANGED = """
Ik heb tien jaar ervaring in de bouw.
Ik werk sinds 2015 als kok.
Ik ben 31 jaar timmerman geweest.
Ik heb 20 jaar in de haven gewerkt.
Na 12 jaar fabriek zoek ik iets anders.
Ik werk graag met kinderen.
Ik heb acht jaar in de kinderopvang gestaan.
Ik help ouderen met eten en wandelen.
Ik spreek Arabisch.
Ik spreek Turks en Nederlands.
Ik spreek Arabisch, Engels en een beetje Frans.
Mijn Nederlands is B1.
De Nederlandse taal leer ik elke week.
Ik kook graag in de Italiaanse keuken.
Ik maak Surinaamse broodjes op de markt.
Turks brood bakken kan ik goed.
Ik stond bij een Turkse baas op de markt.
Ik kom uit de bouw.
Ik kom uit de horeca en wil iets anders.
Ik ben kok.
Ik ben handig en ik leer snel.
Ik ben een harde werker.
Ik ben gewend om vroeg op te staan.
Ik ben graag buiten.
Ik ben beschikbaar vanaf maandag.
Ik ben op zoek naar een leerbaan.
Ik ben net klaar met school.
Ik ben chauffeur en ik heb rijbewijs C.
Afval gescheiden inzamelen is mijn werk.
Ik heb oud papier en gescheiden afval gereden.
Ik was de man van het magazijn.
Jongeren van 16 tot 18 jaar begeleiden vind ik mooi.
Ik geef les aan kinderen van 4 tot 6 jaar.
Ouders spreken na school vind ik fijn.
Oudergesprekken voer ik ook.
Ik werkte zes jaar bij een bakkerij en twee jaar in een hotel.
Vijf dagen in de week, van acht tot vijf.
Ik kan 24 tot 32 uur werken.
Ik zoek werk in Rotterdam-Zuid.
Ik heb een heftruckcertificaat.
Ik heb rijbewijs B en een eigen auto.
Ik heb VCA en BHV.
Ik heb mijn diploma schilder.
Ik heb twee jaar stage gelopen.
Ik heb drie collega's ingewerkt.
Ik heb een groep van tien mensen geleid.
Mijn werk was inpakken en stapelen.
Mijn hobby is fietsen repareren.
Mijn droom is een eigen winkel.
Mijn laatste baan was bij een drukkerij.
Ik verkocht bloemen, planten en potgrond.
Werken in een ziekenhuis lijkt me mooi.
Ik heb in de zorg gewerkt.
Bij het spoor heb ik wagons gekoppeld.
Tegels leggen, buizen leggen en vegen.
Ik werk netjes in een werkplaats!
Kan ik ook leren op het werk?
Ik wil een vast contract.
Een ploeg met een goede voorman, meer heb ik niet nodig.
Ik ben begonnen als inpakker en opgeklommen.
Ik wil niet in de nacht werken.
Alles wat een stekker heeft maak ik open.
Ik heb lijsten ingevoerd voor een museum.
Ik ben goed met cijfers, rustig en precies.
Het rooster maken deed ik voor twintig mensen.
"""

_PAIRS = [tuple(side.strip() for side in line.split(" | ")) for line in re.split(r"(?<=[.])\n", PAIRS.strip())]
_KEPT = UNCHANGED.strip().splitlines()
_TOLD = sorted({
    "Mijn naam is Fatima.", "Ik ben Kees.", "Ik heet Ahmed El Idrissi.",
    "Groetjes, Samira.", "Ik ben geboren in 1985.",
    "Ik ben 43 jaar oud.", "Ik ben 43 jaar.", "Ik word 60.", "Jaargang '85.", "Ik ben Syrisch.",
    "Ik ben een Marokkaanse man.",
    "Ik kom uit Eritrea.", "Ik ben oorspronkelijk uit Polen.", "Ik ben Surinaamse.", "Ik ben moslim.",
    "Ik ben moeder van drie kinderen.", "Ik ben alleenstaande vader.", "Ik ben getrouwd.", "Ik heb twee kinderen.",
    "Mijn man werkt.", "Ik ben gescheiden.", "Ik ben zwanger.", "Ik ben een vrouw.", "Ik ben dhr. Jansen.",
    "Man van 40.",
    "Ik heb een depressie.",
    "Mijn bsn is 111222333.", "Bel me op 06-12345678.", "Ik ben [naam].", "Ik heb [gezondheid].",
})  # fmt: skip


def test_the_tables_are_large_enough_to_trust() -> None:
    assert len(_PAIRS) >= 120
    assert len(_KEPT) >= 60


@pytest.mark.parametrize(("told", "untold"), _PAIRS)
def test_what_must_not_count_leaves_the_same_text(told: str, untold: str) -> None:
    assert neutral(told) == neutral(untold)
    assert neutral(untold)


@pytest.mark.parametrize("sentence", _KEPT)
def test_a_sentence_about_work_stays_as_it_is(sentence: str) -> None:
    assert neutral(sentence) == sentence.lower().removesuffix(".")


@pytest.mark.parametrize("told", _TOLD)
def test_a_sentence_that_only_tells_who_somebody_is_disappears(told: str) -> None:
    assert neutral(told) == ""


@given(st.lists(st.sampled_from(_KEPT), max_size=6), st.data())
@settings(max_examples=200)
def test_what_is_added_at_any_boundary_changes_nothing(profile: list[str], data: st.DataObject) -> None:
    richer = list(profile)
    for told in data.draw(st.lists(st.sampled_from(_TOLD), max_size=4)):
        richer.insert(data.draw(st.integers(0, len(richer))), told)
    assert neutral(" ".join(richer)) == neutral(" ".join(profile))


@given(st.lists(st.sampled_from([*_KEPT, *_TOLD, *(pair[0] for pair in _PAIRS)]), max_size=5))
@settings(max_examples=100)
def test_a_neutral_text_stays_the_same(sentences: list[str]) -> None:
    once = neutral(" ".join(sentences))
    assert neutral(once) == once


_WORDS = [
    "ik",
    "ben",
    "heb",
    "een",
    "en",
    "mijn",
    "43",
    "jaar",
    "oud",
    "Kees",
    "Turkse",
    "man",
    "vrouw",
    "kinderen",
    "werk",
    ".",
    ",",
    "(",
    ")",
    "!",
    "\n",
    "[naam]",
    "uit",
    "Polen",
    "als",
    "van",
    "moeder",
    "kok",
]


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join)))
@settings(max_examples=300)
def test_any_text_is_read_and_reading_again_changes_nothing(text: str) -> None:
    once = neutral(text)
    assert neutral(once) == once


def test_another_name_gives_the_same_text() -> None:
    texts = {
        neutral(f"Ik ben {name} en ik zoek werk als kok.") for name in ("Fatima", "Kees", "Mohamed", "Agnieszka", "Jan")
    }
    assert texts == {"ik zoek werk als kok"}


@pytest.mark.parametrize(
    "text", ["ik ben " * 300, "mijn man en " * 180, "een 43 jaar " * 170, "(" * 2000, "van Turkse " * 180,
     "twee en " * 250,
             "x" * 2000, "ik ben 43 en " * 150, ". " * 1000, "moeder van drie " * 125],
)  # fmt: skip
def test_two_thousand_hostile_characters_take_no_longer_than_a_blink(text: str) -> None:
    start = time.process_time()
    neutral(text)
    assert time.process_time() - start < 0.5
