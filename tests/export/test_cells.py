"""Values as cells of a table."""

from __future__ import annotations

from sayso.export.cells import cell
from sayso.model import Span


def test_a_span_is_told_by_its_start_and_end() -> None:
    assert cell(Span(353, 359)) == "353-359"
    assert cell((Span(353, 359), Span(361, 366))) == "353-359; 361-366"
    assert cell(()) == ""


def test_what_a_spreadsheet_would_run_is_words() -> None:
    assert cell(("=1+1", "x")) == "'=1+1; x"
