"""Matters of public affairs of which news tells one side or the other: a treaty signed or not, who is in office, who was caught,
who claimed it, what was approved, whether there is power.

in: nothing    out: `AFFAIRS`. Each with many wordings, of many reports. General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_words import (
    ADV,
    BEEN,
    BY_WHOM,
    DET,
    FOR,
    HAS_NOT,
    HAVE,
    NOT_BEEN,
    OFFICERS,
    ON_DAY,
    THE_SHORT,
    WHO,
    Clash,
    Matter,
    hints_of,
    worded,
)

_TREATIES = (
    r"(?:treaty|deal|truce|agreement|accord|contract|cease-?fire|pact|bill|decree|order|law|memorandum|letter|petition|protocol|"
    r"declaration|lease|act|document|plan)\b"
)
_TREATY = rf"(?P<what>{DET} (?:[\w’'-]+ ){{0,4}}?{_TREATIES}(?: {_TREATIES}){{0,2}}{BY_WHOM})"
_ROLE = r"(?: (?:[\w’'-]+ ){0,2}?as (?P<what>(?:[\w’'-]+ ){0,3}[\w’'-]+))?"
_QUIT = r"(?:resigned|stepped down|stood down|quit)"
_POST = (
    r"(?P<what>(?:(?:the|its|their|his|her) (?:[\w’'-]+ )?)?(?:mediator|go-between|arbitrator|leader|chair(?:man|woman)?|head|"
    r"president|minister|captain|coach|manager|chief executive|director|governor|mayor|speaker|secretary))"
)
_CAUGHT = r"(?:arrested|detained|captured|caught|apprehended)"
_SUPPLY = r"(?P<what>power|electricity|water|gas|heating|phone service|mobile service|internet access|running water)"
_PASSED = r"(?:approved|cleared|authori[sz]ed|licensed|passed|ratified)"

AFFAIRS = (
    Matter(
        "signed",
        (
            (
                "yes",
                (worded(rf"{HAVE}(?:signed|inked|initialled) {_TREATY}"), worded(rf"{BEEN}(?:signed|inked|initialled)", "what")),
            ),
            (
                "no",
                (
                    worded(rf"{HAS_NOT}(?:sign(?:ed)?|put (?:its|his|her|their) names? to) {_TREATY}"),
                    worded(rf"{NOT_BEEN}(?:signed|inked)", "what"),
                    worded(r"(?:remains?|remained|is|was) (?:still )?unsigned", "what"),
                ),
            ),
        ),
        (Clash("no", "yes", "second"),),
        hints_of("sign,inked,initial,name"),
        who="may",
        what="same",
        flips=("yes", "no"),
        of_side=True,
    ),
    Matter(
        "in office",
        (
            (
                "no",
                (
                    worded(rf"{BEEN}(?:sacked|dismissed|fired|ousted|removed from (?:office|(?:his|her|the) (?:post|job))){_ROLE}"),
                    worded(rf"{HAVE}left office"),
                    worded(rf"{HAVE}{_QUIT}(?! (?:smoking|drinking|the)){_ROLE}"),
                    worded(rf"{HAVE}(?:handed in|submitted|tendered) (?:his|her|their) resignation{_ROLE}"),
                ),
            ),
            (
                "yes",
                (
                    worded(rf"{HAS_NOT}(?:resign(?:ed)?|step(?:ped)? down|quit|stood down){_ROLE}"),
                    worded(
                        r"(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:is|was) still) "
                        r"(?:in (?:office|(?:his|her|the) (?:post|job))|at the helm)" + _ROLE
                    ),
                    worded(r"(?:remain(?:s|ed)|stay(?:s|ed)|is staying|was staying) on(?= as|[,.;]|$)" + _ROLE),
                    worded(rf"remain(?:s|ed)? {_POST}(?=[,.;]| and\b| of\b| in\b|$)"),
                    worded(r"(?:keeps|kept|is keeping) (?:his|her|their|the) (?:job|post|seat)"),
                    worded(r"(?:has|had) no intention of (?:resigning|stepping down|quitting|leaving)"),
                    worded(rf"{HAVE}(?:rejected|resisted|dismissed) calls (?:for (?:him|her) )?to (?:resign|step down|quit|go)"),
                    worded(rf"{NOT_BEEN}(?:sacked|dismissed|fired|ousted)"),
                ),
            ),
        ),
        (Clash("yes", "no", "second"),),
        hints_of("resign,step,stood,quit,remain,stay,is still,was still,sack,dismiss,fired,oust,office,keeps,kept,keeping"),
        what="may",
    ),
    Matter(
        "caught",
        (
            (
                "yes",
                (
                    worded(rf"{OFFICERS} (?:in \w+ )?(?:has |have |had |on \w+ )?{_CAUGHT} (?!in |on |at |by |up ){WHO}", ""),
                    worded(rf"{BEEN}(?:taken into custody|picked up by police|in (?:jail|prison|a cell))"),
                    worded(
                        rf"{BEEN}(?:{_CAUGHT}|in (?:police )?custody|under arrest|behind bars)(?! (?:on camera|between|up|in the))"
                    ),
                    worded(rf"{HAVE}(?:surrendered to police|(?:gave|given) (?:him|her)self up|turned (?:him|her)self in)"),
                ),
            ),
            (
                "no",
                (
                    worded(
                        r"(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?)(?: \w+)? (?:at large|on the run|in hiding|a fugitive|"
                        r"being (?:hunted|sought))"
                    ),
                    worded(rf"{NOT_BEEN}{_CAUGHT}"),
                    worded(r"(?:has|had|is) (?:so far )?(?:evaded|escaped|evading|eluded) (?:capture|arrest|police)"),
                    worded(rf"{OFFICERS} (?:are|were) (?:still )?(?:hunting|searching for|looking for|seeking) {WHO}", ""),
                ),
            ),
        ),
        (Clash("no", "yes", "second"),),
        hints_of(
            "arrest,detain,captur,caught,apprehend,custody,behind bars,self,large,on the run,hiding,fugitive,"
            "hunt,sought,to police,search,looking for,seeking,evad,escaped,elud,picked up,in jail,in prison,"
            "in a cell"
        ),
        flips=("yes", "no"),
        changes=True,
    ),
    Matter(
        "claimed",
        (
            (
                "yes",
                (
                    worded(rf"{HAVE}(?:claimed|taken|took) responsibility{FOR}", ""),
                    worded(
                        r"(?:said|says) (?:that )?it (?:was|had been|had) (?:behind|responsible for|carried out) "
                        r"(?P<what>(?:[\w’'-]+ ){0,5}[\w’'-]+)",
                        "",
                    ),
                ),
            ),
            (
                "no",
                (
                    worded(
                        r"(?:no|none of the|neither) (?:[\w-]+ ){0,2}(?:has|have|had) (?:yet )?(?:claimed|taken) "
                        rf"responsibility{FOR}",
                        "",
                    ),
                    worded(rf"(?:nobody|no one|no-one) (?:has |have |had )?(?:yet )?(?:claimed|taken) responsibility{FOR}", ""),
                    worded(rf"(?:was|were|is|has been|had been) no (?:immediate )?claim of responsibility{FOR}", ""),
                ),
            ),
        ),
        (Clash("no", "yes", "second", sure=False),),
        hints_of("responsib,behind,carried out"),
        who="none",
        what="may",
        changes=True,
    ),
    Matter(
        "approved",
        (
            (
                "yes",
                (
                    worded(rf"{HAVE}{_PASSED} {THE_SHORT}"),
                    worded(rf"{BEEN}{_PASSED} {ON_DAY}by {WHO}", "what"),
                    worded(
                        rf"{HAVE}(?:given|gave|granted) (?:the )?(?:go-ahead|green light|approval|permission) "
                        rf"(?:to|for) {THE_SHORT}"
                    ),
                    worded(rf"{HAVE}signed off on {THE_SHORT}"),
                ),
            ),
            (
                "no",
                (
                    worded(rf"{HAS_NOT}(?:approved?|cleared?|authori[sz]ed?|ratif(?:y|ied)) {THE_SHORT}"),
                    worded(rf"waiting for {WHO} to (?:approve|clear|authori[sz]e|pass|ratify) {THE_SHORT}", ""),
                    worded(rf"{NOT_BEEN}{_PASSED} {ON_DAY}by {WHO}", "what"),
                    worded(rf"{NOT_BEEN}{_PASSED}", "what"),
                    worded(rf"{BEEN}(?:awaiting approval|pending|under review|waiting for approval)", "what"),
                    worded(r"awaits approval", "what"),
                ),
            ),
        ),
        (Clash("no", "yes", "second"),),
        hints_of("approv,clear,authori,licen,pass,ratif,go-ahead,green light,permission,signed off,pending,review"),
        who="may",
        what="same",
    ),
    Matter(
        "supplied",
        (
            (
                "yes",
                (
                    worded(rf"{_SUPPLY} (?:has been |had been |was |is )?(?:\w+ )?restored (?:to|in|across|throughout) {WHO}", ""),
                    worded(rf"{HAVE}{_SUPPLY} (?:back|again)"),
                    worded(
                        rf"(?:{_SUPPLY}|the lights) (?:is|are|was|were|came) (?:now )?back(?: on)? "
                        rf"(?:in|to|across|throughout) {WHO}",
                        "",
                    ),
                ),
            ),
            (
                "no",
                (
                    worded(rf"(?:is|are|was|were|remain(?:s|ed)?|has been|have been|had been) (?:{ADV} )?without {_SUPPLY}"),
                    worded(rf"(?:has|have|had) (?:still )?no {_SUPPLY}"),
                    worded(r"(?:is|are|was|were|remain(?:s|ed)?) (?:still )?(?:in (?:the dark|darkness)|blacked out)"),
                    worded(
                        rf"{_SUPPLY} (?:is|was|has been|remained|remains) (?:still )?(?:cut|out|off)(?: off)? "
                        rf"(?:to|in|across) {WHO}",
                        "",
                    ),
                ),
            ),
        ),
        (Clash("no", "yes", "second"),),
        hints_of("power,electric,water,gas,heating,service,internet,lights,dark,blacked"),
        what="may",
        changes=True,
        deep=True,
    ),
)
