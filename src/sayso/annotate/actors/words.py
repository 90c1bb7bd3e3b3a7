"""The vocabulary of actors: titles, role nouns, heads of organisations' names, words that later stand for them."""

from __future__ import annotations

from typing import Literal

from sayso.annotate.role_words import ROLES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE_TITLES = _words(
    """
    mr mister sir lord king prince baron duke sheikh sheik father brother pope chairman sultan emir tsar count
    """
)
FEMALE_TITLES = _words(
    """
    mrs ms miss madam madame lady queen princess baroness duchess dame sister chairwoman sheikha countess
    """
)

# Words before a name that are no part of it.
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | _words(
        """
    president vice prime minister premier chancellor secretary senator sen rep representative congressman congresswoman
    governor gov mayor judge justice attorney general gen lt lieutenant col colonel maj major captain capt sgt sergeant
    cpl corporal admiral adm commander commissioner inspector superintendent constable officer detective chief deputy
    director chairperson chair dr doctor prof professor rev reverend bishop archbishop cardinal imam rabbi ayatollah
    mullah grand crown ambassador envoy special spokesman spokeswoman spokesperson speaker mp mep councillor councilman
    councilwoman marshal field brigadier foreign defence defense finance interior health education energy trade economy
    state home labor labour former counsel sheriff presidents ministers senators sens reps ex-president then-president
    president-elect acting interim outgoing incoming leader head manager coach analyst economist correspondent reporter
    editor author actor actress singer lawyer ceo founder co-founder owner
    """
    )
)
# Titles that stay with a lone name: nobody calls King Salman "Salman".
KEPT_TITLES = _words("king queen prince princess pope sheikh sheik sultan emir lord lady ayatollah mullah")

PARTICLES = _words(
    """
    al el bin bint ibn ben abu de del della di da dos du van von der den la le st ter ten y e af zu
    """
)
SUFFIXES = _words("jr sr ii iii iv")

ROLE_NOUNS = _words(
    """
    president vice-president minister premier chancellor secretary senator representative congressman congresswoman
    governor mayor judge attorney prosecutor general lieutenant colonel major captain sergeant admiral commander
    commissioner inspector superintendent officer detective chief director chairman chairwoman chairperson chair doctor
    professor reverend bishop archbishop cardinal imam rabbi ayatollah ambassador envoy spokesman spokeswoman spokesperson
    speaker lawmaker legislator politician councillor leader head manager coach analyst economist correspondent reporter
    journalist editor author writer actor actress singer lawyer founder owner executive adviser advisor aide official
    diplomat negotiator mediator candidate activist researcher scientist expert king queen prince princess pope emir
    sultan monarch dictator physician nurse teacher resident farmer fisherman student worker player striker goalkeeper
    boss banker trader investor billionaire businessman businesswoman entrepreneur consultant strategist historian
    sociologist epidemiologist seismologist meteorologist pilot driver soldier veteran widow wife husband son daughter
    mother father brother sister uncle aunt cousin partner girlfriend boyfriend friend colleague neighbour neighbor
    suspect defendant witness victim survivor counsel treasurer deputy coordinator counterpart undersecretary model
    comedian rapper chef star designer photographer poet novelist philosopher astronaut engineer developer filmmaker
    playwright painter composer musician pianist presenter host broadcaster commentator columnist critic academic scholar
    biologist physicist chemist psychologist geologist climatologist virologist whistleblower
    """
)
# What people are called by their office or trade, which no body's name begins with and nobody is named: "Pastor Anders Quill".
CALLED_BY = _words(
    """
    pastor vicar deacon archdeacon chaplain curate reverend rev rabbi imam mufti mullah monsignor archbishop
    sergeant corporal constable inspector detective superintendent lieutenant colonel brigadier
    professor headteacher headmaster headmistress councillor councilwoman councilman alderman coroner sheriff magistrate
    matron nurse warden midwife foreman engineer farmer trucker skipper fisherman prosecutor solicitor barrister
    """
)
# Who goes between sides, a state or body too; the parser parts "go-between" at its hyphens.
BROKERS = _words("between mediator intermediary facilitator arbitrator broker")
ROLE_NOUNS |= ROLES | CALLED_BY | BROKERS
# Of these, what a body or a state may be as well: "the owner, Delmar Foods", "the host, Norland".
BODY_ROLES = _words(
    """
    owner manager founder developer investor trader banker consultant adviser advisor mediator leader star host broadcaster
    presenter model friend partner cousin sister brother rival counterpart designer neighbour neighbor player champion
    """
)
PERSON_ROLES = ROLE_NOUNS - BODY_ROLES - BROKERS
MALE_ROLES = _words(
    """
    spokesman chairman congressman king prince pope emir sultan actor businessman fisherman husband son father brother
    uncle
    """
)
FEMALE_ROLES = _words(
    """
    spokeswoman chairwoman congresswoman queen princess actress businesswoman wife daughter mother sister aunt widow
    """
)
MALE_ROLES |= {"boyfriend"}
FEMALE_ROLES |= {"girlfriend"}

