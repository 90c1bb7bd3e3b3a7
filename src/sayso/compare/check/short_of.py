"""Short of it: what reports tell of a deed that falls short of it: there is "no reason to believe" it, somebody "would consider"
it, "all but two" did it.

in: a clause of the checked text, one of the reports    out: whether the report falls short of what the text says
"""

from __future__ import annotations

import re

from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of

_SIGN = r"(?:reason|evidence|indication|sign|suggestion|proof|grounds|basis|cause)s?"
_THINK = r"(?:believe|think|suspect|suppose|assume|conclude|fear|say|suggest|indicate|show|prove)"
# Right before a clause, or at its beginning: there is nothing by which it would be so.
_NO_REASON = re.compile(
    rf"\b(?:no|not|n[’']t|never|without|little|nor)\b(?: [\w’'-]+){{0,3}}? {_SIGN}(?: (?:yet|so far|now))?"
    rf"(?: (?:to|for) {_THINK}| (?:suggesting|indicating|showing))?(?: that)?\W*$",
    re.I,
)
_BEFORE = 90  # characters before a clause in which such words stand
_CONSIDERS = re.compile(
    r"\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|explor(?:e|es|ed|ing)|"
    r"look(?:s|ed|ing)? (?:at|into)|think(?:s|ing)? (?:about|of)|thought (?:about|of)|toy(?:s|ed|ing)? with) "
    r"(?P<what>(?:[\w’'-]+ ){0,4}[\w’'-]+)",
    re.I,
)
_ALL = re.compile(r"\b(?:all|every|everyone|everybody|each|both)\b", re.I)
_ALL_BUT = re.compile(
    r"\b(?:all|every\w*) (?:but|except|save)\b|"
    r"\b(?:nearly|almost|practically|virtually) (?:all|every\w*)\b|"
    r"\b(?:not|never) (?:yet )?(?:all|every\w*)\b",
    re.I,
)


@once_a_unit
def no_reason_for(unit: Unit) -> bool:
    """Whether a clause is what there is no reason, or no sign, to believe: "no reason to believe that this was sabotage"."""
    start = max(0, unit.span.start - unit.clause.sentence.start)
    return _NO_REASON.search(unit.sentence, max(0, start - _BEFORE), start) is not None


def only_considered(unit: Unit, other: Unit) -> bool:
    """Whether a report has somebody only consider what the text has him do: "will ban night trains", "would consider a ban"."""
    if _CONSIDERS.search(unit.sentence):
        return False
    return any(unit.predicate in stems_of(w.lower()) for m in _CONSIDERS.finditer(other.sentence) for w in m["what"].split())


def not_quite_all(unit: Unit, other: Unit) -> bool:
    """Whether a report has "all but two", or "nearly all", do what the text has all do."""
    if unit.predicate != other.predicate or not _ALL.search(unit.text) or _ALL_BUT.search(unit.sentence):
        return False
    return _ALL_BUT.search(other.text) is not None
