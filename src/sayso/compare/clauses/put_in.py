"""What is put in: relative clauses that the outlet puts into what it tells of somebody's words: "admitted that it had a warning
before the fire that has now killed 17 people", "hopes to sell the pit, for which three firms are said to have bid".

in: a statement, a clause    out: whether the clause is put in. By the first the outlet tells which fire it was, of the second it
tells that others say it; neither is what the source said. What stands in quotation marks is theirs.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.remarks import in_marks
from sayso.model import Attribution, Clause

_BEFORE = 60  # characters before a clause in which the noun stands that it tells of
# "The", as of what is known: "a fire that killed 17 people" is told as news.
_THE = re.compile(r"\bthe (?:[\w’'-]{1,30} ){1,3}$", re.I)
_TOLL = re.compile(
    r"(?:that|which|in which) (?:(?:has|had|have|now|already|also|so|far|since) ){0,4}"
    r"(?:kill|injur|wound|hurt|drown|maim|(?:claim|left|cost|took|taken)\b)",
    re.I,
)
_OTHERS = re.compile(
    r"(?:(?:for|of|to|from|with|in|on|by|about|at) )?(?:who|whom|whose|which)\b[^,;:“”\"]{0,80}? "
    r"(?:is|are|was|were) (?:\w{1,20}ly )?(?:said|rumou?red|reputed|reported) to\b",
    re.I,
)


def is_put_in(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause within a statement is a relative clause that gives the toll of what is known, or what others say."""
    start, end = clause.span
    part = next((part for part in a.content if part.start < start < part.end), None)
    if a.manner == "direct" or part is None:
        return False
    if text.startswith(", ", start - 2):
        found = _OTHERS.match(text, start, end) is not None
    else:
        found = bool(clause.quantities) and _TOLL.match(text, start, end) is not None
        noun = _THE.search(text, max(part.start, start - _BEFORE), start)
        found = found and noun is not None and noun.start() > part.start  # what a statement is about is part of it
    return found and not in_marks(text, clause.sentence.start, start)
