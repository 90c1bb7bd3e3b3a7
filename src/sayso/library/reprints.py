"""Reprints: which report is the first of those of one text, as they come and go.

in: a report that reprints another, or that goes    out: `copy_of` of the members that it concerns
"""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from sayso.cluster import is_credited
from sayso.library.arranged import TOLD
from sayso.library.packed import unpack_article
from sayso.library.remembered import hand_on
from sayso.library.schema import members, reports, versions
from sayso.model import Article, dated, surely_before

_DAY = 10  # characters of the day that a moment begins with


def keep_copy(c: Connection, article: Article, origin: str) -> None:
    """Let a report be a copy of the one that it reprints; where it surely came before that, or is of that day and that one credits
    its outlet, as who prints an agency's report does, the other way round."""
    origin = c.execute(select(members.c.copy_of).where(members.c.report == origin)).scalar_one() or origin
    first = c.execute(select(TOLD).where(reports.c.id == origin)).scalar_one()
    earlier = surely_before(dated(article), first)
    if first and first[:_DAY] == (dated(article) or "")[:_DAY]:
        other = c.execute(select(reports.c.outlet).where(reports.c.id == origin)).scalar_one()
        theirs, own = is_credited(article.outlet, _article_of(c, origin)), is_credited(other, article)
        earlier = theirs if theirs != own else earlier
    if earlier:
        c.execute(update(members).where(members.c.copy_of == origin).values(copy_of=article.id))
    copy, of = (origin, article.id) if earlier else (article.id, origin)
    c.execute(update(members).where(members.c.report == copy).values(copy_of=of))


def _article_of(c: Connection, report: str) -> Article:
    """A report's current version."""
    current = reports.join(versions, (versions.c.report == reports.c.id) & (versions.c.number == reports.c.version))
    return unpack_article(c.execute(select(versions.c.article).select_from(current).where(reports.c.id == report)).scalar_one())


def hand_on_copies(c: Connection, report: str) -> None:
    """The first of the copies of a report that goes becomes what the others are copies of, those to come too."""
    copies = c.execute(select(members.c.report).where(members.c.copy_of == report).order_by(members.c.report)).scalars().all()
    if copies:
        c.execute(update(members).where(members.c.report == copies[0]).values(copy_of=None))
        for other in copies[1:]:
            c.execute(update(members).where(members.c.report == other).values(copy_of=copies[0]))
    first = copies[0] if copies else c.execute(select(members.c.copy_of).where(members.c.report == report)).scalar_one()
    if first is not None:
        hand_on(c, report, first)
