"""Press releases: what stands in them that is no news, and the day in their dateline.

in: the lines of a dump, its body's first line    out: which lines are the sender's own words on itself, the day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.extract.dates.door import date_in, span_of_date
from sayso.extract.dump.lines import Line
from sayso.extract.words import ends_sentence, word_count

# Not an article's "Press release law angers papers" or "Embargoed papers show that …".
_OPENS = re.compile(
    r"\W*(?:for immediate release\b.{0,60}|for release(?:\W*|\W{1,3}(?:on|at|after|\d).{0,50})|"
    r"news provided by(?:\W*|\s.{2,60})|"
    r"(?:press|news|media) release(?:\W*|\s?[:|–—-]\s.{0,60}|\W{1,3}\d.{0,60})|"
    r"embargoed(?:\W*|:.{0,60}|\s(?:until|till|to|for)\b.{0,60})|pressemitteilung(?:\W.{0,60})?)",
    re.I,
)
_ENDS = re.compile(r"(?:\W{0,2}#\W{0,3}){3,}|\W{0,3}(?:-\s?30\s?-|ends?|ende)\W{0,3}", re.I)
_ABOUT = re.compile(
    r"(?:about|über)\s(?:the\s|die\s|den\s)?(?-i:[A-ZÀ-Þ0-9]).{1,80}|"
    r"notes? (?:to|for) editors?:?|media contacts?:?|(?:press )?contacts?:",
    re.I,
)
_TOP = 12  # lines, among which a release says that it is one
_MOST = 10  # words of a heading
_DASH = re.compile(r"\W{0,3}(?:/[^/\n]{2,40}/\s?|\([^()\n]{2,40}\)\s?)?(?:--|[–—―-])\s")
_PLACE = re.compile(r"[A-ZÀ-Þ][^.!?;:\n]{1,45}[,(]?\s?\(?")


def senders_words(lines: Sequence[Line]) -> set[int]:
    """The lines of a press release that tell of its sender: from "About Sound Lines" or the sign of its end on."""
    opened = next((i for i, line in enumerate(lines[:_TOP]) if _OPENS.fullmatch(line.text)), None)
    ended = next((i for i, line in enumerate(lines) if _ENDS.fullmatch(line.text)), None) if opened is not None else None
    if opened is None:
        return set()
    about = [i for i, line in enumerate(lines) if i > opened + 3 and _is_about(line) and _prose_before(lines, opened, i)]
    first = min([i for i in (ended, *about[:1]) if i is not None], default=len(lines))
    return set(range(first, len(lines)))


def day_of_dateline(text: str) -> str | None:
    """The day in the dateline that a text opens with: "OSTAMAR, 13 May 2026 -- …", "Ostamar (13 May 2026) – …"."""
    head = text[:120]
    at = span_of_date(head)
    if at is None or not _PLACE.fullmatch(head[: at[0]]) or not _DASH.match(head[at[1] :]):
        return None
    return date_in(head[: at[1]])


def _is_about(line: Line) -> bool:
    return word_count(line.text) <= _MOST and not ends_sentence(line.text) and _ABOUT.fullmatch(line.text) is not None


def _prose_before(lines: Sequence[Line], first: int, last: int) -> bool:
    return any(line.weight >= 100 and ends_sentence(line.text) for line in lines[first:last])
