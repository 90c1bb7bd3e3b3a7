"""Pages whose article stands only in the state of their scripts."""

from __future__ import annotations

import html
import json
import time

import pytest

from sayso.extract import extract
from sayso.model import Article, Failure, Page

TITLE = "Harbour of Tarn closes for the winter"
SAID = (
    "The harbour of Tarn will close on 3 November, the port authority of Northmoor said, two weeks before its usual day.",
    "“We had three storms in ten days and the breakwater will not take a fourth,” its director, Willa Thorne, said in Ostamar.",
    "Fishing boats may use the quay of Skell until the spring & pay no more than they do now, according to the authority.",
)
TEXT = "\n\n".join(SAID)
MARKED = "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in SAID)
ELEMENTS = [{"type": "text", "_id": str(i), "content": html.escape(p, quote=False)} for i, p in enumerate(SAID)]


def script(text: str, kind: str = "text/javascript") -> str:
    return f'<script type="{kind}">{text}</script>'


def safe(value: object) -> str:
    return json.dumps(value).replace("<", "\\u003c")


def pushed(*pieces: str) -> str:
    return "".join(script(f"self.__next_f.push({safe([1, piece])})") for piece in pieces)


def read(scripts: str, head: str = f"<title>{TITLE}</title>") -> Article | Failure:
    page = f'<html lang="en"><head>{head}</head><body><div id="root">Loading …</div>{scripts}</body></html>'
    (found,) = extract([Page(id="x", content=page, kind="html", source="x", url="https://herald.example/a", name="x")])
    return found


NEXT = {"props": {"pageProps": {"article": {"headline": TITLE, "bodyHtml": MARKED}}}}
RICH = [{"type": "paragraph", "children": [{"type": "text", "text": p[:20]}, {"type": "text", "text": p[20:]}]} for p in SAID]
PROPS = [{"is": "paragraph", "type": "paragraph", "props": {"text": html.escape(p, quote=False)}} for p in SAID]
JSONML = ["div", {"class": "body"}, *(["p", {}, p[:30], ["em", {}, p[30:40]], p[40:]] for p in SAID)]
REACT = ["$", "div", None, {"children": [["$", "p", str(i), {"children": p}] for i, p in enumerate(SAID)]}]
SIZE = f"{len(MARKED.encode()):x}"

STATES = {
    "Next.js, markup": script(safe(NEXT), "application/json"),
    "Next.js, rich text": script(safe({"story": {"title": TITLE, "content": RICH}}), "application/json"),
    "named": script(f"window.__PRELOADED_STATE__ = {safe({'story': {'headline': TITLE, 'blocks': PROPS}})};"),
    "Arc": script(f"window.Fusion=window.Fusion||{{}};Fusion.globalContent={safe({'content_elements': ELEMENTS})};Fusion.x=1"),
    "parsed": script(f"window.__STATE__ = JSON.parse({safe(json.dumps(NEXT))});"),
    "parsed, single quotes": script("window.S=JSON.parse('" + safe(NEXT).replace("\\", "\\\\").replace("'", "\\'") + "');"),
    "Apollo": script(f"window.__APOLLO_STATE__={safe({'Article:1': {'__typename': 'Article', 'title': TITLE, 'text': TEXT}})}"),
    "elements": script(f"window.__DATA__={safe({'body': JSONML})}"),
    "React's server, rows": pushed(f'0:["a"]\n1:{json.dumps(REACT)}\n'),
    "React's server, texts": pushed(f"5:T{SIZE},", MARKED[:100], MARKED[100:] + '6:{"title":"' + TITLE + '","contentHtml":"$5"}\n'),
    "Nuxt": script(f"window.__NUXT__=(function(a,b){{return {{data:[{{body:{safe(MARKED * 1)},x:a}}]}}}}(1,2))"),
}


@pytest.mark.parametrize("state", STATES)
def test_an_article_in_a_state_is_read(state: str) -> None:
    found = read(STATES[state])
    assert isinstance(found, Article), found
    assert found.text == TEXT


def test_the_title_may_stand_there_too() -> None:
    found = read(STATES["React's server, texts"], head="")
    assert isinstance(found, Article)
    assert found.title == TITLE


