"""Pages that mean harm: some here, five seconds of them, and fifty thousand by hand."""

from __future__ import annotations

import pytest

from benchmarks.hostile.__main__ import main


def test_some_end_within_their_budgets(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--pages", "120", "--seed", "5"]) == 0
    assert capsys.readouterr().out.startswith("120 pages, slowest ")
