"""Matters of yes and no: deeds and states of which news tells one side or the other, with many wordings of either: who opened fire
first, a plan accepted or still studied, a bridge open or closed, a passport handed in or not, armed or unarmed.

in: nothing    out: `MATTERS`

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.things import one_word

Need = Literal["same", "may", "none"]
Subject = Literal["who", "what", ""]
Order = Literal["never", "second", "either"]


class Wording(Struct, frozen=True):
    """Words that tell one side. subject: what stands before them: who, or what, or nothing that is asked of."""

    words: re.Pattern[str]
    subject: Subject


class Clash(Struct, frozen=True):
    """Two sides that can't both be. explains: which of them, told on a later day, has come of the other.  sure: whether it may be
    told as sure."""

    one: str
    other: str
    explains: Order = "never"
    sure: bool = True


class Matter(Struct, frozen=True):
    """A matter with the wordings of its sides. who, what: whether both accounts must be of the same one, or only not of another.
    hints: parts of words of which one stands in every sentence that tells a side.  flips: the sides that "none of them" turns
    about.  of_side: whether a body is told by its country ("Norland's guns").  deep: whether a name behind the noun is who it is of
    ("the trial of Olaf Varga").  heads: the nouns that it may be of; any, where none.  changes: whether it
    may be so in the morning and otherwise at noon.  patient: days in which the later side may not have come of the other yet.
    """

    name: str
    sides: tuple[tuple[str, tuple[Wording, ...]], ...]
    clashes: tuple[Clash, ...]
    hints: tuple[str, ...]
    who: Need = "same"
    what: Need = "none"
    flips: tuple[str, str] | None = None
    of_side: bool = False
    deep: bool = False
    heads: frozenset[str] = frozenset()
    changes: bool = False
    patient: int = 0


_ADV = (
    r"(?:still|already|also|now|since|always|even|fully|formally|officially|finally|only|yet|all|both|ever|actually|duly|properly|"
    r"safely|completely|immediately|reportedly)"
)
_HAVE = r"(?:has |have |had |[’']ve |[’']s )?"
_BEEN = rf"(?:(?:is|are|was|were|(?:has|have|had) been) (?:{_ADV} ){{0,2}})"
_NOT_BEEN = (
    rf"(?:(?:(?:is|are|was|were)(?: {_ADV})?(?: not| never|n[’']t)|"
    rf"(?:has|have|had)(?: {_ADV})?(?: not| never|n[’']t)(?: yet)? been|"
    rf"(?:has|have|had|is|are) (?:still )?yet to be) (?:{_ADV} )?(?:been )?)"
)
_HAS_NOT = (
    rf"(?:(?:has|have|had|did|does|do)(?: {_ADV})?(?: not| never|n[’']t)(?: yet| even| so far)? |"
    r"(?:has|have|had|is|are) (?:still )?yet to |(?:has |have |had )?(?:failed|refused|declined) to )"
)
_NP = r"(?:[\w’'&-]+ ){0,7}[\w’'&-]+"
_WHO = rf"(?P<who>{_NP}(?-i:, [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)?)"
_SHORT = r"(?:[\w’'-]+ ){0,4}[\w’'-]+"
_THE_SHORT = rf"(?P<what>(?:the|an?|its|their) {_SHORT})"
_DET = r"(?:the|an?|its|his|her|their|this|that|these|those|any|all(?: of)?(?: the| its| their)?|[\w’'-]+[’']s)"
_BY_WHOM = (
    r"(?: (?:(?:put forward|drawn up|drafted|made|brokered|proposed|written|tabled|sponsored|presented) )?"
    r"(?:by|from|of) (?:the )?(?:[\w’'-]+ )?[\w’'-]+)?"
)
_OFFICERS = (
    r"(?:prosecutors?|police|the state|authorities|officers|investigators|detectives|agents|soldiers|troops|guards|"
    r"the prosecution|the prosecutor[’']s office|they|it)"
)
_ON_DAY = r"(?:(?:on|late on|early on) \w+ )?"


def _w(words: str, subject: Subject = "who") -> Wording:
    return Wording(re.compile(rf"(?<![\w’'])(?:{words})(?![\w])", re.I), subject)


def _heads(nouns: str) -> frozenset[str]:
    return frozenset(map(one_word, nouns.split()))


def _yes_no(name: str, hints: str, yes: tuple[Wording, ...], no: tuple[Wording, ...], **more: object) -> Matter:
    """A matter of two sides of which each is the other's "not"."""
    clash = more.pop("clash", Clash("yes", "no"))
    return Matter(name, (("yes", yes), ("no", no)), (clash,), tuple(hints.split(",")), flips=("yes", "no"), **more)  # type: ignore[arg-type]