def test_captions_are_told_from_paragraphs() -> None:
    figure = "<figure><img src='q.jpg'><figcaption>The quay of Skell. Photo: Piet Oram</figcaption></figure>"
    found = read(
        script(
            safe({"headline": TITLE, "body": MARKED[:100] + MARKED[100:] + figure + "<p>It opens again in April.</p>"}),
            "application/json",
        )
    )
    assert isinstance(found, Article)
    assert [(c.text, c.credit) for c in found.captions] == [("The quay of Skell.", "Piet Oram")]
    assert "Skell. Photo" not in found.text


def test_lines_that_are_shown_win() -> None:
    other = MARKED.replace("Tarn", "Ostamar")
    (found,) = extract(
        [
            Page(
                id="x",
                kind="html",
                source="x",
                name="x",
                content=f"<body><article>{MARKED}</article>" + script(safe({"body": other * 5}), "application/json"),
            ),
        ]
    )
    assert isinstance(found, Article)
    assert found.text == TEXT


def test_of_several_the_one_called_as_the_page_is() -> None:
    longer = {"headline": "Ostamar votes on its bridges again", "body": MARKED.replace("Tarn", "Ostamar") * 3}
    found = read(script(safe([longer, {"headline": TITLE, "body": MARKED}, longer]), "application/json"))
    assert isinstance(found, Article)
    assert found.text == TEXT


def test_a_page_of_many_articles_has_none() -> None:
    many = [{"headline": f"Story number {n} of the day", "body": MARKED} for n in ("one", "two", "three", "four", "five")]
    assert isinstance(read(script(safe(many), "application/json"), "<title>Northmoor Herald</title>"), Failure)


def test_notices_are_no_article() -> None:
    assert isinstance(read(script(safe({"cookieConsent": {"text": MARKED}}), "application/json")), Failure)


@pytest.mark.parametrize(
    "hostile",
    [
        "x=" + "[" * 100_000,
        "x={" * 100_000,
        'x={"a":' * 50_000,
        "x=JSON.parse('" * 50_000,
        "self.__next_f.push([" * 50_000,
        "window.__NUXT__=(" + '"\\' * 200_000,
        'self.__next_f.push([1,"' + "1:[\\n" * 100_000 + '"])',
        'self.__next_f.push([1,"1:Tfffffff,' + "x" * 100_000 + '"])',
        "x=[" + "[]," * 300_000 + "1]",
    ],
)
def test_hostile_scripts_take_no_time(hostile: str) -> None:
    began = time.process_time()
    assert isinstance(read(script(hostile)), Failure)
    assert isinstance(read(script(hostile, "application/json")), Failure)
    assert time.process_time() - began < 6


def test_the_site_that_an_outer_object_names_is_the_outlet() -> None:
    state = {"props": {"site": {"name": "Fjord Post"}, "article": {"headline": TITLE, "body": MARKED}}}
    found = read(script(safe(state), "application/json"))
    assert isinstance(found, Article)
    assert found.outlet == "Fjord Post"
    found = read(script(safe({"site": "post-us", "article": {"headline": TITLE, "body": MARKED}}), "application/json"))
    assert isinstance(found, Article)
    assert found.outlet is None


def pointing(body: object) -> str:
    """A cache in which an article's paragraphs are pointed to."""
    said = {f"Paragraph:{i}": {"__typename": "Paragraph", "text": p} for i, p in enumerate(SAID)}
    first = {"__typename": "Article", "title": TITLE, "firstPublishedDate": "2026-10-30T08:00:00Z", "body": body}
    return script(f"window.__APOLLO_STATE__={safe({'Article:1': first, **said, 'Body:1': {'blocks': REFS}})}")


REFS = [{"__ref": f"Paragraph:{i}"} for i in range(len(SAID))]


@pytest.mark.parametrize("body", [REFS, {"__ref": "Body:1"}, [{"type": "id", "id": f"Paragraph:{i}"} for i in range(len(SAID))]])
def test_paragraphs_that_are_pointed_to(body: object) -> None:
    found = read(pointing(body))
    assert isinstance(found, Article)
    assert found.text == TEXT
    assert found.published == "2026-10-30T08:00Z"


@pytest.mark.parametrize("body", [[{"__ref": "Article:1"}] * 50, [{"__ref": "Nobody:1"}], {"__ref": "Article:1"}])
def test_pointers_in_a_circle_or_to_nothing_end(body: object) -> None:
    assert isinstance(read(pointing(body)), Article | Failure)