# Last (or, before "of"/"for", first) words that make a name an organisation's.
ORGANISATION_HEADS = _words(
    """
    ministry department agency administration authority bureau office commission committee council court parliament senate
    congress assembly house cabinet government army navy forces force police guard corps command party union league
    alliance front movement brigade brigades university college school institute institution foundation fund trust
    association federation confederation society organisation organization group company corporation corp inc ltd llc plc
    co bank airlines airways motors industries holdings partners club team hospital centre center museum church times post
    journal news network media press service services board bloc coalition tribunal exchange initiative programme program
    project nations treasury pentagon kremlin watch international amnesty operator enterprise laboratory directorate
    secretariat consortium estates properties inspectorate constabulary
    """
)
PLACE_HEADS = _words(
    """
    river lake sea ocean gulf bay strait mount mountain mountains valley island islands peninsula desert canal airport
    street avenue road square bridge province district county region village city town port heights hills coast forest
    falls springs park beach
    """
)
# "In the capital, Selm", "the port of Karvel": whose name stands beside or behind these is a place's.
PLACE_NOUNS = _words(
    "capital city town port village province hamlet suburb settlement township borough municipality resort metropolis"
)
# How places of two words begin: "San Marta".
PLACE_OPENERS = _words("san santa são saint st st. port puerto new old fort mount los las upper lower great")
# "The group", "the ministry": what a later description may stand for, by the kind of name it needs.
# A description whose noun is the head of the name itself ("the ministry" for a Ministry of Health) needs no entry.
GROUP_NOUNS = _words("group movement organisation organization militants rebels faction militia")
COMPANY_NOUNS = _words(
    """
    company firm manufacturer maker carrier airline retailer lender bank operator supplier developer giant
    """
)
# What a company is not called whose name tells its trade: a bank is no operator, a food maker no bank.
_MAKERS = "foods steel motors motor shipyards pharmaceuticals pharma chemicals electronics brewery breweries"
_TRADES = (
    ("bank lender", "bank"),
    ("airline carrier operator", "airlines airways"),
    ("carrier operator", "shipping lines railways"),
    ("manufacturer maker supplier", _MAKERS),
)
TRADE_NOUNS = _words("bank lender airline carrier operator manufacturer maker supplier retailer")
TRADE_OF = {head: _words(nouns) for nouns, heads in _TRADES for head in heads.split()}
# The business of a company, by its name or by what it is called: what says the same, line by line.
_BUSINESSES = (
    "power energy electric electricity utility grid",
    "rail railway railways railroad railroads train trains",
    "bus buses coach coaches",
    "insurance insurer assurance",
    "bank banking banks",
    "water waterworks",
    "gas",
    "oil petroleum",
    "dairy milk creamery",
    "steel",
    "shipping ferry ferries lines",
    "airline airlines airways aviation",
    "construction building builders",
    "timber paper pulp",
    "mining mines coal",
    "telecom telecoms telephone mobile",
    "drug pharmaceutical pharmaceuticals pharma",
    "food foods",
    "tobacco",
    "car cars motor motors automotive",
    "brewery breweries brewing beer",
    "security",
    "taxi taxis",
    "software",
)
BUSINESS_OF = {word: line.split()[0] for line in _BUSINESSES for word in line.split()}
BODY_NOUNS = _words("agency body institution watchdog regulator charity")
STATE_NOUNS = _words("state country nation kingdom emirate republic sultanate monarchy")

# Public bodies and newsrooms are not "the group" or "the company".
NOT_A_GROUP = _words(
    """
    ministry department agency administration commission committee council court parliament senate congress cabinet
    government university college school hospital times post journal news police army navy house nations treasury reuters
    press pentagon kremlin bureau office museum board tribunal
    """
)
# And these are no company either: "the company" beside a union is the one it bargains with.
NOT_A_COMPANY = NOT_A_GROUP | _words(
    """
    union unions federation confederation association society party movement league alliance front brigade militia church
    charity club
    """
)
COMPANY_MARKS = _words(
    """
    company corporation corp inc ltd llc plc co bank airlines airways motors industries holdings partners group ag sa nv
    gmbh technologies
    """
)

