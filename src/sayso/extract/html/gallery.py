"""A gallery: a page whose pictures tell all that it has to tell. What stands below them are captions, and no report.

in: what the page shows, and its type    out: the same without the captions among its paragraphs; None where it is no gallery
"""

from __future__ import annotations

from msgspec.structs import replace

from sayso.extract.blocks.tree import Block
from sayso.extract.html.shown import Shown
from sayso.extract.left import Left
from sayso.extract.lines.captions import caption_of, once
from sayso.extract.words import key, word_count
from sayso.model import Caption

SAID = "its pictures, whose captions are nearly all that it says"
_SEVERAL = 3  # pictures
_LITTLE = 40  # words; fewer beside the captions are a standfirst, and no article
_LONGEST = 80  # words of a caption that nothing but its picture tells


def without_captions(shown: Shown, page_type: str | None, left: Left[Block]) -> Shown | None:
    """A gallery without its captions as text. One that calls itself so may have an article beside them."""
    if shown.live or shown.listed or page_type not in (None, "report", "gallery"):
        return None
    named = page_type == "gallery"
    captions = _below_pictures(shown) if named and len(shown.captions) < _SEVERAL else shown.captions
    if len(captions) < _SEVERAL:
        return None
    said = _keys(captions)
    own = [p for p in shown.paragraphs if not _is_caption(p, said)]
    if len(own) == len(shown.paragraphs) if named else not _is_little(own, captions):
        return None
    held = set(own)
    body = [b for b in shown.body if b.text in held]
    left.but(shown.body, body, "a caption, kept as one")
    return replace(shown, paragraphs=own, body=body, captions=captions)


def _is_little(own: list[str], captions: tuple[Caption, ...]) -> bool:
    """Whether the paragraphs are no more than an opening to the captions."""
    words = sum(map(word_count, own))
    return words < _LITTLE and 2 * words <= sum(word_count(c.text) for c in captions)


def _keys(captions: tuple[Caption, ...]) -> list[str]:
    """What the lines of captions say, squeezed: the words, who took the picture, both."""
    texts = ((c.text, c.credit or "", f"{c.text} {c.credit or ''}") for c in captions)
    return [k for said in texts for text in said if (k := key(text))]


def _is_caption(paragraph: str, said: list[str]) -> bool:
    """Whether a paragraph is a caption, or some of them run together."""
    own = key(paragraph)
    return own in said or sum(len(text) >= _LONGEST // 4 and text in own for text in said) >= _SEVERAL


def _below_pictures(shown: Shown) -> tuple[Caption, ...]:
    """The captions that nothing calls so, on a page that calls itself a gallery: short paragraphs right below pictures."""
    lines = [b for b in shown.body if b.imaged and word_count(b.text) <= _LONGEST]
    found = [caption for b in lines if (caption := caption_of(b.text))]
    return once([*shown.captions, *found])
