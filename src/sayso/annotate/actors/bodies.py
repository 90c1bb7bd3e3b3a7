"""Governments and bodies of a state that are told by its adjective: "the Norwegian government", "Israel's military".

in: a parse, its country words and the actors so far    out: governments as mentions of the country, bodies as actors
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sayso.annotate.actors.merge import Entry, Mention
from sayso.annotate.actors.words import GOVERNMENT_NOUNS, STATE_BODIES, STATE_BODY_MODIFIERS
from sayso.annotate.countries import Geo
from sayso.language import Parsed, Token
from sayso.model import Span

_MOST = 3  # words between the country's and the body's: "Israel's foreign affairs ministry"


def add_bodies(parsed: Parsed, geo: Sequence[Geo], entries: list[Entry]) -> None:
    """Add to `entries` what the country words of a page make of the nouns after them."""
    taken = {m.head for e in entries for m in e.mentions}
    states = {e.country: e for e in entries if e.kind == "country"}
    bodies: dict[tuple[str, str], Entry] = {}
    for g in geo:
        noun = _noun(parsed, g)
        if noun is None or noun.i in taken:
            continue
        span = Span(g.span.start, noun.end)
        text = " ".join(span.of(parsed.text).split())
        if noun.lower in GOVERNMENT_NOUNS:
            entry = states.setdefault(g.iso3, Entry("country", Counter({text: 0}), [], g.iso3))
        else:
            key = (g.iso3, _body(parsed, g, noun))
            entry = bodies.setdefault(key, Entry("organisation", Counter(), [], g.iso3))
            entry.texts[text] += 1
        entry.mentions.append(Mention(span, noun.i, "name"))
    known = set(map(id, entries))
    entries.extend(e for e in (*states.values(), *bodies.values()) if id(e) not in known)


def _noun(parsed: Parsed, g: Geo) -> Token | None:
    """The government or body that a country word stands before, if any."""
    if g.kind not in ("adjective", "name"):
        return None
    word = parsed.at(g.span)
    if not word or (word[0].i and parsed.tokens[word[0].i - 1].lower in ("a", "an")):
        return None
    for t in parsed.tokens[word[-1].i + 1 : word[-1].i + 2 + _MOST]:
        if t.lower in GOVERNMENT_NOUNS or t.lower in STATE_BODIES:
            return t if t.dep not in ("compound", "nmod") or t.tag == "NNS" else None
        if t.tag != "POS" and t.lower not in STATE_BODY_MODIFIERS:
            return None
    return None


def _body(parsed: Parsed, g: Geo, noun: Token) -> str:
    """A body's words without its country's: "foreign ministry"."""
    words = parsed.text[g.span.end : noun.end].lower().split()
    return " ".join(w for w in words if w not in ("'s", "’s"))