# These end a company's name as well, and no town's; the page may still call it "the group".
COMPANY_NAMES = COMPANY_MARKS | _words(
    """
    foods steel shipyards shipping lines railways motor pharmaceuticals pharma chemicals electronics energy petroleum software
    systems semiconductors telecom insurance brewery breweries stores supermarkets cement aerospace automotive textiles
    terminals terminal coal docks quarries mills ironworks waterworks shipbuilders builders bakeries orchards vineyards distillers
    refining refineries pipelines plastics
    mobil mobile telekom energi energie kraft kabel cable cables ferries cruises logistics freight transit robotics labs
    studios hotels resorts dairy dairies timber mining minerals metals solar biotech therapeutics healthcare homes
    construction engineering consulting ventures offshore aviation cargo seafood fisheries trawlers oil gas rail
    """
)
# What companies have and people hardly do: "customers of Dresk Mobil".
HAD_BY_COMPANIES = _words(
    """
    customer passenger subscriber employee worker workforce staff shareholder shareholding share board headquarters subsidiary
    profit turnover revenue payroll
    """
)
# What who speaks is, and no weather or time: "said it was sorry".
FELT = _words(
    "sorry ready able unable willing unwilling aware unaware confident committed pleased happy concerned proud keen determined"
)

# What a state has, and hardly a person: "Solvane's embassy"; and what leaders have too.
OFFICES = _words(
    """
    navy parliament president premier chancellor minister ministry embassy ambassador territory border capital constitution
    """
)
POWERS = _words("government army military troops forces")
# With these "it" is nobody: "said it would rain", "said it seemed that".
IMPERSONAL = _words("rain snow hail freeze thaw thunder drizzle pour seem appear look turn happen take be matter depend")
# What is held in a company: "shares in Tolland rose".
HELD_IN = _words("share stake investment investor interest holding stock confidence bond shareholder shareholding")

# "The Norwegian government", "the US administration": the state itself.
GOVERNMENT_NOUNS = _words("government administration authorities state leadership")

RANKS = _words("capt sgt lt gen col maj rep sen gov cpl cmdr dr mr mrs ms")
PLATFORMS = _words(
    """
    twitter facebook instagram youtube google tiktok whatsapp telegram snapchat reddit wikipedia linkedin netflix amazon
    """
)
# Whose pictures are: "Getty Images Ann Ray waves" is a credit and a caption.
CREDITS = frozenset((("getty", "images"), ("associated", "press"), ("rex", "features"), ("image", "copyright")))
AGENCIES = _words("reuters ap afp pa dpa efe xinhua")
# Right before a name, or beside it behind a comma, these make it a body's: "the relief society Red Lantern".
BODIES = _words(
    """
    group movement organisation organization militia faction company firm charity society party union federation
    association manufacturer carrier airline retailer lender bank newspaper broadcaster agency watchdog nonprofit startup
    """
)
# Forms of address that no body's name begins with.
HONORIFICS = _words("mr mrs ms dr prof mallam malam alhaji alhaja hajiya haji")
# What ends so is an occasion or a paper, not somebody who acts.
OCCASIONS = _words(
    """
    attack day march ceremony war crisis cup games olympics bowl festival week prize award awards act bill deal agreement
    treaty accord accords resolution election elections massacre pandemic championship marathon summit conference
    convention plan law
    """
)
# Right after a name, these make it a body's, whatever the parser takes it for: nobody has "militants" but a movement.
FOLLOWERS = _words("militants fighters insurgents members commanders gunmen leader leaders")
CLOCKS = _words("gmt utc edt est pdt pst cet cest bst jst ist")
# Bodies that a state has one of, told by its adjective: "the Norlandic military".
STATE_BODIES = _words("military army navy police parliament ministry cabinet presidency judiciary")
STATE_BODY_MODIFIERS = _words(
    """
    armed air ground security foreign defence defense interior finance health justice education culture energy trade
    economy affairs supreme constitutional high central federal national state official coast border intelligence external
    oil agriculture transport
    """
)
HUMAN_PLURALS = _words(
    """
    officials leaders members fighters troops forces soldiers militants commanders figures negotiators representatives
    sources officers police politicians supporters lawmakers executives spokesman spokeswoman spokesperson official leader
    member fighter commander chief director president representative
    """
)
# "The group of senators" is somebody new.
FRESH_PREPOSITIONS = _words("of for behind from with")
PRONOUN_GENDER: dict[str, Literal["male", "female"]] = {
    "he": "male",
    "him": "male",
    "himself": "male",
    "she": "female",
    "herself": "female",
}

# A capital acts where it is the subject of a verb, and is spoken to as the object of one of these.
ADDRESSING_VERBS = _words(
    """
    ask tell urge press inform warn advise brief accuse blame criticise criticize condemn pressure thank assure notify
    request beg implore order invite lobby persuade sue sanction threaten
    """
)
# A capital that is only gone to or slept in is a place.
GOING_VERBS = _words("lie sit host see become grow flood burn sleep wake stand be remain")
