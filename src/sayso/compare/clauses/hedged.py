"""Hedged: what a sentence tells and leaves open in one breath, by words of grammar: "is believed to have", "it is claimed that",
"allegedly", "was accused of taking", "it is not confirmed that".

in: the clauses of one sentence    out: `Hedged`s. No parse is asked for them: what such a word governs is often cut from it, or taken
for the description of a source ("a boy who is thought to have fallen into a well, said").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span

_LONGEST = 900  # characters of a sentence that is looked at
_RUNS = 220  # characters that what is hedged may run on behind the hedge
_LEAD = 120  # and before it, where who does it stands
_LEAST = 12  # characters behind a hedge before which no end is looked for
_ADVERB = r"(?:reportedly|allegedly|supposedly|purportedly|apparently)"
_HELD = r"(?:believed|thought|said|reported|alleged|claimed|suspected|feared|rumou?red|understood|presumed)"
_BE = r"(?:is|are|was|were|been|being|be)"
_REST = r"(?P<rest>.+)"
_SOME = r"(?:(?!not\b|n[’']t\b)[a-z]+ )?"
# The verb stands behind the first three and the last two; behind the middle two a clause of its own.
_VERB_NEXT = (
    rf"\b{_BE} {_SOME}(?P<word>{_HELD})(?: by [\w ]{{2,40}}?)? to (?:(?:have|be|had) (?:been )?)?{_REST}",
    rf"\b(?P<word>accus(?:es|ed|ing)|suspected) (?:[\w.,’'-]+ ){{0,8}}?of (?:having )?(?P<rest>[a-z]{{2,14}}ing\b.+)",
    rf"\b(?P<word>{_ADVERB}) (?:(?:also|been|first|even|then|had|has|have) ){{0,2}}{_REST}",
    rf"\b(?P<word>(?-i:may|might)) (?:well )?have (?:been )?{_REST}",
    rf"\b(?P<word>appear(?:s|ed)?|seem(?:s|ed)?) to (?:have |be )?(?:been )?{_REST}",
)
_NOT_KNOWN = (
    r"(?:unclear|unknown|unconfirmed|unverified|(?:not|n[o’']t) (?:\w+ ){0,2}(?:clear|known|certain|confirmed|verified|established))"
)
_CLAUSE_NEXT = (
    rf"\bit (?:{_BE}|has been|had been) {_SOME}(?P<word>{_HELD}) (?:that )?{_REST}",
    rf"\b(?P<word>legend) (?:has|had) it (?:that )?{_REST}",
    rf"\b(?P<word>{_NOT_KNOWN})\W{{1,4}}(?:whether(?: or not)?|if|that) {_REST}",
)
_PATTERNS = tuple(
    (re.compile(p, re.I | re.S), clausal) for ps, clausal in ((_VERB_NEXT, False), (_CLAUSE_NEXT, True)) for p in ps
)
# "The girls' release has not been independently verified": the deed is a noun.
_NOUN_BEFORE = re.compile(
    r"(?:(?<=[,;:—–“”\"] )|\A)(?P<noun>(?:(?:the|a|an|his|her|its|their|[\w-]+[’']s?) )(?:[\w’'-]+ ){0,4}?(?P<head>[a-z]{4,})"
    r"(?: (?:of|by|from|in) (?:[\w’'-]+ ){1,6}?)?) ?\b(?:has|have|had|could) (?P<word>(?:not|n[o’']t) (?:yet )?(?:been|be) "
    r"(?:[a-z]+ly )?(?:confirmed|verified))\b",
    re.I,
)
_NO_DEED_LIST = """
    report claim information account video statement figure number authenticity identity detail footage image photo name toll claims
    reports details numbers figures images photos accounts theory story news date
