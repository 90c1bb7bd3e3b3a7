"""What the library holds of an article that is given, as deciding needs it.

in: a connection, an article on its way in    out: what is to be done with it; what stands there now
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from sayso.library.addresses import addresses_of, own_url
from sayso.library.decide import Decision, decide
from sayso.library.packed import unpack_article
from sayso.library.schema import addresses, members, reports, versions
from sayso.library.values import Given, Known, Seen
from sayso.model import Article

_CANDIDATES = 20  # reports of one text that are looked at


def decided(c: Connection, given: Given) -> Decision:
    """What is to be done with an article that is given."""
    asked = (select(addresses.c.report).where(addresses.c.address == address) for address in addresses_of(given))
    by = zip(addresses_of(given), (c.execute(q).scalar_one_or_none() for q in asked), strict=True)
    found = [_known(c, report, address) for address, report in by if report is not None]
    of_text = select(versions.c.report).where(versions.c.text_sha256 == given.article.text_sha256).distinct()
    same = c.execute(of_text.order_by(versions.c.report).limit(_CANDIDATES)).scalars()
    return decide(given, found, [_known(c, report, "") for report in same])


def _known(c: Connection, report: str, by: str) -> Known:
    row = c.execute(select(reports).where(reports.c.id == report)).one()
    article = current_article(c, report)
    asked = select(versions.c.number, versions.c.title, versions.c.text_sha256, versions.c.moment, versions.c.extent)
    held = c.execute(asked.where(versions.c.report == report).order_by(versions.c.number)).mappings()
    return Known(
        report=report, by=by, own_id=row.own_id, url=own_url(article), outlet=row.outlet, published=row.published,
        current=row.version, versions=tuple(Seen(**v) for v in held), text=article.text,
    )  # fmt: skip


def current_article(c: Connection, report: str) -> Article:
    """The article of a report's current version."""
    joined = reports.join(versions, (versions.c.report == reports.c.id) & (versions.c.number == reports.c.version))
    return unpack_article(c.execute(select(versions.c.article).select_from(joined).where(reports.c.id == report)).scalar_one())


def story_of(c: Connection, report: str) -> str:
    """The story that a report stands in."""
    return str(c.execute(select(members.c.story).where(members.c.report == report)).scalar_one())
