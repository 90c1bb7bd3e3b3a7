"""The words the timeline goes by: what tells of no happening, which nouns tell of one, what a clause may not begin with."""

from __future__ import annotations

import re

# Verbs of state, thought and saying: what is said on a day is the statements' business, not the timeline's.
_NO_HAPPENING = """
    be have seem appear remain want hope think believe know feel like need mean look consider expect understand fear doubt say tell
    add note explain argue state write ask report describe mention recall quote insist stress suggest claim acknowledge admit
    according accord include contain involve belong own live stay exist lack cost weigh measure can may will would should could
    do let see hear go keep try help make get work continue rely base stand turn come tweet post show
"""
NO_HAPPENING = frozenset(_NO_HAPPENING.split())
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february march april may june july august september october november december"
WEEKDAYS = frozenset(_WEEKDAYS.split())
CALENDAR = WEEKDAYS | frozenset(_MONTHS.split())  # what names a day or a month, and nothing that was done then
# What tells the time of a day, or that something is awaited, and not what is done then.
_CLOCK = "morning afternoon evening night noon midday midnight hour minute a.m. p.m. am pm o’clock o'clock due expected"
OF_THE_CLOCK = frozenset(_CLOCK.split())
# Of one thing on one day, one of these is not a telling of the other.
_OPPOSED = """
    pass/fail approve/reject accept/reject confirm/deny convict/acquit open/close rise/fall increase/decrease allow/ban survive/die
    hire/dismiss release/arrest release/detain lift/impose succeed/fail resume/suspend begin/end start/end start/stop begin/stop
    find/lose arrive/leave raise/cut raise/lower resume/stall resume/halt resume/pause resume/stop resume/collapse restart/stall
    restart/halt restart/suspend restart/stop reopen/suspend ease/worsen ease/intensify ease/strengthen
"""
OPPOSED = frozenset(frozenset(pair.split("/")) for pair in _OPPOSED.split())
# The same in whatever words: what one tells to grow less and another to grow more, to stand still and to go on again.
OPPOSED_WORDS = tuple(
    (re.compile(rf"\b(?:{one})\b", re.I), re.compile(rf"\b(?:{other})\b", re.I))
    for one, other in (
        (
            r"eas(?:e[sd]?|ing)(?= |$)|abat(?:e[sd]?|ing)|die(?:s|d)? down|dying down|subsid(?:e[sd]?|ing)|weaken(?:s|ed|ing)?|"
            r"(?:get|got|become|became|turn)\w* (?:lighter|weaker|calmer|better|milder)",
            r"worsen(?:s|ed|ing)?|intensif(?:y|ies|ied)|strengthen(?:s|ed|ing)?|pick(?:s|ed)? up|"
            r"(?:get|got|become|became|turn|grow|grew)\w* (?:heavier|stronger|worse|fiercer|harder)",
        ),
        (
            r"(?:talks|negotiations|dialogue)(?: [\w’'-]+){0,9}? (?:stalled|halted|paused|broke down|collapsed|were suspended)|"
            r"(?:halted|suspended|paused|broke off) (?:[\w’'-]+ ){0,4}?(?:talks|negotiations|dialogue)",
            r"(?:resum|restart|reopen)\w* (?:[\w’'-]+ ){0,4}?(?:talks|negotiations|dialogue)|"
            r"(?:talks|negotiations|dialogue) (?:[\w’'-]+ ){0,4}?(?:resumed|restarted|reopened)",
        ),
    )
)
# Deeds and mishaps that reports tell in quite other words: of one named thing on one day they are one.
MISHAPS = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        r"r[au]n(?:s|ning)? aground|(?:hits?|struck|strikes) (?:the |a |some )?(?:[\w-]+ )?(?:rocks?|reef|sandbank)|grounded",
        r"exploded|blew up|(?:blast|explosion) (?:hit|tore|ripped)",
        r"collapsed|caved in|gave way|came down",
        r"capsized|overturned|keeled over",
        r"derailed|came off the (?:tracks?|rails)|jumped the (?:tracks?|rails)|left the (?:tracks?|rails)",
        r"sank|went down|foundered",
        r"burn(?:ed|t) down|caught fire|went up in flames|was gutted",
    )
)
# Steps that reports tell in quite other words: on one day those of one bearer, or of nobody named, are one.
_TALKS = r"(?:talks|negotiations|negotiating table|table|dialogue|summit|truce|ceasefire)"
_SAID_OF = r"(?:[\w’'-]+ ){0,4}?"
STEPS = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        rf"walk(?:s|ed)? (?:out(?! of)|off the job)|stop(?:s|ped)? work|"
        rf"(?:went|go(?:es)?) on strike|downed tools|(?:began|started|launched) {_SAID_OF}"
        r"(?:strike|walkout|stoppage)|"
        r"(?:strike|walkout|stoppage) (?:began|started|got under way|had begun|(?:will|would|(?:is|was) to) (?:begin|start))",
        rf"(?:call(?:s|ed) off|end(?:s|ed)|suspend(?:s|ed)) {_SAID_OF}(?:strike|walkout|stoppage)|"
        r"(?:strike|walkout|stoppage) (?:(?:was|is) (?:over|called off|suspended)|ended)",
        rf"(?:left|quit|leave|walked (?:out|away) (?:of|from)|withdr[ae]w(?: its \w+)? from|pulled out of|broke off|"
        rf"suspended (?:its|their) (?:part|role|participation) in) {_SAID_OF}{_TALKS}",
        r"(?:talks|negotiations)(?:,[^,;.\n]{1,60},)? (?:[\w’'-]+ ){0,9}?"
        r"(?:broke down|collapsed|fell apart|failed|broke up|ended)",
        rf"(?:resum|restart|reopen|return)\w* (?:to )?{_SAID_OF}{_TALKS}|{_TALKS} (?:were |have )?(?:resumed|restarted|reopened)",
        rf"(?:sign|agree|reach|clinch|seal)\w* {_SAID_OF}(?:accord|agreement|deal|pact|treaty)|"
        r"(?:accord|agreement|deal|pact|treaty) (?:was|is) (?:signed|sealed|reached)",
    )
)
# Of talks that were told of before, "they".
THEY_BROKE_OFF = re.compile(
    r"\b(?:they|(?:talks|negotiations)(?: [\w’'-]+){0,9}?) (?:had |were )?"
    r"(?:broke(?:n)? (?:down|off|up)|collapsed|fell apart|failed)\b|"
    r"\b(?:they|the two|both(?: sides)?) (?:had )?broke(?:n)? off (?:the |their )?(?:talks|negotiations)\b",
    re.I,
)
# The next sitting of a court, in whatever words.
_COURT = r"(?:trial|hearings?|court|case|proceedings|session|inquest|jury|panel|inquiry|tribunal|judges?)"
SITTING = re.compile(
    rf"\b{_COURT} (?:(?:will|would|(?:is|are) (?:due |set |expected )?to) )?"
    r"(?:resumes?|sits?|reconvenes?|continues?|returns?|meets?|goe?s? on|be resumed)\b|"
    r"\b(?:next|following) (?:\w+ )?(?:hearing|session|sitting|round|court date|day (?:of the trial|in court)) "
    r"(?:is|was|will be|takes place|has been|comes)\b|"
    r"\b(?:next|following) (?:hearing|session|sitting|court date) [^.;:]{0,30}?(?:due|set|scheduled|expected|for)\b|"
    rf"\b(?:trial|hearing|case|proceedings) (?:(?:was|is|has been|were|are) )?adjourned (?:until|till|to)\b|"
    rf"\b{_COURT} (?:will|would|(?:is|are) to) hear (?:the |her |his |their )?"
    r"(?:case|evidence|witnesses?)\b[^.;:]{0,20}?\bagain\b",
    re.I,
)
OF_ANOTHER_COURT = re.compile(
    r"\b(?:appeals?|supreme|higher|city|county|federal|constitutional|another|separate|second|civil|military) "
    r"(?:court|trial|case)\b",
    re.I,
)
# Verbs that tell one deed: what was announced by one may be told as done by another.
_ONE_DEED = """
    begin/start/open/commence/launch end/finish/conclude/close resume/restart/reopen/continue publish/release/issue/present
    visit/arrive/travel/come/fly/go send/arrive leave/depart/go hold/meet/convene stop/halt/cease/end run/operate pay/transfer
    sign/seal/conclude/agree vote/decide/approve/reject/pass resign/quit/leave/step deliver/hand/send/submit
    strike/stop/walk raise/increase cut/lower/reduce testify/tell/appear free/release land/arrive
"""
ONE_DEED = tuple(frozenset(verbs.split("/")) for verbs in _ONE_DEED.split())
# What is still to come where it is so.
AWAITED = frozenset(("expected", "due", "scheduled", "planned", "slated"))
EXPECTED = re.compile(r"\b(?:is|are|has been|have been) (?:expected|due|scheduled|planned|slated|set (?=to|for))\b", re.I)
# What becomes of what was announced and does not come.
CALLED_OFF = frozenset(("cancel", "postpone", "delay", "scrap", "abandon", "suspend"))
PUT_OFF = re.compile(
    r"(?<!rule out )(?<!ruled out )(?<!rules out )\b(?:put|puts|putting|call|calls|called|calling) off\b(?!-)", re.I
)
# What tells of a happening though its verb alone would not.
TELLING = re.compile(
    r"\b(?:go(?:es|ne)?|went|going|are|were|was|is) (?:back )?on (?:strike|trial|hunger strike)\b|\bturn(?:s|ed)? down\b|"
    r"\btold (?:the|a) court\b|\b(?:was|were|been) told (?:of|about|that)\b|"
    r"\b(?:(?:will|would|(?:is|are|was|were) to) go|goe?s?) on (?:again )?(?:on |at |next )|"
    r"\b(?:talks|negotiations|trial|hearings?|proceedings|session|search)\b[^.;:]{0,60}?\bcontinues? (?:on |at |next )|"
    r"\b(?:round|session|sitting|match|game|hearing|trial|vote|election|concert|ceremony|funeral|meeting|opening|race|final|debate)"
    r"(?: (?:against|between|for|of|in|at|on) [\w’' -]{2,40}?)?,? (?:is|will be) on (?=\d|the \d|\w+day\b)|"
    r"\b(?:turned (?:over|turtle)|went (?:over (?:at|on|in|off|near|as|when)|up in)|gave way|came off the (?:tracks?|rails))\b|"
    r"\b(?:court|judges?|tribunal|panel|jury|inquiry) (?:\w+ ){0,2}?hear(?:s|d)?\b|"
    r"\bheard (?:knocking|screams?|shots?|gunfire|blasts?|explosions?|shouts?|cries)\b|"
    r"\b(?:will|would|(?:is|are|was|were) to) (?:\w+ly )?(?:come|speak|stay (?:closed|shut|open))\b|"
    r"\b(?:will|would|(?:is|are|was|were) to) (?:\w+ly )?go to (?-i:[A-Z])|"
    r"\b(?:went to|w(?:as|ere) in) (?:(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+){0,2}|the (?:capital|city|town|village|resort|region)) on\b|"
    r"\b(?:came?|comes?|go(?:es)?|went) into (?:force|effect)\b|\bstood trial\b|\bwork(?:s|ed)? to rule\b",
    re.I,
)
_MEETING = "talks|negotiations|meeting|summit|session|round"
_HELD = "(?:began|begun|opened|resumed|restarted|started|continued|held|took place)"
# Verbs that say of what was announced no more than that it comes, or when.
COMING = frozenset(("come", "begin", "start", "happen", "occur", "end", "materialise", "materialize"))
# What is announced by a noun, and how it is told once it has come.
CAME_AS = tuple(
    (re.compile(rf"\b(?:{noun})\b", re.I), re.compile(rf"\b(?:{deed})\b", re.I))
    for noun, deed in (
        (r"verdicts?|judgment", r"found (?:not )?guilty|convicted|acquitted|cleared|sentenced|jailed"),
        (r"sentenc(?:e|ing)", r"sentenced|jailed|given (?:\w+ ){1,3}years"),
        (r"ruling|decision", r"ruled|decided|upheld|overturned|struck down|approved|rejected|blocked|granted|refused|cleared"),
        (
            r"votes?|ballot|elections?|referendum",
            r"voted|elected|won|re-elected|went to the polls|passed|approved|adopted|rejected|backed",
        ),
        (r"agreement|deal|accord", r"reached|signed|agreed|struck|sealed|clinched"),
        (
            r"(?:stay|remain|be|is|are|was|were|kept) (?:closed|shut) until|(?:opens?|re-?opens?|open again)",
            r"re-?opened|opened (?:again|its doors)",
        ),
        (
            r"(?:memorial |church )?service|funerals?|burials?|vigil|memorial",
            r"buried|laid to rest|mourn(?:ed|ers)|"
            r"(?:filled|attended|packed|gathered) (?:[\w’'-]+ ){0,6}?(?:church|cathedral|service|funeral)",
        ),
        (
            r"(?:meets?|convenes?|sits?|gathers?) (?:[\w’'-]+ ){0,6}?to (?:decide|vote|rule|consider|discuss|choose)",
            r"voted|decided|rejected|approved|agreed|accepted|backed|endorsed|chose|elected|ruled|turned down",
        ),
        (r"hearing", r"was heard|appeared|pleaded|testified"),
        (r"testify|give evidence|take the stand", r"told (?:the|a) court|testified|gave evidence|took the stand"),
        (
            r"meet|meetings?|talks|negotiations|summit|session|rounds?",
            rf"met|{_HELD} (?:[\w’'-]+ ){{0,5}}?(?:{_MEETING})|(?:{_MEETING}) (?:[\w’'-]+ ){{0,8}}?{_HELD}",
        ),
    )
)
# Of these whoever or whatever is the subject of both is one: the clerk who is to testify, the school that is closed until a day,
# the executive that meets to decide.
_OF_ONE = ("testify", "stay closed until", "meet to decide")
OF_ONE_SUBJECT = tuple(pair for pair in CAME_AS if any(map(pair[0].fullmatch, _OF_ONE)))
# Of these one is held in one place on one day; councils and doctors may meet there too.
TALKS = re.compile(r"\b(?:talks|negotiations|rounds?|summit)\b", re.I)
# Verbs that tell of a happening only together with what is announced.
_ANNOUNCING = "announce declare disclose reveal confirm warn inform decide agree emerge vow pledge threaten propose order"
ANNOUNCING = frozenset(_ANNOUNCING.split())

