"""What a person corrects shows at the next look, and is gone again when it is taken back."""

from __future__ import annotations

from pathlib import Path

from selectolax.lexbor import LexborHTMLParser
from typer.testing import CliRunner

from sayso.cli.app import app
from sayso.pipeline import compare_story
from sayso.web.shelf import Shelf

from .conftest import Get
from .test_pages import report_of, story_of, text_of


def run(library: Path, *command: str) -> None:
    done = CliRunner().invoke(app, [*command, "--library", str(library)])
    assert done.exit_code == 0, done.output


def test_accounts_that_say_one_thing(get: Get, shelf: Shelf, library: Path) -> None:
    address = f"/story/{story_of(shelf)}"
    before = get(address).text
    assert "1 number differs" in text_of(before)
    run(library, "mend", "no-difference", story_of(shelf), "1")
    after = get(address).text
    assert "1 number differs" not in text_of(after)
    run(library, "mend", "not-same-claim", story_of(shelf), "1", "Northmoor Post")
    assert 'held apart <a href="/edits">by a person</a>' in get(address).text
    run(library, "undo")
    run(library, "undo")
    assert get(address).text == before


def test_two_stories_made_one(get: Get, shelf: Shelf, library: Path) -> None:
    gone, into = (s.id for s in shelf.library.stories()[:2])
    run(library, "mend", "merge", gone, into)
    answers = {id: get(f"/story/{id}") for id in (gone, into)}
    assert sorted(a.status_code for a in answers.values()) == [200, 307]
    moved = next(a for a in answers.values() if a.status_code == 307)
    assert get(moved.headers["location"]).status_code == 200
    run(library, "undo")
    assert get(f"/story/{gone}").status_code == get(f"/story/{into}").status_code == 200


def test_a_wrong_speaker(get: Get, shelf: Shelf, library: Path) -> None:
    report = report_of(shelf, "Halyard Wire")
    run(library, "mend", "wrong-speaker", report, "Nobody can sign a paper", "--speaker", "Elena Marsk")
    assert "Nobody can sign a paper" in text_of(get("/person?name=Elena+Marsk").text)
    assert "Nobody can sign a paper" not in text_of(get("/person?name=Tomas+Verel&outlet=Halyard+Wire").text)


def test_corrections_are_listed_with_the_words_that_they_are_of(get: Get, shelf: Shelf, library: Path) -> None:
    assert "Nothing was corrected" in text_of(get("/edits").text)
    story, report = story_of(shelf), report_of(shelf, "Halyard Wire")
    run(library, "mend", "wrong-speaker", report, "Nobody can sign a paper", "--speaker", "Elena <b>Marsk")
    run(library, "mend", "no-difference", story, "1")
    other = next(s.id for s in shelf.library.stories() if s.id != story)
    run(library, "mend", "move", report, other)
    run(library, "undo", "2")
    page = LexborHTMLParser(get("/edits").text)
    rows = page.css(".edits > li")
    assert [row.attributes["id"] for row in rows] == ["e3", "e2", "e1"]
    assert [row.attributes.get("class") for row in rows] == [None, "undone", None]
    assert "wrong speaker: “Nobody can sign a paper” (Halyard Wire) was said by Elena <b>Marsk" in text_of(rows[2].html or "")
    assert "taken back" in text_of(rows[1].html or "")
    led = rows[2].css_first("a.words").attributes["href"] or ""  # type: ignore[union-attr]
    assert "Nobody can sign a paper" in "".join(n.text() for n in LexborHTMLParser(get(led).text).css(".at"))
    assert {f"/report/{report}", f"/story/{other}"} == {a.attributes["href"] for a in rows[0].css("a")}


def test_the_timeline_follows_a_correction_and_its_undoing(get: Get, shelf: Shelf, library: Path) -> None:
    address = f"/timeline/{story_of(shelf)}"
    before = get(address).text
    told = [c for c in compare_story(shelf.library.told_story(story_of(shelf))).comparisons[0].claims if len(c.accounts) > 1]
    for claim in told:
        report = claim.accounts[0].report
        if any(a.report != report for a in claim.accounts):
            done = CliRunner().invoke(app, ["mend", "not-same-claim", story_of(shelf), claim.id, report, "--library", str(library)])
            if done.exit_code == 0 and get(address).text != before:
                break
    assert get(address).text != before
    while CliRunner().invoke(app, ["undo", "--library", str(library)]).exit_code == 0:
        pass
    assert get(address).text == before
