"""The table of what has one day or one hour in a story, and of the words by which news tells it.

in: nothing    out: `KINDS`

A kind is told by any of its words, by whichever verb or noun; what stands in its sentence tells when.  General knowledge, not tuned
on any set.
"""

from __future__ import annotations

from msgspec import Struct

from sayso.compare.clauses.sought import Sought

_FEW = r"(?: [\w’'-]{1,30}){0,4}?"  # some words between a thing and its verb
_SOME = r"(?: [\w’'-]{1,30}){0,7}?"
_WILL = (
    r"(?:(?:will|would|shall|must|should)(?: also| then| now)? (?:be )?|(?:is|are|was|were)(?: also| now)? (?:due |set |expected |"
    r"scheduled |"
    r"planned |likely )?to (?:be )?|(?:due|set|scheduled|expected|planned) to (?:be )?)"
)
_MAY_WILL = r"(?:(?:will|would|shall|is|are|was|were|due|set|expected|scheduled|planned|likely|to|then|must|should) ){0,4}"
_BEGIN = (
    r"(?:begins?|began|begun|starts?|started|opens?|opened|commenced?s?|kicks? off|kicked off|(?:gets?|got) under way|got going)"
)
_DEAL = r"(?:deal|takeover|merger|purchase|sale|transaction|acquisition|buy-?out|tie-up|marriage)"
_HALL = (
    r"(?:parliament|deputies|lawmakers|legislators|MPs|(?:the )?(?:lower |upper )?(?:house|chamber)|senat(?:e|ors)|assembly|"
    r"council(?:lors)?|shareholders|congress|(?:[a-z]+ )?committee|members)"
)
_LORDS = r"(?:leaders|heads of (?:state|government)|presidents|prime ministers|ministers)"


class Kind(Struct, frozen=True):
    """What a story has one of. words: that tell it.  never: in whose sentence it is something else.  topic: what the report must be
    about.  of: whether its day, its hour or either is asked.  ahead: whether it is to come (None: it may be either).  leads: the
    small words that may stand before its time besides "on" and "at".  named: whether a name must be common to both sentences or
    what stands before them; person: a name that is no place's.  whose: whether nouns must be known to both reports.  sure: whether
    two plain times of it leave no doubt.  fixed: whether it is hardly moved overnight.  months: whether a month may be its
    time."""

    name: str
    words: Sought
    of: str = "day"
    ahead: bool | None = True
    never: Sought | None = None
    topic: Sought | None = None
    leads: frozenset[str] = frozenset()
    named: bool = True
    person: bool = False
    whose: bool = False
    sure: bool = False
    fixed: bool = False
    months: bool = False


def _kind(
    name: str,
    words: str,
    *,
    of: str = "day",
    ahead: bool | None = True,
    never: str = "",
    topic: str = "",
    leads: str = "",
    flags: str = "named",
) -> Kind:
    """A row of the table. flags: of named, person, whose, sure, fixed, months those that hold."""
    return Kind(
        name=name,
        words=Sought(rf"\b(?:{words})\b"),
        of=of,
        ahead=ahead,
        never=Sought(rf"\b(?:{never})\b") if never else None,
        topic=Sought(rf"\b(?:{topic})") if topic else None,
        leads=frozenset(leads.split()),
        named="named" in flags or "person" in flags,
        person="person" in flags,
        whose="whose" in flags,
        sure="sure" in flags,
        fixed="fixed" in flags,
        months="months" in flags,
    )


_COURT = r"trial|court|judge|dock\b|jury|jurors|hearing|inquest|inquiry|tribunal|prosecut"
_TALKS = r"talks|negotiat|cease-?fire|truce|mediat|delegation|envoy|peace\b"
_VOTING = r"vot(?:e|ing)|ballot|election|referendum|polls?\b"
_WAR = r"shell|rocket|missile|bomb|artiller|gunfire|gunmen|shots|airstrike|air strike|troops|soldiers"

