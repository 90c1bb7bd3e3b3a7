"""Laws of claims: the order of the reports, a report taken out, names replaced."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.compare import CompareOptions, compare
from sayso.compare.claims.door import claims_of
from sayso.model import Claim, Story

from .told import STRIKE, TALKS, story

FIRE = (
    ("Ellory Post", "The fire at the Brannoch cannery injured 24 workers on Monday. Ines Calder has cancelled the spring parade."),
    (
        "Coast Courier",
        "Ines Calder, the mayor, cancelled the parade. The fire at the Brannoch cannery injured 29 workers on Monday.",
    ),
    ("Bay Herald", "A heater may have started the fire at the Brannoch cannery. The parade in Port Ellory has been cancelled."),
)
STORIES = [story(*told) for told in (FIRE, TALKS, STRIKE, (*TALKS, *FIRE))]


def shape(claims: tuple[Claim, ...]) -> list[object]:
    """Claims without their ids, in no order."""
    rows = [
        (
            c.relation,
            c.differs_in,
            c.sure,
            c.independent,
            tuple((a.report, a.span, a.value, a.marks, a.speaker) for a in c.accounts),
        )
        for c in claims
    ]
    return sorted(rows, key=repr)


@given(st.sampled_from(STORIES), st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_order_does_not_matter(told: Story, random: object) -> None:
    members = list(told.members)
    random.shuffle(members)  # type: ignore[attr-defined]
    turned = Story(name=told.name, title=told.title, members=tuple(members))
    assert shape(claims_of(turned, CompareOptions()).claims) == shape(claims_of(told, CompareOptions()).claims)


@given(st.sampled_from(STORIES), st.integers(0, 4))
@settings(max_examples=15)
def test_a_report_taken_out_takes_its_accounts_with_it(told: Story, k: int) -> None:
    gone = told.members[k % len(told.members)]
    rest = Story(name=told.name, title=told.title, members=tuple(m for m in told.members if m is not gone))
    for claim in claims_of(rest, CompareOptions()).claims:
        assert gone.report.id not in {a.report for a in claim.accounts}
        assert sorted(i for voice in claim.voices for i in voice) == list(range(len(claim.accounts)))
        assert claim.independent in (None, len(claim.voices))
        assert len(claim.voices) <= len(rest.members)


def test_comparing_twice_gives_the_same() -> None:
    assert list(compare(STORIES)) == list(compare(STORIES))


def test_a_report_stands_in_a_claim_once() -> None:
    for told in STORIES:
        for claim in claims_of(told, CompareOptions()).claims:
            assert len({a.report for a in claim.accounts}) == len(claim.accounts)


def test_every_number_shown_stands_at_its_span() -> None:
    for told in STORIES:
        texts = {m.report.id: m.report.text for m in told.members}
        for claim in claims_of(told, CompareOptions()).claims:
            for account in claim.accounts:
                for number in re.findall(r"\d+", account.value or ""):
                    assert number in account.span.of(texts[account.report])


def test_other_names_change_nothing() -> None:
    others = {"Brannoch": "Fenwick", "Ellory": "Marlow", "Ines Calder": "Anna Morrison", "Coast": "Moor", "Bay": "Hill"}
    pattern = re.compile("|".join(others))
    renamed = story(*((o, pattern.sub(lambda m: others[m.group()], t)) for o, t in FIRE))

    def relations(told: Story) -> list[object]:
        return [
            (c.relation, c.differs_in, c.sure, [a.report for a in c.accounts]) for c in claims_of(told, CompareOptions()).claims
        ]

    assert relations(renamed) == relations(STORIES[0])


def test_a_limit_holds_for_each_relation() -> None:
    claims = claims_of(STORIES[3], CompareOptions(most=2, most_differ=1)).claims
    for relation in {c.relation for c in claims}:
        assert sum(c.relation == relation for c in claims) <= 2


def test_what_differs_in_more_than_its_source_is_kept_however_much_else_does() -> None:
    every = claims_of(STORIES[3], CompareOptions()).claims
    few = claims_of(STORIES[3], CompareOptions(most_differ=0)).claims
    more = [
        [(c.claim, c.differs_in) for c in claims if c.relation == "differ" and c.differs_in != ("source",)]
        for claims in (every, few)
    ]
    assert more[0] == more[1]
    assert not [c for c in few if c.relation == "differ" and c.differs_in == ("source",)]
