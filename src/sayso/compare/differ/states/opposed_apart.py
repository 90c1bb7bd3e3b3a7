"""Told apart: whether two tellings of two sides of a matter may be of two things, though who and what go by one noun or name: "the
president accepted", "the army rejected"; "insured against fire", "not insured against floods"; "had a knife", "had no gun".

in: a matter, two tellings of it    out: whether they are of two, or may be

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.forms import stems_told
from sayso.compare.clauses.things import one_word
from sayso.compare.differ.states.opposed_told import Telling
from sayso.compare.differ.states.opposed_who import One, Whom
from sayso.compare.differ.states.opposed_words import Matter, nouns

# What speaks for a land or a body as a whole.
_GOVERNMENT = nouns("government cabinet ministry president premier minister side leadership authority king queen regime leader")
_NOT_IN_OFFICE = nouns("opposition former ex")
_OF_BODIES = frozenset({"a proposal", "signed"})
# Of an offer or a text these tell that there was one before: surely another, or likely.
_BETTERED = nouns("improved revised amended higher better original initial")
_NEWER = nouns("new final latest")
_DENIES = frozenset({"no", "uncharged", "closed"})

_NO_TIME = (
    r"(?! (?:the |an? |this |that |early |late |last |next )*(?:\w+day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|\d|morning|evening|afternoon|night|year|month|week|time|moment|day)s?\b)"
)
_STOPS = r"(?!(?:on|in|at|near|off|after|before|when|while|as|but|and|because|said|says)\b)"
_LED_IN = re.compile(
    rf" (against|for|with|of|about|to|from|as|on|over|off|in|at|under){_NO_TIME}(?: the| an?| his| her| its| their)?"
    rf" ((?:{_STOPS}[\w’'-]+ ?){{1,3}})",
    re.I,
)
# Small words that lead to one sort of thing.
_SORTS = (
    frozenset({"against", "for", "of", "about", "over"}),
    frozenset({"in", "on", "at", "off", "under", "over"}),
)
_SURELY_SAME_SORT = frozenset({"against", "for", "with", "of", "about", "to", "from", "as"})
_OF_WHAT = frozenset({"of", "for", "against"})

_ALL_DAY = re.compile(r"\ball (day|night|morning|afternoon|evening|week)\b", re.I)
# Of a part, of all but a part, or at an earlier time.
_IN_PART = (
    re.compile(r"\b(?:save|except|apart from|aside from|bar) (?:for )?\b", re.I),
    re.compile(r"[’']s (?:first|second|third|last|main) (?:point|part|article|clause)", re.I),
    re.compile(r"\bin (?:part|principle)\b|\bpart(?:ly|ially)\b", re.I),
    re.compile(r"\bwhen (?:\w+ ){1,3}first\b", re.I),
)
_OF_TWO = re.compile(
    r"\b(?:second|another|(?:first|last|one) of (?:the )?(?:two|three|several)|two (?:fights|brawls|clashes|raids))\b", re.I
)
_OTHER = re.compile(r"\bother\b", re.I)
_KIN = re.compile(
    r"\b[A-ZÀ-Þ][\w’-]+, (?:the|his|her|an?) (?:\w+ )?(?:brother|sister|twin|son|daughter|father|mother|cousin|wife|husband)\b"
)
_NEXT = 120  # characters behind a sentence that are looked at

_GUN = re.compile(r"\b(?:gun|pistol|rifle|revolver|handgun|shotgun|firearm)s?\b", re.I)
_BLADE = re.compile(r"\b(?:knife|knives|blade|machete|dagger|sword|axe|hatchet)s?\b", re.I)
_STICK = re.compile(r"\b(?:baton|club|bat|stick|hammer|crowbar|truncheon)s?\b", re.I)
_ANY_WEAPON = re.compile(r"\b(?:weapon|arm)s?\b", re.I)
_BODY = re.compile(r"\b(?:police|intelligence|security|authorities)\b", re.I)
_NO_LICENCE = re.compile(r"\b(?:no|an?|any|the) (?P<kind>(?!valid)[\w-]+) (?:licen[cs]e|permit)", re.I)
_LICENCE_TO = re.compile(r" (?:to|for) (?P<kind>(?:[\w-]+ ?){1,3})", re.I)
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w-]{2,}")


def of_two_bodies(matter: Matter, one: Whom, other: Whom, same: One | None) -> One | None:
    """How surely two are one who, of a land's bodies: its president is not its army, nor its government its opposition."""
    if matter.name not in _OF_BODIES or same is None:
        return same
    if bool(_called(one) & _NOT_IN_OFFICE) != bool(_called(other) & _NOT_IN_OFFICE):
        return None
    heads = [x.head for x in (one, other) if x.head and not x.named]
    apart = len(heads) == 2 and heads[0] != heads[1] and not set(heads) <= _GOVERNMENT
    return "perhaps" if apart else same


def _called(x: Whom) -> frozenset[str]:
    return x.before | x.nouns


