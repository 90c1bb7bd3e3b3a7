"""The vocabulary of deeds within a process: what is one, by whom, and of which kind. Data only."""

from __future__ import annotations

import re

from sayso.compare.process.words import BODIES, DEALINGS, DECISIVE

# What one says of another is no deed of a process.
_REMARKS = "accuse warn tell inform urge press condemn demand expel recognise recognize attack shell bomb invade"
_MORE = """
    approach buy acquire sell guarantee recommend raise improve back drop return rejoin join resume seal conclude vote rule appeal
    testify hear break collapse turn spurn rebuff abandon scrap hold begin start continue go reach change jail
"""
# Of the process only between two who take part, or about the matter.
BETWEEN = frozenset(("ask", "visit", "meet", "host", "send", "leave", "return", "bring"))
ACTS = (DEALINGS - frozenset(_REMARKS.split())) | frozenset(_MORE.split())
# Verbs that are such a deed only with these words: who called an offer frivolous, or walks past, did none.
ONLY_WITH = {
    "call": re.compile(r"\bcall\w* (?:\w+ )?(?:off|for|an?|the|its|their)\b(?! \w+ [“\"])", re.I),
    "walk": re.compile(r"\bwalk\w* (?:out|off|away)\b", re.I),
    "turn": re.compile(r"\bturn\w* (?:\w+ ){0,3}?down\b", re.I),
    "go": re.compile(r"\b(?:go|goes|went|gone) (?:to court|on (?:trial|strike)|ahead|back)\b", re.I),
    "reach": re.compile(r"\breach\w* (?:[\w-]+ ){0,4}?(?:deal|agreement|accord|settlement|compromise|truce|ceasefire)\b", re.I),
    "change": re.compile(r"\bchang\w* (?:her|his|their|its) (?:plea|mind|offer|bid)\b", re.I),
    "open": re.compile(
        r"\bopen\w* (?:[\w’'-]+ ){0,4}?(?:talks?|negotiat\w+|meetings?|rounds?|summit|dialogue|conference|session|hearings?|trial|"
        r"proceedings|inquiry|investigation|probe|review|case|books|channels?|borders?|crossings?|bridges?|roads?|corridors?|"
        r"embass\w+|offices?|bidding|offers?|vote|ballot|consultation|strike|fire|lines?|assault)\b|"
        r"\b(?:talks|negotiations|round|summit|session|hearing|trial|channels?|borders?|crossings?|bridges?|roads?|corridors?|"
        r"embass\w+|offices?)\b(?: [\w’'-]+){0,5}? (?:(?:was|were|is|are|be|been) )?open(?:s|ed)?\b",
        re.I,
    ),
    "return": re.compile(
        r"\breturn\w* (?!to\b|from\b|home\b|on\b|in\b|at\b|with\b|after\b|for\b)\w|"
        r"\breturn\w* to (?:the |their |its )?(?:[\w-]+ ){0,2}?(?:table|talks|negotiat\w+|work|jobs?|rounds?|posts?|court|"
        r"picket\w*)\b|"
        r"\breturn(?:ed)? by\b|\b(?:was|were|be|been) returned\b",
        re.I,
    ),
    "break": re.compile(r"\bbr[eo]\w* (?:off|down|up)\b|\bthe deadlock\b", re.I),
}
# Who bears arms does no step of talks, but where men are given up or drawn back: "had been meeting in the hall", "bombed a market".
_FORCES = """
    fighter soldier troop gunman gunmen rebel militant warplane plane aircraft jet bomber drone helicopter missile rocket shell
    artillery tank gun ship frigate patrol commando sniper airman airmen
"""
FORCES = frozenset(_FORCES.split())
# What is only told to the public: "released a video".
OF_NEWS = re.compile(
    r"\breleas\w* (?:(?:an?|the|its|their|his|her|new|more) )?(?:[\w-]+ ){0,3}?"
    r"(?:videos?|statements?|reports?|figures|footage|pictures?|photos?|photographs?|images?|recordings?|audio|messages?|data|results|transcripts?|details|letters?|memos?|budget)\b",
    re.I,
)
DRAWN_BACK = frozenset(("free", "release", "exchange", "hand", "return", "withdraw", "pull", "leave", "retreat", "stop", "cease"))
# Who agreed to do something has decided, whatever it is.
DECIDED = re.compile(r"(?<!not )(?<!not yet )\b(?:agreed|offered|refused|decided|voted) to\b", re.I)
UNDECIDED = re.compile(r"\bnot (?:yet )?(?:decided|said|ruled)\b|^(?:for|to)\b", re.I)
_GIVING = "free release lift exchange hand return raise cut guarantee drop"
GIVING = DECISIVE | frozenset(_GIVING.split())
SIGNS = frozenset(("sign", "seal"))
APPROACHES = frozenset(("approach", "offer", "invite"))
# Verbs by which one answers an offer, or does not.
_ANSWERS = "accept sell sign back join return agree tender approve support vote"
ANSWERS = frozenset(_ANSWERS.split())
OF_AN_OFFER = frozenset(("accept", "sell", "back", "tender", "support", "approve", "vote"))  # an owner's answer, who takes no part