_FIGHT = (
    r"(?:[\w-]+ )?(?:fighting|clash(?:es)?|shooting|shelling|battle|exchange|gunfight|firefight|quarrel|war|violence|brawl|fight|"
    r"hostilities)"
)
_FIRE = (
    r"(?:[\w-]+ ){0,4}(?:fire|attacks?|shelling|shots?|shooting|gunfire|bombardment|mortars?|rockets?|assault|provocations?|"
    r"aggression|shells)"
)
_BEGAN = (
    _w(rf"{_HAVE}(?:opened fire|fired|shot|struck|attacked|shelled) first"),
    _w(rf"{_HAVE}(?:fired|loosed) the first (?:shots?|shells?|rounds?|rockets?|bullets?|missiles?|salvo)"),
    _w(rf"{_HAVE}(?:started|begun|began) (?:it(?: all)?(?=[,.;!”\"]| when| by|$)|the {_FIGHT})"),
    _w(rf"{_HAVE}(?:was|were|been) (?:the )?first to (?:open fire|fire|shoot|attack|strike)"),
    _w(rf"{_HAVE}(?:opened fire|let rip|attacked)(?: [\w-]+){{0,4}},? without (?:any )?(?:provocation|warning)"),
    _w(
        r"it (?:was|is) (?P<who>[^,.;]{2,60}?) (?:that|who|which) (?:had )?(?:started|began|begun|fired first|opened fire first|"
        r"attacked first|shot first)",
        "",
    ),
    _w(
        r"(?:the )?(?:first|opening) (?:shots?|shells?|rounds?|rockets?) (?:had )?(?:came|come|(?:was|were|been) fired) "
        r"(?:from|by) (?P<who>[^,.;]{2,60})",
        "",
    ),
    _w(r"outgoing fire from (?P<who>[^,.;]{2,60}?) (?:before|first)", ""),
)
_ANSWERED = (
    _w(
        rf"{_HAVE}(?:(?:only|merely|simply|just) )?(?:answered|answering|returned|returning|responded to|responding to|"
        rf"replied to|reacted to|retaliated (?:for|against)|been responding to) {_FIRE}"
    ),
    _w(rf"{_BEEN}(?:attacked|fired (?:up)?on|shot at|shelled|hit|struck|targeted) first"),
    _w(rf"{_HAVE}(?:came|come) under (?:fire|attack) first"),
    _w(rf"{_HAVE}(?:only )?(?:acted|fired|shot|opened fire|been acting|acting) (?:only |purely )?in self-? ?defen[cs]e"),
    _w(
        rf"{_HAS_NOT}(?:\w+ )?(?:fired?|opened? fire|shot|shoot|attack(?:ed)?|start(?:ed)?|begun|begin|struck|strike) "
        rf"(?:first|it|the (?:first shots?|{_FIGHT}))"
    ),
)

