"""Statements told by a colon: transcripts ("SMITH: We will go.") and headlines ("Poll: Most want peace", "Two held: police")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.language import Token
from sayso.model import Span

_TURN = re.compile(r"[\"“]?([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}): ")
# One such line is as often a label ("UPDATE: …") as a speaker; transcripts have several.
_FEWEST_TURNS = 2
_LABELS = words.words_of("""
    update updated watch related read more note correction exclusive breaking video photo photos listen q a editor source analysis
    opinion live live-blog factbox timeline explainer review preview interview gallery map audio podcast special profile quiz
    election election2016 campaign debate review fact check background also see alert
    """)
# A headline longer than this is a lead paragraph.
_LONGEST_HEADLINE = 25
_LONGEST_NAME = 5


def read_colons(layout: Layout) -> Iterator[Draft]:
    """Each turn of a transcript, the headline if a source stands in it, and headlines inside the text that end with one."""
    yield from _transcript(layout)
    for k, paragraph in enumerate(layout.paragraphs):
        if k == 0 or layout.text[paragraph.end - 1].isalnum():
            headline = _headline(layout, paragraph)
            if headline is not None and (k == 0 or headline.source[0].start > headline.content[0].start):
                yield headline


def _transcript(layout: Layout) -> Iterator[Draft]:
    turns = [(p, m) for p in layout.paragraphs if (m := _TURN.match(layout.text, p.start, p.end)) and not _label(m[1])]
    if len(turns) < _FEWEST_TURNS:
        return
    for paragraph, match in turns:
        content = layout.trim(match.end(), paragraph.end)
        if content is not None:
            yield _draft(layout, Span(*match.span(1)), content, "transcript")


def _headline(layout: Layout, paragraph: Span) -> Draft | None:
    """ "Smith: …" or "…: police" in a short paragraph."""
    tokens = [t for t in layout.parsed.at(paragraph) if t.pos != "SPACE"]
    colons = [k for k, t in enumerate(tokens) if t.text == ":"]
    if len(tokens) > _LONGEST_HEADLINE or len(colons) != 1:
        return None
    before, behind = tokens[: colons[0]], tokens[colons[0] + 1 :]
    while behind and behind[-1].text == ".":
        behind.pop()
    if _is_source(before) and len(behind) > 2:
        return _draft(layout, _span(before), _span(behind), "headline-colon")
    if _is_source(behind) and len(before) > 2:
        return _draft(layout, _span(behind), _span(before), "headline-colon")
    return None


def _span(tokens: list[Token]) -> Span:
    return Span(tokens[0].start, tokens[-1].end)


def _is_source(tokens: list[Token]) -> bool:
    """Whether these words name someone who speaks: a person, a body, or "report", "officials"."""
    if not 0 < len(tokens) <= _LONGEST_NAME or any(t.pos in ("VERB", "AUX", "PUNCT") for t in tokens):
        return False
    last = tokens[-1]
    if _label(" ".join(t.text for t in tokens)):
        return False
    return (
        last.entity in ("PERSON", "ORG")
        or last.lemma.lower() in words.SPEAKING
        or (last.tag in ("NN", "NNS") and last.lower in words.SPEAKING)
    )


def _label(name: str) -> bool:
    return bool(_LABELS & set(name.lower().split()))


def _draft(layout: Layout, name: Span, content: Span, rule: str) -> Draft:
    head = layout.parsed.at(name)[-1]
    colon = layout.text.index(":", name.end) if content.start > name.end else layout.text.rindex(":", content.end, name.start)
    return Draft(source=(name,), cue=(Span(colon, colon + 1),), content=(content,), rule=rule, word=":", head=head.i)
