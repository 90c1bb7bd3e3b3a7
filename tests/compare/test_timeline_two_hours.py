"""Where two reports have one thing at two hours, the line has one of them and says that the other has another."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.export import to_text
from sayso.pipeline import Outcome

from .told import over_days, text_of

LEAD = "Three people died when fire broke out at the mill in Korra in the early hours of Wednesday, Ada Holm of the mill said."
AT_TWO = "The fire started at about 1.40 a.m. on the second floor, according to the fire service."
AT_THREE = "The blaze began shortly after 3am on Wednesday, neighbours told the Globe."


def _line(first: str, second: str) -> tuple[str, int, list[str]]:
    told = over_days(("2026-09-02", "Coast Tribune", first), ("2026-09-03", "Evening Globe", second))
    (line,) = (e for e in next(compare([told])).timeline if "fire" in e.text or "blaze" in e.text)
    return line.text, len(line.reports), [o.span.of(text_of(told, o.report)) for o in line.otherwise]


def test_both_hours_are_shown() -> None:
    text, tellers, others = _line(f"{LEAD} {AT_TWO}", AT_THREE)
    assert "3am" in text
    assert (tellers, others) == (1, ["1.40 a.m."])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{LEAD} {AT_TWO}", AT_THREE.replace("shortly after 3am", "at about 1.45 a.m.")),
        (f"{LEAD} {AT_TWO}", AT_THREE.replace("began shortly after 3am", "began")),
        (LEAD, AT_THREE),
    ],
)
def test_one_hour_or_none_leaves_the_line(first: str, second: str) -> None:
    text, _, others = _line(first, second)
    assert text.startswith("fire broke out")
    assert others == []


def test_the_words_to_read_say_both() -> None:
    told = over_days(("2026-09-02", "Coast Tribune", f"{LEAD} {AT_TWO}"), ("2026-09-03", "Evening Globe", AT_THREE))
    (made,) = compare([told], CompareOptions(explain=True))
    shown = to_text(Outcome(comparisons=(made,), readings={m.report.id: m.reading for m in told.members}), width=100)
    assert "Coast Tribune has 1.40 a.m." in " ".join(shown.split())
    rules = [r for g in made.grounds if g.part == "timeline" for r in g.rule]
    assert any("these words tell its hour, which others have otherwise" in r for r in rules)
