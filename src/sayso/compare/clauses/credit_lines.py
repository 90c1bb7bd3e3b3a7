"""Credit lines: the sentence at the end of a report that tells whose text it uses: "Parts of this report were provided by …".

in: a sentence    out: where in it stands whom it credits; None where it is no such line
"""

from __future__ import annotations

import re

from sayso.model import Span

_PAGE = r"(?:report|article|story|text|piece)"
_STUFF = r"(?:material|reporting|information|content|copy|texts?|paragraphs|passages)"
_GIVEN = r"(?:provided|supplied|contributed|written|taken|sourced|reported|delivered)"
_PARTS = (
    r"(?:parts?|portions?|sections?|some(?: parts)?|passages|paragraphs?|elements|the [a-z, ]{3,40} paragraphs?) of "
    rf"(?:this|the|our) {_PAGE}"
)
_LINE = re.compile(
    rf"^\W{{0,2}}(?:(?:this|our) {_PAGE} (?:also )?(?:contains?|includes?|uses|draws on|incorporates)(?: additional| some)? "
    rf"{_STUFF}(?: {_GIVEN})? (?:from|by|of)|"
    rf"{_PARTS} (?:is|are|was|were|comes?|came|has been|have been)(?: {_GIVEN})?(?: from| by)|"
    rf"(?:with )?(?:additional|further) (?:reporting|material) (?:by|from)|with (?:{_STUFF} (?:by|from)|agency {_STUFF} from)"
    r") (?P<who>[A-Z].{1,80}|the [A-Z].{1,80})$",
    re.I,
)
_LONGEST = 200  # signs of such a line
_SAYS = ("report", "article", "story", "material", "text", "piece")  # one of which stands in it


def credited_in_line(sentence: str) -> Span | None:
    """Where a sentence that is a credit line names whom it credits."""
    if len(sentence) > _LONGEST:
        return None
    low = sentence.lower()
    if not any(word in low for word in _SAYS) or (m := _LINE.match(sentence)) is None:
        return None
    who = m["who"].removeprefix("the ").removeprefix("The ")
    return Span(*m.span("who")) if who[:1].isupper() else None
