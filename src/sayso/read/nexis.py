"""Exports of Nexis: the old ones ("3 of 25 DOCUMENTS" above each article) and those of Nexis Uni ("End of Document" below each).

in: a text    out: its articles; None where it is no such export
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.read.item import Item, paragraphs
from sayso.read.presshead import COPYRIGHT, DAY, day

_TOP = re.compile(r"^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*$", re.M)
_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.M)
_FIELDS_LIST = """
    BYLINE SECTION LENGTH DATELINE HIGHLIGHT HEADLINE LOAD-DATE LANGUAGE GRAPHIC TYPE SUBJECT PUBLICATION-TYPE JOURNAL-CODE
    CORRECTION-DATE CLASSIFICATION COMPANY PERSON GEOGRAPHIC
"""
_FIELD = re.compile(rf"^[ \t]*(?P<name>{'|'.join(_FIELDS_LIST.split())}):[ \t]*(?P<value>.*)$", re.I | re.M)
_BLANK = re.compile(r"\n[ \t]*\n")
_BODY = re.compile(r"^[ \t]*BODY:?[ \t]*$", re.I | re.M)
_AMID = frozenset({"BYLINE", "SECTION", "GRAPHIC", "TYPE", "COMPANY", "PERSON"})  # a paragraph may open with these
_BEHIND = re.compile(r"^[ \t]*(?:Classification|Graphic)[ \t]*$", re.M)  # stand above what is told behind the text
# What stands before the first article: who asked for what, and the list of what was found.
_COVER = re.compile(
    r"User Name:|Date and Time:|Job Number:|Documents? ?\(\d{1,5}\)|Client/Matter:|Search Terms:|Search Type:|Narrowed by:?|"
    r"Page \d{1,4} of \d{1,4}$|Content Type|-None-|\d{1,5}\. ?\S|.{0,80}\bLexisNexis\b|Timeline:|Sources?:"
)
_PLACE = re.compile(r"(?<=\w) \([^()\d]{2,40}\)$")  # behind an outlet's name: "The Guardian (London)"
_PAGE = re.compile(r"Page \d{1,4} of \d{1,4}")
_DELIVERED = re.compile(r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}\s?\([^()]{1,400}\bDelivered by Newstex\)\s*")
_NOTES = frozenset({"Link to the original story.", "Notes"})
_TITLE_LINES = 3
_CUT_WORDS = re.compile(r"[ \t]{2,}")


def items_of(text: str) -> Iterator[Item] | None:
    """The articles of an export."""
    if _TOP.search(text) and _FIELD.search(text):
        parts = _TOP.split(text)[1:]
    elif _END.search(text) and _BODY.search(text):
        parts = _END.split(text)
    else:
        return None
    return (item for part in parts if (item := _item(part)) is not None)


def _item(part: str) -> Item | None:
    """An article: its head (outlet, day, title, in the one order or the other), fields, and its text behind BODY, in some exports
    behind the fields alone."""
    body = _BODY.search(part)
    head_end, begin = (body.start(), body.end()) if body else (_head_end(part),) * 2
    fields = {m["name"].upper(): m for m in _FIELD.finditer(part, 0, head_end)}
    if not fields and body is None:
        return None
    ends = [m.start() for m in _FIELD.finditer(part, begin) if m["name"].upper() not in _AMID]
    ends += [m.start() for m in _BEHIND.finditer(part, begin)]
    top = part[: min((m.start() for m in fields.values()), default=head_end)]
    lines = [line.strip() for line in top.splitlines() if line.strip()]
    covered = next((i + 1 for i in range(len(lines) - 1, -1, -1) if _COVER.match(lines[i])), 0)
    head = [line for line in lines[covered:] if not COPYRIGHT.match(line)]
    dated = next((i for i, line in enumerate(head) if DAY.search(line)), None)
    if not fields and dated is None:
        return None  # an article that says "BODY" and "End of Document" somewhere
    outlet, title = _named(head, dated, _last_stretch(top), covered=covered > 0)
    value = {name: _CUT_WORDS.sub(" ", m["value"].strip()) for name, m in fields.items()}
    title = value.get("HEADLINE") or title
    told = _own(paragraphs(_unpaged(part[begin : min(ends, default=len(part))], title)))
    if not told:
        return None
    return Item(
        title=title,
        authors=tuple(filter(None, [value.get("BYLINE")])),
        paragraphs=told,
        published=None if dated is None else day(head[dated]),
        moment=None if dated is None else head[dated],
        outlet=_PLACE.sub("", outlet) if outlet else None,
        section=value.get("SECTION", "").partition(";")[0].strip() or None,
    )


def _head_end(part: str) -> int:
    """Where an article's fields end that have nothing but blank lines between them; 0 where there are none."""
    end = 0
    for m in _FIELD.finditer(part):
        if end and part[end : m.start()].strip():
            break
        blank = _BLANK.search(part, m.end())  # a value may go on over more lines
        end = blank.start() if blank else len(part)
    return end


def _last_stretch(top: str) -> list[str]:
    """The last lines of a head without a blank one between: in the old text its title, over as many lines as it takes."""
    stretches = [[line.strip() for line in part.split("\n") if line.strip()] for part in _BLANK.split(top)]
    own = [s for s in stretches if s and not COPYRIGHT.match(s[0])]
    return own[-1] if own else []


def _unpaged(text: str, title: str | None) -> str:
    """A text without what a printed page has on top: its number, and the title once more."""
    lines = text.split("\n")
    marks = [i for i, line in enumerate(lines) if _PAGE.fullmatch(line.strip())]
    out = set(marks)
    for i in marks:
        behind = next((k for k in range(i + 1, min(i + 4, len(lines))) if lines[k].strip()), None)
        if behind is not None and title and lines[behind].strip() == title:
            out.add(behind)
    return "\n".join(line for i, line in enumerate(lines) if i not in out) if out else text


def _own(told: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs without what one who passes blogs on writes before and behind them."""
    first = _DELIVERED.match(told[0]) if told else None
    if not first:
        return told
    end = next(
        (i for i, p in enumerate(told) if i and (p in _NOTES or p.startswith("The views expressed in any and all content"))), None
    )
    return tuple(p for p in (told[0][first.end() :], *told[1:end]) if p)


def _named(head: list[str], dated: int | None, last: list[str], *, covered: bool) -> tuple[str | None, str | None]:
    """Outlet and title of a head: outlet, day, edition, title in the old text; title, outlet, day in the new one. last: its last
    lines. covered: lines of a cover stood before it, of which some may be left."""
    if dated is None:
        return None, head[0] if head else None
    before, behind = head[:dated], head[dated + 1 :]
    if len(before) >= 2:
        return before[-1], before[-2] if covered else " ".join(before[:-1])
    titled = behind[-len(last) :] if last and len(last) <= _TITLE_LINES and behind[-len(last) :] == last else behind[-1:]
    return (before[0] if before else None), (" ".join(titled) or None)
