"""Bylines that copying broke over several lines, since each name was a link of its own: "By", "Ann Lee", "and", "Ben Stein".

in: a dump's lines, and where one begins    out: the whole of it.
"""

from __future__ import annotations

import re

from sayso.extract.dump.lines import Line
from sayso.extract.lines.people import bare_byline, opens_byline

_BY = re.compile(r"(?:(?:written|reported|story|words) )?by:?|von|par|por", re.I)
_JOINT = re.compile(r",|;|&|and|, and|und|et|y|og|och", re.I)
_JOINED_END = re.compile(r"(?:,|;|&|\band)$", re.I)
_MOST, _LONGEST = 14, 60  # pieces of a byline, and characters of one


def whole_byline(lines: list[Line], at: int) -> str:
    """The byline that begins on a line, with what of it stands on the lines below; another line as it is."""
    pieces = [line.text for line in lines[at : _end(lines, at)]]
    return " ".join(pieces).replace(" ,", ",").replace(" ;", ";")


def _end(lines: list[Line], at: int) -> int:
    """The line behind a byline that begins on a line and goes on below it by a sign or a word that joins names; else the next
    line: one that has names alone below it is known by these."""
    text = lines[at].text
    alone = _BY.fullmatch(text) is not None
    if not alone and not (len(text) <= _LONGEST and opens_byline(text)):
        return at + 1
    end, joints = at + 1, int(_JOINED_END.search(text) is not None)
    open_ = alone or bool(joints)
    for i in range(at + 1, min(len(lines), at + 1 + _MOST)):
        text = lines[i].text
        if _JOINT.fullmatch(text):
            open_, joints = True, joints + 1
        elif open_ and len(text) <= _LONGEST and bare_byline(_JOINED_END.sub("", text)):
            end, open_ = i + 1, _JOINED_END.search(text) is not None
            joints += open_
        else:
            break
    return end if joints else at + 1
