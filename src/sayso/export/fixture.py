"""An article as a file that a person can mend, and what a reading of the page gets wrong against it.

in: an `Article`    out: a text: fields, a blank line, the paragraphs.
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
_MANY = frozenset(("authors", "agencies"))
_MOMENTS = frozenset(("published", "modified"))
FIELDS = ("title", "authors", "published", "modified", "outlet", "section", "page_type", "agencies")
_FIELD = re.compile(r"(?P<name>\w+)\s*:\s*(?P<value>.*)")
_PARTED = re.compile(r"\n\s*\n")


class Miss(Struct, frozen=True, kw_only=True):
    """Where a reading is not what it should be.

    field: of the article; "lost" and "added" are paragraphs of its text.  read, wanted: None where there is none.
    """

    field: str
    read: str | None = None
    wanted: str | None = None


def to_fixture(article: Article, name: str) -> str:
    """The article as a text to be mended by hand; an unknown field is left empty."""
    head = [f"{field}: {_value(article, field) or ''}".rstrip() for field in FIELDS]
    return _HEAD.format(name=name) + "\n".join(head) + "\n\n" + article.text + "\n"


def misses(article: Article, fixture: str) -> tuple[Miss, ...]:
    """What the article has otherwise than a mended text; fields that the text leaves out are not asked.

    Raises `InputError` where the text is not of that form.
    """
    fields, paragraphs = _parse(fixture)
    found = [
        Miss(field=field, read=_value(article, field), wanted=wanted or None)
        for field, wanted in fields.items()
        if (_value(article, field) or "") != wanted
    ]
    return (*found, *_paragraphs(article, paragraphs))


def _value(article: Article, field: str) -> str | None:
    value = getattr(article, field)
    told = "; ".join(value) if field in _MANY else value
    return " ".join(told.split()) or None if told else None


def _parse(fixture: str) -> tuple[dict[str, str], list[str]]:
    head, _, body = fixture.replace("\r\n", "\n").removeprefix("\ufeff").partition("\n\n")
    fields: dict[str, str] = {}
    for number, line in enumerate(head.split("\n"), 1):
        if line.startswith("#") or not line.strip():
            continue
        match = _FIELD.fullmatch(line.strip())
        if match is None or match["name"] not in FIELDS:
            raise InputError(f"line {number} names no field: {line[:60]!r}", hint=f"the fields are {', '.join(FIELDS)}")
        fields[match["name"]] = _checked(number, match["name"], match["value"])
    paragraphs = [" ".join(p.split()) for p in _PARTED.split(body) if p.strip()]
    if not paragraphs:
        raise InputError("holds no article below its fields", hint="a blank line, then the paragraphs; --again writes it anew")
    return fields, paragraphs


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
    found: list[Miss] = []
    for tag, a, b, c, d in SequenceMatcher(None, read, wanted, autojunk=False).get_opcodes():
        if tag != "equal":
            found += [Miss(field="added", read=text) for text in read[a:b]]
            found += [Miss(field="lost", wanted=text) for text in wanted[c:d]]
    return found
