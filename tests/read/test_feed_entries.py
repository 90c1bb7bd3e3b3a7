"""What entries of feeds say of when, of their text and of their pictures. All of it is invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.model import Article, Caption
from sayso.read import read

SHORT = "The Linnet Line will cut its crossings to the outer isles in April, the company said on Wednesday."
PARAGRAPHS = [
    f"{SHORT} Islanders say that the {n} hospital visits of a year will take two days each from then on." for n in range(5)
]
WHOLE = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"'
)


def entry(path: Path, feed: str, name: str = "a.xml") -> Article:
    file = path / name
    file.write_text(feed, encoding="utf-8")
    (found,) = extract(read([str(file)]))
    assert isinstance(found, Article), found
    return found


def rss(item: str) -> str:
    return (
        f'<?xml version="1.0"?><rss version="2.0" {SPACES}><channel><title>Harbour Post</title><item>{item}</item></channel></rss>'
    )


def atom(item: str) -> str:
    opened = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>'
    return (
        f"{opened}<updated>2026-03-06T10:00:00Z</updated><entry><title>Ferry</title>{item}<summary>{SHORT}</summary></entry></feed>"
    )


class TestMoments:
    @pytest.mark.parametrize(
        ("said", "published", "modified"),
        [
            ("<updated>2026-03-05T09:00:00Z</updated>", None, "2026-03-05T09:00Z"),
            (
                "<published>2026-03-04T08:00:00Z</published><updated>2026-03-05T09:00:00Z</updated>",
                "2026-03-04T08:00Z",
                "2026-03-05T09:00Z",
            ),
            ("<published>2026-03-04T08:00:00Z</published><updated>2026-03-04T08:00:00Z</updated>", "2026-03-04T08:00Z", None),
            ("<published>2026-03-04T08:00:00Z</published>", "2026-03-04T08:00Z", None),
        ],
        ids=["changed-alone", "both", "the-same", "published-alone"],
    )
    def test_of_atom(self, said: str, published: str | None, modified: str | None, tmp_path: Path) -> None:
        found = entry(tmp_path, atom(said))
        assert (found.published, found.modified) == (published, modified)

    def test_of_rss_with_a_date_of_dublin_core_alone(self, tmp_path: Path) -> None:
        found = entry(tmp_path, rss(f"<description>{SHORT}</description><dc:date>2026-03-04T08:00:00Z</dc:date>"))
        assert (found.published, found.modified) == ("2026-03-04T08:00Z", None)

    def test_of_rss_with_a_change(self, tmp_path: Path) -> None:
        said = "<pubDate>Wed, 04 Mar 2026 08:00:00 GMT</pubDate><atom:updated>2026-03-05T08:00:00Z</atom:updated>"
        found = entry(tmp_path, rss(f"<description>{SHORT}</description>{said}"))
        assert (found.published, found.modified) == ("2026-03-04T08:00Z", "2026-03-05T08:00Z")

    def test_of_json(self, tmp_path: Path) -> None:
        item = {
            "title": "Ferry", "content_html": WHOLE,
            "date_published": "2026-03-04T08:00:00Z", "date_modified": "2026-03-05T08:00:00Z",
            "authors": [{"name": "Ann Lee"}, {"name": "Jon Roe"}],
        }  # fmt: skip
        feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "items": [item]}
        found = entry(tmp_path, json.dumps(feed), "a.json")
        assert (found.published, found.modified, found.authors) == (
            "2026-03-04T08:00Z",
            "2026-03-05T08:00Z",
            ("Ann Lee", "Jon Roe"),
        )


class TestTexts:
    @pytest.mark.parametrize(
        "item",
        [
            f"<description>{SHORT}</description><content:encoded><![CDATA[{WHOLE}]]></content:encoded>",
            f"<content:encoded><![CDATA[{WHOLE}]]></content:encoded><description>{SHORT}</description>",
            f"<description><![CDATA[{WHOLE}]]></description><content:encoded><![CDATA[<img src='a.jpg'>]]></content:encoded>",
            f"<description><![CDATA[{WHOLE}]]></description><content:encoded><![CDATA[<p>{SHORT}</p>]]></content:encoded>",
        ],
    )
    def test_the_fuller_one_is_the_articles(self, item: str, tmp_path: Path) -> None:
        found = entry(tmp_path, rss(f"<title>Ferry</title>{item}"))
        assert (found.text, found.extent) == ("\n\n".join(PARAGRAPHS), "full")


class TestPictures:
    PICTURE = (
        '<media:content url="https://post.example/a.jpg" medium="image"><media:title>Pic</media:title>'
        '<media:description type="plain">The ferry at dusk off Dunmere.</media:description>{}</media:content>'
    )
    CREDIT = "<media:credit>Jo Reed/Harbour Post</media:credit>"

    @pytest.mark.parametrize("first", [True, False])
    def test_a_caption_is_no_text(self, first: bool, tmp_path: Path) -> None:
        said = (self.PICTURE.format(self.CREDIT), f"<description>{SHORT}</description>")
        found = entry(tmp_path, rss(f"<title>Ferry</title>{''.join(said if first else said[::-1])}"))
        assert (found.title, found.text, found.extent) == ("Ferry", SHORT, "teaser")
        assert found.captions == (Caption(text="The ferry at dusk off Dunmere.", credit="Jo Reed/Harbour Post"),)

    def test_nor_of_a_whole_entry(self, tmp_path: Path) -> None:
        found = entry(tmp_path, rss(f"<description><![CDATA[{WHOLE}]]></description>{self.PICTURE.format('')}"))
        assert found.text == "\n\n".join(PARAGRAPHS)
        assert found.captions == (Caption(text="The ferry at dusk off Dunmere."),)

    def test_two_pictures_have_two(self, tmp_path: Path) -> None:
        other = self.PICTURE.format("").replace("The ferry at dusk off Dunmere", "Islanders at the pier on Thursday")
        found = entry(tmp_path, rss(f"<description>{SHORT}</description>{self.PICTURE.format(self.CREDIT)}{other}"))
        assert [c.text for c in found.captions] == ["The ferry at dusk off Dunmere.", "Islanders at the pier on Thursday."]

    def test_what_says_the_same_as_the_text_is_told_once(self, tmp_path: Path) -> None:
        found = entry(tmp_path, rss(f"<description>{SHORT}</description><media:description>{SHORT}</media:description>"))
        assert (found.text, found.captions) == (SHORT, ())

    def test_where_there_is_no_other_text_it_is_the_text(self, tmp_path: Path) -> None:
        found = entry(
            tmp_path, rss(f"<title>Ferry</title><media:group><media:description>{SHORT}</media:description></media:group>")
        )
        assert (found.text, found.captions) == (SHORT, ())
