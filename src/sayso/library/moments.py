"""When a report came to be as it is now.

in: a report that the library tells    out: the report, with the moment of its change where its page has none
"""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import Connection, select

from sayso.library.schema import reports, versions
from sayso.model import Report


def with_change(c: Connection, report: Report) -> Report:
    """A report whose page doesn't say when it was changed, though it was: as changed when that was first seen. A page of which no
    more than a teaser was seen before was not changed."""
    if report.modified is not None or report.published is None:
        return report
    v = versions.c
    asked = select(v.number, v.text_sha256, v.extent, v.seen).where(v.report == report.id)
    held = c.execute(asked.order_by(v.number)).all()
    if len(held) == 1:
        return report
    number = c.execute(select(reports.c.version).where(reports.c.id == report.id)).scalar_one()
    current = next(one for one in held if one.number == number)
    before = [one for one in held if one.number < number and one.extent == current.extent]
    return replace(report, modified=current.seen) if any(one.text_sha256 != current.text_sha256 for one in before) else report
