"""Whose a name is that stands in apposition: a place's ("the capital, Selm"), or the speaker's; and who is told to go unnamed.

in: the text laid out, the tokens of a name, a draft    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.annotate.actors.given import given_gender
from sayso.annotate.actors.words import PLACE_NOUNS, PLACE_OPENERS
from sayso.annotate.attributions.about_words import ANONYMITY
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.language import Token

_PLACES = ("GPE", "LOC", "FAC")
_WHERE = frozenset(("in", "at", "from", "near", "outside"))
# "Asked not to be identified by her surname" gives a name all the same; "not to be quoted on the talks" says nothing of it.
_NAMED_ALL_THE_SAME = re.compile(r"\s+(?:further|fully|(?:by|with)\s+(?!name\b))", re.IGNORECASE)


def names_a_place(layout: Layout, name: Sequence[Token], known: bool) -> bool:
    """Whether a name is that of the place word it stands beside: "in Orvania's capital, Selm". known: whether the page has a
    person of that name by more than this one word ("the mayor of the port, Brandt", of Jan Brandt)."""
    noun = _before_comma(layout, name[0])
    if noun is None or noun.lemma.lower() not in PLACE_NOUNS or noun.tag != "NN" or known:
        return False
    if len(name) == 1:
        return True
    if given_gender(name[0].text):
        return False
    inside = noun.lemma.lower() == "capital" and layout.tokens[noun.head].lower in _WHERE
    return inside or name[0].lower in PLACE_OPENERS or name[-1].entity in _PLACES


def _before_comma(layout: Layout, first: Token) -> Token | None:
    """The word before the comma that a name stands behind."""
    return layout.tokens[first.i - 2] if first.i > 1 and layout.tokens[first.i - 1].text == "," else None


def goes_unnamed(layout: Layout, draft: Draft) -> bool:
    """Whether the words for a source say that it is not named: "who asked not to be named"."""
    start, end = draft.source[0].start, max(s.end for s in draft.source)
    said = ANONYMITY.search(layout.text, start, max(end, *(c.start for c in draft.cue), end))
    if said is None or layout.quote_at(said.start()) is not None or said[0].lower().endswith("quoted"):
        return False
    return _NAMED_ALL_THE_SAME.match(layout.text, said.end()) is None
