"""Involved: who does what a clause tells, to what and where, as far as news says it: "none of the guards", "no one from the
council", "charges against his brother", "bears Korn's signature", "she" who speaks.

in: a clause    out: the stems of the nouns and names

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sayso.compare.clauses.alike import named_as
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.things import one_stem, one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.denied.denied_deeds import doers
from sayso.compare.differ.denied.ways import FAMILY, is_noun_of, of_noun
from sayso.model import words_of

_WHERE = ("in", "at", "from", "to", "into", "inside", "on", "near", "outside", "under", "onto", "across")
# Less than this there is not: "not a single line", "not a word"; whole pages are more.
_LEAST_BIT = re.compile(
    r"\b(?:a single|single|one|a) (?P<bit>line|word|penny|cent|shot|soul|drop|thing|dollar|euro|crown|step|page)\b", re.I
)
_ORDERED = re.compile(r"\border(?:ed|s)?\b(?: [\w’'-]+){0,5}? to (?P<deed>[a-z]{3,})\b", re.I)
_PLACED = re.compile(r"\b(?:in|on|at|inside|near|from) (?:the |his |her |its |their )(?P<place>[\w-]+)", re.I)
_FROM = re.compile(
    r"\W*(?:[\w-]+ ){0,2}?(?:no[ -]one|nobody|none|members?|officers?|employees?|officials?|representatives?|people|staff|men) "
    r"(?:of|from|at|in) (?:the|its|his|her|their) (?P<who>[a-z][\w-]+)\b",
    re.I,
)
_WHOSE_HELPER = re.compile(
    r"(?P<whose>[\w-]+)[’']s? (?:\w+ )?(?P<helper>[a-z]+)\b|(?P<for>lawyer|spokes\w+|attorney|agent) for (?P<whom>[^,;]{2,40})",
    re.I,
)
_OF_SOME = re.compile(
    r"\W*(?:\w+ ){0,2}?(?:any|none|neither|either|not one|one|two|three|four|some|several|many|most|dozens|\d+) (?:\w+ )?of "
    r"(?:the|its|his|her|their|our|these|those) (?:[\w-]+ ){0,2}?(?P<who>[a-z][\w-]+)\b",
    re.I,
)
_OR = re.compile(r"\b(?:any|no|a|an|the) (?:[\w-]+ ){0,2}?[\w-]+,? (?:or|nor) (?:an? |any )?(?P<too>[\w-]+)", re.I)
_NO_SIGN = re.compile(
    r"\bno (?:sign|trace|evidence|indication|danger)s? of (?:an? |any |the )?(?P<of>[a-z-]+) (?:leak|spill|fire|attack|weapon)s?\b",
    re.I,
)
_OF_FAMILY = re.compile(r"\b(?:member|part)s? of (?:the|his|her|their|\w+[’']s) family|(?:his|her|their) relatives?\b", re.I)
_CHARGED = re.compile(r"\bcharges? (?:had been |were |was )?(?:\w+ )?against (?P<who>[^,;.]{2,60})", re.I)
_SIGNED = re.compile(
    r"\b(?P<who>[A-ZÀ-Þ][\w-]+)[’']s? (?:\w+ )?signature|\bsignature of (?:[a-z][\w ]*,? )?(?P<too>[A-ZÀ-Þ][^,;.]{2,40})"
)
_NAMED = re.compile(r"\b(?:[a-z][\w-]+ )?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3}")
_APPOSED = re.compile(r"(?:[\w’'-]+ ){1,6}?[\w’'-]+, (?P<who>(?:[A-ZÀ-Þ][\w’'-]+ ?){2,4}),? ")
_LEAST = 3  # letters of a word that names somebody
_WITH = re.compile(r"\b(?:with|to) (?:the |an? |his |her )?(?P<whom>(?:[\w-]+ ){0,3}[\w-]+)", re.I)
_PART_OF = re.compile(
    r"\b(?P<whose>[\w-]+)(?:[’']s|s[’']) (?:\w+ )?(?P<part>executive|delegation|board|leadership|negotiators?|forces?|army|troops|"
    r"soldiers|guns|gunners|artillery|government|committee|council|members|leaders|chief|head|officers|police)\b",
    re.I,
)
_FOR_ANOTHER = re.compile(
    r"\b(?:lawyer|attorney|solicitor|barrister|counsel|doctor|physician|aide|agent|publisher|spokes\w+|"
    r"representative|friend|brother|sister|wife|husband|father|mother|son|daughter|manager)s?\b",
    re.I,
)
_NOBODY_LIST = "any all none nothing nobody anybody anyone somebody someone everybody neither one other several some many few"
_DONE_FOR = frozenset(map(stem, ["work", "serve", "fight", "play", "spy"]))
_COUNTS = frozenset(map(stem, ["one", "two", "three", "four", "five", "six", "dozen", "half", "some", "many", "several", "most"]))
NOBODY = frozenset(map(stem, _NOBODY_LIST.split())) | EMPTY
_LIGHT = frozenset(map(stem, ["fire", "part", "aim", "foot", "look", "place", "injection", "name", "charge"]))  # "opened fire"
_TIMES_LIST = """
    minute hour day week month year time morning evening night monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december light case question way fact secret total order
    line dawn dusk noon midnight moment turn court trial inquiry hearing
