"""Copies of pages that programs make: terminal browsers, Markdown, columns of print, press releases. All words are invented."""

from __future__ import annotations

import textwrap
from time import process_time

import pytest

from sayso.extract import extract
from sayso.extract.dump.door import read_dump
from sayso.extract.dump.lines import lines_of
from sayso.model import Article, Page
from sayso.model.hyphens import joined

PARAGRAPHS = (
    "A ferry with 212 people on board ran aground off the island of Tarn early on Wednesday after its rudder failed, the coast "
    "guard said, and passengers were brought ashore in small boats.",
    "Nobody was badly hurt. Eleven people were treated for bruises and cold, according to the county hospital, which sent two "
    "doctors to the quay at dawn.",
    "The captain, a 54-year-old from Ostamar, told investigators that the ship had not answered the helm for some ten minutes "
    "before it struck the rocks.",
    "“We heard a long grinding noise and then the lights went out,” said Ilse Corran, a teacher who was travelling with her class.",
    "The operator, Sound Lines, said that it would not comment on the cause while the inquiry was under way.",
)
TITLE = "Ferry with 212 on board runs aground off Tarn"
MENU = ("Home", "World", "Politics", "Sport", "Subscribe", "Puzzles")


def article(content: str) -> Article:
    made = next(extract([Page(source="copy", name="copy", content=content, kind="text")]))
    assert isinstance(made, Article), made
    return made


def whole(found: Article) -> None:
    assert found.title == TITLE
    assert found.text.split("\n\n") == list(PARAGRAPHS)


def filled(text: str, width: int, indent: int = 0, first: str | None = None) -> str:
    margin = " " * indent
    return textwrap.fill(
        text, width, initial_indent=margin if first is None else first, subsequent_indent=margin, break_on_hyphens=False
    )


def lynx() -> str:
    """As `lynx -dump` writes a page: three columns in, links numbered, their addresses behind."""
    menu = [f"     * [{n}]{word}" for n, word in enumerate(MENU, 2)]
    linked = [p.replace("county hospital", "[8]county hospital").replace("Ilse Corran", "[9]Ilse Corran") for p in PARAGRAPHS]
    body = [filled(p, 74, 3) for p in linked]
    tail = [
        "   More stories",
        "     * [10]Council votes for a new quay in the old harbour of Ostamar\n       after six years of argument",
    ]
    addresses = [f"{n:4}. https://courier.example/{n}" for n in range(1, 11)]
    return "\n\n".join(
        [
            "   #[1]Northern Courier » Feed\n   IFRAME: [1]https://ads.example/frame",
            "\n".join(menu),
            "   (BUTTON) Search\n   ____________________ (BUTTON) Go",
            TITLE,
            "   By Mara Venn\n   13 May 2026, 14:20",
            "   [ferry.jpg]",
            *body,
            *tail,
            "References",
            "   Visible links\n" + "\n".join(addresses),
        ]
    )


def w3m() -> str:
    menu = "\n".join(f"  • {word}" for word in MENU)
    return "\n\n".join(
        [menu, "[                    ]", TITLE, "By Mara Venn\n13 May 2026, 14:20", *(filled(p, 79) for p in PARAGRAPHS)]
    )


def elinks() -> str:
    menu = "\n".join(f"     • [{n}]{word}" for n, word in enumerate(MENU, 1))
    links = "\n".join(f"   {n}. https://courier.example/{n}" for n in range(1, 7))
    body = [filled(p, 77, 3) for p in PARAGRAPHS]
    head = ["   Link: [1]canonical", menu, " " * 17 + TITLE, "   By Mara Venn\n   13 May 2026, 14:20"]
    return "\n\n".join([*head, *body, "References", "   Visible links\n" + links])


def html2text(width: int) -> str:
    menu = "\n".join(f"  * [{word}](/{word.lower()})" for word in MENU)
    body = [p.replace("county hospital", "[county hospital](https://hospital.example/a_\\(b\\))") for p in PARAGRAPHS]
    body = [p.replace("badly", "**badly**") for p in body]
    parts = [
        "[ ![Northern Courier](/logo.svg) ](/)",
        menu,
        f"# {TITLE}",
        "By [Mara Venn](/by/mara-venn)",
        "13 May 2026, 14:20",
        *(filled(p, width) if width else p for p in body),
        "## [ Council votes for a new quay in the old harbour ](/1)",
        "[Share by mail](mailto:?subject=Ferry with 212 on board&body=https%3A%2F%2Fcourier.example)",
    ]
    return "\n\n".join(parts)