_PLANS = (
    r"(?:plans?|proposals?|offer|deal|terms|truce|cease-?fire|text|draft|bid|package|blueprint|agreement|accord|compromise|settlement|"
    r"roadmap|resolution|demands)\b"
)
_PLAN = rf"(?P<what>{_DET} (?:[\w’'-]+ ){{0,4}}?{_PLANS}(?: {_PLANS}){{0,2}}{_BY_WHOM})"
_ACCEPT = rf"(?:accepted|agreed {_ON_DAY}to|approved|endorsed|embraced|said yes to|consented to|signed up to)"
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
            _w(rf"{_HAVE}(?:\w+ly )?{_ACCEPT} {_PLAN}"),
            _w(rf"{_BEEN}(?:accepted|approved|endorsed) {_ON_DAY}by {_WHO}", "what"),
        ),
    ),
    ("rejected", (_w(rf"{_HAVE}(?:\w+ly )?{_REJECT} {_PLAN}"), _w(rf"{_BEEN}{_REJECT} {_ON_DAY}by {_WHO}", "what"))),
    (
        "undecided",
        (
            _w(rf"(?:is|are|was|were|(?:has|have|had) been) (?:{_ADV} )?{_WEIGH} {_PLAN}"),
            _w(rf"{_HAS_NOT}{_ANSWER} {_PLAN}"),
            _w(rf"(?:has|have|had) (?:\w+ )?(?:doubts|reservations|misgivings) about {_PLAN}"),
            _w(rf"(?:might|may|could) (?:yet |still )?(?:reject|turn down|refuse) {_PLAN}"),
        ),
    ),
    ("unrejected", (_w(rf"(?:has|have|had)(?: never| not|n[’']t) (?:ever )?{_REJECT} {_PLAN}"),)),
)

_TO = r"(?: to (?P<what>(?:all |any )?[\w’'-]+(?:,? (?:and|including|among|even) [\w’'-]+| [\w’'-]+){0,3}))?"
_OPEN = (
    _w(
        rf"(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|is|was|were|are|(?:has|have|had) (?:been|stayed|remained)) (?:{_ADV} )?open"
        rf"(?! up| question| to (?:question|doubt|talks|debate|negotiation|suggestions|interpretation)){_TO}"
    ),
    _w(rf"{_HAS_NOT}(?:been )?(?:close|closed|shut)(?: down)?{_TO}"),
)
_CLOSED = (
    _w(
        rf"(?:is|are|was|were|remains?|remained|stays?|stayed|(?:has|have|had) (?:been|stayed|remained)) (?:{_ADV} )?"
        rf"(?:closed|shut|sealed off|blocked)(?: down| off)?{_TO}"
    ),
)
_PASSAGES = _heads(
    "bridge crossing border airport port harbour harbor road street motorway highway tunnel station line railway hospital museum "
    "market embassy gate terminal pass canal lock mine corridor strait route beach runway ferry checkpoint frontier airspace valve"
)

_NO_LEAD = r"(?!(?:on|as|in|at|before|after|when|while|over|to|from|during|for|and|but)\b)"
_CHARGE = rf"(?: (?:to|on) (?P<what>{_NO_LEAD}[\w’'-]+(?: {_NO_LEAD}[\w’'-]+){{0,4}}))?"
_PLED = r"(?:pleaded|pled|pleads)"
_PLEADED = (
    ("guilty", (_w(rf"{_HAVE}(?:pleaded|pled|pleads) guilty{_CHARGE}"), _w(rf"(?:entered|with) a plea of guilty{_CHARGE}"))),
    (
        "not guilty",
        (_w(rf"{_HAVE}(?:pleaded|pled|pleads) not guilty{_CHARGE}"), _w(rf"(?:entered|with) a plea of not guilty{_CHARGE}")),
    ),
    (
        "no plea",
        (
            _w(rf"{_HAVE}(?:entered|made|offered|gave) no plea{_CHARGE}"),
            _w(rf"{_HAS_NOT}(?:enter(?:ed)?|ma[dk]e|offer(?:ed)?) (?:a|any) plea{_CHARGE}"),
            _w(rf"{_HAS_NOT}(?:plead(?:ed)?)(?! (?:not )?guilty){_CHARGE}"),
        ),
    ),
)

_GIVEN = (
    r"(?:passports?|weapons?|weaponry|arms|guns?|rifles?|licen[cs]e|documents?|papers|keys?|phones?|laptops?|badge|ballots?|remains|"
    r"bod(?:y|ies)|hostages|captives|records|files|tapes?|recordings?|ransom)"
)
_THE_GIVEN = rf"(?P<what>{_DET} (?:[\w-]+ ){{0,2}}?{_GIVEN})"
_GAVE = r"(?:handed (?:in|over|back)|surrendered|gave up|given up|turned (?:in|over)|laid down|given back|gave back)"
_GIVE = r"(?:hand(?:ed)? (?:in|over|back)|surrender(?:ed)?|give(?:n)? (?:up|back)|turn(?:ed)? (?:in|over)|la(?:y|id) down)"
_HANDED = (
    _w(rf"{_HAVE}{_GAVE} {_THE_GIVEN}"),
    _w(
        rf"(?:had|was (?:told|ordered|required)|has had) to {_GIVE} {_THE_GIVEN}"
        r"[^.;]{0,60}\b(?:received(?: (?:it|them))?|did so|complied)"
    ),
    _w(rf"{_BEEN}{_GAVE}", "what"),
)
_NOT_HANDED = (_w(rf"{_HAS_NOT}{_GIVE} {_THE_GIVEN}"), _w(rf"{_NOT_BEEN}{_GAVE}", "what"))