def of_two_things(one: Whom, other: Whom, same: One | None) -> One | None:
    """How surely two are one what, by what stands beside its noun: "the Senate committee", "the House committee"; "the offer", "the
    improved offer"; "the plan on prisoners", "the plan on the border"."""
    if same is None:
        return None
    if bool(one.nouns & _BETTERED) != bool(other.nouns & _BETTERED):
        return None
    if one.head == other.head and one.names and other.names and not set(one.names) & set(other.names):
        return None
    if bool(one.nouns & _NEWER) != bool(other.nouns & _NEWER):
        return "perhaps"
    behind = _plain_behind(one), _plain_behind(other)
    return "perhaps" if all(behind) and not behind[0] & behind[1] else same


def _plain_behind(x: Whom) -> frozenset[str]:
    """What is led in behind a noun, but for names."""
    return x.behind - {w.lower() for w in _CAPITAL.findall(x.text)}


def by_what_leads(a: Telling, b: Telling) -> One | None:
    """Whether small words lead to another thing in each: "insured against fire", "not insured against floods": surely, or, where
    that may be two ways to put a place or a ground, perhaps."""
    one, other = _led_in(a), _led_in(b)
    if one is None or other is None:
        return None
    words = one[1].lower(), other[1].lower()
    told = stems_told(one[2]), stems_told(other[2])
    if not all(told) or told[0] & told[1]:
        return None
    if words[0] == words[1] and words[0] in _SURELY_SAME_SORT:
        return "surely"
    return "perhaps" if any(set(words) <= few for few in _SORTS) else None


def _led_in(t: Telling) -> re.Match[str] | None:
    return _LED_IN.match(t.unit.sentence, t.mark.end - t.unit.clause.sentence.start)


def of_other_hours(a: Telling, b: Telling) -> bool:
    """Whether each was so for another part of the day: "open all day", "closed all night"."""
    one, other = (_ALL_DAY.search(t.unit.sentence) for t in (a, b))
    return one is not None and other is not None and one[1].lower() != other[1].lower()


def may_be_of_two(matter: Matter, a: Telling, b: Telling, texts: tuple[str, str]) -> bool:
    """Whether two tellings, of which neither is shown to be of another thing, may be. texts: of their reports."""
    return (
        by_what_leads(a, b) is not None
        or _denied_of_one_sort(matter, a, b)
        or any(_one_only(part, a.unit.sentence, b.unit.sentence) for part in _IN_PART)
        or _one_only(_OTHER, *(t.who.text if t.who and not t.who.others else "" for t in (a, b)))
        or (matter.name == "who began it" and _one_only(_OF_TWO, a.unit.sentence, b.unit.sentence))
        or (bool(matter.heads) and _told_by_one_only(a, b))
        or _of_other_kinds(matter, a, b)
        or any(_of_kin(t, text) for t, text in zip((a, b), texts, strict=True))
    )


def _one_only(words: re.Pattern[str], one: str, other: str) -> bool:
    return (words.search(one) is None) != (words.search(other) is None)


def _denied_of_one_sort(matter: Matter, a: Telling, b: Telling) -> bool:
    """Whether it is denied only of what the other says nothing of: "insured", "not insured for the loss of trade"."""
    no, yes = (a, b) if a.side in _DENIES else (b, a)
    led = _led_in(no) if matter.what == "none" and not matter.of_side and no.side in _DENIES else None
    return led is not None and led[1].lower() in _OF_WHAT and not stems_told(led[2]) & stems_told(yes.unit.sentence)


def _told_by_one_only(a: Telling, b: Telling) -> bool:
    """Whether one tells of a sort of which the other says nothing: "the smoke alarm", "the alarm"."""
    one, other = (t.who.before if t.who else frozenset[str]() for t in (a, b))
    if bool(one) == bool(other):
        return False
    told, elsewhere = (one, b) if one else (other, a)
    words = {one_word(w) for w in re.findall(r"[\w’'-]+", elsewhere.unit.sentence)}
    return not told & words


def _of_other_kinds(matter: Matter, a: Telling, b: Telling) -> bool:
    """Whether it is denied of one sort of weapon, body or licence, and told of another."""
    no, yes = (a, b) if a.side in _DENIES else (b, a)
    if matter.name == "armed":
        denied = [p for p in (_GUN, _BLADE, _STICK) if p.search(_marked(no))]
        return bool(denied) and not _ANY_WEAPON.search(_marked(no)) and not any(p.search(yes.unit.sentence) for p in denied)
    if matter.name == "known to police":
        one, other = ({w.lower() for w in _BODY.findall(_marked(t))} for t in (no, yes))
        return "authorities" not in one and not one & other
    if matter.name == "licensed":
        kind = _NO_LICENCE.search(_marked(no)) or _LICENCE_TO.match(no.unit.sentence, no.mark.end - no.unit.clause.sentence.start)
        return kind is not None and not stems_told(kind["kind"]) & stems_told(yes.unit.sentence)
    return False


def _marked(t: Telling) -> str:
    start = t.unit.clause.sentence.start
    return t.unit.sentence[t.mark.start - start : t.mark.end - start]


def _of_kin(t: Telling, text: str) -> bool:
    """Whether who goes by a surname only, and the next sentence tells of one of a family by the first name only."""
    bare = t.who is not None and t.who.named and len(t.who.names) == 1
    end = t.unit.clause.sentence.end
    return bare and _KIN.search(text[end : end + _NEXT]) is not None
