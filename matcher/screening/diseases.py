"""Names of diseases, disorders and injuries, and of drugs that are taken for them, all folded: see tokens.fold."""

from typing import Final

from matcher.screening.wordlist import worded

DISEASES: Final = worded(
    """dyslectie dislexie hartklepprobleem aanpassingsstoornis
    acromegalie addison adhder adder aderverkalking anemie angina anorexiapatient aritmie asbestose astmapatient
    asthma atopisch autismespectrumstoornis autismespectrum baarmoederverzakking bekkeninstabiliteit blaaskanker
    blinddarmontsteking bloedkanker bloedvergiftiging boezemfibrillatie boezemfibrileren botontkalking botkanker
    brughoektumor bursitis cadasil cara cardiomyopathie cerebrale cirrose clusterhoofdpijn colitis copdpatient
    cortisolziekte cushing cystenieren cystitis delier delirium dementie depersonalisatie derealisatie dermatitis
    dissociatie dissociatief dissociatieve diverticulitis dropvoet duchenne dunnevezelneuropathie dwanggedachten
    dwanghandelingen dystonie eclampsie ehlersdanlos eileiderontsteking embolie encefalitis endocarditis epicondylitis
    erysipelas facialisparese flebitis galblaasontsteking gehoorbeperking gehoorbeschadiging gezichtsbeperking
    glutenallergie gordelroos guillainbarre hamertenen handeczeem hartklepafwijking hartklepprobleem hartkramp
    hartritmeproblemen hartstilstand hashimoto hemiplegie hersenbeschadiging hersenkneuzing hersenschade
    hersenvliesontsteking hielspoor hodgkin hoornvliesafwijking huntington hydrocefalus hyperactief
    hyperthyreoidie hypertensie hypotensie hypothyreoidie ibd infectieziekte insult insulten interstitiele jeugdreuma
    keratoconus klaplong knieslijtage kps labyrintitis leverziekte lipoedeem longfibrose longkanker longontsteking
    lymfeklierkanker lymfoedeem maagbloeding maagverkleining malaria mastitis mastocytose melanoom meniere meningitis
    menierepatient mesothelioom mutisme myalgie myasthenie myocarditis myopathie neuralgie neurofibromatose
    neuropathie nierbekkenontsteking nierinsufficientie nierpatient nierziekte nystagmus oedeem oogmigraine
    osteoartritis pancreatitis parkinsonisme peesontsteking peesscheuring peesblessure persoonlijkheidsproblematiek
    pleuritis polyneuropathie polymyalgie porfyrie postnatale prostaatkanker pseudoartrose psychotraumas pyromanie
    raynaud restlesslegs reumapatient rolstoelbehoeftig rugletsel sarcoom schildklieraandoening schizoaffectief
    schizoaffectieve selectiefmutisme sjogren slaapstoornis slechthorendheid slokdarmkanker spastisch spierreuma spina
    spondylose spondylolisthesis spraakgebrek steunzolen stembandverlamming suikerziekte surmenage syringomyelie
    tendinitis thalassemie tics tietze trichotillomanie tremor trigeminusneuralgie tunnelsyndroom uveitis vaatlijden
    verlatingsangst vergroeiing vertigo vitiligo volumebeperking wanen waanbeelden waandenkbeelden waterhoofd
    wervelkanaalstenose winterdepressie zelfbeschadiging zelfmoordneigingen zelfmoordgedachten zenuwpijn
    zuurstoftekort zwangerschapsdiabetes zwangerschapsvergiftiging herkeuring herkeuringen wiakeuring wajongkeuring
    uwvkeuring wiaaanvraag wajongaanvraag wiabeoordeling wajongindicatie invaliditeit invaliditeitsuitkering
    functiebeperking urenbeperking ziektewetperiode ziektegeschiedenis ziektewetkeuring vangnetter dyslect
    gehandicaptenparkeerkaart gehandicaptenuitkering arbeidshandicap arbeidsgehandicapte rolstoelgebruikster
    korsakov wernicke keizersnede keizersnee keizersnedes
    tia cva ptsd cptss prikkelverwerkingsstoornis prikkelverwerkingsproblemen boulimiapatient lustrumziekte
    hartpatiente kankerpatiente suikerpatiente nierdialyse dialysepatient epilepsieaanvallen absences
    woedeaanvallen huilbuien suicidepogingen suicidegedachten suicidaliteit depressiviteit rouwverwerking
    traumabehandeling traumatherapie schematherapie gehoorschade oorsuizing evenwichtsstoornis drankzucht
    drankmisbruik drugsmisbruik alcoholmisbruik middelengebruik middelenmisbruik middelenverslaving exjunk junkie
    methadonprogramma detox ontgifting drankprobleem blowverslaving wietverslaving cokeverslaving rookverslaving
    internetverslaving mobiliteitsbeperking loopbeperking spraakbeperking taalontwikkelingsstoornis
    zwangerschapsklachten bekkenklachten kraambed borstverkleining rugoperatie knieoperatie heupoperatie hartoperatie
    oogoperatie schouderoperatie meniscusoperatie liesoperatie buikoperatie hernia-operatie staaroperatie chemokuren
    immunotherapie bestralingskuur hormoonkuur hormoontherapie stamceltransplantatie niertransplantatie
    donornier donorhart pacemakerdrager icd stent stents bypass bypasses katheter sondevoeding stomazakje"""
)
DRUGS: Final = worded(
    """abilify acenocoumarol adalimumab alprazolam amitriptyline apixaban aripiprazol atenolol atomoxetine
    atorvastatine betablokker betablokkers bisoprolol bupropion buprenorfine buspiron campral carbamazepine clonazepam
    clopidogrel clozapine codeine depakine diclofenac disulfiram duloxetine elvanse enalapril epipen escitalopram
    etanercept fentanyl fluvoxamine furosemide gabapentine haldol haloperidol humira hydroxychloroquine imipramine
    insulinepen insulinespuit insulinespuiten keppra lamotrigine levetiracetam levothyroxine losartan lyrica medikinet
    methotrexaat metoprolol midazolam mirtazapine modafinil naltrexon naproxen nortriptyline olanzapine omeprazol
    oxycontin ozempic pantoprazol pregabaline propranolol prozac rilatine rivaroxaban rivotril salbutamol seresta
    seretide seroquel simvastatine strattera suboxone symbicort tegretol tentin thyrax topiramaat trazodon truxal
    valium valproaat valproinezuur venlafaxine ventolin wellbutrin xanax zoladex zolpidem zopiclon zoloft zyprexa
    bloedverdunner antidepressivum antipsychoticum antiepileptica slaapmedicatie pijnmedicatie angstremmers
    kalmeringstabletten cholesterolverlagers plastabletten plaspillen cortisonen cortison corticosteroiden
    prednisolon hormoonpillen ritalinne rittalin"""
)
