"""Two sayings of one speaker are not one statement, however much the words around them are alike."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

STRIKE = "Workers at Nordfrys in Vik ended their strike over pay."


@pytest.mark.parametrize(
    ("first", "later", "one"),
    [
        ("“Half is not enough,” said Mette Holm, the leader of the Food Workers' Union.", "“We won,” said Mette Holm.", False),
        ("“We won,” said Mette Holm, the leader of the Food Workers' Union.", "“We won,” Mette Holm said.", True),
    ],
)
def test_only_the_same_saying_is_one(first: str, later: str, one: bool) -> None:
    told = over_days(
        ("2026-03-05", "Coast Tribune", f"{STRIKE}\n\n{first}"), ("2026-03-09", "Evening Globe", f"{STRIKE}\n\n{later}")
    )
    texts = {m.report.id: m.report.text for m in told.members}
    together = [
        c for c in next(compare([told])).claims if len({a.report for a in c.accounts if "Holm" in a.span.of(texts[a.report])}) > 1
    ]
    assert bool(together) == one
