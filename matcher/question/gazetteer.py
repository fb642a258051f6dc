"""Names of places as people say them: which gebied of Rotterdam, or which gemeente, each of them means.

Facts, written down for this product; names are in comparable form (lower case, no accents, words apart).
"""

GEBIED_NAMES: dict[str, str] = {
    "zuid": ("op zuid; rotterdam op zuid; rotterdam zuid; zuid"),
    "feijenoord": (
        "afrikaanderplein; afrikaanderwijk; beijerlandselaan; bloemhof; boulevard zuid; brede "
        "hilledijk; entrepot; entrepothaven; feijenoord; feyenoord; groene hilledijk; hillesluis; "
        "katendrecht; kop van zuid; kop van zuid entrepot; laan op zuid; maashaven oz; "
        "noordereiland; oranjeboomstraat; parkstad; paul krugerlaan; putselaan; riederlaan; "
        "rijnhaven; rosestraat; sandelingplein; ss rotterdam; stieltjesplein; tuindorp vreewijk; "
        "vreewijk; west varkenoordseweg; wilhelminapier"
    ),
    "charlois": (
        "ahoy; boergoensevliet; carnisse; carnisselaan; charlois; charlois zuidrand; doklaan; driemanssteeweg; "
        "dorpsweg; gooilandsingel; heijplaat; heyplaat; ikazia; ikazia ziekenhuis; karel de "
        "stouteplein; karnisse; katendrechtse lagedijk; mijnsherenlaan; millinxbuurt; motorstraat; "
        "oud charlois; pendrecht; plein 1953; pleinweg; rdm; rdm campus; rdm rotterdam; rotterdam "
        "ahoy; slinge; tarwewijk; theater zuidplein; wielewaal; winkelcentrum zuidplein; "
        "wolphaertsbocht; zuiderpark; zuidplein; zuidwijk"
    ),
    "ijsselmonde": (
        "adriaan volkerlaan; beverwaard; de kuip; feyenoord stadion; groot ijsselmonde; hart van "
        "ijsselmonde; hordijk; ijsselmonde; keizerswaard; lombardije; lombardijen; maasstad "
        "ziekenhuis; maasstadziekenhuis; oud ijsselmonde; reyeroord; spinozapark; sportdorp; "
        "stadion feijenoord; stadionweg; ysselmonde; zomerland"
    ),
    "delfshaven": (
        "bospolder; bospolder tussendijken; botu; coolhaven; dakpark; delfshaven; delftshaven; "
        "europoint; heemraadssingel; het kasteel; het nieuwe westen; keilehaven; keilewerf; "
        "lloydkwartier; m4h; keileweg; vierhavensstraat; spanjaardstraat; grote visserijstraat; "
        "marconiplein; mathenesserweg; merwe vierhavens; merwehaven; "
        "merwehavens; middelland; middellandstraat; nieuw mathenesse; nieuwe westen; oud "
        "mathenesse; schiedamseweg; schiemond; spangen; sparta stadion; tussendijken; vierhavens; "
        "visserijplein; witte dorp"
    ),
    "centrum": (
        "beurstraverse; binnenstad; blaak; boompjes; centraal station; centrum; cool zuid; "
        "coolsingel; cs kwartier; de doelen; dijkzigt; eendrachtsplein; erasmus mc; erasmusmc; "
        "goudsesingel; groot handelsgebouw; het oude westen; hofplein; karel doormanstraat; "
        "koopgoot; kruiskade; kruisplein; leuvehaven; lijnbaan; markthal; museum boijmans; "
        "museumpark; nieuwe werk; oude haven; oude westen; rotterdam centraal; rotterdam centrum; "
        "rotterdam cs; scheepvaartkwartier; schouwburgplein; stadscentrum; stadsdriehoek; weena; "
        "west kruiskade; westblaak; wijk cool; wijnhaven; witte de with; witte de withstraat; wtc "
        "rotterdam"
    ),
    "noord": (
        "agniesebuurt; bergpolder; bergweg; blijdorp; blijdorpse polder; diergaarde blijdorp; "
        "eudokiaplein; het oude noorden; liskwartier; noord; noordplein; noordsingel; oude noorden; "
        "proveniersplein; provenierswijk; rotterdam noord; schiekade; station noord; "
        "walenburgerweg; zoho; zomerhofkwartier; zwart janstraat"
    ),
    "overschie": (
        "bedrijventerrein noord west; franciscus gasthuis; kleinpolder; landzicht; noord kethel; "
        "overschie; park zestienhoven; rotterdam airport; rotterdam the hague airport; schieveen; "
        "sint franciscus gasthuis; zestienhoven"
    ),
    "kralingen-crooswijk": (
        "boezemsingel; brainpark; crooswijk; crooswijkseweg; de esch; erasmus universiteit; erasmus "
        "universiteit rotterdam; goudseweg; kralingen; kralingen crooswijk; kralingen oost; "
        "kralingen west; kralingse bos; kralingse plas; kralingse zoom; lusthofstraat; nieuw "
        "crooswijk; oostplein; oud crooswijk; rubroek; struisenburg; vlietlaan; voorschoterlaan; "
        "woudestein"
    ),
    "hillegersberg-schiebroek": (
        "bergse dorpsstraat; bergse plas; bergse plassen; hillegersberg; hillegersberg noord; "
        "hillegersberg schiebroek; hillegersberg zuid; kleiweg; kleiwegkwartier; melanchthonweg; "
        "molenlaankwartier; peppelweg; schiebroek; terbregge"
    ),
    "prins-alexander": (
        "alexander; alexanderknoop; alexanderpolder; alexandrium; binnenhof ommoord; hesseplaats; "
        "het lage land; kralingseveer; lage land; nesselande; ommoord; oosterflank; oosterhof; "
        "prins alexander; prins alexanderpolder; prinsenland; rotterdam alexander; s gravenland; "
        "zevenkamp"
    ),
    "hoogvliet": ("hoogvliet; hoogvliet noord; hoogvliet zuid; rotterdam hoogvliet"),
    "pernis": ("pernis"),
    "hoek-van-holland": ("hoek v holland; hoek van holland; hvh"),
    "rozenburg": ("rozenburg"),
    "spaanse-polder": (
        "industrieweg spaanse polder; spaanse polder; spaansepolder; van nelle fabriek; van "
        "nellefabriek; van nelleweg; vareseweg"
    ),
    "waalhaven-eemhaven": (
        "eemhaven; waalhaven; waalhaven eemhaven; waalhaven noord; waalhaven oostzijde; waalhaven zuid; waalhavengebied"
    ),
    "haven": (
        "botlek; distripark botlek; distripark maasvlakte; europoort; haven rotterdam; haven van "
        "rotterdam; havengebied; maasvlakte; maasvlakte 2; rotterdamse haven; rotterdamse "
        "havengebied; tweede maasvlakte; vondelingenplaat"
    ),
}
"""Gebied to its names, apart by semicolons: wijken, buurten, streets, landmarks."""