# "since that agreement in November 2023": the noun is what happened then, the verb came after.
HAPPENING_NOUNS = (
    "agreement", "deal", "accord", "truce", "ceasefire", "cease-fire", "treaty", "pact", "war", "attack", "attacks", "invasion",
    "election", "elections", "vote", "referendum", "coup", "strike", "strikes", "protest", "protests", "death", "killing",
    "shooting", "bombing", "explosion", "crash", "earthquake", "flood", "fire", "launch", "merger", "takeover", "ruling", "verdict",
    "trial", "arrest", "resignation", "visit", "meeting", "summit", "talks", "release", "test", "tests", "crisis", "uprising",
    "revolution", "collapse", "blast", "blaze", "shelling", "raid", "quake", "storm", "floods", "match", "game", "session",
    "hearing", "ceremony", "march", "rally", "debate", "accident", "derailment", "outage", "leak", "murder", "killings",
    "robbery", "decision",
)  # fmt: skip

# What a day is named for without anything being done on it: "Tuesday's closing price", "Friday's paper".
OF_A_DAY = (
    "prices?", "close", "levels?", "highs?", "lows?", "session(?! of)", "trading", "rates?", "fixing", "settlement", "estimate",
    "finish", "gains?", "loss", "losses", "editions?", "newspapers?", "papers?", "issue", "print", "front page", "column",
    "episode", "programme", "program", "broadcast", "bulletin",
)  # fmt: skip
# What may follow such a noun; another noun makes it a part of a longer name.
_GO_ON = """
    of in on at for and or but to as after before by from with when while that which who than a an the is was are were has had will
    said showed
"""
GO_ON = tuple(_GO_ON.split())
# Verbs in the past without its ending, by which a deed did something to a price.
_DOING = "hit cut sent drove put led rose fell brought made saw shut spread gave took kept"
DOING = tuple(_DOING.split())

