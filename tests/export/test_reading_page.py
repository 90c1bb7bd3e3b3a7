"""Readings as one HTML file: the article whole and marked in place, the ledger beside it."""

from __future__ import annotations

import base64
import hashlib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser, LexborNode

from sayso.annotate import AnnotateOptions, annotate
from sayso.export import reading_to_html
from sayso.extract import ExtractOptions, extract
from sayso.model import (
    About,
    Article,
    Attribution,
    MadeBy,
    Page,
    Qualifier,
    Reading,
    Rejected,
    Side,
    SourceCount,
    Span,
)
from tests.export.test_browser import look
from tests.export.test_html import inside
from tests.export.test_marks import Walker

TEXT = (
    "Two officials familiar with the talks said on Monday that Ada Bell had denied that the dam was not safe.\n\n"
    "“Leave now,” it was shouted.\n\n"
    "The dam may hold, two officials told reporters in Tarn, who asked not to be named as they may not speak."
)
HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(2)>\u202e"
NESTED = "Ada Bell had denied that the dam was not safe"


def at(words: str, text: str = TEXT) -> Span:
    """Where words stand in a text; the first place if there are several."""
    start = text.index(words)
    return Span(start, start + len(words))


def article(**changes: Any) -> Article:
    """An article with all that its head shows."""
    fields: dict[str, Any] = {
        "id": "x", "title": "Is the dam safe?", "outlet": "Tarn Pilot", "authors": ("Al Fir", "Bo Elm"), "published": "2026-02-03",
        "text": TEXT, "text_sha256": "0" * 64, **changes,
    }  # fmt: skip
    return Article(**fields)


def statements() -> tuple[Attribution, ...]:
    """Officials, Ada Bell inside what they say, nobody, and the officials again with all that can be told of a source."""
    officials: dict[str, Any] = {"speaker": "Two officials", "speaker_actor": "a2", "source_kind": "anonymous_person"}
    outer = Attribution(
        id="q1", source=(at("Two officials"),), cue=(at("said"),), content=(at(NESTED),), manner="indirect",
        made_by="clause", score=0.834, via="the Tarn Mirror", **officials,
    )  # fmt: skip
    inner = Attribution(
        id="q2", source=(at("Ada Bell"),), cue=(at("denied"),), content=(at("the dam was not safe"),), manner="indirect",
        speaker="Ada Bell", source_kind="named_person", stance="denied", inside="q1", made_by="learned", score=0.5,
    )  # fmt: skip
    shouted = Attribution(id="q3", content=(at("“Leave now,”"),), manner="direct")
    about = About(
        count=SourceCount(span=at("two officials"), low=2),
        anonymity=at("asked not to be named"),
        reason=at("as they may not speak"),
        nearness=at("familiar with the talks"),
        sides=(Side(span=at("Tarn"), country="TRN"),),
        addressee=at("reporters"),
        where=(at("in Tarn"),),
        when=at("on Monday"),
        qualifiers=(Qualifier(span=at("may"), type="hedge", scope=at("The dam may hold")),),
    )
    last = Attribution(
        id="q4", source=(at("two officials"),), cue=(at("told"),), content=(at("The dam may hold"),), manner="indirect",
        made_by="clause", about=about, **officials,
    )  # fmt: skip
    return outer, inner, shouted, last


def made(**changes: Any) -> Reading:
    """A reading of the article, made by hand."""
    return Reading(**{"made_by": MadeBy(extract="hand"), "article": article(), "attributions": statements(), **changes})


def hostile() -> Reading:
    """All that a page can name, and its text, written to break out."""
    text = f"“{HOSTILE}” said {HOSTILE}\r\nand\r\x00 went.\n\n  \n Next. \n"
    evil = Attribution(
        id=HOSTILE, speaker=HOSTILE, via=HOSTILE, source=(at(HOSTILE, text),), content=(Span(0, len(text)),), manner="mixed",
        made_by=HOSTILE,
    )  # fmt: skip
    kept = Rejected(source=(at(HOSTILE, text),), content=(at(HOSTILE, text),), rule=HOSTILE, why=HOSTILE)
    where = article(title=HOSTILE, outlet=HOSTILE, authors=(HOSTILE,), url="javascript:alert(3)", text=text)
    return made(unread_because=HOSTILE, article=where, attributions=(evil,), rejected=(kept,))


def unread() -> Reading:
    """An article in another language."""
    return made(read=False, unread_because="written in another language (de)", article=article(text="Nein."), attributions=())


def with_rejected() -> Reading:
    """A reading with something that was not kept."""
    source, cue, content = (at("reporters"),), (at("hold"),), (at("safe"),)
    return made(rejected=(Rejected(source=source, cue=cue, content=content, rule="noun", score=0.126, why="not sure"),))