class TestTerminalBrowsers:
    @pytest.mark.parametrize("dump", [lynx(), w3m(), elinks()], ids=["lynx", "w3m", "elinks"])
    def test_a_dump_is_read_as_the_page_it_shows(self, dump: str) -> None:
        found = article(dump)
        whole(found)
        assert (found.authors, found.published) == (("Mara Venn",), "2026-05-13T14:20")

    def test_references_of_an_article_are_no_links(self) -> None:
        text = "\n\n".join(f"{p} The study says so as well.[{n}]" for n, p in enumerate(PARAGRAPHS, 1))
        assert "[3]" in article(f"{TITLE}\n\n{text}").text

    def test_lines_with_breaks_of_their_own_stay_apart(self) -> None:
        lines = [line.text for line in lines_of(w3m().replace("By Mara Venn", "Society\nBy Mara Venn"))]
        assert lines[lines.index(TITLE) + 1 :][:3] == ["Society", "By Mara Venn", "13 May 2026, 14:20"]

    def test_columns_of_signs_are_joined_without_blanks(self) -> None:
        sentence = "島の沖で水曜日の早朝に乗客二百十二人を乗せた船が座礁し乗客は小さな船で岸に運ばれたと沿岸警備隊が発表した"
        rows = [sentence[i : i + 26] for i in range(0, len(sentence), 26)]
        text = "\n\n".join("\n".join(rows) + "。" for _ in range(4))
        assert {line.text for line in lines_of(text)} == {sentence + "。"}


class TestMarkdown:
    @pytest.mark.parametrize("width", [0, 78])
    def test_its_signs_are_gone(self, width: int) -> None:
        found = article(html2text(width))
        whole(found)
        assert (found.authors, found.published) == (("Mara Venn",), "2026-05-13T14:20")

    def test_what_readers_write_on_top_is_read(self) -> None:
        top = f"Title: {TITLE} - Northern Courier\n\nURL Source: https://courier.example/ferry\n\n"
        top += "Published Time: 2026-05-13T14:20:00Z"
        body = "\n\n".join([TITLE + "\n" + "=" * len(TITLE), *PARAGRAPHS])
        found = article(f"{top}\n\nMarkdown Content:\n{body}")
        whole(found)
        assert (found.url, found.published) == ("https://courier.example/ferry", "2026-05-13T14:20Z")

    def test_what_clippers_write_on_top_is_read(self) -> None:
        top = f'---\ntitle: "{TITLE}"\nsource: "https://courier.example/ferry"\n'
        top += 'author:\n  - "[[Mara Venn]]"\npublished: 2026-05-13\n---\n'
        found = article(top + "\n\n".join(PARAGRAPHS))
        whole(found)
        assert (found.url, found.published, found.authors) == ("https://courier.example/ferry", "2026-05-13", ("Mara Venn",))

    def test_stars_and_brackets_of_a_plain_text_stay(self) -> None:
        text = f"{TITLE}\n\n" + "\n\n".join(
            [*PARAGRAPHS, "He called it “a *** mess” [sic] and asked for 2 * 3 ships and snake_case_names."]
        )
        assert "a *** mess” [sic] and asked for 2 * 3 ships and snake_case_names" in article(text).text


class TestPrintedPages:
    def page(self, number: int, *lines: str) -> str:
        return "\n".join(["THE NORTHERN COURIER        Wednesday 13 May 2026", "", *lines, "", f"Page {number} of 2", "\f"])

    def test_a_narrow_column_over_two_pages(self) -> None:
        rows = [row for p in PARAGRAPHS for row in filled(p, 46, 0, "   ").split("\n")]
        first = self.page(1, TITLE, "", "By Mara Venn", "", *rows[:11])
        found = article(first + self.page(2, *rows[11:]))
        whole(found)
        assert (found.published, found.outlet) == ("2026-05-13", "THE NORTHERN COURIER")

    def test_two_columns_side_by_side_are_not_mixed(self) -> None:
        left = filled(PARAGRAPHS[0] + " " + PARAGRAPHS[1], 40).split("\n")
        right = filled(PARAGRAPHS[2] + " " + PARAGRAPHS[3], 40).split("\n")
        rows = [f"{a:<44}{b}" for a, b in zip(left, right, strict=False)]
        text = article(
            f"{TITLE}\n\n" + "\n".join([*rows, *(" " * 44 + b for b in right[len(left) :]), *left[len(right) :]]) + "\n\f"
        ).text
        assert "brought ashore in small boats. Nobody was badly hurt." in text
        assert "before it struck the rocks. “We heard" in text

    @pytest.mark.parametrize(
        ("line", "following", "made"),
        [
            ("a demon-", "stration", "a demonstration"),
            ("a ten-", "year plan", "a ten-year plan"),
            ("a ten-", "der for", "a tender for"),
            ("54-year-", "old man", "54-year-old man"),
            ("state-", "of-the-art ship", "state-of-the-art ship"),
            ("a long-", "term plan", "a long-term plan"),
            ("with-", "out", "without"),
            ("on Sun-", "day", "on Sunday"),
            ("a US-", "backed plan", "a US-backed plan"),
            ("Anglo-", "American", "Anglo-American"),
            ("two-", "and three-year-olds", "two- and three-year-olds"),
            ("in 2018-", "2020", "in 2018-2020"),
            ("so-", "cial", "social"),
            ("self-", "employed", "self-employed"),
            ("self-", "ish", "selfish"),
            ("a plain", "line", "a plain line"),
        ],
    )
    def test_words_parted_at_a_lines_end(self, line: str, following: str, made: str) -> None:
        assert joined(line, following) == made


