"""Surely another's word: one quotation that two reports give to two people, each by name and at a cue.

in: two units    out: yes or no. Of other statements whose word they are is nothing to be sure of: of four that were told as sure,
each on the word of two at their cues, readers found none right and three wrong (decision 30).
"""

from __future__ import annotations

from sayso.compare.clauses.one_quotation import one_quotation
from sayso.compare.clauses.pronouns import PERSONAL
from sayso.compare.clauses.units import Unit

# Ways of finding a statement that hold on to a cue right beside it: "police said that …", "…, according to police".
_BY_CUE = frozenset({"clause", "clause-around", "clause-quoted", "according-to", "quotation-after", "quotation-before"})


def surely_quoted_of_two(a: Unit, b: Unit) -> bool:
    """Whether one quotation, word for word, is given to two people by name, each named at a cue in the sentence of the quotation.
    Who is named here and described there may be one, and so may two that are described."""
    if not one_quotation(a, b) or not (_quotes(a) and _quotes(b)):
        return False
    return all(u.attribution is not None and u.attribution.source_kind == "named_person" for u in (a, b))


def _quotes(unit: Unit) -> bool:
    """Whether a clause is a person's words, with who says them and the cue in one sentence, and that no pronoun."""
    a, sentence = unit.attribution, unit.clause.sentence
    if a is None or a.manner != "direct" or a.made_by not in _BY_CUE or unit.described is None or not a.source:
        return False
    if not all(sentence.holds(s) for s in (*a.source[:1], *a.cue)):
        return False
    return a.source[0].of(unit.described.text(unit.report)).casefold() not in PERSONAL