"""
_NO_DEED = frozenset(_NO_DEED_LIST.split())
_HINT = re.compile(
    rf"\b(?:{_HELD}|accus|suspected|legend|unclear|unknown|known|clear|certain|established|unconfirmed|confirmed|unverified|verified|"
    rf"{_ADVERB}|may|might|appear|seem)",
    re.I,
)
# Where what is hedged ends, and behind what its beginning stands.
_ENDS = re.compile(
    r"[;:—–“”\"]|--|, (?:which|who|but|and|while|although|though|as|according|after|when|where|said|is|are|was|were|has|had|[a-z]+ing)\b|"
    r"[.!?](?:\s|$)|"
    r"\b(?:but|while|although|because|when|after|before|according to|as well as)\b",
    re.I,
)
_BEGINS = re.compile(
    r"[;:—–“”\"(]|--|, (?!(?:who|which)\b)|\b(?:but|that|while|although|though|after|when|said|says|because|where|and)\b", re.I
)

_VERB = re.compile(r"\W*(?:to )?(?:[a-z]+ly )?([A-Za-z][\w’'-]*)")
_PASSIVE = re.compile(r"\bbeen? $")
_PHRASE = re.compile(r"[^,.;]*?(?=\b(?:to|on|of|for|in|at|with|from|by|over|against|into|that|who|which)\b|[,.;]|$)", re.S)
_BEEN = re.compile(rf"\b{_BE} (?:[a-z]+ )?$", re.I)
# Of "made a visit" and "put a curse on" the noun is the deed.
LIGHT = frozenset(map(stem, ("make", "put", "place", "give", "take", "hold", "launch", "conduct", "carry", "issue", "pay")))


class Hedged(Struct, frozen=True):
    """What a sentence leaves open. unit: the clause that is most of it.  word: what leaves it open, lower case; mark: where that
    stands.  span, text: all of it, who does it and the hedge with it.  verbs: the stems that its verb may have.  words: those of all
    its words."""

    unit: Unit
    word: str
    mark: Span
    span: Span
    text: str
    verbs: frozenset[str]
    words: frozenset[str]
    clausal: bool
    passive: bool
    noun: bool = False


def hedged(own: Sequence[Unit]) -> Iterator[Hedged]:
    """What the sentence of some clauses leaves open."""
    sentence = own[0].sentence
    if len(sentence) > _LONGEST or not _HINT.search(sentence):
        return
    noun = _NOUN_BEFORE.search(sentence)
    if noun is not None and noun["head"].lower() not in _NO_DEED:
        yield _of_noun(noun, own)
    for pattern, clausal in _PATTERNS:
        m = pattern.search(sentence)
        for _ in range(len(own) + 1):
            if m is None:
                break
            found = _of(m, own, clausal=clausal)
            if found is not None:
                yield found
            m = pattern.search(sentence, m.end("word"))


def _of(m: re.Match[str], own: Sequence[Unit], *, clausal: bool) -> Hedged | None:
    """What a hedge found in a sentence governs. clausal: whether a clause of its own."""
    sentence, start, begin = own[0].sentence, own[0].clause.sentence.start, m.start("rest")
    stop = min(len(sentence), begin + _RUNS)
    ends = _ENDS.search(sentence, min(begin + _LEAST, stop), stop)
    end = begin + len(sentence[begin : ends.start() if ends else stop].rstrip(" ,"))
    first = max(0, m.start() - _LEAD)
    first = max((b.end() for b in _BEGINS.finditer(sentence, first, m.start())), default=first)
    first += len(sentence[first:]) - len(sentence[first:].lstrip(" ,"))
    inside = [u for u in own if u.span.start < start + end and u.span.end > start + begin]
    if m["word"][:3].lower() == "acc" and not _BEEN.search(sentence, 0, m.start("word")):
        first = m.start("word")  # what stands before is who accuses
    verb = _VERB.match(sentence, begin, end)
    if end <= begin or verb is None or (clausal and not inside):
        return None
    span = Span(start + min(first, m.start()), start + end)
    unit = max(inside or own, key=lambda u: (min(u.span.end, span.end) - max(u.span.start, span.start), u.key))
    return Hedged(
        unit=unit,
        word=" ".join(m["word"].lower().split()),
        mark=Span(start + m.start("word"), start + m.end("word")),
        span=span,
        text=sentence[span.start - start : end],
        verbs=frozenset({inside[0].predicate}) if clausal else _deed(verb[1], sentence[verb.end() : end]),
        words=stems_told(f"{sentence[first : m.start()]} {sentence[begin:end]}"),
        clausal=clausal,
        passive=_PASSIVE.search(sentence, m.end("word"), begin) is not None,
    )


def _of_noun(m: re.Match[str], own: Sequence[Unit]) -> Hedged:
    """A deed told by its noun that is not confirmed."""
    start = own[0].clause.sentence.start
    span = Span(start + m.start("noun"), start + m.end("word"))
    unit = max(own, key=lambda u: (min(u.span.end, span.end) - max(u.span.start, span.start), u.key))
    mark, verbs, words = Span(start + m.start("word"), span.end), frozenset(forms(m["head"])), stems_told(m["noun"])
    return Hedged(unit, m["word"].lower(), mark, span, m[0], verbs, words, clausal=False, passive=False, noun=True)


def _deed(verb: str, rest: str) -> frozenset[str]:
    """The stems of a verb; of one that says little itself, those of the noun behind it."""
    stems = frozenset(forms(verb))
    found = _PHRASE.match(rest)
    return stems_told(found[0]) - LIGHT if stems & LIGHT and found else stems
