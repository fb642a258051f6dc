"""Bones, joints, muscles, back and limbs; wheelchairs, limbs that are missing, and being tired without end."""

from typing import Final

from matcher.screening.wordlist import worded

_JOINTS: Final = worded(
    """reumatiek reumaatje reumaklachten jeugdartritis spondylitis spondylartritis spondyloartritis polyartritis
    psoriasisartritis artrosehanden artroseknie knieartrose heupartrose nekartrose duimartrose gewrichtsslijtage
    gewrichtsontsteking gewrichtsontstekingen gewrichtsklachten gewrichtspijnen gewrichtsziekte kraakbeenslijtage
    kraakbeenbeschadiging chondropathie heupdysplasie botontkalking botbreuk botbreuken botnecrose
    osteogenesis broosbotziekte jichtaanval jichtaanvallen scleroderma sclerodermie
    ehlersdanlossyndroom marfan bindweefselziekte spierziekte spierziekten spierzwakte spieratrofie spierverslapping
    spierscheuring spierontsteking kuitblessure hamstringblessure zweepslag"""
)
_BACK: Final = worded(
    """hernia hernias herniaoperatie herniaklachten lagerugpijn lagerugklachten rugpijn rugpijnen ruggenpijn
    rugaandoening ruggenmergletsel ruggenmerg ischiasklachten ischiaszenuw lumbago bekkenscheefstand
    beenlengteverschil wervelbreuk wervelkanaalvernauwing wervelinzakking wervelverschuiving tussenwervelschijf
    kyfose scheuermann scheefgroei rugprothese rugfixatie rugpatient facetartrose nekpijn nekartrose nekklachten
    whiplashklachten whiplashpatient stijvenek"""
)
_ARMS_AND_LEGS: Final = worded(
    """schouderpijn schouderblessure schouderimpingement impingement frozenshoulder rotatorcuff cuffletsel
    tennisarm golfarm golferselleboog muisarm carpaaltunnelsyndroom carpaletunnel cts peesontstekingen peesontstekking
    peesklachten peesschedeontsteking slijmbeurs triggervinger springvinger dupuytren handletsel
    kniepijn knieletsel knieklachten kniebandletsel knieprothese heupprothese heupfractuur schouderprothese
    heuppijn heupklachten voetpijn hielspoor peesplaatontsteking halluxvalgus klapvoet platvoeten platvoet spreidvoet
    enkelblessure enkelbreuk polsbreuk beenbreuk armbreuk kruisbandletsel kruisbandblessure kruisbandoperatie
    meniscusscheur meniscusletsel achillespeesruptuur peesruptuur botkneuzing armzenuw complexregionaal
    posttraumatischedystrofie dystrofie sudeck contractuur kinesiofobie lymfoedeem oedeem spierspasmen krampaanvallen
    overbelastingsblessure overbelastingsklachten rsiklachten fantoompijn"""
)
_MISSING_OR_LAME: Final = worded(
    """geamputeerd onderbeenamputatie bovenbeenamputatie vingeramputatie teenamputatie onderbeenprothese
    bovenbeenprothese handprothese armprothese kunstbeen kunstarm kunstgewricht paraplegie paraplegisch tetraplegie
    quadriplegie hemiplegie halfzijdige gehandicapte meervoudiggehandicapt lichamelijkgehandicapt rolstoelafhankelijke
    rolstoelers rolstoelpatient spasticiteit spasme spastisiteit cerebraleparese diplegie dwarslaesiepatient
    lilliputter achondroplasie softenon openruggetje loopstoornis loopproblemen balansstoornis
    bewegingsstoornis bewegingsbeperking bewegingsbeperkt beperktmobiel slechtterbeen loophulp mindermobiel"""
)
_TIRED: Final = worded(
    """mecvs cvsme mepatient fibromyalgiepatient fibro fybro weekedelenreuma uitputtingsklachten
    vermoeidheidssyndroom vermoeidheidsziekte oververmoeidheid overbelastheid chronischevermoeidheid
    chronischepijn pijnpatient pijnsyndroom pijnklachten pijnbestrijding zenuwpijnen zenuwbeschadiging
    centralesensitisatie solk narcolepsie narcoleptisch hypersomnie slaapziekte slaapaandoening slaaptekort
    slapeloos slapeloze slaapwandelen slaapmiddel"""
)

CONDITIONS: Final = _JOINTS | _BACK | _ARMS_AND_LEGS | _MISSING_OR_LAME | _TIRED
