"""A text that somebody wrote, read as it stands."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from sayso.model import ReadError
from sayso.read import ReadOptions, read_written


class TestWord:
    def test_paragraphs_and_tables_come_in_their_order(self, tmp_path: Path) -> None:
        document = docx.Document()
        document.add_paragraph("The ferries lay idle.")
        table = document.add_table(rows=2, cols=2)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "What was said"
        table.cell(1, 0).text, table.cell(1, 1).text = "Ann Lee", "Nobody came."
        document.add_paragraph("Nobody sailed.")
        document.save(str(tmp_path / "brief.docx"))
        page = read_written(str(tmp_path / "brief.docx"))
        assert page.content == "The ferries lay idle.\n\nWhat was said\n\nAnn Lee\n\nNobody came.\n\nNobody sailed."

    def test_what_is_no_document_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "brief.docx").write_bytes(b"PK no archive")
        with pytest.raises(ReadError, match="no Word document"):
            read_written(str(tmp_path / "brief.docx"))

    def test_one_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(ReadError) as told:
            read_written(str(tmp_path / "brief.docx"))
        assert told.value.cause == "missing-file"

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        with ZipFile(tmp_path / "brief.docx", "w", ZIP_DEFLATED) as parts:
            parts.writestr("word/document.xml", b" " * 10_000_000)
        with pytest.raises(ReadError) as told:
            read_written(str(tmp_path / "brief.docx"), ReadOptions(max_bytes=1_000_000))
        assert told.value.cause == "too-large"


class TestSize:
    def test_a_text_that_is_too_long_is_told_and_not_cut(self, tmp_path: Path) -> None:
        (tmp_path / "brief.txt").write_text("Nobody came. " * 100)
        with pytest.raises(ReadError) as told:
            read_written(str(tmp_path / "brief.txt"), ReadOptions(max_bytes=1000))
        assert (told.value.cause, told.value.hint) == ("too-large", "check its chapters one by one")
        assert len(read_written(str(tmp_path / "brief.txt"), ReadOptions(max_bytes=1300)).content) == 1300

    @pytest.mark.parametrize("text", ['{"a": 1}\nNobody came.', "[1, 2]", "%PDF is how it begins."])
    def test_a_text_is_taken_as_it_stands_however_it_begins(self, text: str, tmp_path: Path) -> None:
        (tmp_path / "brief.md").write_text(text)
        assert read_written(str(tmp_path / "brief.md")).content == text


def test_what_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_bytes(bytes(range(256)) * 4)
    with pytest.raises(ReadError, match=r"draft\.txt: binary data, no text"):
        read_written(str(tmp_path / "draft.txt"))
