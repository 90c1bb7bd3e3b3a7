"""Contrasts: words of two accounts that can't both be so of one thing: "rose" and "fell", "for the plan" and "against the plan".

in: two units that are likely of one thing    out: the words of each that are opposed
"""

from __future__ import annotations

import re
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import CORE, PRONOUNS, is_told, other_days, same_arguments, subject_words, words
from sayso.compare.clauses.numbers import dimension, one_thing, standing
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.opposite_words import HEADS, LINKS, MEASURED, VERBS, pairs
from sayso.compare.timeline.ahead import is_past
from sayso.model import Span

_OPPOSED_HEADS = frozenset().union(*HEADS)
_LINK = re.compile(rf"\b({'|'.join(sorted(LINKS))})\s+(?:(?:the|a|an|its|their|his|her)\s+)?([\w’'-]+)", re.I)
WHICH = (
    "rear|front|back|side|left|right|upper|lower|middle|first|second|third|last|"
    "north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?"
)
"""What tells one of several things from the others."""
_SIDE = re.compile(rf"\b({WHICH}) ([\w-]+)", re.I)
_SIDES = frozenset({"for", "against"})
_SIDED = re.compile(
    r"\b(?:vot\w+|campaign\w*|argu\w+|rul(?:e[sd]?|ing)|decid\w+|sp(?:eak|oke)\w*|st(?:and|ood)s?|protest\w*|demonstrat\w*|rall\w+|"
    r"march\w*|sided?|is|are|was|were|be|came out|advis\w+|recommend\w*|warn\w*) (?:[\w’'-]+ ){0,2}?(?:for|against)\b",
    re.I,
)
_WORD = re.compile(r"[\w’'-]+")
_DENIAL = 4  # letters by which a verb of denial is known among the words that deny
_ROOT = 3  # letters by which a verb is known in its forms


