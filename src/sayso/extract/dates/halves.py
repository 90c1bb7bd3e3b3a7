"""Which half of the day a clock's words say, where they are no "am" or "pm" of one piece: "4:20 p. m.", "4:20 de la tarde".

in: a clock found in a line    out: the hour of 24, or None where its words and it don't fit
"""

from __future__ import annotations

import re

_MORNING = (
    r"a\.\s?m\b|π\.?\s?μ\b|de la (?:mañana|madrugada)\b|da (?:manhã|madrugada)\b|du matin\b|del mattino\b|in the morning\b|pagi\b|"
    r"sáng\b|صباحا?ً?|ص(?!\w)"
)
_AFTERNOON = (
    r"p\.\s?m\b|μ\.?\s?μ\b|de la tarde\b|da tarde\b|de l['’]après-midi\b|du soir\b|del pomeriggio\b|di sera\b|"
    r"in the (?:afternoon|evening)\b|petang\b|sore\b|chiều\b|مساءً?|م(?!\w)"
)
_NIGHT = r"de la noche\b|da noite\b|malam\b|tối\b"
_MAYBE = r"(?-i:(?:SA|CH)\b)"  # the halves in Vietnamese, and countries
_BEHIND = re.compile(
    rf"\s?(?:(?P<a>{_MORNING})|(?P<p>{_AFTERNOON})|(?P<n>{_NIGHT})|(?P<u>{_MAYBE}))",
    re.I,
)
_BEFORE = re.compile(r"(?<!\w)(?:(?P<a>(?-i:ÖÖ)|पूर्वाह्न)|(?P<p>(?-i:ÖS)|अपराह्न))\s?$")
_LONGEST = 24  # characters
_NOON, _EVENING = 12, 6  # hours


def half_of(clock: re.Match[str]) -> str:
    """The half of the day that stands right behind or before a clock: "a", "p", "n" for the night, "u" where that can't be told, ""
    where none does."""
    line, behind, before = clock.string, clock.end("m"), clock.start("h")
    found = _BEHIND.match(line, behind, behind + _LONGEST) or _BEFORE.search(line, max(0, before - _LONGEST), before)
    return (found.lastgroup or "") if found else ""


def hour_of(hour: int, half: str) -> int | None:
    """The hour of 24 that an hour of a half is; None of what is none. An hour of 24 may have words too ("16:20 de la tarde")."""
    if hour > _NOON:
        return hour if half != "a" else None
    if half == "u":
        return None
    if half == "n":
        return hour + _NOON if _EVENING <= hour < _NOON else 0 if hour == _NOON else None
    return hour % _NOON + (_NOON if half == "p" else 0) if hour else None
