"""Processes in which somebody has no name of his own: strikes, mergers, trials, in a few lines each."""

from __future__ import annotations

from time import process_time

import pytest
from msgspec.structs import replace

from sayso.compare.process.door import process
from sayso.compare.process.patterns import PATTERNS
from sayso.model import Condition, Member, Process, Story

from .told import story, text_of

FERRIES = (
    (
        "Daily Plover",
        "Ferry crews on the Tern islands went on strike on Monday in a dispute over night shifts with Tern Lines, the crews’ union "
        "said. The union called for a pay rise of 8 per cent. The strike will go on until the company withdraws the new roster, "
        "the union’s leader, Mia Stone, said.",
    ),
    (
        "Evening Gull",
        "Ferry crews went on strike on Monday over night shifts. Tern Lines said it would return to talks only if the union called "
        "off the strike. Talks mediated by Judge Hal Orr are to resume in Port Tern.",
    ),
)
TAKEOVER = (
    (
        "Daily Plover",
        "Brandt Steel has offered to buy Oyen Shipyards for 480 million crowns, the company said on Monday. Brandt said it would "
        "raise its offer if the Oyen family agreed to sell its stake. The merger would need the approval of the ministry.",
    ),
    (
        "Evening Gull",
        "Oyen Shipyards turned down a takeover offer of 480 million crowns from Brandt Steel, its chairman said. The merger talks "
        "have been suspended, a person close to Brandt said.",
    ),
)
FRAUD = (
    (
        "Daily Plover",
        "The trial of the banker Rupert Hale opened in Capel on Monday. He pleaded not guilty to fraud, his lawyer said. "
        "Prosecutors accused Hale of stealing 12 million crowns. A verdict is expected on 30 November.",
    ),
    (
        "Evening Gull",
        "Prosecutors said Rupert Hale had stolen 14 million crowns. Hale’s lawyer, Jane Moss, denied the charge. The trial was "
        "adjourned on Tuesday until the court has heard an expert, the judge said.",
    ),
)


CEASEFIRE = (
    (
        "Vorland Tribune",
        "Negotiators from Vorland and Teskia began indirect talks in the lakeside town of Ossera on Monday. Vorland will withdraw "
        "its troops from the Lund valley only if Teskia first releases the 84 prisoners it holds, the minister, Hanna Roth, said. "
        "Teskia’s chief negotiator, Milan Soric, said his government had agreed in principle to a ceasefire.",
    ),
    (
        "The Globe",
        "Peace talks between Vorland and Teskia stalled on Tuesday, two diplomats said. Vorland has made its withdrawal from the "
        "Lund valley conditional on the release of 90 prisoners, they said. Milan Soric denied that the talks had stalled. "
        "Paul Debray, the Maltravian foreign minister, who is mediating, said he would bring both sides a new paper.",
    ),
)


def found(told: tuple) -> tuple[Story, Process]:
    """A story and its process."""
    s = story(*told, published="2024-11-08")
    p = process(s)
    assert p is not None
    return s, p


def parts(told: tuple) -> dict[str, str]:
    return {p.name: p.role for p in found(told)[1].parties}


def acts(s: Story, conditions: tuple[Condition, ...]) -> dict[str, str | None]:
    """What is needed, and whose act that is."""
    return {c.needs.of(text_of(s, c.report)): c.must_act for c in conditions}


def test_a_union_and_the_company_it_strikes_against() -> None:
    assert parts(FERRIES) == {"Tern Lines": "party", "crews’ union": "party", "Hal Orr": "mediator"}


def test_the_company_is_the_employer_who_must_act() -> None:
    s, p = found(FERRIES)
    assert acts(s, p.conditions) == {
        "until the company withdraws the new roster": "Tern Lines",
        "only if the union called off the strike": "crews’ union",
    }


def test_two_companies() -> None:
    s, p = found(TAKEOVER)
    assert parts(TAKEOVER) == {"Brandt Steel": "party", "Oyen Shipyards": "party"}
    assert acts(s, p.conditions) == {
        "if the Oyen family agreed to sell its stake": "Oyen family",
        "The merger would need the approval of the ministry": "the ministry",
    }


def test_prosecutors_and_the_accused() -> None:
    assert {name.lower(): role for name, role in parts(FRAUD).items()} == {"rupert hale": "party", "prosecutors": "party"}
    assert [s.value for s in found(FRAUD)[1].state] == ["open", "paused"]


def test_who_is_mediating_and_where() -> None:
    _, p = found(CEASEFIRE)
    assert parts(CEASEFIRE) == {"Vorland": "party", "Teskia": "party", "Paul Debray": "mediator"}
    assert (p.channel, p.place) == ("indirect talks", "Ossera")


def test_a_state_that_is_denied_is_disputed_and_one_in_principle_is_open() -> None:
    assert [s.value for s in found(CEASEFIRE)[1].state] == ["open", "disputed"]


def test_what_is_conditional_on_a_thing() -> None:
    s, p = found(CEASEFIRE)
    assert acts(s, p.conditions) == {
        "only if Teskia first releases the 84 prisoners it holds": "Teskia",
        "conditional on the release of 90 prisoners": None,
    }


def test_what_is_only_a_condition_is_no_step() -> None:
    _, p = found(FERRIES)
    assert not [s for s in p.steps if "called off" in s.text]


