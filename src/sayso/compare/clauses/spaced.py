"""Spaced: a story whose texts have plain spaces in the place of others (without a break, thin, of a figure's width), which no
pattern of a rule would know. Half of the reports of some archives have such.

in: a `Story`    out: the same, every offset as it was
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.model import Member, Story

_OTHERS = "\xa0\u2007\u2009\u200a\u202f"  # as `annotate` reads them
_SPACES = dict.fromkeys(map(ord, _OTHERS), " ")
_SPACE = re.compile(f"[{_OTHERS}]")


def spaced(story: Story) -> Story:
    """A story with plain spaces; the very same, where it has no others."""
    if not any(_SPACE.search(m.report.text) for m in story.members):
        return story
    return replace(story, members=tuple(map(_spaced, story.members)))


def _spaced(m: Member) -> Member:
    if not _SPACE.search(m.report.text):
        return m
    text = m.report.text.translate(_SPACES)
    article = replace(m.reading.article, text=text)
    return replace(m, report=replace(m.report, text=text), reading=replace(m.reading, article=article))
