"""Who does what to whom. All sentences are made up; each case reads "sentence: type, actor, recipient"."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate.actors import find_actors
from sayso.annotate.events import find_events
from sayso.annotate.events.plover import noun_types, verb_patterns
from sayso.language import parse
from sayso.model import Attribution, Event, Span, TimeExpression


def events(text: str, times: tuple[TimeExpression, ...] = (), attributions: tuple[Attribution, ...] = ()) -> tuple[Event, ...]:
    """The events of a text."""
    parsed = next(parse([text]))
    return find_events(parsed, find_actors(parsed), times, attributions)


def told(event: Event) -> tuple[str, str | None, str | None]:
    """Type, actor and recipient of an event."""
    return event.type, event.actor and event.actor.name, event.recipient and event.recipient.name


CASES = [
    ("Norway attacked a Danish base on Friday.", "ASSAULT", "Norway", "Danish base"),
    ("A Danish base was attacked by Norway.", "ASSAULT", "Norway", "Danish base"),
    ("Police arrested the journalist in Oslo.", "COERCE", "Police", "journalist"),
    ("Kenya imposed a trade embargo on Uganda.", "SANCTION", "Kenya", "Uganda"),
    ("Kenya lifted its sanctions on Uganda.", "CONCEDE", "Kenya", "Uganda"),
    ("Kenya agreed to lift its sanctions on Uganda.", "AGREE", "Kenya", "Uganda"),
    ("Kenya refused to lift its sanctions on Uganda.", "REJECT", "Kenya", "Uganda"),
    ("Kenya threatened to attack Uganda.", "THREATEN", "Kenya", "Uganda"),
    ("Kenya will send aid to Uganda.", "AGREE", "Kenya", "Uganda"),
    ("Kenya sent humanitarian aid to Uganda.", "AID", "Kenya", "Uganda"),
    ("Kenya suspended humanitarian aid to Uganda.", "SANCTION", "Kenya", "Uganda"),
    ("Peru condemned the attack.", "ACCUSE", "Peru", "attack"),
    ("Peru condemned Chile's decision to build a dam.", "ACCUSE", "Peru", "Chile"),
    ("Peru asked Chile to open the border.", "REQUEST", "Peru", "Chile"),
    ("Peru withdrew its troops from Chile.", "RETREAT", "Peru", "Chile"),
    ("The Chilean minister said that Peru must release the prisoners.", "REQUEST", "Chilean minister", "Peru"),
    ("Peru and Chile signed an agreement in Lima.", "SUPPORT", "Peru", "Chile"),
    ("Students went on strike against the ministry.", "PROTEST", "Students", "ministry"),
    ("Zambia shared evidence with Malawi.", "COOPERATE", "Zambia", "Malawi"),
    ("Zambia mobilized its troops against Malawi.", "MOBILIZE", "Zambia", "Malawi"),
    ("The envoy from Zambia visited Malawi for talks.", "CONSULT", "envoy", "Malawi"),
    ("Talks between Zambia and Malawi resumed on Monday.", "CONSULT", "Zambia", "Malawi"),
    ("A court found Peter Lund guilty of fraud.", "ACCUSE", "court", "Peter Lund"),
]  # fmt: skip


class TestTypes:
    """The sixteen types, by verb, by what the verb governs, by noun."""

    @pytest.mark.parametrize(("text", "kind", "actor", "recipient"), CASES, ids=[c[0] for c in CASES])
    def test_who_does_what_to_whom(self, text: str, kind: str, actor: str, recipient: str) -> None:
        assert (kind, actor, recipient) in [told(e) for e in events(text)]

    def test_what_is_asked_for_is_no_event_of_its_own(self) -> None:
        found = events("Peru asked Chile to attack Bolivia.")
        assert [e.type for e in found] == ["REQUEST"]

    def test_releasing_a_report_is_no_concession(self) -> None:
        assert not events("The ministry released a report on rainfall.")

    def test_the_subject_is_shared_by_joined_verbs(self) -> None:
        found = [told(e) for e in events("Police arrested the mayor and searched his office.")]
        assert ("COERCE", "Police", "mayor") in found
        assert any(kind == "ACCUSE" and actor == "Police" for kind, actor, _ in found)

    def test_a_relative_clause_tells_of_its_noun(self) -> None:
        found = [told(e) for e in events("The rebels who attacked the village fled.")]
        assert ("ASSAULT", "rebels", "village") in found

    def test_it_in_what_somebody_says_is_the_speaker(self) -> None:
        found = events("Peru said it had released the prisoners.")
        assert ("CONCEDE", "Peru", "prisoners") in [told(e) for e in found]

    def test_several_actors_give_an_event_each(self) -> None:
        found = [told(e) for e in events("Peru, Chile and Bolivia condemned the attack.")]
        assert [f for f in found if f[0] == "ACCUSE"] == [("ACCUSE", n, "attack") for n in ("Peru", "Chile", "Bolivia")]


class TestParticipants:
    """Names, countries and the exact words."""

    def test_people_of_a_country_carry_its_code(self) -> None:
        (event,) = events("A group of Danish senators condemned the plan.")
        assert event.actor is not None
        assert (event.actor.country, event.actor.name) == ("DNK", "group of Danish senators")

    def test_a_bodys_people_stand_for_it(self) -> None:
        text = "Kenya asked Zarad commanders to leave. Zarad members left."
        event = events(text)[0]
        assert event.recipient is not None
        assert event.recipient.name == "Zarad"
        assert event.recipient.span is not None
        assert event.recipient.span.of(text) == "Zarad commanders"


STATUS = [
    ("Kenya attacked Uganda.", "happened"),
    ("Kenya did not attack Uganda.", "denied"),
    ("Kenya is planning to close Uganda's embassy.", "planned"),
    ("Kenya may attack Uganda.", "possible"),
    ("Kenya would release the prisoners if Uganda paid.", "conditional"),
    ("Kenya stopped bombing Uganda.", "ended"),
]


class TestStatus:
    """What became of it, by tense, modals, negation and if-clauses."""

    @pytest.mark.parametrize(("text", "status"), STATUS, ids=[s[0] for s in STATUS])
    def test_status(self, text: str, status: str) -> None:
        assert status in [e.status for e in events(text)]

    def test_the_condition_is_the_clause(self) -> None:
        text = "Kenya would release the prisoners if Uganda paid."
        event = next(e for e in events(text) if e.status == "conditional")
        assert event.condition is not None
        assert event.condition.of(text) == "if Uganda paid"


class TestSurroundings:
    """Day, place, and the statement an event stands in."""

    TEXT = "Peter Lund said Kenya attacked Uganda in April, and Peru condemned the raid in May."

    def test_the_time_of_the_same_clause(self) -> None:
        april, may = self.TEXT.index("April"), self.TEXT.index("May.")
        times = (
            TimeExpression(
                span=Span(april, april + 5), type="DATE", value="2024-04", first=date(2024, 4, 1), last=date(2024, 4, 30)
            ),
            TimeExpression(span=Span(may, may + 3), type="DATE", value="2024-05", first=date(2024, 5, 1), last=date(2024, 5, 31)),
        )
        by_type = {e.type: e for e in events(self.TEXT, times)}
        assert by_type["ASSAULT"].first == date(2024, 4, 1)

    def test_the_innermost_statement(self) -> None:
        inner = self.TEXT.index("Kenya")
        outer = Attribution(id="q1", content=(Span(0, len(self.TEXT)),), manner="indirect")
        inside = Attribution(id="q2", content=(Span(inner, inner + 22),), manner="indirect", inside="q1")
        by_type = {e.type: e for e in events(self.TEXT, attributions=(outer, inside))}
        assert by_type["ASSAULT"].attribution == "q2"
        assert by_type["ACCUSE"].attribution == "q1"

    def test_the_place(self) -> None:
        event = events("Kenya attacked a convoy in Uganda.")[0]
        assert event.place is not None
        assert (event.place.name, event.place.country) == ("Uganda", "UGA")


class TestTables:
    """The tables hold together."""

    def test_every_type_has_verbs(self) -> None:
        kinds = {p.type for patterns in verb_patterns().values() for p in patterns}
        assert len(kinds - {None}) == 16

    def test_no_word_is_empty(self) -> None:
        assert all(verb.strip() == verb != "" for verb in verb_patterns())
        assert all(noun.strip() == noun != "" for noun in noun_types())


class TestLaws:
    """What holds for every text."""

    @given(st.lists(st.sampled_from(" ".join(c[0] for c in CASES).split(" ")), max_size=50))
    def test_spans_are_words_of_the_text_and_ids_differ(self, words: list[str]) -> None:
        text = " ".join(words)
        found = events(text)
        assert len({e.id for e in found}) == len(found)
        for e in found:
            parts = [p.span for p in (e.actor, e.recipient) if p is not None]
            assert all(s is not None and s.inside(text) for s in (e.trigger, *parts))

    @given(st.text(max_size=200))
    def test_any_text_is_taken(self, text: str) -> None:
        events(text)
