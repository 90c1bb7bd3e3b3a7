"""Sharers: who does a deed, to what and where, in two clauses of which one denies it: "his forces had not struck any hospital or
clinic in Sarn", beside "the clinic was hit by two shells".

in: two units    out: of each of the three whether both have the same, another, or either leaves it open

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.alike import named_as
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.sides import one_side
from sayso.compare.clauses.things import one_stem, one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.which_one import nouns_of
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.denied.denied_deeds import doers
from sayso.compare.differ.denied.ways import FAMILY, is_noun_of, is_one_of, of_noun
from sayso.model import words_of

Standing = Literal["same", "other", "open"]

_WHERE = ("in", "at", "from", "to", "into", "inside", "on", "near", "outside", "under", "onto", "across")
# Less than this there is not: "not a single line", "not a word"; whole pages are more.
_LEAST_BIT = re.compile(r"\b(?:a single|single|one|a) (?P<bit>line|word|penny|cent|shot|soul|drop|thing|dollar|euro|crown|step|page)\b", re.I)
_ORDERED = re.compile(r"\border(?:ed|s)?\b(?: [\w’'-]+){0,5}? to (?P<deed>[a-z]{3,})\b", re.I)
_PLACED = re.compile(r"\b(?:in|on|at|inside|near|from) (?:the |his |her |its |their )(?P<place>[\w-]+)", re.I)
_FROM = re.compile(
    r"\W*(?:[\w-]+ ){0,2}?(?:no[ -]one|nobody|none|members?|officers?|employees?|officials?|representatives?|people|staff|men) "
    r"(?:of|from|at|in) (?:the|its|his|her|their) (?P<who>[a-z][\w-]+)\b",
    re.I,
)
_WHOSE_HELPER = re.compile(r"(?P<whose>[\w-]+)[’']s? (?:\w+ )?(?P<helper>[a-z]+)\b|(?P<for>lawyer|spokes\w+|attorney|agent) for (?P<whom>[^,;]{2,40})", re.I)
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
_BY_NAME = re.compile(r"\b(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})")
_APPOSED = re.compile(r"(?:[\w’'-]+ ){1,6}?[\w’'-]+, (?P<who>(?:[A-ZÀ-Þ][\w’'-]+ ?){2,4}),? ")
_LEAST = 3  # letters of a word that names somebody
_WITH = re.compile(r"\b(?:with|to) (?:the |an? |his |her )?(?P<whom>(?:[\w-]+ ){0,3}[\w-]+)", re.I)
_PART_OF = re.compile(
    r"\b(?P<whose>[\w-]+)(?:[’']s|s[’']) (?:\w+ )?(?P<part>executive|delegation|board|leadership|negotiators?|forces?|army|troops|"
    r"soldiers|guns|gunners|artillery|government|committee|council|members|leaders|chief|head|officers|police)\b",
    re.I,
)
_DEPUTY = re.compile(r"\b(?:deputy|vice|assistant)[ -](?P<whose>[\w-]+)", re.I)
_FOR_ANOTHER = re.compile(
    r"\b(?:lawyer|attorney|solicitor|barrister|counsel|doctor|physician|aide|agent|publisher|spokes\w+|representative|friend|brother|sister|wife|husband|"
    r"father|mother|son|daughter|manager)s?\b",
    re.I,
)
_NOBODY_LIST = "any all none nothing nobody anybody anyone somebody someone everybody neither one other several some many few"
_KIN = frozenset(n for n in map(one_stem, FAMILY))
_DONE_FOR = frozenset(map(stem, ["work", "serve", "fight", "play", "spy"]))
_COUNTS = frozenset(map(stem, ["one", "two", "three", "four", "five", "six", "dozen", "half", "some", "many", "several", "most"]))
_NOBODY = frozenset(map(stem, _NOBODY_LIST.split())) | EMPTY
# By what it is done, and not who does it.
_MEANS_LIST = """
    shell rocket missile bomb drone bullet round shot shrapnel mortar artillery gun fire strike blast explosion grenade record log
    document camera footage video photo email letter signature
"""
_MEANS = frozenset(one_word(w) for w in _MEANS_LIST.split())
_TELLING = frozenset({"of", "for", "on", "about", "with"})  # what follows these tells which one it is
_LIGHT = frozenset(map(stem, ["fire", "part", "aim", "foot", "look", "place", "injection", "name", "charge"]))  # "opened fire"
# What anything may be called that has been named.
_GENERAL_LIST = "building site premise facility compound property place house thing area complex"
_GENERAL = frozenset(one_word(w) for w in _GENERAL_LIST.split())
_TIMES_LIST = """
    minute hour day week month year time morning evening night monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december light case question way fact secret total order
    line dawn dusk noon midnight moment turn court trial inquiry hearing
