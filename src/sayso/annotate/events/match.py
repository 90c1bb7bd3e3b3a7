"""The events of a page as tokens: what happens, who does it, to whom.

in: a parse    out: `Match`es in order    (verbs: `verbs`; nouns that no verb has used up: `nouns`)
"""

from __future__ import annotations

from sayso.annotate.events.frames import Match
from sayso.annotate.events.nouns import noun_match
from sayso.annotate.events.verbs import verb_match, withheld
from sayso.language import Parsed


def find_matches(parsed: Parsed) -> list[Match]:
    """The events of a parse, verbs and nouns, in order."""
    governed: set[int] = set()
    found: list[Match] = []
    for t in parsed.tokens:
        if t.pos not in ("VERB", "AUX") or t.dep in ("aux", "auxpass") or t.i in governed or withheld(parsed, t):
            continue
        match = verb_match(parsed, t, governed)
        if match is not None:
            found.append(match)
    used = {i for m in found for i in m.uses}
    found.extend(m for t in parsed.tokens if t.pos == "NOUN" and t.i not in used and (m := noun_match(parsed, t)) is not None)
    return sorted(found, key=lambda m: m.trigger.i)
