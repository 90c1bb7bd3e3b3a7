"""Facets of matters that a report tells of by the way, each in words of its own: what somebody took from one who gave it, what bail
was put up, how far back guns are to go, how many are held, what is asked in wages, what prosecutors ask for.

General knowledge of how news puts them, not tuned on any set. Whose it is, or who gave it, is the noun of the facet wherever it is
named; who is told to be another there is no one matter.
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import MONEY, facet

_NAME = r"(?P<noun>(?-i:[A-ZÀ-Þ])[\w&-]{1,30})"
_SMALL = r"(?-i:[a-z])[\w’'-]{0,20} "
_GIVER = rf"(?:{_SMALL}){{0,4}}?{_NAME}"
_BRIBES = r"(?:bribes?|payments?|backhanders?|kickbacks?|bungs|sweeteners|pay-?offs?|hush money)"
_CAME_TO = r"(?:com(?:es?|ing) to|came to|total(?:led|ling|s)?|amount(?:s|ed|ing) to|add(?:s|ed)? up to|of|worth|were|was)"
_TOOK = (
    r"(?:tak(?:es?|en|ing)|took|pocket(?:s|ed|ing)?|accept(?:s|ed|ing)?|receiv(?:es?|ed|ing)|got|getting|gets|trouser(?:ed|ing)|"
    r"bank(?:ed|ing)|extort(?:ed|ing)|(?:was|were|been|being) (?:paid|given|slipped|handed))"
)
_GAVE = r"(?:paid|pays|paying|slipped|slipping|handed|handing|gave|given|giving|funnelled|channelled|transferred)"
_CHARGED = (
    r"brib\w+|backhanders?|kickbacks?|pay-?offs?|sweeteners?|bungs|accus\w+|charged? (?:with|that)|charge sheet|indict\w*|prosecut\w+|"
    r"alleged(?:ly)?|corrupt\w*|graft|pocket\w*|in (?:return|exchange) for|look(?:ing)? (?:away|the other way)|turn\w* a blind eye|"
    r"according to the charges?|the charges? (?:says?|lists?)"
)
_FREE = r"bail|surety|bail bond|bond|at liberty|(?:freed|released|let (?:out|go)|set free|walk(?:s|ed)? free|go(?:es)? home|went home)"
_GUNS = r"(?P<noun>guns?|artillery|howitzers|cannons?|weapons|weaponry|batteries|tanks|armou?r|troops|forces|soldiers|army|infantry|launchers)"
_WITHDRAWS = (
    r"(?:pull(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|mov(?:es?|ed|ing)|dr(?:aws?|ew|awn|awing)|tak(?:es?|en|ing)|keep(?:s|ing)?|"
    r"retreat(?:s|ed|ing)?|f(?:alls?|ell|alling))"
)
_BACK = r"(?: (?:back|away|off))?(?: (?:to|by|at|a distance of|distances of))*"
# What is asked of a side, and not what it did.
_ASKED_OF = (
    r"must|if|unless|until|once|before|only|demand\w*|wants?|wanted|insist\w*|requir\w*|conditions?|terms|call(?:s|ed|ing)? (?:for|on)|"
    r"propos\w*|should|would|(?:is|are|was|were) to|agree\w*|under|pact|offer\w*|plan\w*|urg\w+|asks?|asked"
)
_HELD_LIST = """
    guards soldiers fishermen sailors engineers hostages captives prisoners troops men women people workers journalists reporters
    nurses doctors tourists students pupils girls boys children pilots officers policemen miners pilgrims priests nuns monks drivers
    peacekeepers observers monitors inspectors migrants civilians villagers settlers farmers activists citizens nationals employees
    missionaries militants fighters rebels protesters seamen crewmen airmen marines climbers hikers
