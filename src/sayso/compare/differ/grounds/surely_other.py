"""Surely another's word: one quotation that two reports give to two people, each by name and at a cue.

in: two units    out: yes or no. Of other statements whose word they are is nothing to be sure of: of four that were told as sure,
each on the word of two at their cues, readers found none right and three wrong (decision 30).
"""

from __future__ import annotations

import re

from sayso.compare.clauses.one_quotation import one_quotation, quotation_of
from sayso.compare.clauses.pronouns import PERSONAL
from sayso.compare.clauses.sentence_before import sentence_before
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.said_by_many import may_be_said_by_many
from sayso.model import Attribution, Span, telling_words

# Ways of finding a statement that hold on to a cue right beside it: "police said that …", "…, according to police".
BY_CUE = frozenset({
    "clause", "clause-around", "clause-quoted", "according-to", "quotation-after", "quotation-before", "quotation-alone",
})  # fmt: skip
_OPENS = 60  # characters of a sentence that is about somebody, before the name
_WORD = re.compile(r"[^\W\d_][\w’-]*")
_CUT = re.compile(
    r"\b(?:of|in|on|for|by|with|to|at|from|after|when|as|said|told|and|but|or|his|her|its|their)\b|[;:“\"]|,.*,", re.I
)
_SPEAKS_FOR = re.compile(r"\b(?:spokes(?:man|woman|person|people)|speaks? for|speaking for)\b", re.I)  # what two are given to say
_OWNS = re.compile(r"['’]s?(?!\w)")
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}|[A-Z][a-z’-]+ [A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}")


def surely_quoted_of_two(a: Unit, b: Unit) -> bool:
    """Whether one quotation, word for word, is given to two people by name, each named at a cue in the sentence of the quotation.
    Who is named here and described there may be one, and so may two that are described; what many say, both may have said."""
    if not one_quotation(a, b) or not (_quotes(a) and _quotes(b)):
        return False
    if any(may_be_said_by_many(u) for u in (a, b)) or all(_SPEAKS_FOR.search(u.sentence) for u in (a, b)):
        return False
    return all(u.attribution is not None and u.attribution.source_kind == "named_person" for u in (a, b))


def _quotes(unit: Unit) -> bool:
    """Whether a clause is a person's words, with who says them and the cue in one sentence, and that no pronoun, but one that
    stands right behind a sentence about the person."""
    a, sentence = unit.attribution, unit.clause.sentence
    if a is None or a.manner == "indirect" or a.made_by not in BY_CUE or unit.described is None or not a.source:
        return False
    if quotation_of(unit) is None or not all(sentence.holds(s) for s in (*a.source[:1], *a.cue)):
        return False
    text = unit.described.text(unit.report)
    return a.source[0].of(text).casefold() not in PERSONAL or _plainly_meant(a, sentence, text)


def _plainly_meant(a: Attribution, sentence: Span, text: str) -> bool:
    """Whether the sentence before, of one paragraph, begins with the name of who says it, and nobody else is named there, nor
    before the pronoun."""
    before = sentence_before(text, sentence.start)
    own = telling_words(a.speaker or "")
    if before is None or "\n" in text[before : sentence.start] or not own:
        return False
    head, pronoun = text[before : sentence.start], a.source[0].start
    named = next((m for m in _WORD.finditer(head) if m[0].casefold() in own), None)
    if named is None or named.start() > _OPENS or _CUT.search(head, 0, named.start()) or _OWNS.match(head, named.end()):
        return False
    others = (m for words in (head, text[sentence.start : pronoun]) for m in _NAMED.finditer(words))
    return not any(telling_words(m[0]).isdisjoint(own) for m in others)
