"""Matters of what stands and who lives, of which news tells one side or the other: a wall that held or gave way, who died or is out
of danger, whether guns are to be silent, who offered to go, who is to give evidence.

in: nothing    out: `STANDING`. None is ever sure: a part may have given way, one may die later, plans are changed. General
knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_words import (
    BEEN,
    DET,
    HAS_NOT,
    HAVE,
    Clash,
    Matter,
    hints_of,
    nouns,
    worded,
)

_WORKS = "wall floodwall dam bridge roof levee dike dyke embankment barrier defence ceiling jetty pier dome scaffold footbridge"
_WORK = rf"(?:{'|'.join(_WORKS.split())})s?"
_GAVE_WAY = (
    r"(?:collapsed|gave way|burst|crumbled|caved in|broke(?=[,.;]| in| on| at| up| apart|$)|failed|toppled|"
    r"(?:has|have|had) (?:given way|broken)|"
    r"(?:was|were|been) (?:breached|swept away|washed away))"
)
_PART = (
    r"(?:(?:an?|one|two|three|the|several) (?:[\w-]+ )?(?:stretch|section|part|length|segment|metre)(?:s|es)? of |part of )"
    rf"(?P<who>{DET} (?:[\w’'-]+ ){{0,3}}?{_WORK}(?: (?:in|at|of|near)(?: [\w’'-]+){{1,3}}?)?) "
)
_HELD = (
    r"held(?: (?:firm|fast|up|out|throughout|overnight))?"
    r"(?=[,.;”\"]| and\b| but\b| through\b| despite\b| when\b| as\b| on \w+day| against\b|$)"
)
_FIRE = r"(?:cease-?fire|truce|armistice)"
_SILENT = (
    rf"(?:to (?:hold (?:their|its|his|her) fire|(?:an? )?(?:[\w-]+ )?{_FIRE}|stop (?:the )?(?:firing|shooting|fighting|shelling)|"
    rf"observe (?:an?|the) (?:[\w-]+ )?{_FIRE}|silence (?:their|its|the) guns)|(?:on )?(?:an? )(?:[\w-]+ )?{_FIRE})"
)
_TO_GO = r"(?:to (?:resign|quit|step down|stand down|step aside)|(?:his|her|their) resignation)"
_WITNESS = r"(?:testify|give evidence|take the (?:witness )?stand|(?:enter|go into) the witness box)"
_TO = (
    r"(?:will|would|is to|are to|is due to|is set to|is expected to|was expected to|plans to|intends to|has agreed to|is going to)"
)
_TO_NOT = (
    r"(?:(?:will|would)(?: not| never|n[’']t)|won[’']t|(?:has|have|had) (?:decided|chosen|elected) not to|"
    r"(?:is|was|are)(?: not|n[’']t) (?:expected|going|due) to|(?:has|have|had) (?:refused|declined) to|refuse[sd] to|declined to)"
)
_CAUSE = (
    r"(?P<what>(?:(?:the|an?|its|their) )?(?:[a-z][\w’'-]* ){0,2}?[a-z][\w’'-]*)"
    r"(?=[,.;”\"]| (?:on|in|at|near|along|two|three|last|and|years|that|which|when|after|during|not|says?|said)\b|$)"
)
_HARMED = r"(?:caused|weakened|damaged|triggered|sparked|undermined|worsened|brought (?:about|down))"
_HARM = r"(?:cause|weaken|damage|trigger|spark|undermine|worsen|affect|bring (?:about|down))(?:ed|d)?"

STANDING = (
    Matter(
        "held",
        (
            (
                "yes",
                (
                    worded(rf"{HAVE}(?:{_HELD}|withstood|(?:stayed|remained|stood) (?:intact|firm|in place))"),
                    worded(rf"{HAS_NOT}(?:collapsed?|give(?:n)? way|break|broken|burst|fail(?:ed)?|crumbled?|cave(?:d)? in)"),
                    worded(r"(?:was|were|has been|had been)(?: not| never|n[’']t) (?:breached|swept away|washed away)"),
                ),
            ),
            ("no", (worded(rf"{_PART}{HAVE}{_GAVE_WAY}", ""), worded(rf"{HAVE}{_GAVE_WAY}"))),
        ),
        (Clash("yes", "no", "second", sure=False),),
        hints_of(
            " held,withstood,intact,firm,in place,collaps,way,burst,crumbl,caved,cave in,broke,break,failed,fail,toppled,"
            "breached,swept away,washed away"
        ),
        heads=nouns(_WORKS),
        patient=1,
    ),
    Matter(
        "alive",
        (
            (
                "yes",
                (
                    worded(
                        rf"{BEEN}(?:alive|out of danger|off the danger list|recovering(?=[,.;]| in\b| at\b| from\b|$)|"
                        r"expected to (?:survive|recover|live|pull through)|in (?:a )?stable condition)"
                    ),
                    worded(
                        rf"{HAVE}(?:survived(?! (?:an?|the) (?:vote|confidence|challenge|attempt|scandal))|pulled through|"
                        r"regained consciousness)"
                    ),
                ),
            ),
            (
                "no",
                (
                    worded(rf"{HAVE}died(?! down| out| away)"),
                    worded(rf"{BEEN}(?:dead|killed|(?:pronounced|declared|found) dead)"),
                    worded(rf"{HAVE}succumbed to"),
                ),
            ),
        ),
        (Clash("yes", "no", "second", sure=False),),
        hints_of(
            "alive,danger,recover,expected to,stable,survived,pulled through,regained,died, dead,killed,succumbed",
        ),
    ),
    Matter(
        "guns silent",
        (
            (
                "yes",
                (
                    worded(rf"{HAVE}(?:both |all )?agreed {_SILENT}", ""),
                    worded(
                        rf"(?:an?|the) (?:[\w-]+ )?{_FIRE} (?:is|was|had been|has been) (?:in (?:place|force|effect)|agreed)", ""
                    ),
                ),
            ),
            (
                "no",
                (
                    worded(rf"there (?:is|was|has been|had been) no (?:[\w-]+ )?{_FIRE}", ""),
                    worded(rf"no (?:[\w-]+ )?{_FIRE} (?:is|was|has been|had been) (?:in (?:place|force|effect)|agreed)", ""),
                    worded(rf"{HAS_NOT}agreed? {_SILENT}", ""),
                ),
            ),
        ),
        (Clash("no", "yes", "second", sure=False),),
        hints_of("ceasefire,cease-fire,truce,armistice,fire,firing,shooting,fighting,shelling,guns"),
        who="none",
    ),
    Matter(
        "offered to go",
        (
            ("yes", (worded(rf"{HAVE}(?:offered {_TO_GO}|(?:tendered|submitted|handed in) (?:his|her|their) resignation)"),)),
            (
                "no",
                (
                    worded(rf"{HAS_NOT}(?:offer(?:ed)? {_TO_GO}|(?:tender|submit|hand in) (?:his|her|their) resignation)"),
                    worded(rf"den(?:y|ies|ied) (?:that )?(?P<who>he|she|[A-ZÀ-Þ][\w’-]+) ha[ds] (?:ever )?offered {_TO_GO}", ""),
                    worded(rf"den(?:y|ies|ied) (?:ever )?(?:having offered|offering) {_TO_GO}"),
                ),
            ),
        ),
        (Clash("no", "yes", "second", sure=False),),
        hints_of("resign,quit,step down,stand down,step aside"),
    ),
    Matter(
        "to give evidence",
        (
            ("yes", (worded(rf"{_TO} (?:also |now )?{_WITNESS}"),)),
            ("no", (worded(rf"{_TO_NOT} {_WITNESS}"),)),
        ),
        (Clash("yes", "no", "never", sure=False),),
        hints_of("testify,give evidence,stand,witness"),
    ),
    Matter(
        "to blame",
        (
            ("yes", (worded(rf"(?:is|are|was|were|been|being) (?:largely |partly |probably )?{_HARMED} by {_CAUSE}", ""),)),
            (
                "no",
                (
                    worded(r"(?:has|have|had) nothing to do with (?:it|this|that|the [\w-]+)", "what"),
                    worded(r"(?:(?:has|have|had) )?play(?:ed|s)? no (?:part|role)", "what"),
                    worded(r"(?:is|are|was|were)(?: not|n[’']t) (?:to blame|the (?:cause|reason))", "what"),
                ),
            ),
        ),
        (Clash("yes", "no", "never", sure=False),),
        hints_of(
            "cause,weaken,damage,trigger,spark,undermin,worsen,brought,bring,affect,nothing to do,no part,no role,to blame,"
            "the reason"
        ),
        who="none",
        what="same",
        lasts=True,
    ),
    Matter(
        "harmed",
        (
            ("yes", (worded(rf"(?:{BEEN}|(?:had|has|have) been )(?:largely |partly |probably )?{_HARMED} by {_CAUSE}"),)),
            ("no", (worded(rf"{HAS_NOT}{_HARM} (?P<who>{DET} [\w’'-]+)", "what"),)),
        ),
        (Clash("yes", "no", "never", sure=False),),
        hints_of("cause,weaken,damage,trigger,spark,undermin,worsen,brought,bring,affect"),
        what="same",
        lasts=True,
    ),
)
