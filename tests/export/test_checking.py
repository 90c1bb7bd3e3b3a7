"""The tally of a checked text, and what of it is shown in a line."""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.export.checking import check_to_html, check_to_text, tally
from sayso.model import Article, Check, Evidence, Finding, Report, Span
from sayso.model.check import Verdict
from sayso.pipeline import Checked

TEXT = "Ann Lee said that nobody came."


def finding(verdict: Verdict, *, fails: bool = False) -> Finding:
    return Finding(id="f", kind="statement", verdict=verdict, span=Span(0, 7), fails=fails, why="told so")


def test_what_cannot_be_told_is_not_said_to_hold() -> None:
    check = Check(
        text=TEXT, reports=(), findings=(finding("unclear"), finding("same_speaker"), finding("other_speaker", fails=True))
    )
    assert tally(check) == "1 fails (1 speaker). Holding: 1 of 3 speakers."


def test_what_a_report_has_something_to_say_of_is_to_look_at_again() -> None:
    shown = replace(finding("unclear"), evidence=(Evidence(report="r1", span=Span(0, 4)),))
    report = Report.of(Article(id="r1", text="Some came.", text_sha256=""))
    check = Check(text=TEXT, reports=(report,), findings=(shown,))
    assert tally(check) == "Nothing fails, 1 to look at again. Holding: 0 of 1 speaker."


def test_where_all_holds_nothing_is_to_look_at() -> None:
    assert tally(Check(text=TEXT, reports=(), findings=(finding("same_speaker"),))) == "Nothing fails. Holding: 1 of 1 speaker."


def test_many_speakers_that_cannot_be_told_stand_in_a_line() -> None:
    words = "Officials said so. Others said so. A source said so."
    report = Report.of(Article(id="r", text=words, text_sha256=""))
    told = tuple(
        Finding(
            id=f"f{n}", kind="statement", verdict="unclear", span=span, fails=False, why="it can’t be told",
            evidence=(Evidence(report="r", span=span),),
        )
        for n, span in enumerate((Span(0, 9), Span(19, 25), Span(35, 43)), 1)
    )  # fmt: skip
    checked = Checked(name="brief", check=Check(text=words, reports=(report,), findings=told))
    shown, all_of_them = check_to_text(checked), check_to_text(checked, every=True)
    assert "LOOK AGAIN" not in shown
    assert "“Officials” (line 1), “Others” (line 1), “A source” (line 1)" in shown
    assert "3 speakers that can’t be told" in shown
    assert all_of_them.count("it can’t be told") == len(told)
    two = Checked(name="brief", check=Check(text=words, reports=(report,), findings=told[:2]))
    assert "LOOK AGAIN" in check_to_text(two)


def of_three() -> Checked:
    """A text of which one thing holds, one fails and one is disputed; held against a whole report, which two rest on, a whole one
    that nothing rests on, and a teaser likewise."""
    words = "Ann Lee said so. Ola Brand said so. Nobody came."
    reports = tuple(
        Report.of(Article(id=id, outlet=outlet, text="Ola Brand said so and nobody came.", text_sha256="", extent=extent))
        for id, outlet, extent in (("a", "Tarn Post", "full"), ("b", "Coast Mirror", "full"), ("c", "The Echo", "teaser"))
    )
    shown = (Evidence(report="a", span=Span(0, 9)),)
    told = (
        Finding(id="f1", kind="statement", verdict="same_speaker", span=Span(0, 7), fails=False, why="it holds"),
        Finding(id="f2", kind="claim", verdict="disputed", span=Span(17, 34), fails=False, why="two sides", evidence=shown),
        Finding(id="f3", kind="statement", verdict="other_speaker", span=Span(36, 42), fails=True, why="another", evidence=shown),
    )
    return Checked(name="brief", check=Check(text=words, reports=reports, findings=told))


def test_findings_are_numbered_as_they_are_listed() -> None:
    made = check_to_html(of_three())
    assert re.findall(r'<li id="f(\d)">.*?<bdi>(\w+)', made, re.S) == [("1", "Nobody"), ("2", "Ola"), ("3", "Ann")]
    assert re.findall(r'class="back" href="#f(\d)"', made) == ["2", "1"]  # in the text; what holds has no number there


def test_of_teasers_those_alone_are_shown_that_findings_rest_on() -> None:
    made = check_to_html(of_three())
    shown = re.findall(r'<details class="report" id="r\d"( open)?>\s*<summary><bdi>([^<]*)', made)
    assert shown == [(" open", "Tarn Post"), ("", "Coast Mirror")]
    assert 'The reports <span class="tally">2</span>' in made