# Verbs by which a matter itself goes on or stops; those that are of one only with what it comes to.
_RUNS = """
    begin start open resume restart collapse fail break suspend pause adjourn postpone end halt stop cancel conclude stall close
    sign seal ratify approve reject clear block lapse expire set schedule
"""
RUNS = frozenset(_RUNS.split())
COMES = frozenset(("take", "come", "go", "fall"))
INTO_FORCE = re.compile(r"\b(?:takes?|took|taken) (?:effect|hold)\b|\binto (?:force|effect)\b|\bfell (?:through|apart)\b", re.I)
STARTS = frozenset(("begin", "start", "open", "launch"))
_MATTERS = """
    talk talks negotiation negotiations round meeting session trial hearing truce ceasefire armistice mediation summit dialogue
    takeover merger deal agreement accord pact treaty strike walkout stoppage
"""
MATTERS = frozenset(_MATTERS.split())
OF_LABOUR = frozenset(("strike", "walkout", "stoppage"))  # in any other process they may mean something else
OF_A_MERGER = frozenset(("sale", "purchase"))
PRONOUNS = frozenset(("it", "they", "who", "which", "that"))
BROKE_OFF = re.compile(
    r"(?:they|it) (?:were |was |had )?(?:br\w+ (?:off|down|up)|resumed|collapsed|suspended|adjourned|taken up)", re.I
)
TALKS = re.compile(r"\b(?:talks|negotiations?|trial|hearing|truce|ceasefire)\b", re.I)

