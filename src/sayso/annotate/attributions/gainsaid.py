"""Statements behind a colon by which one contradicts another: "Vance contradicted him: the demand still stood".

in: the drafts of all readers    out: the same, with these as who contradicts said them

What stands behind the colon is neither his who was contradicted, nor what who contradicts denies. Readers hear "him" as what is
said, or take all up to a "she said" behind it for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.annotate.attributions.draft import FINITE, Draft, Layout
from sayso.annotate.attributions.sources import may_speak, own_subject, source_spans
from sayso.annotate.attributions.sources_words import SINGULAR_PRONOUNS
from sayso.language import Token
from sayso.model import Span

_VERBS = frozenset(("contradict", "correct", "challenge", "rebut", "refute", "disagree", "dissent", "differ"))
_DENYING = frozenset(("deny", "dispute", "reject"))  # behind "rejected the claim:" may stand the claim
# What is gainsaid: a pronoun, somebody by name, what was said; and at most a day or a place with it.
_ONE = r"(?:him|her|them|it|this|that|(?:(?:the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2})"
_SAID = (
    r"(?:the |that |this |his |her |their |its |[A-Z][\w.’'-]{1,20} ){0,3}(?:[a-z]{2,15} ){0,2}?"
    r"(?:chief|leader|minister|president|mayor|spokes\w{3,6}|police|governor|union|government|company|ministry|"
    r"accounts?|claims?|versions?|statements?|figures?|numbers?|reports?|views?|stor(?:y|ies)|remarks?|words?|assertions?)"
)
_WITH_IT = r"(?: (?:on|in|at|before|during) (?:[\w’'-]{1,15} ?){1,3}|,? (?:flatly|openly|later|too|again|however))?"
_ANY = re.compile(rf"(?: with)?(?: (?:{_ONE}|{_SAID}))?{_WITH_IT}")
_BARE = re.compile(rf"(?: with)? {_ONE}{_WITH_IT}")
_WHOM = re.compile("him|her|them", re.I)  # whom one contradicts, and nothing that is said
_REACH = 80  # characters between the verb and the colon
_COLON, _MOST = re.compile(r":\s"), 200


def with_gainsaid(layout: Layout, drafts: Sequence[Draft]) -> list[Draft]:
    """All drafts, with what stands behind such a colon in the mouth of who contradicts."""
    found = [d for d in drafts if not all(_WHOM.fullmatch(c.of(layout.text)) for c in d.content)]
    for draft in _read(layout):
        found = _put_in(layout, found, draft)
    return sorted(found, key=lambda d: (min(s.start for s in (*d.source, *d.cue, *d.content)), d.content[0].start))


def _read(layout: Layout) -> Iterator[Draft]:
    """Every such statement: subject, verb, what is gainsaid, a colon, and behind it a clause of its own."""
    for m in islice(_COLON.finditer(layout.text), _MOST):
        colon = layout.token_at(m.start())
        if colon.text != ":" or layout.quoted(colon.i):
            continue
        first, _ = layout.parsed.sentences[colon.sentence]
        verbs = [
            t for t in layout.tokens[first : colon.i] if t.lemma.lower() in _VERBS | _DENYING and colon.start - t.end <= _REACH
        ]
        draft = _draft(layout, verbs[-1], colon) if verbs else None
        if draft is not None:
            yield draft


def _draft(layout: Layout, verb: Token, colon: Token) -> Draft | None:
    between = layout.text[verb.end : colon.start]
    what = (_BARE if verb.lemma.lower() in _DENYING else _ANY).fullmatch(between)
    subject = own_subject(layout, verb.i)
    if what is None or subject is None or not _asserts(layout, verb) or not may_speak(subject):
        return None
    _, stop = layout.parsed.sentences[layout.token_at(colon.end).sentence]
    paragraph = layout.paragraphs[layout.paragraph_at(colon.start)]
    content = layout.trim(colon.end, layout.without_stop(min(layout.tokens[stop - 1].end, paragraph.end)))
    if content is None or not any(t.tag in FINITE for t in layout.parsed.at(content)):
        return None
    source = source_spans(layout, subject, verb.i)
    cue = Span(verb.start, verb.end + len(between.rstrip()))
    return Draft(source=source, cue=(cue,), content=(content,), rule="gainsaid", word="say", verb=verb.i, head=subject.i)


def _asserts(layout: Layout, verb: Token) -> bool:
    """Whether a verb tells that somebody did it: in no passive, and not that he did not."""
    aux = [c for c in layout.parsed.children(verb.i) if c.dep in ("aux", "auxpass", "neg")]
    return verb.tag in ("VBD", "VBZ", "VBP", "VBN") and not any(c.dep in ("auxpass", "neg") for c in aux) and (
        verb.tag != "VBN" or any(c.lemma.lower() == "have" for c in aux)
    )  # fmt: skip


def _put_in(layout: Layout, drafts: Sequence[Draft], own: Draft) -> list[Draft]:
    """The drafts with this one in the place of those that hear the same otherwise; a quotation keeps its own reach, and "she said"
    behind it is hers who contradicts; another's words there stay another's."""
    cue, said = own.cue[0], own.content[0]
    whole = Span(min(own.source[0].start, cue.start), said.end) if own.source else Span(cue.start, said.end)
    near = [d for d in drafts if any(whole.touches(c) for c in d.content) and not any(c.end <= whole.start for c in d.cue)]
    kept = [d for d in drafts if d not in near]
    for d in near:
        content = tuple(Span(max(c.start, said.start), c.end) for c in d.content if c.end > said.start)
        heard = any(s.touches(cue) for s in d.cue) or not d.cue
        if not heard and not _goes_on(layout, d, said):
            return [*kept, *(replace(n, content=content) if n is d and content else n for n in near)]
        if content and (not heard or layout.quote_at(content[0].start)):
            own = replace(own, content=content)
        own = replace(own, score=own.score or d.score)
    return [*kept, own]


def _goes_on(layout: Layout, draft: Draft, said: Span) -> bool:
    """Whether a draft only says on that it is said: ", she said"."""
    who = " ".join(s.of(layout.text) for s in draft.source).lower()
    return who in SINGULAR_PRONOUNS and all(s.start >= said.start for s in draft.cue)
