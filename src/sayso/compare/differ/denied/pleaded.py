"""Pleaded: what somebody is accused of in one report, or far above in one, and their plea in another: "Varga was charged with
fraud", and "Varga has pleaded not guilty", "Varga maintains his innocence, his lawyer said".

in: the units of a story, little ones too    out: a `Dispute` each: the plea with the first charge of each report that names who
pleads as the one who is charged. Beside a charge that another report tells on nobody's word it is not sure: both tell one dispute.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.compare.clauses.alike import other_days
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.denied.pleas import CHARGED, as_dispute, charges_in, is_merely_told, pleas_in
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import may_be_one

_MOST = 40  # pleas of a story that are looked at
_CHARGES = 200  # and charges
_NEAR = 90  # characters between a word of accusation and who is accused
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w-]{3,}")
_ACTIVE = re.compile(r"accus(?:es?|ed|ing)\b|blam(?:es?|ed|ing)\b|su(?:e|es|ed|ing)\b", re.I)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|stands?|stood)(?: \w+)? $", re.I)
_LOOKED_INTO = re.compile("under investigation", re.I)  # by which nobody says yet that it is so
# Behind a name, what is whose, and not the one who is named: "Varga's brother", "the Varga campaign's rival".
_POSSESSED = r"(?![’']s\b|s[’'])"
# What is denied of everything: a plea of guilt, wrongdoing or the charges, and no single role or link.
_OF_ALL = re.compile(
    r"nothing|acted|no laws?|plead|not[- ]guilty|innocen|wrongdoing|misconduct|impropriet|charges?|accusations?|allegations?|guilt",
    re.I,
)


def pleaded(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The pleas of a story with the charges of its reports that they answer. strangers: whether two reports are hardly of one
    thing."""
    pleas = [(u, m) for u, m in pleas_in(units) if _OF_ALL.search(m[0])][:_MOST]
    charges = list(islice(charges_in(units), _CHARGES)) if pleas else []
    for plea, m in pleas:
        who = _who(plea)
        found: dict[int, Unit] = {}
        for charge in sorted(charges, key=lambda u: (u.report, u.place, u.key)):
            if _answers(plea, charge, who) and not strangers(plea.report, charge.report):
                found.setdefault(charge.report, charge)
        for charge in found.values():
            told = as_dispute(charge, plea, m)
            yield replace(told, sure=charge.report == plea.report or not is_merely_told(charge))


def _who(plea: Unit) -> frozenset[str]:
    """The words of the name of who pleads, or of whom somebody pleads for: "Varga asserts his innocence", says his lawyer."""
    subjects = heads(plea, "subject") - EMPTY
    named = {w.lower() for w in _NAME.findall(plea.text) if stems_of(w) & subjects}
    own = {w.lower() for name in plea.speakers[:1] for w in _NAME.findall(name)}
    return frozenset(named or own)


def _answers(plea: Unit, charge: Unit, who: frozenset[str]) -> bool:
    """Whether a charge is of who pleads, by name, and of no other day."""
    if (plea.report, plea.clause.sentence) == (charge.report, charge.clause.sentence) or other_days(plea, charge):
        return False
    if plea.report == charge.report and charge.key > plea.key:
        return False
    if any(may_be_one(x, y) for x in plea.speakers for y in charge.speakers):
        return False
    m = CHARGED.pattern.search(charge.text)
    if m is None or not who or _LOOKED_INTO.match(m[0]):
        return False
    active = _ACTIVE.match(m[0]) is not None and not _PASSIVE.search(charge.text, 0, m.start())
    if not active and any(stems_of(word) & heads(charge, "subject") for word in who):
        return True
    near = charge.text[m.end() : m.end() + _NEAR] if active else charge.text[max(0, m.start() - _NEAR) : m.start()]
    return any(re.search(rf"\b{re.escape(word)}\b{_POSSESSED}", near, re.I) for word in who)
