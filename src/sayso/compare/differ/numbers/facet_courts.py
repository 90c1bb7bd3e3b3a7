"""More facets of what courts deal with: what somebody took from one who gave it, what bail was put up, what prosecutors ask
for and what an offence carries.

General knowledge of how news puts them, not tuned on any set. Whose it is, or who gave it, is the noun of the facet wherever it is
named; who is told to be another there is no one matter.
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import MONEY, facet

_NAME = r"(?P<noun>(?-i:[A-ZÀ-Þ])[\w&-]{1,30})"
_SMALL = r"(?-i:[a-z])[\w’'-]{0,20} "
_GIVER = rf"(?:{_SMALL}){{0,4}}?{_NAME}"
_ALONE = r"(?! and (?:(?-i:[A-ZÀ-Þ])|others?|other|two|three|several|various))"
_HIS_MAN = r"(?:[’']s? (?:[a-z]+ )?(?:boss|head|owner|founder|chief|director|manager|executives?|lawyers?|men|chairman|agent))?"
_BRIBES = r"(?:bribes?|payments?|backhanders?|kickbacks?|bungs|sweeteners|pay-?offs?|hush money)"
_CAME_TO = r"(?:com(?:es?|ing) to|came to|total(?:led|ling|s)?|amount(?:s|ed|ing) to|add(?:s|ed)? up to|of|worth|were|was)"
_TOOK = (
    r"(?:tak(?:es?|en|ing)|took|pocket(?:s|ed|ing)?|accept(?:s|ed|ing)?|receiv(?:es?|ed|ing)|got|getting|gets|trouser(?:ed|ing)|"
    r"bank(?:ed|ing)|extort(?:ed|ing)|(?:was|were|been|being) (?:paid|given|slipped|handed))"
)
_GAVE = r"(?:paid|pays|paying|slipped|slipping|handed|handing|gave|given|giving|funnelled|channelled|transferred)"
_NO_TAKER = (
    r"(?:the|an?|his|her|party|city|town|club|church|campaign|hospital|school|bank|state|government|firm|company|council|country)\b"
)
_CHARGED = (
    r"brib\w+|backhanders?|kickbacks?|pay-?offs?|sweeteners?|bungs|accus\w+|charged? (?:with|that)|charge sheet|"
    r"indict\w*|prosecut\w+|"
    r"alleged(?:ly)?|corrupt\w*|graft|pocket\w*|in (?:return|exchange) for|look(?:ing)? (?:away|the other way)|turn\w* a blind eye|"
    r"according to the charges?|the charges? (?:says?|lists?)|court (?:heard|was told)|judges? heard|testif\w+|admit\w+|confess\w+|"
    r"investigat\w+|on trial|in the dock"
)
_FREE = (
    r"bail|surety|jail|custody|at liberty|(?:freed|released|let (?:out|go)|set free|walk(?:s|ed)? free|go(?:es)? home|went home)"
)
_PROSECUTION = r"prosecut\w+|state attorneys?|attorney[- ]general|public ministry"
_ASKS = (
    r"(?:ask(?:s|ed|ing)?(?: the \w+)? for|demand(?:s|ed|ing)?|s(?:eeks?|ought|eeking)|call(?:s|ed|ing) for|"
    r"want(?:s|ed)?|request(?:s|ed|ing)?|push(?:es|ed|ing) for|press(?:es|ed|ing) for)"
)
_JAIL = r"(?:in (?:prison|jail)|behind bars|imprisonment|of imprisonment|prison|jail)"
_OFFENCE = (
    r"(?P<noun>bribery|corruption|graft|laundering|fraud|theft|murder|manslaughter|arson|rape|treason|espionage|spying|perjury|"
    r"robbery|burglary|kidnapping|smuggling|trafficking|embezzlement|extortion|blackmail|assault|forgery|negligence|sedition|"
    r"terrorism|terror|piracy|conspiracy|obstruction|defamation|libel|abuse|hacking|sabotage)"
)
_UP_TO = (
    r"(?:up to|as (?:many|much) as|a maximum(?: (?:sentence|term|penalty))?(?: of)?|at most|the (?:most|"
    r"maximum)[^.;]{0,20} is|no more than)"
)

FACETS_OF_COURTS = (
    facet(
        "money from one who gave it",
        MONEY,
        (
            (rf"{_TOOK}(?: (?:{_BRIBES}|money|cash|sums?)(?: {_CAME_TO})?)?", rf"(?: [\w-]+){{0,6}}? from {_GIVER}{_ALONE}"),
            (
                rf"{_GIVER}{_HIS_MAN}(?: (?:had|has|is said to have|allegedly))* {_GAVE}"
                rf"(?: (?:him|her|them|(?:(?:the|an?|his|her) )?(?!{_NO_TAKER})[a-z-]+))?",
                "",
            ),
            (rf"{_GIVER}{_HIS_MAN}(?: (?:had|has))? brib(?:ed|ing|es) (?:[\w’'-]+ ){{1,5}}?with", ""),
            (rf"{_BRIBES}[^.;]{{0,30}} (?:from|by) {_GIVER}[^.;]{{0,20}} {_CAME_TO}", ""),
            (rf"{_NAME}[’']s?(?: [a-z-]+)? {_BRIBES}[^.;]{{0,20}} {_CAME_TO}", ""),
            (rf"{_BRIBES} {_CAME_TO}", rf"(?: [\w-]+){{0,3}}? (?:from|by) {_GIVER}"),
            (r"(?:paid|slipped|handed|given)", rf"(?: [\w-]+){{0,4}}? by {_GIVER}{_ALONE}"),
        ),
        beside=_CHARGED,
        never=r"first|initial|instal?ments?|loans?|borrow\w*|lent|land|shares?|profits?|(?:a|per|each|every) (?:month|year|week)|"
        r"another|half of|fine[sd]?|bail|deal worth|repa(?:y|id)|gave back",
        unique=False,
        ahead=True,
        past=True,
        once=True,
        apiece=True,
        deep=True,
        hints="from by paid pays slipped handed gave given payment bribe backhander kickback",
    ),
    facet(
        "bail",
        MONEY,
        (
            (
                r"(?:bail|bail bond|bond|surety)(?: (?:of|was|is|had been|has been|at|set|fixed|put|posted|granted|"
                r"at the sum of|in the "
                r"sum of|against))*",
                "",
            ),
            ("", r"(?:[’']s?)?(?: (?:in|of|as|for))?[- ](?:cash )?(?:bail|surety|bail bond|bond)"),
            (
                r"(?:put(?:ting|s)? up|post(?:ed|ing|s)|lodg(?:ed|ing)|deposit(?:ed|ing)|stump(?:ed|ing) up)",
                r"(?! (?:for|towards?|on|in) (?:the|an?|its|their|new)\b)",
            ),
        ),
        beside=_FREE,
        never=r"issu(?:es?|ed|ing)|ask(?:s|ed|ing) for|sought|wanted|request\w*|bail-?outs?|bailed|yields?|coupon|"
        r"ransom|kidnap\w*|captors?|hostages?|"
        r"ticket|fine[sd]?|school|build\w*",
        ahead=True,
        past=True,
        once=True,
        apiece=True,
        deep=True,
        passive=True,
        anybody="bail bond surety money sum family relative lawyer"
        " supporter judge court prosecutor euro dollar crown pound release magistrate",
        hints="bail bond surety liberty freed released let set free go home",
    ),
    facet(
        "term that prosecutors ask for",
        "time",
        ((rf"(?:{_PROSECUTION})[^.;]{{0,40}}? {_ASKS}(?: an?)?(?: (?:prison |jail )?(?:sentence|term|punishment) of)?", ""),),
        beside=_PROSECUTION,
        never=r"delay|adjourn\w*|postpone\w*|more time|probation|suspended|ban|accomplice|each|respectively|others?|ago",
        ahead=True,
        past=True,
        apiece=True,
        far=2.0,
        anywhere=True,
        hints="prosecut attorney ministry",
    ),
    facet(
        "the most that an offence carries",
        "time",
        (
            (
                rf"{_OFFENCE}[^.;]{{0,40}}? (?:carr(?:y|ies|ied)|is punishable by|means|brings|punishable by|"
                rf"can bring|could bring)[^.;]{{0,20}}?(?: {_UP_TO})?",
                "",
            ),
            (
                rf"(?:fac(?:es?|ing)|risks?|risking|liable to|could get|can get|could go to jail for)[^.;]{{0,20}}?(?: {_UP_TO})?",
                rf"[^.;]{{0,40}}? (?:if|once|when) [^.;]{{0,40}}?{_OFFENCE}",
            ),
            (
                rf"(?:if|when) [^.;]{{0,50}}?{_OFFENCE},? [^.;]{{0,50}}?(?:fac(?:es?|e)|risks?|could get|can get|"
                rf"could go to (?:jail|prison) for)(?: {_UP_TO})?",
                "",
            ),
            (_UP_TO, rf"(?: {_JAIL})? for {_OFFENCE}"),
        ),
        beside=r"up to|maximum|at most|as (?:many|much) as|no more than|carr(?:y|ies|ied)|punishable",
        never=r"minimum|at least|between|each|per count|suspended|life",
        unique=False,
        ahead=True,
        past=True,
        deep=True,
        called="bribery corruption graft",
        topmost=True,
        anywhere=True,
        hints="up maximum most many much more carr punish",
    ),
)
