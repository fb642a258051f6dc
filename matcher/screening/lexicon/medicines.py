"""Medicines by their name and by the ending that a family of them shares."""

from typing import Final

from matcher.screening.wordlist import worded

_MIND: Final = worded(
    """sertraline citalopram escitalopram paroxetine fluoxetine fluvoxamine venlafaxine duloxetine bupropion
    mirtazapine trazodon vortioxetine brintellix agomelatine amitriptyline nortriptyline clomipramine imipramine
    anafranil efexor seroxat cipramil lexapro cymbalta remeron lithium priadel camcolit valproaat depakine lamictal
    lamotrigine olanzapine quetiapine risperidon risperdal aripiprazol clozapine leponex haloperidol haldol
    paliperidon xeplion invega zyprexa zuclopentixol cisordinol penfluridol semap pimozide abilify depotmedicatie
    methylfenidaat ritalin concerta medikinet equasym kinecteen dexamfetamine tentin elvanse lisdexamfetamine
    atomoxetine strattera guanfacine intuniv modafinil oxazepam seresta diazepam valium lorazepam temesta temazepam
    normison alprazolam xanax clonazepam rivotril bromazepam midazolam zopiclon imovane zolpidem stilnox nitrazepam
    mogadon melatonine promethazine phenergan buspiron"""
)
_PAIN_AND_NERVES: Final = worded(
    """morfine oxycodon oxycontin oxynorm tramadol tramal tramagetic fentanyl fentanylpleisters morfinepleister
    morfinepleisters buprenorfine methadon codeine diclofenac naproxen meloxicam celecoxib arcoxia etoricoxib
    pregabaline lyrica gabapentine neurontin carbamazepine tegretol levetiracetam keppra topiramaat topamax fenytoine
    diphantoine oxcarbazepine levodopa sinemet madopar pramipexol ropinirol baclofen sumatriptan rizatriptan imigran
    triptanen botoxinjecties erenumab aimovig tecfidera ocrelizumab gilenya copaxone riluzol rivastigmine donepezil"""
)
_BODY: Final = worded(
    """insuline novorapid lantus metformine gliclazide ozempic semaglutide victoza levothyroxine thyrax euthyrox
    strumazol prednison prednisolon dexamethason hydrocortison methotrexaat mtx hydroxychloroquine plaquenil
    sulfasalazine azathioprine imuran mesalazine pentasa infliximab remicade adalimumab humira etanercept enbrel
    rituximab tofacitinib salbutamol ventolin symbicort seretide spiriva tiotropium salmeterol formoterol
    montelukast budesonide acenocoumarol fenprocoumon sintrom marcoumar rivaroxaban xarelto apixaban eliquis
    dabigatran clopidogrel ascal carbasalaatcalcium nitroglycerine furosemide hydrochloorthiazide spironolacton
    amlodipine nifedipine digoxine amiodaron flecainide omeprazol pantoprazol esomeprazol antiretrovirale
    allopurinol colchicine cortisone hormoonpleisters tamoxifen letrozol levocetirizine antihistaminica antihistamine
    disulfiram antabus acamprosaat campral naltrexon nalmefeen suboxone epipen"""
)
_KINDS: Final = worded(
    """antidepressiva antidepressivum antipsychotica antipsychoticum slaapmedicatie slaapmiddelen slaappillen
    kalmeringspillen kalmeringsmiddel bloedverdunner bloedverdunners pijnmedicatie pijnmedicijnen morfinepomp
    betablokkers plaspillen plastabletten maagbeschermer maagbeschermers maagtabletten ontstekingsremmer
    ontstekingsremmers afweerremmers bloedplaatjesremmer cholesterolverlager cholesterolremmers insulinepomp
    insulinespuit benzodiazepine benzodiazepinen benzos opioiden opiaten stemmingsstabilisator
    stemmingsstabilisatoren cortisoninjectie cortisoneninjectie immunosuppressiva cytostatica virusremmers hartpil
    puffers pufjes inhalatoren onderhoudsmedicatie noodmedicatie"""
)

NAMES: Final = _MIND | _PAIN_AND_NERVES | _BODY | _KINDS
FAMILIES: Final = (
    "azepam", "zolam", "oxetine", "triptyline", "sartan", "prazol", "vastatine", "oprolol", "anserine",
    "idipine", "triptan", "gliptine", "gliflozine", "glutide", "tinib", "umab", "ximab", "zumab", "cilline",
)  # fmt: skip
"""Endings that make a word a medicine."""
