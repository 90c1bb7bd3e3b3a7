"""Captions and authors that only the state of a page's scripts has, of a page that shows its text and of one that doesn't."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sayso.model import Article, Caption
from tests.extract.made import TEXT, TITLE, page, paragraphs

SHOWN = "Inspectors walk along the closed ramp at Orvik"
MORE = "Dockers wait at the gate of the northern terminal"
ONE, TWO = Caption(text=SHOWN, credit="Dana Rook"), Caption(text=MORE, credit=None)
WORDS = [{"type": "text", "content": f"<p>{p}</p>"} for p in TEXT]

NEXT = {
    "props": {
        "pageProps": {
            "article": {
                "title": TITLE,
                "authors": [{"name": "Ann Lee"}],
                "leadImage": {"url": "/a.jpg", "caption": SHOWN, "credit": "Dana Rook"},
                "gallery": [{"imageUrl": "/b.jpg", "captionTitle": f"<i>{MORE}</i>"}],
                "body": paragraphs(*TEXT),
                "relatedStories": [{"title": "Another", "image": {"url": "/c.jpg", "caption": "Cats of Vasterby on a wall"}}],
            },
            "latest": [{"image": {"url": "/d.jpg", "caption": "Growers lift beet near Vasterby"}}],
        }
    }
}
ARC = {
    "headlines": {"basic": TITLE},
    "credits": {"by": [{"type": "author", "name": "Ann Lee"}]},
    "promo_items": {"basic": {"type": "image", "caption": SHOWN, "credits": {"by": [{"name": "Dana Rook"}]}}},
    "content_elements": [*WORDS[:2], {"type": "image", "url": "/b.jpg", "caption": MORE}, *WORDS[2:]],
}
STORES = {
    "Next": f"<script id='__NEXT_DATA__' type='application/json'>{json.dumps(NEXT)}</script>",
    "Arc": f"<script>Fusion.globalContent={json.dumps(ARC)};</script>",
}


def _page(store: str, *, shown: bool, head: str = "", picture: str = "") -> Article:
    text = f"<h1>{TITLE}</h1>{picture}{paragraphs(*TEXT)}" if shown else ""
    return page(f"<main><article>{text}</article></main>{store}", head=head)


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize("store", STORES.values(), ids=STORES)
def test_they_are_told(store: str, shown: bool) -> None:
    found = _page(store, shown=shown)
    assert (found.text.split("\n\n"), found.title) == (list(TEXT), TITLE)
    assert found.authors == ("Ann Lee",)
    assert sorted(found.captions, key=lambda c: c.text) == [TWO, ONE]


def test_what_the_page_itself_shows_or_says_wins() -> None:
    picture = "<figure><img src='a.jpg'><figcaption>The closed ramp seen from the quay</figcaption></figure>"
    found = _page(STORES["Next"], shown=True, head='<meta name="author" content="Bo Rask">', picture=picture)
    assert (found.authors, [c.text for c in found.captions]) == (("Bo Rask",), ["The closed ramp seen from the quay"])


def test_another_articles_state_says_nothing() -> None:
    other: dict[str, Any] = {**ARC, "headlines": {"basic": "Beet growers in Vasterby plan a second harvest"}}
    found = _page(f"<script>Fusion.globalContent={json.dumps(other)};</script>", shown=True)
    assert (found.authors, found.captions) == ((), ())


def test_what_is_no_picture_has_no_caption() -> None:
    table = {"title": TITLE, "body": paragraphs(*TEXT), "chart": {"caption": "Boats a day in the past three years"}}
    found = _page(f"<script>window.__S={json.dumps(table)};</script>", shown=True)
    assert found.captions == ()
