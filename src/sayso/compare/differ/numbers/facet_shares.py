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
_TRADES = (
    r"nurses|doctors|teachers|lecturers|drivers|pilots|miners|dockers|caretakers|cleaners|clerks|guards|porters|firefighters|soldiers|"
    r"judges|cooks|steelworkers|builders|farmers|stewards|controllers|police"
)
_BOSSES = r"managements?|employers?|bosses|company|firm|airline|ministry|government|operator|council|offer\w*|port|railways?"
_RISE = (
    r"(?: (?:more|higher|extra))?(?: (?:in )?(?:pay|wages?|salar(?:y|ies)))?(?: (?:pay|wage|"
    r"salary))?(?: (?:rises?|increases?|raises?|hikes?))?"
)
_SPURNS = (
    r"(?:reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|spurn(?:s|ed|ing)?|snub(?:s|bed|bing)?|turn(?:s|ed|ing)? down|"
    r"thr(?:ow|ew|own) (?:out|back)|"
    r"turn(?:s|ed|ing)? up (?:its|their) noses? at|vot(?:es?|ed|ing) (?:down|against)|accept(?:s|ed|ing)?|agree(?:s|d)? to|"
    r"accus\w+ of snubbing)(?: (?:the|an?|its|their)(?: [a-z]+[’']s?)?)?"
)
_BODY = r"(?P<noun>union|federation|association|party|club|guild|league|church|society|brotherhood|syndicate|confederation)"
_ITS_NAME = r"(?: (?:of|for)(?: [\w’'-]+){1,4})?"
_ON = r"(?:[^.;]|\.(?=[a-z]|,| [a-z]))"  # on through a sentence, "2 a.m." and all
_TALKS = r"(?P<noun>talks|negotiations|discussions|meeting|session|bargaining)"
_LAST_SPELL = r"in the (?:last|past|previous) (?P<spell>\w+ (?:years|months|weeks|days|decades))"
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
        anywhere=True,
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
                rf"their|the) [a-z]+|"
                rf" (?!a\b|an\b)[a-z]+s)?(?: an?)?(?: (?:(?:pay|wage) )?(?:rise|increase|raise) of)?",
                _RISE,
            ),
            (r"(?:pay|wage) offer of", ""),
            ("", rf"{_RISE} (?:was |is |were |had been )?(?:on (?:the table|offer)|offered)"),
            (_SPURNS, r"(?: (?:more|extra))?(?: (?:in )?(?:pay|wages?))? (?:(?:pay|wage) )?(?:offer|rise|increase|raise|deal)"),
        ),
        beside=rf"{_ABOUT_PAY}|on the table|offered (?:its|their|the) [a-z]+|rise of|(?:per ?cent|%) rise|strik\w+|unions?",
        never=r"(?:not|never) offer\w*|inflation|prices|demand\w*|wants?|wanted|asks?|asking|rais\w+|new|improved|"
        r"better|first|second|final|stake|shares?|rents?|"
        r"fares?|dividends?|tax(?:es)?|interest|(?-i:In) (?:January|February|March|April|May|June|July|August|"
        r"September|October|November|December)|last (?:month|week|year)|earlier",
        ahead=True,
        past=True,
        lacking=True,
        once=True,
        apiece=True,
        far=2.0,
        anybody="management employer boss company firm offer side pay union staff worker employee member council"
        " government minister percent cent",
        passing=True,
        side=rf"(?P<who>{_TRADES})",
        hints="pay wage salar table offer rise increase raise deal",
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
    facet(
        "how long a truce is to last",
        "time",
        (
            (
                r"(?:truce|cease-?fire|armistice|lull|pause in (?:the )?(?:fighting|hostilities))\b[^.;]{0,60}? "
                r"(?:last|lasts|run|runs|hold|be in force|stand)(?: for)?",
                "",
            ),
            (r"(?:truce|cease-?fire|armistice|lull) (?:of|for|lasting)", ""),
            (r"(?:halt|stop|suspend|pause|cease)(?:s|ed|ing)? (?:the |all )?(?:fighting|hostilities|fire|attacks) for", ""),
            ("", r"[- ](?:[a-z]+ )?(?:truce|cease-?fire|armistice|lull|pause in (?:the )?(?:fighting|hostilities))"),
        ),
        never=r"ago|collapsed|broke|previous|earlier|last (?:year|month)|initially|first|within|extend\w* (?:by|for)|renew\w*|"
        r"wanted|demand\w*|proposed|offered|(?:had|has|have) (?:held|lasted)|of (?:talks|negotiations|indirect)",
        ahead=True,
        sure=False,
        far=12.0,
        hints="truce cease armistice lull pause fighting hostilities",
    ),
    facet(
        "votes by which it was won",
        "count",
        (
            (
                r"(?:won|wins?|winner|victory|defeat(?:ed)?|beat(?:en)?|lost|loses?|elected|ahead|leads?|led|edged|triumph\w*|scraped)"
                r"\b[^.;]{0,60}? by(?: a margin of)?",
                r" votes",
            ),
            (r"(?:margin|majority|lead|victory|difference|advantage|gap) (?:of|is|was|stood at|came to)", r" votes"),
            (r"(?:margin|majority|lead)\? (?:A |An |Just |Only )(?:[\w-]+ )?", r" votes"),
        ),
        never=r"polls? (?:show|had|gave|put|found|suggest)\w*|surveys?|so far|counted|count(?:ing)?|last time|previous\w*|"
        r"ago|province|region|district|county|constituency|recount|narrow\w*|after",
        sure=False,
        least=2,
        far=3.0,
        hints="votes",
    ),
    facet(
        "share of votes for it",
        "percent",
        (
            (
                "",
                r" of (?:its |the |their )?(?:those|members|ballots|voters|teachers|workers|staff|nurses|drivers|"
                r"pilots|people|electors|"
                r"delegates|shareholders|votes)\b[^.;]{0,60}? (?:voted (?:for|in favou?r|to)|(?:had |have )?(?:backed|"
                r"supported|approved|"
                r"endorsed)|said yes)",
            ),
            (
                r"(?:backed|supported|approved|endorsed) by",
                r" of (?:its |the |their )?(?:those|members|ballots|voters|teachers|workers|staff|people|electors|delegates|votes)",
            ),
        ),
        never=r"turnout|polls? (?:show|had|gave|put|found|suggest)\w*|surveys?|against|reject\w*|opposed|"
        r"in (?:the )?(?:north|south|east|"
        r"west)|so far|counted|would|year earlier|last (?:time|year)",
        far=1.6,
        apiece=True,
        past=True,
        anybody="union member teacher worker staff nurse driver voter people ballot percent cent",
        anywhere=True,
        side=rf"(?P<who>{_TRADES})",
        passing=True,
        hints="vote back support approv endors said",
    ),
    facet(
        "members of a body",
        "count",
        (
            (
                rf"{_BODY}{_ITS_NAME},? (?:which|that|who) (?:says it )?(?:represents?|has|counts|speaks for|organises|organizes)",
                r" (?:[a-z]+ )?[a-z]{3,}s\b",
            ),
            (
                rf"{_BODY}{_ITS_NAME} (?:has|represents|counts|speaks for)",
                r" (?:[a-z]+ )?(?:members|[a-z]{3,}ers|teachers|workers|nurses|staff)",
            ),
            (rf"{_BODY}{_ITS_NAME}(?:,)? with(?: its)?", r" members"),
            ("", rf"-(?:member|strong) (?:[a-z]+ )?{_BODY}"),
        ),
        never=r"struck|on strike|lost|joined|gained|among|each|every|seats|ago|in the (?:north|south|east|west|region|capital)",
        unique=False,
        past=True,
        deep=True,
        aside=True,
        apiece=True,
        least=20,
        far=1.8,
        anybody="union federation association party club strike walkout",
        sure=False,
        hints="union federation association party club guild league church society brotherhood syndicate confederation",
    ),
    facet(
        "how long the talks went on",
        "time",
        (
            (
                rf"{_TALKS}\b{_ON}{{0,60}}? (?:ended|broke (?:up|down|off)|were (?:over|adjourned)|collapsed|"
                rf"came to an end|finished|closed|"
                rf"were broken off|adjourned){_ON}{{0,40}}? after",
                "",
            ),
            (r"(?:had|have) been (?P<noun>talking|negotiating|meeting|bargaining|haggling) for", ""),
            (r"(?P<noun>talked|negotiated|bargained|haggled|met) for", ""),
            ("", rf"(?:-long)?(?: of|[- ]) ?(?:[a-z]+ )?{_TALKS}"),
            (rf"{_TALKS}(?: (?:in|at|on)(?: [\w’'-]+){{1,4}})? (?:lasted|went on|dragged on|ran)(?: for)?", ""),
        ),
        never=r"next|will|longer|extra|rounds?|(?:weeks|months|years|days)|first|second|third|(?:has|have|"
        r"had) (?:already )?lasted|another|"
        r"resum\w+|break|adjournment of",
        unique=False,
        past=True,
        lacking=True,
        apiece=True,
        far=2.5,
        called="talks talk talking talked negotiations negotiating negotiated bargaining bargained haggling haggled"
        " discussions|meeting met "
        "session",
        anybody="side party delegation talk negotiation minister union government team leader",
        anywhere=True,
        hints="talk negotiat bargain haggl met meeting session discussion",
    ),
    facet(
        "accidents in so long",
        "count",
        (
            (
                "",
                rf" (?P<noun>(?:accident|crashe|incident|breakdown|derailment|fire|collision|complaint|inspection|"
                rf"death|attack|scandal)s) {_LAST_SPELL}",
            ),
        ),
        never=r"worldwide|nationwide|average|fewer|more than",
        unique=False,
        past=True,
        deep=True,
        apiece=True,
        far=4.0,
        least=2,
        side=_LAST_SPELL.replace("(?P<spell>", "(?P<while>"),
        anybody="accident crash incident breakdown derailment fire collision complaint inspection death attack"
        " scandal record paper "
        "document register it",
        anywhere=True,
        hints="last past previous",
    ),
    facet(
        "craft at a rescue",
        "count",
        (
            (
                "",
                r" (?:[a-z-]+ )?(?P<noun>lifeboats|helicopters|fire engines|ambulances|tugs|rescue boats|fire trucks|"
                r"fire crews|rescue teams)",
            ),
        ),
        beside=r"took part|taking part|battled|scrambl\w+|rushed|raced|(?:called|sent) out|joined|(?:on|at) the scene|"
        r"(?:were|was) (?:sent|"
        r"called)|dispatched|deployed|to reach|arrived|helped|rescue[ds]?|fought|came to",
        never=r"its|has|had|own(?:s|ed)?|damaged|destroyed|shot|burn\w*|first of|one of|more|another|second|third",
        unique=False,
        sure=False,
        least=2,
        hints="lifeboat helicopter fire ambulance tug rescue",
    ),
)
