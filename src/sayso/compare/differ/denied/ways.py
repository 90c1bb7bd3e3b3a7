"""Ways: the deeds of news, each with the verbs and phrases that tell it: who "delivered" a bag brought it, who "put her name to" a
contract signed it, who was "hit by two shells" was struck.

in: a clause    out: the names of the deeds that it tells of, done or not; whether a noun is one of a kind ("pistol": a weapon)

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, stem

# A deed a line: its name | verbs that tell it.
_VERBS_LIST = """
meet    | meet speak talk dine lunch converse confer
bring   | bring deliver carry transport ship lug haul hand send transfer smuggle convey courier
strike  | strike hit shell bomb target attack destroy damage pound
charge  | charge indict prosecute
find    | find discover recover seize uncover confiscate unearth
sign    | sign initial countersign
shoot   | fire shoot discharge
steal   | steal rob loot snatch swipe pinch
order   | order instruct command direct
search  | search raid comb
attend  | attend join
enter   | enter storm invade
read    | read peruse
own     | own possess
confess | confess admit
beat    | beat hit punch kick strike slap push shove assault
call    | call phone ring telephone
arrest  | arrest detain hold
pay     | pay bribe reimburse
sell    | sell
use     | use deploy
inform  | inform
leave   | leave quit depart
leak    | leak pour spill seep gush escape
reject  | reject refuse spurn
"""
_ROWS = [row.split("|") for row in _VERBS_LIST.strip().splitlines()]
_BY_VERB: dict[str, frozenset[str]] = {}
for _name, _verbs in _ROWS:
    for _verb in _verbs.split():
        _BY_VERB[stem(_verb)] = _BY_VERB.get(stem(_verb), frozenset()) | {_name.strip()}

# Deeds told in a phrase of which the verb says too little.
_PHRASES: tuple[tuple[str, str], ...] = (
    ("meet", r"(?:had|have|has|having) (?:\w+ )?(?:dinner|lunch|breakfast|coffee|drinks?|supper|talks|a meeting|meetings) with"),
    ("meet", r"(?:exchang\w+|swapp\w+|sent|traded) [^,;.]{0,30}?\b(?:messages|e-?mails|letters|texts) with|in (?:touch|contact) with"),
    ("meet", r"sat down with|meetings? (?:with|between)|any contact with"),
    ("bring", r"(?:took|taken|taking|drop\w*|dropp\w+ off) [^,;.]{0,60}?\b(?:to|at|off)\b|handed over"),
    ("open", r"look\w* (?:inside|into it|in it)|peer\w* (?:inside|into)|peek\w* inside|saw what was in(?:side)?|seen? the contents"),
    ("open", r"(?:open\w*|unzip\w*|unlock\w*|unwrap\w*|unseal\w*) (?:it|up|the|one|an?|his|her|their) ?[\w-]*"),
    ("charge", r"(?:br(?:ing|ought)|fil\w+|press\w*|la(?:y|id)|prefer\w*) (?:any |new |no |criminal )*charges"),
    ("sign", r"put (?:his|her|its|their) (?:name|signature|initials) (?:to|on|under)|bears? [^,;.]{0,40}?\bsignature|"
             r"signatures? (?:is|was|are|were|appears?|appeared|stands?|stood) |signature of|in (?:his|her) (?:own )?hand(?:writing)?\b"),
    ("shoot", r"opened fire|(?:a|one|any|no|\w+) (?:single )?shots? (?:was|were|had been|has been)? ?fired|pulled the trigger"),
    ("steal", r"(?:nothing|valuables|money|cash|jewel\w*|\w{3,12}s) (?:was|were|had been) taken\b|made off with|got away with|(?:is|are|was|were|went|had gone) missing|helped (?:themselves|himself|herself) to|"
              r"ransack\w+|empt(?:y|ied|ying) "),
    ("order", r"(?:gave|given|giving|issued?|issuing) (?:\w+ ){0,3}?(?:orders?|instructions?|command)\b|"
              r"orders? (?:to \w+ )?(?:was|were|had been|has been) (?:\w+ )?(?:given|issued)|ordered (?:[\w’'-]+ ){1,4}to\b"),
    ("arrest", r"under arrest|in (?:police )?custody|behind bars|in detention|in handcuffs"),
    ("leave", r"(?:walk\w*|storm\w*|march\w*) (?:out|off)\b|got up and (?:left|went)"),
    ("leak", r"(?:fuel|oil|gas|diesel|chemical|acid|toxic|radioactive) (?:leaks?|spills?)\b"),
    ("reject", r"turned (?:it |them |the \w+ )?down|threw (?:it |them )?out|thrown (?:it |them )?(?:out|back)"),
    ("enter", r"(?:went|gone|go|going|broke|broken|walked|forced (?:his|her|their) way|set foot) (?:in|into|inside|on)\b"),
    ("attend", r"took part in|taken part in|among (?:the |those |his |her )?(?:guests|present|audience)|"
               r"(?:was|were|been|be) (?:present )?at\b"),
    ("pay", r"(?:handed|gave|given|slipped|transferred|wired) [^,;.]{0,40}?\b(?:money|cash|euros|dollars|pounds|crowns|francs)"),
)  # fmt: skip
_NAMES = frozenset(name for name, _ in _PHRASES) | {row[0].strip() for row in _ROWS}
_PATTERNS = tuple((name, re.compile(rf"\b(?:{words})", re.I)) for name, words in _PHRASES)
_HINTS = re.compile(
    r"\b(?:had|have|has|having|exchang|swapp|sent|trade|touch|contact|sat|meeting|took|taken|taking|drop|handed|under|in|walk|storm|march|fuel|oil|gas|diesel|chemical|acid|toxic|radio|turned|threw|thrown|look|peer|peek|saw|"
    r"seen?|open|un(?:zip|lock|wrap|seal)|charges|put|bear|signature|hand|shot|trigger|made off|got away|missing|help|ransack|empt|"
    r"gave|given|giving|issu|order|went|gone|go|broke|walked|forced|set foot|among|was|were|been|be|slipped|transferred|wired)",
    re.I,
)

# A kind of thing or people a line, the first word the kind, and what is one.
_KINDS_LIST = """
weapon arm firearm gun pistol revolver rifle shotgun handgun knife machete grenade explosive ammunition bullet dagger axe
drug narcotic cocaine heroin cannabis marijuana methamphetamine pill hashish ecstasy fentanyl
hospital clinic ward infirmary surgery
school nursery kindergarten university college
civilian woman child man resident villager family bystander farmer home house market
relative family brother sister wife husband son daughter father mother cousin nephew niece uncle aunt
money cash euro dollar pound crown franc note bill banknote penny cent fund
paper document file letter memo report record contract
valuable jewel jewellery painting necklace ring watch cash money laptop phone
shot round bullet gun
fuel diesel oil petrol gasoline kerosene
offer proposal plan
proposal offer plan
"""
_OF_KIND: dict[str, frozenset[str]] = {}
for _row in _KINDS_LIST.strip().splitlines():
    _kind, *_ones = (one_word(word) for word in _row.split())
    _OF_KIND[_kind] = _OF_KIND.get(_kind, frozenset()) | frozenset(_ones) | {_kind}
FAMILY = _OF_KIND[one_word("relative")]


def ways(unit: Unit) -> frozenset[str]:
    """The deeds that a clause tells of, by their names; a verb that is in no line is a deed of its own."""
    found = _BY_VERB.get(unit.predicate, frozenset())
    if _HINTS.search(unit.text):
        found |= {name for name, pattern in _PATTERNS if pattern.search(unit.text)}
    return found if found or unit.predicate in NO_DEED else frozenset({unit.predicate})


def is_known(deeds: Collection[str]) -> bool:
    """Whether one of some deeds is in the table."""
    return not _NAMES.isdisjoint(deeds)


def is_one_of(nouns: Collection[str], kinds: Collection[str]) -> bool:
    """Whether one of some nouns is one of the others, or of such a kind."""
    return any(n in kinds or any(n in _OF_KIND.get(k, ()) for k in kinds) for n in nouns)
