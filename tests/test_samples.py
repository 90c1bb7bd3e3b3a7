"""The sample pages through the whole way: what `samples/README.md` promises a reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sayso.export import to_html, to_text
from sayso.model import Account, Claim, Comparison, Span
from sayso.pipeline import Outcome, compare_sources


@pytest.fixture(scope="module")
def talks(samples: Path) -> Outcome:
    """The five pages of the negotiation, compared."""
    return compare_sources(sorted(str(p) for p in (samples / "talks").iterdir()))


@pytest.fixture(scope="module")
def fire(samples: Path) -> Outcome:
    """The three pages of the fire, compared."""
    return compare_sources(sorted(str(p) for p in (samples / "fire").iterdir()))


def only(outcome: Outcome) -> Comparison:
    """The one story of an outcome."""
    (comparison,) = outcome.comparisons
    return comparison


def report_of(outcome: Outcome, file: str) -> str:
    """The id of the report that a sample file holds."""
    return next(key for key, reading in outcome.readings.items() if Path(reading.article.name or "").name == file)


def words(outcome: Outcome, account: Account) -> str:
    """The words of an account."""
    return account.span.of(outcome.readings[account.report].article.text)


def claims(outcome: Outcome, *relations: str) -> Iterator[tuple[Claim, list[str]]]:
    """The claims of some relations, with the words of their accounts."""
    for claim in only(outcome).claims:
        if claim.relation in relations:
            yield claim, [words(outcome, a) for a in claim.accounts]


def has(said: list[str], *parts: str) -> bool:
    """Whether each part stands in the words of some account."""
    return all(any(part in w for w in said) for part in parts)


class TestTalks:
    def test_every_page_gives_a_report(self, talks: Outcome) -> None:
        assert not talks.failures
        assert not talks.unread
        assert not talks.fetched
        assert len([r for r in only(talks).reports if r.extent != "teaser"]) == 4

    def test_the_cable_contract_stands_apart(self, talks: Outcome) -> None:
        assert [Path(a.report.name or "").name for a in talks.alone] == ["lantern.html"]
        assert talks.alone[0].why

    def test_the_courier_reprints_the_agency(self, talks: Outcome) -> None:
        copies = {r.id: r.copy_of for r in only(talks).reports if r.copy_of}
        assert copies == {report_of(talks, "courier.html"): report_of(talks, "halyard.html")}

    def test_the_numbers_of_prisoners_differ(self, talks: Outcome) -> None:
        found = [c for c, said in claims(talks, "differ") if has(said, "140 prisoners", "160 prisoners")]
        assert found
        assert found[0].sure
        assert found[0].differs_in == ("number",)

    def test_the_diplomat_is_one_voice(self, talks: Outcome) -> None:
        told = [c for c, said in claims(talks, "agree", "differ") if len(said) > 2 and has(said, "an hour away from a signature")]
        assert told
        assert all(c.independent == 1 for c in told)

    def test_the_condition_is_found(self, talks: Outcome) -> None:
        process = only(talks).process
        assert process is not None
        needs = [c.needs.of(talks.readings[c.report].article.text) for c in process.conditions]
        assert any("pulled its troops back" in n for n in needs)

    def test_who_takes_part(self, talks: Outcome) -> None:
        process = only(talks).process
        assert process is not None
        assert len([p for p in process.parties if p.role == "party"]) >= 2
        assert [p.role for p in process.parties if p.role != "party"]

    def test_only_who_lacks_it_is_said_to_leave_it_out(self, talks: Outcome) -> None:
        """The others have it in words of their own, which the comparison did not take for accounts of it."""
        lacking = {Path(talks.readings[o.report].article.source or "").name for o in only(talks).omissions}
        assert lacking == {"review.html"}

    def test_collapsed_and_suspended_are_disputed(self, talks: Outcome) -> None:
        found = [c for c, said in claims(talks, "differ") if has(said, "collapsed", "suspended")]
        assert [c.sure for c in found] == [False]
        dealt = only(talks).process
        assert dealt is not None
        assert any(s.disputed for s in dealt.state)

    def test_the_denial_is_a_denial(self, talks: Outcome) -> None:
        for file in ("halyard.html", "courier.html"):
            reading = talks.readings[report_of(talks, file)]
            denied = [a for a in reading.attributions if a.stance == "denied"]
            assert any("artillery" in s.of(reading.article.text) for a in denied for s in a.content)
            assert all(a.speaker and "Verel" not in a.speaker for a in denied)


class TestFire:
    def test_every_page_gives_a_report(self, fire: Outcome) -> None:
        assert not fire.failures
        assert not fire.alone
        assert len([r for r in only(fire).reports if r.extent != "teaser"]) == 3

    def test_the_toll_rises(self, fire: Outcome) -> None:
        tolls = [said for _, said in claims(fire, "developed") if has(said, "three people", "Five people", "Nine people")]
        assert tolls
        assert not [said for _, said in claims(fire, "differ") if has(said, "three people", "Nine people")]

    def test_so_does_the_number_of_injured(self, fire: Outcome) -> None:
        assert [said for _, said in claims(fire, "developed") if has(said, "24 were injured", "31 were injured")]

    def test_the_owner_denies_that_the_exit_was_locked(self, fire: Outcome) -> None:
        denied = [a for r in fire.readings.values() for a in r.attributions if a.stance == "denied"]
        assert any("Marrick Estates" in (a.speaker or "") for a in denied)

    def test_the_chief_fire_officer_thinks_anew(self, fire: Outcome) -> None:
        assert [said for _, said in claims(fire, "developed") if has(said, "paraffin heater", "not at a heater")]

    def test_all_doors_open_and_two_shut_stand_against_each_other(self, fire: Outcome) -> None:
        found = [c for c, said in claims(fire, "differ") if has(said, "All four doors", "Two of the four doors")]
        assert [c.sure for c in found] == [False]

    def test_the_cause_is_flat_here_and_hedged_there(self, fire: Outcome) -> None:
        found = [c for c, said in claims(fire, "differ") if has(said, "was caused by a faulty", "may have been caused")]
        assert [c.differs_in for c in found] == [("certainty", "source")]


@pytest.mark.parametrize("story", ["talks", "fire"])
class TestBoth:
    def test_every_account_stands_in_its_report(self, story: str, request: pytest.FixtureRequest) -> None:
        outcome: Outcome = request.getfixturevalue(story)
        for claim in only(outcome).claims:
            assert claim.accounts
            assert all(Span(*a.span).inside(outcome.readings[a.report].article.text) for a in claim.accounts)

    def test_the_text_is_read_in_a_minute(self, story: str, request: pytest.FixtureRequest) -> None:
        made = to_text(request.getfixturevalue(story), width=80)
        assert len(made.splitlines()) <= 170

    def test_the_page_is_whole(self, story: str, request: pytest.FixtureRequest) -> None:
        outcome: Outcome = request.getfixturevalue(story)
        made = to_html(outcome)
        assert made.count('class="report"') == len(only(outcome).reports)
        assert "</html>" in made
