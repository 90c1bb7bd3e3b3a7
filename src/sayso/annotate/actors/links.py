"""Later mentions without a name: "the prime minister", "the Gulf state", "the group", "she".

in: a parse, its country words and its named actors    out: the same actors with these mentions added.
Precision first: whoever reads statements puts words into the mouths that are linked here. What could be two is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.annotate.actors.descriptions import link_description
from sayso.annotate.actors.linked import Page, country_told, quoted_tokens, short_span, words_told
from sayso.annotate.actors.merge import Entry
from sayso.annotate.actors.pronouns import link_pronoun
from sayso.annotate.actors.words import BROKERS, FEMALE_ROLES, MALE_ROLES, ROLE_NOUNS
from sayso.annotate.countries import Geo
from sayso.language import Parsed, Token


def link_mentions(parsed: Parsed, geo: Sequence[Geo], entries: list[Entry]) -> None:
    """Add to `entries` the mentions by role, description and pronoun."""
    pairs = sorted(((m.head, k) for k, e in enumerate(entries) for m in e.mentions))
    page = Page(parsed, geo, entries, quoted_tokens(parsed), [h for h, _ in pairs], [entries[k] for _, k in pairs])
    for head, k in pairs:
        _apposition(page, entries[k], head)
    for t in parsed.tokens:
        if t.pos == "NOUN":
            link_description(page, t)
        elif t.pos == "PRON":
            link_pronoun(page, t)


# Titles and appositions: they say what an actor is called without its name.


def _apposition(page: Page, entry: Entry, head: int) -> None:
    """The noun that stands beside a person's name: "the MI6 director, Nora Whitfield", "Nora Whitfield, director of MI6"."""
    noun = _beside(page.parsed, head)
    if entry.kind != "person" and (noun is None or noun.lemma.lower() not in BROKERS):
        return
    if noun is None or noun.tag == "NNS" or noun.lemma.lower() not in ROLE_NOUNS:
        return
    span = short_span(page.parsed, noun)
    if "\n" in span.of(page.parsed.text):
        return
    entry.roles = [*entry.roles, words_told(page.parsed, noun)]
    entry.country = entry.country or country_told(page, noun)
    lemma = noun.lemma.lower()
    entry.gender = entry.gender or ("male" if lemma in MALE_ROLES else "female" if lemma in FEMALE_ROLES else None)
    page.add(entry, span, noun.i, "role")


def _beside(parsed: Parsed, head: int) -> Token | None:
    """The common noun in apposition to a name, in either order."""
    t = parsed.tokens[head]
    governor = parsed.tokens[t.head]
    if t.dep == "appos" and governor.dep == "pobj" and governor.pos == "PROPN":  # "the mayor of Sund, Ida Krog"
        role = parsed.tokens[parsed.tokens[governor.head].head]
        governor = role if role.lemma.lower() in ROLE_NOUNS and role.i < governor.i else governor
    if t.dep == "appos" and governor.pos == "NOUN" and governor.i < head:
        return governor
    return next((k for k in parsed.children(head) if k.dep == "appos" and k.pos == "NOUN" and k.i > head), None)
