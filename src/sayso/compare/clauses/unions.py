"""Unions: which names are a union's, be it called league or guild.

in: a name    out: yes or no. "National Rail Union", "Drivers' League", "Federation of Nurses"; no association of others, and no
union of states or of savers.
"""

from __future__ import annotations

import re

_NO_TRADE = r"(?!(?:employ|own|consum|manufactur|passeng|custom|retail|publish|lend|travell|farm)er|operator|invest)"
_TRADE = (
    rf"(?:{_NO_TRADE}\w+(?:er|or|man|men|ist|ian)s|nurses|crews?|staff|employees|pilots|guards|hands|mechanics|stewards|clerks|"
    r"attendants|assistants|porters|medics)"
)
HEADS = r"(?:league|federation|association|guild|brotherhood|syndicate|alliance)"
UNION = re.compile(
    rf"\bunions?$|\b{_TRADE}[’']? {HEADS}$|\b{HEADS} of (?:\w+ )?{_TRADE}$",
    re.I,
)
NO_UNION = re.compile(r"\b(?:european|soviet|credit|customs|african|monetary|western) unions?$", re.I)


def is_union(name: str) -> bool:
    """Whether a name is a union's."""
    return UNION.search(name) is not None and NO_UNION.search(name) is None
