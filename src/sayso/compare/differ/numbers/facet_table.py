"""The facets of happenings and things that a number tells, by the words before it and behind it.

General knowledge of how news puts them, not tuned on any set. Each told a number in a report that was read, or is what news always
tells of such a thing: a quake's depth, a wreck's cargo. What never did, or only wrongly, went out (decision 0022).
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import MONEY, facet

_QUAKE = r"(?:earth)?quakes?|tremors?|temblors?|epicent(?:re|er)|hypocent(?:re|er)|shocks?|seismolog\w+|geolog\w+"
_EVENT_LIST = """
    debate discussion trial proceedings session meeting sitting talks negotiations hearing siege standoff strike walkout stoppage
    match flight journey voyage crossing search operation rescue construction restoration renovation ceremony speech address
    interview blackout outage power-cut shootout gunfight battle rally concert quake earthquake tremor storm questioning
    interrogation deliberations ordeal captivity mission blockade
    summit procession show performance parade surgery descent ascent climb evacuation clean-up salvage
"""
_EVENTS = "|".join(sorted(_EVENT_LIST.split(), key=len, reverse=True))
_NOUN = r"(?P<noun>[a-z][a-z-]+)"
_COST = r"(?:costs?|costing|will cost|would cost|is to cost|was to cost|could cost|is expected to cost)"
_RATE = (
    r"(?:a|an|per|each|every) (?:day|week|month|year|hour|head|person|seat|share|litre|tonne|barrel|night|mile|game)|"
    r"annual(?:ly)?|daily"
)
_FEWER = (
    r"cut\w*|los[et]\w*|redundan\w+|la(?:y|id) off|dismiss\w*|sack\w*|axe\w*|shed|strik\w+|walk\w* out|injur\w+|hurt|kill\w*|died?"
)
_HARMED = r"injur\w+|hurt|wound\w+|kill\w*|died?|dead|treated|missing|rescued|saved|survivors?|bodies|evacuat\w+|arrest\w*|trapped"

FACETS = (
    facet(
        "magnitude",
        "count ordinal",
        (
            (
                r"magnitude(?: of| at| was| as| is| to be)?|(?:quake|shock|tremor) (?:of|measured)|strength of|measur(?:ed|"
                r"ing)(?: it)?(?: at| as)?",
                "",
            ),
            ("", r"[- ]magnitude| on the (?:[\w-]+ )?Richter"),
        ),
        beside=_QUAKE,
        never=r"aftershocks?|foreshocks?|since|strongest|largest|biggest|dead|killed",
        least=2.0,
        most=9.9,
    ),
    facet(
        "depth of a quake",
        "length",
        (
            (r"depths? of", ""),
            ("", r" (?:deep|below (?:the )?(?:surface|ground|earth|sea ?bed|sea)|under(?:ground| the (?:ground|sea|surface)))"),
        ),
        beside=_QUAKE + "|centre|center",
        never=r"aftershocks?|foreshocks?|mine|shaft|well",
    ),
    facet(
        "speed",
        "speed",
        (
            (
                r"(?:travel(?:l)?ing|going|doing|moving|driving|driven|racing|running|flying|sped|drove|"
                r"hurtling)(?: along)?(?: at)?(?: (?:a )?speeds? of)?|at(?: (?:a )?speeds? of(?: between)?)?|"
                r"speeds? (?:of|was|were)|(?:clocked|timed) at",
                "",
            ),
        ),
        never=r"limit\w*|maximum|top speed|permitted|allowed|zone|winds?|gusts?|storms?|hurricane|cyclone|typhoon|capable|"
        r"can|could|designed|recommended|reach\w*",
        owned=True,
        deep=True,
    ),
    facet(
        "crew",
        "count",
        (
            (r"crew of|crew (?:numbered|numbering)", ""),
            ("", r"(?:-strong|-man|-member|-person) crew"),
            (
                r"(?:the|its|her|his|all|all of the|and|with|carrying|[a-z]+[’']s)",
                r" (?:crew(?: members?)?|crewm[ae]n|sailors|seafarers|seamen|mariners)",
            ),
        ),
        never=r"of the (?:[\w-]+ )?(?:crew|sailors)|ground crew|camera crew|film crew|"
        + r"injur\w+|hurt|wound\w+|kill\w*|dead|missing",
        least=2,
        owned=True,
    ),
    facet(
        "passengers",
        "count",
        (
            (
                r"(?:carrying|carried|carries|with|had|had been carrying|transporting)",
                r" passengers(?! (?:and|or|a (?:day|year|month|week))\b)",
            ),
            ("", r" passengers (?:were |was |are )?(?:on ?board|aboard)"),
            (r"(?:manifest|passenger list)[^.;]{0,60} (?:listed|lists|named|names|showed|shows|has)", r" passengers"),
            (r"tickets\b[^.;]{0,110} (?:had been |were |was )?sold to", r" (?:people|passengers|persons)"),
        ),
        never=_HARMED,
        least=5,
        owned=True,
    ),
    facet(
        "those on board",
        "count",
        (
            (r"(?:carrying|carried|with|had)", r" (?:people|persons|souls)(?: (?:on ?board|aboard))?"),
            ("", r" (?:people |persons |souls )?(?:who )?(?:were |was |are |had been )?(?:on ?board|aboard)"),
            (r"(?:on ?board|aboard) (?:were|was)", r""),
            (r"(?:carrying|carried|with|had)", r" passengers and crew(?: members)?"),
        ),
        beside=r"on ?board|aboard|passengers and crew|carrying|plane|aircraft|jet|ferry|ship|boat|bus|coach|train|helicopter",
        never=_HARMED,
        least=5,
        owned=True,
    ),
    facet(
        "how long it went on",
        "time",
        (
            (
                rf"{_NOUN} (?:itself |alone )?(?:lasted|took|lasts|will last|is to last|went on|dragged on|ran|will take|"
                rf"is expected to take|is expected to last)(?: for)?",
                "",
            ),
            (
                rf"(?P<noun>{_EVENTS}) (?:was over|ended|came to an end|finished|was lifted|broke up|"
                rf"was called off) (?:only )?after",
                "",
            ),
            (rf"(?P<noun>{_EVENTS}) (?:of|lasting|that lasted|which lasted)", ""),
            ("", rf"(?:-long)?[- ](?:long )?(?P<noun>{_EVENTS})"),
            ("", rf" of (?:\w+ )?(?P<noun>{_EVENTS})"),
        ),
        never=r"longer|extra|overtime|sentence\w*|jail\w*|prison|(?:has|have|had) (?:already )?lasted",
        unique=False,
        ahead=True,
    ),
    facet(
        "those who work there",
        "count",
        (
            (r"employ(?:s|ing|ed)|workforce of|staff of|payroll of|employer of", ""),
            (
                "",
                r" (?:people |workers |men and women )?(?:are employed|work|works|worked) (?:there|here|at the|at its|"
                r"in the plant)",
            ),
            (r"(?:has|have|with|its|had)", r" (?:employees|workers|staff)"),
            ("", r"-strong (?:workforce|staff)"),
        ),
        beside=r"plant|factory|mill|site|works|yard|shipyard|mine|refinery|smelter|there|here|brewery|depot",
        never=_FEWER + r"|worldwide|globally|across|around the world|in the country|nationwide|group|contractors|indirectly|once",
        least=15,
        owned=True,
    ),
    facet(
        "the firm's staff",
        "count",
        (
            (r"employ(?:s|ing)|workforce of|staff of|payroll of", ""),
            (r"(?:has|have|with|its)", r" (?:employees|workers|staff)"),
            ("", r"-strong (?:workforce|staff)"),
        ),
        never=_FEWER + r"|plant|factory|mill|site|yard|shipyard|mine|refinery|smelter|there|here|brewery|depot|in [A-Z]\w+",
        sure=False,
        least=15,
    ),
    facet(
        "price",
        MONEY,
        (
            (rf"{_NOUN} (?:which |that |itself )?{_COST}(?: (?:the [a-z]+|taxpayers|it|them|about))?", ""),
            (
                rf"(?:cost|price|price tag|budget) of (?:the |its |a |an |their |this )?(?:[\w-]+ ){{0,2}}?{_NOUN} (?:at|is|"
                rf"was|to be|as)",
                "",
            ),
            (rf"{_NOUN} (?:was|were) (?:made|built|produced|renovated|restored) (?:for|at a cost of)", ""),
            (
                r"spen(?:t|ds|ding)",
                r" on (?:the |its |a |an |this )?(?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+)(?=[.,;]|$| (?:in|at|by|which|that|over|"
                r"since)\b)",
            ),
            (rf"{_COST}|price(?: tag)? (?:of|was|is)|priced at|at a (?:cost|price) of", ""),
        ),
        never=_RATE + r"|tickets?|fares?|tolls?|fees?|damage\w*|repair\w*|rais\w+|overrun|extra|additional|over budget|shares?|"
        r"could have|lawsuit",
        unique=False,
        ahead=True,
    ),
    facet(
        "worth",
        MONEY,
        (
            (
                r"(?:(?:street|market|estimated|total|insured|combined) value of|worth|valued at|valu(?:ed|ing) [\w ]{1,20} at|"
                r"value (?:was |is |has been )?(?:put|estimated) at|value (?:is|was))",
                "",
            ),
        ),
        beside=r"(?P<noun>paintings?|pictures?|artworks?|works of art|drugs?|cocaine|heroin|cannabis|jewels?|jewellery|"
        r"jewelry|gems?|"
        r"diamonds?|gold|cargo|haul|loot|bananas?|street value|stamps?|cars?)",
        never=r"deal|contract|shares?|company|insured",
        unique=False,
    ),
    facet(
        "loss",
        MONEY,
        (
            (r"loss(?:es)?(?: for [\w ]{1,20})? (?:of|was|were|came to|totalled|widened to)", ""),
            (r"(?:lost|losing)", ""),
        ),
        beside=r"half|quarter|half-year|six months|three months|the year to|full-year|quarterly",
        past=True,
        never=r"compared|against|year earlier|year ago|shares?|forecast|expect\w*|analysts?|market value|from",
        owned=True,
    ),
    facet(
        "profit",
        MONEY,
        ((r"(?<!gross )profits?(?: for [\w ]{1,20})? (?:of|was|were|came to|totalled|rose to|fell to|more than doubled to)", ""),),
        beside=r"half|quarter|half-year|six months|three months|the year to|full-year|quarterly",
        past=True,
        never=r"compared|against|year earlier|year ago|shares?|forecast|expect\w*|analysts?|from|operating",
        owned=True,
    ),
    facet(
        "those whose data it was",
        "count",
        (
            (
                r"(?:data|details|records|names|numbers|information|accounts|passwords|addresses|files)\b[^.;]{0,30}? (?:of|"
                r"on|about|belonging to)",
                "",
            ),
            (
                r"(?:affect(?:ed|ing|s)|exposed|stolen from)",
                r" (?:customers|people|users|clients|accounts|patients|members|consumers)",
            ),
        ),
        beside=r"stolen|stole|hack\w*|leak\w*|breach\w*|exposed|thieves|fell into|compromised|lost|losing",
        never=r"worldwide|globally|in [A-Z]\w+ alone",
        past=True,
        least=100,
    ),
    facet(
        "cargo",
        "mass volume",
        ((r"(?:carrying|laden with|loaded with|cargo of|a load of|transporting)", ""),),
        beside=r"ship|vessel|tanker|freighter|barge|boat|lorry|truck|train|she|it|crude|oil|cargo|wagons?",
        never=r"capable|can|capacity|designed",
        owned=True,
    ),
    facet(
        "haul",
        "mass",
        (
            (
                r"(?:seiz(?:ed|ing)|found|finding|confiscat(?:ed|ing)|discover(?:ed|ing)|intercept(?:ed|ing)|impound(?:ed|"
                r"ing)|(?:seizure|haul|find|stash) of)",
                "",
            ),
            (
                r"(?P<noun>cocaine|heroin|cannabis|drugs?|ivory|gold|explosives|hashish|marijuana|opium|tobacco|"
                r"haul)\b[\w ,-]{0,60}? weigh(?:ed|s|ing)",
                "",
            ),
        ),
        beside=r"cocaine|heroin|cannabis|drugs?|ivory|gold|explosives|hashish|marijuana|opium|tobacco|methamphetamine|haul",
        never=r"this year|another|also",
    ),
    facet(
        "searchers",
        "count",
        (("", r" (?:rescuers|rescue workers|helpers|searchers|volunteers|rescue personnel)"),),
        beside=r"search\w*|rescue\w*|dig\w*|look\w*|help\w*",
        never=_HARMED,
        sure=False,
        least=10,
    ),
    facet(
        "firefighters",
        "count",
        (("", r" (?:firefighters|firemen|fire officers|fire-fighters)"),),
        never=_HARMED,
        sure=False,
        least=10,
    ),
)
