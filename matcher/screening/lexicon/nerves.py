"""Brain and nerves: stroke, fits, tremor, headache, damage; a mind that learns slowly and letters that dance."""

from typing import Final

from matcher.screening.wordlist import worded

_BRAIN: Final = worded(
    """hersenaandoening hersenafwijking hersenbeschadiging hersenbloedingen hersenoperatie hersenschuddingen
    hersentumoren hersenkanker herseninfarcten hersenletsels hersenziekte hersenstaminfarct hersenabces hersentrauma
    hersenontsteking beroertes beroerte cva cvas tias tiatje subarachnoidale infarct infarcten nahpatient
    nahproblematiek postcommotioneel hoofdletsel schedelbasisfractuur schedelbreuk hersenvocht hydrocephalus
    mspatient mspatiente parkinsonpatient parkinsonpatiente parkinsonklachten alspatient huntingtonpatient ataxia
    chorea dystone neglect gezichtsverlamming bellparese aangezichtspijn geheugenstoornis geheugenstoornissen
    geheugenklachten alzheimer dementeert beginnendedementie vergeetachtigheid vergeetziekte korsakov hersenmist
    brainfog hersenletselklachten zenuwziekte zenuwaandoening zenuwontsteking zenuwinsult polyneuropathieen"""
)
_FITS: Final = worded(
    """epileptie epileptica epilepticus epilepsieaanval epilepsiepatient epilepsiemedicatie
    wegraking wegrakingen flauwtes flauwvallen syncopes absence absences stuipen tremoren beefaanvallen
    narcolepsiepatient kataplexie migraineaanval migraineklachten migrainepatient hoofdpijnaanvallen hoofdpijnklachten
    spanningshoofdpijn clusterhoofdpijnen draaiduizelig draaiduizeligheid duizelingen evenwichtsproblemen
    evenwichtsklachten rustelozebenen benenonrust"""
)
_LEARNING: Final = worded(
    """dyslexi dyslextisch dyslexieverklaring woordblind woordblindheid dyscalculisch dyspraktisch dysorthografie
    dysgrafie leerstoornis leerstoornissen leerbeperking leerproblemen leermoeilijkheden taalstoornis rekenstoornis
    spraakstoornis spraakprobleem spraakproblemen stotteraar stotteraarster stotterprobleem
    lvbers lvbproblematiek lvbniveau zwakzinnig moeilijklerendheid leerachterstand ontwikkelingsachterstand
    ontwikkelingsstoornis downsyndroom fragielex praderwilli williamssyndroom
    verstandelijkbeperkt syndroomvandown zwakbegaafdheidsniveau fasd foetaalalcoholsyndroom
    zmlk zmlker laagbegaafd laagbegaafde zwakbegaafde moeilijklerende"""
)

CONDITIONS: Final = _BRAIN | _FITS | _LEARNING
