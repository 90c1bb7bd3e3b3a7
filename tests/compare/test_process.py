"""The process: who takes part, what was done, how it stands, what it hangs on; and none where there is none."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.compare.process.door import process
from sayso.model import Process, Story

from .told import FLOOD, LAWSUIT, STRIKE, TALKS, Told, over_days, story, text_of


def _process(told: Story) -> Process:
    found = process(told)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def talks() -> Story:
    return story(*TALKS)


def test_who_takes_part(talks: Story) -> None:
    roles = {p.name: p.role for p in _process(talks).parties}
    assert roles == {"Norway": "mediator", "Colombia": "party", "National Liberation Army": "party"}


def test_steps(talks: Story) -> None:
    steps = [(str(s.first), s.status, s.text) for s in _process(talks).steps if s.first]
    assert ("2022-01-01", "happened", "Negotiations between Colombia and the National Liberation Army began in 2022") in steps
    assert ("2024-04-01", "happened", "In April, Colombia signed a truce with the National Liberation Army") in steps


def test_state_is_told_report_by_report(talks: Story) -> None:
    assert [(s.report, s.value) for s in _process(talks).state] == [("r0", "paused"), ("r1", "paused")]


def test_conditions(talks: Story) -> None:
    found = [
        (c.report, c.needs.of(text_of(talks, c.report)), c.then and c.then.of(text_of(talks, c.report)))
        for c in _process(talks).conditions
    ]
    assert (
        "r0",
        "until both sides agree to resume talks",
        "Norway will stop mediating between Colombia and the National Liberation Army",
    ) in found
    assert ("r0", "as long as the attacks go on", "it cannot continue to mediate") in found
    assert (
        "r1",
        "if the National Liberation Army freed its hostages",
        "The government in Bogota would return to the talks",
    ) in found


@pytest.mark.parametrize("told", [TALKS, STRIKE, LAWSUIT], ids=["talks", "strike", "lawsuit"])
class TestLaws:
    def test_words_are_the_reports(self, told: tuple) -> None:
        s = story(*told)
        found = _process(s)
        assert all(step.text == step.span.of(text_of(s, step.report)) for step in found.steps)
        assert all(state.span.inside(text_of(s, state.report)) for state in found.state)

    def test_a_condition_holds_both_its_parts(self, told: tuple) -> None:
        for c in _process(story(*told)).conditions:
            assert c.span.holds(c.needs)
            assert c.then is not None
            assert c.span.holds(c.then)
            assert not c.then.touches(c.needs)

    def test_a_copy_adds_nothing(self, told: tuple) -> None:
        assert process(story(*told, (None, told[0][1]), copy_of={len(told): 0})) == process(story(*told))

    def test_the_order_of_reports_does_not_matter(self, told: tuple) -> None:
        s = story(*told)
        found, turned = _process(s), _process(Story(name=s.name, title=s.title, members=s.members[::-1]))
        assert turned.parties == found.parties
        assert set(turned.state) == set(found.state)
        assert set(turned.conditions) == set(found.conditions)
        assert {x for x in turned.steps if x.first} == {x for x in found.steps if x.first}

    def test_nobody_has_two_parts(self, told: tuple) -> None:
        names = [p.name for p in _process(story(*told)).parties]
        assert len(names) == len(set(names))


def test_strike() -> None:
    found = _process(story(*STRIKE))
    assert {p.name: p.role for p in found.parties} == {"Volvo": "party", "Unite": "party"}
    told = [(s.report, s.value, s.of) for s in found.state]
    assert [t for t in told if t[2] != "strike"] == [("r0", "ended", "talks"), ("r1", "ended", "negotiations")]
    assert [(r, v) for r, v, of in told if of == "strike"] == [("r0", "open"), ("r1", "open")]


def test_lawsuit() -> None:
    found = _process(story(*LAWSUIT))
    assert {p.name for p in found.parties} == {"Nokia", "Ericsson"}
    assert [s.value for s in found.state] == ["open", "open"]


LIST_OF_EVENTS = (
    "Morning Echo",
    "Spain beat France on Monday. Italy beat Greece on Tuesday. Spain will meet Italy on Friday. The coach said talks with his "
    "captain had gone well.",
)


@pytest.mark.parametrize(
    "told", [FLOOD, (LIST_OF_EVENTS,), ((None, "Spain and France hold talks."),)], ids=["flood", "games", "one line"]
)
def test_no_process(told: tuple) -> None:
    assert process(story(*told)) is None


def test_unread_reports() -> None:
    assert process(story((None, ""), (None, " "))) is None


def test_states_go_to_court() -> None:
    told = story(
        (None, "Nebraska sued Colorado on Thursday over its river. The lawsuit was filed in a federal court."),
        (None, "Nebraska has filed a lawsuit against Colorado. A judge will hold a hearing. The trial may begin next year."),
    )
    assert {p.name for p in _process(told).parties} == {"Nebraska", "Colorado"}


class TestGrounds:
    """What the ledger of a process rests on, where that is asked for."""

    @pytest.mark.parametrize("told", [TALKS, STRIKE])
    def test_each_step_state_and_condition_has_its_words_and_rule(self, told: tuple[Told, ...]) -> None:
        made = story(*told)
        found = next(compare([made], CompareOptions(explain=True)))
        assert found.process is not None
        places = [(g.part, g.index) for g in found.grounds if g.part != "timeline"]
        lists = {"step": found.process.steps, "state": found.process.state, "condition": found.process.conditions}
        assert places == [("process", 0), *((part, k) for part, entries in lists.items() for k in range(len(entries)))]
        for ground in (g for g in found.grounds if g.part in lists):
            entry = lists[ground.part][ground.index]
            assert ground.report == entry.report
            assert ground.rests_on
            assert ground.rule or ground.part == "condition"
            assert all(b.span.inside(text_of(made, entry.report)) for b in ground.rests_on)

    def test_the_words_that_say_how_it_stands_and_what_else_was_said(self) -> None:
        made = story(*TALKS)
        state = next(g for g in next(compare([made], CompareOptions(explain=True))).grounds if g.part == "state")
        assert [b.span.of(text_of(made, "r0")) for b in state.rests_on] == ["stop mediating"]
        assert [(r.told, r.span.of(text_of(made, r.report))) for r in state.runners_up][-1] == (
            "paused", "The talks were suspended after an attack in May",
        )  # fmt: skip

    def test_a_condition_rests_on_its_connector_and_the_matter(self) -> None:
        made = story(*TALKS)
        last = [g for g in next(compare([made], CompareOptions(explain=True))).grounds if g.part == "condition"][-1]
        assert [b.span.of(text_of(made, "r1")) for b in last.rests_on] == ["if", "would", "talks"]
        assert last.rule[0] == "held by the minister, who says it"


def test_what_is_done_already_is_no_condition_and_who_is_acted_on_may_hang_on_one() -> None:
    told = story(
        (
            "Northern Review",
            "Envoys of Norland and Solvania met for talks on Monday. Norland's minister, Ilya Marek, said that the blockade would "
            "be lifted only if Solvania released all 140 prisoners. Talks between Norland and Solvania go on.",
        ),
        (
            "Coast Ledger",
            "Norland and Solvania held talks on Monday. Norland will return to the talks on Friday after Solvania accepted a truce "
            "at the weekend. The talks between Norland and Solvania were adjourned.",
        ),
    )
    needs = [c.needs.of(text_of(told, c.report)) for c in _process(told).conditions]
    assert needs == ["only if Solvania released all 140 prisoners"]


@pytest.mark.parametrize(
    "told",
    [
        (
            "{a} broke off talks with {b} on Monday. {a}'s government said it would return to the negotiations if {b}'s army left "
            "the river. {b}'s capital, Orin, was calm.",
            "{b} said on Monday that {a} had left the negotiations in Orin. Mediators want both sides back at the talks by Friday.",
        ),
        (
            "{a} on Friday accused {b} of breaking the truce. {b}'s troops crossed the border, the army said. The truce had held "
            "since May. The ceasefire was signed in Durazh.",
            "The government of {b} said {a} had broken the ceasefire on Friday. The truce was signed in May. {a} denied it.",
        ),
    ],
)
def test_states_that_no_table_knows_take_part(told: tuple[str, str]) -> None:
    first, second = (t.format(a="Drovia", b="Tessaly") for t in told)
    (found,) = compare([story(("Echo", first), ("Gazette", second))])
    assert found.process is not None
    assert {(p.name, p.role) for p in found.process.parties} == {("Drovia", "party"), ("Tessaly", "party")}


ENDED = (
    "Peace talks between Norway and Sweden collapsed on Friday. The talks had begun in Orin on Monday. The negotiations were the "
    "third round since May."
)
PAUSED = (
    "Norway suspended the peace talks with Sweden on Friday. The negotiations had begun on Monday. The talks are the third round."
)


def test_what_one_has_as_ended_and_another_as_paused_is_disputed() -> None:
    (found,) = compare([story(("Echo", ENDED), ("Gazette", PAUSED))])
    assert found.process is not None
    assert {(s.value, s.disputed) for s in found.process.state} == {("ended", True), ("paused", True)}
    (claim,) = [c for c in found.claims if {a.value for a in c.accounts} == {"ended", "paused"}]
    assert (claim.relation, claim.sure, claim.differs_in) == ("differ", False, ("certainty",))


def test_what_ended_a_day_later_was_paused_before() -> None:
    told = over_days(("2024-11-08", "Gazette", PAUSED), ("2024-11-10", "Echo", ENDED.replace("on Friday", "on Sunday")))
    (found,) = compare([told])
    assert found.process is not None
    assert not any(s.disputed for s in found.process.state)
    assert not [c for c in found.claims if {a.value for a in c.accounts} == {"ended", "paused"}]


def test_what_had_been_expected_is_no_doubt_of_what_came() -> None:
    """ "A round that had been expected to produce a ceasefire" is as sure as that the talks collapsed."""
    first = f"{ENDED} A map of the bridge left the mediators without a ceasefire."
    second = f"{PAUSED} The map of the bridge ended a round that had been expected to produce a ceasefire, the mediators said."
    (found,) = compare([story(("Echo", first), ("Gazette", second))])
    assert not [c for c in found.claims if "expected" in {a.value for a in c.accounts}]


def test_two_who_have_agreed_to_something_are_the_parties_of_talks() -> None:
    """No line says between whom they are; "delegation" and "negotiator" are a party's, an envoy may be a go-between's."""
    found = process(
        story(
            (
                "Vorland Tribune",
                "Vorland and Teskia have agreed to pull their guns back from the river Lund after two days of talks in Ossera, a "
                "diplomat said on Friday. The truce will be watched by a commission. The Teskian delegation left without a word.",
            ),
            (
                "Ossera Gazette",
                "Talks over the guns on the Lund ended on Friday. Vorland's chief negotiator, Milan Soric, spoke of a truce that "
                "would last. The talks began on Thursday.",
            ),
        )
    )
    assert found is not None
    assert {(p.name, p.role) for p in found.parties} == {("Vorland", "party"), ("Teskia", "party")}
