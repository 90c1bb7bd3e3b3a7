"""Told again: what an earlier report has in other words is not new.

in: words of a later report, the earlier ones    out: yes or no

"Norrvik had demanded that Solm give up the gunmen" is known to who read "Norrvik would reopen the pass only if Solm gave up those
who had shot": most telling words stand in one sentence or its neighbour, the names there or behind a pronoun, each number too, and
neither says "not" alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.changes.done import NOT_SO, Teller
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.timeline.words import CALENDAR
from sayso.model import Clause, Span, may_be_one, words_of

_LIKE_LIST = """
    approve clear authorise authorize
    accuse trial charge prosecute
    surrender hand
    demand insist
    alarm warn alert warning
"""
_LIKE = {stem(w): line.split()[0] for line in _LIKE_LIST.strip().splitlines() for w in line.split()}
_SMALL_LIST = """
    say tell deny admit concede acknowledge confess confirm reject insist claim dispute statement add note announce call
    first early earlier late later now still again already year week day month hour about near other another one two own
    pound dollar euro crown million billion thousand mr mrs ms sir dr
"""
_SMALL = frozenset(map(stem, _SMALL_LIST.split())) | frozenset(_SMALL_LIST.split()) | LITTLE
_NO = re.compile(
    r"\b(?:no|not|never|nor|neither|none|nobody|nothing|without|den(?:y|ies|ied|ying)|reject\w*|refus\w*)\b|n[’']t\b", re.I
)
_IF_NOT = re.compile(r"\b(?:if|unless|until)\b[^.;]{0,80}\b(?:not|no)\b|\bunless\b", re.I)
_PRONOUN = re.compile(r"\b(?:he|she|it|they|him|her|them|his|its|their)\b", re.I)
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORDED_LIST = "two three four five six seven eight nine ten eleven twelve thirteen dozen twenty thirty forty fifty hundred"
_WORDED = frozenset(_WORDED_LIST.split())
_MONTH = re.compile(r"\d (?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b")
_MOST, _HALF = 0.7, 0.5
_LONGEST = 400  # characters of what is looked for again


class _Told(Struct, frozen=True):
    """What words tell. things: stems that tell it.  names: words of names.  numbers: with their months.  no: whether they say
    "not"."""

    things: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    no: bool


def told_again(span: Span, teller: Teller, earlier: Sequence[Teller]) -> bool:
    """Whether an earlier report has most of what a stretch of a later one tells in one sentence."""
    words = span.of(teller.text)
    clauses = _clauses(span, teller)
    if not clauses or len(words) > _LONGEST:
        return False
    told = _told(clauses, words)
    if not told.things:
        return False
    return any(_has(told, clauses, teller, before) for before in earlier)


def same_words(before: str, after: str) -> bool:
    """Whether two accounts are the same words but for who they are of: "Mr Lund has resigned", "he has resigned"."""
    one, other = (_plain(w) for w in (before, after))
    if not one or not other or before == after:
        return False
    return one[-len(other) :] == other or other[-len(one) :] == one


def _plain(words: str) -> tuple[str, ...]:
    """The words of an account behind its subject, where that is a pronoun or a name."""
    told = [w for w in words.split() if w.strip('….,"“”')]
    while told and (told[0][:1].isupper() or _PRONOUN.fullmatch(told[0])):
        told.pop(0)
    low = tuple(w.strip('….,;:"“”').lower() for w in told)
    return low if len(low) > 1 else ()


def _clauses(span: Span, teller: Teller) -> list[Clause]:
    """The clauses of a stretch: of a sentence that somebody says, what is said."""
    own = [c for c in teller.clauses if c.span.touches(span)]
    said = [c for c in own if c.attribution is not None]
    return said or own


def _told(clauses: Sequence[Clause], words: str) -> _Told:
    names = frozenset(w for c in clauses for name in c.proper for w in words_of(name) if len(w) > 1)
    return _Told(_things(clauses) - names - frozenset(map(stem, names)), names, _numbers(words), _NO.search(words) is not None)


def _things(clauses: Sequence[Clause]) -> frozenset[str]:
    terms = (t for c in clauses for t in c.terms)
    found = (stem(t) for t in terms if not (t in _SMALL or t in CALENDAR or t in _WORDED or t[0].isdigit() or t.endswith("ly")))
    return frozenset(_LIKE.get(s, s) for s in found if s not in _SMALL)


def _numbers(words: str) -> frozenset[str]:
    told = {m[0] for m in _NUMBER.finditer(words)} | {m["month"].lower() for m in _MONTH.finditer(words)}
    return frozenset(told | (_WORDED & set(words.lower().replace("-", " ").split())))


def _has(told: _Told, clauses: Sequence[Clause], teller: Teller, before: Teller) -> bool:
    """Whether a report has it in one of its sentences."""
    return any(
        _are_one(told, there, before)
        and not _is_otherwise_told(clauses, own, before)
        and (len(told.things) > 1 or bool(told.numbers & there.numbers) or _by_one(told, clauses, teller, own, before))
        for there, own in _windows(told, before)
    )


def _windows(told: _Told, before: Teller) -> Iterator[tuple[_Told, list[Clause]]]:
    """What each sentence of a report tells that has half of it, with the one behind or before it where that has the rest."""
    sentences = before.sentences
    by = [[c for c in before.clauses if c.sentence == s] for s in sentences]
    things = [_things(own) for own in by]
    for k, own in enumerate(by):
        if len(told.things & things[k]) < _HALF * len(told.things):
            continue
        for near in ((k,), (k - 1, k), (k, k + 1)):
            if near[0] < 0 or near[-1] >= len(by):
                continue
            if len(near) > 1 and "\n" in before.text[sentences[near[0]].start : sentences[near[1]].start]:
                continue
            around = [c for n in near for c in by[n]]
            words = Span(sentences[near[0]].start, sentences[near[-1]].end).of(before.text)
            there = _told(around, words)
            no = _NO.search(sentences[k].of(before.text)) is not None and not _IF_NOT.search(sentences[k].of(before.text))
            yield _Told(there.things, there.names, there.numbers, no), own


def _are_one(told: _Told, there: _Told, before: Teller) -> bool:
    """Whether a sentence, or two, tell most of it, of the same names, with each of its numbers."""
    if told.no != there.no or not told.numbers <= there.numbers:
        return False
    if len(told.things & there.things) < _MOST * len(told.things):
        return False
    return not told.names or len(told.names & (there.names | before.people)) >= _HALF * len(told.names)


def _is_otherwise_told(clauses: Sequence[Clause], own: Sequence[Clause], before: Teller) -> bool:
    """Whether the same verb is told there as planned, possible or a condition, and here as done, or the other way round."""
    for c in clauses:
        same = [o for o in own if stem(o.predicate) == stem(c.predicate)]
        if same and not any(o.modality == c.modality and (not o.hedge) == (not c.hedge) for o in same):
            return True
    verbs = {c.modality for c in clauses}
    planned = any(_is_only_wished(o, before) for o in own)
    return "planned" not in verbs and planned and not any(o.modality is None for o in own)


def _is_only_wished(clause: Clause, before: Teller) -> bool:
    return clause.modality == "planned" or NOT_SO.search(before.text, clause.sentence.start, clause.span.start) is not None


def _by_one(told: _Told, clauses: Sequence[Clause], teller: Teller, own: Sequence[Clause], before: Teller) -> bool:
    """Whether the one word that tells it is a verb of one's who says both, or denied by one in both."""
    verbs = {_LIKE.get(stem(c.predicate), stem(c.predicate)) for c in clauses}
    if not told.no and not told.things & verbs:
        return False
    speakers = [s.speaker for c in clauses if (s := teller.said_in(c)) and s.speaker]
    theirs = [s.speaker for c in own if (s := before.said_in(c)) and s.speaker]
    return any(may_be_one(a, b) for a in speakers for b in theirs)
