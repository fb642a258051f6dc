"""Dutch for health in two words or more, all folded: see tokens.fold."""

from typing import Final

from matcher.screening.wordlist import phrased

_SPHERES: Final = """lichamelijke fysieke psychische psychiatrische mentale geestelijke medische cognitieve motorische
    verstandelijke zintuiglijke visuele auditieve neurologische chronische psychosociale energetische
    conditionele sociaalemotionele hormonale immunologische somatische psychosomatische orthopedische"""
_AILMENTS: Final = """klachten klacht problemen probleem beperking beperkingen aandoening aandoeningen ziekte ziektes
    ziekten stoornis stoornissen problematiek kwetsbaarheid kwetsbaarheden handicap handicaps
    achterstand achtergrond verleden diagnose toestand gesteldheid ongemakken reden redenen situatie
    oorzaak indicatie pijn vermoeidheid ontsteking overbelasting instabiliteit inzinking
    voorgeschiedenis geschiedenis behandeling"""
_HOW: Final = """lichamelijk fysiek psychisch psychiatrisch mentaal geestelijk medisch cognitief motorisch
    verstandelijk zintuiglijk visueel auditief chronisch meervoudig neurologisch ernstig zwaar langdurig"""
_BEING: Final = """beperkt beperkte gehandicapt gehandicapte ziek zieke kwetsbaar instabiel labiel uitgeput vermoeid
    moe afgekeurd onwel ongezond gestoord"""
_WORK_ITSELF: Final = frozenset({("chronische", "achterstand"), ("zwaar", "beperkt"), ("ernstig", "beperkt")})
_BUILT: Final = tuple(
    (first, second)
    for firsts, seconds in ((_SPHERES, _AILMENTS), (_HOW, _BEING))
    for first in firsts.split()
    for second in seconds.split()
    if (first, second) not in _WORK_ITSELF
)
"""Every sphere of health beside every ailment: psychische klachten, visueel beperkt."""

_TROUBLE_WITH: Final = "lopen traplopen horen zien ademen ademhalen slapen slikken ademhaling bewegen evenwicht"
_BUILT_WITH: Final = tuple(("moeite", "met", deed) for deed in _TROUBLE_WITH.split())

_WEAK: Final = """beperkte verminderde slechte zwakke lage kleine sukkelende broze wankele matige afnemende verstoorde
    kwakkelende"""
_FACULTIES: Final = """longinhoud longcapaciteit longfunctie nierfunctie hartfunctie leverfunctie gezondheid weerstand
    afweer mobiliteit motoriek visus stofwisseling spierkracht knijpkracht handkracht belastbaarheid
    concentratie geheugen conditie gehoor evenwicht balans coordinatie immuunsysteem bloedsomloop doorbloeding
    spijsvertering nachtrust afweersysteem"""
_BUILT_WEAK: Final = tuple((weak, faculty) for weak in _WEAK.split() for faculty in _FACULTIES.split())