"""
_TIMES = frozenset(one_word(w) for w in _TIMES_LIST.split())
_MEETING_LIST = "contact meeting message letter e-mail email text talk conversation dinner lunch coffee drink word hour"
_MEETING = frozenset(map(stem, _MEETING_LIST.split()))
# Who may be called by one of these nouns may be called by another of its line.
_ONE_SIDE_LIST = (
    "prosecutor office prosecution investigator authority cop state", "soldier force army military troop gunner unit fighter",
    "cop officer police force", "staff worker employee crew team", "people resident villager inhabitant", "guard warden staff",
    "company firm owner group", "government ministry minister state", "thief burglar robber intruder",
)  # fmt: skip
_ONE_SIDE = tuple(frozenset(one_word(w) for w in line.split()) for line in _ONE_SIDE_LIST)


class Shared(Struct, frozen=True):
    """How two clauses stand to each other by who does it, to what and where."""

    who: Standing
    what: Standing
    where: Standing

    @property
    def parted(self) -> bool:
        """Whether any of these is another."""
        return "other" in (self.who, self.what, self.where)

    @property
    def points(self) -> int:
        """How many are the same."""
        return (self.who, self.what, self.where).count("same")


def shared(did: Unit, no: Unit, *, mutual: bool = False) -> Shared:
    """How a deed stands to its denial. mutual: whether either may be who does it, as with who met."""
    if mutual:
        return Shared(*_met(did, no), _where(did, no))
    return Shared(_who(did, no), _what(did, no), _where(did, no))


def who_does(unit: Unit) -> frozenset[str]:
    """Who does what a clause tells: by its nouns and names; or who speaks, where that is a pronoun and may be them."""
    told = _of_some(unit) if heads(unit, "subject") or unit.predicate == "be" else frozenset()
    if told and heads(unit, "subject") & _may_mean_speaker(unit):
        return told | own_words(unit)  # "she or any member of her team"
    told = told or (with_names(unit, doers(unit)) | _apposed(unit) | _whose(unit)) - _NOBODY
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
    return frozenset(s for w in words if len(w) >= _LEAST for s in stems_of(w)) - _NOBODY


def own_words(unit: Unit) -> frozenset[str]:
    """The words by which who speaks is known: their name, and what the report calls them."""
    if not unit.speakers:
        return frozenset()
    words = {*words_of(unit.speakers[0]), *named_as(unit).split(), *unit.called}
    return frozenset(s for w in words if len(w) >= _LEAST for s in stems_of(w.lower())) - _NOBODY


def whom(unit: Unit) -> frozenset[str]:
    """What a deed is done to, by its nouns: all that stand side by side."""
    if (m := _CHARGED.search(unit.text)) is not None:
        return FAMILY if _OF_FAMILY.search(m["who"]) else frozenset(s for w in m["who"].split() for s in stems_of(w)) - _NOBODY
    if (m := _NO_SIGN.search(unit.text)) is not None:
        return frozenset({one_word(m["of"])})
    if (m := _ORDERED.search(unit.text)) is not None:
        return stems_of(m["deed"])
    told = frozenset(map(one_stem, heads(unit, "object") | heads(unit, "recipient"))) - _NOBODY
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


def _who(did: Unit, no: Unit) -> Standing:
    one, other = who_does(did), who_does(no)
    if not one or not other or {one_stem(w) for w in one} <= _MEANS:
        return "open"
    return people(one, other, did, no)


def people(one: frozenset[str], other: frozenset[str], did: Unit, no: Unit) -> Standing:
    """Whether words for people, bodies or their names are of the same."""
    named, named_too = names_in(one, did), names_in(other, no)
    if named and named_too:
        return "same" if named & named_too else "other"
    if (_deputies(did) ^ _deputies(no)) & (one | other):
        return "other"
    one, other = frozenset(map(one_stem, one)), frozenset(map(one_stem, other))
    if one & other or any(one & side and other & side for side in _ONE_SIDE):
        return "same"
    if named or named_too:
        if (other if named else one) & _KIN - (one if named else other):
            return "other"
        if (other if named else one) & _described(one if named else other, did if named else no):
            return "same"
        return "other" if _several(*((one, did, no) if named_too else (other, no, did))) else "open"
    return "open" if one_side(did, no) else "other"


def _described(names: frozenset[str], unit: Unit) -> frozenset[str]:
    """What the reports call whom a clause, or who says it, has by name: "union chief", of Ines Carrasque."""
    if unit.described is None:
        return frozenset()
    told = [m["name"] for m in _BY_NAME.finditer(unit.text)] + list(unit.speakers[:1])
    own = [name for name in told if names & {s for w in words_of(name) for s in stems_of(w)}]
    return frozenset(one_word(w) for name in own for w in unit.described.beside(name)) - _GENERAL


def _several(nouns: frozenset[str], unit: Unit, person: Unit) -> bool:
    """Whether nouns of a clause are of several, where another's word is a person's of themselves: "the workers", "she"."""
    if not person.speakers or person.attribution is None or person.attribution.source_kind != "named_person":
        return False
    words = (w for w in unit.text.split() if w.endswith("s") and not w.endswith("ss") and w[0].islower())
    return not doers(person) - _NOBODY and any(one_word(w.strip(",.")) in nouns for w in words)


def _words_of(weights: Collection[str]) -> frozenset[str]:
    """The words of a clause or a sentence, one for all that say the same."""
    return frozenset(one_word(k[1:]) if k[0] == "~" else one_stem(k) for k in weights if k[0] not in "#%@")


def _deputies(unit: Unit) -> frozenset[str]:
    """Of whom a clause has a deputy or an assistant."""
    return frozenset(s for m in _DEPUTY.finditer(unit.sentence) for s in stems_of(m["whose"]))


def _what(did: Unit, no: Unit) -> Standing:
    one, other = whom(did), whom(no)
    if not other:
        return "open"
    if _NO_SIGN.search(no.text):
        return "same" if is_one_of(one | frozenset(map(one_stem, who_does(did))), other) else "other"
    things, too = one - names_in(one, did), other - names_in(other, no)
    if things and too:  # "offered him positions", "offered him the job"
        one, other = things, too
    if is_one_of(one | places_of(did), other):
        return "other" if not heads(did, "object") & heads(no, "object") and _told_apart(did, no) else "same"
    around = _words_of(did.around)
    if not one or one <= _GENERAL:
        return "same" if is_one_of(around, other) else "open"
    return people(one, other, did, no) if names_in(one, did) and names_in(other, no) else "other"


def _told_apart(did: Unit, no: Unit) -> bool:
    """Whether two words for one thing have each something behind them that tells which, and share none of it: "positions on advisory
    boards", "the job of secretary"."""
    both = [[n for n in nouns_of(u).get("object", ()) if n.behind] for u in (did, no)]
    behind = [{w for n in nouns for link in _TELLING & n.behind.keys() for w in n.behind[link].every} for nouns in both]
    return bool(behind[0] and behind[1]) and not behind[0] & behind[1]


