"""Health told by a ward, by a saying, or by what a part of the body does."""

SENTENCES = """\
Ligt nu in het {gezondheid:ziekenhuis}, belt volgende week.
Zit drie ochtenden in de {gezondheid:dagbehandeling}.
Was zes weken bij {gezondheid:Rijndam}.
Komt elke maand op de {gezondheid:poli cardiologie}.
Loopt bij de {gezondheid:reumapoli}.
Afspraken bij {gezondheid:de ggz} op donderdag.
Ik heb een jaar op de {gezondheid:PAAZ} gezeten.
Lag vorig jaar op de {gezondheid:intensive care}.
Doorverwezen naar {gezondheid:de pijnpoli}.
Onder behandeling van {gezondheid:een cardioloog}.
Heeft wekelijks een gesprek met de {gezondheid:POH-GGZ}.
Controle bij de {gezondheid:longarts} eens per jaar.
Hij staat onder controle van de {gezondheid:internist}.
{gezondheid:Zit in de ziektewet} sinds februari.
Ik ben ooit {gezondheid:opgenomen geweest}.
Is tweemaal {gezondheid:opgenomen} geweest bij Parnassia.
Ik zit {gezondheid:in therapie} en dat helpt.
Volledig {gezondheid:afgekeurd} door het UWV.
Ik ben voor 60 procent {gezondheid:afgekeurd}.
Door de keuringsarts {gezondheid:afgekeurd} voor de bouw.
Ik zat er {gezondheid:helemaal doorheen} vorig jaar.
Ik ben er vorig jaar {gezondheid:aan onderdoor gegaan}.
Mijn {gezondheid:lichaam wil niet meer} zoals vroeger.
{gezondheid:Zit al een half jaar ziek thuis}.
Ik heb {gezondheid:met mijn gezondheid gesukkeld}.
Ik {gezondheid:kwakkel} wat met mijn gezondheid.
Ik ben {gezondheid:in de lappenmand} geweest.
Ze zit {gezondheid:niet goed in haar vel}.
Ik heb een {gezondheid:rugzakje}.
Het ging {gezondheid:mentaal niet goed} met me.
Mijn {gezondheid:hoofd zit te vol}.
{gezondheid:Psychisch} gaat het nu beter.
Is {gezondheid:mentaal kwetsbaar}.
Wordt snel {gezondheid:overprikkeld}.
Heeft het {gezondheid:zwaar gehad psychisch}.
Mijn {gezondheid:rug doet vaak zeer}.
Mijn {gezondheid:knieën kraken en doen pijn}.
Mijn {gezondheid:schouder schiet uit de kom}.
Ik {gezondheid:krijg pijn in mijn nek} van lang zitten.
Tillen gaat niet, {gezondheid:dan schiet het in mijn rug}.
Als ik lang sta {gezondheid:zwellen mijn voeten op}.
{gezondheid:Pijn in de onderrug} bij bukken.
{gezondheid:Heeft pijn} bij lang staan.
Kan door {gezondheid:zijn longen} geen trappen lopen.
Ik {gezondheid:kan mijn rechterarm niet optillen}.
Ik {gezondheid:mis twee vingers} aan mijn linkerhand.
Mijn {gezondheid:linkerhand is verlamd}.
Heeft {gezondheid:geen gevoel in zijn voeten}.
Ik {gezondheid:zie bijna niks} in het donker.
Ziet {gezondheid:alleen met rechts}.
Ik {gezondheid:hoor aan een kant niks}.
"""
