"""Text that went through a wrong encoding is put right where that is certain, and signs nobody sees are in no field."""

from __future__ import annotations

import msgspec
import pytest

from sayso.extract import extract
from sayso.extract.mending import mended
from sayso.model import Article, Page

MEANT = "He said: “It’s a café in Zürich” — Jürgen’s naïve £5 deal, 20 °C… Привет, 日本 \N{GRINNING FACE} São Paulo ½"


def misread(text: str, encoding: str) -> str:
    """UTF-8 that was taken for something else, byte by byte."""
    return "".join(bytes([b]).decode(encoding) if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b) for b in text.encode())


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_what_was_misread_is_put_right(encoding: str) -> None:
    assert mended(misread(MEANT, encoding)) == MEANT


def test_what_went_wrong_twice_is_put_right() -> None:
    assert mended(misread(misread("“It’s a café,” he said.", "latin-1"), "cp1252")) == "“It’s a café,” he said."


@pytest.mark.parametrize(
    "text",
    [
        MEANT,
        "Das macht „Spaß“, sagte er; „Weiß“ auch. Im CAFÉ» und « bien ».",
        "“NÃO, AMANHÔ, e ‘MANHÃ’, e “IRMÔ.",
        "One â€™ alone is a sign that somebody writes of.",
        "ÂNGULO, MÂLE, Ångström, Ðuro, Ñandú, à la carte",
        "plain",
        "",
    ],
)
def test_what_is_right_stands(text: str) -> None:
    assert mended(text) == text


def test_hostile_signs_are_read_soon() -> None:
    text = "Ã" * 300_000 + "â€" * 300_000 + "ÐÑ" * 200_000
    assert mended(text) == text


HIDDEN = "\u200b\u2066\u2069\u202a\u202c\u00ad\ufeff\u200e\ufff9"
SENTENCE = f"The har{HIDDEN}bour board will close the old ferry pier in March, it’s told, a port official said on Friday."
HTML = f"""<html lang="en"><head><title>Pi{HIDDEN}er</title><meta name="author" content="An{HIDDEN}n Lee">
<meta property="article:section" content="Po{HIDDEN}rts"></head><body><h1>Pi{HIDDEN}er to close in March</h1><p>{SENTENCE}</p>
<figure><img src="a"><figcaption>The pi{HIDDEN}er at dusk on Friday. Photo: Jo{HIDDEN}n Roe</figcaption></figure>
<p>{SENTENCE} Two.</p>
</body></html>"""
DUMP = f"""Pi{HIDDEN}er to close in March
By An{HIDDEN}n Lee
9 Nov{HIDDEN}ember 2026

{SENTENCE}

The pi{HIDDEN}er at dusk on Friday. Photo: Jo{HIDDEN}n Roe/Reuters

{SENTENCE} Two."""


@pytest.mark.parametrize(("kind", "content"), [("html", HTML), ("text", DUMP)])
class TestFields:
    def test_hold_no_signs_that_nobody_sees(self, kind: str, content: str) -> None:
        article = read(kind, content)
        assert (article.title, article.authors, article.outlet) == ("Pier to close in March", ("Ann Lee",), "Post")
        assert article.captions[0].text == "The pier at dusk on Friday."
        assert not set(HIDDEN) & set(msgspec.json.encode(article).decode())

    def test_are_mended_and_spans_point_into_what_was_mended(self, kind: str, content: str) -> None:
        article, right = read(kind, misread(content, "cp1252")), read(kind, content)
        assert (article.text, article.paragraphs, article.title) == (right.text, right.paragraphs, right.title)
        assert "it’s" in article.paragraphs[0].of(article.text)


def read(kind: str, content: str) -> Article:
    """The article of a page whose outlet was given."""
    page = Page(source="p", name="p", content=content, kind="html" if kind == "html" else "text", outlet=f"Po{HIDDEN}st")
    (found,) = extract([page])
    assert isinstance(found, Article), found
    return found
