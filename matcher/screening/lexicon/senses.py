"""Eyes and ears; and being unfit for work by law: benefits, assessments, registers."""

from typing import Final

from matcher.screening.wordlist import worded

_EYES: Final = worded(
    """oogaandoening oogafwijking oogontsteking oogziekte oogletsel netvliesloslating netvliesaandoening
    netvliesbloeding maculadegeneratie staaroperatie glaucoompatient kokervisus kokerzicht tunnelvisus tunnelzicht
     gezichtsveldbeperking gezichtsvelduitval halfblind kleurenblinde kleurenblindheid scheelzien
    scheelheid blindheid oogprothese glazenoog retinitispigmentosa retinopathie hemianopsie dubbelzien dubbelzicht
    geleidehond blindengeleidehond brailleleesregel zichtbeperking zichtprobleem zichtproblemen slechtziendheid
    slechtziende maatschappelijkblind usher ushersyndroom nachtblindheid cataract keratoconus"""
)
_EARS: Final = worded(
    """gehoorstoornis gehoorverlies gehoorschade gehoorgestoord gehoorgestoorde gehoorprobleem gehoorproblemen
    gehoorbeperkt gehoorklachten gehoorhulp gehoortoestel gehoortoestellen gehoorprothese hoorprobleem hoorproblemen
    hoorimplantaat cochleair oorpiep oorsuis oorsuizing oorontsteking oorontstekingen middenoorontsteking
    slechthorendheid plotsdoof vroegdoof plotsdoofheid doofstomme doofgeboren doofgeworden meniere tinnituspatient
    tinnitusklachten hyperacusis lawaaidoofheid liplezen"""
)
_UNFIT: Final = worded(
    """wiauitkering waouitkering wgauitkering ivauitkering wajonguitkering ziektewetter arbeidsongeschiktheidspercentage
    arbeidsongeschiktheidsklasse afgekeurde arbeidsbeperkte arbeidsgehandicapten arbeidsgehandicaptenstatus
    arbeidshandicap beperktbelastbaar belastbaarheidsprofiel belastbaarheidsonderzoek wiatraject waoer waoers
    wiaer wajongstatus wajongverleden wajong2010 wajong2015 ziektegelduitkering ziekengelduitkering
    ziektewetverleden ziektejaar ziekengeld zwuitkering ziektegeld ziektegelden fml ziekteperiode ziektebeelden
    invaliditeitspensioen invalidenkaart invalidenparkeerkaart gehandicaptenkaart gezondheidstoestanden
    medischurenbeperkt gezondheidsproblematiek gezondheidsbeperking ziektebeeld"""
)

CONDITIONS: Final = _EYES | _EARS | _UNFIT