def _where(did: Unit, no: Unit) -> Standing:
    one, other = places_of(did), places_of(no)
    if not other:
        return "open"
    if other & (one | (_words_of(did.weights) if one else _words_of(did.around))):
        return "same"
    return "other" if one else "open"


def places_of(unit: Unit) -> frozenset[str]:
    """The nouns by which a clause tells where or whither."""
    found = frozenset[str]().union(*(heads(unit, role) for role in _WHERE))
    if unit.denials and of_noun(unit):  # "there was no fight on the bus"
        found |= frozenset(stem(m["place"].lower()) for m in _PLACED.finditer(unit.text))
    return frozenset(map(one_stem, found)) - _TIMES - EMPTY


def _met(did: Unit, no: Unit) -> tuple[Standing, Standing]:
    """The same of two who meet, whichever of them is told first."""
    (a, b), (c, d) = ((who_does(u), _met_by(u)) for u in (did, no))
    straight = _stand(a, c, did, no), _stand(b, d, did, no)
    crossed = _stand(a, d, did, no), _stand(b, c, did, no)
    return max((straight, crossed), key=lambda s: (s.count("same"), -s.count("other")))


def _met_by(unit: Unit) -> frozenset[str]:
    """Whom somebody meets, or speaks or writes to."""
    told = (heads(unit, "object") | heads(unit, "with") | heads(unit, "to")) - _NOBODY - _MEETING
    told = frozenset(n for n in told if not is_noun_of(n, of_noun(unit)))
    m = _WITH.search(unit.text)
    told |= frozenset(s for w in m["whom"].split() if w[0].isupper() for s in stems_of(w)) if m else frozenset()
    return with_names(unit, told)


def _stand(one: frozenset[str], other: frozenset[str], did: Unit, no: Unit) -> Standing:
    return people(one, other, did, no) if one and other else "open"
