"""More facets that a number tells: of places and buildings, of waits and falls, of deals and rewards.

General knowledge of how news puts them, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import MONEY, facet

_TOWN = r"(?:city|town|township|village|hamlet|port|resort|municipality|suburb|commune)"
# Behind the number of a town's people no noun stands that is counted: "a city of 340,000 homes".
_NO_NOUN = (
    r"(?=[,.;:)—]|$| (?:in|on|near|about|just|some|outside|north|south|east|west|that|which|who|where|was|is|has|had|with|and)\b)"
)
_PEOPLE = r" (?:people|residents|inhabitants|souls)"
_DEALS = (
    r"(?P<noun>deal|contract|takeover|merger|acquisition|purchase|bailout|settlement|jackpot|pipeline|bridge|tunnel|dam|stadium|"
    r"airport|terminal|railway|line|reactor|plant|factory|mansion|yacht)"
)
_FELL = r"(?:f[ae]ll(?:en|ing)?|plung(?:ed|ing)|plummet(?:ed|ing)|dropp(?:ed|ing)|tumbl(?:ed|ing))(?: down)?(?: from a height of)?"
_DOWN = r"(?: \([^()]{1,24}\))? (?:(?:in)?to|down|off|from|on(?:to)?|below|through|over)\b"
_GROUP = (
    r"(?P<noun>panel|jury|committee|commission|team|board|council|delegation|bloc|alliance|cabinet|assembly|parliament|task force)"
)
_HELD = r"stadium|arena|hall|theat(?:re|er)|ground|venue|church|court|amphitheat(?:re|er)"
_TAKEN = r"(?:girls?|boys?|people|students|pupils|children|women|men|workers|tourists|schoolgirls)"
_PAPERS = (
    r"(?P<noun>report|memo|memorandum|document|letter|indictment|complaint|bill|ruling|opinion|manifesto|dossier|lawsuit|statement)"
)
_STAYS = (
    r"(?P<noun>visit|trip|tour|ceasefire|cease-fire|truce|ban|curfew|quarantine|lockdown|suspension|recess|filibuster|conference|summit|"
    r"festival|campaign|occupation|hunger strike|boycott|pause)"
)

_CAPTORS = r"(?:kidnappers|abductors|captors|hostage-takers|pirates|hijackers|gang|gunmen|hackers)"

FACETS_OF_THINGS = (
    facet(
        "those who live there",
        "count",
        (
            (rf"{_TOWN} of", rf"(?:{_PEOPLE})?{_NO_NOUN}"),
            (r"population of", ""),
            (r"(?:home|houses?) to", _PEOPLE),
            ("", rf"{_PEOPLE} (?:who )?live (?:in|there|here)"),
            ("", r" inhabitants"),
        ),
        never=r"prison|camp|shelter|jail|metropolitan|metro|displaced|each|every|combined",
        past=True,
        deep=True,
        owned=True,
        aside=True,
        least=200,
        far=1.6,
        hints="city town village hamlet port resort municipality suburb commune population home house live inhabitants",
    ),
    facet(
        "wait",
        "time",
        (
            (r"(?P<noun>delay)ed(?: for| by)?", ""),
            (r"(?P<noun>wait)(?:ed|ing)(?: (?:in|on|at) (?:the |a )?[a-z]+)?(?: for)?", ""),
            (r"(?P<noun>delay|wait|interruption|stoppage|hold-up) of", ""),
            ("", r"[- ](?:long )?(?:(?!trial|court|legal)[a-z]+ )?(?P<noun>delay|wait|interruption|hold-up)"),
        ),
        never=r"longer|extra|average|up to|usual\w*|normal\w*|trial|often|typical\w*",
        unique=False,
        far=3.0,
        apiece=True,
        hints="delay wait interruption stoppage hold-up",
    ),
    facet(
        "fall",
        "length",
        ((_FELL, _DOWN), ("", r"[- ](?:fall|plunge|drop)(?! in\b)")),
        never=r"rain\w*|snow\w*|level|tide|river|water|temperature|shares?|debris|record",
        far=2.5,
        apiece=True,
        hints="fell fall plung plummet dropp drop tumbl",
    ),
    facet(
        "reward",
        MONEY,
        ((r"(?:reward|bounty)(?: of| has been set at| is)(?: up to)?", ""), ("", r"[- ](?:cash )?(?:reward|bounty)")),
        ahead=True,
        apiece=True,
        hints="reward bounty",
    ),
    facet(
        "ransom",
        MONEY,
        (
            (r"ransom (?:of|demand of|payment of|was|is)", ""),
            ("", r"[- ](?:ransom)"),
            ("", r" in ransom"),
            (rf"{_CAPTORS}(?: [\w-]+){{0,4}}? (?:ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|want(?:s|ed)?|sought|seeking)", ""),
            ("", r"(?: [\w-]+){0,3}? for (?:his|her|their|its) (?:release|freedom|return|safe return)"),
            (r"(?:paid|paying|pay|handed over)", r" to (?:free|get|win|secure|have|bring)\b"),
        ),
        beside=rf"ransom|{_CAPTORS}|kidnap\w*|abduct\w*|hostages?|captiv\w+|release|to free|freedom|hack\w*",
        never=r"bail|bond|judge|court|tickets?|reward",
        ahead=True,
        past=True,
        apiece=True,
        either=r"(?:paid|pays|paying|handed over)",
        anybody="kidnapper gang abductor captor pirate hijacker gunman hacker family relative firm company owner money sum",
        hints="ransom for ask demand want sought seek free get win secure have bring",
    ),
    facet(
        "fine",
        MONEY,
        (
            (r"fin(?:ed|es|ing) (?:the )?(?:[\w&’'-]+ ){0,4}?[\w&’'-]+", ""),
            (r"(?:was|were|been|be|being|is|are) fined", ""),
            (
                r"(?:fine|penalty)(?: (?:imposed|levied|handed down|meted out|slapped)(?: (?:on|against) (?:the )?[\w-]+)?)?"
                r"(?: (?:of|was|is|came to|comes to|totalled|set at|put at|worth))+",
                "",
            ),
            ("", r"[- ](?:[a-z-]+ )?(?:fine|penalty)\b(?! (?:kick|shoot|area|spot))"),
            ("", r" in (?:[a-z]+ )?(?:fines|penalties)"),
        ),
        never=r"each|every|per|another|fac(?:es?|ing)|up to|maximum|could|may|might|recommend\w*|appeal\w*|cut|reduc\w+|lowered|"
        r"overturn\w*|annul\w*|suspended|first|second|settle\w*|shares?|profits?|unless",
        ahead=True,
        apiece=True,
        side=r"fined (?:the )?(?:(?-i:[a-z])[a-z-]* ){0,3}(?P<one>(?-i:[A-ZÀ-Þ])[\w&-]+)|"
        r"fined the (?P<low>[a-z]{3,20})|(?P<payer>(?-i:[A-ZÀ-Þ])[\w&-]+),?(?: [\w-]+){0,3}? "
        r"(?:(?:must|to|will|would|should) pay|(?:was|were|been|is|be) (?:fined|hit|slapped|ordered)|paid|agreed|accept\w*)",
        anybody="regulator court judge watchdog commission authority commissioner fine penalty firm company group"
        " bank airline club it",
        hints="fine fining penalt",
    ),
    facet(
        "worth of a deal",
        MONEY,
        (
            (rf"{_DEALS}(?:,? (?:is|was|which is|said to be))?(?:,? (?:worth|valued at|for|of))", ""),
            ("", rf"[- ](?:(?!a|an|the|in|on|to|for|of|and|from|by|at)[a-z-]+ ){{0,2}}?{_DEALS}"),
        ),
        never=r"each|every|per|annual\w*|another|total|combined|shares?|first|offer|bid|record|rais\w+|(?:up|down|rose|fell) from|"
        r"extra|tax|revenue|additional",
        unique=False,
        ahead=True,
        past=True,
        owned=True,
        deep=True,
        least=10_000,
        far=1.7,
        hints="deal contract takeover merger acquisition purchase bailout settlement jackpot pipeline bridge tunnel dam stadium "
        "airport terminal railway line reactor plant factory mansion yacht",
    ),
    facet(
        "seats",
        "count",
        ((r"capacity of|(?:seats|holds)(?: up to)?", ""), ("", r"-(?:seat|seater|capacity)\b")),
        beside=_HELD,
        never=r"sold|attend\w*|crowd of|reduced|limit\w*|extra|additional",
        past=True,
        deep=True,
        owned=True,
        least=300,
        hints="seat capacity holds",
    ),
    facet(
        "beds, rooms or homes of a building",
        "count",
        (
            (
                "",
                r"[- ](?:bed|room|bedroom|unit|apartment|flat)s?[- ](?:[a-z]+ )?"
                r"(?P<noun>hospital|hotel|clinic|building|tower|complex|block|mansion)",
            ),
        ),
        past=True,
        deep=True,
        unique=False,
        owned=True,
        least=4,
        hints="hospital hotel clinic building tower complex block mansion",
    ),
    facet(
        "members",
        "count",
        (("", rf"-(?:member|person|strong|seat|nation) (?:[a-z]+ )?{_GROUP}"),),
        past=True,
        deep=True,
        unique=False,
        owned=True,
        least=3,
        never=r"each|every|another|other",
        hints="-member -person -strong -seat -nation",
    ),
    facet(
        "years of a marriage",
        "time",
        (
            (r"married(?: for)?", ""),
            ("", r"(?: of|-)[ ]?marriage|-year marriage| marriage"),
        ),
        never=r"ago|before|later|had been together|after (?:only|just)|relationship",
        past=True,
        deep=True,
        owned=True,
        far=1.5,
        apiece=True,
        hints="marri",
    ),
    facet(
        "shots",
        "count",
        (
            (r"(?:fired|firing|let off|sprayed)(?: off)?", r" (?:shots|rounds|bullets)"),
            ("", r" (?:shots|rounds|bullets) (?:were |had been |was )?fired"),
        ),
        never=r"officers?|police|troops|soldiers",
        owned=True,
        apiece=True,
        hints="shots rounds bullets",
    ),
    facet(
        "those taken away",
        "count",
        (
            (
                r"(?:abduct|kidnap|snatch|seiz)\w*",
                rf" (?:\w+ )?{_TAKEN}",
            ),
            (
                "",
                rf" (?:\w+ )?{_TAKEN} (?:who )?(?:were |had been )?(?:abducted|kidnapped|snatched)",
            ),
        ),
        never=r"of (?:the|them|whom)|escaped|freed|released|rescued|remain\w*|still|missing",
        past=True,
        deep=True,
        least=5,
        far=1.6,
        hints="abduct kidnap snatch seiz",
    ),
    facet(
        "pages",
        "count",
        (
            ("", rf"-page (?:[a-z]+ )?{_PAPERS}"),
            (rf"{_PAPERS}(?:,? which)? (?:runs to|ran to|is|of|totalling|spanning)", r" pages"),
        ),
        past=True,
        deep=True,
        unique=False,
        owned=True,
        least=4,
        never=r"another|redacted|draft|summary|excerpts?|first|each",
        hints="page",
    ),
    facet(
        "damages that are sought",
        MONEY,
        (
            (
                r"(?:seek(?:s|ing)?|sought|su(?:es|ed|ing) (?:\w+ ){0,4}for|demand\w*|claim(?:s|ed|ing)?)",
                r" in (?:[a-z]+ )?(?:damages|compensation)",
            ),
            ("", r"[- ](?:[a-z]+ )?(?:lawsuit|suit)\b"),
            (r"su(?:es|ed|ing|e) (?:the )?(?:[\w&’'-]+ ){1,4}for", ""),
            (
                r"(?:lawsuit|suit|claim) against (?:the )?(?:[\w&’'-]+,? ){1,4}"
                r"(?:for|of|(?:which )?(?:(?:it|she|he|they) )?(?:is |was )?(?:puts?|set|sets|put|estimated|"
                r"valued) at|worth|com(?:es|ing) to)",
                "",
            ),
            (r"claim against [\w&’'-]+(?: [\w’'-]+){0,2}, which (?:it|she|he|they) puts? at", ""),
        ),
        ahead=True,
        past=True,
        deep=True,
        never=r"punitive|each|another|settle\w*|legal fees|cut|reduc\w+|awarded",
        apiece=True,
        whose=True,
        side=r"(?:su(?:es|ed|ing|e)|against) (?:the )?(?:[a-z-]+ ){0,3}(?P<one>(?-i:[A-ZÀ-Þ])[\w&-]+)",
        anybody="claim suit lawsuit it complaint",
        hints="damages compensation suit su claim",
    ),
    facet(
        "days of a stay or a pause",
        "time",
        (
            ("", rf"[- ](?:[a-z]+ )?{_STAYS}"),
            (rf"{_STAYS} (?:of|lasting|for)", ""),
        ),
        never=r"longer|extra|another|renew\w*|extend\w*|first|second|third|last|total|up to",
        unique=False,
        ahead=True,
        owned=True,
        hints="visit trip tour cease truce ban curfew quarantine lockdown suspension recess filibuster conference summit festival "
        "campaign occupation strike boycott pause",
    ),
    facet(
        "turnout",
        "percent",
        ((r"turnout (?:of|was|at|reached|stood at|came to|is put at)", ""), ("", r" turnout")),
        never=r"compared|against|than|previous|last|by (?:noon|midday|\d)|record|at (?:noon|midday|\d)",
        hints="turnout",
    ),
    facet(
        "rain",
        "length",
        (("", r" (?:of )?(?:rain|rainfall|snow)"), (r"(?:rainfall|rain) (?:of|totall?ed|reached|came to)", "")),
        never=r"expected|forecast|an hour|per hour|average|usual\w*|normal\w*|record",
        sure=False,
        hints="rain snow",
    ),
)