PHRASES: Final = (
    _BUILT_WEAK
    + _BUILT_WITH
    + _BUILT
    + phrased(
        """psychiatrisch patient, psychiatrische patient, psychiatrisch centrum, hoge cholesterol, weinig zicht in,
        minder zicht in, weinig zicht met, weinig gehoor, minder gehoor, aangepaste schoenen,
        neuropsychologisch onderzoek, prematuur geboren, te vroeg geboren, hoge bloed, druk bloed, bloed druk,
        als kind mishandeld, als kind misbruikt, mishandeld als, misbruikt als, beschermde woonvorm,
        begeleid wonen vanwege, slecht slapen, slaap niet goed, slaapt niet goed, vernauwde vaten, klopt onregelmatig,
        klopt niet goed, piep in mijn oren, ruis in mijn oren, mentaal op, lichamelijk op, psychisch op, emotioneel op,
        helemaal opgebrand, wilde niet meer leven, wil niet meer leven, wilde dood, sneed mezelf, snijdt zichzelf,
        bij de aa, aa meetings, naar de aa, een afkickkliniek gezeten, een kliniek gezeten, psychiatrische inrichting,
        psychiatrisch ziekenhuis, leer moeilijk, leert moeilijk, net een kind gekregen, net een baby gekregen,
        maand een spuit, snel buiten adem, blijvend letsel, blijvende schade, blijvende klachten, me down,
        me vaak down, zich down, me somber, zich somber, me vaak somber, psychische hulp, psychologische hulp,
        psychologische problemen, psychologische klachten, psychiatrische hulp, trek met mijn been,
        trekt met zijn been, trekt met haar been, sleep met mijn been, heb een ci, heeft een ci, heb dwang,
        heeft dwang, heb een nieuwe heup, gesprekken met een psycholoog, snel uitgeput, snel vermoeid, snel moe,
        gauw moe, sneller moe, altijd moe, vaak moe, steeds moe, constant moe, constante pijn, altijd pijn,
        dagelijks pijn, elke dag pijn, zenuwpijn in, voortdurend pijn, niet lang concentreren, moeite met concentreren,
        moeite met concentratie, moeite met prikkels, moeite met onthouden, gevoelig voor geluid,
        overgevoelig voor geluid, overgevoelig voor prikkels, gevoelig voor stress, bang voor mensen, bang voor drukte,
        durf niet naar buiten, durf de deur niet uit, durft niet naar buiten, durft de deur niet uit,
        kom de deur niet uit, zijn ziekte, haar ziekte, eigen ziekte, ziek geworden, ziek geraakt, ernstig ongeval,
        zwaar ongeluk, ernstig ongeluk, aangereden door, in het ziekenhuis gelegen, in het ziekenhuis gezeten,
        in het ziekenhuis beland, ziekenhuis gelegen, ziekenhuis opgenomen, lag in het ziekenhuis,
        ligt in het ziekenhuis, naar het ziekenhuis voor controle, medische behandeling, medische ingreep,
        medisch urenbeperkt, medisch traject, medische klachtjes, niet lekker in zijn vel, niet lekker in haar vel,
        niet goed in zijn vel, niet goed in haar vel, slecht in zijn vel, slecht in haar vel, niet goed in hun vel,
        psychisch niet stabiel, mentaal niet stabiel, in paniek raken, snel in paniek, stemmen te horen, zie dubbel,
        ziet dubbel, zie wazig, ziet wazig, zie slecht in het donker, flauw te vallen, flauw gevallen,
        dubbele diagnose, tegen de pijn, iq van, iq onder, iq rond, geen gevoel in, weinig gevoel in, minder gevoel in,
        geen kracht in, weinig kracht in, minder kracht in, verminderde kracht, verminderd gevoel, niet veel kracht in,
        uitval in, burn out, licht verstandelijke beperking, glazen oog, zit in de overgang, ben in de overgang,
        bore out, long covid, post covid, hoge bloeddruk, te hoge bloeddruk, lui oog, slecht ter been,
        niet aangeboren hersenletsel, nietaangeboren hersenletsel, multiple sclerose, chronisch ziek, chronisch zieke,
        langdurig ziek, ernstig ziek, chronische ziekte, ernstige ziekte, zeldzame ziekte, langdurige ziekte,
        progressieve ziekte, chronische aandoening, medische aandoening, chronische pijn, chronische pijnklachten,
        chronische vermoeidheid, chronisch vermoeid, chronisch vermoeidheidssyndroom, chronisch moe,
        lichamelijke klachten, fysieke klachten, psychische klachten, mentale klachten, medische klachten,
        lichamelijke problemen, fysieke problemen, psychische problemen, mentale problemen, medische problemen,
        psychische problematiek, medische redenen, medische reden, medische beperking, medische beperkingen,
        medische situatie, medische toestand, medisch verleden, psychisch verleden, psychisch kwetsbaar,
        psychische kwetsbaarheid, lichamelijke beperking, lichamelijke beperkingen, fysieke beperking,
        fysieke beperkingen, verstandelijke beperking, licht verstandelijk beperkt, verstandelijk beperkt,
        lichamelijk beperkt, fysiek beperkt, fysiek beperkte, mentaal beperkt, psychisch beperkt, motorisch beperkt,
        cognitief beperkt, cognitieve beperking, bipolaire stoornis, diabetes type 1, diabetes type 2,
        diabetes type een, diabetes type twee, autistische stoornis, obsessieve stoornis, psychotische stoornis,
        manische depressie, drinkt te veel, drink te veel, dronk te veel, drinkt teveel, drink teveel,
        visuele beperking, visueel beperkt, auditieve beperking, auditief beperkt, motorische beperking,
        psychische beperking, mentale beperking, meervoudige beperking, zintuiglijke beperking, lichamelijke handicap,
        verstandelijke handicap, visuele handicap, lichamelijk gehandicapt, verstandelijk gehandicapt,
        psychische ziekte, psychische aandoening, psychische stoornis, posttraumatische stressstoornis,
        post traumatische stressstoornis, autistisch spectrum, verhoogde bloeddruk, in verwachting, in therapie,
        trage schildklier, versleten tussenwervelschijf, open been, open rug, gilles de la tourette, herstellende van,
        in de ziektewet, verminderd belastbaar, beperkt belastbaar, beperkte belastbaarheid,
        verminderde belastbaarheid, beperkte energie, prikkelbare darm, niet lekker in mijn vel, slecht in mijn vel,
        niet goed in mijn vel, aan de drank, aan de drugs, van de drank af, van de drugs af, van de alcohol af,
        alcohol problemen, klinisch opgenomen, psychisch ziek, geestelijk ziek, zwakke gezondheid, slechte gezondheid,
        broze gezondheid, zenuwachtige darm, zware bevalling, overleden kindje, hartproblemen gehad, complexe ptss,
        klassiek autisme, lichte autisme, eenzijdig doof, restless legs, moeilijk lerend, moeilijk lerende,
        frozen shoulder, sociale angst, hoor stemmen, hoort stemmen, stemmen horen, beschermd wonen, medicinale wiet,
        medicinale cannabis, orthopedische schoenen, cochleair implantaat, in het gips, aan de dialyse,
        aan de zuurstof, slecht zicht, slecht gehoor, verminderd zicht, verminderd gehoor, slecht horend, slecht ziend,
        laag iq, ziekte wet, eerste ziektejaar, tweede ziektejaar, medisch afgekeurd, medische urenbeperking,
        open hartoperatie, gebroken been, gebroken heup, gebroken pols, gescheurde kruisband, gescheurde meniscus,
        gescheurde spier, gescheurde pees, licht verstandelijke, geestelijk gehandicapt, zware medicatie,
        post traumatische stress, kilos zwaar, essentiele tremor, perifere neuropathie, dunne vezel neuropathie,
        ehlers danlos, guillain barre, suikerziekte type, spastische darm, chronische bronchitis, chronische hoofdpijn,
        chronische migraine, hoge oogdruk, dubbele longontsteking, chronische ontsteking, geestelijke problemen,
        emotionele problemen, geestelijke klachten, traumatische ervaringen, depressieve klachten,
        depressieve gevoelens, depressieve periode, sombere gevoelens, suicidale gedachten, stoppen met drinken,
        gestopt met drinken, gestopt met blowen, stopte met drinken, aan het afkicken, alcohol probleem,
        drugs probleem, drank probleem, rug problemen, rug klachten, knie klachten, hart klachten, long klachten,
        hart problemen, hart patient, rolstoel gebonden, suiker patient, gehoor problemen, nek klachten,
        arbeids ongeschikt, arbeids ongeschiktheid, burn uit, over spannen, slecht lopen, moeilijk lopen,
        niet goed ter been, hartritme stoornis, slaap apneu, maag zweer, niet aangeboren hersen letsel,
        kan niet goed zien, kan niet goed horen, cystic fibrosis, taaie slijmziekte, orthopedisch schoeisel,
        aangepast schoeisel, witte stok, zelf pijn doen, mezelf beschadigd, mezelf pijn gedaan,
        een einde aan mijn leven, levensmoe geweest, morbide obesitas, ernstig overgewicht, fors overgewicht,
        flink overgewicht, zenuwen beknelt, beknelde zenuw, beklemde zenuw, ingegroeide teennagel,
        verminderde longinhoud, verminderde nierfunctie, verminderde hartfunctie, slechte longen, zwakke longen,
        zwakke blaas, zwak hart, verhoogd cholesterol, hoog cholesterol, te hoog cholesterol, lage bloeddruk,
        dichtgeslibde aderen, verstopte aderen, verkalkte aderen, niet kunnen slapen, aan slapeloosheid,
        slechte slaper, slaap slecht, slaapt slecht, slaap heel slecht, slaap erg slecht, slechte nachten,
        zenuwslopende pijn, korte adem, kort van adem, zit in de wia, zit in de wao, tijdelijk arbeidsongeschikt,
        volledig arbeidsongeschikt, deels arbeidsongeschikt, ziek thuis, zit ziek thuis, lang ziek, ziek uit dienst,
        wegens ziekte uit dienst, in de ziektewetuitkering, mentale knak, geestelijke inzinking, in de put, diep dal,
        zwarte periode, mentaal ingestort, psychisch ingestort, emotioneel ingestort, mentaal niet in orde,
        psychisch niet in orde, mentaal niet goed, psychisch niet goed, psychisch zwaar, geestelijk in de war,
        hoge spierspanning, lage spierspanning, verhoogde spierspanning, gebroken rug, gebroken nek, gebroken arm,
        gebroken enkel, gebroken voet, gebroken sleutelbeen, gebroken schouder, gebroken hand, gebroken elleboog,
        gebroken knie, stijve gewrichten, ontstoken gewrichten, ontstoken pees, trillende handen, dove vingers,
        tintelende vingers, tintelende handen, lamme arm, lam been, kort been, kunst heup, nieuwe heup, nieuwe knie,
        nieuwe nier, tweede nier, klap van de molen, laag intelligentieniveau, laag verstandelijk niveau,
        beneden gemiddelde intelligentie, beneden gemiddeld intelligent, ondergemiddelde intelligentie,
        lage intelligentie, speciaal onderwijs vanwege, praktisch blind, bijna blind, zo goed als blind,
        maatschappelijk blind, aan een oog blind, aan een oor doof, bijna doof, zwaar slechthorend, niet scherp zien,
        wazig zien, dubbel zien, kan niet tegen prikkels, snel overprikkeld, gevoelig voor prikkels,
        snel vol in mijn hoofd, voor prikkels gevoelig, aan lager wal door drank, anonieme alcoholisten, nuchter sinds,
        droog sinds, sinds mijn ontgifting, van de drugs afgekickt, aan de fles, aan de pillen, aan de antidepressiva,
        aan de insuline, aan de bloedverdunners, aan de morfine, aan de beademing, aan de chemo, op de ic gelegen,
        op de intensive care gelegen, in coma, in een coma, coma gelegen, half verlamd, rechts verlamd, links verlamd,
        verlamd aan, verhoogde oogdruk, sociale fobie, paranoide gedachten, paranoide stoornis,
        vermijdende persoonlijkheid, antisociale persoonlijkheid, narcistische persoonlijkheid,
        afhankelijke persoonlijkheid, theatrale persoonlijkheid, emotioneel instabiele, emotioneel instabiel,
        emotionele instabiliteit, gegeneraliseerde angst, gegeneraliseerde angststoornis, obsessief compulsieve,
        obsessief compulsief, attention deficit, gedragsstoornis nao, hoog functionerend autisme,
        hoogfunctionerend autisme, syndroom van asperger, niet neurotypisch, bindweefsel ziekte, auto immuunziekte,
        auto immuun ziekte, autoimmuun ziekte, sickle cell, systemische lupus, complex regionaal pijnsyndroom,
        posttraumatische dystrofie, complex trauma, complexe trauma, vroegkinderlijk trauma, jeugd trauma,
        nekslag gehad, buitenbaarmoederlijke zwangerschap, risicovolle zwangerschap, zware zwangerschap,
        erfelijke ziekte, erfelijke aandoening, aangeboren afwijking, aangeboren aandoening, aangeboren hartafwijking,
        aangeboren beperking, zeldzame aandoening, zeldzame afwijking, ernstige aandoening, progressieve aandoening,
        ongeneeslijke ziekte, dodelijke ziekte, slopende ziekte, terminale ziekte, auto ongeluk gehad, ongeluk gehad,
        ongeval gehad, aanval gehad, aanvallen gehad, attaque gehad"""
    )
)
