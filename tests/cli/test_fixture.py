"""`sayso fixture`: a page and what should be read in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run


def test_a_text_to_mend_and_then_what_is_read_otherwise(run: Run, pages: Path) -> None:
    made = run("fixture", pages / "halyard.html")
    text = pages / "halyard.article.txt"
    assert made.exit_code == 0
    assert f"Written to {text}" in made.stderr
    assert run("fixture", pages / "halyard.html").exit_code == 0
    text.write_text(text.read_text().replace("title: Ferry talks break off", "title: Talks break off"))
    held = run("fixture", pages / "halyard.html")
    assert held.exit_code == 1
    assert held.stdout == "! title: Ferry talks break off in Ostamar, should be Talks break off in Ostamar\n"
    assert "1 otherwise" in held.stderr
    assert run("fixture", pages / "halyard.html", "--again").exit_code == 0
    assert "title: Ferry talks break off in Ostamar" in text.read_text()


def test_a_pair_in_another_folder_holds_a_copy_of_the_page(run: Run, pages: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pairs"
    folder.mkdir()
    assert run("fixture", pages / "halyard.html", "-o", folder).exit_code == 0
    assert sorted(p.name for p in folder.iterdir()) == ["halyard.article.txt", "halyard.html"]
    assert (folder / "halyard.html").read_text() == (pages / "halyard.html").read_text()
    assert run("fixture", folder / "halyard.html").exit_code == 0


def test_what_is_not_one_page_is_refused(run: Run, pages: Path, tmp_path: Path) -> None:
    assert "holds several pages" in run("fixture", pages).stderr
    assert run("fixture", pages).exit_code == 2
    assert run("fixture", tmp_path / "none.html").exit_code == 1
    assert "is the mended text" in run("fixture", pages / "halyard.article.txt").stderr


def test_a_text_that_is_broken_is_told_by_its_line(run: Run, pages: Path) -> None:
    (pages / "halyard.article.txt").write_text("titel: x\n\nText.\n")
    broken = run("fixture", pages / "halyard.html")
    assert broken.exit_code == 1
    assert "halyard.article.txt: line 1 names no field" in broken.stderr


def test_another_page_of_the_same_name_is_not_taken_for_it(run: Run, pages: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pairs"
    folder.mkdir()
    run("fixture", pages / "halyard.html", "-o", folder)
    other = tmp_path / "halyard.html"
    other.write_text((pages / "review.html").read_text())
    refused = run("fixture", other, "-o", folder)
    assert (refused.exit_code, "is another page" in refused.stderr) == (2, True)
    assert run("fixture", other, "-o", folder, "--again").exit_code == 0
    assert run("fixture", folder / "halyard.html").exit_code == 0


def test_a_folder_that_is_not_there_is_not_made(run: Run, pages: Path, tmp_path: Path) -> None:
    refused = run("fixture", pages / "halyard.html", "-o", tmp_path / "pgaes")
    assert (refused.exit_code, "there is no folder" in refused.stderr, "mkdir -p" in refused.stderr) == (2, True, True)
    assert not (tmp_path / "pgaes").exists()
    (tmp_path / "file").write_text("x")
    refused = run("fixture", pages / "halyard.html", "-o", tmp_path / "file")
    assert (refused.exit_code, "there is no folder" in refused.stderr, "mkdir" in refused.stderr) == (2, True, False)


def test_a_text_that_is_none_is_told_with_its_name(run: Run, pages: Path) -> None:
    (pages / "halyard.article.txt").write_bytes(b"\xff\xfe\xff")
    broken = run("fixture", pages / "halyard.html")
    assert broken.exit_code == 2
    assert "halyard.article.txt is no text in UTF-8 (--again writes it anew)" in broken.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("published: yesterday\n\nText.\n", "line 1: published can't be 'yesterday' (a day or a moment"),
        ("title: x\npage_type: banana\n\nText.\n", "line 2: page_type can't be 'banana' (it is one of analysis"),
        ("title: x\n\n", "holds no article below its fields"),
    ],
)
def test_a_field_that_can_be_nothing_of_the_kind_is_told(run: Run, pages: Path, text: str, said: str) -> None:
    (pages / "halyard.article.txt").write_text(text)
    held = run("fixture", pages / "halyard.html")
    assert held.exit_code == 1
    assert said in held.stderr


def test_a_page_without_an_article_gets_an_empty_text_to_be_written(run: Run, tmp_path: Path) -> None:
    page, text = tmp_path / "quay.html", tmp_path / "quay.article.txt"
    page.write_text("<html><body><nav><a href='/a'>Home</a></nav></body></html>")
    made = run("fixture", page)
    assert made.exit_code == 0
    assert "no article was found" in made.stderr
    assert "# No article was found: write its paragraphs below the blank line" in text.read_text()
    assert "holds no article below its fields" in run("fixture", page).stderr
    text.write_text(text.read_text().replace("title:", "title: Quay shut") + "The quay was shut on Monday.\n")
    held = run("fixture", page)
    assert (held.exit_code, held.stdout) == (
        1,
        "! title: nothing, should be Quay shut\n- lost:  The quay was shut on Monday.\n",
    )


def test_an_empty_file_is_no_page_to_mend(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none.html").write_text("  ")
    assert run("fixture", tmp_path / "none.html").exit_code == 1
    assert not (tmp_path / "none.article.txt").exists()


def test_what_stands_around_is_asked_where_the_text_has_a_line_for_it(run: Run, pages: Path) -> None:
    text = pages / "halyard.article.txt"
    run("fixture", pages / "halyard.html")
    written = text.read_text()
    assert all(f"\n{kind}:" in written for kind in ("caption", "related", "teaser", "note"))
    text.write_text(written.replace("\ncaption:", "\ncaption: A ferry at night | Ada Quist\ncaption:", 1))
    assert run("fixture", pages / "halyard.html").stdout == "- caption: A ferry at night | Ada Quist\n"
    text.write_text("\n".join(line for line in written.split("\n") if not line.startswith(("caption:", "teaser:"))))
    assert run("fixture", pages / "halyard.html").exit_code == 0
