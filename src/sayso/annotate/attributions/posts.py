"""Posts and quotations set off in a paragraph of their own: signed below, or announced by the sentence with a colon before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.quoted import announcing_cue
from sayso.model import Span

# "— Ana Lind (@analind) October 13, 2016": how an embedded post is signed. The handle makes it sure.
_SIGNED = re.compile(r"(?:—|–|--|-) ?([^\W\d_][^()@\n]{1,60}?) ?\(@\w{1,30}\)(?: [A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})?\Z")
_LONGEST_SIGNATURE = 140
# A paragraph that begins so is quoted (another reader's), or an entry of a list, which need not be one voice's words.
_OTHER = ("“", '"', "``", "«", "‘", "'", "-", "•", "*", "·", "–", "—")
_FEWEST_WORDS = 3


def read_posts(layout: Layout) -> Iterator[Draft]:
    """The signed posts, and the announced paragraphs without quotation marks."""
    for k, paragraph in enumerate(layout.paragraphs):
        draft = _signed(layout, k, paragraph) or _announced(layout, k, paragraph)
        if draft is not None:
            yield draft


def _signed(layout: Layout, k: int, paragraph: Span) -> Draft | None:
    """The words before a signature: in its own paragraph, else the whole paragraph before."""
    low = max(paragraph.start, paragraph.end - _LONGEST_SIGNATURE)
    match = _SIGNED.search(layout.text[low : paragraph.end])
    if match is None:
        return None
    at = low + match.start()
    content = layout.trim(paragraph.start, at) or (layout.trim(*layout.paragraphs[k - 1]) if k else None)
    name = Span(low + match.start(1), low + match.end(1))
    inside = layout.parsed.at(name)
    if content is None or not inside or not _enough(layout, content):
        return None
    return Draft(source=(name,), cue=(Span(at, at + 1),), content=(content,), rule="signed", word="—", head=inside[-1].i)


def _announced(layout: Layout, k: int, paragraph: Span) -> Draft | None:
    """ "Lind wrote:" and then the words, unquoted, in the paragraph below."""
    text = layout.text
    if k == 0 or text[layout.paragraphs[k - 1].end - 1] != ":" or text[paragraph.end - 1] not in ".!?…":
        return None
    if text.startswith(_OTHER, paragraph.start):
        return None
    cue = announcing_cue(layout, layout.paragraphs[k - 1])
    content = layout.trim(*paragraph)
    if cue is None or cue.span is None or content is None or not _enough(layout, content):
        return None
    return Draft(
        source=cue.source, cue=(cue.span,), content=(content,), rule="announced", word=cue.word, verb=cue.verb, head=cue.head
    )


def _enough(layout: Layout, content: Span) -> bool:
    return len(content.of(layout.text).split()) >= _FEWEST_WORDS
