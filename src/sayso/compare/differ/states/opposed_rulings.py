"""Matters that an authority decides or a government promises, of which news tells one side or the other: a strike that a court bans
or lets go on, bail or an appeal granted or refused, an inquiry promised, never promised or ruled out, gates opened or kept shut.

in: nothing    out: `RULINGS`. Each with many wordings, of many reports. General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_words import (
    BEEN,
    DET,
    HAS_NOT,
    HAVE,
    NOT_BEEN,
    ON_DAY,
    WHO,
    Clash,
    Matter,
    hints_of,
    nouns,
    worded,
)

_COURTS = nouns("court judge tribunal magistrate bench arbitrator justice")
_STRIKE = (
    rf"{DET} (?:[\w’'-]+ ){{0,3}}?(?:strikes?|walk-?outs?|stoppages?|"
    r"industrial action|protests?|marche?s?|rall(?:y|ies)|blockades?)"
)
_BANNED = r"(?:ban(?:ned)?|halt(?:ed)?|block(?:ed)?|stop(?:ped)?|outlaw(?:ed)?|prohibit(?:ed)?|forb(?:id|ade|idden)|suspend(?:ed)?)"
_BACK = (
    r"(?:back to work|to (?:return|go back) to (?:work|their (?:posts|jobs))|to end (?:their|the) (?:strike|walk-?out|stoppage))"
)
_STRIKERS = r"(?:the |striking |all )(?:[\w’'-]+ ){0,3}[\w’'-]+"
_UNLAWFUL, _LAWFUL = r"(?:illegal|unlawful)", r"(?:legal|lawful)"
_ASKED = r"(?:request|application|bid|attempt|petition|plea|motion|suit|injunction)"
_RULED = r"(?:ruled|found|held|declared|said)"
_STOPPED = (
    worded(rf"{HAVE}{ON_DAY}(?:ordered|told|directed|instructed|sent) {_STRIKERS} {_BACK}"),
    worded(rf"{HAVE}(?:banned|halted|blocked|stopped|outlawed|prohibited|forbade|forbidden|suspended) {_STRIKE}"),
    worded(rf"{HAVE}{_RULED} (?:that )?{_STRIKE} (?:is |was |to be |would be )?{_UNLAWFUL}"),
    worded(
        rf"{HAVE}(?:granted|issued|approved) [^.;]{{0,40}}?\binjunction (?:against|to (?:stop|halt|ban|block|prevent)) {_STRIKE}"
    ),
    worded(
        rf"{_STRIKE}(?: (?:by|of|at|in) (?:[\w’'-]+ ){{1,5}}?| )?(?:was|were|has been|had been) "
        rf"(?:banned|halted|blocked|outlawed|(?:declared|ruled) {_UNLAWFUL}) {ON_DAY}by {WHO}",
        "",
    ),
)
_LET_GO = (
    worded(rf"{HAVE}(?:refused|declined) to {_BANNED} {_STRIKE}"),
    worded(rf"{HAVE}(?:refused|declined) to (?:order|send|direct) {_STRIKERS} {_BACK}"),
    worded(
        rf"{HAVE}(?:rejected|dismissed|threw out|thrown out|turned down|denied) {DET} (?:[\w’'-]+ ){{0,3}}?{_ASKED} "
        rf"(?:to (?:have )?{_BANNED}|for an injunction (?:against|on)|against|for a ban on) {_STRIKE}"
    ),
    worded(rf"{HAVE}{_RULED} {ON_DAY}(?:that )?{_STRIKE} (?:is |was |to be )?{_LAWFUL}"),
    worded(rf"{HAVE}{_RULED} {ON_DAY}(?:that )?{_STRIKE} (?:could|can|may) (?:go ahead|continue|go on|proceed)"),
    worded(rf"{HAVE}(?:allowed|let|permitted) {_STRIKE} (?:to )?(?:go ahead|continue|go on|proceed)"),
)

_GRANT = (
    r"(?P<what>(?:[\w’'-]+ )?(?:bail|parole|asylum|(?:a|an|the|his|her) (?:[\w-]+ )?(?:visa|work permit|residence permit|pardon)))"
)
_TO_WHOM = r"(?P<who>(?:the |an? )?(?:[\w’'-]+ ){0,5}?[A-ZÀ-Þa-z][\w’'-]+)"
_BAILED = (
    worded(rf"{BEEN}(?:granted|given) {_GRANT}"),
    worded(r"(?:was|were|is|has been|had been) (?:released|freed) on (?P<what>bail|parole)"),
    worded(rf"{HAVE}granted (?!bail|parole|asylum){_TO_WHOM} {_GRANT}", ""),
    worded(rf"{HAVE}granted {_GRANT} to {_TO_WHOM}", ""),
)
_NO_BAIL = (
    worded(rf"{BEEN}(?:refused|denied) {_GRANT}"),
    worded(rf"{HAVE}(?:refused|denied) (?!bail|parole|asylum|to\b){_TO_WHOM} {_GRANT}", ""),
    worded(rf"{HAVE}(?:refused|denied) {_GRANT} to {_TO_WHOM}", ""),
    worded(rf"{NOT_BEEN}(?:granted|given) {_GRANT}"),
)
_DECIDES = nouns(
    "court judge tribunal magistrate ministry minister regulator council committee board commission panel authority agency"
)
_APPEAL = (
    rf"(?P<what>{DET} (?:[\w’'-]+ ){{0,3}}?(?:appeals?|application|petition|request|motion|complaint)"
    r"(?: (?:by|from|of) (?:the )?(?:[\w’'-]+ ){0,2}[\w’'-]+)?)"
)
_UPHELD = (
    worded(rf"{HAVE}(?:upheld|allowed|granted|approved) {_APPEAL}"),
    worded(rf"{BEEN}(?:upheld|allowed|granted|approved) {ON_DAY}by {WHO}", "what"),
)
_DISMISSED = (
    worded(rf"{HAVE}(?:dismissed|rejected|refused|denied|threw out|thrown out|turned down) {_APPEAL}"),
    worded(rf"{BEEN}(?:dismissed|rejected|refused|denied|thrown out|turned down) {ON_DAY}by {WHO}", "what"),
)

_FULL = r"(?:public|independent|judicial|parliamentary|international|full|formal|royal)"
_EVENT_NOUN = (
    rf"(?:(?:{_FULL} ){{1,2}}(?:inquiry|enquiry|investigation|commission)|referendum|plebiscite|recount|"
    r"(?:early|snap|new) elections?|amnesty|state funeral|bail-?out|(?:second|new|fresh) vote|compensation)"
)
_EVENT = rf"(?P<what>(?:(?:an?|the|any|such an?) )?(?:[\w-]+ )?{_EVENT_NOUN})"
_SAYS = r"(?:said|says|announced|promised|pledged|confirmed|vowed|told (?:[\w’'-]+ ){1,4}?)"
_DONE = r"(?:be (?:held|opened|launched|set up|called|paid|granted)|take place|go ahead|follow)"
_PROMISED = (
    worded(rf"{HAVE}(?:promised|pledged|announced|ordered|vowed|agreed to (?:hold|order|set up|call)|called for) {_EVENT}"),
    worded(rf"{HAVE}{_SAYS} ?(?:that )?{_EVENT} (?:would|will) {_DONE}"),
    worded(rf"{HAVE}{_SAYS} ?(?:that )?there (?:would|will) be (?!no ){_EVENT}"),
    worded(
        rf"{HAVE}{_SAYS} ?(?:that )?(?:he|she|they|it|the government) (?:would|will) (?:hold|order|set up|call|launch) {_EVENT}"
    ),
    worded(rf"{_EVENT} (?:would|will) {_DONE},? (?P<who>[^,.;]{{2,60}}?) (?:said|announced|promised|vowed)", ""),
)
_NEVER_PROMISED = (
    worded(rf"(?:has |have |had )?never (?:promised|pledged|announced|offered|agreed to|committed (?:it|him|her)self to) {_EVENT}"),
    worded(rf"(?:has|have|had|did)(?: not|n[’']t) (?:promised?|pledged?|announced?|offer(?:ed)?) {_EVENT}"),
    worded(rf"{HAVE}denie[ds] (?:ever )?(?:having )?(?:promised|promising|pledging|pledged|announcing) {_EVENT}"),
    worded(rf"{HAVE}denied (?:that )?(?:he|she|it|they) (?:had |has |have )?(?:ever )?(?:promised|pledged|announced) {_EVENT}"),
)
_RULED_OUT = (
    worded(rf"{HAVE}(?:ruled out|rejected|dismissed|refused|excluded|turned down) (?:(?:all )?(?:calls|demands) for )?{_EVENT}"),
    worded(rf"{HAVE}{_SAYS} ?(?:that )?there (?:would|will) be no {_EVENT}"),
    worded(rf"{HAVE}(?:refused|declined) to (?:hold|order|set up|call|launch|pay) {_EVENT}"),
)

_GATES = (
    rf"(?P<what>(?:{DET} |both )?(?:[\w’'-]+ ){{0,2}}?"
    r"(?:flood-?gates?|gates?|sluices?|valves?|spillways?|hatch(?:es)?|doors?|exits?))"
    r"(?! (?:gates?|doors?|valves?|hatch(?:es)?))"
)
_OPENED = (
    worded(rf"{HAVE}(?:opened|thrown open|threw open|raised|unlocked) {_GATES}", ""),
    worded(rf"{BEEN}(?:opened|thrown open|raised|unlocked)(?! up)", "what"),
)
_SHUT = (
    worded(rf"(?:kept|keep|keeping|left|leave|hold|held) {_GATES} (?:shut|closed|locked)", ""),
    worded(rf"{HAVE}(?:stayed|remained|been kept|been left) (?:shut|closed|locked)", "what"),
    worded(r"(?:was|were) (?:kept|left) (?:shut|closed|locked)", "what"),
    worded(rf"{NOT_BEEN}(?:opened|raised|unlocked)", "what"),
    worded(rf"{HAS_NOT}(?:open|opened|raised?|unlock(?:ed)?) {_GATES}", ""),
)

RULINGS = (
    Matter(
        "a strike before a court",
        (("stopped", _STOPPED), ("let go", _LET_GO)),
        (Clash("stopped", "let go", "either"),),
        hints_of("strike,walkout,walk-out,stoppage,industrial,protest,march,rall,blockade,back to work,to return"),
        heads=_COURTS,
        once=True,
    ),
    Matter(
        "bail",
        (("granted", _BAILED), ("refused", _NO_BAIL)),
        (Clash("granted", "refused", "either"),),
        hints_of("bail,parole,asylum,visa,permit,pardon"),
        what="may",
        deep=True,
        once=True,
    ),
    Matter(
        "an appeal",
        (("upheld", _UPHELD), ("dismissed", _DISMISSED)),
        (Clash("upheld", "dismissed", "either"),),
        hints_of("appeal,application,petition,request,motion,complaint"),
        what="same",
        heads=_DECIDES,
        once=True,
    ),
    Matter(
        "promised",
        (("promised", _PROMISED), ("never", _NEVER_PROMISED), ("ruled out", _RULED_OUT)),
        (Clash("promised", "never"), Clash("promised", "ruled out", "second")),
        hints_of(
            "inquiry,enquiry,investigation,commission,referendum,plebiscite,recount,election,amnesty,funeral,bail,vote,compensation"
        ),
        who="same",
        what="same",
        of_side=True,
    ),
    Matter(
        "gates",
        (("opened", _OPENED), ("shut", _SHUT)),
        (Clash("opened", "shut", sure=False),),
        hints_of("gate,sluice,valve,spillway,hatch,door,exit"),
        heads=frozenset(),
        who="none",
        what="same",
        things=nouns("floodgate flood-gate gate sluice valve spillway hatch door exit"),
    ),
)
