"""Pages that mean harm: a few here, fifty thousand by hand."""

from __future__ import annotations

import pytest

from benchmarks.hostile.__main__ import main


def test_a_few_hundred_end_within_their_budgets(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--pages", "300", "--seed", "5"]) == 0
    assert capsys.readouterr().out.startswith("300 pages, slowest ")