# Of what can be decided once only, and of what was measured over one and the same while, these leave no doubt.
_OUTRIGHT = pairs("""
approve adopt accept endorse ratify pass / reject refuse veto fail
convict / acquit
rise increase climb grow jump surge soar / fall drop decline decrease shrink plunge sink
""")
# What is so on one day and no more on another: a river that rose and fell, a road that was closed and opened again.
_CHANGING = MEASURED | pairs("""
open reopen resume restart / close shut
restore reconnect / cut disconnect
""")
_STAYING = frozenset(map(stem, ("remain", "stay", "keep", "stand")))
_CALLED_OFF = frozenset(map(stem, ("cancel", "scrap", "abandon")))
_FORMS = {
    "rose": "rise", "fell": "fall", "won": "win", "lost": "lose", "sold": "sell", "bought": "buy", "held": "hold", "broke": "break",
    "left": "leave", "kept": "keep", "lent": "lend",
}  # fmt: skip
_ONE_OF_MANY = re.compile(
    r"\W*(?:(?:but|and|that|while) )?(?:another|the other|a second|a third|one|some|several|most|many|others) ", re.I
)
_NO_MATTER = frozenset(("the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "had", "have", "its", "per", "cent"))


class Contrast(Struct, frozen=True):
    """Opposed words of two accounts, the first's and the second's, each with its span where it is known."""

    values: tuple[str, str]
    marks: tuple[tuple[Span, ...], tuple[Span, ...]]


def contrast(a: Unit, b: Unit) -> Contrast | None:
    """The words of two accounts that exclude each other: their verbs, what something is said to be, or a small word before the same
    noun ("before the meeting", "after the meeting")."""
    if _beside_the_verb(a) % 2 != _beside_the_verb(b) % 2:  # "did not fall" and "rose" are no two things
        return None
    if (
        (frozenset((a.predicate, b.predicate)) in VERBS and not _only_is(a) and not _only_is(b))
        or _given_up(a, b)
        or _given_up(b, a)
    ):
        return _told((a, a.clause.predicate), (b, b.clause.predicate))
    pair = next(((x, y) for x in _states(a) for y in _states(b) if frozenset((x, y)) in HEADS), None)
    return _told((a, pair[0]), (b, pair[1])) if pair else _links(a, b)


def _only_is(unit: Unit) -> bool:
    """Whether a verb of staying says what somebody is: "remains a friend of the museum"."""
    return unit.predicate in _STAYING and any(role == "attribute" for role, _ in unit.roles)


def says_how_it_is(unit: Unit) -> bool:
    """Whether an account tells plainly of something that it is as such a word has it: only these are held against each other."""
    c = unit.clause
    return not (c.hedge or c.modality or c.negation or unit.denials) and not _OPPOSED_HEADS.isdisjoint(_states(unit))


def said_to_be(a: Unit, b: Unit) -> Contrast | None:
    """The words of two accounts that exclude each other as what one thing is said to be, by all that its subjects
    tell: "was contaminated", "was safe"."""
    if not of_one_thing(a, b):
        return None
    pair = next(((x, y) for x in _states(a) for y in _states(b) if frozenset((x, y)) in HEADS), None)
    about = [subject_words(u) - {*(pair or ())} for u in (a, b)]
    if pair is None or not all(about) or not (about[0] <= about[1] or about[1] <= about[0]):
        return None
    return _told((a, pair[0]), (b, pair[1]))


def exclude(one: str, other: str) -> bool:
    """Whether two stems of verbs, or of what something is said to be, exclude each other."""
    pair = frozenset((one, other))
    return pair in VERBS or pair in HEADS


def of_one_thing(a: Unit, b: Unit) -> bool:
    """Whether words that exclude each other would do so here: of one thing, by the same who and whom as far as both tell them, and
    by name; of one of many in neither; both as fact, or both of one day; not so many of it here and so many others there."""
    if bool(a.clause.hedge) != bool(b.clause.hedge) or other_days(a, b):
        return False
    if a.clause.modality != b.clause.modality and not (a.times and b.times):
        return False
    if (
        other_doers(a, b)
        or _of_two_sides(a, b)
        or (a.names - b.names and b.names - a.names)
        or any(_ONE_OF_MANY.match(u.text) for u in (a, b))
    ):
        return False
    whom = [heads(u, "object") - PRONOUNS for u in (a, b)]
    if all(whom) and not whom[0] & whom[1]:
        return False
    counts = ((p, q) for p, q in product(a.quantities, b.quantities) if dimension(p) == dimension(q) == "count")
    return not any(one_thing(p, q) and standing(p, q) == "apart" for p, q in counts)


def _of_two_sides(a: Unit, b: Unit) -> bool:
    """Whether the same thing is told of two sides: the rear door and the front door."""
    one, other = ({(m[1].lower(), m[2].lower()) for m in _SIDE.finditer(u.text)} for u in (a, b))
    return any(x != y and noun == thing for x, noun in one for y, thing in other) and not one & other


def _given_up(off: Unit, done: Unit) -> bool:
    """Whether one account has as called off what the other has as done: "cancelled her visit", "visited"."""
    if off.predicate not in _CALLED_OFF or done.clause.modality or not is_past(done.text, done.clause):
        return False
    return any(role == "object" and head == done.predicate for role, head in off.roles)


def outright(a: Unit, b: Unit) -> bool:
    """Whether the verbs of two accounts exclude each other, of one thing that is decided once ("the motion passed", "the motion
    failed"), or measured over one while ("rose in August", "fell in August"). Not one other word may part them: a verdict that
    is sure accuses somebody."""
    verbs = frozenset((a.predicate, b.predicate))
    if verbs not in _OUTRIGHT or a.clause.modality or b.clause.modality or a.clause.hedge or b.clause.hedge:
        return False
    about = [{head for role, head in u.roles if role in CORE} - PRONOUNS for u in (a, b)]
    if not about[0] & about[1] and not a.names & b.names:
        return False
    if other_days(a, b) or not (is_told(a) and is_told(b)):
        return False
    if verbs in MEASURED and not (about[0] & about[1] and a.times and b.times and same_arguments(a, b)):
        return False
    return subject_words(a) == subject_words(b) and not (_told_alone(a, b) and _told_alone(b, a))


def _told_alone(a: Unit, b: Unit) -> set[str]:
    """The words of an account that the other lacks, small ones with them: exports "from" and "to", "morning" and "evening"."""
    one, other = ({w for w in _WORD.findall(u.text.lower()) if w.isalpha() and not _is_verb(u, w)} for u in (a, b))
    return one - other - _NO_MATTER


def _is_verb(unit: Unit, word: str) -> bool:
    return _FORMS.get(word, word).startswith(unit.predicate[:_ROOT])


def may_change(a: Unit, b: Unit) -> bool:
    """Whether the verbs of two accounts tell of what changes from day to day."""
    one_day = bool(a.times and b.times) and not other_days(a, b)
    return frozenset((a.predicate, b.predicate)) in _CHANGING and not (a.clause.modality or b.clause.modality or one_day)


def _states(unit: Unit) -> list[str]:
    """What something is said to be, by an adjective, a noun or a verb that tells it: "was fit", "was injured"."""
    heads = sorted(head for role, head in unit.roles if role == "attribute")
    return heads if unit.predicate == "be" else [*heads, unit.predicate]


def _beside_the_verb(unit: Unit) -> int:
    """How many words deny in an account, its verb aside: to reject is not to deny that one approves."""
    return sum(not word.startswith(unit.clause.predicate[:_DENIAL]) for word in unit.denials)


def _links(a: Unit, b: Unit) -> Contrast | None:
    one, other = _linked(a), _linked(b)
    for (link, noun), span in one.items():
        against = (LINKS[link], noun)
        if against in other and against not in one and (link, noun) not in other and (link not in _SIDES or _take_sides(a, b)):
            return Contrast((link, LINKS[link]), ((span,), (other[against],)))
    return None


def _take_sides(a: Unit, b: Unit) -> bool:
    """Whether both accounts are of who is for a thing or against it: pills "for a virus" are no word against a "fight against a
    virus"."""
    return all(_SIDED.search(u.text) is not None for u in (a, b))


def _linked(unit: Unit) -> dict[tuple[str, str], Span]:
    """Each small word with the noun behind it, and where it stands."""
    start = unit.span.start
    return {(m.group(1).lower(), m.group(2).lower()): Span(start + m.start(1), start + m.end(1)) for m in _LINK.finditer(unit.text)}


def _told(*told: tuple[Unit, str]) -> Contrast:
    """The contrast of two words, in the form that they have on the page, where it is found."""
    spans = [place_of(unit, word) for unit, word in told]
    one, other = (words(unit, span) if span else word for (unit, word), span in zip(told, spans, strict=True))
    return Contrast((one, other), ((spans[0],) if spans[0] else (), (spans[1],) if spans[1] else ()))


def place_of(unit: Unit, word: str) -> Span | None:
    """Where a verb, or what something is said to be, stands in a clause in any form."""
    root, start = word[:_ROOT], unit.span.start
    found = list(_WORD.finditer(unit.text))
    best = next((m for m in found if stem(_FORMS.get(form := m.group().lower(), form)) == stem(word)), None)
    best = best or next((m for m in found if m.group().lower().startswith(root)), None)
    return Span(start + best.start(), start + best.end()) if best else None
