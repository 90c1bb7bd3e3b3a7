"""What moved since a moment, what whole reports leave out, what stands behind a claim's voices."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from sayso.compare import CompareOptions, compare
from sayso.compare.align.features import FEATURES
from sayso.compare.changes.door import changes
from sayso.compare.claims.explain import SAID as WORDS_FOR
from sayso.compare.claims.matters import Missed
from sayso.compare.claims.omissions import omissions
from sayso.model import Account, Article, Claim, MadeBy, Member, Reading, Report, Span, Story

from .told import over_days, story

WORDS = "The ferry ran aground off Tarn."


def report(key: str, published: str | None, **more: object) -> Report:
    """A whole report of one sentence."""
    fields: dict[str, object] = {
        "id": key, "title": "Ferry aground", "outlet": f"outlet {key}", "url": None, "published": published, "extent": "full",
        "copy_of": None, "text": WORDS, **more,
    }  # fmt: skip
    return Report(**fields)  # type: ignore[arg-type]


def claim(*accounts: Account, **more: object) -> Claim:
    """A claim of these accounts, agreed unless told otherwise."""
    fields: dict[str, object] = {"id": "c1", "claim": WORDS, "relation": "agree", **more}
    return Claim(accounts=accounts, **fields)  # type: ignore[arg-type]


def account(key: str, **more: object) -> Account:
    """An account that is the whole sentence of a report."""
    return Account(report=key, span=Span(0, len(WORDS)), **more)  # type: ignore[arg-type]


def of(*reports: Report) -> Story:
    """A story of reports that nobody has read: what is asked of it are their days and words."""
    made = MadeBy(extract="test")
    article = Article(id="a", text="", text_sha256="")
    return Story(
        name="told",
        title=None,
        members=tuple(
            Member(report=r, reading=Reading(made_by=made, article=replace(article, id=r.id, text=r.text))) for r in reports
        ),
    )


EARLY, LATE, UNDATED = report("a", "2026-03-05"), report("b", "2026-03-07T09:00+00:00"), report("c", None)


class TestChanges:
    def test_a_claim_that_only_later_reports_have_is_new(self) -> None:
        found = changes([claim(account("b"), relation="only_one")], of(EARLY, LATE), "2026-03-06")
        assert [(c.kind, c.report) for c in found] == [("new", "b")]

    def test_what_was_told_before_is_not_new(self) -> None:
        assert changes([claim(account("a"), account("b"))], of(EARLY, LATE), "2026-03-06") == ()

    def test_a_report_without_a_day_moves_nothing(self) -> None:
        assert changes([claim(account("c"), relation="only_one")], of(EARLY, UNDATED), "2026-03-06") == ()
        assert changes([claim(account("b"), account("c"))], of(LATE, UNDATED), "2026-03-06") == ()

    def test_a_number_given_otherwise(self) -> None:
        numbers = claim(account("a", value="24"), account("b", value="31"), relation="developed")
        found = changes([numbers], of(EARLY, LATE), "2026-03-06")
        assert [(c.kind, c.before, c.after) for c in found] == [("number", "24", "31")]

    def test_another_source_with_another_number_revises_nothing(self) -> None:
        numbers = claim(
            account("a", value="40", speaker="the organisers"), account("b", value="14", speaker="police"), relation="differ",
            differs_in=("number",),
        )  # fmt: skip
        assert changes([numbers], of(EARLY, LATE), "2026-03-06") == ()

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("3.4 per cent", "3.4 percent"),
            ("3.4%", "3.4 per cent"),
            ("1,400 tonnes", "1400 tonnes"),
            ("Three per cent", "3 percent"),
        ],
    )
    def test_one_number_in_another_spelling_is_no_revision(self, before: str, after: str) -> None:
        numbers = claim(account("a", value=before), account("b", value=after), relation="developed", differs_in=("number",))
        assert changes([numbers], of(EARLY, LATE), "2026-03-06") == ()

    @pytest.mark.parametrize(
        ("before", "after"),
        [("3.4 per cent", "3.6 percent"), ("4 per cent", "4 percentage points"), ("1,400 tonnes", "14,00 tonnes"), ("5%", "50%")],
    )
    def test_another_number_in_another_spelling_is_one(self, before: str, after: str) -> None:
        numbers = claim(account("a", value=before), account("b", value=after), relation="developed", differs_in=("number",))
        assert [(c.before, c.after) for c in changes([numbers], of(EARLY, LATE), "2026-03-06")] == [(before, after)]

    @pytest.mark.parametrize(("before", "after"), [("At least three", "Three"), ("three", "Three"), ("about 12", "twelve")])
    def test_a_bound_on_one_number_is_no_revision(self, before: str, after: str) -> None:
        numbers = claim(account("a", value=before), account("b", value=after), relation="developed", differs_in=("number",))
        assert changes([numbers], of(EARLY, LATE), "2026-03-06") == ()

    @pytest.mark.parametrize(
        ("day", "value", "told"),
        [
            ("2026-03-08", "four years", []),  # the newest report still has the old one
            ("2026-03-07T09:00+00:00", "four years", []),
            ("2026-03-08", "five years", [("four years", "five years")]),
        ],
    )
    def test_a_number_beside_others_is_a_conflict(self, day: str, value: str, told: list[tuple[str, str]]) -> None:
        numbers = claim(
            account("a", value="four years"), account("b", value="five years"), account("d", value=value), relation="differ",
            differs_in=("number",),
        )  # fmt: skip
        found = changes([numbers], of(EARLY, LATE, report("d", day)), "2026-03-06")
        assert [(c.before, c.after) for c in found] == told

    def test_a_denial_and_a_name(self) -> None:
        told = claim(
            account("a", source_kind="anonymous_person", speaker="a diver"),
            account("b", source_kind="named_person", speaker="Ada Bell", stance="denied"),
        )
        found = changes([told], of(EARLY, LATE), "2026-03-06")
        assert [(c.kind, c.before, c.after) for c in found] == [("denial", None, None), ("named", "a diver", "Ada Bell")]

    def test_a_not_where_others_have_it_plainly_turns_it_round(self) -> None:
        told = claim(account("a", value="said"), account("b", value="denied"), relation="differ", differs_in=("polarity",))
        assert [(c.kind, c.report) for c in changes([told], of(EARLY, LATE), "2026-03-06")] == [("turned", "b")]
        assert changes([claim(account("a", value="denied"), account("b", value="denied"))], of(EARLY, LATE), "2026-03-06") == ()

    def test_an_account_that_a_later_version_no_longer_has(self) -> None:
        new = report("b", "2026-03-07", outlet="outlet a", text="The ferry is afloat again.")
        found = changes([claim(account("a"), relation="only_one")], of(EARLY, new), "2026-03-06")
        assert [(c.kind, c.report) for c in found] == [("withdrawn", "a")]

    def test_a_day_counts_from_its_first_moment(self) -> None:
        one = [claim(account("b"), relation="only_one")]
        assert changes(one, of(EARLY, LATE), "2026-03-07")
        assert changes(one, of(EARLY, LATE), "2026-03-07T10:00+00:00") == ()


CLAIM = "The Tarn bridge was built without a permit, the chief engineer, Paul Vance, said. The city counts 4,000 commuters a day."
RETRACTED = (
    "Paul Vance, the chief engineer, retracted his claim that the Tarn bridge was built without a permit.",
    "Paul Vance took back his statement that the Tarn bridge was built without a permit.",
    "The Coast Courier is retracting earlier reporting that wrongly stated the Tarn bridge was built without a permit.",
    "The Coast Courier reported wrongly that the Tarn bridge was built without a permit.",
    "An earlier version of this article said the Tarn bridge was built without a permit. That is incorrect.",
)


def dated(*told: tuple[str, str]) -> Story:
    """Reports of other outlets, by their days and words."""
    s = story(*((f"Outlet {k}", text) for k, (_, text) in enumerate(told)))
    members = tuple(
        Member(report=replace(m.report, published=day), reading=m.reading) for m, (day, _) in zip(s.members, told, strict=True)
    )
    return Story(name=s.name, title=None, members=members)


@pytest.mark.parametrize("words", RETRACTED)
class TestRetractions:
    def test_what_a_later_report_says_was_taken_back_is_withdrawn(self, words: str) -> None:
        told = dated(("2026-03-02", CLAIM), ("2026-03-04", f"{words} The city counts 4,000 commuters a day."))
        found = next(compare([told], CompareOptions(since="2026-03-03")))
        (gone,) = [c for c in found.changes if c.kind == "withdrawn"]
        assert (gone.report, gone.span.of(told.members[1].report.text)) == ("r1", words.split(" That is")[0])
        assert not [c for c in found.changes if c.kind in ("new", "denial")]

    def test_nobody_agrees_with_what_was_taken_back(self, words: str) -> None:
        told = dated(("2026-03-02", CLAIM), ("2026-03-04", f"{words} The city counts 4,000 commuters a day."))
        found = next(compare([told]))
        assert not [c for c in found.claims if "permit" in c.claim and c.relation == "agree"]

    def test_before_it_nothing_was_taken_back(self, words: str) -> None:
        told = dated(("2026-03-02", words), ("2026-03-04", CLAIM))
        found = next(compare([told], CompareOptions(since="2026-03-03")))
        assert not [c for c in found.changes if c.kind == "withdrawn"]


def test_a_charge_taken_back_without_its_words_is_withdrawn_where_it_stands() -> None:
    first = f"Rolf Stein accused the minister of taking bribes. {CLAIM}"
    later = "Rolf Stein took back his charge of bribes against the minister. The city counts 4,000 commuters a day."
    found = next(compare([dated(("2026-03-02", first), ("2026-03-04", later))], CompareOptions(since="2026-03-03")))
    assert [(c.kind, c.report) for c in found.changes] == [("withdrawn", "r1")]
    assert not [c for c in found.claims if "bribes" in c.claim and c.relation == "agree" and c.sure]


def test_only_what_was_taken_back_is_denied() -> None:
    first = "The Velm court sentenced Martin Doe to five years on Monday. The city counts 4,000 commuters a day."
    later = (
        "The harbour company withdrew its statement that the quay was safe, and the Velm court sentenced Martin Doe to five years "
        "on Monday. The city counts 4,000 commuters a day."
    )
    found = next(compare([dated(("2026-03-02", first), ("2026-03-04", later))]))
    assert not [c for c in found.claims if "polarity" in c.differs_in]


def test_what_was_called_off_has_not_come() -> None:
    first = "The concert in Velm will take place on Saturday, the mayor said. The city counts 4,000 commuters a day."
    later = "The concert in Velm was called off, the mayor said. The city counts 4,000 commuters a day."
    found = next(compare([dated(("2026-03-02", first), ("2026-03-05", later))], CompareOptions(since="2026-03-04")))
    assert "came" not in [c.kind for c in found.changes]
    assert "off" in [c.kind for c in found.changes]


def test_a_report_without_a_telling_number_lacks_what_the_others_tell_with_it() -> None:
    lead = "A chlorine leak at a chemical plant in Harrow sent people to hospital on Tuesday, the fire brigade said."
    fined = "The plant was fined $90,000 in 2023 for safety breaches, court records show."
    wire = "The Harrow chemical plant where chlorine leaked was fined $90,000 for safety breaches, according to court records."
    rest = ("The valve was old.", "The wind blew from the sea.", "Residents were told to stay indoors.")

    def lacking(*texts: str) -> list[str]:
        told = story(*((f"Outlet {k}", f"{lead} {t} {r}") for k, (t, r) in enumerate(zip(texts, rest, strict=True))))
        return [o.report for o in next(compare([told])).omissions]

    assert lacking(fined, wire, "") == ["r2"]
    assert lacking(fined, wire, "It had paid $90,000 for breaches before.") == []


class Known:
    """What is known of claims and reports: which have something alike. Every claim carries, and shares nothing with another."""

    def __init__(self, *alike: tuple[int, int]) -> None:
        self._alike = alike

    def like(self, claim: int, report: int) -> bool:
        return (claim, report) in self._alike

    def most(self, claim: int, report: int) -> bool:
        return False

    def carries(self, claim: int, line: str) -> bool:
        return True

    def of_one_mind(self, claim: int) -> bool:
        return True

    def common(self, claim: int) -> frozenset[str]:
        return frozenset()

    def matters(self) -> Iterator[tuple[Missed, list[int]]]:
        return iter(())


class TestOmissions:
    REPORTS = (EARLY, LATE, UNDATED)

    def test_what_all_other_whole_reports_have(self) -> None:
        found = omissions([claim(account("a"), account("b"))], self.REPORTS, Known())
        assert [(o.report, o.claims) for o in found] == [("c", ("c1",))]

    def test_nothing_where_it_has_something_like_it(self) -> None:
        assert omissions([claim(account("a"), account("b"))], self.REPORTS, Known((0, 2))) == ()

    def test_nothing_against_a_report_that_is_cut_off(self) -> None:
        cut = replace(UNDATED, extent="truncated")
        assert omissions([claim(account("a"), account("b"))], (EARLY, LATE, cut), Known()) == ()

    def test_two_reports_are_too_few(self) -> None:
        assert omissions([claim(account("a"), relation="only_one")], (EARLY, LATE), Known()) == ()


SAID = (
    "The cannery in Port Ellory will close in May and 300 packers will lose their jobs{}. The mayor has cancelled the spring "
    "parade."
)


def told(*sources: str) -> Story:
    """The same fact from each source, in as many outlets."""
    fillers = ("Herring was packed there.", "The quay was built in 1894.", "A second smokehouse stands empty.")
    return story(*((f"Outlet {k}", f"{SAID.format(source)} {fillers[k]}") for k, source in enumerate(sources)))


def closing(story_told: Story, **options: object) -> Claim:
    """The claim that the cannery will close."""
    found = next(compare([story_told], CompareOptions(**options))).claims  # type: ignore[arg-type]
    return next(c for c in found if "close in May" in c.claim and len(c.accounts) > 1)


class TestVoices:
    def test_one_unnamed_source_in_two_outlets_is_said_plainly(self) -> None:
        one = closing(told(", a manager said on condition of anonymity", ", a manager said on condition of anonymity"))
        assert (one.caveat, len(one.voices)) == ("one_unnamed_source", 1)

    def test_copies_add_no_voice(self) -> None:
        texts = (SAID.format(", Ines Calder said"),) * 3
        copied = story(*((f"Outlet {k}", text) for k, text in enumerate(texts)), copy_of={1: 0, 2: 0})
        assert closing(copied).independent == 1


class TestExplain:
    def test_every_feature_has_words_for_a_reader(self) -> None:
        assert set(WORDS_FOR) == set(FEATURES)

    def test_each_claim_tells_what_it_rests_on(self) -> None:
        found = next(compare([told(", Ines Calder said", ", the owner said")], CompareOptions(explain=True)))
        assert [e.claim for e in found.explained] == [c.id for c in found.claims]
        shared = next(e for e, c in zip(found.explained, found.claims, strict=True) if len(c.accounts) > 1)
        assert shared.reasons
        assert all(0 <= r.score <= 1 and r.because for r in shared.reasons)
        assert shared.voices

    def test_nothing_is_told_where_nobody_asks(self) -> None:
        assert next(compare([told(", Ines Calder said", ", the owner said")])).explained == ()


def test_an_offer_that_was_withdrawn_has_moved() -> None:
    offer = "Harrow Quays offered the dockers of Port Ellory four per cent over two years"
    told = since_the_eighth(
        f"{offer}, Lise Varano of Harrow Quays said. The quay is closed.",
        "Harrow Quays withdrew its offer of four per cent over two years to the dockers of Port Ellory, Lise Varano said.",
    )
    assert "withdrawn" in told


def test_what_was_announced_and_came_has_moved() -> None:
    told = since_the_eighth(
        "A verdict on the banker Rupert Hale is expected on November 28, the court in Capel said.",
        "The banker Rupert Hale was found guilty of fraud by the court in Capel on November 28.",
    )
    assert "came" in told


def since_the_eighth(early: str, late: str) -> list[str]:
    """What moved from a report of the 8th of November to one of the 28th."""
    one, other = story(("Ellory Post", early), published="2024-11-08"), story(("Coast Courier", late), published="2024-11-28")
    later = replace(other.members[0], report=replace(other.members[0].report, id="r1"))
    both = Story(name="told", title=None, members=(*one.members, later))
    (found,) = compare([both], CompareOptions(since="2024-11-20"))
    return [c.kind for c in found.changes]


def test_a_number_that_the_newest_report_does_not_have_is_no_revision() -> None:
    first, other = "Robert Dahl was sentenced to four years in prison", "Robert Dahl was sentenced to five years in prison"
    days = ("2026-06-08", "2026-06-09", "2026-06-10")
    for last, kinds in ((first, 0), (other, 1)):
        told = over_days(
            (days[0], "Tarn Echo", f"{first} on Monday for taking bribes. His house stands empty."),
            (days[1], "City Plover", f"{other} on Monday for taking bribes. Two nurses looked on."),
            (days[2], "Hill Gazette", f"{last} on Monday for taking bribes. The banker will not appeal."),
        )
        (found,) = compare([told], CompareOptions(since="2026-06-09"))
        assert sum(c.kind == "number" for c in found.changes) == kinds


REST = ("The town of Tessaly lies below the pass. Its market is closed.", "A school in the valley has taken in the villagers.")


def moved_between(first: str, second: str) -> list[tuple[str, str | None, str | None]]:
    """What a report of the next day moved, what is only new aside."""
    told = over_days(
        ("2026-07-14T08:00:00+00:00", "Coast Tribune", f"{first} {REST[0]}"),
        ("2026-07-15T20:00:00+00:00", "Evening Globe", f"{second} {REST[1]}"),
    )
    (found,) = compare([told], CompareOptions(since="2026-07-15"))
    return [(c.kind, c.before, c.after) for c in found.changes if c.kind != "new"]


@pytest.mark.parametrize(
    ("first", "second", "moved"),
    [
        (
            "Some 310,000 homes were without power after a cable burned.",
            "At least 340,000 homes were without power, Norvolt said. Power has been restored to all but 4,000 homes, it said.",
            [("number", "Some 310,000", "At least 340,000")],
        ),
        (
            "The war has killed about 9,000 people since 2023, according to the relief group Open Hands.",
            "The war has killed about 9,200 people since 2023, according to Open Hands.",
            [("number", "about 9,000", "about 9,200")],
        ),
        ("The flood damaged 312 houses, Anna Holt said.", "The flood damaged about 300 houses, Anna Holt said.", []),
        (
            "A worker who asked not to be named said the sprinklers had been switched off.",
            "The sprinklers were switched off in June, Ragna Holt, a former foreman, told the Globe.",
            [("named", "A worker", "Ragna Holt")],
        ),
        (
            "The talks were held in Brelo, its leader said.",
            "Pavel Doran denied that his government had broken a promise.",
            [("denial", None, None)],
        ),
        (
            "The board studied the bid by Calder Foods.",
            "The board of Brightwater rejected the bid by Calder Foods.",
            [("deed", None, None)],
        ),
    ],
)
def test_a_source_counts_on_speaks_out_or_denies(first: str, second: str, moved: list[tuple[str, str | None, str | None]]) -> None:
    assert moved_between(first, second) == moved


def test_what_was_denied_before_is_no_new_denial() -> None:
    assert (
        moved_between("Pavel Doran denied that he had taken money.", "Pavel Doran denied on Wednesday that he had taken money.")
        == []
    )
