"""The mind: moods, fears, trauma, personality, autism and attention, eating, being worn out, and addiction."""

from typing import Final

from matcher.screening.wordlist import worded

_MOOD: Final = worded(
    """depressies depressiviteit depressieverleden dysthymie dysthym neerslachtig neerslachtige neerslachtigheid
    zwaarmoedig zwaarmoedigheid somberheid somberheidsklachten levensmoe levensmoeheid stemmingsstoornis
    stemmingsklachten stemmingswisseling winterdip winterblues bipolariteit manie manies hypomaan hypomanie manische
    manisch doodswens suicide suicidepoging suicidegedachtes zelfdoding zelfdodingspoging zelfmoord
    zelfmoordpogingen tentamensuicidii automutileert automutileren zelfverwonding zelfverminking"""
)
_FEAR: Final = worded(
    """angststoornissen angstgevoelens angstproblematiek angstpatient paniekklachten paniekstoornis
    fobisch fobieen straatvrees sociaalangstig ziektevrees hypochonder hypochondrie dwangstoornis
    dwangklachten dwangmatigheden dwanggedachte dwanghandeling dwangproblematiek controledwang wasdwang
    smetvreesklachten tics ticstoornis trekdwang verzamelstoornis"""
)
_TRAUMA: Final = worded(
    """ptssers traumaklachten traumagerelateerd traumaverleden oorlogstraumas jeugdtraumas kindertrauma
    seksueelmisbruik herbeleving herbelevingen dissociaties dissocieert dissocieren nachtangsten nachtangst
    stressstoornis posttraumatisch getraumatiseerde rouwtrauma hechtingsprobleem hechtingsproblemen kampsyndroom
    moreelletsel hypervigilant"""
)
_SELF: Final = worded(
    """borderliner borderlinetrekken narcisme narcistische persoonlijkheidsproblemen
    persoonlijkheidsstoornissen psychoot psychotische psychosegevoelig psychosegevoeligheid schizoide schizotypisch
    schizofreen schizofrene paranoia paranoide waanideeen wanen waanvoorstellingen hallucinaties
    hallucineert hallucineren stemmenhoorder gedragsstoornis gedragsproblematiek gedragsproblemen identiteitsstoornis
    psychiatrieverleden ggzverleden ggzpatient ggzclient
    zorgmachtiging rechterlijkemachtiging woedeaanvallen agressieregulatieproblematiek agressieproblematiek
    impulscontrolestoornis kleptomanie"""
)
_AUTISM: Final = worded(
    """autismediagnose autismeproblematiek autismekenmerken autistenspectrum autismes assdiagnose
    asspergers aspergers asperger aspergersyndroom pdd pddnos mcdd kanner hoogfunctionerend
    hooggevoeligheid hsper neurodivers neurodivergent neurodivergente adhder adhdmedicatie adhddiagnose
    adhdachtig addmedicatie addprobleem concentratieprobleem aandachtstekort aandachtstekortstoornis
    aandachtsstoornis aandachtsproblemen hyperactiviteit hyperactieve prikkelverwerking prikkelgevoelig
    overprikkelingsklachten"""
)
_EATING_AND_WORN: Final = worded(
    """eetprobleem eetproblemen eetproblematiek eetbuien eetbui eetbuistoornis anorexi anorectisch anorexiapatiente
    boulimie boulemia boulimiek arfid orthorexia ondervoed burnoutje burnoutverschijnselen burnoutperiode
    burnouter overspannenen overspannenheidsklachten overwerktheid zenuwziek zenuwpatient zenuwinstorting
    mentaleinstorting stressgerelateerd stressgerelateerde stressproblemen stressproblematiek stressziekte
    spanningsklachten conversiestoornis fnd somatoforme"""
)
_ADDICTION: Final = worded(
    """alcoholproblematiek alcoholverleden alcoholist alcoholica alcoholiste drankverleden drankzuchtig dranklust
    drankverslaving drinkprobleem drinkproblemen probleemdrinker drugsgebruiker drugsproblematiek drugsverslaving
    druggebruik drugsdelier exgebruiker exverslaafd exverslaafde heroineverslaafd heroineverslaving cocaineverslaafd
    cocaineverslaving cocainegebruik cokegebruik wietgebruik cannabisgebruik cannabisverslaving blowgedrag blower
    ghbverslaafd ghbverslaving speedverslaving gokproblematiek gokprobleem gokproblemen gokschulden gokziek
    gokgedrag gamingverslaving pornoverslaving seksverslaving koopverslaving pijnstillerverslaving medicijnverslaving
    rookverslaafd polygebruik polydrugsgebruik middelenafhankelijkheid middelenproblematiek middelengebruik
    middelenverleden verslavingsgevoelig verslavingsgevoeligheid verslavingsziekte verslavingsachtergrond
       afkicktraject afkickverschijnselen
    afkickperiode aabijeenkomst aabijeenkomsten aameeting aameetings aagroep ontgiftingskuur detoxopname junk
     ontwenningsverschijnselen anoniemealcoholisten"""
)

CONDITIONS: Final = _MOOD | _FEAR | _TRAUMA | _SELF | _AUTISM | _EATING_AND_WORN | _ADDICTION
