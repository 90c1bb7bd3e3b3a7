"""What holds many pages, or is none of HTML and text: feeds, web archives, PDF. All words are invented."""

from __future__ import annotations

import gzip
import io
import json
import logging
from pathlib import Path
from time import process_time
from zipfile import ZipFile

import pytest

from sayso.extract import extract
from sayso.model import Article, Failure, Page
from sayso.read import ReadOptions, read
from sayso.read.feeds import moment

SENTENCE = "The harbour board will close the old ferry pier in March, a port official said on Friday after a long meeting."
WHOLE = "".join(f"<p>{SENTENCE} That was paragraph {n}.</p>" for n in range(8))
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
<item><title>Pier to close</title><link>https://post.example/pier</link><pubDate>Tue, 10 Mar 2026 18:00:00 +0100</pubDate>
<description>&lt;p&gt;{SENTENCE}&lt;/p&gt;</description></item>
<item><title>Quay opens</title><link>https://post.example/quay</link><content:encoded><![CDATA[{WHOLE}]]></content:encoded></item>
<item><title>A title alone</title></item></channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
<entry><title>Pier to close</title><link href="https://post.example/pier"/><published>2026-03-10T17:00:00Z</published>
<summary>{SENTENCE}</summary></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour Post",
        "items": [
            {
                "id": "1",
                "url": "https://post.example/pier",
                "title": "Pier to close",
                "content_text": SENTENCE,
                "date_published": "2026-03-10T17:00:00+00:00",
            }
        ],
    }
)
PAGE = (
    f'<html lang="en"><head><title>Pier to close</title></head><body><article><h1>Pier to close</h1>{WHOLE}</article></body></html>'
)


def pages(path: Path, data: str | bytes) -> list[Page]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    found = list(read([str(path)]))
    assert all(isinstance(p, Page) for p in found), found
    return [p for p in found if isinstance(p, Page)]


def entries(folder: Path, item: str, title: str = "Harbour Post") -> list[Article]:
    """The articles of a feed of RSS with one item."""
    named = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    channel = f"<channel><title>{title}</title><link>https://post.example</link><item><title>Pier</title>{item}</item></channel>"
    found = list(extract(pages(folder / "a.rss", f'<?xml version="1.0"?><rss version="2.0" {named}>{channel}</rss>')))
    assert all(isinstance(a, Article) for a in found), found
    return [a for a in found if isinstance(a, Article)]


def failure(path: Path, data: str | bytes, **options: int) -> Failure:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    *_, found = read([str(path)], ReadOptions(**options))
    assert isinstance(found, Failure), found
    return found


