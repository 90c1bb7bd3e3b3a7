"""What some tokens are as a name: their head, what speaks for each kind, country and title, whether it stands for a state.

in: a parse, its country words, the tokens of a name without article and title    out: a `Name`
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.annotate.actors.evidence import votes
from sayso.annotate.actors.words import ADDRESSING_VERBS, GOING_VERBS, ROLE_NOUNS, TITLES
from sayso.annotate.countries import LONELY, Geo, within
from sayso.language import Parsed
from sayso.model import Span
from sayso.model.reading import ActorKind

_MOST_TITLE = 9  # tokens looked at before a name
_MOST_JOINED = 9  # names joined by "and", at the first of which it is looked up what they do
_NO_TITLE = frozenset(["PUNCT", "SPACE", "DET", "VERB", "ADP", "CCONJ", "PRON", "SCONJ", "AUX", "PART"])


class Name(Struct, frozen=True):
    """One mention of a name: tokens ``[first, stop)`` without article, title and possessive.

    head: the token that ties it to its sentence.  votes: how much speaks for each kind.  geo: the country word that it is.
    country: of the adjective or country name in it or in its title.  title: the words before it, in lower case.
    acts: for a capital or a people's name, whether it stands for its state here ("Washington has asked", "the Norwegians").
    """

    first: int
    stop: int
    span: Span
    text: str
    head: int
    votes: dict[ActorKind, float]
    geo: Geo | None = None
    country: str | None = None
    title: tuple[str, ...] = ()
    acts: bool = False


def named(parsed: Parsed, geo: Sequence[Geo], first: int, stop: int, label: str) -> Name:
    """The chunk as a `Name`."""
    span = parsed.span(first, stop)
    inner = list(within(geo, span))
    itself = next((g for g in inner if g.span == span and _sure(parsed, geo, g)), None)
    head = next((t.i for t in parsed.tokens[first:stop] if not first <= t.head < stop), stop - 1)
    title, country = _title(parsed, geo, first, head)
    if inner and itself is None and label in ("ORG", "NORP", "") and inner[0].kind in ("adjective", "name"):
        country = inner[0].iso3
    text = " ".join(span.of(parsed.text).split())
    found = votes(parsed, first, stop, head, label, title)
    return Name(
        first, stop, span, text, head, found, itself, country, title, itself is not None and _acts(parsed, itself, first, stop)
    )


def _sure(parsed: Parsed, geo: Sequence[Geo], g: Geo) -> bool:
    """Whether an ambiguous word means the country: another word for it must stand on the page ("Georgia" with "Tbilisi")."""
    word = g.span.of(parsed.text)
    return word not in LONELY or any(o.iso3 == g.iso3 and o.span.of(parsed.text) not in LONELY for o in geo)


def _acts(parsed: Parsed, geo: Geo, first: int, stop: int) -> bool:
    """Whether a capital's or a people's name stands for its state."""
    if geo.kind == "people":
        before = parsed.tokens[first - 1].lower if first else ""
        return before == "the" and stop < len(parsed.tokens) and parsed.tokens[stop].pos not in ("NOUN", "PROPN")
    return geo.kind == "capital" and _capital_acts(parsed, stop - 1)


def _capital_acts(parsed: Parsed, i: int, depth: int = 0) -> bool:
    """Subject of a verb of doing, agent, addressee, or party "between" and "with" whom something is."""
    t = parsed.tokens[i]
    head = parsed.tokens[t.head]
    if t.dep == "conj":
        return head.pos == "PROPN" and depth < _MOST_JOINED and _capital_acts(parsed, head.i, depth + 1)
    if t.dep == "nsubj":
        return head.pos == "VERB" and head.lemma.lower() not in GOING_VERBS
    if t.dep in ("dobj", "dative"):
        return head.lemma.lower() in ADDRESSING_VERBS
    if t.dep == "pobj" and i + 1 < len(parsed.tokens) and parsed.tokens[i - 1].entity == "DATE":
        return parsed.tokens[i + 1].tag in ("VBD", "VBZ", "VBP", "MD")  # "In April Doha had asked", taken for one phrase
    return t.dep == "pobj" and (head.dep == "agent" or head.lower in ("between", "with"))


def _title(parsed: Parsed, geo: Sequence[Geo], first: int, head: int) -> tuple[tuple[str, ...], str | None]:
    """The words of the title right before a name, and its country: "Iranian Foreign Minister" gives IRN."""
    i = first
    while i > 0 and first - i < _MOST_TITLE and _before_name(parsed, i - 1, first, head):
        i -= 1
    words = [t.lower.rstrip(".") for t in parsed.tokens[i:first] if t.text != "."]
    if not any(w in TITLES or w in ROLE_NOUNS for w in words):
        return (), None
    country = next((g.iso3 for g in within(geo, parsed.span(i, first))), None)
    return tuple(words), country


def _before_name(parsed: Parsed, i: int, first: int, head: int) -> bool:
    t = parsed.tokens[i]
    if t.sentence != parsed.tokens[first].sentence or t.pos in _NO_TITLE:
        return t.text == "-" and t.sentence == parsed.tokens[first].sentence
    return t.head == head or t.lower.rstrip(".") in TITLES or t.lower in ROLE_NOUNS or t.dep in ("compound", "amod", "nmod")
