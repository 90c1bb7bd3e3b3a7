"""The comparison as a table: claims down, reports across."""

from __future__ import annotations

from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from sayso.export import to_html
from sayso.export.accounts import Piece
from sayso.export.table import ENOUGH, ROWS, shortened, table_of
from sayso.export.view import stories_of
from tests.export import outcomes


def test_columns_are_the_reports_without_copies() -> None:
    table = table_of(stories_of(outcomes.ferry())[0])
    assert table is not None
    assert table.columns == ("p", "m")


def test_each_account_stands_in_the_cell_of_its_report() -> None:
    table = table_of(stories_of(outcomes.ferry())[0])
    assert table is not None
    number = table.by_disagreement[0]
    assert {report: [c.place.report for c in cells] for report, cells in number.cells.items()} == {"p": ["p"], "m": ["m"]}
    assert [p.text for p in number.cells["m"][0].pieces if p.set_off] == ["91"]


def test_two_sources_of_one_report_that_contradict_each_other_share_its_cell() -> None:
    table = table_of(stories_of(outcomes.ferry())[0])
    assert table is not None
    denial = next(r for r in table.by_disagreement if r.view.claim.id == "k2")
    assert [len(cells) for cells in denial.cells.values()] == [2, 0]


def test_a_cell_breaks_off_between_words() -> None:
    words = "The pier was closed by the harbour board after engineers found cracks in "
    for most in range(40, 60):
        pieces, cut = shortened(
            (Piece(words), Piece("14", set_off=True), Piece(" of its sixty supports, a port official said")), most
        )
        told = "".join(p.text for p in pieces).removeprefix("… ")
        assert cut
        assert set(told.split()) <= {*words.split(), "14", "of", "its", "sixty", "supports,", "a", "port", "official", "said"}
        assert "14" in told


def test_a_cell_ends_with_the_whole_of_what_differs() -> None:
    for n in range(20):
        words = "x" * n + " fired a missile over the northern island of the country and into the sea early on "
        pieces, cut = shortened((Piece(words), Piece("Tuesday", set_off=True)), 60)
        assert pieces[-1] == Piece("Tuesday", set_off=True)
        assert not cut


def test_importance_puts_what_most_have_first() -> None:
    table = table_of(stories_of(outcomes.ferry())[0])
    assert table is not None
    assert [r.view.reports for r in table.by_importance] == sorted((r.view.reports for r in table.by_disagreement), reverse=True)


def test_no_table_where_nothing_stands_in_two_reports() -> None:
    only = outcomes.with_claims(outcomes.claims()[3])
    assert table_of(stories_of(only)[0]) is None
    assert not LexborHTMLParser(to_html(only)).css("table")


def test_a_table_has_no_more_rows_than_can_be_taken_in() -> None:
    table = table_of(stories_of(outcomes.many(ROWS + 5))[0])
    assert table is not None
    assert (len(table.by_disagreement), table.more) == (ROWS, 5)


def test_each_cell_leads_to_its_words() -> None:
    parsed = LexborHTMLParser(to_html(outcomes.ferry()))
    cells = parsed.css("table.side a.cell")
    assert cells
    for cell in cells:
        there = parsed.css_first(cell.attributes["href"] or "none")
        assert there is not None


def test_a_long_account_is_cut_about_what_differs() -> None:
    number = outcomes.claims()[0]
    filler = "the harbour was calm and " * 20
    text = f"{filler}91 people {filler}"
    long = outcomes.report("m", text=text)
    account = outcomes.Account(
        report="m", span=outcomes.Span(0, len(text) - 1), marks=(outcomes.Span(len(filler), len(filler) + 2),)
    )
    claim = outcomes.replace(number, accounts=(number.accounts[0], account))
    told = outcomes.comparison(reports=(outcomes.report("p"), long), claims=(claim,), timeline=(), origins=(), process=None)
    table = table_of(stories_of(outcomes.Outcome(comparisons=(told,), readings={}))[0])
    assert table is not None
    (cell,) = table.by_disagreement[0].cells["m"]
    assert "91" in [p.text for p in cell.pieces if p.set_off]
    assert sum(len(p.text) for p in cell.pieces) < 200


def test_what_is_only_perhaps_the_same_says_so_in_its_row() -> None:
    claim = outcomes.alike().comparisons[0].claims[0]
    tags = {
        sure: [t.text() for t in LexborHTMLParser(to_html(outcomes.with_claims(replace(claim, sure=sure)))).css("table.side .tag")]
        for sure in (True, False)
    }
    assert tags[True] == []
    assert set(tags[False]) == {"perhaps the same"}


