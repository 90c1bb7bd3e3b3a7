"""Swaps: a clause that is a report's but for another place or another doer: "towed to Ollaby" where the reports have "to Dunholm".

in: a unit of the text, those of the reports that carry it, and all others    out: the words that stand for each other, or None
where the two may be one. A town and its country, a body and its officer, a name and what it is called beside it are no swap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.check.named import neighbours, refers
from sayso.compare.check.officers import COMPANY
from sayso.compare.check.people import FAMILIES
from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import initials, words_of

_PLACING = frozenset({"object", "to", "in", "at", "off", "from", "near", "into", "outside", "towards"})
# Bodies that a report calls by what they are; those of one line may act for each other.
_BODIES_LIST = """
police officer detective
court judge jury magistrate tribunal
prosecutor prosecution
union
hospital doctor clinic
coastguard navy
firefighter brigade
council mayor
mediator envoy
regulator authority agency watchdog
"""
_FAMILIES: dict[str, int | str] = {stem(w): f"person {k}" for w, k in FAMILIES.items()}
_FAMILIES |= {stem(w): "company" for w in COMPANY - {"group", "bank", "owner"}}
_FAMILIES |= {stem(w): k for k, line in enumerate(_BODIES_LIST.strip().splitlines()) for w in line.split()}
_LIGHT = frozenset(map(stem, ("be", "have", "do", "say", "tell", "make", "get", "come", "go", "take", "give")))


_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of |the )?[A-Z][\w’'-]*){0,6}")
_WORD = re.compile(r"[^\W\d_]+")
_OWN = re.compile(r"\b(?:its|their|his|her|our|my)\b", re.I)
_OF_STATE = frozenset(map(stem, ("ministry", "government", "minister", "cabinet", "army")))
_JOINED = re.compile(r",? (?:and|but|while|whereas) ?", re.I)


class Swap(Struct, frozen=True):
    """The text's word, and the word that the reports have in its place."""

    own: str
    theirs: str


def swap(unit: Unit, carrying: Sequence[Unit], others: Sequence[Unit]) -> Swap | None:
    """What all that carry a clause in its own verb have otherwise; None where one of them has no other place and doer."""
    same = [u for u in carrying if may_stand_for(unit.predicate, u.predicate)]
    if not same:
        return _elsewhere(unit, carrying, others)
    for find in (_place, _doer, _turned, _in_one_breath, _said_of_another):
        found = [find(unit, u, others) for u in same]
        if all(found):
            return found[0]
    return None


def _elsewhere(unit: Unit, carrying: Sequence[Unit], others: Sequence[Unit]) -> Swap | None:
    """The place of a clause in another verb, behind "near" or "in", where all that carry it name another one behind the same word
    and none of them its own."""
    for role, own in _proper(unit, _PLACING - {"object"}):
        if any(own == head for u in others for r, head in u.roles if r == role and _near(u, carrying)):
            continue
        theirs = [[head for r, head in _proper(u, _PLACING) if r == role] for u in carrying]
        if not all(theirs) or any(
            _has(u, own) or any(_has(unit, t) for t in found) for u, found in zip(carrying, theirs, strict=True)
        ):
            continue
        if not any(_beside(own, t, others) for found in theirs for t in found):
            return Swap(_word(unit, own), _word(carrying[0], theirs[0][0]))
    return None


def _near(unit: Unit, carrying: Sequence[Unit]) -> bool:
    """Whether a clause stands in a sentence that carries it, or beside one."""
    return any(u.report == unit.report and abs(u.place - unit.place) <= 1 for u in carrying)


def _place(unit: Unit, other: Unit, others: Sequence[Unit]) -> Swap | None:
    """The place of a clause where a report's has another one behind the same small word."""
    if not _one_matter(unit, other):
        return None
    for role, own in _proper(unit, _PLACING):
        theirs = [head for r, head in _proper(other, _PLACING) if r == role]
        if not theirs or own in theirs or _has(other, own) or any(_has(unit, t) for t in theirs):
            continue
        if any(_beside(own, t, others) for t in theirs) or _told_so(unit, own, others):
            continue
        return Swap(_word(unit, own), _word(other, theirs[0]))
    return None


