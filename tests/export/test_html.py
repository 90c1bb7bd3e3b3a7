"""The comparison as one HTML file."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from sayso.export import to_html
from sayso.export.document import TEMPLATES
from sayso.export.table import MANY
from sayso.model import Span
from sayso.pipeline import Outcome
from tests.export import outcomes
from tests.export.golden import golden

ALL = [outcomes.ferry, outcomes.hostile, outcomes.nothing, outcomes.agreed, outcomes.unsure, outcomes.two_stories, outcomes.wide]
Made = Callable[[], Outcome]


def tree(made: Made) -> LexborHTMLParser:
    """The document as a browser would read it."""
    return LexborHTMLParser(to_html(made()))


def one(parsed: LexborHTMLParser, selector: str) -> LexborNode:
    """The element that a selector finds."""
    found = parsed.css_first(selector)
    assert found is not None, selector
    return found


class TestSelfContained:
    @pytest.mark.parametrize("made", ALL)
    def test_nothing_comes_from_elsewhere(self, made: Made) -> None:
        parsed = tree(made)
        assert not parsed.css("script, img, iframe, object, embed, link, form, base, video, audio, svg, input:not(.order), button")
        assert not parsed.css("[src], [style], [srcset], [data], [action], [background], [poster]")
        assert "url(" not in one(parsed, "style").text()
        assert "@import" not in one(parsed, "style").text()

    @pytest.mark.parametrize("made", ALL)
    def test_the_policy_allows_this_style_sheet_alone(self, made: Made) -> None:
        parsed = tree(made)
        policy = one(parsed, "meta[http-equiv=Content-Security-Policy]").attributes["content"]
        digest = base64.b64encode(hashlib.sha256(one(parsed, "style").text().encode()).digest()).decode()
        assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"

    def test_the_policy_stands_before_anything_it_rules(self) -> None:
        made = to_html(outcomes.ferry())
        assert made.index("Content-Security-Policy") < made.index("<style") < made.index("<body")


class TestLinks:
    @pytest.mark.parametrize("made", ALL)
    def test_each_leads_somewhere_and_no_id_stands_twice(self, made: Made) -> None:
        parsed = tree(made)
        ids = [node.attributes["id"] for node in parsed.css("[id]")]
        assert len(ids) == len(set(ids))
        within = [a.attributes["href"] or "" for a in parsed.css("a") if (a.attributes["href"] or "").startswith("#")]
        assert within
        assert {href[1:] for href in within} <= set(ids)

    def test_labels_of_sections_exist(self) -> None:
        parsed = tree(outcomes.ferry)
        assert all(parsed.css(f"#{n.attributes['aria-labelledby']}") for n in parsed.css("[aria-labelledby]"))

    def test_an_account_leads_to_its_exact_words(self) -> None:
        parsed = tree(outcomes.ferry)
        href = one(parsed, "#s1-c1 li:nth-child(2) a.outlet").attributes["href"]
        assert href is not None
        assert one(parsed, href).text().startswith("The ferry Anselm ran aground off Tarn on Monday with 91 people on board")

    def test_the_words_lead_back_to_the_claim(self) -> None:
        parsed = tree(outcomes.ferry)
        assert one(parsed, "#s1-r2 a.back").attributes["href"] == "#s1-c1"

    def test_only_web_addresses_are_linked(self) -> None:
        assert {a.attributes["href"] for a in tree(outcomes.ferry).css("a[rel]")} == {f"https://{k}.example/ferry" for k in "pmc"}
        assert not [a for a in tree(outcomes.hostile).css("a") if not (a.attributes["href"] or "").startswith("#")]


class TestReports:
    def test_each_stands_whole_with_its_marks(self) -> None:
        parsed = tree(outcomes.ferry)
        for back in parsed.css("a.back"):
            back.decompose()
        for n, key in enumerate("pmc", 1):
            text = "\n\n".join(p.text() for p in parsed.css(f"#s1-r{n} .text p"))
            assert text == outcomes.TEXTS[key]

    def test_sources_statements_and_times_are_marked_and_say_what_they_are(self) -> None:
        parsed = tree(outcomes.ferry)
        denial = one(parsed, "#s1-r1 .cue.st-denied")
        assert denial.attributes["title"] == "Tarn Lines, organisation, denied"
        assert one(parsed, "#s1-r2 .time").attributes["title"] == "2 Feb 2026"
        assert one(parsed, "#s1-r2 .source.k-anonymous_person").text() == "harbour officials"

    def test_words_in_several_elements_are_lit_together(self) -> None:
        words = Span(*outcomes.at("p", "asked not to be named.\n\nThe operator"))
        claim = outcomes.claims()[3]
        accounts = (outcomes.account("p", words.of(outcomes.PILOT)),)
        made = to_html(outcomes.with_claims(outcomes.replace(claim, claim=words.of(outcomes.PILOT), accounts=accounts)))
        anchor = f"s1-r1-{words.start}-{words.end}"
        assert f"body:has(#{anchor}:target) .{anchor}" in made


class TestHostilePage:
    def test_its_markup_is_text(self) -> None:
        parsed = tree(outcomes.hostile)
        assert not parsed.css("script, img, main b[onclick]")
        assert not [name for node in parsed.css("*") for name in node.attributes if name.startswith("on")]
        assert "</article></p><img src=x onerror=alert(2)>" in one(parsed, "#s1-r1 .text").text()

    def test_characters_that_html_forbids_are_replaced(self) -> None:
        made = to_html(outcomes.hostile())
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", made)
        made.encode()

    def test_words_of_a_page_that_turn_the_writing_round_stay_in_their_place(self) -> None:
        turned = [n for n in tree(outcomes.hostile).css("body *") if "\u202e" in (n.text(deep=False) or "")]
        assert turned
        assert all(n.tag == "bdi" or inside(n, {"bdi", "p"}) for n in turned)


def inside(node: LexborNode, tags: set[str]) -> bool:
    """Whether an element is, or stands in, one of these: each keeps the direction of its writing to itself."""
    at: LexborNode | None = node
    while at is not None:
        if at.tag in tags:
            return True
        at = at.parent
    return False


class TestPage:
    def test_reads_as_the_golden_file(self) -> None:
        made = one(tree(outcomes.agreed), "main").html or ""
        made = re.sub(r"\s*\n\s*", "\n", made) + "\n"
        assert made == golden("agreed.html", made)

    def test_has_landmarks_and_one_first_heading(self) -> None:
        for made in ALL:
            parsed = tree(made)
            assert len(parsed.css("h1")) == 1
            assert len(parsed.css("main")) == len(parsed.css("body > header")) == len(parsed.css("nav[aria-label]")) == 1

    @pytest.mark.parametrize("made", ALL)
    def test_no_heading_level_is_skipped(self, made: Made) -> None:
        levels = [int(n.tag[1]) for n in tree(made).css("h1, h2, h3, h4, h5, h6") if n.tag]
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_is_the_same_each_time(self) -> None:
        assert to_html(outcomes.ferry()) == to_html(outcomes.ferry())

    def test_a_name_breaks_after_its_dots(self) -> None:
        reports = (outcomes.report("p", outlet="www.tarn-pilot.example"), outcomes.report("m"), outcomes.report("c"))
        made = to_html(Outcome(comparisons=(outcomes.comparison(reports=reports),), readings={}))
        assert "<bdi>www.<wbr>tarn-pilot.<wbr>example</bdi>" in made

    def test_contents_name_each_section(self) -> None:
        parsed = tree(outcomes.ferry)
        named = {a.attributes["href"] for a in parsed.css("nav a")}
        assert {f"#{n.attributes['id']}" for n in parsed.css(".story > section")} <= named

    def test_contents_name_what_was_left_out_where_something_was(self) -> None:
        assert tree(outcomes.ferry).css("nav a[href='#left-out']")
        assert not tree(outcomes.agreed).css("nav a[href='#left-out']")

    def test_the_count_says_where_only_the_most_telling_were_kept(self) -> None:
        def counted(n: int) -> str:
            alone = outcomes.claims()[3]
            made = lambda: outcomes.with_claims(*(outcomes.replace(alone, id=f"k{i}") for i in range(n)))  # noqa: E731
            return one(tree(made), "nav .tally").text()

        assert [counted(29), counted(30)] == ["29", "30+"]

    def test_every_story_has_its_own_anchors(self) -> None:
        parsed = tree(outcomes.two_stories)
        assert parsed.css_first("#s1-c1") is not None
        assert parsed.css_first("#s2-c1") is not None
        assert "2 stories" in one(parsed, "h1").text()


def luminance(colour: str) -> float:
    """The relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


