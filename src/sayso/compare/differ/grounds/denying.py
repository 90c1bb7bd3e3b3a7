"""Denying: the words of a denial that only names what it denies: "rejected that claim", "called the article misleading", "said the
suit was without merit", "that was never the case", "others disagree".

in: the text of a clause    out: where it names what it denies, and how: `bare` ("denied that"), `whose` it was ("Stein's account"),
of a `suit`, of a `liar`
"""

from __future__ import annotations

import re
from functools import lru_cache

_CLAIMS = (
    "(?:claim|allegation|accusation|suggestion|criticism|assertion|account|version|notion|argument|characteri[sz]ation|insinuation|"
    "rumou?r)s?"
)
CLAIM = rf"{_CLAIMS}\b"
_PAPER = r"(?:statement|report|figure|estimate|charge|complaint)s?\b"  # these may also be papers, or what a court decides on
_TOLD = rf"(?:{_CLAIMS}|(?:report|article|remark|comment|statement|charge)s?|story|stories|coverage|evidence)\b"
_SUIT = r"(?:lawsuit|suit|legal action|complaint|legal challenge|challenge|litigation|indictment|charges|case)\b"
_KEPT = 1 << 12  # texts of which the answers are kept: several rules ask of the same clauses
DENIES = r"(?<!\bto )\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed|ing)?)"
REJECTS = (
    r"(?<!\bto )\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contest(?:s|ed)?|"
    r"push(?:es|ed|ing)? back (?:\w{1,20} )?(?:against|on|at)|(?:bat|knock|shoot|shot)(?:s|t?ed|ting|ing)? down|"
    r"hit(?:s|ting)? back at|t(?:akes?|ook) issue with|scoff(?:s|ed)? at|debunk(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|"
    r"rubbish(?:es|ed|ing)|(?:squash|quash|scotch)(?:es|ed|ing)|brush(?:es|ed|ing)? (?:aside|off)|laugh(?:s|ed|ing)? off|"
    r"wav(?:es?|ed|ing) (?:aside|off|away)|pour(?:s|ed|ing)? (?:cold water|scorn) on)"
)
_LIE = r"(?:false(?:hoods?)?|untrue|baseless|groundless|unfounded|nonsense|fabricat(?:ion|ed)|inventions?|invented|lies?)\b"
FALSE = rf"(?:(?:an? )?(?:\w{{1,20}}ly |outright |complete |total |pure )?{_LIE}|(?:not|never) (?:true|so|correct|the case)\b)"
_VERY = r"[“\"‘']?(?:\w{1,20}ly |outright |complete |total |pure |just |an? |the |all ){0,4}[“\"‘']?"
_CALLED = (
    rf"{_VERY}(?:{_LIE}|misleading|inaccurate|incorrect|unreliable|meritless|without (?:any )?(?:merit|foundation|substance)|"
    r"not (?:true|correct|accurate)|ridiculous|absurd|preposterous|ludicrous|laughable|outrageous|fake\b|hoax|smears?\b|"
    r"distortions?\b|slander|unsubstantiated|garbage|rubbish|malarkey)"
)
_NO_MERIT = (
    rf"(?:{_VERY}(?:{_LIE}|meritless|frivolous|without (?:any )?(?:merit|foundation|basis)|misguided)|"
    r"(?:(?:has|have|had) no|lacks?|lacked) (?:merit|basis|foundation)\b)"
)
_GOES_ON = r"(?! (?:that|of|about|by|in)\b)"  # what tells the claim itself is no bare name of it
_POINTS = r"(?:all |any )?(?:that|this|these|those|such|the|his|her|their)(?: \w+)?"
_THE = r"^\W*(?:that )?(?:the|that|those|these|this|such|all(?: the| of the)?)(?: \w+)?"
_IS, _CALLS = r"(?:is|are|was|were)", r"\b(?:call|dismiss|describ|brand|denounc|reject|rat)(?:e?s|ed|ing)?"
_BEEN = r"(?:has|have|had|was|were|is|are) (?:since )?(?:been )?(?:\w{1,20}ly )?"
_AUXILIARY = "has|had|did|does|do|was|were|is|are|would|will|can|could|should"
_ENDS = r"(?=[.,;”\"]|$)"
_NAMES = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?:{DENIES}|{REJECTS}) {_POINTS} {CLAIM}{_GOES_ON}",
        rf"{DENIES} (?:that|this|these|those) {_PAPER}{_GOES_ON}",
        rf"{DENIES} (?P<bare>it|that|this){_ENDS}",
        rf"\b(?:call(?:s|ed)?|(?:dismiss|describ|brand)(?:e?s|ed)?) (?P<bare>it|that|this) (?:as )?{FALSE}{_ENDS}",
        rf"{_CALLS} (?:the|that|those|these|this|such|his|her|their)(?: \w+)? {_TOLD}{_GOES_ON} (?:as )?{_CALLED}",
        rf"^\W*(?:that )?(?P<bare>that|this|it)(?: is| was|[’']s) (?:simply |just )?{FALSE}{_ENDS}",
        rf"{_THE} (?P<thing>{_CLAIMS}) (?:{_IS}|to be) (?:[\w-]+(?: [\w-]+)? and )?{_CALLED}",
        rf"{_THE} (?P<thing>{_TOLD}) {_IS} (?:\w{{1,20}}ly )?(?:false|untrue|wrong|mistaken|incorrect|inaccurate){_ENDS}",
        r"^\W*(?:that )?(?P<bare>that|this|it) (?:simply |just )?(?:never (?:happened|took place|occurred)|"
        rf"did(?: not|n[’']t) (?:happen|take place|occur)){_ENDS}",
        rf"{_THE} (?P<suit>{_SUIT})(?: (?:from|by|against|over) [^,;:]{{2,50}}?)? (?:{_IS} )?{_NO_MERIT}",
        rf"^\W*(?:that )?(?P<bare>it|he|she|they) (?:{_AUXILIARY})(?: not|n[’']t)(?=[.,;”\"]|$)",
        rf"(?:{DENIES}|{REJECTS}) (?P<whose>(?:[\w.-]+ ){{0,4}}?[\w.-]+)(?:[’']s|(?<=s)[’'])(?: \w+)? {CLAIM}{_GOES_ON}",
        rf"^\W*(?:that )?(?P<bare>it|they|that|this|these|those)(?: \w+)? {_BEEN}"
        r"(?:denied|refuted|disputed|contradicted|debunked) (?P<by>by)\b",
        rf"{_THE} (?P<thing>{_CLAIMS}) {_BEEN}"
        r"(?:denied|refuted|disputed|contradicted|debunked|rejected|dismissed|challenged) (?P<by>by)\b",
        rf"\bdisagree[sd]?(?: \w{{1,20}}ly)? with (?:that|this|those|these|such|the) {CLAIM}{_GOES_ON}",
        rf"\b(?P<bare>disagree[sd]?){_ENDS}",
        r"\b(?:says?|said|insist(?:s|ed)?|suggest(?:s|ed)?|shows?|showed|argue[sd]?|contend(?:s|ed)?|maintain(?:s|ed)?|"
        rf"indicate[sd]?) (?P<bare>otherwise){_ENDS}",
        r"\b(?:tells?|told|gives?|gave|offer(?:s|ed)?(?! a (?:\w+ )?different version)) "
        r"(?P<bare>a (?:very |quite |completely )?different (?:story|account|version))"
        rf"(?: of (?:it|events|what happened))?{_ENDS}",
        r"^\W*(?:that )?(?P<bare>that|this)(?: is|[’']s|[’']s just| was) (?:simply )?not (?:what|how it) happened\b",
        r"^\W*(?:that )?(?P<bare>nothing) (?:could be|is|was) (?:further|farther) from the truth\b",
        r"^\W*(?:that )*(?P<bare>that|this) (?:is|was) (?:just |simply |an? ){0,3}"
        rf"(?:false|outrageous|absurd|ridiculous|nonsensical|baseless) (?:talk|{_CLAIMS}|lie|statement|charge|thing to say)\b",
        rf"^\W*(?:that )?the (?P<liar>\w+(?: \w+)?) (?:{_IS}|had|has|have) (?:been )?(?:lying|lied|not telling the truth)\b",
        rf"^\W*(?:that )?(?P<liar>(?-i:[A-Z])[\w.’'-]+(?: [A-Z][\w.’'-]+)?) {_IS} (?:lying|mistaken|not telling the truth){_ENDS}",
    )
)
_ANY = re.compile(
    rf"{DENIES}|{REJECTS}|{_CALLED}|{_NO_MERIT}|(?: not|n[’']t)\W*$|(?:not|never) (?:true|so|correct|the case)|"
    r"\botherwise\b|from the truth|not (?:what|how) (?:it )?happened|different (?:story|account|version)|"
    r"never (?:happened|took place|occurred)|did(?: not|n[’']t) (?:happen|take place|occur)|\b(?:wrong|mistaken)\b|"
    r"debunked|disagree|\bl(?:ying|ied)\b|telling the truth",
    re.I,
)
DENIAL_WORDS = (
    "deny", "denie", "disput", "refut", "rebut", "contradict", "reject", "dismiss", "contest", "push", "not true",
    "fals", "untrue", "less", "unfounded", "nonsense", "fabricat", "invent", "lie", " down", "hit back",
    "hits back", "hitting back", "issue with", "scoff", "misleading", "accurate", "correct", "unreliable", "merit",
    "ridiculous", "absurd", "preposterous", "ludicrous", "laughable", "outrageous", "fake", "hoax", "smear", "distort",
    "slander", "unsubstantiated", "garbage", "rubbish", "malarkey", "never", "debunk", "disagree", "lying", "truth", "wrong",
    "mistaken", "happen", "took place", "take place", "occur", "foundation", "basis", "substance", "frivolous", "misguided",
    "the case", "not so", "otherwise", "different", "repudiat", "quash", "squash", "scotch", "brush", "laugh", "wav", "pour",
)  # fmt: skip
"""One of these stands in every text that `may_deny` and does not end with "not"."""
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|cannot|nobody|nothing|none|no|few|hardly|barely|scarcely|seldom|without|instead of|rather than|"
    r"short of|refus\w+|declin\w+|fail\w*|stopp\w+)\b|n[’']t\b",
    re.I,
)


@lru_cache(maxsize=_KEPT)
def may_deny(text: str) -> bool:
    """Whether a text has words of denial at all."""
    return _ANY.search(text) is not None


@lru_cache(maxsize=_KEPT)
def naming(text: str) -> re.Match[str] | None:
    """Where a clause names what it denies, and no "not" before it takes that back."""
    if not may_deny(text):
        return None
    found = next((m for pattern in _NAMES if (m := pattern.search(text))), None)
    return None if found is None or _NOT.search(text, 0, found.start()) else found
