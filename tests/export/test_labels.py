"""Days, names, counts."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from sayso.export import labels
from sayso.model import Claim, comparison, reading
from sayso.model.comparison import DiffersIn
from tests.export.outcomes import claims, report


class TestDays:
    @pytest.mark.parametrize(
        ("first", "last", "shown"),
        [
            (None, None, None),
            (date(2026, 3, 10), None, "10 Mar 2026"),
            (None, date(2026, 3, 10), "10 Mar 2026"),
            (date(2026, 3, 10), date(2026, 3, 12), "10–12 Mar 2026"),
            (date(2026, 2, 27), date(2026, 3, 1), "27 Feb – 1 Mar 2026"),
            (date(2025, 12, 31), date(2026, 1, 1), "31 Dec 2025 – 1 Jan 2026"),
            (date(2024, 2, 1), date(2024, 2, 29), "Feb 2024"),
            (date(2012, 1, 1), date(2012, 12, 31), "2012"),
            (date(2012, 1, 1), date(2013, 12, 31), "1 Jan 2012 – 31 Dec 2013"),
            (date.max, date.max, "31 Dec 9999"),
        ],
    )
    def test_are_put_as_short_as_can_be(self, first: date | None, last: date | None, shown: str | None) -> None:
        assert labels.days(first, last) == shown

    @pytest.mark.parametrize("published", [None, "", "yesterday", "2026-13-01", "2026"])
    def test_no_day_is_made_up(self, published: str | None) -> None:
        assert labels.day(published) is None

    def test_the_day_of_an_instant(self) -> None:
        assert labels.day("2026-03-10T23:50:00-05:00") == "10 Mar 2026"


class TestTables:
    def test_every_code_of_the_model_has_a_label(self) -> None:
        assert set(labels.SOURCES) == set(get_args(reading.SourceKind))
        assert set(labels.STANCES) == set(get_args(reading.Stance)) - {"stated"}
        assert set(labels.KINDS) == set(get_args(comparison.DiffersIn))
        assert {key for key, _, _ in labels.SECTIONS} == set(get_args(comparison.Relation)) | {"may_differ", "perhaps"}
        assert set(labels.CAVEATS) == set(get_args(comparison.Caveat))
        assert set(labels.CHANGES) == set(get_args(comparison.ChangeKind))

    def test_no_two_signs_have_one_shape(self) -> None:
        for table in (labels.SOURCES, labels.STANCES):
            assert len({sign.shape for sign in table.values()}) == len(table)


class TestNames:
    def test_an_outlet_given_twice_is_numbered(self) -> None:
        reports = [report("p"), report("m", outlet="Tarn Pilot"), report("c", outlet=None, name="page.txt")]
        assert labels.names_of(reports) == {"p": "Tarn Pilot", "m": "Tarn Pilot (2)", "c": "page.txt"}

    def test_pages_of_one_outlet_are_told_apart_by_file_else_by_title(self) -> None:
        files = [report("p", name="a.html"), report("m", outlet="Tarn Pilot", name="sub/b.html")]
        assert list(labels.names_of(files).values()) == ["Tarn Pilot (a.html)", "Tarn Pilot (b.html)"]
        titled = [report("p"), report("m", outlet="Tarn Pilot", title="Ferry freed")]
        assert list(labels.names_of(titled).values()) == [
            "Tarn Pilot (“Ferry runs aground off Tarn”)", "Tarn Pilot (“Ferry freed”)",
        ]  # fmt: skip

    def test_pages_of_one_outlet_go_by_their_day_or_hour(self) -> None:
        def names(*published: str) -> list[str]:
            told = [report("pm"[k], outlet="Tarn Pilot", published=p, name=f"{k}.html") for k, p in enumerate(published)]
            return list(labels.names_of(told).values())

        assert names("2026-03-03", "2026-03-10T18:30:00+00:00") == ["Tarn Pilot (3 Mar)", "Tarn Pilot (10 Mar)"]
        assert names("2025-12-30", "2026-01-02") == ["Tarn Pilot (30 Dec 2025)", "Tarn Pilot (2 Jan 2026)"]
        assert names("2026-03-03T08:00:00+00:00", "2026-03-03T18:30:00+00:00") == ["Tarn Pilot (08:00)", "Tarn Pilot (18:30)"]
        assert names("2026-03-03", "2026-03-03") == ["Tarn Pilot (0.html)", "Tarn Pilot (1.html)"]

    def test_a_teaser_that_names_no_outlet_goes_by_its_title(self) -> None:
        reports = [
            report("p", outlet=None),
            report("m", outlet=None, title="Ferry runs aground off Tarn in heavy seas, coastguard says"),
        ]
        assert list(labels.names_of(reports).values()) == [
            "“Ferry runs aground off Tarn”",
            "“Ferry runs aground off Tarn in …”",
        ]

    def test_without_anything_else_it_goes_by_its_id(self) -> None:
        assert labels.names_of([report("p", outlet=" ", title=None)]) == {"p": "p"}
        assert labels.names_of([report("p", outlet=None, title=" ")]) == {"p": "p"}


@pytest.mark.parametrize(
    ("told", "shown"),
    [("2026-03-10", "10 Mar 2026"), ("2026-03-10T12:00:00Z", "10 Mar 2026, 12:00"), ("soon", "soon")],
)
def test_a_moment_keeps_its_hour(told: str, shown: str) -> None:
    assert labels.moment(told) == shown


class TestHeadings:
    def test_kinds_are_one_phrase(self) -> None:
        both = Claim(id="k", claim="x", accounts=(), relation="differ", differs_in=("number", "time"))
        assert labels.kinds_of(both) == "Number, time"

    def test_a_difference_that_is_not_sure_has_a_section_of_its_own(self) -> None:
        assert labels.section_of(claims()[0]) == "differ"
        assert labels.section_of(Claim(id="k", claim="x", accounts=(), relation="differ", sure=False)) == "may_differ"

    @pytest.mark.parametrize(
        ("kind", "score", "section"),
        [("certainty", 0.6, "may_differ"), ("certainty", 0.4, "perhaps"), ("number", 0.4, "may_differ"), ("source", 0.99, "agree")],
    )
    def test_what_is_likelier_two_things_than_one_is_perhaps_the_same(self, kind: DiffersIn, score: float, section: str) -> None:
        claim = Claim(id="k", claim="x", accounts=(), relation="differ", differs_in=(kind,), sure=False, score=score)
        assert labels.section_of(claim) == section


def test_what_had_not_happened_yet_was_not_denied() -> None:
    claim = Claim(id="c1", claim="was arrested", accounts=(), relation="developed")
    assert [labels.value_of(claim, v) for v in ("denied", "said", "stated", "nine")] == ["not so", "so", "as fact", "nine"]
