"""Another's word: whether two accounts are to be told as standing on the word of two.

in: two units    out: yes or no. That two are `apart` by their names is not enough: a reader is told of two sources only where the
texts of the story leave no room for their being one, and where both are sources at all.
"""

from __future__ import annotations

from sayso.compare.clauses.described import one_of
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.no_source import names_none, told_by_outlet
from sayso.compare.differ.one_source import doers_as_told, may_be_one_as_told
from sayso.compare.voices.newsrooms import same_newsroom


def on_other_word(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand on the word of two sources, or of one and the outlet, as far as all that the story tells."""
    if not apart(a, b) or names_none(a) or names_none(b) or may_be_one_as_told(a, b):
        return False
    if told_by_outlet(a) and told_by_outlet(b):
        return False
    return not any(own.attribution is None and (_acts_in(told, own) or _relays(told, own)) for told, own in ((a, b), (b, a)))


def _acts_in(told: Unit, own: Unit) -> bool:
    """Whether the outlet tells of the other's source under another name: "Mr. Boland gave", "the House speaker gave"."""
    subjects = {one_of(head) for role, head in own.clause.roles if role == "subject"}
    return bool(subjects & doers_as_told(told))


def _relays(told: Unit, own: Unit) -> bool:
    """Whether the source of one account is the outlet that tells the other: "the Ledger reported", and the Ledger."""
    outlet = own.described.outlet(own.report) if own.described else None
    return any(same_newsroom(name, outlet) for name in told.speakers)
