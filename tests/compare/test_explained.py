"""What `--explain` says of a claim is what its heading says: it never tells another relation, another kind or other voices."""

from __future__ import annotations

from itertools import combinations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.compare.claims.explain import _alone, _relation, _voices
from sayso.model import Account, Claim, Comparison, Explained, Report, Span

from .test_corrected import LEDGER, MAIL, RADIO
from .told import FLOOD, LAWSUIT, STRIKE, TALKS, Told, over_days, story

WORDS = "Five dockers were hurt."
ROSE = (
    ("2026-09-07", "Harbour Ledger", "Two people were killed when the crane fell at Lindale on Monday, police said."),
    ("2026-09-09", "Coast Radio", "Five people were killed when the crane fell at Lindale on Monday, police said."),
)


def report(n: int, extent: str = "full") -> Report:
    return Report(
        id=f"r{n}", title=None, outlet=f"O{n}", url=None, published=None, extent=extent, copy_of=None, text=WORDS  # type: ignore[arg-type]
    )  # fmt: skip


def told(relation: str, shown: str, **more: object) -> tuple[str, ...]:
    """What is said of a claim of two reports."""
    accounts = tuple(Account(report=f"r{k}", span=Span(0, 4)) for k in (0, 1))
    claim = Claim(id="c1", claim=WORDS, accounts=accounts, relation=relation, shown=shown, **more)  # type: ignore[arg-type]
    return _relation(claim, [report(0), report(1)])


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        (told("differ", "differ", differs_in=("number",), why="5 against 3"), ("surely apart in number", "5 against 3")),
        (told("differ", "may_differ", differs_in=("number",), sure=False), ("perhaps apart in number",)),
        (
            told("differ", "agree", differs_in=("source",), sure=False, why="a against b"),
            ("of what is held against each other only who says so sets them apart", "a against b"),
        ),
        (
            told("differ", "perhaps", differs_in=("source",), sure=False),
            ("of what is held against each other only who says so sets them apart", "not sure that they are of one thing"),
        ),
        (
            told("differ", "perhaps", differs_in=("certainty",), sure=False),
            ("perhaps apart in certainty", "not sure that they are of one thing"),
        ),
        (told("developed", "developed", why="planned against done"), ("told otherwise as time went on", "planned against done")),
        (told("developed", "developed", sure=False), ("perhaps told otherwise as time went on",)),
        (told("agree", "agree"), ("no number of one thing, no day, denial or hedge sets them apart",)),
        (told("agree", "agree", why="a person said that they say one thing"), ("a person said that they say one thing",)),
        (
            told("agree", "perhaps", sure=False),
            ("no number of one thing, no day, denial or hedge sets them apart", "not sure that they are of one thing"),
        ),
    ],
)
def test_it_says_what_the_heading_says(said: tuple[str, ...], lines: tuple[str, ...]) -> None:
    assert said == lines


@pytest.mark.parametrize(
    ("relation", "other", "line"),
    [
        ("only_one", "full", "no clause of another report comes near enough"),
        ("unmatched", "full", "no clause of another report was taken for it, but something like it stands there"),
        ("unmatched", "teaser", "no clause of another report was taken for it, but one of them is a teaser or cut off"),
    ],
)
def test_of_what_one_has_it_says_why_the_others_may_have_it(relation: str, other: str, line: str) -> None:
    claim = Claim(id="c1", claim=WORDS, accounts=(Account(report="r0", span=Span(0, 4)),), relation=relation)  # type: ignore[arg-type]
    assert _alone(claim, [report(0), report(1, other)]) == line


STORIES: tuple[tuple[Told, ...], ...] = (TALKS, STRIKE, LAWSUIT, FLOOD, (LEDGER, RADIO, MAIL))


def explained(found: Comparison) -> list[tuple[Claim, Explained]]:
    by = {e.claim: e for e in found.explained}
    return [(c, by[c.id]) for c in found.claims]


@pytest.mark.parametrize("reports", STORIES)
def test_voices_that_can_not_be_counted_are_not_said_to_be_apart(reports: tuple[Told, ...]) -> None:
    (found,) = compare([story(*reports)], CompareOptions(explain=True))
    for claim, why in explained(found):
        if len(claim.accounts) < 2:
            assert why.voices == ()
            continue
        apart = any("an origin of its own" in line for line in why.voices)
        assert apart == (claim.independent == len(claim.accounts)), (claim.claim, why.voices)
        assert any("can’t be known" in line for line in why.voices) == (claim.independent is None)
        assert len(set(why.voices)) == len(why.voices)


def test_a_toll_that_rose_is_not_said_to_be_apart() -> None:
    (found,) = compare([over_days(*ROSE)], CompareOptions(explain=True))
    lines = [line for claim, why in explained(found) if claim.relation == "developed" for line in why.relation]
    assert "told otherwise as time went on" in lines
    assert not any(line.startswith("surely apart") for line in lines)


def test_one_outlet_is_not_named_twice() -> None:
    from sayso.compare.clauses.units import units_of

    units = units_of(
        story(("Coast Radio", "The port is shut, Orla Venn said. The crane had fallen at noon on Monday, Orla Venn said."))
    )
    assert _voices(units[:2], [report(0)])[0].startswith("both accounts of O0: ")


@pytest.mark.parametrize(
    "words",
    [
        "The mayor, Orla Venn, rejected the union's claim that the crane had not been inspected since May.",
        "Piet Holm, who is accused of setting fire to the warehouse, has pleaded not guilty.",
    ],
)
def test_a_part_of_a_clause_that_is_an_account_is_explained_too(words: str) -> None:
    (found,) = compare(
        [story(("Coast Radio", words), ("Harbour Ledger", "The ferry to Osk was full."))], CompareOptions(explain=True)
    )
    ((claim, why),) = (row for row in explained(found) if row[0].relation == "differ")
    assert [reason.accounts for reason in why.reasons] == list(combinations(range(len(claim.accounts)), 2))
    assert why.runners_up == ()
