"""A brief: one page, every line a quotation that stands in a report, or a count."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from sayso.compare import CompareOptions, compare
from sayso.export import brief_to_docx, brief_to_html, brief_to_markdown, brief_to_text
from sayso.export.accounts import AccountView, Piece, Place, Source
from sayso.export.brief.differing import together
from sayso.export.brief.line import Line, whom
from sayso.export.brief.view import Brief, briefs_of
from sayso.model import Change, Span, TimelineEntry
from sayso.pipeline import Outcome, compare_sources
from sayso.settings import Settings
from tests.compare.told import over_days
from tests.export import outcomes
from tests.export.test_browser import QUIET

ALL = [outcomes.ferry, outcomes.hostile, outcomes.nothing, outcomes.agreed, outcomes.unsure, outcomes.two_stories, outcomes.wide]
Made = Callable[[], Outcome]


def lines(brief: Brief, key: str) -> list[Line]:
    """The lines of a section; none where it is left out."""
    return [line for section in brief.sections if section.key == key for line in section.lines]


def ferry() -> Brief:
    """The brief of the ferry."""
    return briefs_of(outcomes.ferry())[0]


class TestWhatItSays:
    @pytest.mark.parametrize("made", ALL)
    def test_every_quotation_stands_in_a_report(self, made: Made) -> None:
        outcome = made()
        texts = [" ".join(r.text.split()) for c in outcome.comparisons for r in c.reports]
        for brief in briefs_of(outcome):
            quoted = [line.words for section in brief.sections for line in section.lines if line.words]
            assert all(any(words.removesuffix(" …") in text for text in texts) for words in quoted)

    def test_what_differs_is_told_with_both_accounts_and_who_gives_them(self) -> None:
        told = lines(ferry(), "differs")
        assert [line.label for line in told if line.label] == ["number", "contradiction"]
        assert [line.by for line in told if line.inner][:2] == ["coastguard", "harbour officials"]

    def test_agreements_tell_how_many_have_it_and_how_many_voices(self) -> None:
        (line,) = lines(ferry(), "all")
        assert line.note == "2 reports, 1 independent voice"

    def test_speakers_are_counted_without_copies(self) -> None:
        (tarn,) = [line for line in lines(ferry(), "who") if line.label == "Tarn Lines"]
        assert tarn.note == "2 statements"

    def test_what_is_open(self) -> None:
        assert [line.label for line in lines(ferry(), "open")] == ["stands as paused", "hangs on"]

    def test_citations_are_numbered_as_they_come_and_lead_to_the_words(self) -> None:
        brief = ferry()
        cited = [c.number for section in brief.sections for line in section.lines for c in line.cites]
        assert list(dict.fromkeys(cited)) == [c.number for c in brief.cites] == [1, 2]
        first = next(c for section in brief.sections for line in section.lines for c in line.cites)
        assert re.fullmatch(r"https://p\.example/ferry#:~:text=[\w%.~-]+", first.url or "")

    @pytest.mark.parametrize(
        ("file", "lead"), [("saved/ferry.html", True), ("saved/ferry.HTM", True), ("copied.txt", True), ("export.pdf", False)]
    )
    def test_a_file_that_browsers_show_is_cited_at_the_words(self, file: str, lead: bool) -> None:
        told = over_days(*dated(["Three people died in the Kester Bay fire.", "Nine people died in the Kester Bay fire."]))
        (found,) = compare([told])
        outcome = Outcome(comparisons=(found,), readings={m.report.id: m.reading for m in told.members})
        files = dict.fromkeys(outcome.readings, file)
        urls = {c.url for section in briefs_of(outcome, files)[0].sections for line in section.lines for c in line.cites}
        assert urls
        assert all(url.startswith(f"{file}#:~:text=") if lead else url == file for url in urls if url)
        document = docx.Document(BytesIO(brief_to_docx(outcome, files)))
        assert {r.target_ref for r in document.part.rels.values() if r.is_external} == {file}  # Word takes the words for a name

    @pytest.mark.parametrize("made", ALL)
    def test_what_no_line_cites_is_not_listed(self, made: Made) -> None:
        for brief in briefs_of(made()):
            cited = {c.number for section in brief.sections for line in section.lines for c in line.cites}
            assert cited == {c.number for c in brief.cites}

    def test_what_is_new_is_told_only_where_it_was_asked_for(self) -> None:
        assert not lines(ferry(), "new")
        moved = Change(kind="number", claim="k1", report="m", span=outcomes.at("m", "91 people"), before="84", after="91")
        told = outcomes.comparison(since="2026-02-03", changes=(moved,))
        (line,) = lines(briefs_of(Outcome(comparisons=(told,), readings=outcomes.readings()))[0], "new")
        assert (line.label, line.words, line.note) == ("number changed", "91 people", "84 → 91")

    def test_nothing_new_is_said_plainly(self) -> None:
        def note(since: str) -> list[str | None]:
            told = outcomes.comparison(since=since)
            return [x.note for x in lines(briefs_of(Outcome(comparisons=(told,), readings={}))[0], "new")]

        assert note("2026-02-03") == ["nothing: 3 reports since then, without anything that was not told before"]
        assert note("2030-02-20")[0].startswith("nothing: no report is newer, the last is of ")

    def test_what_was_announced_says_whether_it_came(self) -> None:
        words = "The ferry will sail again"
        entry = TimelineEntry(
            first=date(2026, 2, 9), last=date(2026, 2, 9), text=words, report="p", span=outcomes.at("p", words), status="planned",
            reports=("p",), came=False, came_report="m", came_span=outcomes.at("m", "A diver"),
        )  # fmt: skip
        told = outcomes.comparison(timeline=(entry,))
        line, became = lines(briefs_of(Outcome(comparisons=(told,), readings={}))[0], "when")
        assert (line.note, became.label, became.words, became.inner) == ("announced", "it did not come", "A diver", True)

    def test_what_came_by_an_entry_of_its_own_stands_once(self) -> None:
        words, done = "The ferry will sail again", "A diver"
        first, then = (
            TimelineEntry(
                first=date(2026, 2, 9), last=date(2026, 2, 9), text=text, report=report, span=outcomes.at(report, text),
                status=status, reports=(report,),
            )
            for text, report, status in ((words, "p", "planned"), (done, "m", "happened"))
        )  # fmt: skip
        first = replace(first, came=True, came_report="m", came_span=then.span)
        told = outcomes.comparison(timeline=(first, then))
        (line,) = lines(briefs_of(Outcome(comparisons=(told,), readings={}))[0], "when")
        assert (line.words, line.note, len(line.cites)) == (done, "as announced", 2)


def brief_on(*told: tuple[str, str, str]) -> Brief:
    """The brief on a story of reports of days of their own."""
    made = over_days(*told)
    found = next(compare([made]))
    return briefs_of(Outcome(comparisons=(found,), readings={m.report.id: m.reading for m in made.members}))[0]


class TestWhatIsOpen:
    """What a later report settles is open no more."""

    @pytest.mark.parametrize(
        ("asked", "then", "left"),
        [
            ("The cause is not known, Sven Aker said.", "A faulty battery caused the fire, investigators said.", []),
            ("The cause is not known, Sven Aker said.", "The cause is still under investigation.", ["not known"]),
            ("The cause is not known, Sven Aker said.", "A faulty battery may have caused the fire.", ["not known on 14 Jul 2026"]),
            (
                "Whether the commander, Ilan Sorrel, will attend is not known.",
                "The commander, Ilan Sorrel, led his delegation.",
                [],
            ),
            (
                "The fire may have been caused by a heater, but it was too early to be certain, Sven Aker said.",
                "The fire began in the wiring of the hall, Sven Aker said.",
                [],
            ),
            (
                "The fire may have been caused by a heater, but it was too early to be certain, Sven Aker said.",
                "The fire began on Tuesday evening, Sven Aker said.",
                ["not known on 14 Jul 2026"],
            ),
            ("What sparked the fire was not known.", "The fire was sparked by a cigarette, Sven Aker said.", []),
            ("It was not clear whether the driver had survived.", "The driver died in hospital, police said.", []),
            (
                "It was not clear whether the driver had survived.",
                "The driver was 40 years old, police said.",
                ["not known on 14 Jul 2026"],
            ),
            (
                "The train may have been going too fast, but it was too early to say, Sven Aker said.",
                "The train had not been too fast, Sven Aker said.",
                [],
            ),
            ("The number of missing was not yet known.", "Four people are missing, the coastguard said.", []),
            (
                "The number of missing was not yet known.",
                "Four boats were searching, the coastguard said.",
                ["not known on 14 Jul 2026"],
            ),
            ("It was not known who was behind the attack.", "A group called Red Dawn claimed responsibility for it.", []),
            ("Divers had found a wreck of unknown age.", "Police said the road was shut.", []),
            ("Two unknown gunmen fled on foot.", "Police said the road was shut.", []),
            ("The harbour faces an uncertain future.", "Police said the road was shut.", []),
            ("The age of the wreck is unknown.", "Police said the road was shut.", ["not known on 14 Jul 2026"]),
            ("Dara Moss, who leads the brigade, is not known for giving way.", "Police said the road was shut.", []),
            ("No other member of the crew is under investigation, Dara Moss said.", "Police said the road was shut.", []),
            ("The cause is under investigation, Dara Moss said.", "The road was shut.", ["not known on 14 Jul 2026"]),
            ("It was unclear exactly how it began.", "Police said the road was shut.", ["not known on 14 Jul 2026"]),
            ("Dorn Chemicals declined to comment.", "Dorn Chemicals said it would cooperate.", []),
            ("Dorn Chemicals declined to comment.", "Police said the road was shut.", ["no comment"]),
            ("Dara Moss refused to recognise the result.", "Police said the road was shut.", []),
            ("Dara Moss declined to say who had won.", "Police said the road was shut.", ["no comment"]),
        ],
    )
    def test_unless_it_is_told_since(self, asked: str, then: str, left: list[str]) -> None:
        found = brief_on(("2026-07-14", "Halyard Wire", f"A fire broke out in Tolle. {asked}"), ("2026-07-16", "Globe", then))
        assert [line.label for line in lines(found, "open")][-1:] == left

    def test_a_quotation_that_begins_amid_a_sentence_is_the_sentence(self) -> None:
        found = brief_on(
            (
                "2026-05-06",
                "Coast Radio",
                "The strike goes on. Kale, who hosted the meeting, said both would return on Friday.",
            )
        )
        assert [line.words for line in lines(found, "when")] == ["Kale, who hosted the meeting, said both would return on Friday."]


class TestFormats:
    def test_text_fits_its_width(self) -> None:
        for width in (40, 80):
            assert all(len(line) <= width for line in brief_to_text(outcomes.ferry(), width=width).splitlines())

    def test_one_page(self) -> None:
        assert len(brief_to_text(outcomes.ferry(), width=80).splitlines()) <= 66

    def test_markdown_shows_words_as_they_are(self) -> None:
        made = brief_to_markdown(outcomes.hostile())
        assert "\\<b onclick" in made
        assert not re.search(r"(?<!\\)<b|\x1b|\u202e", made)
        assert "javascript:" not in made

    def test_markdown_links_each_citation(self) -> None:
        assert re.search(r"\[\\\[1\\\]\]\(https://p\.example/ferry#:~:text=", brief_to_markdown(outcomes.ferry()))

    @pytest.mark.parametrize("made", ALL)
    def test_html_brings_nothing_from_elsewhere(self, made: Made) -> None:
        parsed = LexborHTMLParser(brief_to_html(made()))
        assert not parsed.css("script, img, iframe, link, form, [src], [style]")
        ids = [n.attributes["id"] for n in parsed.css("[id]")]
        assert len(ids) == len(set(ids))
        within = {(a.attributes["href"] or "")[1:] for a in parsed.css("a") if (a.attributes["href"] or "").startswith("#")}
        assert within <= set(ids)

    @pytest.mark.parametrize("made", ALL)
    def test_word_opens_it_and_finds_the_lines(self, made: Made) -> None:
        document = docx.Document(BytesIO(brief_to_docx(made())))
        words = "\n".join(p.text for p in document.paragraphs)
        for brief in briefs_of(made()):
            assert all(section.title in words for section in brief.sections)

    def test_word_links_lead_to_the_pages(self) -> None:
        document = docx.Document(BytesIO(brief_to_docx(outcomes.ferry())))
        targets = [r.target_ref for r in document.part.rels.values() if r.is_external]
        assert any(t.startswith("https://p.example/ferry#:~:text=") for t in targets)

    def test_nothing_to_brief_on_is_said(self) -> None:
        for made in (brief_to_text(outcomes.nothing()), brief_to_markdown(outcomes.nothing()), brief_to_html(outcomes.nothing())):
            assert "two reports of one event" in made

    def test_a_story_without_readings_still_has_a_brief(self) -> None:
        assert brief_to_text(replace(outcomes.ferry(), readings={}))


def test_a_person_is_known_by_surname_and_an_unnamed_source_in_one_report_alone() -> None:
    assert whom("Maria Weber", "named_person", "r0") == whom("Weber", "named_person", "r1")
    assert whom("a diplomat", "anonymous_person", "r0") != whom("a diplomat", "anonymous_person", "r1")
    assert whom("The Solvanian delegation", "organisation", "r0") == whom("the Solvanian delegation", "organisation", "r1")
    assert whom("a source close to the delegation", "anonymous_person", "r0") != whom("the delegation", "organisation", "r0")


def test_of_what_changed_with_time_the_newest_is_told() -> None:
    tolls = ("Three", "Five", "Nine", "Twelve", "Fifty-two")
    told = over_days(
        *((f"2026-04-1{k}T09:00+00:00", f"Paper {k}", f"{n} people died in the Kester Bay fire.") for k, n in enumerate(tolls))
    )
    (found,) = compare([told])
    (brief,) = briefs_of(Outcome(comparisons=(found,), readings={}))
    shown = [line.words for line in lines(brief, "differs") if line.words]
    assert [words.split()[0] for words in shown] == ["Three", "Nine", "Twelve", "Fifty-two"]


def test_a_section_says_how_much_it_leaves_out() -> None:
    entries = tuple(
        TimelineEntry(
            first=date(2026, 2, day), last=date(2026, 2, day), text="A diver", report="m", span=outcomes.at("m", "A diver"),
            status="happened", reports=("m",),
        )
        for day in range(1, 10)
    )  # fmt: skip
    told = outcomes.comparison(timeline=entries)
    shown = lines(briefs_of(Outcome(comparisons=(told,), readings={}))[0], "when")
    assert (len(shown), shown[-1].note) == (6, "and 4 more")
    assert not [line for line in lines(ferry(), "when") if (line.note or "").startswith("and ")]


DENIED = "The mine was not flooded"


@pytest.mark.parametrize(
    ("kind", "second", "shown"),
    [
        ("named_person", "Ola Brand", 2),  # says one thing twice
        ("named_person", "Rik Moss", 3),
        ("anonymous_person", "Ola Brand", 3),  # two unnamed sources may be two people
    ],
)
def test_one_speaker_says_one_thing_on_one_line(kind: Any, second: str, shown: int) -> None:
    def told(words: str, speaker: str, value: str) -> AccountView:
        place = Place(report="p", span=Span(0, 1))
        source = Source(kind=kind, name=speaker, stance="stated")
        return AccountView(pieces=(Piece(words),), places=(place,), source=source, value=value)

    accounts = [told("the mine was flooded", "Ola Brand", "said"), told("it was under water", second, "said")]
    assert len(together([*accounts, told(DENIED, "Ola Brand", "denied")])) == shown


def test_a_sample_prints_on_one_page(chromium: str, samples: Path, tmp_path: Path) -> None:
    since = Settings(compare=CompareOptions(since="2026-03-06"))
    page = tmp_path / "brief.html"
    page.write_text(brief_to_html(compare_sources([str(samples / "talks")], since)), encoding="utf-8")
    pdf = tmp_path / "brief.pdf"
    command = [chromium, *QUIET, f"--user-data-dir={tmp_path / 'profile'}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}"]
    subprocess.run([*command, page.as_uri()], capture_output=True, timeout=90, check=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) == 1


def dated(texts: Sequence[str], *, apart: bool = False) -> list[tuple[str, str, str]]:
    """Texts as reports of one day, or of a day each."""
    return [(f"2026-04-1{k if apart else 0}T09:00+00:00", f"Paper {k}", text) for k, text in enumerate(texts)]


class TestWhatAllTellOtherwise:
    """Where nothing is told alike by all, what all tell comes first though a number of it changed or is another."""

    def test_a_toll_that_grew(self) -> None:
        told = ["Three people died in the Kester Bay fire.", "Nine people died in the Kester Bay fire. The mayor wept."]
        (line,) = lines(brief_on(*dated(told, apart=True)), "all")
        assert (line.words, line.note) == (
            "Nine people died in the Kester Bay fire",
            "1 report; before: three, 1 report",
        )
        assert [cite.number for cite in line.cites] == [1]  # cited from who says it alone

    def test_each_number_has_its_own_reports(self) -> None:
        told = ["Three people died in the Kester Bay fire.", "Three people died in the Kester Bay fire. A dog lived."]
        newest = "Nine people died in the Kester Bay fire. The mayor wept."
        first = [*dated(told), ("2026-04-12T09:00+00:00", "Paper 2", newest)]
        (line,) = [li for li in lines(brief_on(*first), "all") if "Nine" in (li.words or "")]
        assert (line.note, len(line.cites)) == ("1 report; before: three, 2 reports", 1)

    def test_a_number_that_differs(self) -> None:
        told = ["Thieves stole four paintings from the Lund museum.", "Five paintings were stolen from the Lund museum."]
        (line,) = lines(brief_on(*dated(told)), "all")
        assert line.note == "all 2 reports; the number differs"

    @pytest.mark.parametrize(
        "told",
        [
            ("The rear exit was locked.", "The owner denied that the rear exit was locked."),
            ("The mayor opened the bridge.", "A dog won the race."),
        ],
    )
    def test_what_one_denies_or_lacks_is_nothing_that_all_tell(self, told: tuple[str, str]) -> None:
        assert all(line.words is None for line in lines(brief_on(*dated(told)), "all"))
