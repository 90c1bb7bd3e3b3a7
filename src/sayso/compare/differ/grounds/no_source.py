"""What was taken for a source and is none: a number, a place at the head of a report, a picture's caption, words cut off in the
middle of a name.

in: a unit, with what its story's texts tell    out: yes or no
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit
from sayso.model import Attribution

_POINTING = frozenset({"these", "those", "such"})  # before the word for many they name who was named before
_BEHIND = re.compile(r",|\b(?:of|in|from|for|with|who|on|at|by|to|close|familiar|near)\b")
# So many of a people, or a share of them, is who was asked, not who says it.
_COUNTED = re.compile(
    r"(?:(?:about|around|almost|nearly|some|more than|over|at least|only) )?"
    r"(?:\d[\d.,]*\s?(?:%|per ?cent|million|billion|thousand)|[a-z-]+ per ?cent|(?:a|one|two|three|four|five) (?:million|billion)"
    r"|(?:millions|billions|thousands|hundreds) of)(?!\w)",
    re.I,
)
# What a picture, a rule or a state of things is called: no one of them says anything.
_THING_LIST = """
    image photo photograph picture caption copyright footage headline cover crater law bill measure amendment legislation history
    legend tradition result number figure payroll backlash blowback reaction outrage pressure momentum cache missile rocket device
    vehicle car plane weather storm fire market stock price rate opinion draft program
"""
_THINGS = frozenset(_THING_LIST.split())
_DATELINE = re.compile(r"\s*(?:[,(][^)\n]{0,40}\)?\s*)?[—–-]|\s*\([A-Z]")
_DATELINE_AND_MORE = re.compile(r"[A-Z]{3,}[^—–\n]{0,40} [—–-] ")
_CAPTION = re.compile(
    r"(?:(?:Image|Media|Video|Photo) (?:caption|copyright|credit|source)|Getty Images|/(?:AP|AFP|Reuters|EPA|Getty)\b)"
)
_BESIDE = 40  # characters between a caption's mark and what was taken for a source
_CUT = re.compile(r"-[a-z]| (?:of )?[A-Z][a-z]")
_DAY = re.compile(r" (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|\w+ber)\b")


def names_none(unit: Unit) -> bool:
    """Whether the words taken for a source name none: "64% of voters", "these firms", "A large crater" below a picture."""
    a = unit.attribution
    if a is None or not a.speaker:
        return False
    if unit.described is not None and a.source and _is_misread(a, unit.described.text(unit.report)):
        return True
    if a.source_kind == "named_person":
        return False
    head = _BEHIND.split(a.speaker, maxsplit=1)[0].lower().split()
    if not head or head in (["the"], ["a"], ["an"]) or _COUNTED.match(a.speaker):
        return True
    if len(head) > 1 and head[0] in _POINTING and head[-1].endswith("s"):
        return True
    return a.source_kind == "anonymous_person" and head[-1].removesuffix("s") in _THINGS


def _is_title_of(speaker: str, words: str) -> bool:
    """Whether the speaker is only what a longer name begins with: "Kareth", of "Kareth Gov. Ana Bell"."""
    return words.startswith(speaker) and re.match(r" [A-Z][a-z]", words[len(speaker) :]) is not None


def _is_misread(a: Attribution, text: str) -> bool:
    """Whether the words stand where no source does: a place before a report's first words, a caption, a part of a longer name."""
    span = a.source[0]
    line = text.rfind("\n", 0, span.start) + 1
    if _CAPTION.search(text, max(line, span.start - _BESIDE), span.end):
        return True
    if span.start == line and span.of(text).isupper() and _DATELINE.match(text, span.end):
        return True
    if _DATELINE_AND_MORE.match(text, span.start, span.end) or (a.speaker and _is_title_of(a.speaker, span.of(text))):
        return True
    cut = _CUT.match(text, span.end)
    if cut is None or _DAY.match(text, span.end):
        return False
    return not any(span.end <= cue.start < cut.end() for cue in a.cue)
