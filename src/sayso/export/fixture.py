"""An article as a file that a person can mend, and what a reading of the page gets wrong against it.

in: an `Article`    out: a text: fields, what stands around the article, a blank line, the paragraphs.
in: such a text, mended    out: what an `Article` has otherwise.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from msgspec import Struct

from sayso.extract import PAGE_TYPES
from sayso.model import Article, InputError, instant_of

_HEAD = (
    "# What sayso read in {name}. Mend what is wrong; several authors are parted by ';'.\n"
    "# Below the blank line stands the article, its paragraphs parted by blank lines.\n"
)
_EMPTY = "# No article was found: write its paragraphs below the blank line, and above it the fields that you know.\n"
_AROUND = "# A line for each of these, an empty one where there are none; take out all lines of a kind that shouldn't be asked.\n"
_MANY = frozenset(("authors", "agencies"))
_MOMENTS = frozenset(("published", "modified"))
FIELDS = ("title", "authors", "published", "modified", "outlet", "section", "page_type", "agencies")
SETS = ("caption", "related", "teaser", "note")
"""What stands around an article; each has a line of its own, and a text that has no such line doesn't ask."""
_FIELD = re.compile(r"(?P<name>\w+)\s*:\s*(?P<value>.*)")
_PARTED = re.compile(r"\n\s*\n")


class Miss(Struct, frozen=True, kw_only=True):
    """Where a reading is not what it should be.

    field: of the article; "lost" and "added" are paragraphs of its text; each caption, note and the like is told by itself.
    read, wanted: None where there is none.
    """

    field: str
    read: str | None = None
    wanted: str | None = None


def to_fixture(article: Article, name: str) -> str:
    """The article as a text to be mended by hand; an unknown field is left empty, and so is the text where none was found: what
    stands around it is not asked then."""
    head = [f"{field}: {_value(article, field) or ''}".rstrip() for field in FIELDS]
    if not article.text:
        return _HEAD.format(name=name) + _EMPTY + "\n".join(head) + "\n\n"
    around = [f"{kind}: {line}".rstrip() for kind in SETS for line in _around(article, kind) or [""]]
    return _HEAD.format(name=name) + "\n".join((*head, _AROUND + around[0], *around[1:])) + "\n\n" + article.text + "\n"


def misses(article: Article, fixture: str) -> tuple[Miss, ...]:
    """What the article has otherwise than a mended text; fields that the text leaves out are not asked.

    Raises `InputError` where the text is not of that form.
    """
    fields, around, paragraphs = _parse(fixture)
    found = [
        Miss(field=field, read=_value(article, field), wanted=wanted or None)
        for field, wanted in fields.items()
        if (_value(article, field) or "") != wanted
    ]
    for kind, wanted in around.items():
        for read, lacking in _changed(_around(article, kind), [line for line in wanted if line]):
            found.append(Miss(field=kind, read=read, wanted=lacking))
    return (*found, *_paragraphs(article, paragraphs))


def _value(article: Article, field: str) -> str | None:
    value = getattr(article, field)
    told = "; ".join(value) if field in _MANY else value
    return " ".join(told.split()) or None if told else None


def _around(article: Article, kind: str) -> list[str]:
    """What stands around an article, each on one line."""
    told: dict[str, list[str]] = {
        "caption": [f"{c.text} | {c.credit}" if c.credit else c.text for c in article.captions],
        "related": [link.title for link in article.related],
        "teaser": [teaser.title for teaser in article.teasers],
        "note": [note.text for note in article.notes],
    }
    return [" ".join(line.split()) for line in told[kind]]


def _parse(fixture: str) -> tuple[dict[str, str], dict[str, list[str]], list[str]]:
    """The fields, what stands around the article, and its paragraphs."""
    head, _, body = fixture.replace("\r\n", "\n").removeprefix("\ufeff").partition("\n\n")
    fields: dict[str, str] = {}
    around: dict[str, list[str]] = {}
    for number, line in enumerate(head.split("\n"), 1):
        if line.startswith("#") or not line.strip():
            continue
        match = _FIELD.fullmatch(line.strip())
        if match and match["name"] in SETS:
            around.setdefault(match["name"], []).append(" ".join(match["value"].split()))
            continue
        if match is None or match["name"] not in FIELDS:
            raise InputError(f"line {number} names no field: {line[:60]!r}", hint=f"the fields are {', '.join((*FIELDS, *SETS))}")
        fields[match["name"]] = _checked(number, match["name"], match["value"])
    paragraphs = [" ".join(p.split()) for p in _PARTED.split(body) if p.strip()]
    if not paragraphs:
        raise InputError("holds no article below its fields", hint="a blank line, then the paragraphs; --again writes it anew")
    return fields, around, paragraphs


def _checked(number: int, field: str, value: str) -> str:
    """A field's value as it is compared. Raises `InputError` where it can be nothing of the kind."""
    if field in _MANY:
        return "; ".join(p.strip() for p in value.split(";"))
    if value and field in _MOMENTS and instant_of(value) is None:
        raise InputError(
            f"line {number}: {field} can't be {value[:40]!r}", hint="a day or a moment: 2026-05-13, 2026-05-13T09:00:00+02:00"
        )
    if value and field == "page_type" and value not in PAGE_TYPES:
        raise InputError(f"line {number}: {field} can't be {value[:40]!r}", hint=f"it is one of {', '.join(sorted(PAGE_TYPES))}")
    return value


def _paragraphs(article: Article, wanted: list[str]) -> list[Miss]:
    read = [span.of(article.text) for span in article.paragraphs]
    return [
        Miss(field="lost", wanted=lacking) if added is None else Miss(field="added", read=added)
        for added, lacking in _changed(read, wanted)
    ]


def _changed(read: list[str], wanted: list[str]) -> list[tuple[str | None, str | None]]:
    """What of two lists only one has, in order: what was read and not wanted, or what was wanted and not read."""
    found: list[tuple[str | None, str | None]] = []
    for tag, a, b, c, d in SequenceMatcher(None, read, wanted, autojunk=False).get_opcodes():
        if tag != "equal":
            found += [(text, None) for text in read[a:b]]
            found += [(None, text) for text in wanted[c:d]]
    return found
