"""Captions that stand in the state of a page's scripts, beside the article there.

in: the objects around an article's text    out: the captions of its pictures.

A picture is an object that has a caption and says that it is one, or where its file lies. What stands under a name for other
stories is not looked at.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any

from sayso.extract.lines.captions import caption_of, once
from sayso.extract.meta.beside import State, fields_of, names_in
from sayso.extract.words import row, squeeze, word_count
from sayso.model import Caption

# Names of fields without their humps and hyphens.
_CAPTIONS = row("caption captiontitle captiontext captionhtml imagecaption legend")
_CREDITS = row("captioncredit credit creditline credits photocredit imagecredit photographer source")
_FILES = frozenset(row("url src href imageurl imagesrc file fileurl srcset sizes width imageid"))
_PICTURE = re.compile(r"ima?ge?|photo|picture|figure|media", re.I)  # in what an object calls itself, or is called
_KINDS = row("type typename kind component blocktype nodetype name")
_OTHERS = re.compile(
    r"related|recommend|more|most|trending|popular|latest|next|previous|teaser|promoted|sponsor|advert|newsletter|author|byline|"
    r"contributor|nav|menu|footer|comment|video",
    re.I,
)  # in the name of what is no part of the article, or no picture
_TAGS = re.compile(r"<[^<>]{1,400}>")
_MOST_OBJECTS, _MOST = 20_000, 60  # that are looked at, and captions of an article
_LEAST_WORDS, _LONGEST = 3, 1_000  # of a caption: words, and characters


def pictures_in(around: Iterable[State]) -> tuple[Caption, ...]:
    """The captions in the objects around an article, in the order of the outermost, each once."""
    boxes = [box for box in around if len(box) > 1 or "publisher" not in box]
    found: list[Caption] = []
    for box, name in _objects(boxes[-1]) if boxes else ():
        if len(found) >= _MOST:
            break
        if caption := _caption(box, name):
            found.append(caption)
    return once(found)


def _objects(outermost: State) -> Iterator[tuple[State, str]]:
    """The objects in one, with the names they stand under; a loop, never recursion."""
    stack: list[tuple[Any, str]] = [(outermost, "")]
    for _ in range(_MOST_OBJECTS):
        if not stack:
            return
        node, name = stack.pop()
        if isinstance(node, dict):
            yield node, name
            inside = [(v, k) for k, v in node.items() if isinstance(v, (dict, list)) and not _OTHERS.search(k[:60])]
        else:
            inside = [(v, name) for v in node if isinstance(v, (dict, list))]
        stack += reversed(inside)


def _caption(box: State, name: str) -> Caption | None:
    """The caption that an object has as a picture. name: what it stands under."""
    fields = fields_of(box)
    said = next((v for n in _CAPTIONS if isinstance(v := fields.get(n), str) and v), "")
    if not said or len(said) > _LONGEST:
        return None
    kind = " ".join((name, *(v for n in _KINDS if isinstance(v := fields.get(n), str))))
    if not _PICTURE.search(kind[:200]) and _FILES.isdisjoint(fields):
        return None
    text = squeeze(html.unescape(_TAGS.sub(" ", said)))
    credit = next((who for n in _CREDITS for who in names_in(fields.get(n))), None)
    return caption_of(text, credit) if word_count(text) >= _LEAST_WORDS else None