def test_among_many_only_what_few_have_stands_out() -> None:
    found = outcomes.storm(24, 24, 24, 24, 24, 31, 24, 24)
    table = table_of(stories_of(found)[0])
    assert table is not None
    assert table.many
    row = next(r for r in table.by_disagreement if "number" in r.view.claim.differs_in)
    assert {report: cell.common for report, (cell,) in row.cells.items()} == {f"r{k}": k != 5 for k in range(8)}
    assert all(cell.echo for (cell,) in row.cells.values())


def test_words_that_are_the_claims_own_are_not_said_again() -> None:
    parsed = LexborHTMLParser(to_html(outcomes.storm(24, 24, 24, 24, 24, 31, 24, 24)))
    cells = {c.text(strip=True): c.attributes["title"] for c in parsed.css("table.side .echo .cell-words")}
    assert set(cells) >= {"24", "31"}
    assert all(title and "people in Tarn" in title for words, title in cells.items() if words in ("24", "31"))


def test_where_they_are_half_and_half_both_stand_out() -> None:
    table = table_of(stories_of(outcomes.storm(24, 31, 24, 31, 24, 31, 24, 31))[0])
    assert table is not None
    assert not any(cell.common for row in table.by_disagreement for cells in row.cells.values() for cell in cells)


class TestShortened:
    WORDS = (
        "After a long night of talks between the two ministers in the capital, Tokyo said it would seek a meeting of the "
        "Security Council on Friday about the launch, and the markets fell by a fifth before they rose again"
    )

    def told(self, *sought: str, most: int = 80) -> str:
        pieces, _ = shortened((Piece(self.WORDS),), most, {word[:6] for word in sought})
        return "".join(p.text for p in pieces)

    def test_a_cell_shows_the_words_that_are_nearest_to_the_claim(self) -> None:
        told = self.told("meeting", "security", "council", "friday", "launch")
        assert "a meeting of the Security Council on Friday about the launch" in told
        assert told.startswith("… ")

    def test_it_begins_where_the_account_does_when_that_is_as_near(self) -> None:
        assert self.told("talks", "ministers", "council").startswith("After a long night")
        assert self.told("launch").startswith("After a long night")
        assert self.told().startswith("After a long night")

    def test_what_differs_goes_before_what_is_near(self) -> None:
        pieces = (Piece(self.WORDS[:160]), Piece("Monday", set_off=True))
        assert shortened(pieces, 60, {"talks", "minist", "capita"})[0][-1] == Piece("Monday", set_off=True)

    def test_a_word_longer_than_a_cell_is_no_trouble(self) -> None:
        pieces, cut = shortened((Piece("b" * 200 + " " + "c" * 300),), 80, {"bbbbbb", "cccccc"})
        assert cut
        assert sum(len(p.text) for p in pieces) <= 200


def unsure(number: int, sure: int = 0) -> outcomes.Outcome:
    """So many claims that are perhaps the same, behind so many that surely are."""
    claim = outcomes.alike().comparisons[0].claims[0]
    return outcomes.with_claims(*(replace(claim, id=f"k{n}", sure=n < sure) for n in range(number + sure)))


def test_what_is_perhaps_the_same_fills_the_table_and_no_more() -> None:
    for sure, rows in ((0, ENOUGH), (3, ENOUGH), (ENOUGH + 2, ENOUGH + 2)):
        table = table_of(stories_of(unsure(ENOUGH + 5, sure))[0])
        assert table is not None
        assert len(table.by_disagreement) == rows
        assert [r.key for r in table.by_disagreement] == ["agree"] * sure + ["perhaps"] * (rows - sure)
        assert table.more == ENOUGH + 5 + sure - rows


def test_what_is_perhaps_the_same_is_never_the_most_important() -> None:
    table = table_of(stories_of(unsure(4, 2))[0])
    assert table is not None
    assert [r.key for r in table.by_importance] == ["agree"] * 2 + ["perhaps"] * 4


def test_a_row_that_differs_names_what_is_said_against_what() -> None:
    parsed = LexborHTMLParser(to_html(outcomes.ferry()))
    values = [" ".join(v.text().split()) for v in parsed.css("table.side .row-values")]
    assert values[0].split(" | ") == list(table_values()[0])
    assert all(" | " in v or " then " in v for v in values)


def table_values() -> list[tuple[str, ...]]:
    table = table_of(stories_of(outcomes.ferry())[0])
    assert table is not None
    return [row.view.values for row in table.by_disagreement]
