"""Reports are shown by their days, each original before its copies, whatever order they were given in."""

from __future__ import annotations

import re

from sayso.export import to_html, to_text
from sayso.export.view import by_day
from sayso.model import Account, Claim, Comparison, Report, Span
from sayso.pipeline import Outcome


def report(id: str, published: str | None, copy_of: str | None = None) -> Report:
    return Report(
        id=id, title=None, outlet=f"Outlet {id}", url=None, published=published, extent="full", copy_of=copy_of, text="Dam broke in"
    )  # fmt: skip


GIVEN = (
    report("e", None),
    report("d", "2026-03-12"),
    report("b", "2026-03-10", copy_of="c"),
    report("c", "2026-03-10T18:00:00Z"),
    report("a", "2026-03-09"),
)


def test_by_day_and_originals_first() -> None:
    assert "".join(r.id for r in by_day(GIVEN)) == "acbde"


def test_a_copy_whose_original_is_not_there_stands_by_its_own_day() -> None:
    assert "".join(r.id for r in by_day((report("d", "2026-03-12"), report("b", "2026-03-10", copy_of="x")))) == "bd"


def test_of_one_day_they_stay_as_they_were_given() -> None:
    assert "".join(r.id for r in by_day((report("z", "2026-03-12"), report("y", "2026-03-12")))) == "zy"


def test_text_page_and_table_have_them_so() -> None:
    accounts = tuple(Account(report=r, span=Span(0, 12)) for r in "da")
    claim = Claim(id="c1", claim="Dam broke in", accounts=accounts, relation="agree", shown="agree")
    outcome = Outcome(comparisons=(Comparison(story="s", title="A dam", reports=GIVEN, claims=(claim,)),), readings={})
    listed = re.findall(r"^ +Outlet (\w)  ", to_text(outcome), re.M)
    page = to_html(outcome)
    assert "".join(listed) == "acbde"
    assert "".join(re.findall(r'<a href="#s1-r\d"><bdi>(?:<wbr>|Outlet )(\w)', page)[:5]) == "acbde"
    assert "".join(re.findall(r'<p class="outlet"><bdi>Outlet (\w)', page)) == "acbde"
    assert "".join(re.findall(r"Outlet (\w)", page[page.index("<thead") : page.index("</thead")])) == "acde"
