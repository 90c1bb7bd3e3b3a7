"""Tellers: the person in whose sentence another's claim stands: "Lind withdrew a claim by her aide that", "Lind denied it". What
"she" says next is Lind's.

in: the text laid out, the named actors by where they stand, a draft    out: the person, or None
"""

from __future__ import annotations

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import subject_of
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.language import Token
from sayso.model import Actor


def teller_of(layout: Layout, mentions: Mentions, draft: Draft) -> Actor | None:
    """The person who does something with another's claim, by its verb."""
    if draft.rule != "claim-by" or draft.verb is None or draft.head is None:
        return None
    verb = next((t for t in layout.parsed.ancestors(draft.verb) if t.pos in ("VERB", "AUX")), None)
    subject = subject_of(layout, verb.i) if verb is not None else None
    if subject is None or subject.i == draft.head:
        return None
    actor = mentions.at(subject) or _by_surname(mentions, subject)
    return actor if actor is not None and actor.kind == "person" and actor is not mentions.at(layout.tokens[draft.head]) else None


def _by_surname(mentions: Mentions, token: Token) -> Actor | None:
    """The one person whose surname a word is, where no mention covers it."""
    called = [a for a in mentions.actors if a.kind == "person" and token.pos == "PROPN" and a.name.split()[-1] == token.text]
    return called[0] if len(called) == 1 else None
