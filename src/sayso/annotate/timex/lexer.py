"""The lexer: a text as lexemes, each with the one word class that the grammar sees.

Words that are several things (May the month, "may" the verb; a season or a fall) are told apart here, by case and neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.timex import words as w
from sayso.annotate.timex.numbers import spelled, year_spelled

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
  | (?P<clock>\b(?:[01]?\d|2[0-4])[:][0-5]\d(?:[:][0-5]\d)?(?:\b|(?=[ap]\.?m\b)) |
      \b(?:0?\d|1[0-2])\.[0-5]\d(?=\s?[apAP]\.?\s?[mM]\b))
  | (?P<quarterno>\bQ[1-4]\b | \b[1-4]Q\b)
  | (?P<dayord>\b\d{1,2}(?:st|nd|rd|th)\b)
  | (?P<number>\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b | \b\d+(?:\.\d+)?)
  | (?P<meridiem>(?<=\d)[apAP](?:\.[mM]\b\.?|[mM]\b) | \b[ap]\.\s?m\b\.? | \b[apAP][mM]\b | \b[AP]\.M\b\.?)
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


_PHRASES = {" ".join(pair): "about" for pair in w.ABOUT_PAIRS} | {
    "this past": "relative", "this coming": "relative", "mid -": "part",
    "year - end": "yearend", "year's end": "yearend", "year end": "yearend",
}  # fmt: skip
_SHORTENED = {"mid -": "mid", "this past": "past", "this coming": "coming"}


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
    words = [x.text for x in raw]
    out, i = [], 0
    while i < len(raw):
        lexeme, i = _phrase(raw, i) or _number(raw, words, i) or (raw[i], i + 1)
        out.append(lexeme)
    return out


def _phrase(raw: list[Lexeme], i: int) -> tuple[Lexeme, int] | None:
    """A set phrase from lexeme `i` on."""
    x, ahead = raw[i], [y.text for y in raw[i : i + 3]]
    if x.text in _ABBREVIATED and x.capital and ahead[1:2] == ["."] and raw[i + 1].start == x.end:
        return replace(x, end=raw[i + 1].end), i + 2
    for size in (3, 2, 1):
        phrase = " ".join(ahead[:size]).replace(" 's", "'s")
        kind = _PHRASES.get(phrase) or ("holiday" if x.capital and phrase in w.HOLIDAYS else None)
        if kind and len(ahead) >= size:
            return replace(x, end=raw[i + size - 1].end, text=_SHORTENED.get(phrase, phrase), kind=kind), i + size
    return None


def _number(raw: list[Lexeme], words: list[str], i: int) -> tuple[Lexeme, int] | None:
    """A number or year in words, or one with a half, from lexeme `i` on."""
    x = raw[i]
    if year := year_spelled(words, i):
        value, stop = year
        return replace(x, end=raw[stop - 1].end, kind="year", value=value), stop
    if number := spelled(words, i):
        amount, stop = number
        return _with_half(raw, replace(x, end=raw[stop - 1].end, kind="number", value=amount), stop)
    return _with_half(raw, x, i + 1) if x.kind in ("day", "number") else None


def _with_half(raw: list[Lexeme], x: Lexeme, k: int) -> tuple[Lexeme, int]:
    """ "two and a half", "5 1/2" """
    ahead = [y.text for y in raw[k : k + 3]]
    if [y.text for y in raw[k : k + 6]] == ["-", "and", "-", "a", "-", "half"]:
        return replace(x, end=raw[k + 5].end, kind="number", value=(x.value or 0) + 0.5), k + 6
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


_SEASON_LEADS = {"in", "by", "since", "until", "every"}


def _stands(x: Lexeme, before: Lexeme | None, after: Lexeme | None) -> bool:
    """Whether the word really is of the class that its form suggests."""
    was, then = (before.kind if before else "break"), (after.kind if after else "break")
    if x.kind == "month":
        return x.capital and _is_month(x, was, then)
    if x.kind == "weekday":
        named = after is not None and after.capital and after.text in w.NAME_AFTER_WEEKDAY
        return x.capital and not named and not (before and before.capital and before.text in w.NAME_BEFORE_WEEKDAY)
    if x.kind == "dayword":
        return not x.capital or was not in ("other",) or before is None or not before.capital
    if x.kind == "frequency":  # the Shanghai Daily, the Daily Mail
        return not (x.capital and ((after is not None and after.capital) or (before is not None and before.capital)))
    if x.text == "fall" and x.kind == "season":
        return was in ("relative", "the", "part", "of") or (before is not None and before.text in _SEASON_LEADS)
    return x.text != "noon" or before is None or before.text != "high"


def _is_month(x: Lexeme, was: str, then: str) -> bool:
    """May, March and August are names and verbs too; "Mar" and "Jan" need their full stop or a day."""
    if then in _DATED:
        return True
    if x.text in w.MONTHS and x.end - x.start == len(x.text) <= 4 and x.text not in ("may", "june", "july"):
        return False
    return x.text not in ("may", "march", "august") or (was in _LEADS_TO_MONTH and was != "comma")
