"""Mishaps: the accident, the blast, the fire that a story is about, which its reports tell in quite other words, by what it did or
by what befell the thing.

in: a clause and its words    out: which kinds of mishap it tells of, and whether two tell of one
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.words import stem
from sayso.compare.timeline.words import PRONOUNS
from sayso.model import Clause

_CAME = (
    r"happened|occurred|took place|came|struck|hit|tore|ripped|destroyed|flattened|shook|wrecked|killed|gutted|swept|broke out|"
    r"began|started|spread|injured|hurt|damaged|levelled|rocked|claimed"
)
_ANY = "accident|disaster|tragedy|catastrophe"
# Of each kind what befalls the thing, and the nouns by which it is told.
_KINDS = (
    (r"exploded|blew up|blown up|went up in a (?:ball of fire|fireball)|detonated", "explosion|blast|detonation"),
    (r"capsized|overturned|keeled over|turned (?:over|turtle)|flipped over|went over|rolled over|tipped over", "capsizing|capsize"),
    (r"sank|went down|foundered", "sinking|shipwreck"),
    (r"collapsed|caved in|gave way|came down|crumbled", "collapse|cave-in"),
    (r"derailed|came off the (?:tracks?|rails)|jumped the (?:tracks?|rails)|left the (?:tracks?|rails)", "derailment|crash"),
    (r"crashed|collided|smashed into|ran into|ploughed into|rammed|came down", "crash|collision|smash"),
    (r"burn(?:ed|t) down|caught fire|went up in flames|was gutted|burst into flames", "fire|blaze|inferno"),
    (r"gave way|broke|burst|ruptured|was breached", "breach|rupture"),
    (r"r[au]n aground|ran on ?to (?:the )?rocks|was grounded", "grounding|stranding"),
)
KINDS = tuple(
    (
        re.compile(rf"\b(?:{deed})\b", re.I),
        re.compile(rf"\b(?:{noun}|{_ANY})\b(?: [\w’'.:-]+){{0,8}}? (?:{_CAME})\b", re.I),
        frozenset(map(stem, f"{noun}|{_ANY}".split("|"))),
    )
    for deed, noun in _KINDS
)
_KEPT = 1 << 12  # texts of which it is remembered: each is held against many
_ANY_KIND = re.compile(rf"\b(?:{'|'.join(f'{deed}|{noun}' for deed, noun in _KINDS)}|{_ANY})\b", re.I)
_SELDOM = frozenset((0, 1, 4, 6, 8))  # of which a story hardly has two: a blast, a boat or a train that comes off, a house on fire
_THE = re.compile(r"the\b", re.I)
_ANOTHER = re.compile(r"\b(?:(?:second|third)(?! (?:floor|stor(?:e?y|ies)|deck|day|night|hour))|another|again|would|will)\b", re.I)
_NIGH = 3 * 60  # minutes within which two hours can be told of one mishap


def kinds_of(text: str, clause: Clause) -> tuple[frozenset[int], bool]:
    """The kinds of mishap that a clause of these words tells as come, and whether it is the mishap that does it ("the blast tore
    through") and not the thing that it befalls."""
    if clause.modality or clause.negation or _ANOTHER.search(text):
        return frozenset(), False
    subjects = _heads(clause) or _heads(clause, "object")
    by_noun = frozenset(k for k, (_, noun, heads) in enumerate(KINDS) if heads & subjects and noun.search(text))
    return by_noun or frozenset(k for k, (deed, _, _) in enumerate(KINDS) if deed.search(text)), bool(by_noun)


def is_one_mishap(one: str, a: Clause, other: str, b: Clause, *, of_one_report: bool = False) -> bool:
    """Whether two clauses of one day tell of one mishap: in both it is the mishap that does it, or it befalls things of one name or
    kind; and at about one hour, where both tell one. Of one report "the blaze" is the fire that it told of, wherever each was."""
    if not (_may_tell_one(one) and _may_tell_one(other)):
        return False
    (kinds, does), (also, does_too) = kinds_of(one, a), kinds_of(other, b)
    if not kinds & also or _at_other_times(a, b):
        return False
    by_noun = does or does_too
    names, others = ({stem(n) for n in c.proper if by_noun or stem(n) in _heads(c)} for c in (a, b))
    told_before = of_one_report and by_noun and (_THE.match(one) is None) != (_THE.match(other) is None)
    if names and others and not names & others and not told_before:
        return False
    if by_noun or _heads(a) & _heads(b) or _heads(a, "object") & _heads(b, "object"):
        return True
    return bool(kinds & also & _SELDOM) and not _are_two(one, a, other, b)


@lru_cache(maxsize=_KEPT)
def _may_tell_one(text: str) -> bool:
    """Whether a text has a word of any kind of mishap."""
    return _ANY_KIND.search(text) is not None


def _heads(clause: Clause, role: str = "subject") -> set[str]:
    """The heads of what it befalls."""
    return {stem(head) for r, head in clause.roles if r == role and head not in PRONOUNS | {"which"}}


def _are_two(told: str, a: Clause, also: str, b: Clause) -> bool:
    """Whether what it befalls is two things: of two names, or of two nouns; a boat may have a name."""
    one, other = (_heads(c) or _heads(c, "object") for c in (a, b))
    if not one or not other or any(stem(w) in one for w in _words(also)) or any(stem(w) in other for w in _words(told)):
        return False
    names, others = (set(map(stem, c.proper)) for c in (a, b))
    return bool(one & names) == bool(other & others)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _at_other_times(a: Clause, b: Clause) -> bool:
    """Whether two clauses tell hours that lie too far apart for two accounts of one moment."""
    hours, others = ([x for q in c.quantities if q.unit == "clock" for x in (q.low, q.high) if x is not None] for c in (a, b))
    return bool(hours and others) and min(abs(p - q) for p in hours for q in others) > _NIGH
