"""Hostile pages in what readers keep pages in: feeds, web archives, mail, saved pages, rich text, PDF, JSON Lines.

in: a page's words and a die    out: the bytes of a file that holds them, well made but for what they hold
"""

from __future__ import annotations

import gzip
import json
import random
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from html import escape

_TIMES = (1, 1, 2, 40)  # entries, records or articles in one file


def rss(text: str, dice: random.Random) -> bytes:
    """An RSS feed whose entries are the page, as CDATA or escaped."""
    body = f"<![CDATA[{text}]]>" if dice.random() < 0.5 else escape(text)
    item = f"<item><title>{escape(text[:80])}</title><link>https://a.example/1</link><description>{body}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{item * dice.choice(_TIMES)}</channel></rss>'.encode(
        "utf-8", "replace"
    )


def atom(text: str, dice: random.Random) -> bytes:
    """An Atom feed of the same."""
    entry = f'<entry><title>{escape(text[:80])}</title><content type="html">{escape(text)}</content></entry>'
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{entry * dice.choice(_TIMES)}</feed>'.encode(
        "utf-8", "replace"
    )


def json_feed(text: str, dice: random.Random) -> bytes:
    """A JSON Feed of the same."""
    item = {"id": "1", "url": "https://a.example/1", "title": text[:80], "content_html": text}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [item] * dice.choice(_TIMES)}
    return json.dumps(feed).encode("utf-8", "replace")


def json_lines(text: str, dice: random.Random) -> bytes:
    """Lines of JSON, one a page."""
    return b"\n".join([json.dumps({"id": "a", "html": text}).encode("utf-8", "replace")] * dice.choice(_TIMES))


def warc(text: str, dice: random.Random) -> bytes:
    """A web archive, its records compressed or not, their lengths sometimes wrong."""
    page = text.encode("utf-8", "replace")
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    length = len(answer) if dice.random() < 0.8 else dice.randrange(2 * len(answer))
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/{'x' * dice.choice((1, 9_000))}\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http\r\n"
        f"Content-Length: {length}\r\n\r\n"
    )
    record = head.encode() + answer + b"\r\n\r\n"
    return (gzip.compress(record, 1) if dice.random() < 0.5 else record) * dice.choice(_TIMES)


def mail(text: str, dice: random.Random) -> bytes:
    """A newsletter, plain or as HTML, with an attachment sometimes."""
    message = EmailMessage()
    message["Subject"] = " ".join(text[:60].split()).encode("ascii", "replace").decode()
    message["From"] = "a@a.example"
    message.set_content(text.encode("utf-8", "replace").decode(), subtype=dice.choice(("html", "plain")))
    if dice.random() < 0.3:
        message.add_attachment(text.encode("utf-8", "replace"), maintype="application", subtype="pdf", filename="a.pdf")
    return message.as_bytes()


def saved_page(text: str, dice: random.Random) -> bytes:
    """A page as browsers save it whole (MHTML)."""
    edge = "----edge" * dice.choice((1, 1, 200))
    page = text.encode("utf-8", "replace")
    head = f'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="{edge}"\r\n\r\n'
    part = f"--{edge}\r\nContent-Type: text/html\r\nContent-Location: https://a.example/1\r\n\r\n"
    return head.encode() + (part.encode() + page + b"\r\n") * dice.choice(_TIMES) + f"--{edge}--\r\n".encode()


def rich_text(text: str, dice: random.Random) -> bytes:
    """Rich text, with groups that nest and words that never end."""
    plain = text.translate({ord(c): f"\\{c}" for c in "{}\\"}).encode("ascii", "replace").decode()
    deep = dice.choice((0, 0, 5, 20_000))
    return ("{\\rtf1\\ansi " + "{" * deep + plain + "}" * (deep if dice.random() < 0.5 else 0) + "}").encode()


def pdf(text: str, dice: random.Random) -> bytes:
    """A PDF of one page, its words one line each; its stream compressed or not, its length sometimes wrong."""
    lines = [line[:200].encode("latin-1", "replace") for line in text.split("\n")[: dice.choice((20, 400))]]
    shown = b"".join(b"(" + line.translate(None, b"()\\") + b") Tj T*\n" for line in lines)
    stream = b"BT /F1 9 Tf 50 780 Td 10 TL\n" + shown + b"ET"
    packed = zlib.compress(stream) if dice.random() < 0.5 else stream
    kind = b"/Filter /FlateDecode " if packed is not stream else b""
    length = len(packed) if dice.random() < 0.8 else dice.randrange(2 * len(packed))
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[" + b"3 0 R " * dice.choice(_TIMES) + b"]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        b"4 0 obj<<" + kind + b"/Length " + str(length).encode() + b">>stream\n" + packed + b"\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


def press(text: str, dice: random.Random) -> bytes:
    """An export of a press database: many articles in one text."""
    article = (
        f"{' '.join(text[:70].split())}\n\nThe Post\nMay 13, 2026\n\nLength: 120 words\n\nBody\n\n{text}\n\nEnd of Document\n\n"
    )
    return (article * dice.choice(_TIMES)).encode("utf-8", "replace")


WRAPPINGS: tuple[Callable[[str, random.Random], bytes], ...] = (
    rss, atom, json_feed, json_lines, warc, mail, saved_page, rich_text, pdf, press,
)  # fmt: skip


def wrapped(text: str, dice: random.Random) -> bytes:
    """The page in one of these, itself broken sometimes: bytes turned, or all from somewhere on left off."""
    data = bytearray(dice.choice(WRAPPINGS)(text, dice))
    if dice.random() < 0.4:
        for _ in range(dice.randrange(1, 60)):
            data[dice.randrange(len(data))] = dice.randrange(256)
    if dice.random() < 0.1:
        del data[dice.randrange(1, len(data)) :]
    return bytes(data)