class TestFeeds:
    @pytest.mark.parametrize(("name", "feed"), [("a.xml", RSS), ("a.atom", ATOM), ("a.json", JSON_FEED)])
    def test_an_entry_is_a_page(self, name: str, feed: str, tmp_path: Path) -> None:
        first = pages(tmp_path / name, feed)[0]
        assert (first.title, first.url, first.outlet) == ("Pier to close", "https://post.example/pier", "Harbour Post")
        assert first.published == ("2026-03-10T18:00+01:00" if name == "a.xml" else "2026-03-10T17:00Z")
        (article,) = extract([first])
        assert isinstance(article, Article)
        assert (article.text, article.extent, article.published) == (SENTENCE, "teaser", first.published)

    def test_an_entry_with_its_article_is_whole_and_a_title_alone_is_none(self, tmp_path: Path) -> None:
        _, whole = pages(tmp_path / "a.rss", RSS)
        (article,) = extract([whole])
        assert isinstance(article, Article)
        assert (article.title, article.extent, article.text.count(SENTENCE)) == ("Quay opens", "full", 8)

    @pytest.mark.parametrize(
        ("item", "authors"),
        [
            ("<dc:creator>Ann Lee</dc:creator><dc:creator>Jo Reed</dc:creator>", ("Ann Lee", "Jo Reed")),
            ("<dc:creator>By Ann Lee and Jo Reed</dc:creator>", ("Ann Lee", "Jo Reed")),
            ("<author>jo@post.example (Jo Reed)</author>", ("Jo Reed",)),
            ("<author>jo@post.example</author>", ()),
            ("<dc:creator>Reuters</dc:creator>", ("Reuters",)),
            ("<dc:creator>Harbour Post</dc:creator>", ()),
        ],
    )
    def test_who_wrote_an_entry(self, item: str, authors: tuple[str, ...], tmp_path: Path) -> None:
        (article,) = entries(tmp_path, f"{item}<description>{SENTENCE}</description>")
        assert article.authors == authors

    def test_the_byline_of_an_entry_wins(self, tmp_path: Path) -> None:
        told = f"<content:encoded><![CDATA[<p class='byline'>By Ann Lee</p>{WHOLE}]]></content:encoded>"
        (article,) = entries(tmp_path, f"<dc:creator>webteam at the post</dc:creator>{told}")
        assert article.authors == ("Ann Lee",)

    def test_who_wrote_entries_of_atom_and_json(self, tmp_path: Path) -> None:
        author = "<author><name>{}</name></author>"
        of_all = ATOM.replace("<entry>", f"{author.format('Jo Reed')}<entry>")
        of_one = of_all.replace("<summary>", f"{author.format('Ann Lee')}<summary>")
        assert pages(tmp_path / "a.atom", of_all)[0].authors == ("Jo Reed",)
        assert pages(tmp_path / "a.atom", of_one)[0].authors == ("Ann Lee",)
        told = json.loads(JSON_FEED)
        assert pages(tmp_path / "a.json", json.dumps({**told, "authors": [{"name": "Jo Reed"}, 3]}))[0].authors == ("Jo Reed",)
        told["items"][0]["author"] = {"name": "Ann Lee"}
        assert pages(tmp_path / "a.json", json.dumps(told))[0].authors == ("Ann Lee",)

    @pytest.mark.parametrize(
        ("title", "outlet"),
        [
            ("Maltby Courier - News", "Maltby Courier"),
            ("Maltby Courier | World | RSS Feed", "Maltby Courier"),
            ("World news | The Maltby Courier", "The Maltby Courier"),
            ("Maltby Courier &gt; Top Stories", "Maltby Courier"),
            ("Maltby Courier: Latest", "Maltby Courier"),
            ("Maltby Courier - Harbours", "Maltby Courier - Harbours"),
            ("News", "News"),
            ("World News - Latest", "World News - Latest"),
        ],
    )
    def test_sections_are_no_part_of_an_outlet(self, title: str, outlet: str, tmp_path: Path) -> None:
        (article,) = entries(tmp_path, f"<description>{SENTENCE}</description>", title)
        assert article.outlet == outlet

    @pytest.mark.parametrize(
        "tail",
        [
            "Continue reading…",
            "&lt;a href='x'&gt;Continue reading...&lt;/a&gt;",
            "&lt;/p&gt;&lt;p&gt;The post &lt;a&gt;Pier to close&lt;/a&gt; appeared first on &lt;a&gt;Harbour Post&lt;/a&gt;.",
            "Read more",
            "Read the full story »",
        ],
    )
    def test_what_leads_to_the_rest_is_no_text(self, tail: str, tmp_path: Path) -> None:
        (article,) = entries(tmp_path, f"<description>{SENTENCE} {tail}</description>")
        assert article.text == SENTENCE

    def test_a_sentence_that_ends_so_stands(self, tmp_path: Path) -> None:
        sentence = "The head of the library, who will leave in May, told children and their parents at the quay to read more"
        (article,) = entries(tmp_path, f"<description>{SENTENCE} {sentence}.</description>")
        assert article.text == f"{SENTENCE} {sentence}."

    def test_a_full_entry_ends_before_its_notice(self, tmp_path: Path) -> None:
        notice = "<p>The post <a href='x'>Pier</a> appeared first on <a href='y'>Harbour Post</a>.</p>"
        (article,) = entries(tmp_path, f"<content:encoded><![CDATA[{WHOLE}{notice}]]></content:encoded>")
        assert article.text.endswith("That was paragraph 7.")

    @pytest.mark.parametrize(
        ("written", "moment"),
        [
            ("Mon, 2 Nov 26 07:40 EST", "2026-11-02T07:40-05:00"),
            ("Mon, 02 Nov 2026 07:40:00 GMT", "2026-11-02T07:40Z"),
            ("Mon, 02 Nov 2026 23:40:00 -0500", "2026-11-02T23:40-05:00"),
            ("Mon, 02 Nov 2026 07:40 IST", "2026-11-02T07:40"),
            ("2026-11-02T07:40:00+05:30", "2026-11-02T07:40+05:30"),
            ("2026-11-02T07:40:00.000Z", "2026-11-02T07:40Z"),
            ("2026-11-02 07:40:00", "2026-11-02T07:40"),
            ("2026-11-02", "2026-11-02"),
            ("2 November 2026 07:40", "2026-11-02T07:40"),
            ("11/02/2026 07:40", None),
            ("Mon, 02 Nov 1926 07:40 GMT", None),
            ("soon", None),
        ],
    )
    def test_moments_as_feeds_write_them(self, written: str, moment: str | None, tmp_path: Path) -> None:
        (article,) = entries(tmp_path, f"<pubDate>{written}</pubDate><description>{SENTENCE}</description>")
        assert article.published == moment

    def test_a_short_entry_keeps_its_day(self, tmp_path: Path) -> None:
        told = "The board met on 3 May 2024 in Tarn."
        (article,) = entries(tmp_path, f"<pubDate>2026-11-02</pubDate><description>{told}</description>")
        assert (article.text, article.published) == (told, "2026-11-02")

    def test_addresses_are_told_in_full_and_categories_are_sections(self, tmp_path: Path) -> None:
        items = "<link>/pier</link><category>Uncategorized</category><category>Ports</category>"
        (article,) = entries(tmp_path, f"{items}<description>{SENTENCE}</description>")
        assert (article.url, article.section) == ("https://post.example/pier", "Ports")
        (article,) = entries(tmp_path, f"<description>{SENTENCE}</description>")
        assert (article.url, article.section) == (None, None)

    def test_markup_escaped_twice_is_markup(self, tmp_path: Path) -> None:
        (article,) = entries(tmp_path, f"<description>&amp;lt;p&amp;gt;{SENTENCE}&amp;lt;/p&amp;gt;</description>")
        assert article.text == SENTENCE

    def test_a_feed_without_entries_says_so(self, tmp_path: Path) -> None:
        assert failure(tmp_path / "a.xml", '<rss version="2.0"><channel></channel></rss>').cause == "empty"

    def test_entities_that_grow_are_not_followed(self, tmp_path: Path) -> None:
        grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        feed = f'<rss version="2.0"><channel><item><description>{SENTENCE} &a11;</description></item></channel></rss>'
        (tmp_path / "a.xml").write_text(f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{grown}]>{feed}')
        (page,) = read([str(tmp_path / "a.xml")])
        assert isinstance(page, Page)
        assert SENTENCE in page.content
        assert len(page.content) < 10_000

    def test_a_fault_of_a_library_costs_one_source(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object, **__: object) -> None:
            raise TypeError("no feed was ever so odd")

        monkeypatch.setattr("feedparser.parse", broken)
        told = failure(
            tmp_path / "a.xml", f'<rss version="2.0"><channel><item><description>{SENTENCE}</description></item></channel></rss>'
        )
        assert (told.cause, told.message) == ("read-error", "could not be read: TypeError: no feed was ever so odd")

    @pytest.mark.parametrize("bad", ["&#x110000;", "&#1114112;", "&#99999999999999999999;", "&#x0110000", "&#0;"])
    def test_signs_that_do_not_exist_break_no_feed(self, bad: str, tmp_path: Path) -> None:
        feed = f'<rss version="2.0"><channel><item><description>{SENTENCE} {bad} <b> & x</description></item></channel></rss>'
        (page,) = pages(tmp_path / "a.xml", feed)
        assert SENTENCE in page.content

    def test_an_old_feed_opens_with_its_document_type(self, tmp_path: Path) -> None:
        doctype = (
            '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/rss-0.91.dtd">'
        )
        item = f"<item><description>{SENTENCE}</description></item>"
        feed = f'<?xml version="1.0"?>\n{doctype}\n<rss version="0.91"><channel>{item}</channel></rss>'
        (page,) = pages(tmp_path / "a.xml", feed)
        assert f"<p>{SENTENCE}</p>" in page.content

    def test_titles_are_words_and_a_feed_of_titles_alone_says_so(self, tmp_path: Path) -> None:
        title = "<title>&lt;b&gt;Pier&lt;/b&gt; closes &amp;amp; opens</title>"
        feed = '<rss version="2.0"><channel><item>{}</item></channel></rss>'
        (page,) = pages(tmp_path / "a.xml", feed.format(f"{title}<description>{SENTENCE}</description>"))
        assert page.title == "Pier closes & opens"
        assert failure(tmp_path / "b.xml", feed.format(title)).cause == "empty"

    @pytest.mark.parametrize(
        "bad",
        ["<" * 100_000, '<a "' * 100_000, "<a '\"" * 100_000, '<a "' + "< " * 100_000, '<a "b" ' + "'c' " * 100_000 + '"'],
        ids=["signs", "quotes", "both-quotes", "signs-in-a-quote", "many-quotes"],
    )
    def test_quotes_that_never_close_are_read_soon(self, bad: str, tmp_path: Path) -> None:
        told = {"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "Pier", "content_html": f"{SENTENCE} {bad}"}]}
        began = process_time()
        assert SENTENCE in pages(tmp_path / "a.json", json.dumps(told))[0].content
        assert process_time() - began < 3

    @pytest.mark.parametrize(
        ("markup", "words"),
        [
            ("Prices fell to &lt;5% in May and rose &gt;3% in June", "Prices fell to <5% in May and rose >3% in June"),
            ("Prices fell to <5% in May and rose >3% in June", "Prices fell to <5% in May and rose >3% in June"),
            ('<img alt="a > b" src="x">Pier to close', "Pier to close"),
            ('<img alt="a < b > c" src="x">Pier to close', "Pier to close"),
            ("<a title='it > \"that\"'>Pier</a> to close", "Pier to close"),
            ('<a href="x>Pier</a> to close', "Pier to close"),
            ("<p>The board's pier</p><p>isn't open</p>", "The board's pier isn't open"),
        ],
    )
    def test_tags_are_told_from_signs_of_less_and_more(self, markup: str, words: str, tmp_path: Path) -> None:
        item = {"content_html": SENTENCE, "title": markup}
        told = {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [item]}
        assert pages(tmp_path / "a.json", json.dumps(told))[0].title == words

    def test_an_entry_of_nested_tags_ends_soon(self, tmp_path: Path) -> None:
        item = {"content_html": "<div>" * 100_000 + SENTENCE, "title": "Pier"}
        began = process_time()
        pages(tmp_path / "a.json", json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [item]}))
        assert process_time() - began < 3

    @pytest.mark.parametrize(
        "bad",
        ["<p class='" * 60_000, "<!--" * 60_000, "<script>" * 60_000, "<![CDAMenu x ]] >"],
        ids=["tags", "comments", "scripts", "declaration"],
    )
    def test_markup_that_never_closes_is_read_soon(self, bad: str, tmp_path: Path) -> None:
        start = process_time()
        feed = ATOM.replace(SENTENCE, f"{SENTENCE} {bad}".replace("<", "&lt;").replace("'", "&apos;"))
        assert SENTENCE in pages(tmp_path / "feed.xml", feed)[0].content
        assert process_time() - start < 3

    def test_entries_past_the_most_are_told_as_left_out(self, tmp_path: Path) -> None:
        item = f"<item><description>{SENTENCE}</description></item>"
        (tmp_path / "a.xml").write_text(f'<rss version="2.0"><channel>{item * 2_010}</channel></rss>')
        found = list(read([str(tmp_path / "a.xml")]))
        assert [type(f) for f in found[-2:]] == [Page, Failure]
        assert len(found) == 2_001


