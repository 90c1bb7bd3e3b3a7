"""Claims told with who makes them, and who turns them down: "Solvania rejected claims by Orvania that the bridge was mined".

in: a text laid out    out: drafts: the claim, which is the maker's, and around it the denial of whoever answers it. The parse hangs
the that-clause on the noun, on its maker or on the verb before; where "that" stands tells enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.attributions import cues
from sayso.annotate.attributions.draft import FINITE, Draft, Layout
from sayso.annotate.attributions.sources import may_speak, source_spans, subject_of
from sayso.language import Token
from sayso.model import Span

# How a claim comes to be its maker's: "claims made by", "allegations levelled by".
_MADE = frozenset(("made", "raised", "voiced", "issued", "published", "put", "levelled", "leveled", "brought"))
_BY = frozenset(("by", "from"))
_NOBODY = frozenset(("DATE", "TIME", "LAW", "EVENT", "MONEY", "PERCENT", "CARDINAL"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_LONGEST = 16  # tokens between "by" and "that": a maker with what is told of him
_CLAIMS = cues.STATING_NOUNS - {"case"}


def read_claims_by(layout: Layout) -> Iterator[Draft]:
    """Every claim behind whose noun its maker stands, and the denial around it."""
    for noun in layout.tokens:
        if noun.pos == "NOUN" and noun.lemma.lower() in _CLAIMS and not layout.quoted(noun.i):
            claim = _claim(layout, noun)
            if claim is not None:
                yield from _turned_down(layout, noun, claim)
                yield claim


def _claim(layout: Layout, noun: Token) -> Draft | None:
    """ "claims by Orvania that the bridge was mined": Orvania's; "Orvania's claim that…" only where somebody denies it."""
    owner = layout.parsed.child(noun.i, "poss")
    if owner is not None:
        return _owned(layout, noun, owner) if _denies(layout, layout.tokens[noun.head]) else None
    tokens, stop = layout.tokens, layout.parsed.sentences[noun.sentence][1]
    by = noun.i + 1 if noun.i + 1 < stop and tokens[noun.i + 1].lower not in _MADE else noun.i + 2
    if by >= stop or tokens[by].lower not in _BY:
        return None
    maker = layout.parsed.child(by, "pobj")
    that = next((t for t in tokens[by + 2 : min(stop, by + 2 + _LONGEST)] if t.lower == "that"), None)
    if maker is None or that is None or maker.i > that.i or not _makes(layout, noun, tokens[by], maker):
        return None
    between = tokens[by + 1 : that.i]
    if any(t.tag in FINITE for t in between) and not any(t.lower == "who" for t in between):
        return None
    return _draft(layout, noun, maker, layout.trim(tokens[by + 1].start, that.start), that)


def _owned(layout: Layout, noun: Token, owner: Token) -> Draft | None:
    """ "Orvania's claim that the bridge was mined"."""
    that = layout.tokens[noun.i + 1] if noun.i + 1 < len(layout.tokens) else None
    source = source_spans(layout, owner, noun.i)
    return _draft(layout, noun, owner, source[0] if source else None, that) if that is not None else None


def _draft(layout: Layout, noun: Token, maker: Token, source: Span | None, that: Token) -> Draft | None:
    clause = _clause(layout, noun, that)
    content = layout.near(noun, layout.tokens[that.i + 1].start, layout.tokens[clause.right].end) if clause is not None else None
    if source is None or content is None:
        return None
    return Draft(
        source=(source,), cue=(noun.span,), content=(content,), rule="claim-by", word=noun.lemma.lower(), verb=noun.i,
        head=maker.i, bounded=True,
    )  # fmt: skip


def _makes(layout: Layout, noun: Token, by: Token, maker: Token) -> bool:
    """Whether a noun behind "by" or "from" can have made a claim."""
    if not may_speak(maker) or maker.entity in _NOBODY:
        return False
    return by.lower == "by" or noun.lemma.lower() not in cues.FROM_SOMEWHERE or maker.pos == "NOUN"


def _clause(layout: Layout, noun: Token, that: Token) -> Token | None:
    """The verb of the clause that "that" opens and a noun announces; None of a relative clause ("the agency that runs the dam",
    "a group that Norland supports")."""
    if that.lower != "that" or that.i + 1 >= len(layout.tokens):
        return None
    verb = layout.tokens[that.head]
    own = [c for c in layout.parsed.children(verb.i) if c.dep in _SUBJECTS and c.i != that.i]
    if not own or own[0].i < that.i or verb.i < that.i:
        return None
    whole = that.tag == "IN" or own[0].dep == "nsubjpass" or verb.head == noun.i or verb.right > verb.i
    return verb if whole else None


def _denies(layout: Layout, verb: Token) -> bool:
    """Whether a verb turns down what was said."""
    denied = cues.STANCE_OF.get(verb.lemma.lower()) == "denied" and verb.pos == "VERB"
    return denied and not layout.quoted(verb.i) and layout.parsed.child(verb.i, "neg") is None


def _turned_down(layout: Layout, noun: Token, claim: Draft) -> Iterator[Draft]:
    """Who denies, rejects or disputes a claim, with all of it as the content; "were rejected by" as well."""
    verb = layout.tokens[noun.head]
    if not _denies(layout, verb):
        return
    agent = layout.parsed.child(verb.i, "agent") if noun.dep == "nsubjpass" else None
    who = layout.parsed.child(agent.i, "pobj") if agent is not None else None
    if noun.dep == "dobj":
        who = subject_of(layout, verb.i)
    content = layout.trim(layout.tokens[noun.left].start, claim.content[-1].end)
    source = source_spans(layout, who, verb.i) if who is not None and may_speak(who) else ()
    if who is None or content is None or not source or any(content.touches(s) for s in source):
        return
    yield Draft(
        source=source, cue=(verb.span,), content=(content,), rule="claim-denied", word=verb.lemma.lower(), verb=verb.i,
        head=who.i, bounded=True,
    )  # fmt: skip
