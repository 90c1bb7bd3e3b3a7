"""A denial of what was said before, deaths in two verbs, hours and dead counted one by one, held against reports."""

from __future__ import annotations

import pytest

from .test_check import checked, only
from .told import story

GRANARY = (
    (
        "Ossory Herald",
        "Seven workers were killed in an explosion at the Tolland granary in Ossory on Tuesday. The gates of the granary were bolted, "
        "foreman Piet Anders said. The owner, Lars Holm, said that the gates were not bolted.",
    ),
    ("Ossory Post", "Two clerks of the Tolland granary were arrested over the explosion that killed seven workers, prosecutors said."),
)


class TestWhoDeniesIt:
    """ "Holm denies it" is of the words before it."""

    @pytest.mark.parametrize("denies", ["denies it", "denied this", "denied it"])
    def test_is_right_where_the_reports_have_the_same_one_deny_it(self, denies: str) -> None:
        found = checked(f"Piet Anders says the gates of the granary were bolted; owner Lars Holm {denies}.", story(*GRANARY))
        assert [f for f in found.findings if f.fails] == []
        assert "Holm" in [f.span.of(found.text)[-4:] for f in found.findings if f.kind == "statement" and f.verdict == "same_speaker"]
        assert not [f for f in found.findings if f.kind == "claim" and "Holm" in f.span.of(found.text)]

    def test_is_wrong_where_the_same_one_says_it(self) -> None:
        found = checked("The owner says the gates of the granary were not bolted; foreman Piet Anders denied that the gates of "
                        "the granary were bolted.", story(*GRANARY))
        assert [f.span.of(found.text) for f in found.findings if f.fails and f.kind == "statement"] == ["foreman Piet Anders"]


def test_who_dies_is_whom_a_blast_kills() -> None:
    found = checked("Seven workers have now died in the explosion at the Tolland granary in Ossory.", story(GRANARY[1]))
    assert [f for f in found.findings if f.fails] == []
    assert only(found, "claim").verdict != "contradicted"