def record(kind: str, url: str, block: bytes, content_type: str) -> bytes:
    """A WARC record (ISO 28500, 5)."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-10T18:00:00Z\r\n"
    head += f"WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def answer(url: str, status: str, kind: str, body: bytes) -> bytes:
    """A WARC record of an answer over HTTP."""
    block = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    return record("response", url, block, "application/http; msgtype=response")


def warc(*, zipped: bool) -> bytes:
    """A web archive with a page, a picture, a redirect, an error and a page as plain text."""
    records = (
        record("warcinfo", "urn:x", b"software: tests\r\n", "application/warc-fields"),
        answer(
            "https://post.example/pier", "200 OK", "text/html; charset=iso-8859-1", PAGE.replace("Pier", "Piér").encode("latin-1")
        ),
        answer("https://post.example/pier.png", "200 OK", "image/png", b"\x89PNG...."),
        answer("https://post.example/old", "301 Moved Permanently", "text/html", b"<html>moved</html>"),
        answer("https://post.example/gone", "404 Not Found", "text/html", b"<html>gone</html>"),
        record("conversion", "https://post.example/text", SENTENCE.encode(), "text/plain"),
    )
    return b"".join(map(gzip.compress, records)) if zipped else b"".join(records)


class TestWebArchives:
    @pytest.mark.parametrize("zipped", [False, True])
    def test_its_pages_are_read_and_nothing_else(self, zipped: bool, tmp_path: Path) -> None:
        html, text = pages(tmp_path / ("a.warc.gz" if zipped else "a.warc"), warc(zipped=zipped))
        assert (html.url, html.kind, html.name) == ("https://post.example/pier", "html", "post.example")
        assert "Piér to close" in html.content
        assert (text.url, text.kind, text.content) == ("https://post.example/text", "text", SENTENCE)

    def test_what_is_there_for_programs_is_no_page(self, tmp_path: Path) -> None:
        told = [answer("https://post.example/robots.txt?x", "200 OK", "text/plain", b"User-agent: *\nDisallow: /pier\n")]
        told.append(answer("https://post.example/notes/robots.txt", "200 OK", "text/plain", SENTENCE.encode()))
        (text,) = pages(tmp_path / "a.warc", b"".join(told))
        assert text.content == SENTENCE

    def test_an_address_that_is_none_costs_no_page(self, tmp_path: Path) -> None:
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode()
        good, bad = "https://post.example/pier", "http://[quay"
        data = b"".join(record("response", url, block, "application/http; msgtype=response") for url in (good, bad, good))
        assert len(pages(tmp_path / "a.warc", data)) == 3

    def test_a_wacz_holds_them_too(self, tmp_path: Path) -> None:
        packed = io.BytesIO()
        with ZipFile(packed, "w") as z:
            z.writestr("datapackage.json", "{}")
            z.writestr("archive/data.warc.gz", warc(zipped=True))
        assert len(pages(tmp_path / "a.wacz", packed.getvalue())) == 2

    def test_a_wacz_with_a_broken_part_says_so(self, tmp_path: Path) -> None:
        packed = io.BytesIO()
        with ZipFile(packed, "w") as z:
            z.writestr("archive/data.warc.gz", warc(zipped=True))
        data = bytearray(packed.getvalue())
        data[30:34] = b"\x00\x00\x00\x00"  # the name in the part's own head is another one now
        assert failure(tmp_path / "a.wacz", bytes(data)).cause == "unreadable"

    def test_a_zip_of_something_else_is_none(self, tmp_path: Path) -> None:
        packed = io.BytesIO()
        with ZipFile(packed, "w") as z:
            z.writestr("xl/workbook.xml", "<w/>")
        assert failure(tmp_path / "a.docx", packed.getvalue()).cause == "is-binary"

    def test_what_came_before_the_break_stands(self, tmp_path: Path) -> None:
        path = tmp_path / "a.warc.gz"
        path.write_bytes(warc(zipped=True)[:-40])
        found = list(read([str(path)]))
        assert [type(p).__name__ for p in found][:1] == ["Page"]

    @pytest.mark.parametrize("zipped", [False, True])
    def test_an_archive_that_breaks_off_amid_a_page_says_so(self, zipped: bool, tmp_path: Path) -> None:
        one = answer("https://post.example/pier", "200 OK", "text/html", PAGE.encode())
        two = answer("https://post.example/quay", "200 OK", "text/html", PAGE.encode() + b"<!-- quay -->" * 40)
        path = tmp_path / "a.warc"
        path.write_bytes(gzip.compress(one) + gzip.compress(two)[:-60] if zipped else one + two[:-200])
        *before, last = read([str(path)])
        assert [type(p).__name__ for p in before] == ["Page", "Page"]
        assert isinstance(last, Failure)
        assert "breaks off" in last.message

    def test_what_stands_between_records_is_not_told_on_the_terminal(
        self, tmp_path: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "broken.warc"
        path.write_bytes(warc(zipped=False).replace(b"Content-Length: ", b"Content-Length: 1", 1))
        list(read([str(path)]))
        assert capfd.readouterr() == ("", "")

    @pytest.mark.parametrize("broken", [False, True])
    def test_the_loggers_of_a_program_that_reads_them_stay_as_they_are(self, broken: bool, tmp_path: Path) -> None:
        logger = logging.getLogger("warcio")
        before = logger.level
        path = tmp_path / "a.warc"
        path.write_bytes(warc(zipped=False).replace(b"Content-Length: ", b"Content-Length: 1", int(broken)))
        logger.setLevel(logging.INFO)
        try:
            levels = {logger.level for _ in read([str(path)])}
            assert levels | {logger.level} == {logging.INFO}
        finally:
            logger.setLevel(before)

    def test_a_page_over_the_limit_is_passed_over(self, tmp_path: Path) -> None:
        path = tmp_path / "a.warc"
        path.write_bytes(warc(zipped=False))
        (text,) = read([str(path)], ReadOptions(max_bytes=600))
        assert isinstance(text, Page)
        assert text.content == SENTENCE

    def test_a_gzip_of_something_else_is_none(self, tmp_path: Path) -> None:
        assert failure(tmp_path / "a.gz", gzip.compress(b"words and words")).cause == "is-binary"


Set = tuple[str, float, float, float]  # a line with its left end, its height and the size of its letters


def set_pdf(pages: list[list[Set]], title: str | None = None) -> bytes:
    """A PDF whose lines stand where they are told to, made by hand (ISO 32000, 7.5)."""
    return _pdf([" ".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET" for text, x, y, size in page) for page in pages], title)


def pdf(lines: list[str], title: str | None = None) -> bytes:
    """A PDF of one page with these lines below each other."""
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    return _pdf([f"BT /F1 12 Tf 14 TL 50 750 Td {shown} ET"], title)


def _pdf(shown: list[str], title: str | None) -> bytes:
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(shown)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(shown)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Title ({title or ''}) >>".encode("latin-1"),
    ]
    for n, page in enumerate(shown):
        stream = page.encode("latin-1")
        font = b"/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R %s >>" % (6 + 2 * n, font))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out, places = io.BytesIO(b"%PDF-1.4\n"), []
    out.seek(0, 2)
    for n, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (n, body))
    start = out.tell()
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out.write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table))
    out.write(b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


class TestPdf:
    LINES = ("The harbour board will close the old ferry", "pier in March, a port of-", "ficial said on Friday.")

    def test_its_words_are_read_and_its_title(self, tmp_path: Path) -> None:
        (page,) = pages(tmp_path / "a.pdf", pdf(list(self.LINES), "Pier to close in March"))
        assert (page.kind, page.title) == ("text", "Pier to close in March")
        assert (
            " ".join(page.content.split())
            == "The harbour board will close the old ferry pier in March, a port official said on Friday."
        )

    def test_the_lines_of_a_column_are_paragraphs(self, tmp_path: Path) -> None:
        lines = [
            "Pier to close in March",
            "The harbour board will close the old ferry",
            "pier in March, a port official said on",
            "Friday.",
            "Two ferry companies told the board that",
            "they would move to the northern quay.",
        ]
        (page,) = pages(tmp_path / "a.pdf", pdf(lines))
        assert page.content.split("\n\n") == [
            "Pier to close in March",
            "The harbour board will close the old ferry pier in March, a port official said on Friday.",
            "Two ferry companies told the board that they would move to the northern quay.",
        ]

    @pytest.mark.parametrize("title", ["Microsoft Word - pier.docx", "pier.indd", "Untitled"])
    def test_what_a_program_wrote_is_no_title(self, title: str, tmp_path: Path) -> None:
        (page,) = pages(tmp_path / "a.pdf", pdf(list(self.LINES), title))
        assert page.title is None

    @pytest.mark.parametrize(("data", "cause"), [(pdf([""]), "empty"), (b"%PDF-1.4\nnothing of it", "unreadable")])
    def test_one_without_words_or_broken_says_so(self, data: bytes, cause: str, tmp_path: Path) -> None:
        assert failure(tmp_path / "a.pdf", data).cause == cause

    def test_a_page_of_pieces_without_end_is_refused_soon(self, tmp_path: Path) -> None:
        began = process_time()
        assert failure(tmp_path / "a.pdf", pdf(["harbour"] * 100_000)).cause == "too-large"
        assert process_time() - began < 5

    def test_a_line_that_is_set_from_its_end_keeps_its_parts_apart(self, tmp_path: Path) -> None:
        head: list[Set] = [("Northern Courier, Wednesday, March 11, 2026", 330, 770, 9), ("4 LOCAL", 50, 770, 9)]
        told: list[Set] = [("Pier to close in March", 50, 720, 28), ("The board will close the pier.", 50, 690, 11)]
        (page,) = pages(tmp_path / "a.pdf", set_pdf([[*head, *told]]))
        assert "March 11, 2026 4 LOCAL" in page.content

    def test_paragraphs_and_title_are_told_by_how_they_are_set(self, tmp_path: Path) -> None:
        first: list[Set] = [
            ("11/29/26, 7:40 AM Ferry aground off the island of Tarn - Northern Courier", 30, 770, 9),
            ("Ferry aground off", 50, 720, 28),
            ("the island of Tarn", 50, 688, 28),
            ("By Mara Venn", 50, 650, 11),
            ("The ferry struck a rock at four in the morning.", 50, 620, 11),
            ("Nobody was hurt. Boats brought the passengers to", 50, 606, 11),
            ("the quay, where buses stood ready for all of them.", 50, 592, 11),
            ("The captain said that the helm had not answered for", 50, 566, 11),
            ("some ten minutes before the ship, a twenty-", 50, 552, 11),
            ("https://courier.example/ferry 1/2", 30, 20, 9),
        ]
        second: list[Set] = [
            ("11/29/26, 7:40 AM Ferry aground off the island of Tarn - Northern Courier", 30, 770, 9),
            ("year-old one, struck the rocks below the lighthouse.", 50, 740, 11),
            ("   ", 50, 730, 11),
            ("An inquiry was opened on the same day, they said.", 50, 712, 11),
            ("https://courier.example/ferry 2/2", 30, 20, 9),
        ]
        (page,) = pages(tmp_path / "a.pdf", set_pdf([first, second], "Ferry aground off the island of Tarn - Northern Courier"))
        assert (page.title, page.url) == ("Ferry aground off the island of Tarn", "https://courier.example/ferry")
        assert page.content.split("\n\n")[-4:] == [
            "By Mara Venn",
            "The ferry struck a rock at four in the morning. Nobody was hurt. Boats brought the passengers to the quay, where "
            "buses stood ready for all of them.",
            "The captain said that the helm had not answered for some ten minutes before the ship, a twenty-year-old one, struck "
            "the rocks below the lighthouse.",
            "An inquiry was opened on the same day, they said.",
        ]

    def test_paragraphs_of_a_line_or_two_are_told_by_the_lines_that_go_on(self, tmp_path: Path) -> None:
        lines: list[Set] = [
            ("By Mara Venn and Ola Kerr", 34, 640, 12),
            ("Cranes on the quay at dusk.", 64, 614, 12),
            ("The ferry struck a rock at four in the morning, said", 34, 588, 12),
            ("the harbour office.", 34, 574, 12),
            ("Nobody was hurt.", 34, 548, 12),
            ("Boats brought the passengers to the quay, where", 34, 522, 12),
            ("buses stood ready for all of them.", 34, 508, 12),
            ("The captain said that the helm had not answered.", 34, 482, 12),
            ("An inquiry was opened on the same day, it was said,", 34, 456, 12),
            ("and will last a month.", 34, 442, 12),
        ]
        (page,) = pages(tmp_path / "a.pdf", set_pdf([lines]))
        assert page.content.split("\n\n") == [
            "By Mara Venn and Ola Kerr",
            "Cranes on the quay at dusk.",
            "The ferry struck a rock at four in the morning, said the harbour office.",
            "Nobody was hurt.",
            "Boats brought the passengers to the quay, where buses stood ready for all of them.",
            "The captain said that the helm had not answered.",
            "An inquiry was opened on the same day, it was said, and will last a month.",
        ]

    def test_two_columns_are_not_mixed(self, tmp_path: Path) -> None:
        left: list[Set] = [(f"left line {n} goes on and", 50, 700 - 14 * n, 11) for n in range(8)]
        right: list[Set] = [(f"right line {n} goes on and", 320, 700 - 14 * n, 11) for n in range(8)]
        (page,) = pages(tmp_path / "a.pdf", set_pdf([[*left, *right]]))
        assert page.content.index("left line 7") < page.content.index("right line 0")

    def test_what_runs_along_at_head_and_foot_goes(self, tmp_path: Path) -> None:
        def page(n: int) -> list[Set]:
            body: list[Set] = [
                (f"Sentence {n} of line {i} about the harbour.", 50, 700 - (14 if i % 2 else 40) * i, 11) for i in range(4)
            ]
            return [("Northern Courier, 13 May 2026", 50, 780, 9), *body, (f"Page {n} of 3", 280, 20, 9)]

        (found,) = pages(tmp_path / "a.pdf", set_pdf([page(n) for n in (1, 2, 3)]))
        assert found.content.count("Northern Courier") == 1  # the first page's tells the outlet and the day
        assert "Page 2" not in found.content
        assert found.content.count("Sentence") == 12


def _of_each_kind(folder: Path, markup: str) -> list[Article]:
    """The article of one entry, as RSS has it, in its description and beside one, as Atom and as JSON Feed."""
    described = f"<item><title>Pier to close</title><description><![CDATA[{markup}]]></description></item>"
    encoded = (
        f"<item><title>Pier to close</title><description>{SENTENCE}</description>"
        f"<content:encoded><![CDATA[{markup}]]></content:encoded></item>"
    )
    atom = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
<entry><title>Pier to close</title><content type="html"><![CDATA[{markup}]]></content></entry></feed>"""
    item = {"id": "1", "title": "Pier to close", "content_html": markup}
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "items": [item]})
    found = [*entries(folder, described), *entries(folder, encoded)]
    for name, data in (("a.atom", atom), ("a.json", feed)):
        found += [a for a in extract(pages(folder / name, data)) if isinstance(a, Article)]
    return found


