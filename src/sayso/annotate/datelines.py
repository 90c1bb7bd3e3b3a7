"""Datelines: the place and agency that open a paragraph ("KARTH, Norland (Newswire) — ") and are no part of its sentence."""

from __future__ import annotations

import re

from sayso.model import Span

_PLACE = r"[A-Z][A-Z.'’/ -]{2,30}?"
_DASH = r"(?:--|[—–-])"
# With an agency, a country or a day behind the place, or with a dash that stands free of both: "NATO-led" is none.
# A place that is not written in capitals is one beside an agency alone: "Selby (AP) – "; "Brandt (R) – the mayor – said" is none.
_AGENCY = (
    r"(?:AP|AFP|UPI|PA|dpa|DPA|EFE|ANSA|PTI|ANI|CNN|Reuters|Bloomberg|Xinhua|Yonhap|Kyodo|TASS|Interfax|Newswire|Associated Press)"
)
_DATELINE = re.compile(
    rf"[A-Z][\w.'’ -]{{2,30}}(?:, [A-Z][\w. ]{{1,25}})? ?\({_AGENCY}\) ?{_DASH} ?|"
    rf"{_PLACE}(?:(?:, [A-Z][\w. ]{{1,25}})? ?\([\w ]{{2,30}}\) ?{_DASH}|, [A-Z][\w. ]{{1,25}} {_DASH} | (?:--|[—–-]) |[—–] ?) ?"
)
_LINE = re.compile(r"[^\n]+")
_LONGEST = 100  # characters of a paragraph in which a dateline may stand
_FREE_DASH = re.compile(r" (?:--|[—–-]) ")
_AHEAD = 200  # characters behind it in which a second dash closes what was no dateline: "NASA - the space agency - launched"


def behind_dateline(text: str, start: int, end: int) -> int:
    """Where the words of a paragraph at [start, end) begin: behind its dateline, or at its start where it has none."""
    match = _DATELINE.match(text, start, min(end, start + _LONGEST))
    if match is None or ("(" not in match.group() and _FREE_DASH.search(text, match.end(), min(end, match.end() + _AHEAD))):
        return start
    return match.end()


def datelines(text: str) -> list[Span]:
    """The datelines that open a text's lines."""
    found = (Span(m.start(), behind_dateline(text, *m.span())) for m in _LINE.finditer(text))
    return [span for span in found if span.end > span.start]


def without_datelines(text: str) -> str:
    """A text of the same length whose datelines are blank: a parser takes a place for the subject of the sentence behind it, and
    for a body that speaks ("SELBY (Newswire) - … the agency said")."""
    for span in datelines(text):
        text = f"{text[: span.start]}{' ' * (span.end - span.start)}{text[span.end :]}"
    return text