class TestColours:
    @pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
    def test_all_writing_can_be_read(self, theme: int) -> None:
        blocks = re.findall(r":root \{(.*?)\}", (TEMPLATES / "style.css").read_text(encoding="utf-8"), re.S)
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[theme]))
        grounds = ("paper", "card", "told", "lit", "accent-wash")
        inks = set(colours) - {*grounds, "line"}
        weak = {
            (ink, ground): round(contrast(colours[ink], colours[ground]), 2)
            for ink in inks
            for ground in grounds
            if contrast(colours[ink], colours[ground]) < 4.5
        }
        assert not weak


class TestWidth:
    def test_a_table_of_as_many_columns_as_are_set_fits_a_window_of_1200(self) -> None:
        style = (TEMPLATES / "style.css").read_text(encoding="utf-8")
        column, head = (float(w) for w in re.findall(r"\.side .*?min-width: ([\d.]+)rem", style)[:2])
        around = 19.5  # rem that the contents, the gap and the padding take
        assert head + (MANY - 1) * column + around <= 1200 / 16

    def test_a_wide_table_takes_the_margin_and_a_narrow_one_does_not(self) -> None:
        style = (TEMPLATES / "style.css").read_text(encoding="utf-8")
        assert re.search(r"\.table-frame:has\(thead th:nth-child\(5\)\) \{[^}]*margin-right: min\(0rem,", style)
