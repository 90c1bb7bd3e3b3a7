"""Another's word: whether two accounts are to be told as standing on the word of two.

in: two units    out: yes or no. That two are `apart` by their names is not enough: a reader is told of two sources only where the
texts of the story leave no room for their being one, and where both are sources at all.
"""

from __future__ import annotations

from sayso.compare.align.features import alike_around
from sayso.compare.clauses.described import one_of
from sayso.compare.clauses.one_source import doers_as_told, may_be_one_as_told
from sayso.compare.clauses.pronouns import EMPTY
from sayso.compare.clauses.sources import apart, does_it
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.differ.grounds.no_source import names_none
from sayso.compare.options import LIKELY_ONE
from sayso.compare.voices.newsrooms import same_newsroom

NOBODY_NAMED = "nobody named"
"""What is told as that of whoever a report leaves unnamed: "it is claimed that …"."""
_AROUND = 0.4  # how like each other two sentences are that may tell one thing in other words
_SAYING = frozenset(map(stem, ("say", "tell", "announce", "report", "tweet", "write")))


def on_other_word(a: Unit, b: Unit, score: float | None = None) -> bool:
    """Whether two accounts stand on the word of two sources, or of one and the outlet, as far as all that the story tells. score:
    the chance that they are of one thing; None where that is known otherwise."""
    if (score is not None and not share_deed(a, b, score)) or not apart(a, b):
        return False
    if any(names_none(u) or _credits(u) for u in (a, b)) or may_be_one_as_told(a, b):
        return False
    return not any(own.attribution is None and (_acts_in(told, own) or _relays(told, own)) for told, own in ((a, b), (b, a)))


def left_to_others(a: Unit, b: Unit, score: float) -> bool:
    """Whether one account is told as somebody's word and the other as that of nobody who is named: "reportedly", "it is claimed
    that"."""
    for told, left in ((a, b), (b, a)):
        of = left.attribution
        if of is not None and not of.speaker and of.made_by == "hedge" and told.speakers:
            return share_deed(a, b, score) and not (names_none(told) or does_it(told.speakers, left))
    return False


def share_deed(a: Unit, b: Unit, score: float) -> bool:
    """Whether two accounts share a verb, or their sentences most of what they tell, or the clauses a noun in any place and they are
    likelier of one thing than of two. That two say two things is no wonder."""
    if any(x.predicate not in LITTLE and (x.predicate == y.predicate or x.predicate in y.weights) for x, y in ((a, b), (b, a))):
        return True
    if alike_around(a, b) >= _AROUND:
        return True
    nouns = [{head for _, head in u.roles} - EMPTY for u in (a, b)]
    return score >= LIKELY_ONE and bool(nouns[0] & nouns[1])


def _credits(own: Unit) -> bool:
    """Whether a clause in the outlet's own voice only tells whose word it is: "the airline said in statements"."""
    return own.attribution is None and own.predicate in _SAYING


def _acts_in(told: Unit, own: Unit) -> bool:
    """Whether the outlet tells of the other's source under another name: "Mr. Boland gave", "the House speaker gave"."""
    subjects = {one_of(head) for role, head in own.clause.roles if role == "subject"}
    return bool(subjects & doers_as_told(told))


def _relays(told: Unit, own: Unit) -> bool:
    """Whether the source of one account is the outlet that tells the other: "the Ledger reported", and the Ledger."""
    outlet = own.described.outlet(own.report) if own.described else None
    return any(same_newsroom(name, outlet) for name in told.speakers)