GEMEENTE_NAMES: dict[str, str] = {
    "Rotterdam": ("r dam; rdam; rotjeknor; rotterdam"),
    "Schiedam": (
        "bijdorp; gorzen; groenoord; kethel; schiedam; sint franciscus vlietland; spaland; "
        "sveaparken; vlietland ziekenhuis; woudhoek"
    ),
    "Vlaardingen": (
        "babberspolder; holy noord; holy zuid; vettenoordse polder; vijfsluizen; vlaardingen; vlaardingen holy"
    ),
    "Maassluis": ("kapelpolder; maassluis; sluispolder; steendijkpolder; wilgenrijk"),
    "Capelle aan den IJssel": (
        "capelle; capelle a d ijssel; capelle a/d ijssel; capelle aan de ijssel; capelle aan den "
        "ijssel; capelle ad ijssel; capelle west; fascinatio; ijsselland ziekenhuis; "
        "middelwatering; oostgaarde; rivium; schollevaar"
    ),
    "Krimpen aan den IJssel": (
        "kortland; krimpen; krimpen a d ijssel; krimpen aan de ijssel; krimpen aan den ijssel; "
        "krimpen ad ijssel; stormpolder"
    ),
    "Ridderkerk": (
        "bolnes; cornelisland; donkersloot; drievliet; nieuw reijerwaard; oostendam; reijerwaard; "
        "ridderkerk; rijsoord; slikkerveer; verenambacht"
    ),
    "Barendrecht": ("barendrecht; carnisselande; meerwede; paddewei; smitshoek; vaanpark; vrijenburg; vrijheidsakker"),
    "Albrandswaard": ("albrandswaard; distripark eemhaven; poortugaal; portland; rhoon; valckesteyn"),
    "Lansingerland": ("bergschenhoek; berkel; berkel en rodenrijs; bleiswijk; bleizo; lansingerland; rodenrijs"),
    "Nissewaard": (
        "abbenbroek; geervliet; heenvliet; hekelingen; nissewaard; schiekamp; simonshaven; spijkenisse; zuidland"
    ),
    "Voorne aan Zee": (
        "brielle; den briel; hellevoet; hellevoetsluis; nieuw helvoet; nieuwenhoorn; oostvoorne; "
        "oudenhoorn; rockanje; tinte; vierpolders; voorne; voorne aan zee; zwartewaal"
    ),
    "Goeree-Overflakkee": (
        "achthuizen; den bommel; dirksland; flakkee; goedereede; goeree; goeree overflakkee; "
        "herkingen; melissant; middelharnis; nieuwe tonge; ooltgensplaat; ouddorp; oude tonge; "
        "overflakkee; sommelsdijk; stad aan t haringvliet; stellendam"
    ),
    "Hoeksche Waard": (
        "heinenoord; hoeksche waard; hoekse waard; klaaswaal; mijnsheerenland; nieuw beijerland; "
        "numansdorp; oud beijerland; puttershoek; s gravendeel; strijen"
    ),
    "Midden-Delfland": ("den hoorn; maasland; midden delfland; schipluiden"),
    "Westland": ("de lier; honselersdijk; maasdijk; naaldwijk; poeldijk; s gravenzande; wateringen; westland"),
    "Zuidplas": ("moerkapelle; moordrecht; nieuwerkerk; nieuwerkerk aan den ijssel; zevenhuizen; zuidplas"),
    "Krimpenerwaard": ("bergambacht; krimpenerwaard; lekkerkerk; ouderkerk; schoonhoven; stolwijk"),
    "Molenlanden": ("giessenburg; molenlanden; nieuw lekkerland"),
    "Pijnacker-Nootdorp": ("delfgauw; nootdorp; pijnacker; pijnacker nootdorp"),
    "Delft": ("delft"),
    "Dordrecht": ("dordrecht; dordt"),
    "Zwijndrecht": ("heerjansdam; zwijndrecht"),
    "Hendrik-Ido-Ambacht": ("h i ambacht; hendrik ido ambacht"),
    "Papendrecht": ("papendrecht"),
    "Sliedrecht": ("sliedrecht"),
    "Alblasserdam": ("alblasserdam"),
    "Gorinchem": ("gorinchem; gorkum"),
    "Hardinxveld-Giessendam": ("hardinxveld; hardinxveld giessendam"),
    "Den Haag": ("den haag; s gravenhage; scheveningen"),
    "Rijswijk": ("rijswijk"),
    "Zoetermeer": ("zoetermeer"),
    "Gouda": ("gouda"),
    "Waddinxveen": ("waddinxveen"),
    "Leidschendam-Voorburg": ("leidschendam; leidschendam voorburg; voorburg"),
    "Alphen aan den Rijn": ("alphen; alphen aan den rijn; boskoop"),
    "Utrecht": ("utrecht"),
    "Amsterdam": ("amsterdam"),
    "Breda": ("breda"),
    "Roosendaal": ("roosendaal"),
    "Moerdijk": ("moerdijk; zevenbergen"),
    "Bergen op Zoom": ("bergen op zoom"),
    "Tilburg": ("tilburg"),
    "Eindhoven": ("eindhoven"),
    "Haarlem": ("haarlem"),
}
"""Gemeente to its names: villages, wijken, business parks; neighbours of Rijnmond too."""