_OFFENCE = r"(?:,? with (?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+))?"
_ACCUSED = (
    (
        "charged",
        (
            _w(rf"{_OFFICERS} (?:in \w+ )?(?:has |have |had |on \w+ |formally )?(?:charged|indicted) {_WHO}", ""),
            _w(rf"(?:was|were|(?:has|have|had) been) (?:{_ADV} )?(?:charged|indicted){_OFFENCE}"),
        ),
    ),
    (
        "considered",
        (
            _w(
                r"(?:consider(?:ing|s|ed)?|weigh(?:ing|s|ed)?|deciding|decide|examining|discussing) (?:whether|if) to "
                rf"(?:charge|indict|prosecute|bring charges against) {_WHO}",
                "",
            ),
            _w(
                rf"(?:no decision|not (?:yet )?decided|undecided) (?:[\w]+ ){{0,5}}whether to (?:charge|indict|prosecute) {_WHO}",
                "",
            ),
        ),
    ),
    (
        "uncharged",
        (
            _w(rf"{_NOT_BEEN}(?:charged|indicted){_OFFENCE}"),
            _w(rf"no charges? (?:have|has|had|were|was) (?:yet )?(?:been )?(?:brought|filed|laid|made) against {_WHO}", ""),
            _w(rf"{_HAS_NOT}(?:brought|bring|filed?|laid|pressed) (?:any )?charges against {_WHO}", ""),
            _w(rf"{_HAVE}(?:brought|filed|laid|pressed) no charges against {_WHO}", ""),
            _w(rf"{_HAS_NOT}(?:charged?|indicted?) {_WHO}", ""),
        ),
    ),
)

_TREATIES = (
    r"(?:treaty|deal|truce|agreement|accord|contract|cease-?fire|pact|bill|decree|order|law|memorandum|letter|petition|protocol|"
    r"declaration|lease|act|document|plan)\b"
)
_TREATY = rf"(?P<what>{_DET} (?:[\w’'-]+ ){{0,4}}?{_TREATIES}(?: {_TREATIES}){{0,2}}{_BY_WHOM})"
_ROLE = r"(?: (?:[\w’'-]+ ){0,2}?as (?P<what>(?:[\w’'-]+ ){0,3}[\w’'-]+))?"
_QUIT = r"(?:resigned|stepped down|stood down|quit)"
_CAUGHT = r"(?:arrested|detained|captured|caught|apprehended)"
_DEVICES = _heads(
    "alarm siren brake sprinkler radar camera pump light generator transponder sensor lift detector bell klaxon horn valve engine "
    "thermostat airbag beacon signal barrier recorder radio battery system detectors whistle extinguisher"
)
_RAN = r"(?:went off|gone off|sounded|wailed|rang|rung|blared|worked|functioned|engaged|switched on|came on|operated)"
_RUN = r"(?:go(?:ne)? off|sound(?:ed)?|wail(?:ed)?|r[iu]ng|blare(?:d)?|work(?:ed)?|function(?:ed)?|engaged?|come on|operated?)"
_DOORS = _heads("door exit gate window hatch safe cell escape entrance grille shutter cellar room")
_LICENCE = r"(?:licen[cs]e|permit)"
_BOARD = r"(?:on the bridge|on board|aboard|at the (?:wheel|helm|controls))"
_TOLD = r"(?:informed|told|briefed|notified|alerted)"
_ABOUT = r"(?: (?:of|about|on(?! \w+day)) (?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+))?"
_WEAPON = r"(?:gun|pistol|knife|rifle|weapon|axe|machete|revolver|handgun|shotgun|blade|firearm)"
_WORN = rf"(?P<what>(?:{_DET} )?(?:seat ?belt|(?:[\w-]+ ){{0,1}}(?:helmet|mask|life ?jacket|vest|harness|goggles|belt)s?))"
_SUPPLY = r"(?P<what>power|electricity|water|gas|heating|phone service|mobile service|internet access|running water)"
_FOR = r"(?: for (?P<what>(?:[\w’'-]+ ){0,5}[\w’'-]+))?"
_PASSED = r"(?:approved|cleared|authori[sz]ed|licensed|passed|ratified)"
_GOT = r"(?:received|got|(?:was|were|been) given)"
_MAYBE_LATER = Clash("yes", "no", "second")

