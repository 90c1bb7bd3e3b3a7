"""Whether a later clause tells as done what an earlier one announced: the same deed, or a plain synonym of it, by the same doer.

in: two tellings, what was announced first    out: a bool. Words in common are not enough: "drivers will stop work on Monday" has
not come because a paper "on Monday withdrew its report".
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.words import stem
from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.words import AWAITED, CALLED_OFF, CAME_AS, MISHAPS, ONE_DEED, PRONOUNS, STEPS
from sayso.model import Clause, Member, Span

_NO_VERB = frozenset(("be", "have", "set"))  # "is due to leave", "is set to leave": the deed stands behind them
_MOVES = frozenset(
    ("put", "move", "push", "bring", "extend", "shift", "reschedule", "adjourn", *CALLED_OFF)
)  # and what was put off to a day
_RELATIVE = frozenset(("who", "which", "that"))
_POINTED_AT = frozenset(map(stem, PRONOUNS | _RELATIVE))
_GATHERING = frozenset(("march", "rally", "protest", "demonstrate", "gather", "assemble", "parade"))
_CROWD = frozenset(map(stem, ("people", "thousand", "hundred", "dozen", "crowd", "demonstrator", "protester", "marcher")))
_DECIDING = re.compile(r"\b(?:decid\w+|decisions?|rul(?:e|ing)|say (?:[\w-]+ ){0,3}?whether|review)\b", re.I)
_DECIDED = frozenset(("say", "announce", "decide", "rule", "confirm", "declare"))
_ONLY = re.compile(r"\bonly\b", re.I)
_WOULD = re.compile(r"\b(?:that )?(?:it|they|he|she) (?:would|will|had)\b", re.I)
_KEPT = 1 << 12  # texts whose steps are remembered: each is held against many
_ROOT = 4  # letters by which a verb is known behind the word that announces it


def tells_it_done(announced: Happening, told: Happening) -> bool:
    """Whether `told` says that what `announced` announces was done."""
    a, b = announced.clause, told.clause
    if a is None or b is None:
        return False
    before, after = announced.entry.text, told.entry.text
    if is_apart(a, b, announced.doer, told.doer):
        return False
    if any(noun.search(before) and deed.search(after) for noun, deed in CAME_AS):
        return not is_anothers(a, b, announced.doer & told.doer)
    return (_is_one_step(before, after) or is_one_deed(a, b)) and (bool(announced.doer & told.doer) or is_one_doer(a, b))


def is_apart(a: Clause, b: Clause, doer: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two clauses name their doers by one word, and the page says that they are two: the Ministry of Health and that of
    Justice, two unions. doer, other: the words of their names."""
    return bool(doer and other and _heads(a, "subject") & _heads(b, "subject")) and not doer & other


def is_short(told: str) -> bool:
    """Whether a text says that less was done than was to be: "was lowered by only one metre"."""
    return _ONLY.search(told) is not None


def calls_off(clause: Clause, words: frozenset[str]) -> bool:
    """Whether what a clause says is called off is in the words of what was announced: "the minister cancelled her visit" calls off
    no speech of hers."""
    things = (_heads(clause, "object") or _heads(clause, "subject")) - _POINTED_AT
    return not things or bool(things & words)


def decided_since(announced: Happening, member: Member) -> Span | None:
    """Where a report says, of the day that a decision was announced for, what the same body decided: "said on Friday that it would
    review the deal"."""
    e, clause, text = announced.entry, announced.clause, member.report.text
    if clause is None or e.first is None or not _DECIDING.search(e.text):
        return None
    for c in member.reading.clauses:
        if c.predicate not in _DECIDED or not announced.words & _heads(c, "subject") or c.negation:
            continue
        days = [member.reading.times[k].first for k in c.times]
        if (
            days
            and all(d is not None and e.first <= d <= (e.last or d) for d in days)
            and _WOULD.search(text, c.span.end - 1, c.sentence.end)
        ):
            return c.sentence
    return None


def _is_one_step(announced: str, told: str) -> bool:
    """Whether two texts tell one step of a process, or one mishap."""
    return not _steps_in(announced).isdisjoint(_steps_in(told))


@lru_cache(maxsize=_KEPT)
def _steps_in(text: str) -> frozenset[int]:
    """The steps and mishaps that a text tells, by their places."""
    return frozenset(n for n, p in enumerate((*STEPS, *MISHAPS)) if p.search(text))


def is_one_deed(a: Clause, b: Clause) -> bool:
    """Whether two clauses have the same verb, or verbs that mean the same."""
    one, other = a.predicate, b.predicate
    if one == other or any(one in verbs and other in verbs for verbs in ONE_DEED):
        return True
    awaits = one in AWAITED or one in _NO_VERB or one in _MOVES or f"{one}ed" in AWAITED or f"{one}d" in AWAITED
    return awaits and any(term[:_ROOT] == other[:_ROOT] for term in a.terms)


def is_sent_and_comes(a: Clause, b: Clause) -> bool:
    """Whether what one has somebody send, hand over or let go the other has come, go or open of itself: of one noun."""
    return is_one_deed(a, b) and bool(_heads(a, "object") & _heads(b, "subject") or _heads(b, "object") & _heads(a, "subject"))


def subjects_of(clause: Clause) -> frozenset[str]:
    """The heads of whoever does what a clause tells, none that is only pointed at."""
    return _heads(clause, "subject") - _POINTED_AT


def is_one_doer(a: Clause, b: Clause) -> bool:
    """Whether two clauses may be of one doer: heads in common, a pronoun, or none told; and then of one thing, where both tell
    what it is done to. What opens is what somebody opens."""
    doers, things = (_heads(a, "subject"), _heads(b, "subject")), (_heads(a, "object"), _heads(b, "object"))
    if all(doers):
        if doers[0] & things[1] or doers[1] & things[0]:
            return True
        return (
            bool(doers[0] & doers[1])
            or bool(doers[0] & _named(b) or doers[1] & _named(a))
            or _is_nobody(doers[0])
            or _is_nobody(doers[1])
            or _are_of_a_crowd(a, b)
        )
    everyone = [doers[k] | things[k] for k in (0, 1)]
    return not all(everyone) or bool(everyone[0] & everyone[1]) or any(each & _RELATIVE for each in everyone)


def is_anothers(a: Clause, b: Clause, shared: frozenset[str] = frozenset()) -> bool:
    """Whether two clauses of one verb are of two doers: what the minister will sign has not come with what a union signed. shared:
    the words that the names of their doers share, where the page says who they are."""
    return a.predicate == b.predicate and not shared and not is_one_doer(a, b)


def _heads(clause: Clause, role: str) -> frozenset[str]:
    return frozenset(stem(head.lower()) for r, head in clause.roles if r == role)


def _named(clause: Clause) -> frozenset[str]:
    """The names in a clause, for "Minister Holm will visit" and "the minister, Holm, visited" are of one."""
    return frozenset(stem(w) for name in clause.proper for w in name.lower().split())


def _are_of_a_crowd(a: Clause, b: Clause) -> bool:
    """Whether two clauses tell, in one verb and with a thing or place in common, that many come together: unions call a march on
    which 40,000 people go."""
    crowd = a.predicate == b.predicate in _GATHERING and any(_heads(c, "subject") & _CROWD for c in (a, b))
    return crowd and bool({*map(stem, a.terms)} & {*map(stem, b.terms)} - {stem(a.predicate)})


def _is_nobody(heads: frozenset[str]) -> bool:
    """Whether a doer is only pointed at."""
    return bool(heads) and heads <= _POINTED_AT