SPLITTING_WORDS = frozenset({"centrum", "noord", "oost", "west", "zuid"})
"""Directions: behind the name of another place they name a part of that place."""


def _spelled(names: dict[str, str], filter_name: str) -> dict[tuple[str, ...], tuple[str, str]]:
    return {
        tuple(spelling.split()): (filter_name, value)
        for value, spellings in names.items()
        for spelling in spellings.split("; ")
    }


PLACES: dict[tuple[str, ...], tuple[str, str]] = {
    **_spelled(GEMEENTE_NAMES, "gemeente"),
    **_spelled(GEBIED_NAMES, "gebied"),
}
"""Words of a name to (filter, waarde)."""

LONGEST_NAME = max(len(words) for words in PLACES)
FIRST_WORDS = frozenset(words[0] for words in PLACES)

RIJNMOND = (
    "Rotterdam", "Schiedam", "Vlaardingen", "Maassluis", "Capelle aan den IJssel", "Krimpen aan den IJssel",
    "Ridderkerk", "Barendrecht", "Albrandswaard", "Lansingerland", "Nissewaard", "Voorne aan Zee",
)  # fmt: skip
PLACE_WORDS = frozenset(
    words[0]
    for words, (filter_name, value) in PLACES.items()
    if len(words) == 1 and words[0].isalpha() and (filter_name == "gebied" or value in RIJNMOND)
)
"""Names of one word in the region, for the mending of slips."""
