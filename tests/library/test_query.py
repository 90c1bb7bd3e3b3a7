"""What is typed into a search: what it means, and where it is wrong."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.library.query import Asked, Both, Mark, Node, Not, Words, parse
from sayso.model import QueryError

GOLDEN = [
    ("ferry crews", "ferry & crews"),
    ("ferry AND crews", "ferry & crews"),
    ('"closed the border" 1,200', "[closed the border] & 1200"),
    ("“closed the border”", "[closed the border]"),
    ("bord*", "bord~"),
    ('"the bord*" "the bord"*', "[the bord]~ & [the bord]~"),
    ("ferry strike OR walkout", "ferry & (strike | walkout)"),
    ("a OR b OR c d", "(a | b | c) & d"),
    ("(ferry strike) OR walkout", "((ferry & strike) | walkout)"),
    ("ferry -strike", "ferry & !strike"),
    ("ferry NOT strike", "ferry & !strike"),
    ('-"crews left" -(a b)', "![crews left] & !(a & b)"),
    ("al-Sadr", "[al sadr]"),
    ("well-known -well-known", "[well known] & ![well known]"),
    ("and or not", "and & or & not"),
    ('said-by:"Defence Ministry" ferry', "speaker:[defence ministry] & ferry"),
    ("Said_By:minist*", "speaker:minist~"),
    ("about:Sadr outlet:Halyard", "about:sadr & outlet:halyard"),
    ("kind:unnamed OR kind:organisation", "(kind=anonymous_person | kind=organisation)"),
    ('stance:no-comment stance:"no comment" -stance:denied', "stance=no_comment & stance=no_comment & !stance=denied"),
    ('language:EN OR -language:"de"', "(language=en | !language=de)"),
    ('"10:30" 10:30', "10:30 & 10:30"),
    ('"https://example.org/x"', "[https example org x]"),
]

WRONG = [
    ("", "nothing to look for", "^"),
    ("   ", "nothing to look for", "^^^"),
    ('ferry "the border', "this quotation mark is never closed", "      ^"),
    ("ferry (strike", "this ( is never closed", "      ^"),
    ("ferry)", "no ( before this", "     ^"),
    ("ferry ()", "nothing to look for in here", "      ^^"),
    ("OR ferry", "something must stand before OR", "^^"),
    ("ferry OR", "something must follow OR", "      ^^"),
    ("ferry OR OR strike", "something must stand before OR", "         ^^"),
    ("ferry -", "something must follow -", "      ^"),
    ("ferry - strike", "a dash stands right before what is not wanted", "      ^"),
    ("fe*ry", "* stands at a word's end only", "  ^"),
    ("fe*", "a beginning has 3 signs at least before its *", "^^^"),
    ("ferry !!!", "no letter or digit to look for", "      ^^^"),
    ("speaker:minister", "no filter is called speaker:", "^^^^^^^^"),
    ("ferry said-by:", "said-by: is followed by nothing", "      ^^^^^^^^"),
    ("said-by: minister", "said-by: is followed by nothing", "^^^^^^^^"),
    ("kind:minister", "no kind is called so; there are", "     ^^^^^^^^"),
    ("stance:angry", "no stance is called so; there are", "       ^^^^^"),
    ("language:german", "no language has this code: write two or three letters", "         ^^^^^^"),
    ('language:"en us"', "no language has this code", "         ^^^^^^^"),
    ("language:", "language: is followed by nothing", "^^^^^^^^^"),
    ("after:march", "no day: write it as", "      ^^^^^"),
    ("after:2026-02-30", "no day: write it as", "      ^^^^^^^^^^"),
    ("ferry OR after:2026", "after: holds for the whole query", "         ^^^^^^^^^^"),
    ("after:2026 OR ferry", "this holds for the whole query", "^^^^^^^^^^^"),
    ("-before:2026", "before: holds for the whole query", " ^^^^^^^^^^^"),
    ("after:2025 after:2026", "after: stands here a second time", "           ^^^^^^^^^^"),
]


def told(node: Node, *, top: bool = False) -> str:
    """A query as one line."""
    if isinstance(node, Words):
        body = f"[{' '.join(node.words)}]" if len(node.words) > 1 else node.words[0]
        return ("" if node.of == "text" else f"{node.of}:") + body + ("~" if node.beginning else "")
    if isinstance(node, Mark):
        return f"{node.of}={node.value}"
    if isinstance(node, Not):
        return f"!{told(node.part)}"
    line = (" & " if isinstance(node, Both) else " | ").join(map(told, node.parts))
    return line if top else f"({line})"


@pytest.mark.parametrize(("query", "means"), GOLDEN)
def test_golden(query: str, means: str) -> None:
    assert told(parse(query).what, top=True) == means


def test_days_and_stories() -> None:
    asked = parse('story:"Ferry talks break off" after:2026-03 before:2026-04-02 ferry')
    assert (asked.story, asked.after, asked.before) == ("Ferry talks break off", date(2026, 3, 1), date(2026, 4, 2))
    assert told(asked.what, top=True) == "ferry"
    assert parse("after:2026").what.parts == ()


@pytest.mark.parametrize(("query", "message", "place"), WRONG)
def test_what_is_wrong_is_pointed_at(query: str, message: str, place: str) -> None:
    with pytest.raises(QueryError) as raised:
        parse(query)
    assert raised.value.message.startswith(message)
    assert str(raised.value).split("\n    ")[1:] == [query, place]


@pytest.mark.parametrize(
    "query", ["(" * 500 + "a", "-" * 500 + "a", "a " * 400, "a OR " * 90 + "b", "x" * 2_000, "NOT " * 200 + "a"]
)
def test_its_size_is_bounded(query: str) -> None:
    with pytest.raises(QueryError):
        parse(query)


PIECES = [
    "ferry",
    "OR",
    "AND",
    "NOT",
    "-",
    "(",
    ")",
    '"',
    "*",
    ":",
    "said-by:",
    "kind:",
    "after:2026",
    "story:x",
    "stance:denied",
    "1,2",
    " ",
    "é",
]


@settings(max_examples=400)
@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
    | st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join)
    | st.text(max_size=40)
)
def test_any_text_is_a_query_or_wrong_at_a_place_in_it(query: str) -> None:
    try:
        assert isinstance(parse(query), Asked)
    except QueryError as error:
        start, end = error.span
        assert 0 <= start < end <= max(len(query), 1) + 1


def test_a_bracket_behind_a_filter_is_told_how_to_write_it() -> None:
    with pytest.raises(QueryError, match="OR stands between whole filters: said-by:one OR said-by:other"):
        parse("said-by:(Brask OR Vale)")
