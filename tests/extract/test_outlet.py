"""Which name is the outlet's, where no metadata says so; and which is a section's, a sponsor's or nobody's."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

BODY = """The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles.

Two ferry companies told the board that they would move to the northern quay if it paid for new ramps."""
TITLE = "Harbour board to close old ferry pier"


def outlet(content: str, kind: str = "text") -> str | None:
    (found,) = extract([Page(source="p", name="p", content=content, kind="html" if kind == "html" else "text")])
    assert isinstance(found, Article), found
    return found.outlet


@pytest.mark.parametrize(
    "below",
    [
        "© 2024 Grey Haven Post",
        "Copyright Grey Haven Post. All rights reserved.",
        "The mayor told the Grey Haven Post that she would not answer questions about the old pier this week.",
        "Up next\n\nGrey Haven Post\nFerry firms say they will leave harbour\nTwo firms said on Friday that they may leave.\nToday",
    ],
)
def test_a_dump_names_its_outlet_twice(below: str) -> None:
    assert outlet(f"Menu\nGrey Haven Post\nNews\nSport\n\n{TITLE}\n\n{BODY}\n\n{below}") == "Grey Haven Post"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Grey Haven Post\nContact us", "Contact us"),
        ("Grey Haven Post\nSport", "Grey Haven Post\nSport\nContact"),
        ("World\nSport", "© 2024 World Harbours Limited"),
        ("News", "Photograph: © News Agency"),
        ("Support the Grey Haven Post", "© 2024 Harbour Printers"),
    ],
)
def test_a_name_said_once_or_in_menus_is_nobodys(above: str, below: str) -> None:
    assert outlet(f"{above}\n\n{TITLE}\n\n{BODY}\n\n{below}") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2026 The Maltby Courier. All rights reserved.", "The Maltby Courier"),
        ("Copyright © 2026 Maltby Courier", "Maltby Courier"),
        ("© Maltby Courier Ltd 2026", "Maltby Courier"),
        ("© 2019-2026 Maltby Courier Company", "Maltby Courier"),
        ("Copyright 2026 The Associated Press. All rights reserved.", None),
        ("© 2026 Maltby Broadcasting", None),
        ("© 2026 Maltby Post Holdings Ltd", None),
        ("© 2026 Jon Roe", None),
        ("© Maltby Courier", None),
        ("Copyright lawyers at the Maltby Courier said so in 2026.", None),
    ],
)
def test_the_owner_of_a_page_is_its_outlet_where_that_is_a_paper(line: str, name: str | None) -> None:
    assert outlet(f"{TITLE}\n\nBy Ann Lee\n\n{BODY}\n\n{line}") == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("The Maltby Courier\nMonday, 2 November 2026", "The Maltby Courier"),
        ("Maltby Courier\n2 November 2026", "Maltby Courier"),
        ("Maltby\nMonday, 2 November 2026", None),
        ("Maltby Courier", "Maltby Courier"),  # right above the headline
        ("Maltby Courier\nContact us", None),
        ("Sport Journal", None),
        ("World\nSport\nThe Maltby Courier", None),
        ("Skip to content\nThe Maltby Courier\nSport", "The Maltby Courier"),
        ("The Weekend", None),
    ],
)
def test_a_paper_s_name_above_nothing_but_the_day(head: str, name: str | None) -> None:
    assert outlet(f"{head}\n\n{TITLE}\n\nBy Ann Lee\n\n{BODY}") == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Northern Courier, 13 May 2026", "Northern Courier"),
        ("The Grey Haven Gazette | May 13, 2026", "The Grey Haven Gazette"),
        ("Meridian News Agency, 13 May 2026", "Meridian News Agency"),
        ("The Ledger, 13 May 2026", "The Ledger"),
        ("Brunnhaven, 13 May 2026", None),
        ("Joris Peel, 13 May 2026", None),
        ("World News, 13 May 2026", None),
        ("The Courier was told so on 13 May 2026 by the board", None),
    ],
)
def test_a_name_before_nothing_but_the_day_is_the_outlets(line: str, name: str | None) -> None:
    assert outlet(f"{TITLE}\nBy Ann Lee\n{line}\n\n{BODY}") == name


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<script type="application/ld+json">{"@type":"Article","isPartOf":{"@type":"WebSite","name":"The Post"}}</script>', ""),
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"The Post"},'
            '{"@type":"NewsArticle","publisher":{"@id":"#o"}}]}</script>',
            "",
        ),
        ("", '<p class="site-title"><a href="/">The Post</a></p>'),
        ("<title>The Post - World - Harbour board to close old ferry pier</title>", "<b>© 2024 The Post</b>"),
        ("<title>Harbour board to close old ferry pier | The Post</title>", "<i>Copyright The Post, 2024</i>"),
    ],
)
def test_where_html_names_the_outlet(head: str, body: str) -> None:
    said = "".join(f"<p>{p}</p>" for p in BODY.split("\n\n"))
    assert outlet(f"<html><head>{head}</head><body><h1>{TITLE}</h1>{said}{body}</body></html>", "html") == "The Post"


def test_a_part_of_the_title_alone_is_no_outlet() -> None:
    said = "".join(f"<p>{p}</p>" for p in BODY.split("\n\n"))
    assert outlet(f"<html><head><title>{TITLE} | World</title></head><body><a>World</a>{said}</body></html>", "html") is None


@pytest.mark.parametrize(
    ("window", "below", "name"),
    [
        (f"{TITLE} - The Harbour Post", "Contact us", "The Harbour Post"),
        (f"{TITLE} | Harbour Post", "Contact us", "Harbour Post"),
        (f"{TITLE} | Kontor", "© 2026 Kontor Ltd", "Kontor"),
        (f"{TITLE} | Kontor", "Contact us", None),
        (f"{TITLE} | World", "© 2026 World", None),
        ("Ferry to Tarn stops - Harbour Post", "Contact us", None),
    ],
)
def test_the_outlet_hangs_on_the_windows_title(window: str, below: str, name: str | None) -> None:
    assert outlet(f"{window}\nMenu\n{TITLE}\nBy Ann Lee\n\n{BODY}\n\n{below}") == name
    if name:
        assert outlet(f"{window}\nBy Ann Lee\n\n{BODY}\n\n{below}") == name


@pytest.mark.parametrize(
    ("below", "name"),
    [
        (("About Kontor", "© 2026 Kontor"), "Kontor"),
        (("Sign up to the Harbour Post newsletter", "About the Harbour Post"), "The Harbour Post"),
        (("WNN newsletters", "Follow WNN on X"), "WNN"),
        (("“It is so,” she told Kontor News.", "Follow Kontor News"), "Kontor News"),
        (("About Kontor", "The mayor of Kontor"), None),
        (("© 2026 Harbour Post Media",), "Harbour Post"),
        (("© 2026 The Kontor. All rights reserved.",), "The Kontor"),
        (("2026 The Kontor. All Rights Reserved.",), "The Kontor"),
        (("© 2026 Kontor.example. All rights reserved.",), "Kontor.example"),
        (("© 2026 The Kontor Group",), None),
        (("© 2026 The Authors",), None),
        (("© 2026 Kontor",), None),
        (("Sport newsletter", "About Sport"), None),
        (("Fitness newsletter", "About Fitness"), None),
        (("Follow Instagram", "Instagram app", "About Instagram"), None),
        (("The minister told Parliament that she would go.", "Follow Parliament"), None),
        (("Source: The Harbour Post",), "The Harbour Post"),
        (("Source: Ministry of Health",), None),
        (("Source: Reuters",), None),
    ],
)
def test_what_a_page_says_of_itself_in_two_ways(below: tuple[str, ...], name: str | None) -> None:
    assert outlet(f"World\nSport\n{TITLE}\nBy Ann Lee\n\n{BODY}\n\n" + "\n".join(below)) == name


def test_the_address_of_a_copied_page_tells_which_line_is_its_outlets_name() -> None:
    text = f"World\n{TITLE}\nBy Ann Lee\n\n{BODY}\n\nKontor Today\nAbout us"
    for url, name in (("https://www.kontortoday.example/pier", "Kontor Today"), ("https://www.tarn.example/pier", None)):
        (found,) = extract([Page(source="p", name="p", content=text, kind="text", url=url)])
        assert isinstance(found, Article)
        assert found.outlet == name


@pytest.mark.parametrize("name", ["Grey Haven Post", "Harrow Wire", "Tarn Mercury", "The Continental", "Halden News Agency"])
def test_a_papers_name_between_headline_and_day_is_the_outlet_and_no_byline(name: str) -> None:
    (found,) = extract([Page(source="p", name="p", content=f"{TITLE} next year\n{name}\n11 March 2031\n\n{BODY}", kind="text")])
    assert isinstance(found, Article)
    assert (found.outlet, found.authors) == (name, ())


def test_a_persons_name_between_headline_and_day_is_no_outlet() -> None:
    assert outlet(f"{TITLE} next year\nAnna Berg\n11 March 2031\n\n{BODY}") is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("The Grey Haven Standard, Tuesday 7 April 2026\nNorthern Wire", "The Grey Haven Standard"),
        ("The Grey Haven Standard, 7 April 2026\nNorthern Wire", "The Grey Haven Standard"),
        ("Tuesday 7 April 2026\nNorthern Wire", "Northern Wire"),
    ],
)
def test_an_agency_below_the_papers_name_and_day_is_not_the_outlet(head: str, name: str | None) -> None:
    told = "“Nobody asked us about the pier,” the mayor told Northern Wire on Monday evening, before the board met again."
    assert outlet(f"{TITLE}\n{head}\n\n{BODY}\n\n{told}") == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Northcast World Service\nBy Leah Quist in Tarn\n12 November 2026", "Northcast World Service"),
        ("Tarn Valley Online\n12 November 2026 at 17:05\nBy Leah Quist", "Tarn Valley Online"),
        ("World\nBy Leah Quist\n12 November 2026", None),
        ("Ferry companies to leave\nBy Leah Quist\n12 November 2026", None),
        ("Northcast World Service\n12 November 2026", "Northcast World Service"),
        ("Northcast Harbour Guild\n12 November 2026", None),
        ("Northcast Rescue Service\n12 November 2026", None),
    ],
)
def test_a_name_between_headline_byline_and_day_is_the_outlet_whatever_its_words(head: str, name: str | None) -> None:
    assert outlet(f"{TITLE} next year\n{head}\n\n{BODY}") == name
