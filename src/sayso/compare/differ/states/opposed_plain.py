"""Matters of people and things that are so or not: an alarm that worked, a locked door, who was on board, insured, licensed, told,
awake, alone, armed, sober, paid.

in: nothing    out: `PLAIN`. Each with many wordings, of many reports. General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_words import (
    ADV,
    BEEN,
    DET,
    FOR,
    HAS_NOT,
    HAVE,
    NOT_BEEN,
    SHORT,
    WHO,
    Clash,
    nouns,
    worded,
    yes_no,
)

_DEVICES = nouns(
    "alarm siren brake sprinkler radar camera pump light generator transponder sensor lift detector bell klaxon horn valve engine "
    "thermostat airbag beacon signal barrier recorder radio battery system detectors whistle extinguisher"
)
_CHECKS = nouns("check inspection service servicing maintenance test review audit aircraft plane ship ferry train bus lift report")
_RAN = r"(?:went off|gone off|sounded|wailed|rang|rung|blared|worked|functioned|engaged|switched on|came on|operated)"
_RUN = r"(?:go(?:ne)? off|sound(?:ed)?|wail(?:ed)?|r[iu]ng|blare(?:d)?|work(?:ed)?|function(?:ed)?|engaged?|come on|operated?)"
_DOORS = nouns("door exit gate window hatch safe cell escape entrance grille shutter cellar room")
_LICENCE = r"(?:licen[cs]e|permit)"
_BOARD = r"(?:on board|aboard)"
_TOLD = r"(?:informed|told|briefed|notified|alerted)"
_OF_WHAT = r"(?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+)"
_ABOUT = r"(?: (?:of|about|on(?! \w+day)) (?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+))?"
_WEAPON = r"(?:gun|pistol|knife|rifle|weapon|axe|machete|revolver|handgun|shotgun|blade|firearm)"
_WORN = rf"(?P<what>(?:{DET} )?(?:seat ?belt|(?:[\w-]+ ){{0,1}}(?:helmet|mask|life ?jacket|vest|harness|goggles|belt)s?))"
_GOT = r"(?:received|got|(?:was|were|been) given)"
_INVITED_TO = rf"(?: to (?P<what>{SHORT}))?"
_MAYBE_LATER = Clash("no", "yes", "second")


PLAIN = (
    yes_no(
        "worked",
        "off,sound,wail,rang,ring,rung,blare,work,function,engage,came on,come on,switched,fail,broken,broke,order,"
        "silent,defect,fault,disab,disconnect,out of,operat,turned",
        (
            worded(rf"{HAVE}{_RAN}"),
            worded(
                rf"{BEEN}(?:working|functioning|in (?:full |good )?working order|switched on|turned on|operational)"
                r"(?! (?:as|for|on|with)\b)"
            ),
        ),
        (
            worded(rf"{HAS_NOT}{_RUN}"),
            worded(rf"{HAVE}(?:failed|malfunctioned|broken down|broke down)"),
            worded(
                rf"{BEEN}(?:broken|out of (?:order|action)|switched off|turned off|silent|defective|faulty|disabled|disconnected|"
                r"not working)"
            ),
            worded(rf"{HAVE}(?:stayed|remained|kept) silent"),
        ),
        heads=_DEVICES,
    ),
    yes_no(
        "overdue",
        "overdue,on time,on schedule,up to date,behind schedule",
        (
            worded(rf"{BEEN}(?:[\w’'-]+ ){{0,4}}(?:overdue|behind schedule|out of date)"),
            worded(rf"{HAS_NOT}(?:been )?(?:done|made|carried out|inspected|checked|serviced) on (?:time|schedule)"),
        ),
        (
            worded(rf"{NOT_BEEN}(?:[\w’'-]+ ){{0,4}}(?:overdue|behind schedule|out of date)"),
            worded(
                rf"{BEEN}(?:[\w’'-]+ ){{0,3}}(?:(?:done|made|carried out|inspected|checked|serviced) on "
                r"(?:time|schedule)|up to date)"
            ),
        ),
        who="none",
        heads=_CHECKS,
        clash=Clash("yes", "no", sure=False),  # of one craft there are many checks
    ),
    yes_no(
        "locked",
        "lock,bolt,chain,barred,open",
        (worded(rf"{BEEN}(?:locked|bolted|chained(?: shut)?|barred|padlocked)(?! (?:up|in|out|horns))"),),
        (
            worded(rf"{BEEN}(?:unlocked|unbolted|(?:wide )?open)"),
            worded(r"could (?:easily )?be opened"),
            worded(rf"{NOT_BEEN}(?:locked|bolted|chained|barred|padlocked)"),
        ),
        heads=_DOORS,
    ),
    yes_no(
        "on board",
        "board,ashore,on land,on shore,left the ship",
        (worded(rf"{BEEN}{_BOARD}"),),
        (
            worded(rf"{BEEN}(?:ashore|on (?:land|shore)|off the ship)"),
            worded(rf"{NOT_BEEN}{_BOARD}"),
            worded(r"(?:had|has) (?:already )?left the (?:ship|boat|vessel)"),
        ),
    ),
    yes_no(
        "at the helm",
        "bridge,wheel,helm,controls,ashore,on land,on shore,cabin,asleep,in bed,bunk",
        (worded(rf"{BEEN}(?:on the bridge|at the (?:wheel|helm|controls))"),),
        (
            worded(rf"{BEEN}(?:ashore|on (?:land|shore)|in (?:his|her) (?:cabin|bunk)|asleep|in bed)"),
            worded(rf"{NOT_BEEN}(?:on the bridge|at the (?:wheel|helm|controls))"),
        ),
    ),
    yes_no(
        "insured",
        "insur",
        (worded(rf"{BEEN}(?:insured|covered by insurance)"), worded(r"(?:has|have|had) insurance")),
        (
            worded(rf"{NOT_BEEN}(?:insured|covered by insurance)"),
            worded(rf"{BEEN}(?:uninsured|without insurance)"),
            worded(r"(?:has|have|had|carried) no insurance"),
        ),
    ),
    yes_no(
        "licensed",
        "licen,permit,certif,registered",
        (worded(rf"{BEEN}(?:licen[cs]ed|certified)"), worded(rf"(?:has|have|had|holds|held) (?:an? |the )(?:[\w-]+ )?{_LICENCE}")),
        (
            worded(rf"{NOT_BEEN}(?:licen[cs]ed|certified)"),
            worded(rf"{BEEN}(?:unlicen[cs]ed|without a (?:licen[cs]e|permit))"),
            worded(r"(?:has|have|had|holds|held) no (?:[\w-]+ )?(?:licen[cs]e|permit)"),
            worded(rf"{HAS_NOT}(?:have|had|hold|held) an? (?:[\w-]+ )?(?:licen[cs]e|permit)"),
        ),
    ),
    yes_no(
        "told",
        "informed,told,briefed,notified,alerted,dark,aware,knew,know",
        (
            worded(rf"{BEEN}{_TOLD}{_ABOUT}(?! (?:to|that|how|when|why|off))"),
            worded(rf"(?:knew|had known|was aware|were aware|had been aware) (?:of|about) {_OF_WHAT}"),
        ),
        (
            worded(rf"{NOT_BEEN}{_TOLD}{_ABOUT}"),
            worded(rf"{BEEN}kept in the dark{_ABOUT}"),
            worded(rf"{HAVE}(?:knew|known) nothing{_ABOUT}"),
            worded(rf"{BEEN}unaware{_ABOUT}"),
            worded(rf"{NOT_BEEN}aware (?:of|about) {_OF_WHAT}"),
            worded(rf"{HAS_NOT}know(?:n)? (?:of|about) {_OF_WHAT}"),
            worded(rf"(?:has|have|had) no (?:knowledge|idea) (?:of|about) {_OF_WHAT}"),
        ),
        what="may",
    ),
    yes_no(
        "conscious",
        "conscious,awake",
        (worded(rf"{BEEN}(?:conscious|awake)"),),
        (worded(rf"{BEEN}unconscious"), worded(rf"{NOT_BEEN}(?:conscious|awake)")),
    ),
    yes_no(
        "alone",
        "alone,accompan,passenger,with",
        (worded(rf"{BEEN}(?:alone|travelling alone|on (?:his|her) own)"),),
        (
            worded(rf"{NOT_BEEN}alone"),
            worded(rf"{BEEN}accompanied"),
            worded(r"(?:had|has) (?:an?|one|two|three) (?:passengers?|companions?|friends?) with (?:him|her)"),
            worded(rf"{BEEN}with (?:an?|one|two|three) (?:passengers?|companions?|friends?|others)"),
        ),
    ),
    yes_no(
        "armed",
        f"armed,weapon,{','.join(_WEAPON[3:-1].split('|'))}",
        (
            worded(rf"{BEEN}armed"),
            worded(
                rf"(?:had|carried|held|drew|pulled|pointed|was carrying|was holding|brandished) an? (?:\w+ )?{_WEAPON}"
                r"(?! (?:at home|in (?:his|her|the|a) (?:home|house|car|flat|room|drawer|safe|desk)))"
            ),
        ),
        (
            worded(rf"{BEEN}unarmed"),
            worded(rf"{NOT_BEEN}armed"),
            worded(rf"(?:had|carried|held) no (?:\w+ )?{_WEAPON}"),
            worded(rf"{HAS_NOT}(?:have|had|carry|carried|held|hold) an?y? (?:\w+ )?{_WEAPON}"),
        ),
    ),
    yes_no(
        "sober",
        "sober,drink,drunk,alcohol,intoxicat,limit",
        (
            worded(rf"{BEEN}sober"),
            worded(r"had(?: not|n[’']t) been drinking"),
            worded(r"had drunk nothing"),
            worded(r"had drunk no alcohol"),
            worded(rf"{HAVE}(?:tested negative for alcohol|passed (?:a|the) breath test)"),
            worded(rf"{NOT_BEEN}(?:drunk|intoxicated)"),
        ),
        (
            worded(rf"{BEEN}(?:drunk|intoxicated)"),
            worded(r"had been drinking"),
            worded(rf"{BEEN}over the (?:[\w-]+ )?limit"),
            worded(rf"{HAVE}(?:tested positive for alcohol|failed (?:a|the) breath test)"),
        ),
    ),
    yes_no(
        "present",
        "present,absent,attend,missed,stayed away,skipped,part in,boycott",
        (
            worded(rf"{BEEN}present (?:for|at|in|during) (?P<what>{SHORT})"),
            worded(rf"{HAVE}(?:attended|taken part in|took part in) (?P<what>{SHORT})"),
        ),
        (
            worded(rf"{BEEN}absent from (?P<what>{SHORT})"),
            worded(rf"{NOT_BEEN}present (?:for|at|in|during) (?P<what>{SHORT})"),
            worded(rf"{HAS_NOT}(?:attend(?:ed)?|take part in|taken part in) (?P<what>{SHORT})"),
            worded(rf"{HAVE}(?:boycotted|missed|skipped|stayed away from) (?P<what>(?:the|a) {SHORT})"),
        ),
        what="same",
    ),
    yes_no(
        "paid",
        "paid,wages,pay",
        (worded(rf"{BEEN}paid{FOR}"), worded(rf"(?:has|have|had) paid {WHO}{FOR}", "")),
        (
            worded(rf"{NOT_BEEN}paid{FOR}"),
            worded(rf"{BEEN}unpaid{FOR}"),
            worded(rf"(?:has|have|had) (?:received|got) no (?:wages|pay){FOR}"),
            worded(rf"{HAS_NOT}paid {WHO}{FOR}", ""),
        ),
        what="may",
        clash=_MAYBE_LATER,
    ),
    yes_no(
        "warned",
        "warn",
        (worded(rf"{BEEN}warned"), worded(rf"{HAVE}{_GOT} (?:an?|several|two|repeated) (?:\w+ )?warnings?")),
        (
            worded(rf"{NOT_BEEN}warned"),
            worded(rf"{HAVE}(?:had|{_GOT}) no (?:\w+ )?warnings?"),
            worded(rf"{HAS_NOT}(?:receive|get|have|been given) any (?:\w+ )?warnings?"),
        ),
    ),
    yes_no(
        "evacuated",
        "evacuat",
        (worded(rf"{BEEN}evacuated"),),
        (worded(rf"{NOT_BEEN}evacuated"),),
        clash=_MAYBE_LATER,
        changes=True,
    ),
    yes_no(
        "worn",
        "wearing,wore,without",
        (worded(rf"(?:was|were|had been|is) (?:{ADV} )?wearing {_WORN}"), worded(rf"wore (?!no){_WORN}")),
        (
            worded(rf"(?:was|were|had|is)(?: not|n[’']t| never) (?:been )?wearing {_WORN}"),
            worded(rf"wore no {_WORN}"),
            worded(rf"{BEEN}without {_WORN}"),
            worded(rf"{BEEN}not wearing {_WORN}"),
        ),
        what="same",
    ),
    yes_no(
        "invited",
        "invit",
        (worded(rf"{BEEN}invited{_INVITED_TO}"), worded(rf"{HAVE}(?:received|got) an invitation{_INVITED_TO}")),
        (worded(rf"{NOT_BEEN}invited{_INVITED_TO}"), worded(rf"{HAVE}(?:received|got|had) no invitation{_INVITED_TO}")),
        what="may",
    ),
    yes_no(
        "apologised",
        "apolog",
        (worded(rf"{HAVE}(?:apologi[sz]ed|(?:made|offered|issued) an apology){FOR}"),),
        (
            worded(rf"{HAS_NOT}(?:apologi[sz]ed?|ma[dk]e an apology|offer(?:ed)? an apology){FOR}"),
            worded(rf"{HAVE}(?:made|offered|issued) no apology{FOR}"),
        ),
        what="may",
        clash=_MAYBE_LATER,
    ),
    yes_no(
        "tested positive",
        "tested",
        (worded(rf"{HAVE}tested positive{FOR}"),),
        (worded(rf"{HAVE}tested negative{FOR}"),),
        what="may",
        clash=Clash("yes", "no", "either"),
    ),
    yes_no(
        "known to police",
        "known to",
        (worded(rf"{BEEN}(?:well )?known to (?:the )?(?:police|authorities|intelligence|security)"),),
        (
            worded(rf"{NOT_BEEN}known to (?:the )?(?:police|authorities|intelligence|security)"),
            worded(rf"{BEEN}unknown to (?:the )?(?:police|authorities|intelligence|security)"),
        ),
    ),
    yes_no(
        "on duty",
        "duty",
        (worded(rf"{BEEN}on duty"),),
        (worded(rf"{BEEN}off[- ]duty"), worded(rf"{NOT_BEEN}on duty")),
    ),
    yes_no(
        "too fast",
        "speed,too fast,limit",
        (
            worded(rf"{BEEN}(?:speeding|(?:driving|going|travelling|flying) too fast|over the speed limit)"),
            worded(r"had been (?:speeding|driving too fast)"),
        ),
        (
            worded(rf"{NOT_BEEN}(?:speeding|(?:driving|going|travelling) too fast)"),
            worded(rf"{BEEN}(?:driving |travelling |going )?(?:within|below|under) the (?:speed )?limit"),
            worded(rf"{HAS_NOT}(?:been speeding|exceed(?:ed)? the (?:speed )?limit)"),
        ),
    ),
    yes_no(
        "at a red light",
        "red,green",
        (
            worded(
                rf"{HAVE}(?:ran|run|jumped|driven through|drove through|crossed on|ignored|passed) (?:an?|the) red (?:light|signal)"
            ),
        ),
        (
            worded(rf"{HAVE}(?:had|crossed on|driven through|drove through|passed) (?:an?|the) green (?:light|signal)"),
            worded(rf"{HAS_NOT}(?:run|jump|pass(?:ed)?|ignored?) (?:an?|the) red (?:light|signal)"),
        ),
    ),
    yes_no(
        "awake",
        "asleep,awake,nodded off",
        (
            worded(rf"{BEEN}awake"),
            worded(rf"{HAS_NOT}(?:fall(?:en)? asleep|nod(?:ded)? off|been asleep)"),
            worded(rf"{NOT_BEEN}asleep"),
        ),
        (worded(rf"{HAVE}(?:fell asleep|fallen asleep|nodded off)"), worded(rf"{BEEN}(?:fast )?asleep")),
    ),
    yes_no(
        "vaccinated",
        "vaccinat",
        (worded(rf"{BEEN}vaccinated"),),
        (worded(rf"{BEEN}unvaccinated"), worded(rf"{NOT_BEEN}vaccinated")),
    ),
    yes_no(
        "resisted",
        "resist",
        (worded(rf"{HAVE}resisted (?:arrest|police|officers)"),),
        (worded(rf"{HAS_NOT}resist(?:ed)?(?: arrest| police| officers)?"), worded(r"offered no resistance")),
    ),
    yes_no(
        "testified",
        "testif,gave evidence,give evidence,given evidence",
        (worded(rf"{HAVE}(?:testified|gave evidence|given evidence) (?:to|before|at|in) (?P<what>{SHORT})"),),
        (worded(rf"{HAS_NOT}(?:testif(?:y|ied)|give evidence|given evidence)(?: (?:to|before|at|in) (?P<what>{SHORT}))?"),),
        what="may",
        clash=_MAYBE_LATER,
    ),
    yes_no(
        "launched",
        "launched,lowered",
        (worded(rf"{BEEN}(?:launched|lowered)"),),
        (worded(rf"{NOT_BEEN}(?:launched|lowered)"),),
        heads=nouns("lifeboat raft boat liferaft"),
    ),
)
