"""What the heads of articles in press databases have in common: a day, a line of copyright.

in: words of a head    out: the day, or None
"""

from __future__ import annotations

import re
from datetime import date

_MONTHS_LIST = "january february march april may june july august september october november december"
_MONTHS = {name[:3]: n for n, name in enumerate(_MONTHS_LIST.split(), 1)}
_YEAR = r"(?:19|20)\d\d"
DAY = re.compile(
    rf"\b(?:(?P<m1>[A-Z][a-z]{{2,8}})\.? (?P<d1>\d{{1,2}}), (?P<y1>{_YEAR})|"
    rf"(?P<d2>\d{{1,2}}) (?P<m2>[A-Z][a-z]{{2,8}}) (?P<y2>{_YEAR}))\b"
)
COPYRIGHT = re.compile(r"^[ \t]*(?:copyright\b|©|\(c\)|all rights reserved)", re.I)


def day(words: str) -> str | None:
    """The first day that some words give, as ISO 8601."""
    found = DAY.search(words)
    if found is None:
        return None
    month = _MONTHS.get((found["m1"] or found["m2"])[:3].lower())
    try:
        return date(int(found["y1"] or found["y2"]), month or 0, int(found["d1"] or found["d2"])).isoformat()
    except ValueError:
        return None
