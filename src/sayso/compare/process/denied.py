"""What a report only says is not so: "it denied that it was in talks" tells of no talks, and sets no condition.

in: a clause of a report    out: whether it stands under a denial
"""

from __future__ import annotations

import re

from sayso.model import Clause, Member

# A denial that the clause hangs on, up to where it begins: "denied on Tuesday that", "rejected a report on Monday that". Behind
# "said" and its like somebody goes on to say what is so.
_UNDER = re.compile(
    r"(?P<not>\b(?:not|never|cannot|neither|nor)\s+|n[’']t\s+)?"
    r"\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|rebuff|disput)(?:s|es|ed|e|ing)?(?: [\w’'-]+){1,6}?)"
    r"(?: (?!said\b|says\b|but\b|adding\b|that\b)[\w’'-]+){0,6} that\W*$",
    re.I,
)
_REACH = 120  # characters before a clause in which such a denial begins
_DENYING = re.compile(r"den(?:y|ies|ied|ying|ial)|refut|rebut|disput|not true|untrue|false", re.I)


def is_denied(member: Member, clause: Clause) -> bool:
    """Whether what a clause tells is denied by whoever speaks, in the outlet's report or in another's; a plain "not" in the clause
    itself is no such denial."""
    said = next((a for a in member.reading.attributions if a.id == clause.attribution), None)
    if said is not None and said.stance == "denied":
        return True
    text = member.report.text
    if any(not clause.span.holds(n) and _DENYING.match(n.of(text)) for n in clause.negation):
        return True
    under = _UNDER.search(text, max(clause.sentence.start, clause.span.start - _REACH), clause.span.start)
    return under is not None and under["not"] is None