ALL = {
    "one": [made()],
    "hostile": [hostile()],
    "unread": [unread()],
    "rejected": [with_rejected()],
    "several": [made(), unread(), hostile(), with_rejected()],
    "nothing": [],
    "no_text": [made(read=False, unread_because="no text", article=article(text=""), attributions=())],
}
each = pytest.mark.parametrize("readings", ALL.values(), ids=ALL)


def tree(*readings: Reading, explain: bool = False) -> LexborHTMLParser:
    """The document as a browser would read it."""
    return LexborHTMLParser(reading_to_html(readings, explain=explain))


def one(parsed: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    """The element that a selector finds."""
    found = parsed.css_first(selector)
    assert found is not None, selector
    return found


def shown(node: LexborNode) -> str:
    """What an element says, on one line."""
    return " ".join(node.text().split())


def facts(entry: LexborNode) -> dict[str, str]:
    """What is told about a statement."""
    return {shown(one(row, "dt")): shown(one(row, "dd")) for row in entry.css("dl.about > div")}


class TestSelfContained:
    @each
    def test_nothing_comes_from_elsewhere(self, readings: list[Reading]) -> None:
        parsed = tree(*readings)
        assert not parsed.css("script, img, iframe, object, embed, link, form, base, video, audio, svg, input, button")
        assert not parsed.css("[src], [style], [srcset], [data], [action], [background], [poster]")
        style = one(parsed, "style").text()
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        policy = one(parsed, "meta[http-equiv=Content-Security-Policy]").attributes["content"]
        assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        assert "url(" not in style

    @each
    def test_links_lead_somewhere_and_no_id_stands_twice(self, readings: list[Reading]) -> None:
        parsed = tree(*readings)
        ids = [n.attributes["id"] for n in parsed.css("[id]")]
        assert len(ids) == len(set(ids))
        hrefs = [a.attributes["href"] or "" for a in parsed.css("a")]
        assert {h for h in hrefs if not h.startswith("#")} == set()
        assert {h[1:] for h in hrefs} <= set(ids)
        assert {n.attributes["aria-labelledby"] for n in parsed.css("[aria-labelledby]")} <= set(ids)

    @each
    def test_one_first_heading_and_no_level_skipped(self, readings: list[Reading]) -> None:
        levels = [int(n.tag[1]) for n in tree(*readings).css("h1, h2, h3, h4, h5, h6") if n.tag]
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise([0, *levels]))

    def test_the_page_itself_is_linked_where_its_address_is_one(self) -> None:
        parsed = tree(made(article=article(url="https://tarn.example/dam")))
        assert one(parsed, ".facts a").attributes["href"] == "https://tarn.example/dam"