@pytest.mark.parametrize("told", [FERRIES, TAKEOVER, FRAUD], ids=["strike", "merger", "trial"])
def test_other_names_change_nothing(told: tuple) -> None:
    new = {"Tern": "Mull", "Brandt": "Kolb", "Oyen": "Ruud", "Hale": "Voss", "Rupert": "Edwin", "Hal Orr": "Ned Poe"}

    def renamed(text: str) -> str:
        for old, name in new.items():
            text = text.replace(old, name)
        return text

    before, after = found(told)[1], found(tuple((o, renamed(t)) for o, t in told))[1]
    assert {renamed(p.name): p.role for p in before.parties} == {p.name: p.role for p in after.parties}
    assert [s.value for s in before.state] == [s.value for s in after.state]
    assert len(before.conditions) == len(after.conditions)


def test_long_words_are_read_in_no_time() -> None:
    """A sentence with a name and a word of thousands of letters: the patterns' repetition is bounded."""
    start = process_time()
    for pattern in PATTERNS:
        pattern.regex.pattern.search("§0§ " + "A" * 40_000 + " talks")
    assert process_time() - start < 2.0


def test_what_stands_so_is_told() -> None:
    found = process(
        story(
            ("Daily Plover", f"Ferry crews began a strike on Monday. {FERRIES[0][1]}"),
            ("Evening Gull", f"Talks between the crews’ union and Tern Lines broke down on Sunday. {FERRIES[1][1]}"),
        )
    )
    assert found is not None
    assert {(s.value, s.of) for s in found.state} >= {("ended", "talks")}


def test_a_trial_has_the_accused_alone_where_nobody_else_is_named() -> None:
    found = process(
        story(
            (
                "Daily Plover",
                "The trial of the Tarn mayor Rupert Hale opened on Monday. Hale pleaded not guilty. A verdict is due on Friday.",
            ),
            (
                "Evening Gull",
                "Rupert Hale was found guilty on Friday. The trial of Hale had begun on Monday. The judge left at once.",
            ),
        )
    )
    assert found is not None
    assert [p.name for p in found.parties] == ["Rupert Hale"]


TRUCE = (
    (
        "Daily Plover",
        "Negotiators from Ardenia and Solvania will meet in Ostamar on Wednesday for their first direct talks, the mediator, "
        "Ingrid Taleen, said. Ardenia will agree to a truce only if Solvania withdraws its guns, its minister, Pavel Orsic, said.",
    ),
    (
        "Evening Gull",
        "Delegations from Ardenia and Solvania met in Ostamar on Wednesday. Solvania’s negotiator, Anders Holt, ruled out moving "
        "its guns before a truce took effect. The mediator, Ingrid Taleen, said the talks would go on.",
    ),
)


def test_two_states_and_the_mediator_between_them() -> None:
    found = process(story(*TRUCE))
    assert found is not None
    assert {(p.name, p.role) for p in found.parties} >= {("Ardenia", "party"), ("Solvania", "party"), ("Ingrid Taleen", "mediator")}
    assert not any(s.value == "agreed" for s in found.state)
    assert [c.must_act for c in found.conditions] == ["Solvania"]


def test_what_was_agreed_since_hangs_on_nothing_any_more() -> None:
    early, late = (
        story(*TRUCE, published="2024-03-10"),
        story(
            ("Morning Tern", "Ardenia and Solvania signed a truce on Saturday after talks in Ostamar, Ingrid Taleen said."),
            published="2024-03-16",
        ),
    )
    last = late.members[0]
    both = Story(
        name="told", title=None, members=(*early.members, Member(report=replace(last.report, id="r9"), reading=last.reading))
    )
    found = process(both)
    assert found is not None
    assert any(s.value == "agreed" for s in found.state)
    assert found.conditions == ()


def test_who_rejects_an_offer_ends_nothing_alone() -> None:
    found = process(story(*TAKEOVER))
    assert found is not None
    assert [(s.report, s.value, s.of) for s in found.state] == [("r0", "open", "offer"), ("r1", "paused", "merger")]


DOCKS = (
    (
        "Daily Plover",
        "Dockworkers at Tern walked off the job on Monday after talks with the port’s operator, Keld Terminals, broke down. "
        "The Quay Workers’ Union said 900 of its members had joined the strike. “We will return to the table when the company "
        "withdraws the dismissal of six crane drivers,” the union’s leader, Mia Stone, said.",
    ),
    (
        "Evening Gull",
        "Keld Terminals withdrew the dismissal of six crane drivers on Tuesday. The strike would go on until an agreement was "
        "signed, the leader of the Quay Workers’ Union said. The talks will be led by Hal Orr, a former judge, who was appointed "
        "mediator by the minister, Ruth Lund.",
    ),
    (
        "Hill Gazette",
        "The strike at the port of Tern is over. Dockworkers and their employer, Keld Terminals, signed an agreement on Wednesday "
        "after nine hours of talks led by Hal Orr. The Quay Workers’ Union said its members would get a pay rise of 5 per cent.",
    ),
)


def test_the_employer_is_who_reports_call_so() -> None:
    found = process(story(*DOCKS))
    assert found is not None
    assert {(p.name, p.role) for p in found.parties if p.role == "party"} == {
        ("Keld Terminals", "party"),
        ("Quay Workers’ Union", "party"),
    }
    assert {p.name for p in found.parties if p.role == "mediator"} <= {"Hal Orr"}
    assert [(s.value, s.of) for s in found.state if s.report == "r2"] == [("ended", "strike"), ("agreed", "agreement")]
