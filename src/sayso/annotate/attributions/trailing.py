"""Sources behind their words: where one begins that stands behind a comma, "…the witness, Wanda Perl, presiding judge Jon Kroll said".

in: a draft    out: the same, or with words moved from its source to its content, or back. A description set behind a name is closed
by a comma before the verb; where none stands, the name before the last comma is no part of who says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources_words import PERSONS
from sayso.language import Token
from sayso.model import Span

_NAME = 2  # words of a name that surely is somebody's
_MOST = 6  # words of a title with its name
_LED = 2  # words of a title that the parse may hang on what is said
_DESCRIBING = frozenset(("ADJ", "NOUN", "VERB", "PROPN"))
_BARE = frozenset(("JJ", "NN", "VBG", "VBN"))  # words of a title: "presiding judge", "retired judge"


def set_off(layout: Layout, draft: Draft) -> Draft:
    """A draft whose source begins where it does."""
    if len(draft.source) != 1 or len(draft.cue) != 1 or not draft.content:
        return draft
    source, last = draft.source[0], draft.content[-1]
    behind = last.end <= source.start and source.end <= draft.cue[0].start
    if not behind or layout.text[source.end : draft.cue[0].start].strip():
        return draft
    draft = _without_name(layout, draft, source) or _with_title(layout, draft, source) or draft
    whole = layout.parsed.at(draft.source[0])
    return replace(draft, head=whole[-1].i) if _is_titled(whole) else draft  # whatever the parse makes of "presiding"


def _without_name(layout: Layout, draft: Draft, source: Span) -> Draft | None:
    """A draft without another's name, which stands before the title and name of its speaker."""
    tokens = layout.parsed.at(source)
    comma = max((k for k, t in enumerate(tokens) if t.text == ","), default=0)
    name, titled = tokens[:comma], tokens[comma + 1 :]
    if not (_NAME <= len(name) and all(map(_is_capital, name)) and _is_titled(titled)):
        return None
    content = Span(draft.content[-1].start, name[-1].end)
    if layout.text[draft.content[-1].end : name[0].start].strip() != ",":
        return None
    own = Span(titled[0].start, titled[-1].end)
    return replace(draft, source=(own,), content=(*draft.content[:-1], content), head=titled[-1].i)


def _with_title(layout: Layout, draft: Draft, source: Span) -> Draft | None:
    """A draft whose source takes back the first words of its title: "…on June 23, presiding | judge Jon Kroll said"."""
    last, tokens = draft.content[-1], layout.parsed.at(source)
    said = layout.parsed.at(last)
    led = list(takewhile(lambda t: t.tag in _BARE and t.text.islower(), reversed(said[-_LED - 1 :])))[::-1]
    comma = len(said) - len(led) - 1
    if not led or comma < 1 or said[comma].text != "," or not tokens or said[-1].i + 1 != tokens[0].i:
        return None
    title = [t for t in (*led, *tokens) if t.text.islower()]
    content = layout.trim(last.start, said[comma].start)
    if content is None or title[-1].lemma.lower() not in PERSONS or not _is_titled([*led, *tokens]):
        return None
    return replace(draft, source=(Span(led[0].start, source.end),), content=(*draft.content[:-1], content))


def _is_titled(tokens: Sequence[Token]) -> bool:
    """Whether words are a title and a name, and no more: "presiding judge Jon Kroll", "Mayor Ines Falk"."""
    if not _NAME < len(tokens) <= _MOST or not all(t.pos in _DESCRIBING for t in tokens):
        return False
    title, name = tokens[:-_NAME], tokens[-_NAME:]
    return all(map(_is_capital, name)) and all(t.tag in _BARE or _is_capital(t) for t in title)


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.text.replace("-", "").replace(".", "").isalpha()
