"""Marks on a text, nested and crossing, come out as well-formed elements over their exact words."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from sayso.export.marks import Mark, paint
from sayso.model import Span, paragraphs_of

TEXT = "One <two> & three.\n\nFour five six.\n\nSeven"


class Walker(HTMLParser):
    """Collects the text, and for each class the words that its elements hold; fails where elements are not well nested."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[tuple[str, frozenset[str]]] = []
        self.text = ""
        self.ids: list[str] = []
        self.held: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += [i for i in [found.get("id")] if i]
        self.stack.append((tag, frozenset((found.get("class") or "").split())))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        for name in frozenset[str]().union(*(classes for _, classes in self.stack)):
            self.held[name] = self.held.get(name, "") + data


def walk(markup: list[Markup]) -> Walker:
    """Read painted paragraphs back."""
    walker = Walker()
    for paragraph in markup:
        walker.feed(str(paragraph))
        walker.close()
        assert not walker.stack
    return walker


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span inside `TEXT`."""
    start = draw(st.integers(0, len(TEXT) - 1))
    return Span(start, draw(st.integers(start + 1, len(TEXT))))


class TestPaint:
    @given(st.lists(st.tuples(spans(), st.integers(0, 4)), max_size=8))
    def test_each_mark_holds_exactly_its_words(self, drawn: list[tuple[Span, int]]) -> None:
        marks = [Mark(span=s, rank=rank, classes=f"m{n}", anchor=f"a{n}") for n, (s, rank) in enumerate(drawn)]
        paragraphs = paragraphs_of(TEXT)
        walker = walk(paint(TEXT, paragraphs, marks)[0])
        assert walker.text == "".join(p.of(TEXT) for p in paragraphs)
        for n, (span, _) in enumerate(drawn):
            parts = (Span(max(span.start, p.start), min(span.end, p.end)) for p in paragraphs if p.touches(span))
            assert walker.held.get(f"m{n}", "") == "".join(p.of(TEXT) for p in parts)

    @given(st.lists(spans(), max_size=8, unique=True))
    def test_an_anchor_stands_once_and_its_elements_are_counted(self, drawn: list[Span]) -> None:
        marks = [Mark(span=s, rank=0, classes="x", anchor=f"a{s.start}-{s.end}") for s in drawn]
        painted, elements = paint(TEXT, paragraphs_of(TEXT), marks)
        ids = walk(painted).ids
        assert sorted(ids) == sorted(elements)
        together = "".join(painted)
        assert elements == {anchor: together.count(f' {anchor}"') for anchor in ids}

    def test_what_crosses_is_closed_and_opened_again(self) -> None:
        marks = [Mark(span=Span(0, 5), rank=0, classes="a"), Mark(span=Span(3, 8), rank=0, classes="b")]
        (painted,), _ = paint("abcdefgh", [Span(0, 8)], marks)
        assert painted == '<span class="a">abc<span class="b">de</span></span><span class="b again">fgh</span>'

    def test_of_two_over_the_same_words_the_lower_rank_stands_outside(self) -> None:
        marks = [Mark(span=Span(0, 2), rank=2, classes="in"), Mark(span=Span(0, 2), rank=1, classes="out")]
        (painted,), _ = paint("ab", [Span(0, 2)], marks)
        assert painted == '<span class="out"><span class="in">ab</span></span>'

    def test_what_comes_after_comes_once_behind_the_last_word(self) -> None:
        after = Markup("<sup>1</sup>")
        painted, _ = paint("ab\n\ncd", [Span(0, 2), Span(4, 6)], [Mark(span=Span(1, 5), rank=0, classes="a", after=after)])
        assert painted == ['a<span class="a">b</span>', f'<span class="a again">c</span>{after}d']

    def test_a_mark_to_the_end_of_the_text_has_what_comes_after(self) -> None:
        (painted,), _ = paint("ab", [Span(0, 2)], [Mark(span=Span(1, 2), rank=0, classes="a", after=Markup("!"))])
        assert painted == 'a<span class="a">b</span>!'

    def test_many_marks_take_no_longer_than_they_must(self) -> None:
        text = "word " * 4_000
        marks = [Mark(span=Span(i, i + 40), rank=0, classes="a") for i in range(0, 19_000, 10)]
        (painted,), _ = paint(text, [Span(0, len(text))], marks)
        assert walk([painted]).text == text
