"""Events that a noun tells: "Norland's attack on Sud", "talks between A and B".

in: a parse and a noun    out: a `Match`, where the noun says who or to whom
"""

from __future__ import annotations

from sayso.annotate.events.frames import Match, conjuncts
from sayso.annotate.events.plover import noun_types
from sayso.annotate.events.recipients import named
from sayso.language import Parsed, Token

# Prepositions after which stands who it is done to, the surest first.
_DONE_TO = ("on", "against", "to", "with", "into", "at", "for", "in")


def noun_match(parsed: Parsed, noun: Token) -> Match | None:
    """An event told by a noun, where it says who or to whom: "Norland's attack on Sud", "talks between A and B"."""
    entry = noun_types().get(noun.lemma.lower())
    if entry is None or noun.dep in ("compound", "nmod"):
        return None
    kind, mode = entry
    phrases = {p.lower: o for p in parsed.children(noun.i) if p.dep == "prep" and (o := _inner(parsed, p)) is not None}
    if "between" in phrases:
        both = conjuncts(parsed, phrases["between"])
        return Match(noun, kind, mode, both[:1], both[1:])
    actor = _doer(parsed, noun, phrases)
    done_to = next((phrases[p] for p in _DONE_TO if p in phrases), None)
    if done_to is None and actor != phrases.get("of"):
        done_to = phrases.get("of")
    if actor is None or (done_to is None and kind not in ("PROTEST", "ASSAULT")):
        return None
    return Match(noun, kind, mode, (actor,), (done_to,) if done_to is not None else ())


def _inner(parsed: Parsed, preposition: Token) -> int | None:
    inner = parsed.child(preposition.i, "pobj")
    return inner.i if inner is not None and inner.entity not in ("DATE", "TIME") else None


def _doer(parsed: Parsed, noun: Token, phrases: dict[str, int]) -> int | None:
    """Who does what a noun tells: "by …", its possessor, the name before it, "of …" where somebody else is done to."""
    if "by" in phrases:
        return phrases["by"]
    for k in parsed.children(noun.i):
        if k.i < noun.i and (k.dep == "poss" or (k.dep in ("compound", "nmod", "amod") and named(k))):
            return k.i if k.pos != "PRON" else None
    return phrases.get("of") if len(phrases) > 1 else None
