"""The lexer: a text as lexemes, each with the one word class that the grammar sees.

Words that are several things (May the month, "may" the verb; a season or a fall) are told apart here, by case and neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.timex import words as w

KINDS = (
    "other", "prep", "break", "the", "a", "number", "vague", "day", "year", "ordinal", "month", "weekday", "weekdays", "unit",
    "units", "relative", "part", "partnoun", "ago", "earlier", "later", "daypart", "dayparts", "dayword", "tonight", "reference",
    "frequency", "every", "season", "comma", "hyphen", "slash", "clock", "hour", "meridiem", "zone", "decade", "date", "of",
    "fiscal", "holiday", "possessive", "about", "old", "and", "or", "open", "close", "more", "quarterno", "shortyear", "whole",
    "half", "long", "times", "per", "couple", "yearend", "so", "period", "near", "future",
)  # fmt: skip
CHAR = {kind: chr(0x100 + i) for i, kind in enumerate(KINDS)}

_TOKEN = re.compile(
    r"""
    (?P<break>\n\s*\n)
  | (?P<date>\b\d{4}-\d{2}-\d{2}\b | \b\d{1,2}/\d{1,2}/\d{2,4}\b | \b\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}\b)
  | (?P<decade>\b(?:1[0-9]|20)\d0['’]?s\b | ['’]\d0['’]?s\b | \b[2-9]0s\b)
  | (?P<shortyear>['’]\d\d\b)
  | (?P<clock>\b(?:[01]?\d|2[0-4])[:][0-5]\d(?:[:][0-5]\d)?\b)
  | (?P<quarterno>\bQ[1-4]\b | \b[1-4]Q\b)
  | (?P<dayord>\b\d{1,2}(?:st|nd|rd|th)\b)
  | (?P<number>\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b | \b\d+(?:\.\d+)?)
  | (?P<meridiem>\b[ap]\.\s?m\b\.? | \b[apAP][mM]\b | \b[AP]\.M\b\.?)
  | (?P<possessive>['’]s\b)
  | (?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?)
  | (?P<mark>[^\w\s])
    """,
    re.X,
)
_SIMPLE = {
    "the": "the", "a": "a", "an": "a", "ago": "ago", "of": "of", "every": "every", "each": "every", "tonight": "tonight",
    "and": "and", "or": "or", "old": "old", "fiscal": "fiscal", "financial": "fiscal", ",": "comma", "-": "hyphen", "–": "hyphen",
    "/": "slash", "(": "open", ")": "close", "all": "whole", "whole": "whole", "entire": "whole", "full": "whole", "half": "half",
    "long": "long", "once": "times", "twice": "times", "times": "times", "per": "per", "couple": "couple", "so": "so",
    "more": "more", "most": "more", "period": "period", "future": "future", "near": "near", "immediate": "near",
    "foreseeable": "near", "distant": "near",
}  # fmt: skip
_ABBREVIATED = {m for m in w.MONTHS if len(m) <= 4} - {"may", "june", "july"}


class Lexeme(Struct, frozen=True):
    """A word, number or mark: where it stands, its class, its lower-case text and, for numbers and names, what it stands for."""

    start: int
    end: int
    text: str
    kind: str
    value: float | None = None
    capital: bool = False


def lex(text: str) -> list[Lexeme]:
    """The lexemes of a text, in order, number words put together and ambiguous words decided."""
    raw = [_classed(m) for m in _TOKEN.finditer(text)]
    return _decided(_joined(raw))


def classes(lexemes: list[Lexeme]) -> str:
    """One character a lexeme: what the grammar's patterns run over."""
    return "".join(CHAR[x.kind] for x in lexemes)


def _classed(m: re.Match[str]) -> Lexeme:
    """A lexeme with the class that its own form gives it."""
    what, raw = m.lastgroup or "mark", m.group()
    low = raw.lower().replace("’", "'")
    kind, value = _by_form(what, low)
    return Lexeme(m.start(), m.end(), low, kind, value, raw[:1].isupper())


def _by_form(what: str, low: str) -> tuple[str, float | None]:
    if what in ("word", "mark"):
        return _by_word(low)
    if what == "number":
        return _by_number(low)
    if what == "dayord":
        n = int(low[:-2])
        return ("ordinal", n) if n else ("other", None)
    if what == "shortyear":
        n = int(low[1:])
        return "shortyear", n + (1900 if n >= 30 else 2000)
    if what == "decade":
        digits = int("".join(c for c in low if c.isdigit()))
        return "decade", digits if digits >= 1000 else digits + (1900 if digits >= 30 else 2000)
    if what == "quarterno":
        return "quarterno", int("".join(c for c in low if c.isdigit()))
    return what, None


def _by_number(low: str) -> tuple[str, float]:
    value = float(low.replace(",", ""))
    if low.isdigit() and len(low) <= 2 and 1 <= value <= 31:
        return "day", value
    if low.isdigit() and len(low) == 4 and 1000 <= value <= 2199:
        return "year", value
    return "number", value


def _by_word(low: str) -> tuple[str, float | None]:
    if low in _SIMPLE:
        return _SIMPLE[low], None
    for table, kind in (
        (w.MONTHS, "month"), (w.WEEKDAYS, "weekday"), (w.NUMBERS, "number"), (w.TENS, "number"), (w.SCALES, "number"),
        (w.ORDINALS, "ordinal"), (w.DECADE_NAMES, "decade"),
    ):  # fmt: skip
        if low in table:
            return kind, table[low]
    for vocabulary, kind in _CLASSES:
        if low in vocabulary:
            return kind, None
    if low[:-1] in w.WEEKDAYS and low.endswith("s"):
        return "weekdays", w.WEEKDAYS[low[:-1]]
    return "other", None


_CLASSES: tuple[tuple[Collection[str], str], ...] = (
    (set(w.UNITS) - {"night"}, "unit"), (w.PLURALS, "units"), (w.SEASONS, "season"), (w.DAYWORDS, "dayword"),
    (w.DAYPARTS, "daypart"), (w.HOURS, "hour"), (w.RELATIVES, "relative"), (w.PART_NOUNS.keys() - w.PARTS.keys(), "partnoun"),
    (w.PARTS, "part"), (w.REFERENCES, "reference"), (w.FREQUENCIES, "frequency"), (w.VAGUE, "vague"), (w.ABOUT, "about"),
    (w.BEFORE_WORDS, "earlier"), (w.AFTER_WORDS, "later"), (w.ZONES, "zone"), (w.PREPOSITIONS, "prep"),
    ({"mornings", "afternoons", "evenings", "nights"}, "dayparts"),
)  # fmt: skip


def _joined(raw: list[Lexeme]) -> list[Lexeme]:
    """Several lexemes that are one: "twenty-four", "Sept.", "more than", "New Year's Eve", "year-end"."""
    out, i = [], 0
    while i < len(raw):
        lexeme, i = _join_at(raw, i)
        out.append(lexeme)
    return out


def _join_at(raw: list[Lexeme], i: int) -> tuple[Lexeme, int]:
    x = raw[i]
    following = raw[i + 1] if i + 1 < len(raw) else None
    if following is None:
        return x, i + 1
    if (x.text, following.text) in w.ABOUT_PAIRS:
        return replace(x, end=following.end, kind="about"), i + 2
    if x.text in _ABBREVIATED and x.capital and following.text == "." and following.start == x.end:
        return replace(x, end=following.end), i + 2
    for size in (3, 2):
        phrase = " ".join(y.text for y in raw[i : i + size]).replace(" 's", "'s")
        if phrase in w.HOLIDAYS and x.capital:
            return replace(x, end=raw[min(i + size, len(raw)) - 1].end, text=phrase, kind="holiday"), i + size
    if x.text in w.HOLIDAYS and x.capital:
        return replace(x, kind="holiday"), i + 1
    if x.text == "mid" and following.text == "-":
        return replace(x, end=following.end), i + 2
    return _number_at(raw, i)


def _number_at(raw: list[Lexeme], i: int) -> tuple[Lexeme, int]:
    """A number in words from lexeme `i` on: "twenty-four", "a hundred", "two and a half", "5 1/2", "nineteen ninety-six"."""
    x, k = raw[i], i
    total = current = 0.0
    began = False
    while k < len(raw):
        y = raw[k]
        if k == i and x.kind == "a":
            if i + 1 >= len(raw) or raw[i + 1].text not in w.SCALES:
                return x, i + 1
        elif y.text in w.TENS and not (began and current % 100):
            current, began = current + w.TENS[y.text], True
        elif y.text in w.NUMBERS and (
            not began or (current % 10 == 0 and current % 100 != 10 and w.NUMBERS[y.text] < 10 and current)
        ):
            current, began = current + w.NUMBERS[y.text], True
        elif y.text in w.SCALES and (began or (k == i + 1 and x.kind == "a")):
            scale = w.SCALES[y.text]
            if scale == 100:
                current = max(current, 1) * 100
            else:
                total, current = total + max(current, 1) * scale, 0.0
            began = True
        elif not (began and y.text in ("-", "and") and k + 1 < len(raw) and _goes_on(y.text, current, total, raw[k + 1].text)):
            break
        k += 1
    if began:
        year = _year_in_words(raw, i, k)
        if year:
            return year
        return _with_half(raw, replace(x, end=raw[k - 1].end, kind="number", value=total + current), k)
    if x.kind in ("day", "number"):
        return _with_half(raw, x, i + 1)
    return x, i + 1


def _goes_on(joint: str, current: float, total: float, following: str) -> bool:
    """Whether a hyphen or "and" inside a number in words leads on: "twenty-four", "a hundred and ten"."""
    if joint == "-":
        return current % 10 == 0 and current % 100 >= 20 and following in w.NUMBERS and 0 < w.NUMBERS[following] < 10
    return (current >= 100 or total > 0) and (following in w.NUMBERS or following in w.TENS)


def _year_in_words(raw: list[Lexeme], i: int, k: int) -> tuple[Lexeme, int] | None:
    """ "nineteen ninety-six": two numbers in a row, the first a century."""
    if raw[i].text not in ("nineteen", "twenty", "eighteen") or k >= len(raw) or raw[k].text not in w.TENS or k != i + 1:
        return None
    rest, stop = _number_at(raw, k)
    if rest.value is None or rest.value >= 100:
        return None
    return replace(raw[i], end=rest.end, kind="year", value=100 * (w.NUMBERS | w.TENS)[raw[i].text] + rest.value), stop


def _with_half(raw: list[Lexeme], x: Lexeme, k: int) -> tuple[Lexeme, int]:
    """ "two and a half", "5 1/2" """
    ahead = [y.text for y in raw[k : k + 3]]
    if ahead == ["and", "a", "half"]:
        return replace(x, end=raw[k + 2].end, kind="number", value=(x.value or 0) + 0.5), k + 3
    if ahead == ["1", "/", "2"]:
        return replace(x, end=raw[k + 2].end, kind="number", value=(x.value or 0) + 0.5), k + 3
    return x, k


def _decided(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Ambiguous words settled by their neighbours."""
    out = []
    for i, x in enumerate(lexemes):
        before = lexemes[i - 1] if i else None
        after = lexemes[i + 1] if i + 1 < len(lexemes) else None
        out.append(x if _stands(x, before, after) else replace(x, kind="other", value=None))
    return out


_DATED = {"day", "ordinal", "year", "shortyear"}
_LEADS_TO_MONTH = {"prep", "part", "relative", "of", "every", "about", "day", "ordinal", "and", "or", "hyphen", "comma", "partnoun"}


def _stands(x: Lexeme, before: Lexeme | None, after: Lexeme | None) -> bool:
    """Whether the word really is of the class that its form suggests."""
    was, then = (before.kind if before else "break"), (after.kind if after else "break")
    if x.kind == "month":
        if not x.capital:
            return False
        if x.text in ("may", "march", "august", "mar", "jan", "sep"):
            return then in _DATED or (was in _LEADS_TO_MONTH and not (was == "comma" and then not in _DATED))
        return True
    if x.kind == "weekday":
        named = after is not None and after.capital and after.text in w.NAME_AFTER_WEEKDAY
        return x.capital and not named and not (before and before.capital and before.text in w.NAME_BEFORE_WEEKDAY)
    if x.kind == "dayword":
        return not x.capital or was not in ("other",) or before is None or not before.capital
    if x.kind == "frequency":
        return not (x.capital and after is not None and after.capital)
    if x.text == "fall" and x.kind == "season":
        return was in ("relative", "the", "part", "of") or (
            before is not None and before.text in ("in", "by", "since", "until", "every")
        )
    if x.text == "noon":
        return before is None or before.text != "high"
    return True