def _doer(unit: Unit, other: Unit, others: Sequence[Unit]) -> Swap | None:
    """Who does it, where a report has it of somebody who surely is another: of two names or kinds of bodies."""
    shared = {(role, head) for role, head in unit.roles & other.roles if role != "subject" and head not in PRONOUNS}
    if unit.predicate in _LIGHT or not shared:
        return None
    one, theirs = next(_subjects(unit), None), next(_subjects(other), None) or _speaks_of_itself(other)
    if one is None or theirs is None or one == theirs or _has(other, one) or _has(unit, theirs):
        return None
    if not _two_kinds(unit, one, other, theirs) or _told_so(unit, one, others) or initials(_name(unit, one), _name(other, theirs)):
        return None
    if any(_has(u, one) and _has(u, theirs) for u in others):
        return None
    return Swap(_word(unit, one), _word(other, theirs))


def _name(unit: Unit, head: str) -> str:
    """The name in a unit's sentence that a head is of: "United Nations"."""
    return next((m.group() for m in _NAME.finditer(unit.sentence) if head in {stem(w.lower()) for w in m.group().split()}), head)


def _speaks_of_itself(unit: Unit) -> str | None:
    """The body that an "it" or "we" is, where that body says so."""
    subjects = {head for role, head in unit.roles if role == "subject"}
    body = unit.attribution is not None and unit.attribution.source_kind == "organisation" and unit.attribution.speaker
    words = words_of(body) if body and subjects & {"it", "we"} else ()
    return stem(words[-1]) if words else None


def _turned(unit: Unit, other: Unit, _: Sequence[Unit]) -> Swap | None:
    """Who does it, where a report has the one to whom it is done here doing it: "Kreel paid Halvard" against "Halvard paid him".
    Who dies is whom a blast kills: there the verbs are two. A "that" or "who" is nobody to name in another's place."""
    one, does = next(_subjects(unit), None), {head for role, head in other.roles if role == "subject"}
    if one is None or not does or one in does or not any(role != "subject" for role, _ in unit.roles):
        return None  # "34 people injured": to whom it was done
    in_one_verb = unit.clause.predicate == other.clause.predicate
    if in_one_verb and one in _objects(other) and does - PRONOUNS and not _objects(unit) & _objects(other):
        return Swap(_word(unit, one), _word(other, min(does - PRONOUNS)))
    if not _is_name(unit, one) or does <= PRONOUNS:
        return None
    before = _before_verb(other, unit)
    done_to = [h for r, h in sorted(unit.roles) if r in ("object", "recipient") and _is_name(unit, h) and h in before]
    return Swap(_word(unit, one), _word(other, done_to[0])) if done_to and one not in before else None


def _in_one_breath(unit: Unit, other: Unit, others: Sequence[Unit]) -> Swap | None:
    """Who does it, where a report's sentence has another do it and sets the text's doer beside that with a deed of its own: "the
    army must leave the bridge, and the Front must open the road"."""
    one, theirs = next(_subjects(unit), None), next(_subjects(other), None)
    shared = {(role, head) for role, head in unit.roles & other.roles if role != "subject" and head not in PRONOUNS}
    if one is None or theirs is None or one == theirs or not shared or unit.predicate in _LIGHT:
        return None
    if one in {stem(w.lower()) for w in _WORD.findall(other.text)} or _has(unit, theirs) or _told_so_by(unit, one, others):
        return None
    beside = (u for u in others if (u.report, u.place) == (other.report, other.place) and one in _subjects(u))
    return Swap(_word(unit, one), _word(other, theirs)) if any(_set_beside(other, u) for u in beside) else None


def _said_of_another(unit: Unit, other: Unit, others: Sequence[Unit]) -> Swap | None:
    """Who does it, where he is who says in a report that a body of another kind did: "the company ordered the delay", of "the
    company says the ministry ordered it"."""
    one, theirs = next(_subjects(unit), None), next(_subjects(other), None)
    shared = {(role, head) for role, head in unit.roles & other.roles if role != "subject" and head not in PRONOUNS}
    if one is None or theirs is None or one == theirs or not shared or unit.predicate in _LIGHT:
        return None
    says_so = any(one in map(stem, words_of(name)) for name in other.speakers)
    if not says_so or _OWN.search(other.text) or not (theirs in _OF_STATE or theirs in _FAMILIES or _is_name(other, theirs)):
        return None
    return None if _told_so_by(unit, one, others) else Swap(_word(unit, one), _word(other, theirs))


