"""Quantities: the numbers of a text as the page puts them, with unit, bounds and the thing that is counted.

in: a parse and the spans that are dates    out: `Quantity`s in text order. Numbers are found in the characters (tokenizers cut
"£1.3million" and "80m-deep" as they like); the parse only tells what is counted. Cardinals and units follow Unicode CLDR's
English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.annotate.hours import hours, touches
from sayso.annotate.quantity_words import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    CURRENCIES,
    INDEFINITE,
    MAGNITUDES,
    MONTHS,
    NEAR_A_CLOCK,
    ORDINAL_WORDS,
    SMALL,
    TENS,
    UNITS,
)  # fmt: skip
from sayso.language import Parsed, Token
from sayso.model import Quantity, Span

_WORD = "|".join(sorted((*SMALL, *TENS, *MAGNITUDES), key=len, reverse=True))
_MAGNITUDE = "|".join(sorted(MAGNITUDES, key=len, reverse=True))
_CURRENCY = "|".join(re.escape(c) for c in sorted(CURRENCIES, key=len, reverse=True))
_UNIT = "|".join(re.escape(u) for u in sorted(UNITS, key=len, reverse=True))
_AND = r"(?<=hundred)\sand\s|(?<=thousand)\sand\s|(?<=million)\sand\s"
_FIGURES = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,3})?|\d{1,15}(?:\.\d{1,6})?"

# One number: figures or words, with the magnitude that may hang on it. Every repetition is bounded.
_NUMBER = re.compile(
    rf"(?<![\w.,$£€-])(?P<currency>{_CURRENCY})?\s?(?P<figures>{_FIGURES})(?:[\s-]?(?P<magnitude>{_MAGNITUDE}|bn|tn|mn|k|m)(?![\w]))?"
    rf"|(?<![\w-])(?P<half>half\sa\s)?(?P<words>(?:{_WORD})(?:(?:-|\s|{_AND})(?:{_WORD})){{0,6}})(?![\w])"
    rf"|(?<![\w-])(?P<vague>{'|'.join(INDEFINITE)})(?![\w-])",
    re.I,
)
_OF_MORE = re.compile(r"\sof\s(?P<more>thousands|millions|billions|hundreds)\b", re.I)
_UNIT_AFTER = re.compile(rf"[\s-]?(?P<unit>{_UNIT})(?![\w])", re.I)
_RANGE = re.compile(r"\s?(?:to|and|or|-|–)\s?", re.I)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.I)
_PLUS = re.compile(r"(?:\s(?:or (?:more|so))\b|\+|[\s-]plus\b)", re.I)
_AT_LEAST = re.compile(rf"\b(?<!no )(?<!not )(?:{'|'.join(AT_LEAST)})\s(?:an?\s|the\s)?\W?$", re.I)
_AT_MOST = re.compile(rf"\b(?:{'|'.join(AT_MOST)})\s(?:an?\s|the\s)?\W?$", re.I)
_NEAR_CLOCK = re.compile(rf"\b(?:{'|'.join(NEAR_A_CLOCK)})\s$", re.I)
_METRES = re.compile(
    r"(?:-|\s(?:deep|long|high|tall|wide|away|down|up|above|below|from|race|sprint|hurdles|pool)\b|[.,;)]|"
    r"\s(?:[a-z]+\s)?(?:well|hole|shaft|cliff|tower|drop|crane|tunnel|ditch|pit|mast|statue|yacht|waves?)\b)",
    re.I,
)
_ABOUT = re.compile(rf"\b(?:{'|'.join(ABOUT)})\s(?:an?\s|the\s)?\W?$", re.I)
_FROM = re.compile(
    r"\b(?:revis|rais|ris|rose|increas|gr[eo]w|climb|jump|soar|f[ae]ll|drop|declin|cut|reduc|lower|chang|expand|widen|narrow|shr[aiu]nk|"
    r"slash|doubl|went|go|move|upgrad|downgrad|correct)\w*\b[^.;!?]*\bfrom (?:about |around |nearly |some )?$",
    re.I,
)
_BY = re.compile(r"\bby (?:about |around |nearly |some )?$", re.I)  # "down by 1,000 to 405,000": by how much, and to what
_NAMED = re.compile(r"\b(?:Group|Big|Area|Formula|Channel|Platoon|Gang) (?:of )?(?:the )?$")  # "the Group of 7" counts nothing
_BEFORE_CHANGE = 120  # characters before a number in which the verb of a change stands
_BEFORE = 28  # characters before a number in which its bound ("as many as ") may stand
_MAX = 1e15


def find_quantities(parsed: Parsed, dates: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """The quantities of a text, in order; numbers inside `dates`, years and parts of names are none."""
    text = parsed.text
    taken = sorted(dates)
    clocks = [_clock(text, *hour) for hour in hours(text)]
    blocked = sorted([*taken, *(q.span for q in clocks)])
    found = list(clocks)
    lower: tuple[Span, float] | None = None
    for m in _NUMBER.finditer(text):
        span = Span(m.start() + len(m.group()) - len(m.group().lstrip()), m.end())
        if touches(span, blocked) or (found and found[-1].span.start < span.end and span.start < found[-1].span.end):
            continue
        q = _quantity(parsed, m, span)
        if q is not None:
            joined = _join(text, lower, q)
            if joined is not None and found and found[-1].span.start == joined.span.start:
                found.pop()
            found.append(joined or q)
        lower = (span, value) if (value := _value(m)) is not None else None
    return tuple(sorted(found, key=lambda q: q.span))


def _clock(text: str, span: Span, value: float, later: float) -> Quantity:
    """A time of the day; where only the hour is told, of which half of the day it may be."""
    q = _bounded(text, span, value, "clock", None)
    return q if later == value else replace(q, low=value, high=later)


def _quantity(parsed: Parsed, m: re.Match[str], span: Span) -> Quantity | None:
    """The quantity that a match stands for, or None where it counts nothing."""
    text = parsed.text
    if m["vague"]:
        return _indefinite(parsed, span)
    value = _value(m)
    if value is None or value > _MAX:
        return None
    tokens = parsed.at(span)
    if _NAMED.search(text[max(0, m.start() - _BEFORE) : m.start()]):
        return None
    if not tokens or _counts_nothing(parsed, tokens, m, value):
        return None
    unit, end = _unit(text, m)
    ordinal = _ORDINAL.match(text, m.end()) if m["figures"] and not unit else None
    if ordinal:
        unit, end = "ordinal", ordinal.end()
    thing = _thing(parsed, tokens, end)
    amount = m["magnitude"] or "," in (m["figures"] or "")  # "costs the company 200,000 crowns"
    if unit is None and not amount and _labels(parsed, tokens[0]):  # "lap 48", "gate 7": a place in a row, not a count
        unit, thing = "ordinal", parsed.tokens[tokens[0].i - 1].lemma.lower()
    if unit is None and thing is None and not _stands_alone(tokens[-1]):
        return None
    return _bounded(text, Span(span.start, end), value, unit, thing)


def _value(m: re.Match[str]) -> float | None:
    """The bare number of a match, None where it has none."""
    if m["vague"]:
        return None
    if m["words"]:
        return _value_of_words(m["words"]) * (0.5 if m["half"] else 1.0)
    return _value_of_figures(m["figures"], None if _metres(m) else m["magnitude"])


def _metres(m: re.Match[str]) -> bool:
    """Whether the "m" behind figures is metres ("80m-deep"), not millions ("44m customers")."""
    return m["magnitude"] in ("m", "M") and not m["currency"] and _METRES.match(m.string, m.end()) is not None


def _unit(text: str, m: re.Match[str]) -> tuple[str | None, int]:
    """The unit that stands at a number, and where number and unit end."""
    if m["currency"]:
        return CURRENCIES[m["currency"]], m.end()
    if _metres(m):
        return "m", m.end()
    after = _UNIT_AFTER.match(text, m.end())
    if after is None:
        return None, m.end()
    unit = UNITS[after["unit"].lower()]
    end = after.end()
    if unit == "year" and (old := re.compile(r"[\s-]olds?\b").match(text, end)):
        return "age", old.end()
    return unit, end


def _indefinite(parsed: Parsed, span: Span) -> Quantity | None:
    """ "Dozens of girls": a number that has no upper end."""
    word = span.of(parsed.text).lower()
    low, tokens = INDEFINITE[word], parsed.at(span)
    if not tokens:
        return None
    more = _OF_MORE.match(parsed.text, span.end)
    if more:  # "tens of thousands"
        low, span = low * MAGNITUDES[more["more"].lower()[:-1]], Span(span.start, more.end())
        tokens = parsed.at(span)
    unit, end = _measured(parsed, span.end)
    thing = _thing(parsed, tokens, end)
    return Quantity(span=Span(span.start, end), low=low, high=None, unit=unit, thing=thing, approximate=True)


def _measured(parsed: Parsed, start: int) -> tuple[str | None, int]:
    """The unit behind an indefinite number, and where both end: "several minutes", but not "several second homes"."""
    match = _UNIT_AFTER.match(parsed.text, start)
    tokens = parsed.at(Span(match.start("unit"), match.end())) if match else ()
    if match is None or not tokens or tokens[-1].tag != "NNS" or tokens[-1].dep in ("compound", "amod", "nmod"):
        return None, start
    return UNITS[match["unit"].lower()], match.end()


def _bounded(text: str, span: Span, value: float, unit: str | None, thing: str | None) -> Quantity:
    """A number with the bounds that the words around it set."""
    before = text[max(0, span.start - _BEFORE) : span.start]
    if _AT_LEAST.search(before) or _PLUS.match(text, span.end):
        return Quantity(span=span, low=value, high=None, unit=unit, thing=thing)
    if _AT_MOST.search(before):
        return Quantity(span=span, low=None, high=value, unit=unit, thing=thing)
    about = _ABOUT.search(before) is not None or (unit == "clock" and _NEAR_CLOCK.search(before) is not None)
    return Quantity(span=span, low=value, high=value, unit=unit, thing=thing, approximate=about)


def _join(text: str, lower: tuple[Span, float] | None, upper: Quantity) -> Quantity | None:
    """ "20 to 30 people", "between 5 and 6": two numbers that bound one quantity."""
    if lower is None or upper.low is None or upper.high is None or lower[1] >= upper.high:
        return None
    span, value = lower
    link = text[span.end : upper.span.start]
    between = text[max(0, span.start - 8) : span.start].lower().endswith("between ")
    if not _RANGE.fullmatch(link) or (link.strip().lower() == "and" and not between):
        return None
    before = text[max(0, span.start - _BEFORE_CHANGE) : span.start]
    if _BY.search(before) or _FROM.search(before):  # "rose from 20 to 30": what it was, and what it is
        return None
    return Quantity(span=Span(span.start, upper.span.end), low=value, high=upper.high, unit=upper.unit, thing=upper.thing)


def _value_of_figures(figures: str, magnitude: str | None) -> float:
    value = float(figures.replace(",", ""))
    short = {"bn": 1e9, "tn": 1e12, "mn": 1e6, "k": 1e3, "m": 1e6}
    scale = 1.0 if magnitude is None else short.get(magnitude.lower()) or MAGNITUDES[magnitude.lower()]
    return value * scale


def _value_of_words(words: str) -> float:
    """ "two hundred and fifty": the usual fold, a magnitude multiplying what stands before it."""
    total, current = 0.0, 0.0
    for word in re.split(r"[\s-]+", words.lower()):
        if word == "and":
            continue
        if word in MAGNITUDES:
            current = max(current, 1.0) * MAGNITUDES[word]
            if MAGNITUDES[word] >= 1000:
                total, current = total + current, 0.0
        else:
            current += SMALL.get(word, TENS.get(word, 0))
    return total + current


def _counts_nothing(parsed: Parsed, tokens: Sequence[Token], m: re.Match[str], value: float) -> bool:
    """Years, days of a month, parts of names ("Galaxy 9"), "one" as a pronoun, list marks."""
    first, last = tokens[0], tokens[-1]
    if m["words"]:
        lone = first.i == last.i
        if lone and _in_a_name(parsed, first):
            return True
        if m["words"].lower() in ("one", "hundred", "thousand") and lone:
            return first.dep not in ("nummod", "compound") and m["words"].lower() == "one"
        return first.pos not in ("NUM", "NOUN", "ADJ", "DET", "PROPN")
    if m["currency"]:
        return False
    bare = "," not in m["figures"] and "." not in m["figures"] and not m["magnitude"]
    if bare and 1800 <= value < 2100 and len(m["figures"]) == 4 and last.dep != "nummod":
        return True
    if bare and 1800 <= value < 2100 and len(m["figures"]) == 4 and last.entity in ("DATE", ""):
        return True
    if _beside_month(parsed, first, last):
        return True
    before = parsed.tokens[first.i - 1] if first.i else None
    if (
        before is not None
        and before.pos == "PROPN"
        and last.dep in ("nummod", "nmod", "appos", "npadvmod")
        and last.head == before.i
    ):
        return True
    return last.pos == "PROPN" or first.text.startswith("#")


def _in_a_name(parsed: Parsed, word: Token) -> bool:
    """Whether a number word belongs to the name before it: "Formula One"."""
    before = parsed.tokens[word.i - 1] if word.i else word
    joined = before.head == word.i or word.head in (before.i, before.head)
    return before.pos == "PROPN" and before.sentence == word.sentence and word.text[0].isupper() and before.i != word.i and joined


def _beside_month(parsed: Parsed, first: Token, last: Token) -> bool:
    """ "14 April", "April 14": the day of a date that no one marked as one."""
    before = parsed.tokens[first.i - 1].lower.rstrip(".") if first.i else ""
    after = parsed.tokens[last.i + 1].lower.rstrip(".") if last.i + 1 < len(parsed.tokens) else ""
    return before in MONTHS or after in MONTHS


def _labels(parsed: Parsed, first: Token) -> bool:
    """Whether a number stands right behind the noun that it numbers."""
    before = parsed.tokens[first.i - 1] if first.i else None
    return before is not None and before.pos == "NOUN" and before.tag == "NN" and first.head == before.i


def _stands_alone(token: Token) -> bool:
    """Whether a number without a noun is an argument itself ("killed 59", "51 were taken to hospital")."""
    return token.dep in ("nsubj", "nsubjpass", "dobj", "attr", "pobj", "conj", "ROOT", "appos", "nummod")


def _thing(parsed: Parsed, tokens: Sequence[Token], end: int) -> str | None:
    """The lemma of what is counted or measured: the noun the number stands at, or the one behind "of"."""
    number = tokens[-1]
    measured = [t for t in parsed.at(Span(tokens[0].start, end)) if t.i >= number.i]
    inside = {t.i for t in measured} | {t.i for t in tokens}
    head = number
    for _ in range(6):  # out of the number and its unit, up to the noun they stand at
        if head.i not in inside and head.pos in ("NOUN", "PROPN"):
            return _noun(parsed, head)
        if head.head == head.i or (head.i not in inside and head.pos not in ("ADJ", "SYM", "NUM", "PUNCT", "ADV")):
            break
        if head.i in inside and (of := _behind_of(parsed, head)) is not None:
            return of
        above = parsed.tokens[head.head]
        if above.pos in ("VERB", "AUX", "ADP"):
            break
        head = above
    return None


def _behind_of(parsed: Parsed, token: Token) -> str | None:
    """ "dozens of girls", "$5m in aid": the noun behind the preposition."""
    for prep in parsed.children(token.i):
        if prep.dep == "prep" and prep.lower in ("of", "in") and (noun := parsed.child(prep.i, "pobj")) and noun.pos == "NOUN":
            return _noun(parsed, noun)
    return None


def _noun(parsed: Parsed, token: Token) -> str:
    """A noun's lemma; an ordinal word before it belongs to it ("second-degree burns" are no burns of another number)."""
    lemma = token.lemma.lower()
    first = parsed.tokens[token.i - 1].lower if token.i else ""
    return f"{first} {lemma}" if first in ORDINAL_WORDS else lemma
