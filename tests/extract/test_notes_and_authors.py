"""What is told beside the text stands there alone: notes, agencies, and people whom only the byline names."""

from __future__ import annotations

import pytest

from sayso.extract import ExtractOptions, extract
from sayso.model import Article, Page

TEXT = (
    "The harbour council voted on Monday to close the northern quay for eight months while the wall is rebuilt, the mayor said.",
    "Work will begin in April and cost 12 million crowns, according to the plan that members were shown at their meeting.",
    "Fishermen said that they had not been asked, and that forty boats would have nowhere to land their catch this year.",
    "The mayor said that berths would be found for all of them at the southern quay until the work is done next winter.",
)


def _read(head: str, above: str, *lines: str) -> Article:
    body = "".join(f"<p>{line}</p>" for line in lines)
    title = "Quay to close"
    shown = f"<article><h1>{title}</h1>{above}{body}</article>"
    page = f"<html><head><title>{title}</title>{head}</head><body>{shown}</body></html>"
    (article,) = extract([Page(source="quay", name="quay", content=page, kind="html")], ExtractOptions(explain=True))
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    "note",
    [
        "Correction: An earlier version of this article said that the work would cost 21 million crowns.",
        "This article was updated on 12 May 2026 to add what the fishermen say.",
        "(Reporting by Jana Novotna; Editing by Petr Novak)",
    ],
)
def test_a_note_stands_in_no_text(note: str, *, first: bool) -> None:
    article = _read("", "", *((note, *TEXT) if first else (*TEXT, note)))
    assert article.text.split("\n\n") == list(TEXT)
    assert [n.text for n in article.notes] == [note]
    assert all("kept as a note" in (p.why or "") for p in article.parts if p.text == note)


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ('<meta name="author" content="Jana Novotna">', '<div class="byline">By Jana Novotna and Petr Novak</div>'),
        ("", '<div class="byline">By <a rel="author" href="/a/jana">Jana Novotna</a> and Petr Novak</div>'),
    ],
)
def test_who_stands_in_the_byline_beside_the_author_given_is_kept(head: str, above: str) -> None:
    assert _read(head, above, *TEXT).authors == ("Jana Novotna", "Petr Novak")


def test_a_byline_of_somebody_else_is_not_taken_for_the_authors() -> None:
    head = '<meta name="author" content="Jana Novotna">'
    assert _read(head, '<div class="byline">By Ada Quist and Petr Novak</div>', *TEXT).authors == ("Jana Novotna",)
