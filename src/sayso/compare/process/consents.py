"""Consents: whether a later report has it that somebody, without whose yes one would not act, has said yes to that.

in: a condition ("would release the log once police had agreed"), the reports    out: the clause and report that tell it ("police
have now allowed the log to be released"), or None
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.process.deeds import heads, root
from sayso.compare.process.denied import is_denied
from sayso.compare.timeline.ahead import is_past
from sayso.model import Clause, Condition, Member, Span, Stretch, by_moment, dated, surely_before

_CONSENTING = frozenset(("agree", "consent", "allow", "permit", "approve", "authorise", "authorize", "assent"))
_ALLOWING = _CONSENTING | {"clear"}
_LEFT_OPEN = re.compile(r"\b(?:ask\w*|said|say|hear|whether|if|unless|once|until|may|might|could|would|will)\b", re.I)
_NO_YES = re.compile(r"\b(?:that|whether|how|why|when|if|unless|once|until)\b", re.I)  # who agreed "that it had been done"
_TO_A_PART = re.compile(r"\b(?:part|parts|some|half|only|first)\b", re.I)
_OTHERS = re.compile(r"\b(?:another|other|second|different|earlier|previous)\b", re.I)


def allowed_since(
    condition: Condition, needs: Clause, member: Member, members: Sequence[Member], word: Corrections = UNSAID
) -> tuple[Clause, Member] | None:
    """The first later clause in which the one whose yes was awaited allows what hangs on it, by its verb or its noun."""
    who = heads(needs, "subject")
    if needs.predicate not in _CONSENTING or condition.then is None or heads(needs, "object") or not who:
        return None
    held = _held_back(condition.then, member)
    place = Stretch(condition.report, condition.span)
    for later in sorted(members, key=lambda m: (by_moment(dated(m.report)), m.report.id)):
        if not held or not surely_before(dated(member.report), dated(later.report)):
            continue
        for clause in later.reading.clauses:
            told = Stretch(later.report.id, clause.span)
            if heads(clause, "subject") & who and _allows(clause, held, later) and not word.two_things(place, told):
                whole = Span(clause.span.start, clause.span.start + len(_rest(clause, later)))
                return replace(clause, span=whole), later
    return None


def _held_back(then: Span, member: Member) -> tuple[str, frozenset[str]] | None:
    """What hangs on a yes: the root of its verb and those of what it is done to; None where that is no deed to something."""
    found = [c for c in member.reading.clauses if then.touches(c.span) and heads(c, "object")]
    deed = min(found, key=lambda c: c.span.start, default=None)
    return (root(deed.predicate), frozenset(map(root, heads(deed, "object")))) if deed else None


def _allows(clause: Clause, held: tuple[str, frozenset[str]], later: Member) -> bool:
    """Whether a clause, with the rest of what it allows, is a yes to a deed: of its verb and of what it is done to."""
    text = later.report.text
    words = clause.span.of(text)
    if clause.predicate not in _ALLOWING or clause.negation or clause.modality or clause.hedge or clause.condition:
        return False
    if not is_past(words, clause) or is_denied(later, clause) or _LEFT_OPEN.search(words):
        return False
    rest = _rest(clause, later)
    if _NO_YES.search(rest) or _TO_A_PART.search(rest) or _OTHERS.search(rest):
        return False
    verb, things = held
    told = {root(w) for w in re.findall(r"[a-z]{3,}", rest.lower())}
    return verb in told and things <= told


def _rest(clause: Clause, later: Member) -> str:
    """The words of a clause with those behind it that say what it allows."""
    return later.report.text[clause.span.start : clause.sentence.end].split(",")[0].rstrip(" .;:")
