"""What somebody is for, against, keen on or plans: attitudes that the report puts as theirs without a word of saying.

in: a text laid out    out: drafts for verbs, adjectives and nouns in constructions that a small model takes for attributions

The model is logistic regression over the parse, learned on PolNeAR's training part (`training/attributions/attitudes.py`); the
table holds its weights, and only constructions that were an attribution there more than once are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import exp
from pathlib import Path

import msgspec
from msgspec import Struct

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import may_speak, sayer, source_spans, subject_of
from sayso.language import Token
from sayso.model import Span, overlap

_TABLE = Path(__file__).with_name("attitudes.json")
#: A construction of less chance is none: precision comes before recall.
BAR = 0.6
_HOLDS = frozenset(("poss", "compound"))
# "thanked nobody" tells of no attitude.
_NOTHING = frozenset(("nobody", "nothing", "none"))
_LONGEST = 6  # contents are told apart by the length of their number of words, in bits, up to this


class Candidate(Struct, frozen=True):
    """A construction that may be an attitude. key: the word's lemma, its kind and what it takes ("keen adj to")."""

    key: str
    cue: Token
    subject: Token
    draft: Draft


class Table(Struct, frozen=True):
    """What was learned. constructions: of each lemma the keys that are looked at.  weights: of each feature."""

    constructions: dict[str, frozenset[str]]
    weights: dict[str, float]


def read_attitudes(layout: Layout) -> Iterator[Draft]:
    """The attitudes outside quotations, by chance `BAR` or more."""
    table = _table()
    for token in layout.tokens:
        keys = table.constructions.get(token.lemma.lower())
        if keys is not None:
            for c in candidates(layout, token):
                if c.key in keys and _chance(table, layout, c) >= BAR:
                    yield c.draft


@cache
def _table() -> Table:
    return msgspec.json.decode(_TABLE.read_bytes(), type=Table)


def _chance(table: Table, layout: Layout, c: Candidate) -> float:
    return 1 / (1 + exp(-sum(table.weights.get(f, 0.0) for f in features(layout, c))))


def candidates(layout: Layout, token: Token) -> Iterator[Candidate]:
    """The constructions of a token in which it could be a cue."""
    if layout.quoted(token.i):
        return
    if token.pos == "VERB":
        yield from _of(layout, token, "verb", sayer(layout, token))
    elif token.pos == "ADJ" and token.dep == "acomp":
        yield from _of(layout, token, "adj", subject_of(layout, token.head))
    elif token.pos == "NOUN":
        holder = next((c for c in layout.parsed.children(token.i) if c.dep in _HOLDS and c.i < token.i), None)
        yield from _of(layout, token, "noun", holder)


def _of(layout: Layout, cue: Token, kind: str, subject: Token | None) -> Iterator[Candidate]:
    if subject is None or not may_speak(subject) or subject.lower in words.READER:
        return
    lemma = cue.lemma.lower()
    source = source_spans(layout, subject, cue.i)
    for how, end, content in _complements(layout, cue):
        span = layout.near(cue, content.start, content.end)
        if source and span is not None and not any(overlap(s, span) for s in source):
            draft = Draft(
                source=source,
                cue=(Span(cue.start, end),),
                content=(span,),
                rule="attitude",
                word=lemma,
                verb=cue.i,
                head=subject.i,
            )
            yield Candidate(f"{lemma} {kind} {how}", cue, subject, draft)


def _complements(layout: Layout, cue: Token) -> Iterator[tuple[str, int, Span]]:
    """What a word takes: how it is tied to it, where the cue's own words end, and where it stands."""
    parsed, tokens = layout.parsed, layout.tokens
    for child in parsed.children(cue.i):
        if child.i < cue.i:
            continue
        whole = parsed.span(child.left, child.right + 1)
        if child.dep == "dobj" and child.lower not in _NOTHING:
            yield "object", cue.end, whole
        elif child.dep in ("xcomp", "acl") and tokens[child.left].lower == "to":
            yield "to", cue.end, whole
        elif child.dep == "xcomp" and child.tag == "VBG":
            yield "doing", cue.end, whole
        elif child.dep == "ccomp":
            yield "that", cue.end, whole
        elif child.dep == "prep" and child.right > child.i:
            yield child.lower, child.end, parsed.span(child.i + 1, child.right + 1)


def features(layout: Layout, c: Candidate) -> list[str]:
    """What the model looks at: the word and its construction, who the subject is, how the verb stands, what the content begins
    with and holds."""
    parsed, draft, cue, subject = layout.parsed, c.draft, c.cue, c.subject
    lemma, form = c.key.split(" ", 1)
    inside = parsed.at(draft.content[0])
    first, last = inside[0].i, inside[-1].i
    content = next((t for t in inside if not first <= t.head <= last or t.head == t.i), inside[0])
    below = {k.dep: k.lower for k in parsed.children(cue.i)}
    who = subject.lower if subject.pos == "PRON" else subject.entity or subject.pos
    quoted = layout.words_in(draft.content[0])[1] > 0
    return [
        "",
        c.key,
        f"word {lemma}",
        f"form {form}",
        f"who {who}",
        f"form {form} {who}",
        f"tag {cue.tag}",
        f"form {form} {cue.tag}",
        f"dep {cue.dep}",
        f"not {'neg' in below}",
        f"aux {below.get('aux', '')}",
        f"object {'dobj' in below}",
        f"subject {subject.lemma.lower()}",
        f"content {content.lemma.lower()}",
        f"content {content.tag}",
        f"entity {content.entity}",
        f"word {lemma} {content.tag}",
        f"length {min(_LONGEST, len(inside).bit_length())}",
        f"quoted {quoted}",
        f"word {lemma} {quoted}",
    ]
