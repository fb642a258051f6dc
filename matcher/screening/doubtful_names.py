"""First names that are also a word, a place or a brand, all folded: see tokens.fold."""

from typing import Final

from matcher.screening.wordlist import worded

# Also a word, a place, a month or a brand: a person's only where something near says so.
DOUBTFUL_NAMES: Final = worded(
    """aad abe ada adam adem akin albert alem alexander ali alpha ama amadou amal aman amber amelia amin amine ana
    angel antje april arie asia aster ata augusta aurora ava awa barbara baris bas beatrix beau bella belle ben
    benno bernard bert bianca bien binta blanca blessing bob bonnie bora boris brecht brent broos bruce bruno
    candida carina carmen carolina cas casper cato cem cesar chad charity charlie charlotte charlton chester chi
    chris christa christian cihan clara clark cleo cliff comfort conny constantin cor corine cuma curtis daan daisy
    dale dalia damla dan dana david dean delano deniz derrick desta devrim dewi dexter diana dick dima dirk divine
    dogan dolly dolores dominique douwe duc duncan earl eden ediz edo efe eke ekin eleonora elif elke ella elma els
    elsa emil emilia emma ender eren erin ernst eser esi esmeralda eva evert ewald fanta fay felix ferry fien filiz
    finn firat fleur floor florin floris frank franka franklin frans frits gabi gail galina ganga gemma germa gifty
    gilles gloria goof goran grace graham grant gratia greet gul guler guus hacer hanim hans harrie harvey hassan
    hayat hazel hector heidi hein heinz helder helen helena hendrik herman hero hikmet hilde hille hind hoa holly
    homa hong horst hugo hung hunter ian ida iman imran ina inge ingrid innocent ion iris irma irmak isa isabella
    ismet ivo ivy iza jaap jack jacob jade jan janna jasmijn jasmin jasper jesus jet jit job joe joel johan johannes
    jolt jordan jorn jos jose joy juan jules julia juliana julius jun june justin justus kaan kadem kader kaja karel
    karin karl karla kees kelvin ken kiki kim kinga klaas klara koos krista kurt kyra lale lan lance lara lars laura
    laurens lea leah lech leen lei leman lena lenie lenny leo leon lewis lex li liam lies lieve lily lina linda
    linde linh liv liz lois lorenzo lot lotte lou lourdes louwe luc luca lucas lucia ludo luis luna lynn mack
    madison mai maja malak mandela marc marco margaret margo maria marian marie marina mario mark marshall mart
    martin martinus mary mats maud max maxim maxwell mazen medet mees mei melek mercedes mercy merel merlin mert
    mien mies mike milan milano miles mina mine ming minh miranda mitchell mo molly mona morgan mulu muna murray
    musa musu mutlu nail naim naldo nana nancy nanda nanne nasim nate naz nazar neil nel nick nico nigel niki nina
    noah noel nolan noor nora norma norman noud nour odair okay oleh olga olu omar oscar otto owen oya paige pascal
    patience paul paula penny percy perry peter petra petrus philip pien piet pilar pim pinar ping pleun polat poppy
    preston prosper quan quinn raf rana rand rawan reem reina remy rens ria ricky rida ridder rien riet rik rika
    riley rim rita rob robin roche rocky roel roland roman romeo ron roos rosa rosario rose rowan rowdy roy rudi
    russell ruth saad saar saba sahin salvador sam saman sami samson sander sandy santiago sara sari sarp sarra satı
    scott sean selen sem sema sena senna serap serra servet sheldon sidi siebe siem simon simone sita skyler sofia
    soledad solomon sri stan stans stella sterre stien stuart sue sugar suli sultan suna suus sydney taha tam tamar
    tao tara taylor ted teddy tekin temel teresa tess thera thi thom thu tiara tico tien tim timur tobi todd toke
    tom tony toon torsten trees troy tuan tuna turan twan tyler tyson ufuk ulku umit vasco vefa veli vera victor
    victoria vida viet vincent viola violet violetta virgil vito wail waldo wali wallace walter wanda wander ward
    warner warren wati wayan wei wesley wies wil wilhelmus willem willemien willemijn wim winston winta wonny xin
    yaman yan yang yara yaw yen ying yong yuan zaid zaki zara zeger zeki zhen zita ziya zoe zus
    ab abel ad bento co danilo dik dino elton hai indy jama jip jo joke jop juul kaj lama lin lino loulou
    milagros nima ola pape precious puck rama rocco roan shima sunday ties unal vinh haben"""
)
