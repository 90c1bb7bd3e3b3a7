"""The tally of a checked text."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.export.checking import tally
from sayso.model import Article, Check, Evidence, Finding, Report, Span
from sayso.model.check import Verdict

TEXT = "Ann Lee said that nobody came."


def finding(verdict: Verdict, *, fails: bool = False) -> Finding:
    return Finding(id="f", kind="statement", verdict=verdict, span=Span(0, 7), fails=fails, why="told so")


def test_what_cannot_be_told_is_not_said_to_hold() -> None:
    check = Check(
        text=TEXT, reports=(), findings=(finding("unclear"), finding("same_speaker"), finding("other_speaker", fails=True))
    )
    assert tally(check) == "1 fails. Holding: 1 of 3 speakers."


def test_what_a_report_has_something_to_say_of_is_to_look_at_again() -> None:
    shown = replace(finding("unclear"), evidence=(Evidence(report="r1", span=Span(0, 4)),))
    report = Report.of(Article(id="r1", text="Some came.", text_sha256=""))
    check = Check(text=TEXT, reports=(report,), findings=(shown,))
    assert tally(check) == "Nothing fails, 1 to look at again. Holding: 0 of 1 speaker."


def test_where_all_holds_nothing_is_to_look_at() -> None:
    assert tally(Check(text=TEXT, reports=(), findings=(finding("same_speaker"),))) == "Nothing fails. Holding: 1 of 1 speaker."
