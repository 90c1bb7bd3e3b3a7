"""Nouns that stand for sources, by the kind of source they tell of. Lemmas, lower case."""

from __future__ import annotations

import re

from sayso.annotate.role_words import ROLES
from sayso.model.reading import SourceKind


def words_of(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


DOCUMENTS = words_of("""
    report lawsuit suit complaint memo memorandum document filing indictment affidavit study survey poll cable law bill
    letter article story book op-ed editorial website site analysis review paper record resolution order motion petition
    brief transcript data figure email draft manifesto account invoice test result research evidence finding estimate
    assessment dossier file notice constitution treaty headline caption chart graph map ad advertisement video footage text
    log diary passage biography questionnaire count tally census index note card sign plan budget instruction information
    excerpt material paperwork registration ballot datum publication page piece clip spot film journal ruling statistic
    submission commentary column rule bylaw legislation agreement recording investigation inquiry probe theory polling
    picture photo image leak rumor rumour banner placard poster billboard graffiti guidance guideline posting sheet amendment
    clause e-mail disclaimer voiceover advert translation version original recommendation projection blueprint snapshot
    bulletin correspondence disclosure subpoena drawing rendering diagram photograph presentation slide documentation forecast
    examination payroll warning alert opinion proposal criterion rebuttal manual leaflet flyer pamphlet circular
    """)

# The author speaks through these; they are no source of their own.
MEDIA = words_of(
    "statement tweet post message remark comment speech address missive apology interview release announcement communique "
    "communiqué testimony"
)

ORGANISATIONS = words_of("""
    government ministry department administration police army military force navy court campaign party committee company
    firm corporation bank agency authority authorities commission council office parliament congress senate house cabinet
    union group organisation organization charity university school hospital embassy consulate association coalition
    alliance regime state country nation city district bureau board panel league federation institute foundation center
    centre team club airline zoo museum network church mission delegation junta militia command service division unit
    headquarters tribunal body republic kingdom institution think-tank side camp leadership prosecution defense defence
    presidency palace kremlin legislature fund college town bureaucracy establishment hall yard shipyard factory plant mine
    society assembly synod utility operator coastguard brigade inspectorate directorate secretariat constabulary gendarmerie
    judiciary railway supermarket intelligence management operation system
    drugmaker carmaker automaker chipmaker manufacturer insurer retailer
    """)
# "The coast guard" is a body, "the guard" a person.
GUARDED = words_of("coast border national presidential republican revolutionary home civil")

# What a state is, or does among others.
STATES = words_of("state country nation republic host island neighbour neighbor ally mediator between member chair")

OUTLETS = words_of(
    "newspaper outlet broadcaster magazine tabloid daily newsroom newswire media medium press channel station paper website blog "
    "television radio"
)

GROUPS = words_of("""
    people protester demonstrator crowd voter community public majority minority electorate militant rebel republican
    democrat conservative liberal supporter opponent critic activist fan resident villager worker student family population
    world americans nation side wing faction caucus camp movement opposition left right everyone many most some others
    percent half third lot audience elite troop youth millennial progressive
    """)

# One of these is a person: "a resident said".
INDIVIDUALS = words_of("""
    protester demonstrator voter militant rebel republican democrat conservative liberal supporter opponent critic activist fan
    resident villager worker student
    """)

# "a group of senators": the members tell the kind.
COLLECTIVES = words_of(
    "group number majority minority handful dozen hundred thousand pair couple coalition crowd series bunch faction segment"
)

# Who decides by vote or law.
DECIDING = words_of(
    """
    parliament senate congress council assembly legislature house court tribunal committee commission board jury panel synod
    bundestag electorate voter law bill constitution statute ordinance decree rule regulation directive act bylaw treaty
    """
)

# No person is called so: "Constitution Day", "the Ilva Prize".
OF_THINGS = words_of("""
    act agreement anniversary avenue award bill bridge castle championship charter code constitution convention cup day days
    declaration deal directive doctrine easter election eve fair festival film games holiday house hour independence law league
    liberation medal monday month national night open order palace parade park peace plan prize programme project protocol rally
    reform road rule saturday season series song square station statute street sunday tournament tour tower treaty trophy victory
    war week weekend year
    """)

# Who may be a body as well as a person, and is named in apposition: "the owner, Delmar Foods".
OWNERS = words_of("""
    shareholder owner operator employer maker manufacturer supplier developer contractor investor buyer seller parent publisher
    landlord insurer lender brewer distiller miner retailer carrier haulier builder grower exporter importer jeweller baker
""")
PERSONS = words_of("""
    official officer spokesman spokeswoman spokesperson source diplomat minister president leader senator lawmaker
    congressman congresswoman representative aide adviser advisor analyst expert witness prosecutor lawyer attorney judge
    doctor scientist researcher economist historian professor commander general soldier policeman man woman father mother
    wife husband son daughter brother sister friend neighbor neighbour colleague director chief head chairman chairwoman
    chair executive manager owner secretary ambassador envoy governor mayor commissioner inspector investigator detective
    author writer journalist reporter correspondent editor columnist host anchor candidate nominee politician insider
    strategist consultant operative pollster donor member person boy girl teenager student teacher coach player survivor
    victim relative parent driver pilot passenger king queen prince princess pope bishop priest imam pastor cleric sheriff
    deputy clerk guard nurse physician counsel negotiator mediator delegate observer participant attendee organizer
    organiser founder premier chancellor speaker whip legislator councilman councilwoman veteran guest caller user viewer
    reader customer investor trader citizen advocate guy star actress actor tycoon hopeful rival surrogate scholar proponent
    enemy sibling niece nephew magnate mogul constituent justice lady mate principal insurgent villager firefighter rescuer
    boss intermediary facilitator eyewitness pensioner trucker shopper commuter firebrand mum dad widow
    """)
# "The go-between", which the parser parts at its hyphen.
PERSONS |= {"between"}
PERSONS |= ROLES

_OUTLET_NAME = re.compile(
    r"\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Observer|Broadcasting|Magazine|Newspaper|Chronicle|Globe|"
    r"Mail|Mirror|Express|Inquirer|Examiner|Sentinel|Dispatch|Courier|Press Association|Associated Press|News Agency|TV|Television|"
    r"Radio|Daily|Weekly|Newsweek|Reuters|Bloomberg|Politico|Axios|Breitbart|BuzzFeed|Vox|Slate|Xinhua|Yonhap|Sputnik|Kyodo|Anadolu|Interfax|TASS|Tass|"
    r"Al[- ]Jazeera|Haaretz|Le Monde|Der Spiegel|Today|Beast|Wire|Press TV|Bulletin|Advertiser|Argus)\b"
    r"|\b(?:Evening|Morning) [A-Z][\w’'-]+$|[a-z] (?:Beacon|Echo|Standard|Independent|Register|Ledger|Monitor|Star|Messenger)$"
    r"|^(?:the )?(?:AP|AFP|UPI|BBC|CNN|CBS|NBC|ABC|NPR|PBS|MSNBC|CNBC|Fox|KCNA|DPA|EFE|ANSA|PTI|ITV|RT|"
    r"C-SPAN|HBO|WSJ|Time|PA|SKY|Sky|[KW][A-Z]{2,3})(?:[- ]TV)?$"
)
# Proper names that hold such a word and are no newsroom.
_NO_OUTLET = re.compile(r"\b(?:Office|Department|Ministry|Square|Service|Court|Commission|Act|Party)\b")

FIRST_PERSON = frozenset(("i", "we", "me", "us"))
# Outside quotations these are the page's writer and reader: "we hope", "you may think".
READER = frozenset(("you", "we"))
SINGULAR_PRONOUNS = frozenset(("he", "she", "him", "her", "his", "hers"))
PLURAL_PRONOUNS = frozenset(("they", "them", "their"))
THING_PRONOUNS = frozenset(("it", "its"))
PRONOUNS = SINGULAR_PRONOUNS | PLURAL_PRONOUNS | THING_PRONOUNS
GENDER = {
    **dict.fromkeys(("he", "him", "his", "mr", "sir", "lord", "king", "prince"), "male"),
    **dict.fromkeys(("she", "her", "hers", "mrs", "ms", "miss", "lady", "queen", "princess"), "female"),
}
# What one person is called who is not named: "the woman also said".
_MEN = words_of("man father husband son brother boy grandfather uncle spokesman congressman chairman policeman")
_WOMEN = words_of("woman mother wife daughter sister girl grandmother aunt spokeswoman congresswoman actress")
GENDER_OF = {**dict.fromkeys(_MEN, "male"), **dict.fromkeys(_WOMEN, "female")}
TITLES = words_of("""
    mr mrs ms miss dr prof professor sir lord lady sen senator rep representative gov governor president secretary minister
    chair chairwoman ceo general gen col colonel capt captain lt sgt sheriff mayor judge justice chief officer chairman
    director commissioner spokesman spokeswoman spokesperson prime vice deputy republican democratic democrat press
    chancellor king queen prince princess pope
    """)


SPEAKING = PERSONS | GROUPS | ORGANISATIONS | OUTLETS | DOCUMENTS | MEDIA
# What nobody is who says something, whatever verb stands behind it: "the pull-out could signal that the end is near".
_THINGS = words_of("""
    act agenda appeal approval arrival attack backlash behavior behaviour blast blow blowback bomb bombing break case chance change
    clash cost crash crater crime crisis damage date day deal death debate delay departure effect effort event fact failure fall
    fight fire flood floodwater gain game gap goal growth history idea increase issue job launch lead line loss march matter measure
    method missile mistake move murder night number object offer order outbreak outcome pact pattern phrase place point policy
    practice price problem program programme progress project pullback pullout pull-out pushback raid rally rant reason rebuke
    result retreat rise risk rocket role row scandal scheme search secret shift sign silence spate step strategy strike success
    support surge talk task tax test theft thing threat time timing toll total
    trade tradition trend trial trick truce trust truth turmoil
    turn out off unrest value victory violence vote wave way weapon week withdrawal word world year
    """)
_OF_THINGS_ENDINGS = ("tion", "sion", "ment", "ness", "ism", "ance", "ence", "ity", "ing", "ency", "ancy")
_LEAST_OF_THINGS = 7  # letters of a word with such an ending
_PERSONS_SO_ENDING = words_of("celebrity personality dignitary sibling weakling underling hireling regiment business segment")


def is_thing(lemma: str) -> bool:
    """Whether a common noun tells of a deed, a state or an object, which has said nothing."""
    if lemma in SPEAKING or lemma in OWNERS or lemma in COLLECTIVES or lemma in _PERSONS_SO_ENDING:
        return False
    return lemma in _THINGS or (len(lemma) >= _LEAST_OF_THINGS and lemma.endswith(_OF_THINGS_ENDINGS))


def is_outlet(name: str) -> bool:
    """Whether a proper name is that of a newsroom, by its words."""
    return _OUTLET_NAME.search(name) is not None and _NO_OUTLET.search(name) is None


def kind_of_noun(lemma: str, members: str | None) -> SourceKind:
    """The kind of source that a common noun tells of; people where nothing else is known, for things rarely speak.

    members: for "a group of …" the lemma of what it is made of, "" for a people's name.
    """
    if members is not None and lemma in COLLECTIVES:
        return "group" if members == "" or members in GROUPS else "anonymous_person"
    if lemma in PERSONS:
        return "anonymous_person"
    if lemma in DOCUMENTS or lemma in MEDIA:
        return "document"
    if lemma in OUTLETS:
        return "outlet"
    if lemma in GROUPS:
        return "group"
    return "organisation" if lemma in ORGANISATIONS else "anonymous_person"
