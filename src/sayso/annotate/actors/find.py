"""Named actors: who speaks or acts on the page, with every mention.

in: a parse    out: `Actor`s in the order of first mention.
names (`names`) | put together (`merge`) | governments and bodies (`bodies`) | later mentions (`links`)
"""

from __future__ import annotations

from sayso.annotate.actors.bodies import add_bodies
from sayso.annotate.actors.links import link_mentions
from sayso.annotate.actors.merge import Entry, fullest, merge_names
from sayso.annotate.actors.names import find_names
from sayso.annotate.countries import geo_words
from sayso.language import Parsed
from sayso.model import Actor


def find_actors(parsed: Parsed) -> tuple[Actor, ...]:
    """The named actors of a text, in the order of first mention.

    A mention is a name without its article and title ("Nora Whitfield", "US"), a description ("the MI6 director", "The Gulf state")
    or a pronoun; it is left out where it could be somebody else's.
    """
    geo = geo_words(parsed.text)
    entries = merge_names(parsed, find_names(parsed, geo))
    add_bodies(parsed, geo, entries)
    link_mentions(parsed, geo, entries)
    return tuple(_actor(k, e) for k, e in enumerate(sorted(entries, key=lambda e: e.first)))


def _actor(k: int, entry: Entry) -> Actor:
    spans = tuple(sorted({m.span for m in entry.mentions}))
    return Actor(id=f"a{k}", name=fullest(entry), kind=entry.kind, country=entry.country, mentions=spans)