"""
_HELD_WHO = rf"(?:[\w’'-]+ ){{0,2}}?(?:{'|'.join(_HELD_LIST.split())})"
_HELD = (
    r"(?:held|seized|captured|detained|caught|abducted|kidnapped|taken (?:prisoner|captive|hostage)|in (?:the|its|their) "
    r"(?:hands|custody)|in captivity|in the hands of|(?:its|their|his|her) [\w-]+ (?:troops|forces|soldiers|men) (?:caught|seized|"
    r"captured|held))"
)
_AUX = r"(?:(?:who|that|which|are|were|was|have|had|been|being|still|now) )*"
_WORKERS = r"unions?|staff|workers|employees|nurses|teachers|doctors|drivers|pilots|miners|members|strikers|crews?|lecturers|dockers|they"
_BOSSES = r"managements?|employers?|bosses|company|firm|airline|ministry|government|operator|council|offer\w*|port|railways?"
_RISE = r"(?: (?:more|higher|extra))?(?: (?:in )?(?:pay|wages?|salar(?:y|ies)))?(?: (?:pay|wage|salary))?(?: (?:rises?|increases?|raises?|hikes?))?"
_ABOUT_PAY = r"pay|wages?|salar(?:y|ies)"
_CRASHED = (
    r"(?:came down|crashed|went down|crash site|wreck(?:age)?|debris|plunged|hit the ground|ditched|derailed|"
    r"exploded|capsized|sank|ran aground)"
)
_AWAY = r" (?:[a-z-]+ )?(?:from|short of|off|outside|away from|of|(?:to the )?(?:north|south|east|west)[a-z-]* of) (?:the )?(?:[a-z-]+ )?(?P<noun>[\w-]{3,30})"
_MISSILES = r"(?P<noun>missiles?|rockets?|drones?|shells?|mortars|torpedoes|warheads|bombs)"
_AID = r"(?:(?:emergency|humanitarian|financial|immediate|disaster|food|military|development) )*(?:aid|relief|assistance|help)"
_GIVES = r"(?:gives?|giving|gave|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|offer(?:s|ed|ing)?|send(?:s|ing)?|sent|donat(?:es?|ed|ing)|provid(?:es?|ed|ing)|commit(?:s|ted)?|make available|made available)"
_PROSECUTION = r"prosecut\w+|state attorneys?|attorney[- ]general|public ministry"
_ASKS = r"(?:ask(?:s|ed|ing)?(?: the \w+)? for|demand(?:s|ed|ing)?|s(?:eeks?|ought|eeking)|call(?:s|ed|ing) for|want(?:s|ed)?|request(?:s|ed|ing)?|push(?:es|ed|ing) for|press(?:es|ed|ing) for)"
_JAIL = r"(?:in (?:prison|jail)|behind bars|imprisonment|of imprisonment|prison|jail)"
_OFFENCE = (
    r"(?P<noun>bribery|corruption|graft|laundering|fraud|theft|murder|manslaughter|arson|rape|treason|espionage|spying|perjury|"
    r"robbery|burglary|kidnapping|smuggling|trafficking|embezzlement|extortion|blackmail|assault|forgery|negligence|sedition|"
    r"terrorism|terror|piracy|conspiracy|obstruction|defamation|libel|abuse|hacking|sabotage)"
)
_UP_TO = r"(?:up to|as (?:many|much) as|a maximum(?: (?:sentence|term|penalty))?(?: of)?|at most|the (?:most|maximum)[^.;]{0,20} is|no more than)"
_HUNGER = r"(?:hunger[- ]strike|fast)"

FACETS_OF_MATTERS = (
    facet(
        "money from one who gave it",
        MONEY,
        (
            (rf"{_TOOK}(?: (?:{_BRIBES}|money|cash|sums?)(?: {_CAME_TO})?)?", rf"(?: [\w-]+){{0,6}}? from {_GIVER}"),
            (rf"{_GIVER}(?: (?:had|has|is said to have|allegedly))* {_GAVE}(?: (?:him|her|them|(?:the |an? )?[a-z-]+))?", ""),
            (rf"{_BRIBES}[^.;]{{0,30}} (?:from|by) {_GIVER}[^.;]{{0,20}} {_CAME_TO}", ""),
            (rf"{_NAME}[’']s?(?: [a-z-]+)? {_BRIBES}[^.;]{{0,20}} {_CAME_TO}", ""),
            (rf"{_BRIBES} {_CAME_TO}", rf"(?: [\w-]+){{0,3}}? (?:from|by) {_GIVER}"),
            (r"(?:paid|slipped|handed|given)", rf"(?: [\w-]+){{0,4}}? by {_GIVER}"),
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
                r"(?:bail|bail bond|bond|surety)(?: (?:of|was|is|had been|has been|at|set|fixed|put|posted|granted|at the sum of|in the "
                r"sum of|against))*",
                "",
            ),
            ("", r"(?:[’']s?)?(?: (?:in|of|as|for))?[- ](?:cash )?(?:bail|surety|bail bond|bond)"),
            (
                r"(?:put(?:ting|s)? up|post(?:ed|ing|s)|paid|paying|lodg(?:ed|ing)|deposit(?:ed|ing)|stump(?:ed|ing) up|"
                r"pledg(?:ed|ing)|hand(?:ed|ing) over)",
                "",
            ),
        ),
        beside=_FREE,
        never=r"ask(?:s|ed|ing) for|sought|wanted|request\w*|bail-?outs?|bailed|yields?|coupon|ransom|kidnap\w*|captors?|hostages?|"
        r"ticket|fine[sd]?|school|build\w*",
        ahead=True,
        past=True,
        once=True,
        apiece=True,
        deep=True,
        passive=True,
        anybody="bail bond surety money sum family relative brother sister wife husband mother father son daughter friend lawyer supporter judge court prosecutor euro dollar crown pound release magistrate",
        hints="bail bond surety liberty freed released let set free go home",
    ),
    facet(
        "how far they are to pull back",
        "length",
        (
            (rf"{_WITHDRAWS} (?:(?:all|of|its|their|his|her|the|heavy|big|own|any) ){{0,4}}(?:[\w’'-]+ )?{_GUNS}{_BACK}", ""),
            (rf"{_GUNS}(?: [a-z]+){{0,3}}? {_WITHDRAWS}{_BACK}", ""),
            (rf"(?:pull-?backs?|pull-?outs?|withdrawals?|retreats?) of (?:[\w’'-]+ ){{0,3}}?{_GUNS}{_BACK}", ""),
            ("", rf"[- ](?:pull-?back|withdrawal|retreat) of (?:[\w’'-]+ ){{0,3}}?{_GUNS}"),
        ),
        never=r"range|reach\w*|advanc\w+|fire[sd]? (?:on|at)|per|further|another",
        unique=False,
        ahead=True,
        past=True,
        apiece=True,
        deep=True,
        whose=True,
        either=_ASKED_OF,
        called="guns gun artillery howitzers cannon cannons weapons weaponry batteries|tanks armour armor|troops forces soldiers army",
        anybody="line border river front frontier town city village road coast boundary position deal term",
        hints="gun artillery howitzer cannon weapon batteries tank armour armor troops forces soldiers army infantry launcher",
    ),
    facet(
        "those held",
        "count",
        (
            ("", rf" {_HELD_WHO},? {_AUX}{_HELD}"),
            (
                r"(?:holds?|holding|seized|captured|caught|(?:release|freedom|return|handover) of|(?:to|must|would) (?:free|release|return)|"
                r"(?:hand(?:ing)?|turn(?:ing)?) over|held)",
                rf" {_HELD_WHO}",
            ),
        ),
        beside=r"held|hold(?:s|ing)?|seized|captured|detained|abducted|kidnapped|captive|hostage|prisoner|captivity|hands|custody",
        never=r"(?:were|was|been|has|have|had) (?:also )?(?:freed|released|exchanged)|escaped|died|dead|killed|remain\w*|another|one of|"
        r"two of|three of|some of|ill|wounded|elections?|records?|court|judges?",
        unique=False,
        ahead=True,
        past=True,
        deep=True,
        once=True,
        passing=True,
        least=2,
        side=r"(?:held|seized|captured|detained|caught|abducted|kidnapped|taken[a-z ]{0,12}|hands|custody) (?:by|of) (?:the )?"
        r"(?P<by>(?-i:[A-ZÀ-Þ])[\w-]+)|(?P<it>(?-i:[A-ZÀ-Þ])[\w-]+)(?: [\w-]+){0,2}? (?:holds?|(?:is|are|was|were) (?:still )?holding)\b",
        hints="held hold seized captured detained abducted kidnapped captive hostage prisoner captivity hands custody",
    ),
    facet(
        "back pay",
        MONEY,
        (
            (r"(?:back pay|(?:wage|pay|salary) arrears|unpaid (?:wages|pay|salaries)|arrears)(?: (?:have|has|had))? " + _CAME_TO, ""),
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
                rf"(?:{_WORKERS})(?: [\w-]+){{0,3}}? (?:want(?:s|ed|ing)?|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|s(?:eeks?|ought|eeking)|"
                rf"claim(?:s|ed|ing)?|hold(?:s|ing)? out for|call(?:s|ed|ing)? for)(?: an?)?(?: (?:pay|wage) (?:rise|increase|raise) of)?",
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
            (rf"(?:{_BOSSES})(?: [\w-]+){{0,3}}? (?:offer(?:s|ed|ing)?|propos(?:es?|ed|ing)|put forward)(?: an?)?(?: (?:pay|wage) (?:rise|increase|raise) of)?", _RISE),
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
        (
            ("", rf"(?: (?:stake|holding|interest))? (?:in|of) (?:the )?(?:{_SMALL})?{_NAME}"),
        ),
        beside=r"hold(?:s|ing)?|own(?:s|ed|ing)?|stakes?|shareholders?|owners?|investors?",
        never=r"wants?|rais\w+|increas\w+|up to|s(?:ells?|old|elling|ale)|buys?|bought|buying|acquir\w+|votes?|voting|voters?|profits?|"
        r"sales|turnout|revenue|market|total|combined|together|people|population|land|(?:in|of) (?:January|February|March|April|May|"
        r"June|July|August|September|October|November|December|the)",
        unique=False,
        past=True,
        apiece=True,
        whose=True,
        hints="hold own stake shareholder investor",
    ),
    facet(
        "where it came down",
        "length",
        (
            (rf"{_CRASHED}(?: [a-z-]+){{0,5}}?", _AWAY),
        ),
        never=r"road (?:distance|from)|radius|scattered|spread|altitude|high|deep|flight|journey|every",
        unique=False,
        owned=True,
        far=2.0,
        hints="down crash wreck debris plunge hit ditched derail explode capsiz sank aground",
    ),
    facet(
        "how far it is from there",
        "length",
        (
            (r"(?P<thing>village|town|city|island|prison|camp|base|plant|mine|airport|border|valley|port|school|farm)s?,?(?: (?:that|which|is|are|lies|"
             r"stands|sits|situated|located|which lies|which is))*",
             r" (?:(?:to the )?(?:north|south|east|west)[a-z-]* of|from) (?:the )?(?:[a-z-]+ )?(?P<noun>(?-i:[A-ZÀ-Þ])[\w-]{2,30}|capital|border|coast)"),
        ),
        never=r"road|by (?:car|rail|air)|drive|radius|front line",
        unique=False,
        past=True,
        deep=True,
        apiece=True,
        whose=True,
        far=1.8,
        hints="north south east west from",
    ),
    facet(
        "passengers beside the crew",
        "count",
        (
            (
                r"(?:(?:there )?(?:were|was)|carrying|carried|carries|with|had)",
                r" passengers and (?:an? crew of )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
                r"(?:crew|members|stewards|pilots|sailors|attendants)",
            ),
        ),
        never=r"injur\w+|hurt|wound\w+|kill\w*|died?|dead|missing|rescued|saved|survivors?|capacity",
        least=5,
        owned=True,
        hints="passengers",
    ),
    facet(
        "days without food",
        "time",
        (
            (rf"{_HUNGER} (?:of|for|lasting|that lasted)", ""),
            (rf"(?:ended|ends|broke|gave up|called off|abandoned) (?:his|her|their|the|a) {_HUNGER} after", ""),
            (r"(?:refus(?:ed|ing) (?:all )?food|(?:gone|went|going) without food|not eaten|eaten nothing|taken no food)(?: for)?", ""),
            ("", rf"(?:-long)?[- ]{_HUNGER}"),
            ("", r" without (?:food|eating)"),
        ),
        never=r"breakfast|fasting month|another|threat\w*|each|every|record",
        apiece=True,
        lacking=True,
        past=True,
        hints="hunger food fast eat",
    ),
    facet(
        "how long they were shut in",
        "time",
        (
            (
                r"(?:trapped|buried|stuck|entombed|stranded|cut off|adrift|marooned|lost)(?: (?:in|under|below|at|on|inside|beneath) "
                r"(?:the )?[a-z]+)?(?: (?:ground|sea))? for",
                "",
            ),
            (r"(?:spent|spending|passed)", r" (?:trapped|buried|stuck|adrift|in the (?:shaft|mine|cave|rubble|lift|pit|tunnel|snow)|under(?: the|[ -]?ground)|at sea)"),
            (r"after", r" (?:trapped|buried|adrift|in the (?:shaft|mine|cave|rubble|lift|pit|tunnel|snow)|under the (?:rubble|snow|ruins)|under ?ground|at sea|below ground)"),
        ),
        never=r"hospital|could|may|might|enough|supplies|another|each",
        apiece=True,
        far=2.0,
        hints="trapped buried stuck entombed stranded cut adrift marooned lost spent spending passed after",
    ),
    facet(
        "missiles fired",
        "count",
        (
            (
                r"(?:fir(?:ed|ing|es)|launch(?:ed|ing|es)|lobbed|hurled|shot|sent|unleashed|(?:barrage|salvo|wave|volley|hail|swarm) of)",
                rf" (?:[\w-]+ ){{0,3}}?{_MISSILES}",
            ),
            ("", rf" (?:[\w-]+ ){{0,3}}?{_MISSILES} (?:were |had been |have been )?(?:fired|launched|(?:that )?(?:hit|struck|rained|fell|slammed))"),
        ),
        never=r"shot down|down(?:ed|ing)|intercept\w*|brought down|since|so far|in all|this (?:week|month|year)|first|another|each|every|test\w*|"
        r"drills?|exercise|capable",
        unique=False,
        apiece=True,
        whose=True,
        least=2,
        called="missile missiles rocket rockets|drone drones|shell shells mortars",
        anybody="barrage salvo wave volley hail swarm army military force air defence defense navy",
        hints="missile rocket drone shell mortar torpedo warhead bomb",
    ),
    facet(
        "missiles brought down",
        "count",
        (
            (
                r"(?:(?:shot|shoot(?:s|ing)?|brought|bring(?:s|ing)?) down|down(?:ed|ing)|intercept(?:ed|ing|s)?|destroy(?:ed|ing)|knock(?:ed|"
                r"ing) out)",
                rf" (?:[\w-]+ ){{0,3}}?{_MISSILES}",
            ),
            ("", rf" (?:[\w-]+ ){{0,3}}?{_MISSILES} (?:(?:were|was|had been|have been) )?(?:(?:shot|brought) down|downed|intercepted|destroyed|knocked out)"),
        ),
        never=r"since|so far|this (?:week|month|year)|first|another|each|every|test\w*|of the|of them",
        unique=False,
        apiece=True,
        whose=True,
        least=2,
        called="missile missiles rocket rockets|drone drones|shell shells mortars",
        anybody="barrage salvo wave volley hail swarm army military force air defence defense navy",
        hints="missile rocket drone shell mortar torpedo warhead bomb",
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
        "term that prosecutors ask for",
        "time",
        (
            (rf"(?:{_PROSECUTION})[^.;]{{0,40}}? {_ASKS}(?: an?)?(?: (?:prison |jail )?(?:sentence|term|punishment) of)?", ""),
        ),
        beside=_PROSECUTION,
        never=r"delay|adjourn\w*|postpone\w*|more time|probation|suspended|ban|accomplice|each|respectively|others?|ago",
        ahead=True,
        past=True,
        apiece=True,
        far=2.0,
        hints="prosecut attorney ministry",
    ),
    facet(
        "the most that an offence carries",
        "time",
        (
            (rf"{_OFFENCE}[^.;]{{0,40}}? (?:carr(?:y|ies|ied)|is punishable by|means|brings|punishable by|can bring|could bring)[^.;]{{0,20}}?(?: {_UP_TO})?", ""),
            (rf"(?:fac(?:es?|ing)|risks?|risking|liable to|could get|can get|could go to jail for)[^.;]{{0,20}}?(?: {_UP_TO})?", rf"[^.;]{{0,40}}? (?:if|once|when) [^.;]{{0,40}}?{_OFFENCE}"),
            (rf"(?:if|when) [^.;]{{0,50}}?{_OFFENCE},? [^.;]{{0,50}}?(?:fac(?:es?|e)|risks?|could get|can get|could go to (?:jail|prison) for)(?: {_UP_TO})?", ""),
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
        hints="up maximum most many much more carr punish",
    ),
    facet(
        "share of a vote",
        "percent",
        (
            (
                r"(?P<noun>[\w-]{2,30})(?: (?:camp|side|campaign|vote|party|bloc|list))? (?:won|wins|took|takes|got|gets|received|polled|"
                r"secured|collected|had won|has won)",
                r"(?: of (?:the |all )?(?:[a-z]+ )?(?:votes?|ballots?|vote))?",
            ),
        ),
        beside=r"votes?|ballots?|polls? closed|election|referendum|plebiscite",
        never=r"(?:opinion |exit )?polls? (?:had|gave|give|puts?|shows?|showed)|surveys?|projection\w*|forecasts?|last time|in (?:the )?(?:north|"
        r"south|east|west)|counted|so far|partial|seats?|turnout|first round|second round|district",
        unique=False,
        far=1.6,
        hints="vote ballot election referendum plebiscite",
    ),
)
