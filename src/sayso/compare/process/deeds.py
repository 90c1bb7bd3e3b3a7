"""Deeds: what must be done by the words of a condition, and whether another clause, or another condition, is of the same deed.

in: clauses and conditions with their reports    out: the clause of the deed; whether two are of one.
A deed is one by its verb and what it is done to: "if the company withdraws the new roster", "has withdrawn the new roster".
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.words import stem
from sayso.compare.process.words import MATTERS
from sayso.model import Clause, Condition, Member, words_of

# What makes a deed another one: what is needed is not to be done, or only a part of it may have been.
_OTHERWISE = re.compile(r"\b(?:unless|not|never|no|without|even if)\b|n[’']t\b", re.I)
# What "unless" averts: it asks for the deed behind it, as "only if" does.
_UNLESS = re.compile(r"\W*unless\b ?", re.I)
_AVERTED = re.compile(
    r"\b(?:not|never|no|cannot|refuse[sd]?|fails?|lapses?|collapses?|strikes?|walk|sue|leave|quit|break off|thrown out|"
    r"falls? through|withdraw|resign|close|go on|goes on|continue[sd]?)\b|n[’']t\b",
    re.I,
)
_NO_SOONER = re.compile(r",? (?:and|but) not (?:before|sooner|earlier)$", re.I)  # says "then" once more
_AND = re.compile(r",? (?:and|but|or) (?:not|no|only)\b", re.I)
WHOLE = re.compile(r"\b(?:all|every|each|both|last|remaining|full(?:y)?|complete(?:ly)?|\d[\d,.]*)\b", re.I)
_RAISES = frozenset(("raise", "increase", "improve", "offer", "pay", "lift"))
_OFFERS = frozenset(("offer", "bid", "proposal"))
_PRONOUNS = frozenset(("it", "they", "them", "this", "that", "he", "she"))
_MATTER = re.compile(rf"(?:{MATTERS})", re.I)
_STATES = frozenset(("be", "have", "do", "say", "remain", "stay", "continue", "keep", "get", "go", "come", "take", "make", "give"))
_OPPOSED = (
    {"new", "old"}, {"first", "second"}, {"first", "last"}, {"former", "current"}, {"current", "new"}, {"current", "old"},
)  # fmt: skip  # words before one noun that make two things of it
# Verbs that do one thing to one object.
_SAME_LIST = "withdraw/pull free/release lift/end lift/remove raise/increase cut/reduce guarantee/secure reinstate/rehire"
_SAME_DEED = frozenset(frozenset(pair.split("/")) for pair in _SAME_LIST.split())
# Words for those who are held, each of which may stand for the others'.
_PEOPLE_LIST = "crew fisherman sailor seaman man woman prisoner captive detainee hostage soldier civilian worker person miner"
_PEOPLE = frozenset(w for one in _PEOPLE_LIST.split() for w in (one, f"{one}s", one.replace("man", "men"))) | {"people"}


_TO_BE = re.compile(r"to be ", re.I)
# A halt, and how one begins.
_HALT = frozenset(("halt", "stop", "suspend", "pause", "cease", "freeze"))
_A_HALT = frozenset(("halt", "stop", "suspension", "pause", "freeze", "moratorium", "standstill"))
_BEGIN = frozenset(("begin", "start", "order", "announce", "declare", "impose"))


def deed_of(condition: Condition, member: Member) -> Clause | None:
    """The clause that says what must be done; None where it is no deed, or is to be left undone."""
    text = member.report.text
    if _OTHERWISE.search(_NO_SOONER.sub("", _asked(condition, text))):
        return None
    end = condition.needs.end
    within = math.inf if _AND.match(text, end) else end + 1  # the clause may run on to the day that stands beside the deed
    inside = [c for c in member.reading.clauses if condition.needs.touches(c.span) and c.span.end <= within]
    own = [c for c in inside if c.span.start >= condition.needs.start - 1]
    if (asked := _to_be_done(condition, own, member)) is not None:
        return asked
    asking = (c for c in inside if re.search(rf" to {re.escape(c.predicate)}\b", condition.needs.of(text)))
    first = min(own, key=lambda c: c.span.start, default=None) or next(asking, None)  # "asked both | to confirm the names"
    if first is None or (first.predicate in _STATES and not (first.predicate == "be" and heads(first, "attribute"))):
        return None
    return first


def _to_be_done(condition: Condition, own: Sequence[Clause], member: Member) -> Clause | None:
    """What is asked to be done, to what the asking is about: "wants the remains of men | shot there | to be handed over"."""
    text, at = member.report.text, condition.needs.start
    deed = next((c for c in own if _TO_BE.match(text, c.span.start) and not c.roles), None)
    asking = (c for c in member.reading.clauses if c.span.start < at < c.span.end)
    led = min(asking, key=lambda c: c.span.end - c.span.start, default=None) if deed else None
    done_to = tuple(r for r in led.roles if r[0] == "object") if led else ()
    return replace(deed, roles=done_to) if deed and done_to else None


def _asked(condition: Condition, text: str) -> str:
    """The words of what is needed, without an "unless" that asks for it: "unless it sells its stake, the merger fails"."""
    words = condition.needs.of(text)
    averts = condition.then is not None and _AVERTED.search(condition.then.of(text)) is not None
    return _UNLESS.sub("", words, count=1) if averts and _UNLESS.match(words) else words


def as_many(needs: Clause, clause: Clause) -> bool:
    """Whether a clause counts as many as were asked for: 140 released of "all 140"."""
    asked = {(q.low, q.high, q.thing) for q in needs.quantities}
    return bool(asked) and asked <= {(q.low, q.high, q.thing) for q in clause.quantities}


def is_enough(needs: Clause, clause: Clause) -> bool:
    """Whether what was raised or paid comes to what was asked for: 33.50 marks where 33 were."""
    if needs.predicate not in _RAISES or not needs.quantities:
        return False
    told = [(q.unit, q.low) for q in clause.quantities if q.low is not None]
    return all(q.low is not None and any(u == q.unit and low >= q.low for u, low in told) for q in needs.quantities)


def is_one_deed(needs: Clause, clause: Clause) -> bool:
    """Whether two clauses have one verb, and are of one thing; where that is only "it", of the matter, by the same one."""
    if _begins_its_halt(needs, clause):
        return True
    if not _one_verb(needs, clause):
        return False
    one, other = _done_to(needs), heads(clause, "object")
    if one & _OFFERS and other & _OFFERS:
        return True
    if one and one <= _PRONOUNS and as_many(needs, clause) and heads(needs, "subject") & heads(clause, "subject") - _PRONOUNS:
        return True
    if not one or one <= _PRONOUNS:
        matter = not one or any(_MATTER.fullmatch(head) for head in other)
        return matter and bool(heads(needs, "subject") & heads(clause, "subject") - _PRONOUNS)
    if {stem(head) for head in one} & {stem(head) for head in other}:
        return True
    acting = heads(needs, "subject") | heads(clause, "subject")
    return bool(set(needs.proper) & set(clause.proper) - acting)  # "their leader, Tomas Greve", "Tomas Greve"


def _begins_its_halt(needs: Clause, clause: Clause) -> bool:
    """Whether a halt that is needed was begun, as a thing: "halted all flights", "began a pause of 72 hours in all flights"."""
    if needs.predicate not in _HALT or clause.predicate not in _BEGIN or not heads(clause, "object") & _A_HALT:
        return False
    of = {stem(head) for head in heads(needs, "object") - _PRONOUNS}
    return bool(of) and of <= {stem(t) for t in clause.terms}


def is_voted_for(needs: Clause, clause: Clause, told: str) -> bool:
    """Whether a body voted to do what it must: "the council voted on Friday to raise its subsidy"."""
    if clause.predicate != "vote" or not heads(needs, "subject") & heads(clause, "subject") - _PRONOUNS:
        return False
    deed = re.search(rf"\bto {re.escape(needs.predicate)}\b", told, re.I)
    return deed is not None and all(head.lower() in told[deed.end() :].lower() for head in heads(needs, "object"))


def _one_verb(needs: Clause, clause: Clause) -> bool:
    """Whether what must be done was done by its own verb, by one of the same meaning, or by that of the state which must be
    reached: "when all are free", "freed all"."""
    needed = {needs.predicate} if needs.predicate != "be" else heads(needs, "attribute")
    done = "free" if clause.predicate == "set" and "free" in clause.terms else clause.predicate
    return any(stem(verb) == stem(done) or frozenset((verb, done)) in _SAME_DEED for verb in needed)


def _done_to(needs: Clause) -> set[str]:
    """What something must be done to; of a state what must reach it."""
    return heads(needs, "object") or (heads(needs, "subject") if needs.predicate == "be" else set())


def heads(clause: Clause, role: str) -> set[str]:
    return {head for r, head in clause.roles if r == role}


def of_another_sort(needs: Clause, needed: str, clause: Clause, told: str) -> bool:
    """Whether the two things are told apart by the word before them: "the new roster", "the old roster"."""
    for head in heads(needs, "object") & heads(clause, "object"):
        before = re.compile(rf"\b([\w’'-]+) {re.escape(head)}", re.I)
        one, other = before.search(needs.span.of(needed)), before.search(clause.span.of(told))
        if one and other and {one[1].lower(), other[1].lower()} in _OPPOSED:
            return True
    return False


def asks_the_same(c: Condition, own: Member, o: Condition, other: Member) -> bool:
    """Whether two conditions ask for one deed: the deed's verb or its noun stands in both, and the one who must act; no more of it
    is asked for here."""
    words, theirs = c.needs.of(own.report.text), o.needs.of(other.report.text)
    deed = deed_of(o, other)
    if (
        deed is None
        or _OTHERWISE.search(words)
        or not {w.lower() for w in WHOLE.findall(words)} <= {w.lower() for w in WHOLE.findall(theirs)}
    ):
        return False
    who = {w.lower() for w in words_of(o.must_act or "")}
    acts = c.must_act == o.must_act if c.must_act else bool(who) and who <= {w.lower() for w in words_of(words)}
    done = {root(deed.predicate), *(root(v) for pair in _SAME_DEED if deed.predicate in pair for v in pair)}
    asked = {root(w.lower()) for w in words_of(words)}
    return acts and bool(done & asked) and _one_object(deed, asked, c, own)


def root(word: str) -> str:
    """A word without its ending: one for "release", "releases" and "released"."""
    return stem(word).rstrip("e")


def _one_object(deed: Clause, asked: set[str], c: Condition, own: Member) -> bool:
    """Whether what the deed is done to may be one: the same word, or another word for people where the deed is letting them go."""
    done_to = {root(h) for h in heads(deed, "object")}
    if done_to & asked:
        return True
    own_deed = deed_of(c, own)
    other = heads(own_deed, "object") if own_deed else set()
    return bool(other) and other | heads(deed, "object") <= _PEOPLE
