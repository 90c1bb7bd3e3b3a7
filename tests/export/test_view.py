"""What both outputs show: accounts by origin, sources, standing."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.export.accounts import Piece, pieces_of, source_of
from sayso.export.standing import standing_of
from sayso.export.view import stories_of
from sayso.model import Clause, Span
from sayso.pipeline import Outcome
from tests.export.outcomes import account, at, claims, comparison, ferry, reading, readings, report, statement, with_claims


class TestPieces:
    def test_marks_that_overlap_are_one_and_none_is_lost(self) -> None:
        marks = [Span(2, 4), Span(3, 6), Span(9, 20)]
        assert pieces_of("abcdefghijkl", Span(1, 11), marks) == (
            Piece("b"), Piece("cd", True), Piece("ef", True), Piece("ghi"), Piece("jk", True),
        )  # fmt: skip

    def test_a_mark_outside_is_left_out(self) -> None:
        assert pieces_of("abcdef", Span(0, 3), [Span(4, 5)]) == (Piece("abc"),)


class TestAccounts:
    def test_those_of_one_origin_stand_together_and_the_head_comes_first(self) -> None:
        number = claims()[0]
        swapped = replace(number, accounts=number.accounts[::-1], voices=((1,), (0,)))
        (story,) = stories_of(with_claims(swapped))
        (view,) = story.sections[0].claims
        assert [a.places[0].report for a in view.accounts] == ["p", "m"]
        assert view.accounts[0].as_above

    def test_an_account_in_no_voice_is_not_lost(self) -> None:
        (story,) = stories_of(with_claims(replace(claims()[0], voices=((0,),))))
        assert len(story.sections[0].claims[0].accounts) == 2

    def test_every_account_of_a_comparison_is_shown_somewhere(self) -> None:
        (story,) = stories_of(ferry())
        shown = {(p.report, p.span) for s in story.sections for c in s.claims for a in c.accounts for p in a.places}
        assert shown == {(a.report, a.span) for c in claims() for a in c.accounts}

    def test_what_changed_is_told_in_the_order_of_days(self) -> None:
        number = claims()[0]
        rose = replace(number, relation="developed", voices=((0, 1),))
        later = comparison(claims=(rose,), reports=(report("p"), report("m", published="2026-02-01"), report("c")))
        (story,) = stories_of(Outcome(comparisons=(later,), readings=readings()))
        (view,) = story.sections[0].claims
        assert view.values == ("91", "84")
        assert not any(a.same_origin for a in view.accounts)


class TestCopies:
    def test_a_copy_is_named_with_its_original_where_it_has_the_words(self) -> None:
        (story,) = stories_of(ferry())
        (place,) = story.sections[0].claims[0].accounts[0].places
        assert [(c.report, c.span) for c in place.copies] == [("c", claims()[0].accounts[0].span)]

    def test_what_the_copy_left_out_is_not_said_to_be_in_it(self) -> None:
        shorter = comparison(reports=(report("p"), report("m"), report("c", text="The ferry ran aground.")))
        (story,) = stories_of(Outcome(comparisons=(shorter,), readings=readings()))
        assert story.sections[0].claims[0].accounts[0].places[0].copies == ()

    def test_an_account_of_the_copy_itself_makes_no_second_place(self) -> None:
        number = claims()[0]
        both = replace(number, accounts=(*number.accounts, replace(number.accounts[0], report="c")), voices=((0, 2), (1,)))
        (view,) = stories_of(with_claims(both))[0].sections[0].claims
        assert [[p.report for p in a.places] for a in view.accounts] == [["p"], ["m"]]
        assert view.reports == 2

    def test_an_account_of_the_copy_that_is_cut_otherwise_is_the_same(self) -> None:
        number = claims()[0]
        cut = replace(number, accounts=(*number.accounts, account("c", "ran aground off Tarn")), voices=((0, 2), (1,)))
        (view,) = stories_of(with_claims(cut))[0].sections[0].claims
        assert [p.report for a in view.accounts for p in a.places] == ["p", "m"]

    def test_a_copy_in_words_of_its_own_is_no_further_report(self) -> None:
        number = claims()[0]
        longer = replace(
            number, accounts=(*number.accounts, account("c", "denied that the pilot had been asleep")), voices=((0, 2), (1,))
        )
        (view,) = stories_of(with_claims(longer))[0].sections[0].claims
        assert [p.report for a in view.accounts for p in a.places] == ["p", "c", "m"]
        assert view.reports == 2


class TestCuts:
    def test_dots_stand_where_a_sentence_goes_on(self) -> None:
        def cuts(key: str, words: str) -> tuple[bool, bool]:
            claim = replace(claims()[3], claim=words, accounts=(account(key, words),))
            view = stories_of(with_claims(claim))[0].sections[0].claims[0].accounts[0]
            return view.cut_before, view.cut_after

        assert cuts("m", "A diver, Ada Bell, saw a crack in the hull.") == (False, False)
        assert cuts("m", "Ada Bell, saw a crack") == (True, True)
        assert cuts("p", "“The pilot was asleep,”") == (False, False)
        assert cuts("p", "The pilot was asleep") == (False, False)
        assert cuts("p", "the pilot had been asleep") == (True, False)


class TestSource:
    def test_without_a_statement_it_is_the_outlet_itself(self) -> None:
        own = source_of(account("m", "saw a crack"), readings()["m"])
        assert (own.kind, own.name, own.stance) == (None, None, None)

    def test_what_the_account_leaves_out_is_taken_from_its_statement(self) -> None:
        bare = account("m", "The pilot was asleep", "b2", source_kind=None, speaker=None, stance=None, via=None)
        source = source_of(bare, readings()["m"])
        assert (source.kind, source.name, source.via) == ("anonymous_person", "a crew member", "Tarn Pilot")

    def test_who_says_that_it_was_said_is_told_beside_it(self) -> None:
        told = statement("p", "a2", "a crew member who asked not to be named", "said", "“The pilot was asleep,”", inside="a1")
        outer = statement("p", "a1", "the coastguard", "said", "Monday", speaker="coastguard")
        source = source_of(account("p", "“The pilot was asleep,”", "a2"), reading("p", (outer, told)))
        assert source.via == "coastguard"
        own = replace(outer, speaker=told.speaker)
        assert source_of(account("p", "“The pilot was asleep,”", "a2"), reading("p", (own, told))).via is None

    def test_the_words_that_hedge_are_the_reports_own(self) -> None:
        clause = Clause(
            span=at("p", "The ferry will sail again if the hull is sound"),
            sentence=at("p", "The ferry will sail again if the hull is sound, Tarn Lines said."),
            predicate="sail",
            hedge=(at("p", "will"),),
        )
        hedged = source_of(account("p", "The ferry will sail again"), reading("p", (), (clause,)))
        assert hedged.hedges == ("will",)


class TestStanding:
    def test_copies_are_no_sources_and_one_voice_is_one(self) -> None:
        standing = standing_of(comparison(), readings())
        assert (standing.named, standing.unnamed, standing.organisations) == (0, 2, 2)

    def test_without_the_claim_that_ties_them_two_unnamed_sources_stay_two(self) -> None:
        assert standing_of(comparison(claims=claims()[:2]), readings()).unnamed == 3

    def test_a_surname_and_the_whole_name_are_one_person(self) -> None:
        said = [
            statement("m", f"n{i}", "Ada Bell", "saw", "a crack", source_kind="named_person", speaker=name)
            for i, name in enumerate(("Ada Bell", "Bell", "Per Bell"))
        ]
        assert standing_of(comparison(claims=()), {"m": reading("m", tuple(said))}).named == 2

    def test_claims_are_counted_by_what_became_of_them(self) -> None:
        standing = standing_of(comparison(), readings())
        assert standing.kinds == (("number", 1), ("polarity", 1))
        assert (standing.denials, standing.may_differ, standing.agree, standing.alone) == (1, 0, 1, 1)


def test_of_the_sure_ones_none_is_said_to_be_cut_where_those_that_may_differ_were() -> None:
    sure = next(c for c in claims() if c.relation == "differ" and c.sure)
    may = [replace(sure, id=f"may{k}", sure=False, shown="may_differ") for k in range(40)]
    view = stories_of(with_claims(sure, *may))[0]
    assert {s.key: s.capped for s in view.sections} == {"differ": False, "may_differ": True}
    every = [replace(sure, id=f"sure{k}") for k in range(40)]
    assert [s.capped for s in stories_of(with_claims(*every))[0].sections] == [True]
