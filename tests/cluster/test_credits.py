"""Which of two texts of one day is the copy: the one that credits the other's outlet, whichever was given first."""

from __future__ import annotations

from itertools import permutations

import pytest

from sayso.annotate import annotate
from sayso.cluster import group, is_credited
from sayso.model import Article, paragraphs_of

TEXT = (
    "A wall gave way in the harbour of Sarn on Monday night and 14 boats sank, the harbour agency said. The mayor, Ines Porter, "
    "told Zenith Wire that nobody had been warned. The wall was built in 1968 and had been inspected twice since, engineers said. "
    "The board is to meet on Thursday to hear what the pilots saw from the tower before the stones began to move."
)


def article(id: str, outlet: str, published: str = "2026-04-07", text: str = TEXT, agencies: tuple[str, ...] = ()) -> Article:
    return Article(
        id=id, outlet=outlet, title="Harbour wall gives way in Sarn", text=text, text_sha256=id, published=published,
        paragraphs=paragraphs_of(text), agencies=agencies,
    )  # fmt: skip


def copies(*articles: Article) -> dict[str, str]:
    (story,) = group(list(annotate(articles))).stories
    return {m.report.id: m.report.copy_of for m in story.members if m.report.copy_of}


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_who_credits_another_reprints_it(order: tuple[int, ...]) -> None:
    every = (article("a", "The Ada Standard"), article("b", "Zenith Wire"), article("c", "Calder Post"))
    assert copies(*(every[i] for i in order)) == {"a": "b", "c": "b"}


def test_of_an_earlier_day_is_no_copy() -> None:
    assert copies(article("a", "The Ada Standard", "2026-04-06"), article("b", "Zenith Wire")) == {"b": "a"}


def test_whom_nobody_here_is_goes_by_order() -> None:
    assert copies(article("a", "The Ada Standard"), article("b", "Calder Post")) == {"b": "a"}


def test_who_is_credited() -> None:
    own = article("a", "The Ada Standard")
    assert is_credited("Zenith Wire", own)
    assert not is_credited("Zenith Wire", article("b", "Zenith Wire"))
    assert not is_credited("Calder Post", own)
    assert not is_credited(None, own)
    assert is_credited("The Calder Post", article("c", "Ada Post", agencies=("Calder Post",)))
