"""Illness, medicines and operations as notes and profiles name them, with an owner and without."""

SENTENCES = """\
Had in 2017 een {gezondheid:herniaoperatie}, tilt weer tot 15 kilo.
{gezondheid:TIA} gehad voorjaar 2021, geen restverschijnselen.
{gezondheid:CVA} 2019, linkerhand doet nog niet alles.
{gezondheid:MS}, dus thuiswerken zou ideaal zijn.
{gezondheid:Scoliose}, staand werk lukt een uur of twee.
{gezondheid:Knie kapot}, rijbewijs wel.
{gezondheid:Rug kapot}, hoofd nog prima.
{gezondheid:Schouder versleten}, zoekt licht werk.
35 jr, vmbo, {gezondheid:epilepsie}, geen auto, wel fiets.
{gezondheid:Suiker}, spuit zelf, geen probleem op het werk.
{gezondheid:Reuma} handen, geen fijn werk.
Nederlands B1, {gezondheid:PTSS}, wil in het groen.
{gezondheid:ADHD} en {gezondheid:dyslexie}, leert door doen.
{gezondheid:Longen slecht}, niet in stof werken.
{gezondheid:Hartinfarct} 2022, nu weer fit.
{gezondheid:Borstkanker} gehad, {gezondheid:bestraling} klaar in mei.
{gezondheid:Burn-out} achter de rug, opbouw naar 24 uur.
Fysiek: {gezondheid:hypermobiel}. Mentaal: stabiel.
{gezondheid:Doof} aan rechts, spreekt duidelijk.
{gezondheid:Hemofilie}, dus geen werk met messen.
{gezondheid:Marfan}, controle twee keer per jaar.
Heeft {gezondheid:myasthenia gravis} en wordt in de middag moe.
Ik heb {gezondheid:het syndroom van Ehlers-Danlos}.
{gezondheid:Ziekte van Ménière}, hoogte mag niet.
Er is {gezondheid:sarcoïdose} gevonden in zijn longen.
Mijn zoon en ik hebben allebei {gezondheid:NF1}.
Ik leef met {gezondheid:cystische fibrose}.
Ze heeft {gezondheid:SLE} en blijft uit de zon.
Bekend met {gezondheid:FNS}, uitval van de benen bij spanning.
Bekend met {gezondheid:PNES}.
Mijn {gezondheid:ziekte van Graves} is goed ingesteld.
{gezondheid:Guillain-Barré} in 2020, loopt weer.
Ik heb een {gezondheid:hoge dwarslaesie}.
{gezondheid:Hidradenitis}, kan soms niet zitten.
Ik heb last van {gezondheid:restless legs}.
Ze heeft {gezondheid:endometriose} en meldt zich soms een dag af.
Ik heb {gezondheid:PDS}, een toilet in de buurt is fijn.
{gezondheid:Colitis ulcerosa}, toilet dichtbij nodig.
Ik slik {gezondheid:lisinopril} en {gezondheid:simvastatine}.
Gebruikt {gezondheid:paroxetine} 20 mg.
Slikt sinds kort {gezondheid:perindopril}.
Ik zit op {gezondheid:escitalopram}, dat maakt me in de ochtend traag.
Is ingesteld op {gezondheid:clozapine}.
Krijgt om de week een spuit {gezondheid:Humira}.
{gezondheid:Metoprolol} en {gezondheid:amlodipine} dagelijks.
Staat op {gezondheid:lithium}, spiegel goed.
Ik neem elke dag {gezondheid:Concerta} 36 mg.
Rijdt niet auto wegens {gezondheid:tramadol}.
Mag niet autorijden vanwege zijn {gezondheid:medicatie}.
Met {gezondheid:medicijnen} gaat het prima.
Mijn {gezondheid:pillen} maken me slaperig.
Ik gebruik {gezondheid:antidepressiva} sinds de scheiding.
Sinds de {gezondheid:pillen} gaat het beter.
{gezondheid:Depotmedicatie} elke vier weken.
Mijn {gezondheid:galblaas is eruit}.
{gezondheid:Baarmoeder verwijderd} in maart, mag zes weken niet tillen.
Is twee keer aan zijn {gezondheid:meniscus geopereerd}.
Vorige maand {gezondheid:geopereerd aan mijn schouder}.
Heb een {gezondheid:nieuwe heup} gekregen.
{gezondheid:Bypass} in 2018.
Ik heb drie {gezondheid:stents}.
Ik draag een {gezondheid:ICD}.
Krijgt {gezondheid:immunotherapie}, dus op woensdag niet inzetbaar.
Ik moet twee keer per week {gezondheid:dialyseren}.
Drie keer per week naar {gezondheid:de dialyse}.
{gezondheid:Hartkatheterisatie} gepland in december.
Wacht op een {gezondheid:staaroperatie}.
Moet nog {gezondheid:geopereerd} worden aan zijn pols.
"""