# What a body that decides does, be it a court, a regulator, a parliament or an assembly of members.
_RULES = """
    approve block veto clear reject decide rule vote ratify back hear convict acquit sentence adjourn prohibit accept endorse
"""
RULES = frozenset(_RULES.split())
# What a court does about a strike, or those who hold one: "refused to ban the strike", "ordered the drivers back to work".
ON_A_STRIKE = re.compile(
    r"\b(?:courts?|tribunal|judges?)\b(?:[’']s \w+)?[^.;:“”\"]{0,60}? "
    r"(?:order|refus|bann?|barr?|declin|forb|allow|halt|outlaw|declar|lift|suspend|grant|reject|dismiss|block|stopp)\w*\b[^.;:“”\"]{0,80}?"
    r"\b(?:strike|walkout|stoppage|picket\w*|injunction|back to work|return to work|back on the job)\b",
    re.I,
)
# Money that one side of a strike offers: "proposed 9 per cent over three years".
OFFERS_MONEY = re.compile(
    r"\b(?:offer|propos|rais|improv|tabl|put forward)\w*\b[^.;:“”\"]{0,60}?\b(?:per cent|percent|crowns|a month|an hour)\b", re.I
)
DECIDES = re.compile(rf"\b(?:{BODIES}|congress|conference|delegates|judge|office|agency|voters)\b", re.I)
PLEA = re.compile(
    r"\b(?:den(?:y|ies|ied)|admit(?:s|ted)?) (?:all |the |both |any )?(?:charges?|accusations?|guilt)\b|\btestif\w+", re.I
)
SENTENCES = frozenset(("jail", "sentence", "convict", "acquit", "fine"))
PARLIAMENT = re.compile(r"\b(?:parliaments?|senate|assembly|lawmakers|mps)\b", re.I)
# Those of the parties who vote, whatever words the vote is told in.
INQUIRY = re.compile(r"\bopen\w* (?:an?|its|the) (?:[\w-]{1,20} )?(?:inquiry|review|investigation|probe)\b", re.I)
ASSEMBLY = re.compile(r"\b(?:shareholders|holders|members|delegates|owners|investors|congress|conference)\b", re.I)
DUE = re.compile(
    r"\b(?:verdict|ruling|decision|judge?ment|sentence|vote) (?:(?:of|by|on|from) (?:[\w’'-]+ ){1,6}?)?"
    r"(?:is|was|are) (?:due|expected)\b",
    re.I,
)
# What those who strike do, under whatever name of their trade.
STRIKES = re.compile(
    r"(?:[\w’',.-]+ ){0,5}?(?:workers|members|staff|employees|crews|nurses|\w+ers) (?:at (?:the )?[\w-]+ (?:[A-Z]\w+ )?|\w+ )?"
    r"(?:walk\w* (?:out|off)|return\w* to work|(?:go|goes|went) (?:back to work|on strike)|(?:would |will )?stop\w* work\b|"
    r"down(?:ed|s)? tools|(?:will )?vot\w+ (?:to strike|on|for|against))",
    re.I,
)
# Who comes to talks: "Talvia's envoy landed in Port Almar on Wednesday night".
COMES_TO_TALKS = re.compile(
    r"\b(?:envoys?|delegations?|negotiators?|delegates|emissar(?:y|ies))\b[^.;]{0,90}?"
    r"\b(?:landed|arrived|flew|came|gathered|sat down|met|"
    r"(?:will|would|(?:is|are|was|were) to) (?:arrive|meet|sit down|gather|fly))\b",
    re.I,
)
# Two sides that are to meet: "the two sides are due to meet", "the union will sit down with bosses". Who meets alone is none.
_ARE_TO = r"(?:(?:will|would|(?:is|are|was|were) (?:due |set |scheduled |expected |planning )?to) )"
_MEET = r"(?:be back (?:in|at)|meet|sit down|talk|negotiate|hold (?:[\w-]+ ){0,3}?talks)\b"
WILL_MEET = re.compile(rf"\b{_ARE_TO}{_MEET}", re.I)
WILL_MEET_WITH = re.compile(
    rf"\b{_ARE_TO}{_MEET}(?: again| down)? with (?:the |its |their )?(?:[\w’'-]+ ){{0,2}}?"
    r"(?:bosses|management|managers|company|firm|employers?|union|unions|owners?|operator|bank|ministry)\b",
    re.I,
)
# Those who are bargained over, who are to go home: "26 sick prisoners are to cross the bridge on Wednesday".
GO_HOME = re.compile(
    r"\b(?:prisoners?|hostages?|captives?|detainees?)\b(?: (?:of war|on [\w ]{3,20}))? "
    r"(?:(?:is|are|was|were) (?:due |set |expected )?to|will|would) "
    r"(?:cross|go (?:free|home)|walk free|come home|return home|"
    r"be (?:exchanged|freed|released|swapped|handed over|let go|sent home))\b",
    re.I,
)
A_SIDE = re.compile(r"(?:the )?(?:[\w’'-]+ ){0,2}?(?:unions?|company|firm|management|bosses|employers?|ministry)\b", re.I)
# The day of a price that stands beside a deed: "against a closing price of 38 crowns on Friday".
OF_A_PRICE = re.compile(r"\b(?:price|closing|close|closed|traded) (?:price )?(?:of|at) (?:[^,;.]|\.\d){0,40}? (?:on )?$", re.I)

_REFUSE, _ACCEPT = "reject turn spurn rebuff refuse dismiss", "accept agree approve back endorse recommend ratify"
_STOP, _RESUME = "break collapse fail suspend pause adjourn halt stall", "resume restart return rejoin reopen"
KINDS = {
    "refuse": frozenset(_REFUSE.split()),
    "accept": frozenset(_ACCEPT.split()),
    "start": frozenset(("begin", "open", "start")),
    "stop": frozenset(_STOP.split()),
    "resume": frozenset(_RESUME.split()),
    "sign": frozenset(("sign", "seal", "conclude", "reach")),
    "sue": frozenset(("sue", "file")),
    "sentence": frozenset(("sentence", "convict", "jail")),
}