# A clause that begins with one of the first hangs on a word before it and does not stand alone; the others can be left off.
_HANGING = """
    who whom whose which where that to of by with without despite unless if once until whether being having is was were are has
    have had did does will would what
"""
HANGING = frozenset(_HANGING.split())
_CONJUNCTIONS = "after when while as since because before although though and but so"
CONJUNCTIONS = frozenset(_CONJUNCTIONS.split())
# A clause that is cut off at one of these is better without it.
_LOOSE_ENDS = """
    over of to in on at for with about from by into between among against and or but that which who as than if when while after
    before because the a an its their his her
"""
LOOSE_ENDS = frozenset(_LOOSE_ENDS.split())
# What a firm may be called, and other bodies, of which "the" is one that the page has named.
FIRMS = (
    r"company|firm|business|group|employer|\w*maker|\w*builder|producer|operator|manufacturer|airline|carrier|bank|lender|retailer|"
    r"chain|brewer|brewery|utility|insurer|supplier|publisher|giant|startup|start-up|railway|shipyard|corporation|conglomerate"
)
BODIES = (
    r"union|ministry|minister|court|council|authority|agency|commission|committee|university|club|party|government|parliament|"
    r"army|police|mayor|president|board|hospital|regulator|ministries|parties|authorities|agencies|companies"
)
PRONOUNS = frozenset(("it", "they", "he", "she", "we", "i", "this", "that", "these", "those"))
# Credits and captions that stay in a text.
CREDITS = ("copyright", "getty", "http", "file -", "file photo", "photograph", "/ap", "/afp", "/reuters", "slideshow")
