"""Anchored: an account of an agreement that hangs on the main clause of its sentence is shown with it, and a thin one with what all
of its like say right before it: "[the ferry was sold] | after the state took back its permit", "[The world is wide.] | It laughs
at us".

in: the accounts of a claim and what is shown of each    out: what to show, and of what hangs whether it could be shown so. General
knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from sayso.compare.claims.fitted import words_of
from sayso.compare.clauses.sentence_before import sentence_before
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems
from sayso.model import Report, Span

_LONGEST = 360  # characters that are shown
_THIN = 7  # words that say little by themselves
_SOME = 5  # words right before them that are worth showing
_LEAST = 2  # words of a main clause that others show as well
# What only tells when or with what end the main clause holds.
_HANGS = re.compile(
    r"(?:(?:roughly|about|almost|nearly|just|only|shortly|(?:\w+ ){0,2}(?:hours?|days?|weeks?|months?|years?)) )?"
    r"(?:after|before|when|until)\b"
)
_ENDING = re.compile(r"(?!(?:say|add|tell|call|writ|not|claim|argu|warn|insist|explain)\w*ing\b)[a-z]+ing\b")
_LINK = re.compile(r"(?:because|while|although|though|whereas) (?:typically, )?", re.I)
_BROKEN = re.compile(r"[,;:!?]\s|[—–]")
_WHOLE = 4  # words of a clause that stands by itself
_FIGURE = re.compile(r"\b(?!(?:19|20)\d\d\b)\d")
_WORD = re.compile(r"\w+")
_PAUSED = re.compile(r"[,;—–-]\s*$")
_AMID = re.compile(r"[.!?…][\"”’')\]]{0,2}\s")


def anchored(units: Sequence[Unit], spans: Sequence[Span], reports: Sequence[Report]) -> tuple[list[Span], list[bool]]:
    """What is to be shown of accounts where others tell in a main clause what these have as an aside; and whether they can be
    shown so, or need not."""
    hang = [_hangs(u, s) for u, s in zip(units, spans, strict=True)]
    if all(hang) or not any(hang):
        return list(spans), [True] * len(spans)
    whole = [(u, stems(s.of(reports[u.report].text))) for u, s, hung in zip(units, spans, hang, strict=True) if not hung]
    told = [_with_main(u, s, whole) if hung else s for u, s, hung in zip(units, spans, hang, strict=True)]
    others_too = any(_hangs(u, u.span) for u, _ in whole)
    return told, [not hung or not others_too or t != s for t, s, hung in zip(told, spans, hang, strict=True)]


def unlinked(units: Sequence[Unit], spans: Sequence[Span], reports: Sequence[Report]) -> list[Span]:
    """What is to be shown of accounts, without the "because" or "while" that only ties a clause to another, which is not shown."""
    texts = [reports[u.report].text for u in units]
    found = [_LINK.match(text, s.start, s.end) for s, text in zip(spans, texts, strict=True)]
    return [
        Span(m.end(), s.end) if m and _is_sentence(u, text[m.end() : s.end]) else s
        for u, s, m, text in zip(units, spans, found, texts, strict=True)
    ]


def _is_sentence(unit: Unit, words: str) -> bool:
    """Whether words behind a link are one clause with its subject, and no more."""
    whole = not _BROKEN.search(words) and len(words.split()) >= _WHOLE and not _ENDING.match(words)
    return whole and any(role == "subject" for role, _ in unit.roles)


def told_with(units: Sequence[Unit], spans: Sequence[Span], reports: Sequence[Report]) -> list[Span]:
    """What is to be shown of accounts that are all thin: with what stands right before them, where that is alike in all."""
    texts = [reports[u.report].text for u in units]
    starts = [_before(u, s, text) for u, s, text in zip(units, spans, texts, strict=True)]
    if None in starts:
        return list(spans)
    wider = [Span(start or 0, s.end) for start, s in zip(starts, spans, strict=True)]
    said = [" ".join(_WORD.findall(text[w.start : s.start].lower())) for w, s, text in zip(wider, spans, texts, strict=True)]
    alike = all(f" {a} " in f" {b} " or f" {b} " in f" {a} " for a, b in combinations(said, 2))
    long = all(len(run.split()) >= _SOME for run in said)
    return wider if alike and long and all(w.end - w.start <= _LONGEST for w in wider) else list(spans)


def _hangs(unit: Unit, shown: Span) -> bool:
    """Whether what is shown begins amid its sentence with what hangs on the main clause."""
    at = shown.start - unit.clause.sentence.start
    if at <= 0:
        return False
    ends = _PAUSED.search(unit.sentence, max(0, at - 3), at) is not None and _ENDING.match(unit.sentence, at) is not None
    return ends or _HANGS.match(unit.sentence, at) is not None


def _with_main(unit: Unit, shown: Span, whole: Sequence[tuple[Unit, frozenset[str]]]) -> Span:
    """What is shown, with its main clause, where others tell that too: not where it has a number, or is news of its own."""
    wider = Span(_first(unit, shown), shown.end)
    added = words_of(unit, Span(wider.start, shown.start))
    own = _FIGURE.search(added) is not None or wider.end - wider.start > _LONGEST
    keys = stems(added)
    return shown if own or not any(len(keys & said) >= _LEAST for _, said in whole) else wider


def _first(unit: Unit, shown: Span) -> int:
    """Where a sentence begins, or what somebody says in it."""
    content = next((c for c in (unit.attribution.content if unit.attribution else ()) if c.holds(shown)), None)
    return max(unit.clause.sentence.start, content.start) if content else unit.clause.sentence.start


def _before(unit: Unit, shown: Span, text: str) -> int | None:
    """Where to begin with a thin account: with its sentence, or with the one before it; None where it is not thin, or stands at the
    head of a paragraph."""
    words = shown.of(text)
    if len(words.split()) > _THIN or _AMID.search(words):
        return None
    first = min(_first(unit, shown), shown.start)
    if len(text[first : shown.start].split()) >= _SOME:
        return None if _AMID.search(text, first, shown.start) else first
    before = sentence_before(text, first)
    return None if before is None or "\n\n" in text[before:first] or len(_AMID.findall(text[before:first])) > 1 else before
