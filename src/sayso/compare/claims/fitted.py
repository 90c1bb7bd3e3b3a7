"""Fitted: an account of an agreement as long as the others: with what its sentence goes on to say that they show as well, without
what none of them has.

in: an account, the accounts of its claim and what is shown of each    out: what is to be shown of it
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import inf

from sayso.compare.clauses.made_whole import OWN, PAUSE, made_whole
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Span

_FURTHER = 300  # characters of a sentence that are looked at on either side of what is shown
_SEVERAL = 3  # words from which what the others show as well is missed
_MISSED = 0.8  # what these must weigh, all together
_OWN = 2  # words from which what none of the others has is left out
_KEPT = 4  # words that are always shown
_ROOT = 3  # letters by which a verb is known in its forms
_FORMS = {"be": ("is", "are", "was", "were", "am"), "have": ("has", "had"), "go": ("went",), "do": ("did", "does")}  # but in these
_KEPT_TEXTS, _KEPT_WORDS = 1 << 12, 1 << 15  # stretches of text, and words, of which the answers are kept
_WORD = re.compile(r"[a-z][\w’'-]*", re.I)
_NUMBER = re.compile(r"(?<![\w-])\d[\d.,]*")
_BINDING = re.compile(r"\b(?:if|unless|until|only|provided|no|not|never|nor|none|according|\w+n[’']t)\b", re.I)
# A sentence may begin so, up to its first pause, with what only says when, how or what for.
_FRONT = re.compile(
    r"\W*(?:after|before|amid|despite|following|in|on|at|with|during|therefore|meanwhile|although|though|while|to|under|for|speaking)\b",
    re.I,
)
# Another thing that whoever speaks did or said, before the words in quotation marks: "the firm told us it is looking into it and
# said, “…”".
_TOLD_AND = re.compile(
    r"\W*(?P<front>[^“”\"\n]{8,160}?) (?:and|but) (?:then |later |also )?(?:said|added|wrote|says|adds)(?: that)?[,:]? (?=[“\"])"
)
_QUOTES = re.compile(r"[“”\"]")


def fitted(unit: Unit, shown: Span, units: Sequence[Unit], spans: Sequence[Span]) -> Span:
    """What is to be shown of an account: "eels go west, | but in pairs they go east" where others have that too; "the topic is
    tender | , as are many others" where they don't."""
    others = [u for u in units if u.report != unit.report]
    theirs = [words_of(u, s) for u, s in zip(units, spans, strict=True) if u.report != unit.report]
    shown = _without_front(unit, _without_told(unit, _trimmed(unit, shown, others), others), others)
    return _levelled(unit, shown, _keys(unit, " ".join(theirs)), others)


def adds(unit: Unit, words: str, others: Sequence[Unit], least: float = OWN) -> bool:
    """Whether words of a unit's sentence say what the sentences of the others lack: a number, or words enough."""
    return own_weight(unit, words, others) >= least


def own_weight(unit: Unit, words: str, others: Sequence[Unit]) -> float:
    """What words of a unit's sentence weigh that its clause and the sentences of the others lack; of a number, no words weigh
    as much."""
    numbers = _numbers(words)
    if numbers and not numbers.issubset(n for o in others for n in _numbers(o.sentence)):
        return inf
    own = _keys(unit, words) - unit.weights.keys()
    return sum(unit.around[key] for key in own if all(key not in o.around for o in others))


@lru_cache(maxsize=_KEPT_TEXTS)
def _numbers(text: str) -> frozenset[str]:
    """The numbers of a text in figures."""
    return frozenset(n.rstrip(".,") for n in _NUMBER.findall(text))


def words_of(unit: Unit, span: Span) -> str:
    """The words of a unit's sentence at a place in its report."""
    at = unit.clause.sentence.start
    return unit.sentence[max(0, span.start - at) : max(0, span.end - at)]


def _trimmed(unit: Unit, shown: Span, others: Sequence[Unit]) -> Span:
    """What is shown of a clause, up to the first pause behind which it has nothing that the others' sentences have; but with its
    verb, with who says it, and with what binds it. What is shown beyond the clause stands there for a reason."""
    if not unit.span.holds(shown):
        return shown
    words = words_of(unit, shown)
    cues = [c.start - shown.start for c in (unit.attribution.cue if unit.attribution else ())]
    for pause in PAUSE.finditer(words):
        front, rest = words[: pause.start()], words[pause.end() :]
        if len(front.split()) < _KEPT or _BINDING.search(rest) or any(pause.start() < k < len(words) for k in cues):
            continue
        if rest.lstrip()[:1].isupper() or (_has_verb(unit, rest) and not _has_verb(unit, front)):
            continue
        own = _keys(unit, rest)
        if len(own) >= _OWN and not any(key in o.around for key in own for o in others):
            closing = len(_QUOTES.findall(front)) % 2 and _QUOTES.match(rest)
            return Span(shown.start, shown.start + (pause.end() + 1 if closing else pause.start()))
    return shown