KINDS: tuple[Kind, ...] = (
    _kind(
        "next sitting",
        rf"(?:trial|hearings?|case|proceedings|inquiry|inquest|court|session|tribunal|evidence) {_MAY_WILL}(?:resumes?|continues?|"
        r"reconvenes?|(?:sits?|meets?) again|goes on|go on|returns?|picks? up again)|"
        r"next (?:hearing|sitting|session|round|court (?:date|appearance|hearing)|day (?:in court|of (?:the )?(?:trial|hearing|"
        rf"evidence|proceedings))|instal?lment|act|appearance)|(?:adjourned|recessed|put over|in recess|broke off){_SOME} (?:until|"
        rf"till|to)|(?:jurors?|jury|judges?|lawyers|witnesses|the court) {_WILL}(?:return|back|reconvene|sit again|resume)|"
        rf"(?:he|she|accused|defendants?) {_WILL}(?:return to (?:the )?(?:court|dock)|appear again|reappear)|back in (?:the dock|"
        rf"court)",
        topic=_COURT,
        never=r"verdict|ruling|sentenc\w+|appeals?|civil|bail hearing|election|talks|match|league|parliament|school",
        leads="until till to for",
        flags="sure fixed",
    ),
    _kind(
        "talks",
        rf"(?:talks|negotiations)|sit(?:s|ting)? down|{_WILL}(?:meet|gather)|(?:return|come|back) to the (?:negotiating )?table|"
        r"next (?:round|meeting)|(?:meeting|round) (?:is|was|will be|to be) (?:held|set|planned|scheduled|due)",
        topic=_TALKS,
        never=r"telephone|by phone|ruled out|no talks|broke down|collapsed|failed|ended|after talks|since talks|during talks|left|"
        r"walked out|stormed out|quit|talks show",
        leads="for",
        flags="named sure",
    ),
    _kind(
        "polls close",
        rf"(?:polls|polling (?:stations|places|booths)|voting|ballot boxes){_FEW} (?:close|closes|closed|shut|ends?|ended)|"
        r"(?:have|had) until(?=[^.;]{0,60}\b(?:vote|ballot|poll))|(?:votes?|ballots?) (?:until|till)|cast (?:their )?(?:votes|"
        r"ballots)",
        of="hour", ahead=None, topic=_VOTING, leads="until till by before", flags="sure fixed",
        never=r"start|started|begins?|began|open(?:s|ed)?|from|extended|hours? (?:later|after)",
    ),
    _kind(
        "polls open",
        rf"(?:polls|polling (?:stations|places|booths)|voting|ballot boxes){_FEW} {_BEGIN}|first (?:votes|ballots) (?:are |were |"
        rf"can be )?"
        r"cast",
        of="hour", ahead=None, topic=_VOTING, leads="from", flags="sure fixed", never=r"early voting|close|closed|until",
    ),
    _kind(
        "strike to come",
        rf"{_WILL}(?:walk (?:out|off)|go on strike|strike|down tools|stop work)|go(?:es)? on strike|"
        rf"{_WILL}(?:bring|shut|close|paralyse|halt){_FEW} (?:to a (?:standstill|halt))|"
        rf"(?:strike|walkout|stoppage|industrial action){_FEW} {_MAY_WILL}(?:starts?|begins?|gets? under way|kicks? off|from|"
        rf"set for|"
        r"planned for|due)",
        topic=r"strike|walkout|stoppage|industrial action|union",
        never=r"ends?|ended|suspend\w*|called off|ballot\w*|until|air strikes?|if",
        leads="from for", flags="named whose",
    ),
    _kind(
        "truce in force",
        rf"(?:truce|cease-?fire|armistice|it|which) {_MAY_WILL}(?:takes? effect|comes? into (?:force|effect)|begins?|starts?|"
        rf"enters? "
        r"into (?:force|effect))|(?:guns|weapons|artillery)(?: [\w’'-]+){0,4}? (?:fall|go) silent|(?:lay down (?:their )?(?:arms|"
        r"weapons)|stop (?:shooting|firing|fighting)|hold their fire|end hostilities)",
        of="either", topic=r"truce|cease-?fire|armistice", leads="from", flags="named sure",
        never=r"talks|negotiations|strike|second|if|unless|until|last|broken",
    ),
    _kind(
        "bids due",
        rf"(?:bids?|offers?|tenders?|proposals|applications|entries|submissions){_SOME} (?:due|submitted|handed in|lodged|received|"
        rf"accepted|in|close[sd]?)|(?:bidders|suitors|buyers|applicants|interested parties){_FEW} (?:have|has|had|given|must)|"
        r"deadline for (?:[\w-]+ ){0,2}(?:bids|offers|tenders|applications|submissions|entries)|(?:bidding|tender|application "
        r"(?:period|window)) (?:closes|ends|runs)",
        leads="until till by before for",
        never=r"first|initial|indicative|non-binding|second|final|last|binding|extended|raised|rejected|expires?",
    ),
    _kind(
        "answer due",
        r"(?:has|have|had|given|gave)(?: [\w’'-]+){0,3}? until(?=[^.;]{0,60}\b(?:reply|respond|answer|decide|accept|comply|sign|"
        r"pay|leave|withdraw|surrender|"
        rf"disarm))|(?:must|has to|have to|is to|are to) (?:give|reply|respond|answer|decide|comply|sign|accept){_SOME} by|"
        r"(?:answer|reply|response) (?:is |was )?(?:due|expected|wanted)|(?:ultimatum|deadline) (?:expires|runs out|ends|lapses)",
        of="either", leads="until till by before",
        never=r"extended|bids|tenders|appeals?",
    ),
    _kind(
        "ballot's result",
        rf"(?:results?|outcome|winner){_FEW} (?:announced|declared|due|known|expected|published|made public|come|given)|"
        rf"will be known|"
        rf"(?:votes|ballots) {_WILL}counted",
        topic=_VOTING,
        never=r"first|preliminary|partial|final|provisional|exit poll|quarter\w*|earnings|profit|autops\w+|tests?|early",
        leads="by", flags="sure fixed",
    ),
    _kind(
        "funeral",
        r"funeral|burial|(?:be|is|was|were) (?:buried|laid to rest|interred|cremated)|laid to rest|last (?:journey|farewell)|"
        r"final (?:journey|farewell)",
        ahead=None, never=r"memorial|remembrance|vigil|mass for|shot|killed at|after the funeral|since the funeral|lie in state",
        leads="for", flags="person sure fixed",
    ),
    _kind(
        "vote to come",
        rf"{_HALL}{_FEW} (?:votes?|decides?)|(?:vote|ballot|decision) (?:on|over)(?: [\w’'-]{{1,30}}){{1,6}}? (?:is|set|due|"
        rf"scheduled|"
        r"planned|takes place|comes|expected|will)|(?:goes?|comes?|put) to (?:a|the) vote",
        never=r"elections?|delayed|postponed|failed|voted|advance|first reading|second reading|third reading",
        leads="for", flags="named whose",
    ),
    _kind(
        "summit",
        rf"summit{_FEW} {_MAY_WILL}(?:{_BEGIN}|held|takes? place|set for|due|planned)|{_LORDS}{_SOME} (?:meets?|gathers?|convenes?|"
        r"come together)|summit",
        topic=r"summit", never=r"after|since|last|previous|ended|failed|second day|ahead of|before", leads="for", flags="named",
    ),
    _kind(
        "deal closes",
        rf"{_DEAL}{_FEW} (?:close[sd]?|complete[sd]?|go(?:es)? through|finali[sz]ed|sealed|wrapped up)|(?:close|complete|"
        rf"finali[sz]e|"
        rf"seal|wrap up|conclude|completion of|closing of){_SOME} {_DEAL}",
        leads="by in before", never=r"shareholders?|vote|signed|announced|trade|ceasefire|rejected|bids?", flags="months named",
    ),
    _kind(
        "first trading",
        rf"{_WILL}(?:float|list|go public|debut|make (?:its|their) (?:stock )?(?:market )?debut)|(?:start|begin|starts|begins) "
        rf"trading|trading{_FEW} {_MAY_WILL}(?:begins?|starts?)|first day of trading|stock market debut|(?:flotation|"
        rf"listing) (?:is|set|"
        r"planned|due)",
        topic=r"shares?\b|stock|exchange|flotation|IPO|investors", never=r"halted|suspended|resum\w+|higher|"
        r"lower", flags="named sure",
    ),
    _kind(
        "leaves office",
        rf"{_WILL}(?:step down|stand down|leave|retire|bow out|quit|hand over|vacate)|(?:last|final) day|resignation (?:takes|"
        rf"will take) "
        r"effect",
        never=r"if|unless|country|hospital|prison|home|port|trial|jury|deputy|successor|ceasefire|campaign\w*|talks|bids?|to vote|"
        r"euro\w*|"
        r"ordered|told|residents|plant|factory|works|car|cars|lorr\w+|union|group|agreement|troops|soldiers|forces|school|summit|"
        r"visit|tournament|season|cup",
        leads="", flags="person",
    ),
    _kind(
        "curfew from",
        rf"(?:curfew|it|which){_SOME} (?:starts?|begins?|from|takes? effect|comes? into force|between)|(?:nobody|no one|residents|"
        rf"people)"
        rf"{_SOME} (?:streets?|outdoors|outside|homes?|indoors|out)",
        of="hour", ahead=None, topic=r"curfew", leads="from after by between", flags="sure",
        never=r"beer|alcohol|shops?|lifted|until|ends?|ended|broken|extended|children|minors|hours? before",
    ),
    _kind(
        "launch to come",
        rf"(?:launch|lift-?off|blast-?off){_FEW} (?:set|planned|scheduled|due|expected)|(?:lifts?|blasts?) off|{_WILL}(?:lift|"
        rf"blast) off|"
        rf"{_WILL}launched (?:in)?to (?:orbit|space)",
        topic=r"rocket|spacecraft|satellite|orbit|capsule|probe", never=r"delayed|scrubbed|second|third|next", flags="named",
    ),
    _kind(
        "hearing began",
        rf"(?:hearing|trial|session|sitting|proceedings|inquiry|inquest|things|it all|day in court){_FEW} {_BEGIN}|(?:opened|"
        rf"started|"
        r"began) (?:the |his |her )?(?:hearing|trial|session|proceedings)|took (?:the bench|their seats)",
        of="hour", ahead=False, topic=_COURT, flags="",
        never=r"after (?:lunch|the break)|gallery|public|doors|queue\w*|afternoon|second|resumed|next|will|would|minutes (?:later|"
        r"after)|hours (?:later|"
        r"after)",
    ),
    _kind(
        "attack began",
        r"(?:shelling|bombardment|bombing|barrage|attack|assault|raid|shooting|fighting|battle|clash(?:es)?|gunfire|offensive|"
        r"firefight|"
        rf"artillery (?:fire|duel)){_FEW} (?:began|begun|started|broke out|erupted|opened|commenced|got under way)|(?:guns|"
        rf"artillery|"
        r"gunners|batteries|gunmen|troops) (?:opened (?:up|fire)|began (?:firing|to fire|shelling))|opened fire|(?:turned into|"
        r"gave way "
        r"to|erupted into|escalated into|exploded into|boiled over into) (?:an? |the |open )?(?:[\w-]+ ){0,2}?(?:duel|battle|war|"
        r"fire|"
        r"fight(?:ing)?|bombardment|firefight|shelling|gunfire|rockets|barrage)|first (?:shells?|rockets?|shots?|missiles?|bombs?) "
        r"(?:fell|hit|landed|struck|rang out|came|were (?:heard|fired)|crashed)|(?:shells|rockets|missiles|bombs) (?:began|"
        r"started) "
        r"(?:to )?(?:fall|falling|rain|raining|land|landing)",
        of="hour", ahead=False, topic=_WAR, flags="",
        never=r"second|ended|returned fire|stopped|again|resumed|police|officers?|counter-?attack|lasted until|another",
    ),
    _kind(
        "alarm",
        rf"alarms?{_FEW} (?:raised|went off|sounded|rang|triggered)|(?:first )?(?:emergency|distress|999|911|112|"
        rf"first) calls? (?:came|was|"
        rf"were|reached)|(?:fire (?:brigade|service)|firefighters|crews|rescuers|coastguard|emergency services){_FEW} (?:called|"
        rf"alerted|"
        r"summoned|scrambled)|raised the alarm|(?:called|rang|dialled) (?:the )?(?:fire brigade|999|911|112)|may ?day",
        of="hour", ahead=False, never=r"false alarm|again|second|another|arrived|back ?up|reinforcements", flags="",
    ),
    _kind(
        "crash",
        r"(?:came off|left|jumped|ran off) the (?:rails?|tracks?|road)|derailed|overturned|capsized|went over|(?:keeled|tipped|"
        r"rolled|turned) over|went under|collided|(?:plane|aircraft|jet|airliner|helicopter|it|flight) (?:crashed|went down|"
        r"came down)|crashed|(?:ran|run) aground|(?:hit|struck|rammed|ploughed into|smashed into) (?:the |an? )?[\w’'-]{3,}|"
        r"smashed into|ploughed "
        r"into|slammed into|rammed|(?:accident|crash|collision|derailment|disaster|impact)(?: [\w’'-]+){0,3}? (?:happened|"
        r"occurred|took "
        r"place|came)",
        of="hour", ahead=False, topic=r"(?:train|bus|coach|car|lorry|truck|plane|ferry|boat|ship|tram|carriage|wagon)s?\b",
        never=r"second|another|earlier|reached|arrived|called|alerted|shares|market|storm|quake|earthquake|bomb\w*|missiles?|"
        r"bullets?|shot|blast|deal|strike|hit by|lightning", flags="",
    ),
    _kind(
        "quake",
        r"(?:ground|earth|buildings|houses|walls) (?:began|started) (?:to )?(?:shak\w+|tremble|trembling|mov\w+|sway\w*)|"
        r"(?:earthquake|quake|"
        r"tremor|temblor|it) (?:struck|hit|shook|came|was felt|jolted)|shaking (?:began|started)|shook",
        of="hour", ahead=False, topic=r"earthquake|quake|tremor", never=r"aftershocks?|second|again|another|foreshocks?|"
        r"shook hands",
        flags="sure",
    ),
    _kind(
        "collapse",
        r"(?:building|bridge|roof|dam|tower|stand|wall|hall|block|stage|crane|mine|tunnel|house|ceiling|"
        r"factory)(?: [\w’'-]+){0,4}? "
        r"(?:collapsed|gave way|caved in|came down|crumbled|fell in)|(?:the )?collapse (?:happened|occurred|came)|"
        r"(?:dam|dyke|dike|levee|embankment|reservoir)(?: (?!that|which|and|was|will)[\w’'-]+){0,4}? "
        r"(?:burst|broke|failed|breached|ruptured)",
        of="either", ahead=False, never=r"second|another|earlier|nearly|almost|fear\w*|had collapsed", flags="whose",
    ),
    _kind(
        "arrest",
        r"arrested|detained|(?:taken|took)(?: [\w’'-]+){0,3}? into custody|(?:led|"
        r"taken)(?: [\w’'-]+){0,3}?(?: away)? in handcuffs|under "
        r"arrest|handcuffed|(?:took|taken)(?: [\w’'-]+){1,3}? away|picked up by (?:the )?(?:police|officers|agents)",
        of="either", ahead=False, flags="person sure",
        never=r"released|re-?arrested|charged|freed|by order|judge|remand\w*|(?:hours|days?|weeks?) after|others|protesters|"
        r"people|migrants|also|again|more|former arrest|hundreds|"
        r"dozens|since|"
        r"demonstrators|suspects|two|three|four|five|six|seven|eight|nine|ten|\d+ (?:people|men|women)",
    ),
    _kind(
        "death",
        r"died|passed away|breathed (?:his|her) last|succumbed",
        of="day", ahead=False, flags="person sure",
        never=r"people|others|toll|men|women|soldiers|declared|pronounced|found|anniversary|children|who died|two|three|four|five|"
        r"six|seven|"
        r"eight|nine|ten|dozens|hundreds|victims|when|after|his|both|had died|patients|parents?|mother|father|brother|sister|wife|"
        r"husband|son|"
        r"daughter",
    ),
    _kind(
        "last seen",
        r"last seen|(?:nobody|no one|no-one)(?: [\w’'-]+){0,3}? (?:seen|heard from)|(?:not|n[’']t) been (?:seen|heard from)|"
        r"went missing|"
        r"vanished|disappeared|(?:has|have|had) been missing",
        of="day", ahead=False, leads="since", flags="person", never=r"reported|radar|contact|before|weeks|months|from view",
    ),
    _kind(
        "evacuation ordered",
        rf"(?:ordered|told|asked|urged){_SOME} (?:to (?:leave|evacuate|flee|get out)|out)|evacuation{_FEW} (?:came|ordered|issued|"
        rf"given|"
        r"announced|went out)|ordered (?:the |an )?evacuation|(?:was|were) evacuated",
        of="day", ahead=False, flags="named whose", never=r"lifted|return|schools?|embass\w+|diplomats|families|second|more|"
        r"hospital|again",
    ),
    _kind(
        "shut since",
        rf"(?:closed|shut|sealed off|blocked|out of (?:action|service|use)|impassable|off limits){_SOME} since|no (?:car|cars|"
        rf"train|trains|"
        rf"ship|ships|lorry|lorries|traffic|plane|planes|flights?|vehicle|vehicles)(?: has| have| had)? (?:crossed|passed|used|"
        rf"run|left|"
        rf"landed|sailed){_SOME} since|(?:was|were) (?:closed|shut|sealed off)",
        of="day", ahead=False, leads="since", flags="named whose", never=r"reopen\w*|also|again|before|until|markets?|shares|too",
    ),
    _kind(
        "resigned",
        r"resigned|stepped down|stood down|handed in (?:his|her) (?:resignation|notice)|threw in the towel|quit|(?:announced|"
        r"tendered) "
        r"(?:his|her) resignation",
        of="day", ahead=False, flags="person", never=r"others|ministers|also|two|three|since|who|had|deputy|calls? for",
    ),
    _kind(
        "explosion",
        r"exploded|blew up|went off|went up|(?:blast|explosion|detonation|bomb)(?: [\w’'-]+){0,4}? (?:happened|occurred|came|tore|"
        r"ripped|hit|"
        r"shook|rocked|went off|took place|was heard)",
        of="hour", ahead=False, topic=r"blast|explo|bomb|detonat", flags="",
        never=r"first|second|third|another|again|later|alarm|small|earlier|sirens?|prices|tempers?",
    ),
    _kind(
        "doors opened",
        rf"(?:doors|gates|turnstiles){_FEW} (?:opened|unlocked|open)|(?:fans|crowd|visitors|spectators|"
        rf"people) (?:were )?(?:let in|admitted)",
        of="hour", ahead=None, flags="", never=r"closed|locked|stage|second|embassy|prison|polling|polls|border|dam|lock",
    ),
    _kind(
        "to close for good",
        rf"{_WILL}(?:close|shut|shut down|closed|cease|stop) |(?:closes|shuts)(?: for good| its doors| down)?|last (?:car|ship|"
        rf"shift|lorry|"
        rf"tonne|truck|edition|train) (?:will |is to )",
        topic=r"plant|factory|works|mine|mill|yard|station|branch|store|hospital|newspaper|reactor",
        never=r"higher|lower|roads?|bridge|polls?|polling|markets?|until|temporar\w+|deal|takeover|schools?|election|eyes|at \d",
        leads="by", flags="months named whose",
    ),
    _kind(
        "to start again",
        rf"(?:lessons|classes|schools?|teaching|pupils|children|flights|trains|services?|ferries|production|work|play|sailings|"
        rf"deliveries|"
        rf"trading|fans){_SOME} (?:resume|restart|starts? again|begins? again|go back|back|return|reopen|run again|re-open|"
        rf"resumes|open again)",
        never=r"first|primary|secondary|nursery|goods|freight|until|not|no|some|if|could|may|fully|partly|limited|three|two",
        flags="named",
    ),
    _kind(
        "power out since",
        r"without (?:power|electricity|water|heating|gas)|in the dark|lights went out|blacked out|(?:power|electricity) (?:failed|"
        r"went|was cut)",
        of="day", ahead=False, leads="since", flags="named", never=r"restored|back|again|second|also|others|storm hit",
    ),
    _kind(
        "sentence to come",
        rf"{_WILL}sentenced|(?:sentence|sentencing)(?: [\w’'-]+){{0,4}}? (?:is|due|set|will|expected|scheduled)|(?:hand down|pass|"
        rf"pronounce|"
        r"give|deliver|announce) (?:the |its |his |her )?sentence|(?:learns?|know|hear) (?:his|her|their) (?:fate|sentence)",
        topic=_COURT, never=r"appeal|verdict|other|brother|wife|separately|second|already", flags="person sure fixed",
    ),
    _kind(
        "verdict to come",
        rf"(?:verdict|ruling|judgment|judgement){_FEW} (?:is|due|expected|will|set|given|delivered|handed down)|(?:give|deliver|"
        rf"hand down|"
        r"announce|return|reach) (?:its |the |a |their |his |her )?(?:verdict|ruling|judgment|judgement)|(?:will|is to|"
        r"are to) (?:rule|give "
        r"judgment)",
        topic=_COURT, never=r"appeal|sentence|after|before|injunction|bail|costs|second|another|other", flags="fixed",
    ),
    _kind(
        "body found",
        r"(?:body|remains|corpse|wreck|wreckage)(?: [\w’'-]+){0,6}? (?:found|recovered|discovered|pulled|retrieved|located|"
        r"spotted|brought)|"
        r"(?:found|recovered|discovered|pulled|retrieved|located|spotted|brought)(?: [\w’'-]+){0,4}? (?:the |his |her )(?:body|"
        r"remains|corpse|"
        r"wreck|wreckage)",
        of="day", ahead=False, flags="person", never=r"bodies|second|another|more|two|three|parts?|identified|buried|brother|"
        r"sister|friend",
    ),
    _kind(
        "visit to come",
        rf"{_WILL}(?:travel|visit|fly|arrive|go|come|land|head)|(?:arrives|flies|lands|travels|visits)(?: in| to| at)?",
        never=r"court|trial|polls|troops|planes?|ships?|flights?|trains?|storm|hurricane|team|leave|home|force|effect|back|strike|"
        r"aid|"
        r"into|vote|sale|deputy|envoy|minister of|delegation|jail|prison|hospital|public|train",
        flags="person",
    ),
    _kind(
        "sits at",
        rf"(?:session|debate|sitting|ceremony|service|procession|vigil|parade|press conference|address|speech|"
        rf"meeting) {_MAY_WILL}(?:begins?|"
        r"starts?|gets under way|opens?)|(?:senators|deputies|members|lawmakers|ministers|mourners|leaders) (?:gather|meet|"
        r"convene|sit)",
        of="hour", ahead=True, flags="named", never=r"second|another|first|again|until|doors|evening session|morning session",
    ),
    _kind(
        "exchange to come",
        rf"{_WILL}(?:exchange|swap|hand over|release|free|exchanged|swapped|handed over|released|freed)|(?:exchange|swap|"
        rf"handover){_FEW} "
        rf"{_MAY_WILL}(?:takes? place|happens?|begins?|starts?|go ahead|be)|(?:exchange|swap|handover) (?:is )?(?:set|planned|due)",
        topic=r"prisoner|hostage|captive|prison|jail|detain",
        never=r"report|figures|data|statement|album|film|names|results|video|first|second|another|more|others|three|two|if|gas|"
        r"fire",
        flags="named whose",
    ),
    _kind(
        "came free",
        r"(?:was|were|been|has|have)? ?(?:freed|released|let go|set free)|let (?:them|him|her) go|walked free|"
        r"walked out of (?:prison|jail|"
        r"custody)|regained (?:his|her|their) freedom",
        of="day", ahead=False, flags="named whose", topic=r"hostage|captive|prison|jail|detain|captors|kidnap|seized|custody",
        never=r"report|figures|data|statement|album|film|names|results|video|footage|first|second|another|more|others|driver|bail|"
        r"before|after|"
        r"who|had been|later|again|statement|image|photos?|pictures?|documents?|some|also|apart|\d+ (?:people|hostages|prisoners)",
    ),
    _kind(
        "wedding",
        rf"{_WILL}(?:marry|wed|tie the knot|married)|wedding|say (?:[\w’'-]+ )?I do",
        never=r"after|second|since|anniversary|rehearsal|reception", flags="person sure",
    ),
    _kind(
        "march to come",
        rf"{_WILL}(?:march|rally|demonstrate|take to the streets)|(?:march|demonstration|rally|protest){_FEW} (?:will|planned|set|"
        rf"called|due|take "
        r"place)|(?:call(?:s|ed)|plans?|planned)(?: [\w’'-]+){0,5}? (?:march|demonstration|rally|protest)",
        never=r"strike|second|another|last|after|banned|counter\w*|also|weekend", flags="named whose",
    ),
    _kind(
        "execution",
        rf"{_WILL}(?:executed|put to death|hanged|shot)|execution(?: [\w’'-]+){{0,4}}? (?:is|set|scheduled|due|planned)",
        topic=r"execut|death row|put to death|hanged", never=r"stay|another|second|others", flags="person sure fixed",
    ),
    _kind(
        "election day",
        rf"{_WILL}(?:go to the polls|elect|choose)|go(?:es)? to the polls|(?:election|vote|referendum|"
        rf"ballot) {_MAY_WILL}(?:be )?(?:held|takes? "
        r"place|set|due|scheduled|called)|(?:votes|elects|chooses)(?: [\w’'-]+){0,4}?",
        topic=r"election|referendum",
        never=r"second|run-?off|first|local|primary|by-?election|parliament|senate|house|committee|deputies|after|last|since|"
        r"leadership|abroad",
        flags="named fixed",
    ),
    _kind(
        "court appearance",
        rf"{_WILL}(?:appear|appear in court|appear before|face (?:a|the) (?:judge|court|magistrate)|arraigned|brought before|"
        rf"in the dock|in "
        r"court)|(?:first|next) (?:court )?appearance|due (?:in court|before)",
        topic=_COURT, never=r"appeal|television|debate|congress|parliament|committee|co-\w+|others|witness\w*", flags="person",
    ),
    _kind(
        "law in force",
        rf"(?:law|ban|rule|rules|tariffs?|tax|levy|act|sanctions|duties|it|they|which) {_MAY_WILL}(?:comes? into (?:force|effect)|"
        rf"takes? "
        r"effect|enters? into force|applies|apply|kicks? in|start|starts)|under the (?:new )?(?:law|ban|rules|act)",
        topic=r"law\b|ban\b|rules?\b|tariff|tax\b|act\b|sanctions|duties",
        never=r"truce|ceasefire|first|second|until|passed|signed|some|others|also|talks|curfew|strike", leads="from",
        flags="months named whose",
    ),
)  # fmt: skip
