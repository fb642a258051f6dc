"""Families of words, each in the sentences that a person or a coach would put it in: a family is known as a whole."""

import pytest

from matcher.screening import screen

Family = tuple[tuple[str, ...], str]
"""Sentences with a gap, and the words that go into it."""

FAMILIES: dict[str, Family] = {
    "illnesses": (
        ("Ik heb {} gehad.", "Klant heeft last van {}.", "Kan niet lang staan wegens {}."),
        "cholera mononucleosis longembolie thalassemie porfyrie hypothyreoidie anorexia agorafobie kleptomanie "
        "trigeminusneuralgie neuropathie syringomyelie uveitis maculadegeneratie otosclerose endocarditis pleuritis "
        "mesothelioom diverticulitis pancreatitis hidradenitis scleroderma polymyalgie golfelleboog nierinsufficientie "
        "endometriose zwangerschapsvergiftiging achondroplasie schedelbasisfractuur appendectomie niertransplantatie",
    ),
    "medicines": (
        ("Ik slik {}.", "Gebruikt {} in de ochtend.", "Met {} gaat het goed."),
        "lisinopril perindopril candesartan carvedilol rosuvastatine rivaroxaban dapagliflozine sitagliptine "
        "tocilizumab hydroxychloroquine pantoprazol oxcarbazepine pregabaline levetiracetam duloxetine nortriptyline "
        "quetiapine aripiprazol lormetazepam atomoxetine rizatriptan imatinib tacrolimus epilepsiemedicatie",
    ),
    "benefits": (
        ("Ik zit in de {}.", "Heeft een {}-uitkering.", "Uitkering: {}.", "Ontvangt {}."),
        "WIA WAO WGA IVA Wajong WAZ",
    ),
    "parts": (
        ("Mijn {} doet pijn.", "Last van {}.", "Ik heb een slechte {}.", "Zijn {} is niet meer goed."),
        "rug nek schouder elleboog pols heup knie enkel voet maag nier kaak bekken wervelkolom",
    ),
    "treatments": (
        ("Ik volg {}.", "Start in mei met {}."),
        "fysiotherapie EMDR schematherapie groepstherapie traumatherapie dagbehandeling hartrevalidatie chemotherapie",
    ),
}


def texts_of(family: Family) -> list[str]:
    sentences, words = family
    return [sentence.format(word) for word in words.split() for sentence in sentences]


@pytest.mark.parametrize("family", FAMILIES)
def test_every_word_of_a_family_is_found_in_every_sentence(family: str) -> None:
    texts = texts_of(FAMILIES[family])
    assert not [text for text in texts if not screen(text).found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Je deelt {} uit aan de bewoners.",
        "Wij verkopen {} in de apotheek.",
        "Als verzorgende gaf ik {}.",
        "Je verpakt {} voor een groothandel.",
    ],
)
@pytest.mark.parametrize("medicine", ["lisinopril", "quetiapine", "insuline", "oxycodon", "prednison", "pantoprazol"])
def test_a_medicine_that_is_handled_is_nobodys(sentence: str, medicine: str) -> None:
    assert not screen(sentence.format(medicine)).found


@pytest.mark.parametrize(
    "sentence",
    [
        "Ervaring met kinderen met {}.",
        "Je begeleidt mensen met {}.",
        "Cursus {} bij ouderen.",
        "Wij werken met jongeren met {}.",
        "Ik schreef mijn scriptie over {}.",
    ],
)
@pytest.mark.parametrize("illness", ["autisme", "epilepsie", "depressie", "NAH", "hartfalen", "schizofrenie"])
def test_an_illness_that_is_worked_with_is_nobodys(sentence: str, illness: str) -> None:
    assert not screen(sentence.format(illness)).found


CLEAN_FAMILIES: dict[str, Family] = {
    "insurance": (
        ("Wij bieden een collectieve {}-hiaatverzekering.", "Arbeidsvoorwaarden: pensioen en een {}-verzekering."),
        "WGA WIA WAO",
    ),
    "vaccination": (
        ("Inenting tegen {} is nodig voor dit schip.", "Een vaccinatie tegen {} is verplicht in deze functie."),
        "tyfus malaria tuberculose hoofdluis",
    ),
    "demands": (("Functie-eis voor een monteur: niet {}.", "Voorwaarde is dat iemand niet {} is."), "kleurenblind"),
    "feet": (("Pedicure, ook voor {} voeten en nagels.",), "reumatische diabetische"),
    "goods": (
        ("Verkoper in een winkel voor {}.", "Bedrijf in {} zoekt een leerling.", "Een maker van {}."),
        "steunzolen hoortoestellen prothesen",
    ),
    "lessons": (("Via mijn werkgever in de {} heb ik een cursus gevolgd.",), "thuiszorg psychiatrie ggz"),
}


@pytest.mark.parametrize("family", CLEAN_FAMILIES)
def test_work_and_its_conditions_tell_of_nobodys_health(family: str) -> None:
    texts = texts_of(CLEAN_FAMILIES[family])
    assert not [text for text in texts if screen(text).found]
