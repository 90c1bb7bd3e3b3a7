"""What a person corrects shows at the next look, and is gone again when it is taken back."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from sayso.cli.app import app
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
