"""Matters of states, courts and streets of which news tells one side or the other: who opened fire first, a plan accepted or still
studied, a bridge open or closed, a plea, a passport handed in or not, who is charged.

in: nothing    out: `PUBLIC`. Each with many wordings, of many reports. General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_words import (
    ADV,
    BEEN,
    BY_WHOM,
    DET,
    HAS_NOT,
    HAVE,
    NOT_BEEN,
    OFFICERS,
    ON_DAY,
    WHO,
    Clash,
    Matter,
    hints_of,
    nouns,
    worded,
)

_FIGHT = (
    r"(?:[\w-]+ )?(?:fighting|clash(?:es)?|shooting|shelling|battle|exchange|gunfight|firefight|quarrel|war|violence|brawl|fight|"
    r"hostilities)"
)
_FIRE = (
    r"(?:[\w-]+ ){0,4}(?:fire|attacks?|shelling|shots?|shooting|gunfire|bombardment|mortars?|rockets?|assault|provocations?|"
    r"aggression|shells)"
)
_BEGAN = (
    worded(rf"{HAVE}(?:opened fire|fired|shot|struck|attacked|shelled) first"),
    worded(rf"{HAVE}(?:fired|loosed) the first (?:shots?|shells?|rounds?|rockets?|bullets?|missiles?|salvo)"),
    worded(rf"{HAVE}(?:started|begun|began) (?:it(?: all)?(?=[,.;!”\"]| when| by|$)|the {_FIGHT})"),
    worded(rf"{HAVE}(?:was|were|been) (?:the )?first to (?:open fire|fire|shoot|attack|strike)"),
    worded(rf"{HAVE}(?:threw|thrown|landed) the first (?:punch|stone|blow)"),
    worded(rf"{HAVE}(?:launched|mounted|carried out) an unprovoked (?:\w+ )?(?:attack|assault|strike|raid)"),
    worded(rf"{HAVE}(?:provoked|set off|triggered) the {_FIGHT}"),
    worded(rf"{HAVE}(?:opened fire|let rip|attacked)(?: [\w-]+){{0,4}},? without (?:any )?(?:provocation|warning)"),
    worded(
        r"it (?:was|is) (?P<who>[^,.;]{2,60}?) (?:that|who|which) (?:had )?(?:started|began|begun|fired first|opened fire first|"
        r"attacked first|shot first)",
        "",
    ),
    worded(
        r"(?:the )?(?:first|opening) (?:shots?|shells?|rounds?|rockets?) (?:had )?(?:came|come|(?:was|were|been) fired) "
        r"(?:from|by) (?P<who>[^,.;]{2,60})",
        "",
    ),
    worded(r"outgoing fire from (?P<who>[^,.;]{2,60}?) (?:before|first)", ""),
)
_ANSWERED = (
    worded(
        rf"{HAVE}(?:(?:only|merely|simply|just) )?(?:answered|answering|returned|returning|responded to|responding to|"
        rf"replied to|reacted to|retaliated (?:for|against)|been responding to) {_FIRE}"
    ),
    worded(rf"{BEEN}(?:attacked|fired (?:up)?on|shot at|shelled|hit|struck|targeted) first"),
    worded(rf"{HAVE}(?:only |merely |simply )?(?:fought back|hit back|responded in kind|defended (?:it|him|her|them)sel(?:f|ves))"),
    worded(rf"{HAVE}(?:came|come) under (?:fire|attack) first"),
    worded(rf"{HAVE}(?:only )?(?:acted|fired|shot|opened fire|been acting|acting) (?:only |purely )?in self-? ?defen[cs]e"),
    worded(
        rf"{HAS_NOT}(?:\w+ )?(?:fired?|opened? fire|shot|shoot|attack(?:ed)?|start(?:ed)?|begun|begin|struck|strike) "
        rf"(?:first|it|the (?:first shots?|{_FIGHT}))"
    ),
)

_PLANS = (
    r"(?:plans?|proposals?|offer|deal|terms|truce|cease-?fire|text|draft|bid|package|blueprint|agreement|accord|compromise|settlement|"
    r"roadmap|resolution|demands|conditions|remedies)\b"
)
_PLAN = rf"(?P<what>{DET} (?:[\w’'-]+ ){{0,4}}?{_PLANS}(?: {_PLANS}){{0,2}}{BY_WHOM})"
_ACCEPT = (
    rf"(?:accepted|given (?:its|his|her|their) (?:consent|blessing|assent) to|agreed {ON_DAY}to|approved|endorsed|embraced|"
    r"said yes to|consented to|signed up to)"
)
_REJECT = r"(?:rejected|turned down|refused|spurned|snubbed|threw out|thrown out|said no to|dismissed)"
_WEIGH = r"(?:studying|considering|weighing|reviewing|examining|mulling|assessing|thinking over|looking at|poring over)"
_ANSWER = (
    r"(?:answer(?:ed)?|repl(?:y|ied) to|respond(?:ed)? to|accept(?:ed)?|agreed? to|decided? on|give(?:n)? an answer to|"
    r"taken? a position on)"
)
_PROPOSED = (
    (
        "accepted",
        (
            worded(rf"{HAVE}(?:\w+ly )?{_ACCEPT} {_PLAN}"),
            worded(rf"{BEEN}(?:accepted|approved|endorsed) {ON_DAY}by {WHO}", "what"),
        ),
    ),
    ("rejected", (worded(rf"{HAVE}(?:\w+ly )?{_REJECT} {_PLAN}"), worded(rf"{BEEN}{_REJECT} {ON_DAY}by {WHO}", "what"))),
    (
        "undecided",
        (
            worded(rf"(?:is|are|was|were|(?:has|have|had) been) (?:{ADV} )?{_WEIGH} {_PLAN}"),
            worded(rf"{HAS_NOT}{_ANSWER} {_PLAN}"),
            worded(rf"(?:has|have|had) (?:\w+ )?(?:doubts|reservations|misgivings) about {_PLAN}"),
            worded(rf"(?:might|may|could) (?:yet |still )?(?:reject|turn down|refuse) {_PLAN}"),
            worded(rf"(?:has|have|had) (?:made|taken) no decision (?:on|about) {_PLAN}"),
            worded(rf"(?:is|are|was|were) (?:still )?undecided (?:on|about|over) {_PLAN}"),
        ),
    ),
    ("unrejected", (worded(rf"(?:has|have|had)(?: never| not|n[’']t) (?:ever |yet )?{_REJECT} {_PLAN}"),)),
)

_TO = r"(?: to (?P<what>(?:all |any )?[\w’'-]+(?:,? (?:and|including|among|even) [\w’'-]+| [\w’'-]+){0,3}))?"
_OPEN = (
    worded(
        rf"(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|is|was|were|are|(?:has|have|had) (?:been|stayed|remained)) (?:{ADV} )?open"
        rf"(?! up| question| to (?:question|doubt|talks|debate|negotiation|suggestions|interpretation)){_TO}"
    ),
    worded(rf"{HAS_NOT}(?:been )?(?:close|closed|shut)(?: down)?{_TO}"),
    worded(rf"{BEEN}(?:passable|usable|in use)"),
)
_CLOSED = (
    worded(
        rf"(?:is|are|was|were|remains?|remained|stays?|stayed|(?:has|have|had) (?:been|stayed|remained)) (?:{ADV} )?"
        rf"(?:closed|shut|sealed off|blocked)(?: down| off)?{_TO}"
    ),
    worded(rf"{BEEN}(?:impassable|out of use|unusable)"),
)
_PASSAGES = nouns(
    "bridge crossing border airport port harbour harbor road street motorway highway tunnel station line railway hospital museum "
    "market embassy gate terminal pass canal lock mine corridor strait route beach runway ferry checkpoint frontier airspace valve"
)

_NO_LEAD = r"(?!(?:on|as|in|at|before|after|when|while|over|to|from|during|for|and|but)\b)"
_CHARGE = rf"(?: (?:to|on) (?P<what>{_NO_LEAD}[\w’'-]+(?: {_NO_LEAD}[\w’'-]+){{0,4}}))?"
_PLEADED = (
    (
        "guilty",
        (
            worded(rf"{HAVE}(?:pleaded|pled|pleads) guilty{_CHARGE}"),
            worded(rf"(?:entered|with) a plea of guilty{_CHARGE}"),
            worded(rf"{HAVE}admitted (?:the |a |one |two |both |all )(?:charges?|counts?|offences?)"),
        ),
    ),
    (
        "not guilty",
        (worded(rf"{HAVE}(?:pleaded|pled|pleads) not guilty{_CHARGE}"), worded(rf"(?:entered|with) a plea of not guilty{_CHARGE}")),
    ),
    (
        "no plea",
        (
            worded(rf"{HAVE}(?:entered|made|offered|gave) no plea{_CHARGE}"),
            worded(rf"{HAS_NOT}(?:enter(?:ed)?|ma[dk]e|offer(?:ed)?) (?:a|any) plea{_CHARGE}"),
            worded(rf"{HAS_NOT}(?:plead(?:ed)?)(?! (?:not )?guilty){_CHARGE}"),
        ),
    ),
)

_GIVEN = (
    r"(?:passports?|weapons?|weaponry|arms|guns?|rifles?|licen[cs]e|documents?|papers|keys?|phones?|laptops?|badge|ballots?|remains|"
    r"bod(?:y|ies)|hostages|captives|records|files|tapes?|recordings?|ransom)"
)
_THE_GIVEN = rf"(?P<what>{DET} (?:[\w-]+ ){{0,2}}?{_GIVEN})"
_GAVE = r"(?:handed (?:in|over|back)|surrendered|gave up|given up|turned (?:in|over)|laid down|given back|gave back)"
_GIVE = r"(?:hand(?:ed)? (?:in|over|back)|surrender(?:ed)?|give(?:n)? (?:up|back)|turn(?:ed)? (?:in|over)|la(?:y|id) down)"
_HANDED = (
    worded(rf"{HAVE}{_GAVE} {_THE_GIVEN}"),
    worded(
        rf"(?:had|was (?:told|ordered|required)|has had) to {_GIVE} {_THE_GIVEN}"
        r"[^.;]{0,60}\b(?:received(?: (?:it|them))?|did so|complied)"
    ),
    worded(rf"{BEEN}(?:{_GAVE}|confiscated|taken away|taken from (?:him|her))", "what"),
)
_NOT_HANDED = (
    worded(rf"(?:still (?:has|had|holds|held)|(?:has |have |had )?kept) {_THE_GIVEN}"),
    worded(rf"{HAS_NOT}{_GIVE} {_THE_GIVEN}"),
    worded(rf"{NOT_BEEN}{_GAVE}", "what"),
)

_OFFENCE = r"(?:,? with (?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+))?"
_ACCUSED = (
    (
        "charged",
        (
            worded(rf"{OFFICERS} (?:in \w+ )?(?:has |have |had |on \w+ |formally )?(?:charged|indicted) {WHO}", ""),
            worded(rf"(?:was|were|(?:has|have|had) been) (?:{ADV} )?(?:charged|indicted){_OFFENCE}"),
            worded(r"(?:faces|is facing|was facing) (?:criminal |an? )?charges?(?: of (?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+))?"),
        ),
    ),
    (
        "considered",
        (
            worded(
                r"(?:consider(?:ing|s|ed)?|weigh(?:ing|s|ed)?|deciding|decide|examining|discussing) (?:whether|if) to "
                rf"(?:charge|indict|prosecute|bring charges against) {WHO}",
                "",
            ),
            worded(
                rf"(?:no decision|not (?:yet )?decided|undecided) (?:[\w]+ ){{0,5}}whether to (?:charge|indict|prosecute) {WHO}",
                "",
            ),
        ),
    ),
    (
        "uncharged",
        (
            worded(rf"{NOT_BEEN}(?:charged|indicted){_OFFENCE}"),
            worded(r"(?:faces|faced|is facing|was facing) no (?:criminal )?charges?"),
            worded(rf"{NOT_BEEN}facing (?:any )?(?:criminal )?charges?"),
            worded(rf"{BEEN}(?:released|freed|let go) without charge"),
            worded(rf"no charges? (?:have|has|had|were|was) (?:yet )?(?:been )?(?:brought|filed|laid|made) against {WHO}", ""),
            worded(rf"{HAS_NOT}(?:brought|bring|filed?|laid|pressed) (?:any )?charges against {WHO}", ""),
            worded(rf"{HAVE}(?:brought|filed|laid|pressed) no charges against {WHO}", ""),
            worded(rf"{HAS_NOT}(?:charged?|indicted?) {WHO}", ""),
        ),
    ),
)

PUBLIC = (
    Matter(
        "who began it",
        (("began", _BEGAN), ("answered", _ANSWERED)),
        (Clash("began", "answered"),),
        hints_of(
            "first,start,began,begun,without,outgoing,provok,set off,trigger,back,in kind,defend,answer,"
            "return,respond,repl,react,retaliat,self"
        ),
        of_side=True,
    ),
    Matter(
        "a proposal",
        _PROPOSED,
        (
            Clash("undecided", "accepted", "second"),
            Clash("undecided", "rejected", "second"),
            Clash("accepted", "rejected", "either"),
            Clash("unrejected", "rejected", "second"),
        ),
        hints_of(
            "accept,agree,approv,endors,embrac,yes,consent,signed,reject,down,refus,spurn,snub,out,dismiss,"
            "stud,consider,weigh,review,examin,mull,assess,looking,answer,repl,respond,decid,doubt,"
            "reservation,misgiving, no ,poring,thinking,position"
        ),
        what="same",
        of_side=True,
        patient=1,
    ),
    Matter(
        "open or closed",
        (("open", _OPEN), ("closed", _CLOSED)),
        (Clash("open", "closed", "either"),),
        hints_of("open,close,shut,sealed,blocked,passable,use"),
        heads=_PASSAGES,
        changes=True,
        flips=("charged", "uncharged"),
        what="may",
    ),
    Matter(
        "a plea",
        _PLEADED,
        (Clash("guilty", "not guilty", "either"), Clash("no plea", "not guilty", "second"), Clash("no plea", "guilty", "second")),
        hints_of("plea,pled,admitted,denied"),
        what="may",
        deep=True,
    ),
    Matter(
        "handed in",
        (("yes", _HANDED), ("no", _NOT_HANDED)),
        (Clash("no", "yes", "second"),),
        hints_of("hand,surrender,gave,give,turn,laid,lay,kept,still ha,still he,still ho,confiscat,taken"),
        who="same",
        what="same",
    ),
    Matter(
        "charged",
        _ACCUSED,
        (Clash("considered", "charged", "second"), Clash("uncharged", "charged", "second")),
        hints_of("charge,indict,prosecut"),
        what="may",
    ),
)
