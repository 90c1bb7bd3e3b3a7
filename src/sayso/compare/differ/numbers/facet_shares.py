"""More facets of who gets how much: rises in pay, wages owed, stakes, votes, aid.

General knowledge of how news puts them, not tuned on any set. Whose it is, or who gave it, is the noun of the facet wherever it is
named; who is told to be another there is no one matter.
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import MONEY, facet

_NAME = r"(?P<noun>(?-i:[A-ZÀ-Þ])[\w&-]{1,30})"
_SMALL = r"(?-i:[a-z])[\w’'-]{0,20} "
_CAME_TO = r"(?:com(?:es?|ing) to|came to|total(?:led|ling|s)?|amount(?:s|ed|ing) to|add(?:s|ed)? up to|of|worth|were|was)"
_WORKERS = (
    r"unions?|staff|workers|employees|nurses|teachers|doctors|drivers|pilots|miners|members|strikers|crews?|lecturers|dockers|they"
)
_BOSSES = r"managements?|employers?|bosses|company|firm|airline|ministry|government|operator|council|offer\w*|port|railways?"
_RISE = (
    r"(?: (?:more|higher|extra))?(?: (?:in )?(?:pay|wages?|salar(?:y|ies)))?(?: (?:pay|wage|"
    r"salary))?(?: (?:rises?|increases?|raises?|hikes?))?"
)
_ABOUT_PAY = r"pay|wages?|salar(?:y|ies)"
_AID = r"(?:(?:emergency|humanitarian|financial|immediate|disaster|food|military|development) )*(?:aid|relief|assistance|help)"
_GIVES = (
    r"(?:gives?|giving|gave|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|offer(?:s|ed|ing)?|send(?:s|ing)?|sent|"
    r"donat(?:es?|ed|ing)|provid(?:es?|ed|ing)|commit(?:s|ted)?|make available|made available)"
)

FACETS_OF_SHARES = (
    facet(
        "back pay",
        MONEY,
        (
            (
                r"(?:back pay|(?:wage|pay|salary) arrears|unpaid (?:wages|pay|salaries)|arrears)(?: (?:have|has|had))? " + _CAME_TO,
                "",
            ),
            (r"(?:is|are|was|were|still) owed", ""),
            ("", r" in (?:back pay|back wages|unpaid (?:wages|pay|salaries)|(?:wage|pay) arrears|wages|arrears)"),
        ),
        beside=r"back pay|back wages|unpaid|arrears",
        never=r"each|every|per|apiece|(?:a|one) (?:worker|nurse|teacher|month)|rent|tax(?:es)?",
        ahead=True,
        past=True,
        apiece=True,
        once=True,
        anybody="arrear pay wage salary worker employee staff",
        hints="back unpaid arrears",
    ),
    facet(
        "rise in pay that is wanted",
        "percent",
        (
            (
                rf"(?:{_WORKERS})(?: [\w-]+){{0,3}}? (?:want(?:s|ed|ing)?|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|"
                rf"s(?:eeks?|ought|eeking)|"
                rf"claim(?:s|ed|ing)?|hold(?:s|ing)? out for|call(?:s|ed|ing)? for)(?: an?)?(?: (?:pay|wage) (?:rise|"
                rf"increase|raise) of)?",
                _RISE,
            ),
            (r"(?:claim|demands?) (?:of|for)(?: an?)?(?: (?:pay|wage) (?:rise|increase|raise) of)?", _RISE),
        ),
        beside=_ABOUT_PAY,
        never=r"inflation|prices|offer\w*|reject\w*|in return|executives?|board|chief",
        ahead=True,
        apiece=True,
        far=2.0,
        anybody="union staff worker employee member striker crew claim demand",
        hints="pay wage salar",
    ),
    facet(
        "rise in pay that is offered",
        "percent",
        (
            (
                rf"(?:{_BOSSES})(?: [\w-]+){{0,3}}? (?:offer(?:s|ed|ing)?|propos(?:es?|ed|ing)|put forward)(?: (?:its|"
                rf"their|the) [a-z]+)?(?: an?)?(?: (?:pay|wage) (?:rise|increase|raise) of)?",
                _RISE,
            ),
            (r"(?:pay|wage) offer of", ""),
            ("", rf"{_RISE} (?:was |is |were |had been )?(?:on (?:the table|offer)|offered)"),
        ),
        beside=rf"{_ABOUT_PAY}|on the table",
        never=r"inflation|prices|demand\w*|wants?|wanted|asks?|asking|rais\w+|new|improved|better|first|second|final|withdr\w+|stake|shares?",
        ahead=True,
        apiece=True,
        far=2.0,
        anybody="management employer boss company firm offer side pay",
        hints="pay wage salar table",
    ),
    facet(
        "stake",
        "percent",
        (("", rf"(?: (?:stake|holding|interest))? (?:in|of) (?:the )?(?:{_SMALL})?{_NAME}"),),
        beside=r"hold(?:s|ing)?|own(?:s|ed|ing)?|stakes?|shareholders?|owners?|investors?",
        never=r"wants?|rais\w+|increas\w+|up to|s(?:ells?|old|elling|ale)|buys?|bought|buying|acquir\w+|votes?|voting|"
        r"voters?|profits?|"
        r"sales|turnout|revenue|market|total|combined|together|people|population|land|(?:in|of) (?:January|February|"
        r"March|April|May|"
        r"June|July|August|September|October|November|December|the)",
        unique=False,
        past=True,
        apiece=True,
        whose=True,
        hints="hold own stake shareholder investor",
    ),
    facet(
        "share of a vote",
        "percent",
        (
            (
                r"(?P<noun>[\w-]{2,30})(?: (?:camp|side|campaign|vote|party|bloc|list))? (?:won|wins|took|takes|got|"
                r"gets|received|polled|"
                r"secured|collected|had won|has won)",
                r"(?: of (?:the |all )?(?:[a-z]+ )?(?:votes?|ballots?|vote))?",
            ),
        ),
        beside=r"votes?|ballots?|polls? closed|election|referendum|plebiscite",
        never=r"(?:opinion |exit )?polls? (?:had|gave|give|puts?|shows?|showed)|surveys?|projection\w*|forecasts?|"
        r"last time|in (?:the )?(?:north|"
        r"south|east|west)|counted|so far|partial|seats?|turnout|first round|second round|district",
        unique=False,
        far=1.6,
        hints="vote ballot election referendum plebiscite",
    ),
    facet(
        "aid that one gives",
        MONEY,
        (
            (rf"{_NAME}(?: [\w-]+){{0,3}}? {_GIVES}", rf" (?:in|of|worth of) {_AID}"),
            (rf"{_NAME}(?: [\w-]+){{0,3}}? {_GIVES} {_AID} (?:of|worth)", ""),
            ("", rf" (?:in|of) {_AID} (?:from|by) (?:the )?(?:{_SMALL})?{_NAME}"),
            (rf"{_NAME}[’']s? (?:{_AID}|aid package|relief package) (?:of|worth)", ""),
        ),
        never=r"loans?|asked for|needs?|needed|another|additional|already|so far|total|annual\w*|a year|per|rais\w+",
        unique=False,
        ahead=True,
        deep=True,
        hints="aid relief assistance help",
    ),
)
