"""Words of nationality, origin and faith, as people use them about themselves."""

import unicodedata
from typing import Final

from matcher.screening.wordlist import worded


def _with_plain(words: frozenset[str]) -> frozenset[str]:
    """Add each word as it is typed without accents."""
    plain = (
        "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
        for word in words
    )
    return words | frozenset(plain)


_ADJECTIVES: Final = worded(
    """afghaans afrikaans albanees algerijns amerikaans angolees antilliaans arabisch arubaans armeens aziatisch
    azerbeidzjaans bengaals berbers bosnisch braziliaans brits bulgaars burundees canadees chileens chinees
    colombiaans congolees cubaans curaçaos deens dominicaans duits egyptisch engels eritrees estisch
    ethiopisch europees filipijns frans gambiaans georgisch ghanees grieks guineaans guinees hindoestaans
    hollands hongaars iers indiaas indisch indonesisch iraaks iraans israëlisch italiaans ivoriaans
    jamaicaans japans javaans jemenitisch joegoslavisch jordaans kaapverdiaans kaapverdisch kameroens
    keniaans koerdisch kosovaars koreaans kroatisch lets libanees liberiaans libisch litouws macedonisch
    marokkaans mexicaans moldavisch molukse moluks mongools montenegrijns nederlands nepalees nigeriaans
    noors oegandees oekraïens oezbeeks oostenrijks pakistaans palestijns peruaans pools portugees roemeens
    russisch rwandees senegalees servisch sierra-leoons singalees sloveens slowaaks soedanees somalisch
    spaans srilankaans surinaams syrisch tamil tanzaniaans thais tibetaans togolees tsjechisch tsjetsjeens
    tunesisch turks venezolaans vietnamees vlaams belgisch zweeds zwitsers zuid-afrikaans"""
)
_PERSONS: Final = worded(
    """afghaan albanees algerijn amerikaan angolees antilliaan arabier armeen aziaat belg berber bosniër braziliaan
    brit bulgaar chileen chinees colombiaan congolees cubaan curaçaoënaar deen duitser egyptenaar engelsman
    eritreeër hollander ethiopiër filipijn filipina fransman georgiër ghanees griek hindoestaan hongaar ier
    indiër indonesiër iraniër irakees iraki israëli italiaan jamaicaan japanner javaan jemeniet jordaniër
    kaapverdiaan kaapverdiër kameroener keniaan koerd kosovaar kroaat let libanees libiër litouwer
    macedoniër marokkaan mexicaan moldaviër molukker nederlander nepalees nigeriaan noor oegandees oekraïner
    oezbeek pakistaan pakistani palestijn pers peruaan pool portugees roemeen roma rus rwandees senegalees
    serviër sloveen slowaak soedanees somaliër spanjaard surinamer syriër tamil tibetaan tsjech tsjetsjeen
    tunesiër turk venezolaan vietnamees vlaming zweed zwitser allochtoon autochtoon expat arbeidsmigrant
    migrant immigrant asielzoeker nieuwkomer statushouder vluchteling vluchtelinge"""
)
DEMONYMS: Final = _with_plain(
    _ADJECTIVES
    | frozenset(word + "e" for word in _ADJECTIVES if not word.endswith("ees"))
    | frozenset(word[:-3] + "ese" for word in _ADJECTIVES if word.endswith("ees"))
    | _PERSONS
)
"""What somebody is: syrisch, syrische, syriër; with and without accents."""

FAITHS: Final = _with_plain(
    worded(
        """moslim moslima moslims islamitisch islamitische christen christelijk christelijke katholiek katholieke
    protestant protestants protestantse gereformeerd hindoe hindoeïstisch boeddhist boeddhistisch jood joods
    joodse alevitisch aleviet sikh gelovig gelovige atheïst orthodox sjiiet soenniet evangelisch
    jehova's-getuige"""
    )
)

_COUNTRIES: Final = worded(
    """afghanistan afrika albanië algerije amerika angola antillen argentinië armenië aruba australië azerbeidzjan
    azië bangladesh belarus belgië bonaire bosnië brazilië bulgarije burundi canada chili china colombia
    congo cuba curaçao cyprus denemarken duitsland ecuador egypte engeland eritrea estland ethiopië
    filipijnen finland frankrijk gambia georgië ghana griekenland guatemala guinee guinee-bissau haïti
    honduras hongarije hongkong ierland india indonesië irak iran israël italië ivoorkust jamaica japan
    jemen joegoslavië jordanië kaapverdië kameroen kazachstan kenia koerdistan koeweit korea kosovo kroatië
    letland libanon liberia libië litouwen macedonië maleisië mali marokko mauritanië mexico moldavië
    molukken mongolië montenegro mozambique myanmar namibië nepal nicaragua niger nigeria noorwegen oeganda
    oekraïne oezbekistan oostenrijk pakistan palestina panama paraguay peru polen portugal roemenië rusland
    rwanda saoedi-arabië schotland senegal servië sierra-leone singapore slovenië slowakije soedan somalië
    spanje suriname syrië taiwan tanzania thailand tibet togo tsjechië tsjetsjenië tunesië turkije uruguay
    venezuela vietnam zambia zimbabwe zuid-afrika zweden zwitserland perzië ankara aleppo algiers asmara
    baghdad bagdad boekarest boedapest casablanca damascus damaskus fez gaza homs idlib istanbul izmir kabul
    kaboel kharkiv kiev kyiv lagos lissabon mogadishu nador paramaribo praia rabat sofia tanger teheran
    tirana warschau willemstad"""
)
COUNTRIES: Final = _with_plain(_COUNTRIES)
"""Where somebody may come from: countries, and a few cities that people name instead."""