class TestPressReleases:
    def test_what_it_says_of_its_sender_is_no_part(self) -> None:
        text = "\n\n".join(
            [
                "FOR IMMEDIATE RELEASE",
                "Contact:\nPiet Oram, Press Office\npress@soundlines.example",
                TITLE,
                f"OSTAMAR, 13 May 2026 -- {PARAGRAPHS[0]}",
                *PARAGRAPHS[1:],
                "About Sound Lines\nSound Lines has run ferries in the northern sounds since 1931, on four ships.",
                "###",
            ]
        )
        found = article(text)
        assert found.title == TITLE
        assert found.text.endswith(PARAGRAPHS[-1])
        assert (found.published, found.authors) == ("2026-05-13", ())


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "![",
        "[a](",
        "[a](b ",
        "**a",
        "__a ",
        "(BUTTON) ",
        "[1]",
        "---\na: b\n",
        "a-\n",
        "word word word\n",
        "> ",
        "# ",
        "\f1\n",
        "   \t",
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    began = process_time()
    lines_of(piece * (200_000 // len(piece)))
    list(extract([Page(source="x", name="x", content=piece * (100_000 // len(piece)), kind="text")]))
    assert process_time() - began < 5


class TestPlainTexts:
    """Articles of a file that somebody filled to a column."""

    def text(self, middle: str) -> list[str]:
        parts = [TITLE, *(filled(p, 72) for p in PARAGRAPHS[:2]), middle, *(filled(p, 72) for p in PARAGRAPHS[2:])]
        return article("\n\n".join(parts)).text.split("\n\n")

    def test_the_items_of_a_list_go_on_however_short_their_lines(self) -> None:
        told = "The coast guard wants three things:\n\n"
        items = (
            "* a second look at the helm and at who\n  serves it;\n* more boats on the north quay, which is\n  the deeper one;\n"
        )
        assert self.text(f"{told}{items}* money.") == [
            *PARAGRAPHS[:2],
            "The coast guard wants three things:",
            "a second look at the helm and at who serves it;",
            "more boats on the north quay, which is the deeper one;",
            "money.",
            *PARAGRAPHS[2:],
        ]

    def test_a_quotation_that_is_marked_line_by_line_is_one_paragraph(self) -> None:
        said = "We were told nothing for an hour and then to run, and not one of us knew where the boats were, or how many."
        quoted = "\n".join(f"> {line}" for line in textwrap.wrap(said, 68)) + "\n> -- Ilse Corran"
        assert self.text(quoted) == [*PARAGRAPHS[:2], said, "> -- Ilse Corran", *PARAGRAPHS[2:]]
        parts = [TITLE, *PARAGRAPHS[:2], quoted, *PARAGRAPHS[2:]]
        assert article("\n\n".join(parts)).authors == ()

    def test_footnotes_of_prices_are_no_emphasis(self) -> None:
        line = "Crab fell to $4* a kilo, lobster to $12**, cod to $3***, the **guild** said, and see [its paper](https://guild.example/p)."
        assert [x.text for x in lines_of(line)] == [
            "Crab fell to $4* a kilo, lobster to $12**, cod to $3***, the guild said, and see its paper."
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "* [Ferry aground](https://courier.example/x)\n" * 20_000,
            "# Heading of this kind\n\nThe ferry ran aground off Tarn on Monday, the coast guard said there.\n\n" * 5_000,
            "the ferry ran aground off the coast of tarn on monday and the coast\n" * 40_000,
            "The ferry ran aground off Tarn on Monday, the coast guard said there.\n" * 20_000,
        ],
        ids=["items", "headings", "one paragraph", "sentences"],
    )
    def test_long_lists_and_paragraphs_take_no_square_of_their_lines(self, text: str) -> None:
        started = process_time()
        read_dump(text)
        assert process_time() - started < 20

    def test_words_of_persons_below_their_names_are_no_readers_comments(self) -> None:
        said = [
            (f"{name} said:", f"“{words}”") for name, words in zip(("Ms Lee", "Mr Roe", "Mr Oram"), PARAGRAPHS[2:], strict=True)
        ]
        lines = [TITLE, *PARAGRAPHS[:2], *(part for pair in said for part in pair)]
        found = article("\n\n".join(lines)).text.split("\n\n")
        assert found[2:] == [part for pair in said for part in pair]

    @pytest.mark.parametrize(
        ("opening", "heading"),
        [
            ("Press release law angers papers", "ENDS"),
            ("Embargoed papers show that the operator knew", "End"),
            ("Press release", "About the rocks"),
        ],
    )
    def test_what_stands_below_a_heading_is_kept(self, opening: str, heading: str) -> None:
        lines = [TITLE, opening, *PARAGRAPHS[:3], heading, *PARAGRAPHS[3:]]
        assert article("\n\n".join(lines)).text.endswith(PARAGRAPHS[-1])

    def test_a_paragraph_between_rules_is_no_field(self) -> None:
        lines = ["---\nDate: nobody knows\nSource: a friend", PARAGRAPHS[0], "---", TITLE, *PARAGRAPHS[1:]]
        assert PARAGRAPHS[0] in article("\n".join(lines[:3]) + "\n" + "\n\n".join(lines[3:])).text
