"""Heart, lungs, sugar, belly, kidneys, blood, glands, skin, infections, cancer and childbirth."""

from typing import Final

from matcher.screening.wordlist import worded

_HEART: Final = worded(
    """hartgebrek hartfibrillatie hartspierziekte hartspierontsteking hartvergroting hartzwakte hartinfarcten
    hartstilstanden hartritmestoring hartkatheterisatie hartfilmpje hartklepoperatie omleidingsoperatie
    aderverkalking slagaderverkalking atherosclerose vaatvernauwing vaatziekte etalagebenen trombosebeen trombosearm
    aortaaneurysma hartdefibrillator dotteren dotterbehandeling dotteroperatie bloedprop bloedproppen bloedstolsel
    bloedstolsels bloeddrukproblemen bloeddrukverlagers bloeddrukpillen bloeddrukmedicatie hypertensief
    hypertensieve hartmedicatie hartmedicijnen hartpillen harttransplantatie spatader ritmestoornissen
    hartproblematiek hartpatiente hartlijder hartklachtjes hartvaatziekte hartvaatziekten vaatproblemen
    cholesterolpillen hypercholesterolemie hartdecompensatie boezemflutter tachycardie bradycardie endocarditis
    pericarditis"""
)
_LUNGS: Final = worded(
    """longaandoening longziekte longproblemen longoedeem longpatient longpatiente longcovidklachten postcovidsyndroom
    stoflong stoflongen duivenmelkerslong zuurstofbehandeling zuurstofapparaat zuurstofbril ademnood ademtekort
    kortademigheid benauwdheid benauwdheidsklachten bronchien bronchitus astmaaanval astmaaanvallen astmatische
    astmaticus inhalatiemedicatie inhaler voorzetkamer luchtwegaandoening luchtweginfectie hyperventileren
    hyperventileer longtransplantatie longrevalidatie apneu slaapapneusyndroom slaapapneus osas longembolieen
    bronchiectasieen cystischefibrose taaislijmziekte"""
)
_SUGAR_AND_GLANDS: Final = worded(
    """diabetica diabeticus diabetespatient diabetespatiente diabetesmedicatie suikerziek suikerpatient
    suikerpatiente hypos insulineafhankelijk insulineresistentie glucosesensor bloedsuiker bloedsuikers
    bloedsuikerspiegel ouderdomssuiker schildklierafwijking schildklierlijden schildkliermedicatie schildklierkanker
    struma hypothyreoidie hyperthyreoidie bijnierziekte bijnierinsufficientie addisonpatient cushingsyndroom
    hormoonafwijking hormoonziekte hormoonstoornis stofwisselingsziekte morbide zwaarlijvig zwaarlijvigheid vetzucht
    maagband maagverkleiningsoperatie gastricbypass lipoedema obees"""
)
_BELLY: Final = worded(
    """crohnpatient darmziekte darmontsteking darmbloeding darmkrampen darmproblemen darmoperatie prikkelbaredarm pds
    colostoma ileostoma urostoma stomadrager maagklachten maagzuur maagzuurremmers refluxziekte reflux
    maagontsteking maagzweren slokdarmontsteking middenrifbreuk navelbreuk littekenbreuk liesbreuken buikwandbreuk
    galblaas galkolieken galaanvallen galsteen alvleesklierontsteking levercirrose leveraandoening leverfalen
    leververvetting vetlever levertransplantatie geelzucht nierschade nierpatiente nierfalen nierproblemen dialyseer
    dialyseert dialyseren nierdialysepatient peritoneaal buikspoeling nierbekken niersteen nierstenenaanval
    cystenier blaasziekte blaasontsteking blaasontstekingen incontinente glutenintolerantie lactoseintolerant
    glutenintolerant voedselallergie coeliakiepatient aambei fistel fistels anusfissuur diverticulitus diverticulose
    chronischediarree colitisulcerosa hemorroiden"""
)
_BLOOD: Final = worded(
    """bloedziekte bloederziekte bloedarmoe ijzertekort stollingsstoornis stollingsziekte thalassemiepatient
    sikkelcelanemie hemochromatose bloedtransfusie bloedtransfusies leukemiepatient aplastische
    vitaminetekort vitamineb12tekort b12tekort"""
)
_SKIN: Final = worded(
    """huidziekte huidaandoening huidkanker huidontsteking huidallergie huidproblemen handeczeem contacteczeem
     rosacea acne netelroos urticaria galbulten hidradenitis lichenplanus
    brandwonden brandwond huidtransplantatie littekens wondroos schurft hyperhidrose smetplekken epidermolysis
    zonneallergie nikkelallergie latexallergie"""
)
_INFECTION: Final = worded(
    """hivpatient hivpatiente hivremmers hivmedicatie hivbesmetting hivinfectie hivgeinfecteerd seropositief
    aidspatient hepatitisb hepatitisc tbc tuberculeus mrsa qkoorts lymeziekte lymepatient lymeinfectie
    longcoviddiagnose coronaklachten longtbc syfilis gonorroe chlamydia sepsis bloedvergiftiging kinkhoest
    pfeiffersyndroom klierkoorts ziektevanpfeiffer postlyme belroos gordelroosklachten dengue
    hersenvliesontstekingen"""
)
_CANCER: Final = worded(
    """tumoren uitzaaiing metastase metastasen melanomen chemos chemobehandeling chemokuur chemopillen chemotherapieen
      bestralingstraject bestralingsschema immuuntherapie kankerbehandeling kankerpatiente
    kankervrij borstamputatie borstsparende borstreconstructie kahler waldenstrom nonhodgkin lymfklierkanker
    baarmoederkanker eierstokkanker zaadbalkanker botmetastasen gezwel gezwellen poliepen
    hormoonbehandeling tamoxifen stamceltherapie ongeneeslijk uitbehandeld
    """
)
_BIRTH: Final = worded(
    """zwangerschapsklachten zwangerschapsvergiftiging zwangerschapsmisselijkheid miskramen buitenbaarmoederlijke
    baarmoederverwijdering baarmoederklachten keizersnede bekkenbodemklachten bekkenpijn postpartum
    kraambedpsychose postnataledepressie vruchtbaarheidsbehandeling ivfbehandeling ivftraject icsi menopauzeklachten
    menstruatieklachten menstruatiepijn pmdd vleesbomen vleesboom overgangsklachten opvliegers hoogzwanger
    zwangerschapsdepressie doodgeboren abortus"""
)

CONDITIONS: Final = _HEART | _LUNGS | _SUGAR_AND_GLANDS | _BELLY | _BLOOD | _SKIN | _INFECTION | _CANCER | _BIRTH
