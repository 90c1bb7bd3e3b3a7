"""A denial of what was said before, deaths in two verbs, hours and dead counted one by one, held against reports."""

from __future__ import annotations

import pytest

from .test_check import checked, only
from .told import story

HERALD = (
    "Ossory Herald",
    "Seven workers were killed in an explosion at the Tolland granary in Ossory on Tuesday. "
    "The gates of the granary were bolted, foreman Piet Anders said. "
    "The owner, Lars Holm, said that the gates were not bolted.",
)
POST = (
    "Ossory Post",
    "Two clerks of the Tolland granary were arrested over the explosion that killed seven workers, prosecutors said. "
    "A seventh worker died of his burns on Wednesday, the Ossory hospital said.",
)


class TestWhoDeniesIt:
    """ "Holm denies it" is of the words before it."""

    @pytest.mark.parametrize("denies", ["denies it", "denied this", "denied it"])
    def test_is_right_where_the_reports_have_the_same_one_deny_it(self, denies: str) -> None:
        text = f"Piet Anders says the gates of the granary were bolted; owner Lars Holm {denies}."
        found = checked(text, story(HERALD, POST))
        assert [f for f in found.findings if f.fails] == []
        speakers = [f.span.of(text) for f in found.findings if f.kind == "statement" and f.verdict == "same_speaker"]
        assert speakers[-1].endswith("Holm")
        assert not [f for f in found.findings if f.kind == "claim" and "Holm" in f.span.of(text)]

    def test_turns_what_was_said_with_a_not(self) -> None:
        text = "Lars Holm says the gates of the granary were not bolted; Piet Anders denies it."
        told = story((HERALD[0], HERALD[1].replace("that the gates were", "that the gates of the granary were")))
        found = {f.span.of(text).split()[-1]: f.verdict for f in checked(text, told).findings if f.kind == "statement"}
        assert found == {"Holm": "same_speaker", "Anders": "same_speaker"}
        text = "Piet Anders says the gates of the granary were not bolted; Lars Holm denies it."
        found = {f.span.of(text).split()[-1]: f.verdict for f in checked(text, told).findings if f.kind == "statement"}
        assert found == {"Anders": "contradicted", "Holm": "contradicted"}


def test_who_dies_is_whom_a_blast_kills() -> None:
    found = checked("Seven workers have now died in the explosion at the Tolland granary in Ossory.", story(POST))
    assert [f for f in found.findings if f.fails] == []
    assert only(found, "claim").verdict != "contradicted"


class TestTheLastOfThem:
    """Who tells of the seventh tells of seven."""

    def test_is_the_word_of_who_counts_on(self) -> None:
        text = "Seven workers have died in the explosion at the Tolland granary, the local hospital says."
        assert only(checked(text, story(POST)), "statement").verdict == "same_speaker"

    def test_is_no_word_of_another_number(self) -> None:
        text = "Eight workers have died in the explosion at the Tolland granary, the local hospital says."
        assert [f.fails for f in checked(text, story(POST)).findings if f.kind == "number"] == [True]


class TestAnHour:
    """One figure, however it is written."""

    REPORT = ("Ossory Post", "The explosion at the Tolland granary happened at about 3:40 a.m. on Tuesday, the fire service said.")

    @pytest.mark.parametrize("hour", ["around 3:40 on Tuesday morning", "3.40am on Tuesday", "3:40 on Tuesday"])
    def test_is_the_same_in_another_way_of_writing_it(self, hour: str) -> None:
        found = checked(f"The explosion at the Tolland granary happened at {hour}.", story(self.REPORT))
        assert [f for f in found.findings if f.fails] == []
        assert only(found, "number").verdict == "reported"

    def test_may_be_told_roundly(self) -> None:
        found = checked("The explosion at the Tolland granary happened shortly before 4 on Tuesday.", story(self.REPORT))
        assert only(found, "number").verdict == "reported"

    @pytest.mark.parametrize("hour", ["5:40 on Tuesday morning", "3.40pm on Tuesday", "3:40 on Tuesday afternoon"])
    def test_is_another_where_it_is(self, hour: str) -> None:
        found = checked(f"The explosion at the Tolland granary happened at {hour}.", story(self.REPORT))
        assert only(found, "number").verdict == "differently"


def test_a_source_is_counted_as_the_reports_count_it() -> None:
    told = story(("Ossory Post", "Talks on the granary began in April, two people who know of them told the Ossory Post."))
    right = checked("Talks on the granary began in April, two people who know of them say.", told)
    assert [f for f in right.findings if f.fails] == []


def test_the_two_sides_count_nothing() -> None:
    told = story(("Ossory Post", "The strike at the granary ended on Monday after the owner and the union signed an agreement."))
    found = checked("The strike at the granary ended on Monday after the two sides signed an agreement.", told)
    assert not [f for f in found.findings if f.kind == "number"]
