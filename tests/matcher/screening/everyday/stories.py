"""Health as people tell it of themselves, and as a coach writes it down of somebody."""

SENTENCES = """\
Ik zoek administratief werk omdat ik door mijn {gezondheid:artrose} niet meer in de zorg kan staan.
Vanwege {gezondheid:een aangeboren hartafwijking} ben ik snel buiten adem bij inspanning.
Mijn vorige baan heb ik verloren nadat ik {gezondheid:een psychose} kreeg.
Wat je moet weten: ik heb {gezondheid:narcolepsie}, dus 's middags even een dutje en dan ga ik weer.
Door {gezondheid:een herseninfarct} is mijn rechterkant wat trager.
Ik ben {gezondheid:ongeneeslijk ziek}, maar wil zolang het kan bezig blijven.
Ik heb {gezondheid:nierdialyse} op ma/wo/vr, dus alleen di en do beschikbaar.
Het gaat goed zolang ik mijn {gezondheid:medicatie} neem.
Gemotiveerd, stipt, {gezondheid:slechtziend} (20%).
Ik gebruik een {gezondheid:witte stok} maar ken de weg op Zuid goed.
Kan zelfstandig reizen ondanks {gezondheid:rolstoel}.
Ik kan geen nachtdienst draaien ivm mijn {gezondheid:epilepsie}medicijnen.
Heb {gezondheid:asperger}, ben goed met getallen.
Vanwege mijn {gezondheid:autisme} hou ik van duidelijke afspraken.
Ik werd {gezondheid:overspannen} van mijn vorige baas.
Ik heb {gezondheid:een zware depressie} achter de rug en ben nu stabiel.
Ik ga nog een keer per maand naar {gezondheid:de psycholoog}.
Ik heb {gezondheid:een bipolaire stoornis} en slik {gezondheid:lithium}.
In 2016 ben ik {gezondheid:opgenomen in een kliniek} vanwege mijn {gezondheid:verslaving}.
Ik heb {gezondheid:gehoorschade} van de disco's waar ik werkte.
Ik heb {gezondheid:piepende oren}, herrie is niks voor mij.
Ik kom net uit {gezondheid:de ziektewet} en wil rustig beginnen.
Ik heb een {gezondheid:Wajong-uitkering} sinds mijn achttiende.
Ik ben voor 45% {gezondheid:arbeidsongeschikt}.
Er loopt een {gezondheid:herkeuring} bij het UWV.
Ik ben {gezondheid:chronisch ziek} maar daar merk je weinig van.
Soms heb ik een {gezondheid:slechte dag door de pijn}.
Ik heb {gezondheid:fibromyalgie en artrose}, afwisseling in houding is belangrijk.
Mijn {gezondheid:pols is na de breuk nooit meer goed gekomen}.
Mijn {gezondheid:linkeroog is van glas}.
Ik heb {gezondheid:een hand met drie vingers}, maar typ sneller dan jij.
Ik ben {gezondheid:klein van gestalte (achondroplasie)}.
Ik heb {gezondheid:een open rug} en katheteriseer mezelf.
Ik {gezondheid:katheteriseer} mezelf, schoon toilet nodig.
Ik heb {gezondheid:last van incontinentie}.
Ik heb {gezondheid:heel veel allergieën}.
Van parfum krijg ik {gezondheid:astma-aanvallen}.
Door {gezondheid:psoriasis op mijn handen} kan ik geen handschoenen dragen.
Ik ben {gezondheid:HIV-positief}, ondetecteerbaar.
Als kind {gezondheid:hersenvliesontsteking} gehad, sindsdien {gezondheid:doof}.
Ik {gezondheid:lip-lees}, dus kijk me aan als je praat.
Ik heb {gezondheid:ADD} en luister met muziek op.
Kreeg op latere leeftijd de diagnose {gezondheid:autisme}.
Zij heeft een {gezondheid:hersentumor} laten weghalen.
Hij {gezondheid:revalideerde} acht maanden bij Rijndam.
Meneer is twee jaar terug {gezondheid:gedotterd} en rookt niet meer.
Mevrouw heeft {gezondheid:osteoporose} en breekt snel iets.
Zij is {gezondheid:hartpatiënt} en mag zich niet te druk maken.
Zijn {gezondheid:suiker} is slecht ingesteld.
Zijn {gezondheid:geheugen} laat hem in de steek.
Haar {gezondheid:belastbaarheid} is wisselend door {gezondheid:MS}.
Hij kreeg een {gezondheid:epileptisch insult} op de werkvloer.
Klant ervaart {gezondheid:spanningsklachten}.
Klant ziet het leven somber in, {gezondheid:depressief}.
Klant is onlangs {gezondheid:geopereerd} aan de {gezondheid:knie}.
Klant wordt behandeld voor {gezondheid:PTSS}.
Kandidaat is in behandeling bij {gezondheid:een psychiater}.
Kandidaat geeft aan {gezondheid:snel overprikkeld} te raken.
Kandidaat slaapt slecht vanwege {gezondheid:nachtmerries}.
Kandidaat heeft {gezondheid:lichamelijke beperkingen} (rug).
Kandidaat kan niet tegen stof ({gezondheid:COPD}).
Bijzonderheden: {gezondheid:epilepsie}, EHBO'er op de hoogte.
Bijzonderheden: draagt {gezondheid:hoorapparaat}.
Medisch: {gezondheid:diabetes}, {gezondheid:hypertensie}.
Belemmeringen: {gezondheid:schouderklachten} rechts.
Overig: {gezondheid:zwanger}, 3e trimester.
Gezondheid: {gezondheid:rugklachten sinds 2018}.
Uitval sinds mrt 2024 wegens {gezondheid:burn-outklachten}.
Verzuim in verleden ivm {gezondheid:operatie knie}.
Opbouw in uren ivm {gezondheid:herstel na chemo}.
Max 3 dgn pw ivm {gezondheid:vermoeidheid}.
Geen ploegendienst ivm {gezondheid:slaapstoornis}.
Wil niet bellen, {gezondheid:stottert}.
Reist met begeleiding ({gezondheid:blind}).
VCA, heftruck, {gezondheid:dyslexie}.
Man, 44, {gezondheid:ex-verslaafd}, timmerman.
Vrouw, 31, {gezondheid:borderline}, wil met dieren werken.
Jongen van 19, {gezondheid:PDD-NOS}, houdt van treinen.
{gezondheid:Hernia} aan geopereerd, tillen mag weer.
{gezondheid:Longen} zijn aangetast door lasdampen.
{gezondheid:Knieprothese} rechts, herstel verloopt voorspoedig.
{gezondheid:Rug} geopereerd in 2020.
{gezondheid:Schouder} uit de kom geweest.
{gezondheid:Hoge bloeddruk} en {gezondheid:suiker}, pillen.
{gezondheid:Depressief} geweest na ontslag.
{gezondheid:Psychisch} nu stabiel.
{gezondheid:Verslaafd} geweest, nu 2 jaar vrij.
{gezondheid:Chronische pijn}, wisselend inzetbaar.
{gezondheid:Visuele beperking}, heeft eigen vergroter.
Nog 1 {gezondheid:operatie} te gaan, dan volledig inzetbaar.
Sinds de {gezondheid:bestraling} snel moe.
Sinds zijn {gezondheid:hartaanval} rustiger aan.
Na mijn {gezondheid:borstamputatie} kan ik minder tillen.
Na {gezondheid:een zware bevalling} is mijn {gezondheid:bekken} niet meer hetzelfde.
Doordat ik {gezondheid:een arm mis} heb ik aangepast gereedschap.
Omdat ik {gezondheid:slecht hoor} werk ik liever niet in de kantine.
Omdat hij {gezondheid:moeilijk loopt} is een zittende baan beter.
Zolang ik mijn {gezondheid:insuline} bij me heb is er niks aan de hand.
Als ik mijn {gezondheid:pillen} vergeet word ik druk.
Wanneer ik {gezondheid:een aanval} krijg, leg me dan op mijn zij.
Ik weet niet of het uitmaakt, maar ik heb {gezondheid:hepatitis C} gehad.
Ik ben er open over: ik heb {gezondheid:schizofrenie}.
Eerlijk gezegd ben ik {gezondheid:psychisch niet altijd stabiel}.
Ik heb moeite met lezen door {gezondheid:dyslexie}.
Ik heb {gezondheid:niet aangeboren hersenletsel} na een auto-ongeluk.
Ik ben {gezondheid:slecht ter been}.
Ik ben {gezondheid:afhankelijk van een scootmobiel}.
Ik ben {gezondheid:herstellende} en wil vrijwilligerswerk om op te bouwen.
Ik ben {gezondheid:patiënt bij het Erasmus}.
Ik ben {gezondheid:ziek geweest}, daarom zit er een gat in mijn cv.
Het gat in mijn cv komt door {gezondheid:kanker}.
Het gat komt door {gezondheid:mijn ziekte}.
Waarom ik stopte? {gezondheid:Burn-out}.
Waarom thuis: {gezondheid:angststoornis}.
I.v.m. {gezondheid:zwangerschap} beschikbaar vanaf september.
Ik ga in juni met {gezondheid:zwangerschapsverlof}.
Ik ben net {gezondheid:moeder} geworden, {gezondheid:keizersnede} gehad.
Mijn vrouw is {gezondheid:ernstig ziek}, flexibele uren gewenst.
Mijn zoontje heeft {gezondheid:het syndroom van Down}.
ik heb {gezondheid:astma} ik kan geen stof
ik heb {gezondheid:rugproblem} van zwaar werk in polen
ik heb {gezondheid:ongeluk gehad}, been niet goed
mijn {gezondheid:been niet goed} ik kan zitten werk
ik ben {gezondheid:zwanger} maar kan nog werken
ik heb {gezondheid:bloeddruk hoog}
ik heb {gezondheid:oog ziekte}
ik heb {gezondheid:psygische problemen} maar ben rustig
ik neem {gezondheid:medicine} elke dag
dokter heeft gezegt niet zwaar door {gezondheid:hart}
sorry voor late reactie ik lag in {gezondheid:ziekenhuis}
me {gezondheid:knie is geopereert}
ben {gezondheid:doof geboren}
hb {gezondheid:adhd} dus stil zitten is niks
heb {gezondheid:burnoud} gehad
was {gezondheid:verslaaft} aan coke maar nu clean
"""