def _told_so_by(unit: Unit, one: str, others: Sequence[Unit]) -> bool:
    """Whether some clause of the reports has the text's doer do it."""
    return any(u.predicate == unit.predicate and ("subject", one) in u.roles for u in others)


def _set_beside(one: Unit, other: Unit) -> bool:
    """Whether two clauses of a sentence are joined by an "and", "but" or "while"."""
    first, then = sorted((one, other), key=lambda u: u.span.start)
    start = one.clause.sentence.start
    between = one.sentence[max(0, first.span.end - start) : max(0, then.span.start - start)]
    return _JOINED.fullmatch(between) is not None


def _before_verb(unit: Unit, like: Unit) -> set[str]:
    """The words of a clause before its verb, known by its stem or by standing in the other clause too; none where it is not
    found."""
    words, forms = _WORD.findall(unit.text.lower()), set(_WORD.findall(like.text.lower()))
    first = unit.clause.predicate[:1]
    at = next((k for k, w in enumerate(words) if stem(w) == unit.predicate or (w in forms and w[0] == first)), 0)
    return {stem(w) for w in words[:at]}


def _two_kinds(unit: Unit, one: str, other: Unit, theirs: str) -> bool:
    """Whether two subjects can't be one by their words: bodies of two kinds, or such a body and somebody named."""
    kinds = _FAMILIES.get(one), _FAMILIES.get(theirs)
    if None not in kinds:
        return kinds[0] != kinds[1]
    named = _is_name(unit, one), _is_name(other, theirs) or theirs == _speaks_of_itself(other)
    if all(named):
        return True
    return (kinds[0] not in (None, "company") and named[1]) or (kinds[1] not in (None, "company") and named[0])


def _told_so(unit: Unit, own: str, others: Sequence[Unit]) -> bool:
    """Whether some sentence of the reports has the text's verb together with its own word."""
    return any(unit.predicate in (u.predicate, *u.around) and _has(u, own) and _one_matter(unit, u) for u in others)


def _one_matter(unit: Unit, other: Unit) -> bool:
    """Whether two clauses share who does it or to whom it is done, so far as both tell it by name or noun."""
    one, theirs = ({h for r, h in u.roles if r in ("subject", "object")} - PRONOUNS for u in (unit, other))
    return not one or not theirs or refers(unit) or refers(other) or any(_has(other, h) for h in one)


def _beside(one: str, other: str, units: Sequence[Unit]) -> bool:
    """Whether two names stand side by side in a report: "Sund, Tarnholm" names one place."""
    return any(
        {stem(a), stem(b)} == {one, other} for u in units if _has(u, one) and _has(u, other) for a, b in neighbours(u.sentence)
    )


def _proper(unit: Unit, roles: frozenset[str]) -> Iterator[tuple[str, str]]:
    return ((role, head) for role, head in sorted(unit.roles) if role in roles and _is_name(unit, head))


def _is_name(unit: Unit, head: str) -> bool:
    return any(key[0] == "~" and stem(key[1:]) == head for key in unit.weights)


def _has(unit: Unit, head: str) -> bool:
    """Whether a word stands in a unit's sentence, as a name or as a noun."""
    return head in unit.around or any(stem(key[1:]) == head for key in unit.around if key[0] == "~")


def _subjects(unit: Unit) -> Iterator[str]:
    """Who does it, where the clause itself has the words: who is only taken up by a "which" may be another."""
    words = {stem(w) for w in _WORD.findall(unit.text.lower())} | {stem(w.rstrip("s")) for w in _WORD.findall(unit.text.lower())}
    return (head for role, head in sorted(unit.roles) if role == "subject" and head not in PRONOUNS and head in words)


def _objects(unit: Unit) -> set[str]:
    return {head for role, head in unit.roles if role == "object"} - PRONOUNS


def _word(unit: Unit, head: str) -> str:
    """A head as it stands in a unit's sentence."""
    words = (w.strip(".,;:!?()’'“”\"").removesuffix("’s").removesuffix("'s") for w in unit.sentence.split())
    return next((w for w in words if stem(w.lower()) == head or stem(w.lower().rstrip("s")) == head), head)