# What is told of whole classes of matters; each the words of many reports. General knowledge.
MATTERS = (
    Matter(
        "who began it", (("began", _BEGAN), ("answered", _ANSWERED)), (Clash("began", "answered"),),
        ("first", "start", "began", "begun", "without", "answer", "return", "respond", "repl", "react", "retaliat", "self"),
        of_side=True,
    ),
    Matter(
        "a proposal", _PROPOSED,
        (
            Clash("undecided", "accepted", "second"), Clash("undecided", "rejected", "second"),
            Clash("accepted", "rejected", "either"), Clash("unrejected", "rejected", "second"),
        ),
        ("accept", "agree", "approv", "endors", "embrac", "yes", "consent", "signed", "reject", "down", "refus", "spurn", "snub",
         "out", "dismiss", "stud", "consider", "weigh", "review", "examin", "mull", "assess", "looking", "answer", "repl",
         "respond", "decid", "doubt", "reservation", "misgiving", " no ", "poring", "thinking", "position"),
        what="same", of_side=True, patient=1,
    ),
    Matter(
        "open or closed", (("open", _OPEN), ("closed", _CLOSED)), (Clash("open", "closed", "either"),),
        ("open", "close", "shut", "sealed", "blocked"), heads=_PASSAGES, changes=True, what="may",
    ),
    Matter(
        "a plea", _PLEADED,
        (Clash("guilty", "not guilty", "either"), Clash("no plea", "not guilty", "second"), Clash("no plea", "guilty", "second")),
        ("plea", "pled"), what="may", deep=True,
    ),
    Matter(
        "handed in", (("yes", _HANDED), ("no", _NOT_HANDED)), (Clash("no", "yes", "second"),),
        ("hand", "surrender", "gave", "give", "turn", "laid", "lay"), who="same", what="same",
    ),
    Matter(
        "charged", _ACCUSED, (Clash("considered", "charged", "second"), Clash("uncharged", "charged", "second")),
        ("charge", "indict", "prosecut"), what="may",
    ),
    Matter(
        "signed",
        (
            ("yes", (_w(rf"{_HAVE}(?:signed|inked|initialled) {_TREATY}"), _w(rf"{_BEEN}(?:signed|inked|initialled)", "what"))),
            ("no", (
                _w(rf"{_HAS_NOT}sign(?:ed)? {_TREATY}"), _w(rf"{_NOT_BEEN}(?:signed|inked)", "what"),
                _w(r"(?:remains?|remained|is|was) (?:still )?unsigned", "what"),
            )),
        ),
        (Clash("no", "yes", "second"),), ("sign", "inked", "initial"), who="may", what="same", flips=("yes", "no"), of_side=True,
    ),
    Matter(
        "in office",
        (
            ("no", (_w(rf"{_HAVE}{_QUIT}(?! (?:smoking|drinking|the)){_ROLE}"),
                    _w(rf"{_HAVE}(?:handed in|submitted|tendered) (?:his|her|their) resignation{_ROLE}"))),
            ("yes", (
                _w(rf"{_HAS_NOT}(?:resign(?:ed)?|step(?:ped)? down|quit|stood down){_ROLE}"),
                _w(r"(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:is|was) still) (?:in (?:office|(?:his|her|the) (?:post|job))|at the helm)"
                   + _ROLE),
                _w(r"(?:remain(?:s|ed)|stay(?:s|ed)) on" + _ROLE),
            )),
        ),
        (Clash("yes", "no", "second"),), ("resign", "step", "stood", "quit", "remain", "stay", "is still", "was still"), what="may",
    ),
    Matter(
        "caught",
        (
            ("yes", (
                _w(rf"{_OFFICERS} (?:in \w+ )?(?:has |have |had |on \w+ )?{_CAUGHT} (?!in |on |at |by |up ){_WHO}", ""),
                _w(rf"{_BEEN}(?:{_CAUGHT}|in (?:police )?custody|under arrest|behind bars)(?! (?:on camera|between|up|in the))"),
                _w(rf"{_HAVE}(?:surrendered to police|(?:gave|given) (?:him|her)self up|turned (?:him|her)self in)"),
            )),
            ("no", (
                _w(r"(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?)(?: \w+)? (?:at large|on the run|in hiding|a fugitive|"
                   r"being (?:hunted|sought))"),
                _w(rf"{_NOT_BEEN}{_CAUGHT}"),
            )),
        ),
        (Clash("no", "yes", "second"),),
        ("arrest", "detain", "captur", "caught", "apprehend", "custody", "behind bars", "self", "large", "on the run", "hiding",
         "fugitive", "hunted", "sought", "to police"),
        changes=True,
    ),
    _yes_no(
        "worked", "off,sound,wail,rang,ring,rung,blare,work,function,engage,came on,come on,switched,fail,broken,broke,order,"
        "silent,defect,fault,disab,disconnect,out of,operat",
        (_w(rf"{_HAVE}{_RAN}"),),
        (
            _w(rf"{_HAS_NOT}{_RUN}"), _w(rf"{_HAVE}(?:failed|malfunctioned|broken down|broke down)"),
            _w(rf"{_BEEN}(?:broken|out of (?:order|action)|switched off|turned off|silent|defective|faulty|disabled|disconnected|"
               r"not working)"),
            _w(rf"{_HAVE}(?:stayed|remained|kept) silent"),
        ),
        heads=_DEVICES,
    ),
    _yes_no(
        "locked", "lock,bolt,chain,barred",
        (_w(rf"{_BEEN}(?:locked|bolted|chained(?: shut)?|barred|padlocked)(?! (?:up|in|out|horns))"),),
        (_w(rf"{_BEEN}(?:unlocked|unbolted)"), _w(rf"{_NOT_BEEN}(?:locked|bolted|chained|barred|padlocked)")), heads=_DOORS,
    ),
    _yes_no(
        "on board", "bridge,board,wheel,helm,controls,ashore,on land,on shore,left the ship",
        (_w(rf"{_BEEN}{_BOARD}"),),
        (_w(rf"{_BEEN}(?:ashore|on (?:land|shore)|off the ship)"), _w(rf"{_NOT_BEEN}{_BOARD}"),
         _w(r"(?:had|has) (?:already )?left the (?:ship|bridge|cockpit)")),
    ),
    _yes_no("insured", "insur", (_w(rf"{_BEEN}insured"),), (_w(rf"{_NOT_BEEN}insured"), _w(rf"{_BEEN}uninsured"))),
    _yes_no(
        "licensed", "licen,permit,certif,registered",
        (_w(rf"{_BEEN}(?:licen[cs]ed|certified)"), _w(rf"(?:has|have|had|holds|held) (?:an? |the )(?:[\w-]+ )?{_LICENCE}")),
        (
            _w(rf"{_NOT_BEEN}(?:licen[cs]ed|certified)"), _w(rf"{_BEEN}(?:unlicen[cs]ed|without a (?:licen[cs]e|permit))"),
            _w(r"(?:has|have|had|holds|held) no (?:[\w-]+ )?(?:licen[cs]e|permit)"),
            _w(rf"{_HAS_NOT}(?:have|had|hold|held) an? (?:[\w-]+ )?(?:licen[cs]e|permit)"),
        ),
    ),
    _yes_no(
        "told", "informed,told,briefed,notified,alerted,dark,unaware,knew nothing,kept from",
        (_w(rf"{_BEEN}{_TOLD}{_ABOUT}(?! (?:to|that|how|when|why|off))"),),
        (_w(rf"{_NOT_BEEN}{_TOLD}{_ABOUT}"), _w(rf"{_BEEN}kept in the dark{_ABOUT}"), _w(rf"{_HAVE}(?:knew|known) nothing{_ABOUT}"),
         _w(rf"{_BEEN}unaware{_ABOUT}")),
        what="may",
    ),
    _yes_no(
        "conscious", "conscious,awake",
        (_w(rf"{_BEEN}(?:conscious|awake)"),), (_w(rf"{_BEEN}unconscious"), _w(rf"{_NOT_BEEN}(?:conscious|awake)"))),
    _yes_no(
        "alone", "alone,accompan,passenger,with",
        (_w(rf"{_BEEN}(?:alone|travelling alone|on (?:his|her) own)"),),
        (_w(rf"{_NOT_BEEN}alone"), _w(rf"{_BEEN}accompanied"),
         _w(r"(?:had|has) (?:an?|one|two|three) (?:passengers?|companions?|friends?) with (?:him|her)"),
         _w(rf"{_BEEN}with (?:an?|one|two|three) (?:passengers?|companions?|friends?|others)")),
    ),
    _yes_no(
        "armed", f"armed,weapon,{','.join(_WEAPON[3:-1].split('|'))}",
        (
            _w(rf"{_BEEN}armed"),
            _w(rf"(?:had|carried|held|drew|pulled|pointed|was carrying|was holding|brandished) an? (?:\w+ )?{_WEAPON}"),
        ),
        (_w(rf"{_BEEN}unarmed"), _w(rf"{_NOT_BEEN}armed"), _w(rf"(?:had|carried|held) no (?:\w+ )?{_WEAPON}"),
         _w(rf"{_HAS_NOT}(?:have|had|carry|carried|held|hold) an?y? (?:\w+ )?{_WEAPON}")),
    ),
    _yes_no(
        "sober", "sober,drink,drunk,alcohol,intoxicat,limit",
        (_w(rf"{_BEEN}sober"), _w(r"had(?: not|n[’']t) been drinking"), _w(r"had drunk nothing"), _w(r"had drunk no alcohol"),
         _w(rf"{_NOT_BEEN}(?:drunk|intoxicated)")),
        (_w(rf"{_BEEN}(?:drunk|intoxicated)"), _w(r"had been drinking"), _w(rf"{_BEEN}over the (?:[\w-]+ )?limit")),
    ),
    _yes_no(
        "present", "present,absent,attend,missed,stayed away,skipped",
        (_w(rf"{_BEEN}present (?:for|at|in|during) (?P<what>{_SHORT})"), _w(rf"{_HAVE}attended (?P<what>{_SHORT})")),
        (
            _w(rf"{_BEEN}absent from (?P<what>{_SHORT})"), _w(rf"{_NOT_BEEN}present (?:for|at|in|during) (?P<what>{_SHORT})"),
            _w(rf"{_HAS_NOT}attend(?:ed)? (?P<what>{_SHORT})"),
            _w(rf"{_HAVE}(?:missed|skipped|stayed away from) (?P<what>(?:the|a) {_SHORT})"),
        ),
        what="same",
    ),
    _yes_no(
        "paid", "paid,wages,pay",
        (_w(rf"{_BEEN}paid{_FOR}"), _w(rf"(?:has|have|had) paid {_WHO}{_FOR}", "")),
        (_w(rf"{_NOT_BEEN}paid{_FOR}"), _w(rf"{_BEEN}unpaid{_FOR}"),
         _w(rf"(?:has|have|had) (?:received|got) no (?:wages|pay){_FOR}"), _w(rf"{_HAS_NOT}paid {_WHO}{_FOR}", "")),
        what="may", clash=_MAYBE_LATER,
    ),
    _yes_no(
        "warned", "warn",
        (_w(rf"{_BEEN}warned"), _w(rf"{_HAVE}{_GOT} (?:an?|several|two|repeated) (?:\w+ )?warnings?")),
        (_w(rf"{_NOT_BEEN}warned"), _w(rf"{_HAVE}(?:had|{_GOT}) no (?:\w+ )?warnings?"),
         _w(rf"{_HAS_NOT}(?:receive|get|have|been given) any (?:\w+ )?warnings?")),
    ),
    Matter(
        "claimed",
        (
            ("yes", (
                _w(rf"{_HAVE}(?:claimed|taken|took) responsibility{_FOR}", ""),
                _w(r"(?:said|says) (?:that )?it (?:was|had been) behind (?P<what>(?:[\w’'-]+ ){0,5}[\w’'-]+)", ""),
            )),
            ("no", (
                _w(
                    r"(?:no|none of the|neither) (?:[\w-]+ ){0,2}(?:has|have|had) (?:yet )?(?:claimed|taken) "
                    rf"responsibility{_FOR}",
                    "",
                ),
                _w(rf"(?:nobody|no one|no-one) (?:has |have |had )?(?:yet )?(?:claimed|taken) responsibility{_FOR}", ""),
                _w(rf"(?:was|were|is|has been|had been) no (?:immediate )?claim of responsibility{_FOR}", ""),
            )),
        ),
        (Clash("no", "yes", "second", sure=False),), ("responsib", "behind"), who="none", what="may", changes=True,
    ),
    Matter(
        "approved",
        (
            ("yes", (
                _w(rf"{_HAVE}{_PASSED} {_THE_SHORT}"), _w(rf"{_BEEN}{_PASSED} {_ON_DAY}by {_WHO}", "what"),
            )),
            ("no", (
                _w(rf"{_HAS_NOT}(?:approved?|cleared?|authori[sz]ed?|ratif(?:y|ied)) {_THE_SHORT}"),
                _w(rf"waiting for {_WHO} to (?:approve|clear|authori[sz]e|pass|ratify) {_THE_SHORT}", ""),
                _w(rf"{_NOT_BEEN}{_PASSED} {_ON_DAY}by {_WHO}", "what"),
                _w(rf"{_NOT_BEEN}{_PASSED}", "what"),
            )),
        ),
        (Clash("no", "yes", "second"),),
        ("approv", "clear", "authori", "licen", "pass", "ratif"), who="may", what="same",
    ),
    _yes_no(
        "evacuated", "evacuat", (_w(rf"{_BEEN}evacuated"),), (_w(rf"{_NOT_BEEN}evacuated"),),
        clash=_MAYBE_LATER, changes=True,
    ),
    Matter(
        "supplied",
        (
            ("yes", (
                _w(rf"{_SUPPLY} (?:has been |had been |was |is )?(?:\w+ )?restored (?:to|in|across|throughout) {_WHO}", ""),
                _w(rf"{_HAVE}{_SUPPLY} (?:back|again)"),
            )),
            ("no", (
                _w(rf"(?:is|are|was|were|remain(?:s|ed)?|has been|have been|had been) (?:{_ADV} )?without {_SUPPLY}"),
                _w(rf"(?:has|have|had) (?:still )?no {_SUPPLY}"),
                _w(
                    rf"{_SUPPLY} (?:is|was|has been|remained|remains) (?:still )?(?:cut|out|off)(?: off)? (?:to|in|across) {_WHO}",
                    "",
                ),
            )),
        ),
        (Clash("no", "yes", "second"),),
        ("power", "electric", "water", "gas", "heating", "service", "internet"), what="same", changes=True, deep=True,
    ),
    _yes_no(
        "worn", "wearing,wore,without",
        (_w(rf"(?:was|were|had been|is) (?:{_ADV} )?wearing {_WORN}"), _w(rf"wore (?!no){_WORN}")),
        (_w(rf"(?:was|were|had|is)(?: not|n[’']t| never) (?:been )?wearing {_WORN}"), _w(rf"wore no {_WORN}"),
         _w(rf"{_BEEN}without {_WORN}"), _w(rf"{_BEEN}not wearing {_WORN}")),
        what="same",
    ),
    _yes_no(
        "invited", "invit",
        (_w(rf"{_BEEN}invited(?: to (?P<what>{_SHORT}))?"),), (_w(rf"{_NOT_BEEN}invited(?: to (?P<what>{_SHORT}))?"),),
        what="may",
    ),
    _yes_no("launched", "launched,lowered", (_w(rf"{_BEEN}(?:launched|lowered)"),), (_w(rf"{_NOT_BEEN}(?:launched|lowered)"),),
            heads=_heads("lifeboat raft boat liferaft")),
)  # fmt: skip