def _without_front(unit: Unit, shown: Span, others: Sequence[Unit]) -> Span:
    """What is shown of a clause without what it opens with, up to a pause, that the others' sentences lack: "after months of leaks,
    | the office filed charges"."""
    words = words_of(unit, shown)
    if not unit.span.holds(shown) or not _FRONT.match(words):
        return shown
    for pause in PAUSE.finditer(words):
        front, rest = words[: pause.start()], words[pause.end() :]
        own = _keys(unit, front)
        if _BINDING.search(front) or any(key in o.around for key in own for o in others):
            break
        if len(own) >= _OWN and len(rest.split()) >= _KEPT and _has_verb(unit, rest):
            return Span(shown.start + pause.end() + len(rest) - len(rest.lstrip()), shown.end)
    return shown


def _without_told(unit: Unit, shown: Span, others: Sequence[Unit]) -> Span:
    """What is shown, without what whoever speaks did or said besides, before the words in quotation marks, that the others lack."""
    m = _TOLD_AND.match(words_of(unit, shown))
    if m is None or _BINDING.search(m["front"]) or (unit.attribution is not None and unit.attribution.stance == "denied"):
        return shown
    own = _keys(unit, m["front"])
    lacked = any(all(key not in o.around for o in others) for key in own)
    return Span(shown.start + m.end(), shown.end) if lacked else shown


def _has_verb(unit: Unit, words: str) -> bool:
    """Whether words hold a clause's verb, as far as its form shows it."""
    verb = unit.clause.predicate
    forms = _FORMS.get(verb, ())
    return any(stem(w) == unit.predicate or w[:_ROOT] == verb[:_ROOT] or w in forms for w in _WORD.findall(words.lower()))


def _levelled(unit: Unit, shown: Span, theirs: frozenset[str], others: Sequence[Unit]) -> Span:
    """What is shown, with what its sentence says right before or behind it that the others show as well."""
    missed = theirs - _keys(unit, words_of(unit, shown))
    around = _said_around(unit, shown)
    if not missed:
        return shown
    for part in (Span(shown.end, around.end), Span(around.start, shown.start)):
        held = [m for m in _WORD.finditer(words_of(unit, part)) if not missed.isdisjoint(_keys_of(m[0].lower()))]
        if len(held) < _SEVERAL:
            continue
        keys = {key for m in held for key in _keys_of(m[0].lower()) if key in missed}
        missing = sum(unit.around[key] for key in keys)
        if missing < _MISSED:
            continue
        more = Span(min(shown.start, part.start + held[0].start()), max(shown.end, part.start + held[-1].end()))
        grown, whole = made_whole(unit, more, lambda words: own_weight(unit, words, others))
        added = f"{words_of(unit, Span(grown.start, shown.start))} {words_of(unit, Span(shown.end, grown.end))}"
        if whole and not adds(unit, added, others, least=max(OWN, missing / 2)):
            shown = grown
    return shown


def _said_around(unit: Unit, shown: Span) -> Span:
    """The stretch of a sentence about what is shown that says it: of a statement no more than what is said."""
    sentence = unit.clause.sentence
    near = Span(max(sentence.start, shown.start - _FURTHER), min(sentence.end, shown.end + _FURTHER))
    content = next((c for c in (unit.attribution.content if unit.attribution else ()) if c.touches(unit.span)), None)
    if content is None:
        return near
    return Span(max(near.start, min(content.start, shown.start)), min(near.end, max(content.end, shown.end)))


def _keys(unit: Unit, words: str) -> frozenset[str]:
    """What words can share with a unit's sentence."""
    return _all_keys(words).intersection(unit.around)


@lru_cache(maxsize=_KEPT_TEXTS)
def _all_keys(words: str) -> frozenset[str]:
    return frozenset().union(*map(_keys_of, _WORD.findall(words.lower())))


@lru_cache(maxsize=_KEPT_WORDS)
def _keys_of(word: str) -> tuple[str, str, str]:
    """What a word, in lower case, can be counted under."""
    return stem(word), stem(word.removesuffix("s")), f"~{word}"
