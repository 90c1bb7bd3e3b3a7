"""Actors that are only told things: the paper or station of the page itself, and none that "the firm" or "the agency" stands for.

in: a parse and an actor so far    out: whether it only listens ("police told the Spark", "the Spark has learned")
"""

from __future__ import annotations

from sayso.annotate.actors.merge import Entry
from sayso.language import Parsed, Token

# Whose object, or what they are done with or to, is who listens.
_TELLING = frozenset(["tell"])
_SPEAKING = frozenset(["speak", "talk", "interview", "statement", "call", "confirm", "reveal", "say"])
# What a newsroom alone does on its own page.
_LEARNING = frozenset(["learn", "understand", "reveal", "ask", "approach", "contact"])
_MOST = 50  # mentions that are looked at


def is_hearer(parsed: Parsed, entry: Entry, before: int) -> bool:
    """Whether an actor does nothing by name before a token but listen, and is told something at least once."""
    told = [parsed.tokens[m.head] for m in entry.mentions[:_MOST] if m.how not in ("role", "pronoun") and m.head < before]
    heard = [_hears(parsed, token) for token in told]
    return any(heard) and all(h or _learns(parsed, t) for h, t in zip(heard, told, strict=True))


def _hears(parsed: Parsed, token: Token) -> bool:
    """Whether somebody is told something: "told the Spark", "in an interview with the Spark"."""
    above = parsed.tokens[token.head]
    if token.dep in ("dobj", "dative", "iobj"):
        return above.lemma.lower() in _TELLING
    spoken = parsed.tokens[above.head].lemma.lower()
    return token.dep == "pobj" and above.lower in ("to", "with") and spoken in _SPEAKING


def _learns(parsed: Parsed, token: Token) -> bool:
    """Whether a newsroom tells of its own work: "the Spark can reveal"."""
    return token.dep == "nsubj" and parsed.tokens[token.head].lemma.lower() in _LEARNING
