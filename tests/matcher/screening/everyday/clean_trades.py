"""Look-alikes: trades that handle bodies, aids and medicines, and everyday figures of speech."""

SENTENCES = """\
Stukadoor gezocht die muren strak op krijgt.
Ik werk graag met mijn beide handen, van schuren tot lakken.
Verpleegkundige oncologie met passie voor het vak.
Doktersassistente op de poli dermatologie, 20 uur.
Ik zat aan de balie van de spoedeisende hulp.
Beveiliger op de gesloten afdeling van een kliniek.
Als kok in een verpleeghuis hield ik rekening met diabetes en allergieën.
Ik heb ervaring met mensen die stemmen horen.
Je ondersteunt cliënten met een verslaving bij hun dagritme.
Bij ons werken ook mensen met een Wajong of WIA.
Wij nemen deel aan de banenafspraak.
Ons gebouw heeft een aangepast toilet en brede deuren.
Werkplek is geschikt voor rolstoelgebruikers.
Een jobcoach is geregeld.
Er is veel prikkel op de vloer, dus het is niet voor iedereen.
Je bent stressbestendig en kunt tegen drukte.
Flexibel, gezond verstand, aanpakker.
Ik heb vijf jaar dozen getild en dat ging altijd goed.
Tillen tot 25 kilo hoort erbij.
Je loopt per dag zo'n vijftien kilometer, goede schoenen zijn een must.
Ik verkocht steunzolen in een schoenenwinkel.
Orthopedisch schoenmaker in opleiding.
Ik deed de administratie bij een reumafonds.
Collectant voor de Nierstichting.
Ik liep de marathon voor KiKa.
Bloemist, rouwboeketten en bruidswerk.
Rouwstoet begeleiden als chauffeur.
Ik rijd een begrafenisauto.
Begrafenisverzorger, kalm en netjes.
Het was een ziek idee maar het werkte.
Te gek team, ziek goede sfeer.
Dit is echt een gezonde werkplek met fruit.
Gezondheid en veiligheid staan voorop.
Kennis van arbo en RI&E.
De operatie verliep vlot: magazijn verhuisd in een weekend.
Operationeel leider, verantwoordelijk voor de shift.
Ik was schutter bij defensie, drie uitzendingen.
Veteraan, drie keer op missie geweest.
Diagnose stellen bij storingen in auto's.
Met de uitleestester stel ik de diagnose.
Ik analyseer storingen en fouten.
Injectiemoulding, spuitgieten, nieuwe matrijs plaatsen.
Spuiter van autolak, zes jaar.
Ik spuit meubels in een spuitcabine.
Verf spuiten zonder druppels.
Prikken bij Albert Heijn: klok in en uit.
Ik prik papier langs de weg.
Afval prikken in het park.
Suiker toevoegen, roeren, afvullen.
Melk, eieren en noten zijn allergenen; die ken ik uit mijn hoofd.
HACCP en allergenenlijst bijhouden.
Ik bak zonder gluten en lactose.
Trappen lopen doe ik de hele dag.
Ik zie alles, mij ontgaat niets.
Ik hoor vaak dat ik rustig ben.
Mensen horen mij van ver, ik heb een harde stem.
Ik zie weinig obstakels.
Kan niet wachten om te starten!
Ik kan niet liegen.
Ik kan mijn draai niet vinden op kantoor.
Ik kan mijn ei niet kwijt in dit werk.
Mijn handen doen het werk, mijn hoofd denkt mee.
Mijn oog valt op kleine fouten.
Mijn voet staat altijd klaar op het gaspedaal.
Mijn hart ligt bij de horeca.
Mijn hart gaat sneller kloppen van oude motoren.
Mijn hoofd staat er nu naar om te leren.
Mijn hoofd is goed, ik reken snel.
Zijn hand is op alle stukken te zien.
Ik heb er de buik vol van, thuiszitten.
Ik zit op mijn tandvlees qua geld.
Ik heb een dikke huid.
Ik heb een lange adem.
Het werk ligt me na aan het hart.
Ik loop niet met mijn kop tegen de muur.
Ik ben de ruggengraat van het team.
Ik breek er mijn hoofd over hoe het beter kan.
Met een knipoog en een schouderklop.
Kop op, schouders eronder.
Op eigen benen staan is mijn doel.
Been bij: ik kom een dag proefdraaien.
Arm en rijk, iedereen is welkom in onze kledingwinkel.
De arm van de robot stel ik af.
De knie van de kraan was kapot, die heb ik gelast.
Een gebroken as vervangen.
Kapotte banden plakken.
Versleten remblokken wisselen.
Rugleuning bekleden.
Nekkussens naaien.
Kniebeschermers verplicht bij stratenmaken.
Polsbandjes uitdelen bij festivals.
Kruk op de bar zetten na sluit.
Borstels en bezems verkopen.
De maag van een koe uitspoelen in het slachthuis.
Levers en nieren sorteren in de slachterij.
Vlees uitbenen, ribben zagen.
Longen en harten gaan in de rode bak.
Botten malen voor diervoer.
Ogen uit de aardappels steken.
Oren van konijnen tatoeëren voor registratie.
Ik kroop door de buik van het schip.
Ik verzorgde paarden, ook als er eentje kreupel liep.
De hond had artrose, ik gaf hem elke dag zijn pil.
Dierenverzorger: zieke vogels opvangen.
Iepziekte herkennen in bomen.
Rot en schimmel in planten bestrijden.
Onkruid bestrijden zonder gif.
Kippen vaccineren en enten.
De server was down.
Ik was down under, een jaar Australië.
Manisch druk in de kerstperiode, heerlijk.
Hysterisch leuke klanten.
Autistisch precies hoef je niet te zijn.
Ik ben allergisch voor te laat komen.
Ik heb een tic met netjes opruimen.
Verslavend lekker ijs scheppen.
Depressie boven de Noordzee: bij storm varen we niet.
De crisis van 2009 kostte mij mijn baan.
Paniek in de keuken? Ik blijf kalm.
In noodgevallen raak ik niet in paniek.
Ik trauma-reinig woningen na een misdrijf.
Ik heb een bevallige stijl van bedienen.
Kraamverzorgende met eigen auto.
Je zorgt voor moeder en kind na de bevalling.
Oppas gezocht voor tweeling, ouders werken in de zorg.
Leerkracht speciaal onderwijs cluster 4.
Taxi voor leerlingen met een beperking.
Rolstoelvast zetten doe je volgens de code VVR.
Als buschauffeur help ik mensen met een rollator instappen.
Bij ons krijg je uitleg van een ergocoach.
Je leert tillen van een ergotherapeut.
De fysiotherapeut geeft een cursus tillen aan alle medewerkers.
Jaarlijkse keuring voor chauffeurs is geregeld.
Een medische keuring hoort bij de sollicitatie.
Code 95 en medische verklaring geldig.
Rookvrij bedrijf.
Ik rook niet en drink niet.
Geen alcohol op het werk.
Wij testen op drugs en alcohol in de haven.
Mijn vader was huisarts, ik werd bakker.
Mijn zus werkt in het ziekenhuis.
Ik was vrijwilliger in een hospice.
Ik las voor aan blinden.
Ik maak brailleboeken in een drukkerij.
Ik heb gebarentaal geleerd voor mijn buurjongen.
Ik had een bijbaan als testpersoon bij een audicien.
Audicien in opleiding, oor voor detail.
Opticien met oog voor mode.
Ik plaatste trapliften bij ouderen.
Monteur hulpmiddelen: bedden, tilliften, rolstoelen.
Ik bracht insuline rond voor de apotheek.
Koerier bloedmonsters tussen ziekenhuizen.
Laborant hematologie.
Ik reinigde operatiekamers.
Medewerker sterilisatie, instrumenten klaarleggen.
Facilitair medewerker GGZ-instelling.
"""