"""
_TIMES = frozenset(one_word(w) for w in _TIMES_LIST.split())
_MEETING_LIST = "contact meeting message letter e-mail email text talk conversation dinner lunch coffee drink word hour"
_MEETING = frozenset(map(stem, _MEETING_LIST.split()))


def who_does(unit: Unit) -> frozenset[str]:
    """Who does what a clause tells: by its nouns and names; or who speaks, where that is a pronoun and may be them."""
    told = _of_some(unit) if heads(unit, "subject") or unit.predicate == "be" else frozenset()
    if told and heads(unit, "subject") & _may_mean_speaker(unit):
        return told | own_words(unit)  # "she or any member of her team"
    told = told or (with_names(unit, doers(unit)) | _apposed(unit) | _whose(unit)) - NOBODY
    m = _SIGNED.search(unit.text)
    told |= frozenset(s for w in words_of(m["who"] or m["too"]) for s in stems_of(w)) if m else frozenset()
    if told or not heads(unit, "subject") & (PERSONAL | {"i", "we"}):
        return told
    return own_words(unit) if heads(unit, "subject") & _may_mean_speaker(unit) else _spoken_for(unit)


def _spoken_for(unit: Unit) -> frozenset[str]:
    """For whom somebody speaks: the president, where it is his doctor."""
    m = _WHOSE_HELPER.search(named_as(unit))
    if m is None or not heads(unit, "subject") & {"he", "she"} or not _FOR_ANOTHER.search(m["helper"] or m["for"] or ""):
        return frozenset()
    words = (m["whose"] or m["whom"]).split()
    return frozenset(s for w in words if len(w) >= _LEAST for s in stems_of(w)) - NOBODY


def own_words(unit: Unit) -> frozenset[str]:
    """The words by which who speaks is known: their name, and what the report calls them."""
    if not unit.speakers:
        return frozenset()
    words = {*words_of(unit.speakers[0]), *named_as(unit).split(), *unit.called}
    return frozenset(s for w in words if len(w) >= _LEAST for s in stems_of(w.lower())) - NOBODY


def whom(unit: Unit) -> frozenset[str]:
    """What a deed is done to, by its nouns: all that stand side by side."""
    if (m := _CHARGED.search(unit.text)) is not None:
        return FAMILY if _OF_FAMILY.search(m["who"]) else frozenset(s for w in m["who"].split() for s in stems_of(w)) - NOBODY
    if (m := _NO_SIGN.search(unit.text)) is not None:
        return frozenset({one_word(m["of"])})
    if (m := _ORDERED.search(unit.text)) is not None:
        return stems_of(m["deed"])
    told = frozenset(map(one_stem, heads(unit, "object") | heads(unit, "recipient"))) - NOBODY
    if unit.predicate in _DONE_FOR:
        told |= frozenset(map(one_stem, heads(unit, "for"))) - _TIMES
    if (told & _COUNTS or not heads(unit, "subject")) and (of := _of_some(unit)):
        told = (told - _COUNTS) | frozenset(map(one_stem, of))
    if (bit := _LEAST_BIT.search(unit.text)) is not None:
        told -= {one_word(bit["bit"])}
    told -= _LIGHT
    if deeds := of_noun(unit):
        told = frozenset(n for n in told if not is_noun_of(n, deeds))
    if told and (m := _OR.search(unit.text)) is not None:
        told |= {one_word(m["too"])}
    return told


def with_names(unit: Unit, nouns: frozenset[str]) -> frozenset[str]:
    """Some nouns of a clause with the name that goes with each: "the arms dealer Tibor Kasz", "Karl Orm" for "Orm"."""
    found = set(nouns)
    for m in _NAMED.finditer(unit.text):
        words = [s for w in m[0].split() for s in stems_of(w.strip(",’'"))]
        if nouns & set(words):
            found |= {s for s in words if len(s) >= _LEAST}
    return frozenset(found)


def _apposed(unit: Unit) -> frozenset[str]:
    """The name set beside who does it: "the officer, Dirk Aal, did not fire"."""
    m = _APPOSED.match(unit.text)
    return frozenset(s for w in words_of(m["who"]) if len(w) >= _LEAST for s in stems_of(w)) if m else frozenset()


def _whose(unit: Unit) -> frozenset[str]:
    """Whose part does it: "the union's executive" is the union."""
    subjects = heads(unit, "subject")
    return frozenset(s for m in _PART_OF.finditer(unit.text) if stems_of(m["part"]) & subjects for s in stems_of(m["whose"]))


def _of_some(unit: Unit) -> frozenset[str]:
    """Of whom it is some, or none: "two of the guards", "no one from the council"."""
    m = _OF_SOME.match(unit.text) or _FROM.match(unit.text)
    return stems_of(m["who"]) if m else frozenset()


def _may_mean_speaker(unit: Unit) -> frozenset[str]:
    if not unit.speakers or unit.attribution is None or _FOR_ANOTHER.search(named_as(unit) or unit.speakers[0]):
        return frozenset()
    return frozenset({"i", "we"}) if unit.attribution.manner == "direct" else PERSONAL | {"i", "we"}


def says_no_sign(unit: Unit) -> bool:
    """Whether a clause says that there was no sign of something: "no sign of a fuel leak"."""
    return _NO_SIGN.search(unit.text) is not None


def of_ourselves(unit: Unit) -> bool:
    """Whether somebody tells in their own words what was done to them: "nobody told us"."""
    return bool((heads(unit, "object") | heads(unit, "recipient")) & {"we", "i", "us", "me"})


def names_in(stems: Collection[str], unit: Unit) -> frozenset[str]:
    """Those of some words that are names in a clause, or of who says it."""
    said = (
        words_of(unit.speakers[0]) if unit.speakers and unit.attribution and unit.attribution.source_kind == "named_person" else ()
    )
    named = {s for w in (*unit.clause.proper, *said) for s in stems_of(w)}
    return frozenset(s for s in stems if s in named)


def places_of(unit: Unit) -> frozenset[str]:
    """The nouns by which a clause tells where or whither."""
    found = frozenset[str]().union(*(heads(unit, role) for role in _WHERE))
    if unit.denials and of_noun(unit):  # "there was no fight on the bus"
        found |= frozenset(stem(m["place"].lower()) for m in _PLACED.finditer(unit.text))
    return frozenset(map(one_stem, found)) - _TIMES - EMPTY


def met_by(unit: Unit) -> frozenset[str]:
    """Whom somebody meets, or speaks or writes to."""
    told = (heads(unit, "object") | heads(unit, "with") | heads(unit, "to")) - NOBODY - _MEETING
    told = frozenset(n for n in told if not is_noun_of(n, of_noun(unit)))
    m = _WITH.search(unit.text)
    told |= frozenset(s for w in m["whom"].split() if w[0].isupper() for s in stems_of(w)) if m else frozenset()
    return with_names(unit, told)
