"""To whom it is done: the recipient of a verb's event, in the places that its pattern names, else the nearest actor below.

in: a parse, a frame, a pattern    out: head tokens
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.events.frames import FAR, Frame, conjuncts
from sayso.annotate.events.plover import Pattern
from sayso.annotate.events.words import MUTUAL, PEOPLE
from sayso.language import Parsed, Token
from sayso.model.reading import EventType

# Where a recipient is looked for when the pattern's own places are empty, in this order.
_ELSEWHERE = [
    "against",
    "on",
    "upon",
    "to",
    "with",
    "toward",
    "towards",
    "from",
    "for",
    "of",
    "at",
    "into",
    "between",
    "over",
    "in",
]
_NAMED = frozenset(["GPE", "NORP", "ORG", "PERSON"])
_HOLDERS = frozenset(["pobj", "poss", "dobj", "nsubj", "amod", "compound"])


def recipients_of(parsed: Parsed, frame: Frame, pattern: Pattern | None, own: int | None) -> tuple[int, ...]:
    """The recipient's head tokens: the first of the pattern's places that holds an actor, then the first actor anywhere below
    the verb, then whatever stands in those places. A plain object is taken as it is: decisions are condemned as well as people."""
    heads = (own,) if own is not None else frame.objects
    constrained = bool(pattern and pattern.objects)
    places = pattern.recipient if pattern else ("obj",)
    plain = not constrained or "obj" in places
    weak: tuple[int, ...] = ()
    for found in _places(parsed, frame, places, heads, constrained):
        if actor_like(parsed, found[0]) or (found[0] in heads and plain):
            return found
        weak = weak or found
    if weak and not heads:
        return weak
    near = [p for p in frame.phrases if p.depth < FAR and p.object not in frame.subjects and actor_like(parsed, p.object)]
    spare = [p for name in _ELSEWHERE for p in near if p.preposition == name]
    if spare and (constrained or not heads):
        return (spare[0].object,)
    if constrained or not heads:
        nearest = nearest_actor(parsed, frame)
        if nearest is not None:
            return (nearest,)
    if weak and (plain or weak[0] not in heads):
        return weak
    return _whose(parsed, heads, constrained) if heads and plain else ()


def _places(
    parsed: Parsed, frame: Frame, places: tuple[str, ...], heads: tuple[int, ...], constrained: bool
) -> Iterator[tuple[int, ...]]:
    """What stands in each of a pattern's places, in order."""
    for place in places:
        if place == "dative" and frame.dative is not None:
            yield conjuncts(parsed, frame.dative)
        elif place == "obj" and heads:
            yield _whose(parsed, heads, constrained)
        else:
            at = [p.object for p in frame.phrases if p.preposition == place and p.object not in frame.subjects]
            at.sort(key=lambda o: (not actor_like(parsed, o), o < frame.verb.i))
            yield from (conjuncts(parsed, o) for o in at[:1])
    if frame.dative is not None and "dative" not in places:
        yield (frame.dative,)


def nearest_actor(parsed: Parsed, frame: Frame) -> int | None:
    """The first actor below the objects, through what they are "of", "on", and said to be "imposed on" or "made by"."""
    seen = set(frame.subjects)
    roots = [p.object for p in frame.phrases if p.object > frame.verb.i] + list(frame.objects)
    for root in roots:
        for t in parsed.subtree(root):
            if t.i not in seen and t.dep in _HOLDERS and t.i > frame.verb.i and named(t):
                return _whole(parsed, t)
    return None


def _whole(parsed: Parsed, t: Token) -> int:
    """The head of the phrase that a word describes: "entity" for the "Norlandic" of "a Norlandic entity"."""
    while t.dep in ("amod", "compound", "nmod") and t.head > t.i:
        t = parsed.tokens[t.head]
    return t.i


def named(t: Token) -> bool:
    """Whether a token is part of a name, or a noun for people and their bodies."""
    return t.entity in _NAMED or (t.pos == "NOUN" and t.lemma.lower() in PEOPLE)


def _whose(parsed: Parsed, heads: tuple[int, ...], constrained: bool) -> tuple[int, ...]:
    """Of a thing, whose it is: "condemned Norland's decision" is done to Norland; of an actor, that actor."""
    t = parsed.tokens[heads[0]]
    if not constrained and (t.pos in ("PROPN", "PRON") or t.lemma.lower() in PEOPLE):
        return heads
    owner = parsed.child(t.i, "poss")
    if owner is not None and owner.pos != "PRON":
        return (owner.i,)
    for k in parsed.children(t.i):
        if k.dep == "prep" and k.lower in ("of", "by", "from"):
            inner = parsed.child(k.i, "pobj")
            if inner is not None and actor_like(parsed, inner.i):
                return (inner.i,)
    return heads


def actor_like(parsed: Parsed, i: int) -> bool:
    """Whether a token heads a name or a noun for people and their bodies."""
    t = parsed.tokens[i]
    return t.pos == "PROPN" or t.entity in _NAMED or t.entity == "LOC" or t.lemma.lower() in PEOPLE


def mutual(
    parsed: Parsed, kind: EventType, actors: tuple[int, ...], recipients: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """ "A and B met", "A and B signed a deal": A with B."""
    third = any(actor_like(parsed, r) and not _where(parsed, r) and not _themselves(parsed, r) for r in recipients)
    if kind in MUTUAL and len(actors) == 2 and not third:
        return actors[:1], actors[1:]
    return actors, recipients


def _themselves(parsed: Parsed, i: int) -> bool:
    """Whether a noun only names both again: "between the two countries"."""
    return any(k.lower in ("two", "both") for k in parsed.children(i))


def _where(parsed: Parsed, i: int) -> bool:
    """Whether a noun only tells the place: "in Lima"."""
    return parsed.tokens[i].dep == "pobj" and parsed.tokens[parsed.tokens[i].head].lower in ("in", "at", "near")
