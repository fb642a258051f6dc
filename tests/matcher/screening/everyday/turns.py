"""Health in the turns of phrase of coaches, messages and learners."""

SENTENCES = """\
Ik ben 52 en heb door mijn {gezondheid:COPD} wat minder lucht dan vroeger.
Drie jaar geleden kreeg ik te horen dat ik {gezondheid:multiple sclerose} heb.
Sinds een {gezondheid:bedrijfsongeval} met een heftruck loop ik {gezondheid:mank}.
Ik moet elke drie maanden op controle bij {gezondheid:de hematoloog}.
Ik heb {gezondheid:weinig zicht} in mijn rechteroog.
Ik {gezondheid:spuit insuline}, maar dat doe ik in de pauze.
Ik heb {gezondheid:last van mijn darmen} en moet soms snel weg.
In het verleden {gezondheid:gebruikte ik veel drugs}, dat is klaar.
Ik heb op mijn 23e {gezondheid:een zelfmoordpoging} gedaan.
Ik woonde twee jaar in {gezondheid:een ggz-instelling}.
Mijn {gezondheid:psychiater} vindt dat ik klaar ben om te werken.
De {gezondheid:bedrijfsarts} zegt dat ik 12 uur mag beginnen.
Door {gezondheid:slijtage in mijn nek} kan ik niet lang achter een scherm.
Ik word {gezondheid:aan mijn knie geopereerd} in februari.
Ik heb {gezondheid:een donornier} en mag geen zware infecties oplopen.
Na {gezondheid:mijn beroerte} heb ik opnieuw leren praten.
{gezondheid:Post-commotioneel syndroom}, max. 2 uur scherm.
{gezondheid:Perifeer vaatlijden}, looptijd beperkt.
{gezondheid:Status na CVA}, rolstoel buitenshuis.
{gezondheid:Angst- en stemmingsproblemen}, stabiel op medicatie.
{gezondheid:Licht verstandelijk beperkt}, begeleiding op de werkvloer.
{gezondheid:Persisterende rugpijn}.
{gezondheid:Snel afgeleid door ADD}.
{gezondheid:Medicatie} maakt suf in de ochtend.
Werkt nu 2x4 uur, {gezondheid:energie beperkt}.
Cl. loopt bij {gezondheid:Antes} voor {gezondheid:verslaving}.
Cl. heeft {gezondheid:schulden door gokverslaving}.
Dhr. slikt {gezondheid:anti-epileptica}.
Mw. heeft {gezondheid:een trombosebeen} en moet het been omhoog leggen.
Mw. is {gezondheid:uitgevallen met een hernia} uit de thuiszorg.
Hij kan {gezondheid:zijn linkerarm niet gebruiken} na een {gezondheid:plexusletsel}.
Hij is {gezondheid:aan een oog blind}.
Hij heeft {gezondheid:een spierziekte}, tempo laag maar zorgvuldig.
Zij is {gezondheid:depressief} sinds het verlies van haar kind.
Zij heeft {gezondheid:zware migraine} rond haar {gezondheid:menstruatie}.
Zij komt uit een {gezondheid:revalidatietraject}.
Betrokkene is {gezondheid:volledig en duurzaam arbeidsongeschikt}.
Kandidate is {gezondheid:hoogzwanger}.
Kandidate heeft {gezondheid:borstkanker overleefd}.
Kandidaat heeft {gezondheid:last van psychotische klachten}.
ik heb {gezondheid:veel pijn} aan mijn voet dokter zegt rust
ik heb {gezondheid:suiker} en {gezondheid:hoge bloeddruk} maar ik kan goed werken
mijn {gezondheid:oor is kapot}, praat hard met mij
in mijn land ik krijg {gezondheid:bom, been is weg}
ik heb {gezondheid:maag ziekte} eten klein beetje
ik ben {gezondheid:ziek van long}
ik heb {gezondheid:operasi rug} vorig jaar
ik heb {gezondheid:probleem met psyche}
ik ga elke week {gezondheid:psycholog}
vrouw {gezondheid:zwanger} ik zoek snel werk
yo ik heb {gezondheid:adhd} dus ik moet bewegen
heb paar jaar {gezondheid:vet veel geblowd} maar nu niet meer
zat een tijdje {gezondheid:in een kliniek}
ben {gezondheid:snel overprikkeld} in n drukke ruimte
kheb {gezondheid:rugklachte}
heb {gezondheid:pijn in me rug} als ik lang sta
mn {gezondheid:enkel is gebroken} geweest
zit nu {gezondheid:ziek thuis} van me oude werk
{gezondheid:Wajong} + jobcoach via UWV
{gezondheid:WIA 80-100}, vrijwilligerswerk mag
Heeft een {gezondheid:indicatie banenafspraak vanwege autisme}
{gezondheid:Hooikoorts} in het voorjaar, liever binnen
Ben {gezondheid:allergisch voor schoonmaakmiddelen}
{gezondheid:Overgevoelig voor geluid}, draagt koptelefoon
{gezondheid:Kan niet tegen fel licht door migraine}
Draag {gezondheid:steunkousen} en {gezondheid:aangepaste schoenen}
Heb {gezondheid:een slechte heup}, fietsen gaat beter dan lopen
{gezondheid:Artrose in beide duimen}
{gezondheid:Handen trillen} (essentiële tremor)
Ik heb {gezondheid:een lichte spasme} in mijn hand
Mijn spraak is {gezondheid:onduidelijk door cerebrale parese}
Ik ben {gezondheid:geboren met een klompvoet}
Ik heb {gezondheid:een tracheostoma}
Ik krijg {gezondheid:sondevoeding}
Ik moet vaak {gezondheid:plassen door medicijnen}
Mijn {gezondheid:reuma vlamt op} bij nat weer
Ik had {gezondheid:een klaplong}
Ik ben {gezondheid:herstellend verslaafde}
"""
