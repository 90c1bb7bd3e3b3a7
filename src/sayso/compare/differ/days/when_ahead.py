"""What is to come on one day or hour, and the words by which news tells it: the next sitting, talks, votes, strikes, truces, deals.

in: nothing    out: `AHEAD`. A kind is told by any of its words, by whichever verb or noun; what stands in its sentence tells when.
General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.days.when_words import (
    BEGIN,
    COURT,
    DEAL,
    FEW,
    HALL,
    LORDS,
    MAY_WILL,
    SOME,
    TALKS,
    VOTING,
    WILL,
    Kind,
    kind,
)

AHEAD: tuple[Kind, ...] = (
    kind(
        "next sitting",
        rf"(?:trial|hearings?|case|proceedings|inquiry|inquest|court|session|tribunal|evidence) {MAY_WILL}(?:resumes?|continues?|"
        r"reconvenes?|(?:sits?|meets?) again|goes on|go on|returns?|picks? up again)|"
        r"next (?:hearing|sitting|session|round|court (?:date|appearance|hearing)|day (?:in court|of (?:the )?(?:trial|hearing|"
        rf"evidence|proceedings))|instal?lment|act|appearance)|(?:adjourned|recessed|put over|in recess|broke off){SOME} (?:until|"
        rf"till|to)|(?:jurors?|jury|judges?|lawyers|witnesses|the court) {WILL}(?:return|back|reconvene|sit again|resume)|"
        rf"(?:he|she|accused|defendants?) {WILL}(?:return to (?:the )?(?:court|dock)|appear again|reappear)|back in (?:the dock|"
        rf"court)",
        topic=COURT,
        never=r"verdict|ruling|sentenc\w+|appeals?|civil|bail hearing|election|talks|match|league|parliament|school",
        leads="until till to for",
        flags="sure fixed",
    ),
    kind(
        "talks",
        rf"(?:talks|negotiations)|sit(?:s|ting)? down|{WILL}(?:meet|gather|reconvene|convene)|"
        r"(?:return|come|back) to the (?:negotiating table|table|hotel|venue|talks)|"
        r"next (?:round|meeting)|(?:meeting|round) (?:is|was|will be|to be) (?:held|set|planned|scheduled|due)",
        topic=TALKS,
        never=r"telephone|by phone|ruled out|no talks|broke down|collapsed|failed|ended|after talks|since talks|during talks|left|"
        r"walked out|stormed out|quit|talks show",
        leads="for",
        flags="named sure",
    ),
    kind(
        "polls close",
        rf"(?:polls|polling (?:stations|places|booths)|voting|ballot boxes){FEW} (?:close|closes|closed|shut|ends?|ended)|"
        r"(?:have|had) until(?=[^.;]{0,60}\b(?:vote|ballot|poll))|(?:votes?|ballots?) (?:until|till)|cast (?:their )?(?:votes|"
        r"ballots)",
        of="hour",
        ahead=None,
        topic=VOTING,
        leads="until till by before",
        flags="sure fixed",
        never=r"start|started|begins?|began|open(?:s|ed)?|from|extended|hours? (?:later|after)",
    ),
    kind(
        "polls open",
        rf"(?:polls|polling (?:stations|places|booths)|voting|ballot boxes){FEW} {BEGIN}|first (?:votes|ballots) (?:are |were |"
        rf"can be )?"
        r"cast",
        of="hour",
        ahead=None,
        topic=VOTING,
        leads="from",
        flags="sure fixed",
        never=r"early voting|close|closed|until",
    ),
    kind(
        "strike to come",
        rf"{WILL}(?:walk (?:out|off)|go on strike|strike|down tools|stop work)|go(?:es)? on strike|"
        rf"{WILL}(?:bring|shut|close|paralyse|halt){FEW} (?:to a (?:standstill|halt))|"
        rf"(?:strike|walkout|stoppage|industrial action){FEW} {MAY_WILL}(?:starts?|begins?|gets? under way|kicks? off|from|"
        rf"set for|"
        r"planned for|due)",
        topic=r"strike|walkout|stoppage|industrial action|union",
        never=r"ends?|ended|suspend\w*|called off|ballot\w*|until|air strikes?|if",
        leads="from for",
        flags="named whose",
    ),
    kind(
        "truce in force",
        rf"(?:truce|cease-?fire|armistice|it|which) {MAY_WILL}(?:takes? effect|comes? into (?:force|effect)|begins?|starts?|"
        rf"enters? "
        r"into (?:force|effect))|(?:guns|weapons|artillery)(?: [\w’'-]+){0,4}? (?:fall|go) silent|(?:lay down (?:their )?(?:arms|"
        r"weapons)|stop (?:shooting|firing|fighting)|hold their fire|end hostilities)",
        of="either",
        topic=r"truce|cease-?fire|armistice",
        leads="from",
        flags="named sure",
        never=r"talks|negotiations|strike|second|if|unless|until|last|broken",
    ),
    kind(
        "bids due",
        rf"(?:bids?|offers?|tenders?|proposals|applications|entries|submissions){SOME} (?:due|submitted|handed in|lodged|received|"
        rf"accepted|in|close[sd]?)|(?:bidders|suitors|buyers|applicants|interested parties){FEW} (?:have|has|had|given|must)|"
        r"deadline for (?:[\w-]+ ){0,2}(?:bids|offers|tenders|applications|submissions|entries)|(?:bidding|tender|application "
        r"(?:period|window)) (?:closes|ends|runs)",
        leads="until till by before for",
        never=r"first|initial|indicative|non-binding|second|final|last|binding|extended|raised|rejected|expires?",
    ),
    kind(
        "answer due",
        r"(?:has|have|had|given|gave)(?: [\w’'-]+){0,3}? until(?=[^.;]{0,60}\b(?:reply|respond|answer|decide|accept|comply|sign|"
        r"pay|leave|withdraw|surrender|"
        rf"disarm))|(?:must|has to|have to|is to|are to) (?:give|reply|respond|answer|decide|comply|sign|accept){SOME} by|"
        r"(?:answer|reply|response) (?:is |was )?(?:due|expected|wanted)|(?:ultimatum|deadline) (?:expires|runs out|ends|lapses)",
        of="either",
        leads="until till by before",
        never=r"extended|bids|tenders|appeals?",
    ),
    kind(
        "ballot's result",
        rf"(?:results?|outcome|winner){FEW} (?:announced|declared|due|known|expected|published|made public|come|given)|"
        rf"will be known|"
        rf"(?:votes|ballots) {WILL}counted",
        topic=VOTING,
        never=r"first|preliminary|partial|final|provisional|exit poll|quarter\w*|earnings|profit|autops\w+|tests?|early",
        leads="by",
        flags="sure fixed",
    ),
    kind(
        "funeral",
        r"funeral|burial|(?:be|is|was|were) (?:buried|laid to rest|interred|cremated)|laid to rest|last (?:journey|farewell)|"
        r"final (?:journey|farewell)",
        ahead=None,
        never=r"memorial|remembrance|vigil|mass for|shot|killed at|after the funeral|since the funeral|lie in state",
        leads="for",
        flags="person sure fixed",
    ),
    kind(
        "vote to come",
        rf"{HALL}{FEW} (?:votes?|decides?)|(?:vote|ballot|decision) (?:on|over)(?: [\w’'-]{{1,30}}){{1,6}}? (?:is|set|due|"
        rf"scheduled|"
        r"planned|takes place|comes|expected|will)|(?:goes?|comes?|put) to (?:a|the) vote",
        never=r"elections?|delayed|postponed|failed|voted|advance|first reading|second reading|third reading",
        leads="for",
        flags="named whose",
    ),
    kind(
        "summit",
        rf"summit{FEW} {MAY_WILL}(?:{BEGIN}|held|takes? place|set for|due|planned)|{LORDS}{SOME} (?:meets?|gathers?|convenes?|"
        r"come together)|summit",
        topic=r"summit",
        never=r"after|since|last|previous|ended|failed|second day|ahead of|before",
        leads="for",
        flags="named",
    ),
    kind(
        "deal closes",
        rf"{DEAL}{FEW} (?:close[sd]?|complete[sd]?|go(?:es)? through|finali[sz]ed|sealed|wrapped up)|(?:close|complete|"
        rf"finali[sz]e|"
        rf"seal|wrap up|conclude|completion of|closing of){SOME} {DEAL}",
        leads="by in before",
        never=r"shareholders?|vote|signed|announced|trade|ceasefire|rejected|bids?",
        flags="months named",
    ),
    kind(
        "first trading",
        rf"{WILL}(?:float|list|go public|debut|make (?:its|their) (?:stock )?(?:market )?debut)|(?:start|begin|starts|begins) "
        rf"trading|trading{FEW} {MAY_WILL}(?:begins?|starts?)|first day of trading|stock market debut|(?:flotation|"
        rf"listing) (?:is|set|"
        r"planned|due)",
        topic=r"shares?\b|stock|exchange|flotation|IPO|investors",
        never=r"halted|suspended|resum\w+|higher|"
        r"lower",
        flags="named sure",
    ),
    kind(
        "leaves office",
        rf"{WILL}(?:step down|stand down|leave|retire|bow out|quit|hand over|vacate)|(?:last|final) day|resignation (?:takes|"
        rf"will take) "
        r"effect",
        never=r"if|unless|country|hospital|prison|home|port|trial|jury|deputy|successor|ceasefire|campaign\w*|talks|bids?|to vote|"
        r"euro\w*|"
        r"ordered|told|residents|plant|factory|works|car|cars|lorr\w+|union|group|agreement|troops|soldiers|forces|school|summit|"
        r"visit|tournament|season|cup",
        leads="",
        flags="person",
    ),
    kind(
        "curfew from",
        rf"(?:curfew|it|which){SOME} (?:starts?|begins?|from|takes? effect|comes? into force|between)|(?:nobody|no one|residents|"
        rf"people)"
        rf"{SOME} (?:streets?|outdoors|outside|homes?|indoors|out)",
        of="hour",
        ahead=None,
        topic=r"curfew",
        leads="from after by between",
        flags="sure",
        never=r"beer|alcohol|shops?|lifted|until|ends?|ended|broken|extended|children|minors|hours? before",
    ),
    kind(
        "launch to come",
        rf"(?:launch|lift-?off|blast-?off){FEW} (?:set|planned|scheduled|due|expected)|(?:lifts?|blasts?) off|{WILL}(?:lift|"
        rf"blast) off|"
        rf"{WILL}launched (?:in)?to (?:orbit|space)",
        topic=r"rocket|spacecraft|satellite|orbit|capsule|probe",
        never=r"delayed|scrubbed|second|third|next",
        flags="named",
    ),
)
