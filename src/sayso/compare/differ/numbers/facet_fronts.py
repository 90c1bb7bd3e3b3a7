"""More facets of two sides at war: how far back their guns are to go, how many they hold, what they fired and brought down.

General knowledge of how news puts them, not tuned on any set. Whose it is, or who gave it, is the noun of the facet wherever it is
named; who is told to be another there is no one matter.
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import facet

_GUNS = (
    r"(?P<noun>guns?|artillery|howitzers|cannons?|weapons|weaponry|batteries|tanks|armou?r|troops|forces|soldiers|"
    r"army|infantry|launchers)"
)
_WITHDRAWS = (
    r"(?:pull(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|mov(?:es?|ed|ing)|dr(?:aws?|ew|awn|awing)|tak(?:es?|en|ing)|keep(?:s|ing)?|"
    r"retreat(?:s|ed|ing)?|f(?:alls?|ell|alling))"
)
_BACK = r"(?: (?:back|away|off))?(?: (?:to|by|at|a distance of|distances of))*"
# What is asked of a side, and not what it did.
_ASKED_OF = (
    r"must|if|unless|until|once|before|only|demand\w*|wants?|wanted|insist\w*|requir\w*|conditions?|terms|call(?:s|"
    r"ed|ing)? (?:for|on)|"
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
_MISSILES = r"(?P<noun>missiles?|rockets?|drones?|shells?|mortars|torpedoes|warheads|bombs)"

FACETS_OF_FRONTS = (
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
        called="guns gun artillery howitzers cannon cannons weapons weaponry batteries|tanks armour armor|"
        "troops forces soldiers army",
        anybody="it they he she who line border river front frontier town city village road coast boundary position deal term",
        anywhere=True,
        side=r"(?P<who>[\w-]+) (?:also )?(?:wants?|demands?|demanded|insists?|insisted|proposes?|proposed|calls? for|"
        r"called for|asks?|asked|offers?|"
        r"offered|urges?|urged)",
        hints="gun artillery howitzer cannon weapon batteries tank armour armor troops forces soldiers army infantry launcher",
    ),
    facet(
        "those held",
        "count",
        (
            ("", rf" {_HELD_WHO},? {_AUX}{_HELD}"),
            (
                r"(?:holds?|holding|seized|captured|caught|(?:release|freedom|return|handover) of|(?:to|must|"
                r"would) (?:free|release|return)|"
                r"(?:hand(?:ing)?|turn(?:ing)?) over|held)",
                rf" {_HELD_WHO}",
            ),
        ),
        beside=r"held|hold(?:s|ing)?|seized|captured|detained|abducted|kidnapped|captive|hostage|prisoner|captivity|hands|custody",
        never=r"(?:were|was|been|has|have|had) (?:also )?(?:freed|released|exchanged)|escaped|died|dead|killed|"
        r"remain\w*|another|one of|"
        r"two of|three of|some of|ill|wounded|elections?|records?|court|judges?",
        unique=False,
        ahead=True,
        past=True,
        deep=True,
        once=True,
        passing=True,
        least=2,
        side=r"(?:held|seized|captured|detained|caught|abducted|kidnapped|taken[a-z ]{0,12}|hands|custody) (?:by|of) (?:the )?"
        r"(?P<by>[\w-]+)|(?P<it>[\w-]+)(?: (?:is|are|was|were|has|have|still)){0,2} (?:holds?|holding|seized|captured|"
        r"detained|abducted|"
        r"kidnapped)\b",
        anybody="it they he she who that which men and being is are was were been still now gunman attacker",
        sure=False,
        hints="held hold seized captured detained abducted kidnapped captive hostage prisoner captivity hands custody",
    ),
    facet(
        "missiles fired",
        "count",
        (
            (
                r"(?:fir(?:ed|ing|es)|launch(?:ed|ing|es)|lobbed|hurled|shot|sent|unleashed|(?:barrage|salvo|wave|"
                r"volley|hail|swarm) of)",
                rf" (?:[\w-]+ ){{0,3}}?{_MISSILES}",
            ),
            (
                "",
                rf" (?:[\w-]+ ){{0,3}}?{_MISSILES} (?:were |had been |have been )?(?:fired|launched|(?:that )?(?:hit|"
                rf"struck|rained|fell|slammed))",
            ),
        ),
        never=r"shot down|down(?:ed|ing)|intercept\w*|brought down|since|so far|in all|this (?:week|month|year)|first|"
        r"another|each|every|test\w*|"
        r"drills?|exercise|capable",
        unique=False,
        apiece=True,
        whose=True,
        least=2,
        called="missile missiles rocket rockets|drone drones|shell shells mortars",
        anybody="barrage salvo wave volley hail swarm army military force air defence defense navy",
        anywhere=True,
        sure=False,  # more by the hour
        hints="missile rocket drone shell mortar torpedo warhead bomb",
    ),
    facet(
        "missiles brought down",
        "count",
        (
            (
                r"(?:(?:shot|shoot(?:s|ing)?|brought|bring(?:s|ing)?) down|down(?:ed|ing)|intercept(?:ed|ing|s)?|"
                r"destroy(?:ed|ing)|knock(?:ed|"
                r"ing) out)",
                rf" (?:[\w-]+ ){{0,3}}?{_MISSILES}",
            ),
            (
                "",
                rf" (?:[\w-]+ ){{0,3}}?{_MISSILES} (?:(?:were|was|had been|have been) )?(?:(?:shot|brought) down|"
                rf"downed|intercepted|destroyed|knocked out)",
            ),
        ),
        never=r"since|so far|this (?:week|month|year)|first|another|each|every|test\w*|of the|of them",
        unique=False,
        apiece=True,
        whose=True,
        least=2,
        called="missile missiles rocket rockets|drone drones|shell shells mortars",
        anybody="barrage salvo wave volley hail swarm army military force air defence defense navy",
        anywhere=True,
        sure=False,  # more by the hour
        hints="missile rocket drone shell mortar torpedo warhead bomb",
    ),
)
