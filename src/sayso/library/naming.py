"""What somebody calls a story or a report, and which that is: an id, the beginning of it, an address, words of a headline.

in: a name    out: a row or an id; a `LibraryError` that tells which are near where there is none, or several

    story     id | beginning of an id | whole headline | words of a headline, in their order
    report    id | address | the id that its giver gave it | beginning of an id
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from sayso.library.addresses import plain_url
from sayso.library.cut import words
from sayso.library.near import near, share
from sayso.library.parts import parts
from sayso.library.schema import addresses, reports, stories
from sayso.model import LibraryError

_LAST = "\U0010ffff"  # sorts behind every sign of a name
_BRIEF = 4  # signs of a name that are too few to begin an id by
_HOPS = 100  # stories that were merged into each other, one behind the other
_ID = re.compile(r"[sr]-[0-9a-f]+")
_SHOWN = 8  # stories that are told, where several have the words
_NEAREST = 3  # headlines that are told, where none has them
_LONGEST = 300  # signs of a name whose words are looked for in headlines
_LEAST = 0.5  # of the words, that a headline near them has


def story_row(c: Connection, name: str) -> Row[Any]:
    """The row of the story that a name stands for; of one that was merged, the one it leads to. Raises `LibraryError` where there
    is none, or several."""
    found = c.execute(select(stories).where(stories.c.id == name)).all()
    if not found and len(name) > _BRIEF:
        found = c.execute(select(stories).where(stories.c.id >= name, stories.c.id < name + _LAST).limit(2)).all()
        if len(found) > 1:
            raise LibraryError(f"{name!r} is more than one story", cause="ambiguous", hint="give more of its id")
    if found:
        return _led(c, found[0])
    titled = _of_titles(c, (name,))
    return _one(name, titled) if titled else _by_words(c, name)


def story_id(c: Connection, name: str) -> str:
    """The id of the story that a name stands for. Raises as `story_row` does."""
    return str(story_row(c, name).id)


def report_id(c: Connection, name: str) -> str:
    """The id of the report that a name stands for. Raises `LibraryError` where there is none, or several."""
    begun = select(reports.c.id).where(reports.c.id >= name, reports.c.id < name + _LAST).limit(2)
    ways = (
        select(reports.c.id).where(reports.c.id == name),
        select(addresses.c.report.label("id")).where(addresses.c.address == f"url:{plain_url(name)}"),
        select(reports.c.id).where(reports.c.own_id == name).limit(2),
        *((begun,) if len(name) > _BRIEF else ()),
    )
    for asked in ways:
        rows = c.execute(asked).all()
        if len(rows) > 1:
            raise LibraryError(f"{name!r} is more than one report", cause="ambiguous", hint="give more of its id")
        if rows:
            return str(rows[0].id)
    raise LibraryError(f"no report is called {name!r}", cause="not-found", hint="sayso story STORY lists a story's reports")


def _led(c: Connection, row: Row[Any]) -> Row[Any]:
    for _ in range(_HOPS):
        if row.merged_into is None:
            break
        row = c.execute(select(stories).where(stories.c.id == row.merged_into)).one()
    return row


def _by_words(c: Connection, name: str) -> Row[Any]:
    """The story whose headline has the words of a name. Raises `LibraryError` where none has, or several do.

    The whole headline comes before words of it, words side by side before those with others between them, and stories of whole
    reports before those of teasers alone.
    """
    asked = () if len(name) > _LONGEST or _ID.fullmatch(name) else words(name)
    titles = list(_titles(c)) if asked else []
    fitting = [(title, own) for title in titles if _may_have(title, asked) and _in_order(asked, own := words(title))]
    for fits in (lambda own: own == asked, lambda own: _side_by_side(asked, own), lambda _: True):
        if held := [title for title, own in fitting if fits(own)]:
            return _one(name, _of_titles(c, held))
    raise LibraryError(
        f"no story is called {name!r}" + (", and no headline has these words in this order" if asked else ""),
        cause="not-found",
        hint="sayso stories lists them",
        near=[_line(row) for row in _of_titles(c, _nearest(asked, titles))[:_NEAREST]],
    )


def _one(name: str, rows: Sequence[Row[Any]]) -> Row[Any]:
    told = [row for row in rows if row.whole] or rows
    if len(told) == 1:
        return told[0]
    more = len(told) - _SHOWN
    raise LibraryError(
        f"{len(told):,} stories have {name!r} in their headlines",
        cause="ambiguous",
        hint="give the id of one, or more of its headline",
        near=[*map(_line, told[:_SHOWN]), *([f"and {more:,} more"] if more > 0 else ())],
    )


def _titles(c: Connection) -> Iterator[str]:
    """The headlines of all stories, each once."""
    yield from c.execute(select(stories.c.title).where(stories.c.title.is_not(None)).distinct()).scalars()


def _of_titles(c: Connection, titles: Iterable[str]) -> list[Row[Any]]:
    """The stories that have these headlines, or to which one leads that had, those with the newest report first."""
    rows = [row for part in parts(list(titles)) for row in c.execute(select(stories).where(stories.c.title.in_(part)))]
    every = {row.id: row for row in (_led(c, row) for row in rows)}
    return sorted(sorted(every.values(), key=lambda row: str(row.id)), key=lambda row: row.last_day or "", reverse=True)


def _line(row: Row[Any]) -> str:
    return f"{row.id} {row.title or 'without a headline'}"


def _may_have(title: str, asked: Sequence[str]) -> bool:
    """Whether a headline may have some words, by a look at its letters: cutting each of a hundred thousand takes a second."""
    if not title.isascii() or "%" in title:
        return True
    letters = title.lower().replace(".", "")
    return all(word in letters for word in asked if word.isascii() and word.isalpha())


def _in_order(asked: Sequence[str], own: Sequence[str]) -> bool:
    """Whether words stand in a headline in their order, whatever stands between them."""
    rest = iter(own)
    return all(word in rest for word in asked)


def _side_by_side(asked: Sequence[str], own: Sequence[str]) -> bool:
    n = len(asked)
    return any(own[at : at + n] == asked for at in range(len(own) - n + 1))


def _nearest(asked: Sequence[str], titles: Sequence[str]) -> list[str]:
    """The headlines that have most of some words, or words written much alike."""
    cut = {title: words(title) for title in titles}
    meant = near(asked, {word for own in cut.values() for word in own})
    shares = {title: share(meant, own) for title, own in cut.items()}
    best = max(shares.values(), default=0.0)
    return [title for title, own in shares.items() if own == best >= _LEAST][: _SHOWN * _NEAREST]
