"""Statements that a present tense closes which the parse took for a noun: "…a day, the Chamber of Commerce estimates."

in: the text laid out    out: drafts. Only at the end of a sentence, behind a comma and a name or a noun that may speak, where what
stands before is a clause.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.attributions.draft import FINITE, Draft, Layout
from sayso.annotate.attributions.sources import may_speak
from sayso.language import Token

# What is said so in the present tense, and is a plural noun as well, with the verb's own form.
_VERBS = {
    f"{word}s": word
    for word in ("estimate", "forecast", "claim", "report", "project", "reckon", "predict", "warn", "expect", "say", "insist")
}
_LONGEST = 9  # words of who closes a sentence
_TOPS = frozenset(
    ("ROOT", "npadvmod", "nsubj", "dep", "parataxis")
)  # what such a phrase hangs on a sentence as, and no list's part
_ENDS = frozenset((".", "!", "?"))


def read_closing(layout: Layout) -> Iterator[Draft]:
    """Every such statement."""
    for first, stop in layout.parsed.sentences:
        last = stop - 1
        while last > first and (layout.tokens[last].pos == "SPACE" or layout.tokens[last].text in _ENDS):
            last -= 1
        cue = layout.tokens[last]
        if cue.pos in ("NOUN", "PROPN") and cue.text in _VERBS and not layout.quoted(last):
            draft = _closed_by(layout, cue, first)
            if draft is not None:
                yield draft


def _closed_by(layout: Layout, cue: Token, first: int) -> Draft | None:
    """The statement that a word closes, if who says it stands between it and a comma, with a clause before."""
    least = max(first, cue.i - _LONGEST - 1)
    comma = next((i for i in range(cue.i - 1, least, -1) if layout.tokens[i].text == ","), None)
    if comma is None or comma + 1 == cue.i:
        return None
    source, said = layout.tokens[comma + 1 : cue.i], layout.tokens[first:comma]
    if any(t.tag in FINITE for t in source) or not any(t.tag in FINITE for t in said):
        return None
    head = next((t for t in source if t.pos in ("NOUN", "PROPN") and t.dep != "compound"), source[-1])
    opens = source[0].lower in ("the", "a", "an", "its", "their") or source[0].pos == "PROPN"
    top = next((t for t in (*source, cue) if t.head == t.i or not comma < t.head <= cue.i), None)
    if not opens or not may_speak(head) or top is None or top.dep not in _TOPS:
        return None
    content = layout.near(cue, said[0].start, layout.tokens[comma].start)
    own = layout.trim(source[0].start, source[-1].end)
    if content is None or own is None:
        return None
    return Draft(source=(own,), cue=(cue.span,), content=(content,), rule="closing", word=_VERBS[cue.text], verb=cue.i, head=head.i)
