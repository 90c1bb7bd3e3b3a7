"""Named actors: who speaks or acts on the page, with every mention.

in: a parse    out: `Actor`s in the order of first mention.
names (`actor_names`) | put together (`actor_merge`) | governments | later mentions (`actor_links`)
"""

from __future__ import annotations

from collections import Counter

from sayso.annotate.actor_links import link_mentions
from sayso.annotate.actor_merge import Entry, Mention, fullest, merge_names
from sayso.annotate.actor_names import find_names
from sayso.annotate.actor_words import GOVERNMENT_NOUNS
from sayso.annotate.countries import Geo, geo_words
from sayso.language import Parsed
from sayso.model import Actor, Span


def find_actors(parsed: Parsed) -> tuple[Actor, ...]:
    """The named actors of a text, in the order of first mention.

    A mention is a name without its article and title ("Bill Burns", "US"), a description ("the CIA director", "The Gulf state")
    or a pronoun; it is left out where it could be somebody else's.
    """
    geo = geo_words(parsed.text)
    entries = merge_names(parsed, find_names(parsed, geo))
    _governments(parsed, geo, entries)
    link_mentions(parsed, geo, entries)
    return tuple(_actor(k, e) for k, e in enumerate(sorted(entries, key=lambda e: e.first)))


def _governments(parsed: Parsed, geo: list[Geo], entries: list[Entry]) -> None:
    """ "The Qatari government" and "the US administration" are mentions of the state."""
    states = {e.country: e for e in entries if e.kind == "country"}
    for g in geo:
        if g.kind not in ("adjective", "name"):
            continue
        word = parsed.at(g.span)[-1:]
        if not word or word[0].i + 1 >= len(parsed.tokens):
            continue
        noun = parsed.tokens[word[0].i + 1]
        if noun.lower not in GOVERNMENT_NOUNS or noun.dep in ("compound", "nmod"):
            continue
        span = Span(g.span.start, noun.end)
        entry = states.setdefault(g.iso3, Entry("country", Counter({span.of(parsed.text): 0}), [], g.iso3))
        entry.mentions.append(Mention(span, noun.i, "name"))
    entries.extend(e for e in states.values() if not any(e is o for o in entries))


def _actor(k: int, entry: Entry) -> Actor:
    spans = tuple(sorted({m.span for m in entry.mentions}))
    return Actor(id=f"a{k}", name=fullest(entry), kind=entry.kind, country=entry.country, mentions=spans)
