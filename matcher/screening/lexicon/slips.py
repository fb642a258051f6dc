"""How short words for health are written by ear: too short to be told from other words by one letter."""

from typing import Final

_HEARD: Final = """
astma: ashma asma astama asthama astmah assma azma asthme astmaa astmma
reuma: reumah rheuma roima reumma reuuma reoma reumo
hernia: hernja herniia hernea herna herniya hernina herniaa hernije
diabetes: diabet diabetus diabeties diyabet diabeet diabates dyabetes tiabetes diabete diabetie
artrose: artroos artros arthrose artroze artroose atrose altrose arthroos
epilepsie: epilipsi epilepsi eppilepsie epeleptie epilesi epilepcy
depressie: depresie depressi diepressie depresion depresi deprisie depresyon dipressie deprese depresse
depressief: depresief depriesief deprissief deprisief depresif deprimerd
migraine: migrene migreen migrijn migrane migrena migrain migreine migrenne miegrene
kanker: kangker kancer kanser canker kankr
autisme: otisme autism outisme autisem autizme auttisme
autistisch: otistisch outistisch autistis
adhd: adhad adhat adhdd ahdh ahdd adht hadhd
ptss: pstt ptts ptsss ptsts pttss
burnout: burnoud bernout burnaut birnout burnoet bunout burnot
dyslexie: dislexi dixlexie dislectie dyslecsie dizlexie
eczeem: exceem eksema egzema exeem ecseem ekzeem eksem excema exzeem eczem eczema exeme
allergie: allergieen alergieen alergie allergi alergi allargie alargie
allergisch: alergisch allergis alergis allergies
psoriasis: psoriases soriasis psoriaris
bloeddruk: blooddruk bloetdruk bloeddruck bludruk
cholesterol: cholestrol colesterol kolesterol cholestorol
zwanger: swanger zwangr swangere zwanker
geopereerd: geoperaert geopereert geoperreerd geoperert geoopereerd
ziek: sik siek zik ziec zieck
ziekte: siekte zikte ziekt sikte
ziektewet: siektewet zikewet ziektwet ziekewet
medicijn: medisijn medecijn medesijn midicijn medicijne medizijn
medicijnen: medicijen medisijnen medesijnen medecijnen medicijene mediceinen medicinen midicijnen medicinnen
medicatie: medikatie medicasie meddicatie
psycholoog: psycholog psigoloog sycholoog psyholoog psicoloog pscholoog sicholoog psyoloog psikoloog
psychiater: psigiater sychiater psichiater psygiater pscyhiater
rolstoel: rolstol rollstoel roelstoel
hoofdpijn: hofdpijn hooftpijn hoofpijn hoovdpijn hoofdpein
rugpijn: rugpein ruchpijn rukpijn rugpyn
verslaafd: verslaaft verslafd verslaavd verslaaf
gehandicapt: gehandicap gehendicapt gehandikapt gehandycapt
invalide: invalied invaliede
schizofrenie: schitsofrenie skizofrenie sgizofrenie schizofrenia schitzofrenie shizofreen
psychose: psigose psycose psychoze sychose psychos psikose
operatie: opratie operasie opperatie operati operasi opratsie
therapie: terapie therapi terapi tharapie
fysio: fisio fysyo
hartinfarct: hartinfract hartinfrakt hartinfark hartenfarct
hartaanval: hartaanvaal harttaanval hartanval
trombose: trombos thrombose tromboze trombosse
beroerte: beroete
borderline: borderlain bordeline borderlijn borderlein
angst: anst angts
trauma: trouma traumma truma
stress: stres strees strez stresss sterss
stoornis: stoorniss storniss
klachten: klagten klagte klachte klaachten klagt
autist: otist outist autiest
knieen: knien knieeen kniees knieje
opgenomen: opgenome opgenoomen
afgekeurd: afgekeurt afgekeurdt afgekuerd
slechthorend: slechthoorend sleghthorend
revalidatie: revalidasie revaldatie
wajong: wayong wajon waiong wajonng waijong
obesitas: obesietas obisitas obesites
suikerziekte: suikersiekte suikerzikte suikeziekte zuikerziekte
hiv: hif
parkinson: parkison parkingson parkinsen
jicht: jich jigt
overspannen: overspanen overspanne ofverspannen
gehoorapparaat: gehoorapraat gehoorappraat hoorapparraat gehooraparaat
fibromyalgie: fibromyalgy fybromialgie
hepatitis: hepatites hepetitis hepatiet
tuberculose: tubercolose
whiplash: wiplash whiplas wiplesh whiplesh
scoliose: skoliose scolioze scolliose scholiose
rolator: rollater rolatur
"""


def _by_slip(text: str) -> dict[str, str]:
    lines = (line.split(":") for line in text.strip().splitlines())
    return {slip: word for word, slips in lines for slip in slips.split()}


SLIPS: Final = _by_slip(_HEARD)
"""Each slip with the word that it stands for, both folded."""