class TestText:
    @pytest.mark.parametrize("reading", ALL["several"], ids=["one", "unread", "hostile", "rejected"])
    def test_every_code_point_stands_once(self, reading: Reading) -> None:
        text = "".join(p.text() for p in tree(reading).css(".text p"))
        assert text == reading.article.text.replace("\x00", "\ufffd")

    @given(st.data())
    def test_whatever_overlaps_the_markup_holds_and_no_code_point_is_lost(self, data: st.DataObject) -> None:
        text = data.draw(st.text(st.sampled_from("ab<&\n \r\u202e\U0001f600"), min_size=1, max_size=40))
        edges = st.integers(0, len(text))
        spans = st.tuples(edges, edges).filter(lambda e: e[0] != e[1]).map(lambda e: Span(min(e), max(e)))
        some = st.lists(spans, max_size=2).map(tuple)
        drawn = data.draw(st.lists(st.tuples(some, some, some), max_size=4))
        found = tuple(Attribution(id=f"q{n}", source=s, cue=u, content=c, manner="mixed") for n, (s, u, c) in enumerate(drawn))
        reading = made(article=article(text=text), attributions=found)
        parsed = tree(reading, explain=True)
        assert "".join(p.text() for p in parsed.css(".text p")) == (text if text.strip() else "")
        page = Walker()
        page.feed("<main" + reading_to_html([reading]).partition("<main")[2].partition("</div>\n<footer")[0])
        page.close()
        assert not page.stack
        ids = {n.attributes["id"] for n in parsed.css("[id]")}
        assert {(a.attributes["href"] or "")[1:] for a in parsed.css("a")} <= ids

    def test_source_cue_and_content_are_marked_each_in_its_way(self) -> None:
        parsed = tree(made())
        assert one(parsed, "#r1-q1").text() == NESTED
        assert one(parsed, "#r1-q1 #r1-q2").text() == "the dam was not safe"
        assert one(parsed, "#r1-q1 .source.k-named_person").text() == "Ada Bell"
        assert one(parsed, "#r1-q1 .cue.st-denied").text() == "denied"
        assert one(parsed, "#r1-q2").attributes["title"] == "2: Ada Bell, named, denied"

    def test_marks_that_cross_are_lit_together(self) -> None:
        a, b = Span(0, 20), Span(10, 30)
        crossing = tuple(Attribution(id=f"q{n}", content=(s,), manner="indirect") for n, s in enumerate((a, b)))
        page = reading_to_html([made(attributions=crossing)])
        parsed = LexborHTMLParser(page)
        assert "".join(n.text() for n in parsed.css(".text .r1-q2")) == b.of(TEXT)
        assert "body:has(#r1-q2:target) .r1-q2" in page

    def test_words_lead_to_their_entry_and_back(self) -> None:
        parsed = tree(made())
        for n, a in enumerate(statements(), 1):
            assert one(parsed, f"#r1-e{n} a.quote").attributes["href"] == f"#r1-q{n}"
            assert one(parsed, f"#r1-e{n} a.quote").text() == one(parsed, f"#r1-q{n}").text() == a.content[0].of(TEXT)
        assert [a.attributes["href"] for a in parsed.css(".text a.back")] == ["#r1-e2", "#r1-e1", "#r1-e3", "#r1-e4"]

    def test_a_statement_in_two_parts_is_numbered_once(self) -> None:
        parts = replace(statements()[2], content=(at("Leave"), at("shouted")))
        parsed = tree(made(attributions=(parts,)))
        assert [n.text() for n in parsed.css(".text .r1-q1")] == ["Leave", "shouted"]
        assert len(parsed.css(".text a.back")) == 1
        assert shown(one(parsed, "#r1-e1 a.quote")) == "Leave … shouted"


class TestLedger:
    def test_the_head(self) -> None:
        parsed = tree(made())
        assert shown(one(parsed, "h1")) == "Is the dam safe?"
        assert shown(one(parsed, ".outlet")) == "Tarn Pilot"
        assert shown(one(parsed, "article .facts")) == f"3 Feb 2026, by Al Fir and Bo Elm, whole, {len(TEXT.split())} words"
        assert shown(one(parsed, "#r1-ledger small")) == "4 statements, 3 speakers"

    def test_speakers_the_busiest_first(self) -> None:
        parsed = tree(made())
        assert [shown(h) for h in parsed.css(".speaker h3")] == ["Two officials unnamed", "Ada Bell", "unattributed"]
        assert [n.attributes["id"] for n in one(parsed, ".speaker").css("li")] == ["r1-e1", "r1-e4"]

    def test_how_each_is_put_and_where_asked_what_found_it(self) -> None:
        plain = tree(made())
        assert shown(one(plain, "#r1-e1 .how")) == "stated indirect via the Tarn Mirror"
        assert "score" not in plain.html
        parsed = tree(made(), explain=True)
        said = [shown(one(parsed, f"#r1-e{n} .how")) for n in (1, 2, 3, 4)]
        assert said == [
            "stated indirect via the Tarn Mirror found by rule clause, score 0.83",
            "✗ denied indirect inside 1 found by the network alone, score 0.50",
            "stated direct not told what found it, no score",
            "stated indirect found by rule clause, no score",
        ]
        assert one(parsed, "#r1-e2 .how a").attributes["href"] == "#r1-e1"

    def test_what_is_told_about_a_statement(self) -> None:
        parsed = tree(made())
        assert facts(one(parsed, "#r1-e4")) == {
            "source": "“two officials”",
            "cue": "“told”",
            "how many": "“two officials” at least 2",
            "not named": "“asked not to be named”",
            "why not named": "“as they may not speak”",
            "how they know": "“familiar with the talks”",
            "side": "“Tarn” TRN",
            "said to": "“reporters”",
            "said where": "“in Tarn”",
            "said when": "“on Monday”",
            "hedged by": "“may” in “The dam may hold”",
        }
        assert facts(one(parsed, "#r1-e1")) == {"cue": "“said”"}
        assert facts(one(parsed, "#r1-e3")) == {}

    @pytest.mark.parametrize(("low", "high", "told"), [(2, 2, "2"), (2, 3, "2–3"), (24, None, "at least 24")])
    def test_how_many_say_it(self, low: int, high: int | None, told: str) -> None:
        about = About(count=SourceCount(span=at("two officials"), low=low, high=high))
        parsed = tree(made(attributions=(replace(statements()[2], about=about),)))
        assert facts(one(parsed, "#r1-e1")) == {"how many": f"“two officials” {told}"}

    def test_no_statements(self) -> None:
        assert shown(one(tree(made(attributions=())), ".ledger .note")) == "No statements found."

    def test_what_was_not_kept_is_folded(self) -> None:
        parsed = tree(with_rejected())
        folded = one(parsed, "details#r1-not-kept")
        assert "open" not in folded.attributes
        assert shown(one(folded, "summary")) == "Considered and not kept: 1"
        assert shown(one(folded, "li .quote")) == "safe"
        assert shown(one(folded, "li .how")) == "not sure rule noun, score 0.13"
        assert facts(folded) == {"source": "“reporters”", "cue": "“hold”"}
        assert not tree(made()).css("details")

    def test_an_unread_article_says_why(self) -> None:
        parsed = tree(unread())
        assert shown(one(parsed, ".unread")) == "Not read: written in another language (de)"
        assert not parsed.css(".ledger, .text .said, a[href='#r1-ledger']")

    def test_without_text_there_is_the_reason_alone(self) -> None:
        parsed = tree(*ALL["no_text"])
        assert shown(one(parsed, ".unread")) == "Not read: no text"
        assert not parsed.css(".report, nav a")

    def test_an_unread_article_with_a_hostile_reason(self) -> None:
        parsed = tree(replace(hostile(), read=False))
        assert HOSTILE in one(parsed, ".unread bdi").text()
        assert not parsed.css("script, img")

    def test_several_articles_stand_below_one_another(self) -> None:
        parsed = tree(*ALL["several"])
        assert shown(one(parsed, "h1")) == "4 articles"
        assert [a.attributes["id"] for a in parsed.css("article")] == ["r1", "r2", "r3", "r4"]
        assert [a.attributes["href"] for a in parsed.css("nav a")] == ["#r1", "#r2", "#r3", "#r4"]


