"""Broken off: clauses that say nothing, or something else, without the words of their sentence that stand right before or
behind them: "which was first identified in Osk", "[he thinks that] the mill should be built elsewhere", "it became clear [that it
was no accident]".

in: a `Unit`    out: whether it is one. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit

_BEFORE, _LAST = 60, 20  # characters before a clause, and at its end, that hold the words below
# A clause that begins with one of these hangs on what stands before it.
_OPENS = re.compile(r"\W*(?:which|who|whom|whose|in which|whether|than|nor|when (?:he|she|it|they))\b", re.I)
# Right before a clause, these have it as what somebody thinks, knows or asks. ("Said that" is the statement's own cue.)
_FRAME = re.compile(
    r"\b(?:thinks?|thought|believes?|believed|knows?|knew|doubts?|doubted|wonders?|wondered|hopes?|hoped|fears?|feared|"
    r"is it true|(?:ask|asks|asked|see|sees|sure) (?:if|whether))(?: that)?\W*$",
    re.I,
)
# Right behind a clause, these open what its last verb is of.
_GOES_ON = re.compile(r"\s(?:that|whether|how|why|to)\b", re.I)
_TELLS = re.compile(
    r"\b(?:think|thinks|believe|believes|say|says|said|know|knows|argue|argues|mean|means|show|shows|find|finds|found|insist|insists|"
    r"apparent|clear|obvious|likely|unlikely|true|able|try|trying|tried|going|want|wants|wanted|have|has|had)$",
    re.I,
)


def is_broken_off(unit: Unit) -> bool:
    """Whether a clause is not to be shown, nor to be agreed on, without more of its sentence."""
    start = unit.span.start - unit.clause.sentence.start
    before, behind = unit.sentence[max(0, start - _BEFORE) : max(0, start)], unit.sentence[start + len(unit.text) :]
    if _OPENS.match(unit.text) or _FRAME.search(before):
        return True
    if not behind[:1].isspace():
        return False
    return _GOES_ON.match(behind) is not None or _TELLS.search(unit.text[-_LAST:]) is not None