SHORT = [f"The harbour board heard {who} on Friday, who said that the pier was safe." for who in ("a", "b", "c", "d", "e", "f")]


@pytest.mark.parametrize("behind", ["", "<p>The post <a>Pier to close</a> appeared first on <a>Harbour Post</a>.</p>"])
def test_several_short_paragraphs_are_an_article_in_each_kind_of_feed(behind: str, tmp_path: Path) -> None:
    found = _of_each_kind(tmp_path, "".join(f"<p>{p}</p>" for p in SHORT) + behind)
    assert [a.extent for a in found] == ["full"] * 4
    assert {a.text for a in found} == {"\n\n".join(SHORT)}


@pytest.mark.parametrize(
    "markup",
    [
        "".join(f"<p>{p}</p>" for p in SHORT) + "<p><a>Continue reading</a></p>",
        "".join(f"<p>{p}</p>" for p in SHORT[:-1]) + "<p>The board will then …</p>",
        "".join(f"<p>{p}</p>" for p in SHORT[:3]),
    ],
)
def test_those_that_lead_on_break_off_or_are_few_are_a_teaser(markup: str, tmp_path: Path) -> None:
    assert [a.extent for a in _of_each_kind(tmp_path, markup)] == ["teaser"] * 4


def test_a_zone_that_is_cut_short_is_none() -> None:
    assert moment("Sun, 03 May 2026 10:00:00 -05") == "2026-05-03T10:00"
    assert moment("Sun, 03 May 2026 10:00:00 -0500") == "2026-05-03T10:00-05:00"
    assert moment("Sun, 03 May 2026 10:00:00 +0545") == "2026-05-03T10:00+05:45"


@pytest.mark.timeout(20)
@pytest.mark.parametrize("packed", [False, True])
def test_an_archive_with_a_line_that_never_ends_is_told_at_once(tmp_path: Path, packed: bool) -> None:
    record = b"WARC/1.0\r\nWARC-Type: response\r\nX: "
    path = tmp_path / "given"
    if packed:
        with ZipFile(path, "w", compression=8) as whole:
            whole.writestr("archive/data.warc", record + bytes(40_000_000))
    else:
        path.write_bytes(record + b"a" * 18_000_000)
    (failure,) = read([str(path)])
    assert isinstance(failure, Failure)
    assert failure.message.startswith("a broken web archive")


def test_a_zip_that_unpacks_to_far_more_than_a_web_archive_does_is_refused(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "given", "w", compression=8) as whole:
        whole.writestr("archive/data.warc", b"WARC/1.0\r\n" + bytes(120_000_000))
    (failure,) = read([str(tmp_path / "given")])
    assert isinstance(failure, Failure)
    assert failure.cause == "too-large"