class TestHostile:
    def test_its_markup_is_text(self) -> None:
        parsed = tree(hostile())
        assert not [name for node in parsed.css("*") for name in node.attributes if name.startswith("on")]
        for selector in ("title", "h1", ".facts", ".speaker h3", ".via", ".found", ".entries .quote", ".not-kept li", ".text"):
            assert "<script>alert(1)</script><img src=x" in one(parsed, selector).text(), selector
        assert "javascript:" not in reading_to_html([hostile()])

    def test_writing_turned_round_stays_in_its_place(self) -> None:
        turned = [n for n in tree(hostile()).css("body *") if "\u202e" in n.text(deep=False)]
        assert turned
        assert all(inside(n, {"bdi", "p"}) for n in turned)


def test_a_sample_read_by_rules(samples: Path) -> None:
    from sayso.read import read

    pages = [p for p in read([str(samples / "talks" / "northmoor.txt")]) if isinstance(p, Page)]
    reading = next(annotate(extract(pages), AnnotateOptions(reader="fast")))
    parsed = tree(reading, explain=True)
    assert len(parsed.css(".entries > li")) == len(reading.attributions) > 5
    assert "".join(p.text() for p in parsed.css(".text p")) == reading.article.text
    assert all("found by rule " in shown(n) for n in parsed.css(".entries .found"))


def test_fits_phone_and_desk_and_asks_nobody(chromium: str, tmp_path: Path) -> None:
    wide = [made(article=article(title="W" * 200, outlet="o" * 200, authors=("a" * 200,)))]
    found = look(chromium, tmp_path, *(reading_to_html([*ALL[name], *wide]) for name in ("several", "rejected")))
    for seen in (page for widths in found for page in widths.values()):
        assert seen["scroll"] <= seen["client"], seen["wide"]
        assert seen["broken"] == []
        assert seen["resources"] == 0
        assert seen["paper"] not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), "the style sheet was not let through"


def test_how_the_page_was_read_is_shown_line_by_line(samples: Path) -> None:
    page = Page(source="review.html", name="review.html", content=(samples / "talks" / "review.html").read_text(), kind="html")
    (article,) = extract([page], ExtractOptions(explain=True))
    assert isinstance(article, Article)
    parsed = tree(made(article=article, attributions=()))
    assert [n.text(strip=True) for n in parsed.css(".as-read .kept > p[dir]")] == [p.text for p in article.parts if p.kept]
    assert [n.text(strip=True) for n in parsed.css(".as-read .left > p[dir]")] == [p.text for p in article.parts if not p.kept]
    assert len(parsed.css(".fields dt")) == len(article.places)
    assert not tree(made(article=replace(article, parts=(), places=()), attributions=())).css(".as-read")
