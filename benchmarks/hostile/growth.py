"""How the time grows as hostile input does: `python -m benchmarks.hostile.growth`. Wants nothing.

For each kind of input that readers take, the nastiest of its sort in three sizes, each twice the one before. What must hold: twice
the input takes at most about twice the time, and the largest stays within the budget of a page.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from sayso.extract import extract
from sayso.model import Failure
from sayso.read import read

_SAID = "The ferry ran aground off Ollaby on Thursday evening, the coastguard said, and nobody on board was hurt at all."
_BODY = "".join(f"<p>{_SAID}</p>" for _ in range(5))
_SECONDS, _GREW, _NOISE = 5.0, 2.7, 0.4


def page(inside: str, head: str = "") -> bytes:
    """A page with an article, and something in it."""
    opening = f"<!doctype html><html lang=en><head><title>Ferry</title>{head}</head><body><article><h1>Ferry aground</h1>"
    return f"{opening}{_BODY}{inside}</article></body></html>".encode()


def described(inside: str) -> bytes:
    """A page with a description of itself for machines."""
    return page("", f'<script type="application/ld+json">{inside}</script>')


def state(inside: str) -> bytes:
    """A page with what its program keeps."""
    return page("", f'<script id="__NEXT_DATA__" type="application/json">{inside}</script>')


def mail(parts: list[str]) -> bytes:
    """A mail of many parts."""
    head = "From: The Harbour Post <a@a.example>\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=e\n\n"
    return (head + "".join(f"--e\n{p}\n" for p in parts) + "--e--\n").encode()


def nested_mail(n: int) -> bytes:
    """A mail in a mail in a mail."""
    head = "From: The Harbour Post <a@a.example>\nSubject: Ferry\nMIME-Version: 1.0\n"
    opened = "".join(f"Content-Type: multipart/mixed; boundary=e{k}\n\n--e{k}\n" for k in range(n))
    return (head + opened + f"Content-Type: text/plain\n\n{_SAID}\n" + "".join(f"--e{k}--\n" for k in reversed(range(n)))).encode()


def feed(n: int) -> bytes:
    """A feed of many entries."""
    item = "<item><title>Ferry {k}</title><link>https://a.example/{k}</link><description>{said} {k}</description></item>"
    items = "".join(item.format(k=k, said=_SAID) for k in range(n))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{items}</channel></rss>'.encode()


def bomb(n: int) -> bytes:
    """A feed whose entities grow."""
    entities = "".join(f'<!ENTITY l{k} "{f"&l{k - 1};" * 10 if k else "lol"}">' for k in range(9))
    item = f"<item><title>&l8;</title><description>{_SAID * n}&l8;</description></item>"
    opening = f'<?xml version="1.0"?><!DOCTYPE x [{entities}]><rss version="2.0"><channel><title>&l8;</title>'
    return f"{opening}{item}</channel></rss>".encode()


def saved(n: int) -> bytes:
    """A page as a browser saves it, of many parts."""
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="e"\r\n\r\n'
    part = b"--e\r\nContent-Type: text/html\r\nContent-Location: https://a.example/1\r\n\r\n" + page("") + b"\r\n"
    return head + part * n + b"--e--\r\n"


def warc(n: int, packed: bool) -> bytes:
    """A web archive of many records."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("")
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        f"WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    record = head.encode() + answer + b"\r\n\r\n"
    return (gzip.compress(record) if packed else record) * n


def zipped(name: str, inside: bytes) -> bytes:
    """A ZIP with one file in it that is far larger than the ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("datapackage.json", "{}")
        z.writestr(name, inside)
    return out.getvalue()


def deep_json(n: int) -> str:
    """Objects in objects."""
    return '{"a":[' * n + f'{{"articleBody":"{_SAID}"}}' + "]}" * n


def posts(n: int) -> bytes:
    """A copied live blog."""
    said = "\n".join(f"{23 - k // 60 % 24:02d}:{59 - k % 60:02d} GMT\nHeading {k}\n{_SAID}\n" for k in range(n))
    return f"Harbour fire in Ollaby – as it happened\nBy Jane Carter\n12 March 2026\n\n{_SAID}\n\n{said}".encode()


def story(inside: str) -> bytes:
    """A copied page with something in it."""
    return f"Ferry aground off Ollaby\nBy Jane Carter\n12 March 2026\n\n{_SAID}\n\n{inside}\n\n{_SAID}\n".encode()


def pdf(n: int) -> bytes:
    """A PDF of many lines."""
    shown = f"({_SAID}) Tj T*\n".encode() * n
    stream = b"BT /F1 9 Tf 50 780 Td 10 TL\n" + shown + b"ET"
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length " + str(len(stream)).encode() + b">>stream\n" + stream + b"\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


def words(n: int) -> str:
    """Words by chance, so that no two lines are alike."""
    dice = random.Random(n)
    return " ".join("".join(dice.choices("abcdefgh", k=5)) for _ in range(n))


# What it is; the smallest of its three sizes; what makes it.
KINDS: dict[str, tuple[int, Callable[[int], bytes]]] = {
    "tags in tags": (25_000, lambda n: page("<div>" * n)),
    "tags in tags, inline": (25_000, lambda n: page("<p>" + "<b>" * n + _SAID)),
    "tables in tables": (2_000, lambda n: page("<table><tr><td>" * n)),
    "paragraphs": (5_000, lambda n: page(f"<p>{_SAID}</p>" * n)),
    "links": (10_000, lambda n: page("".join(f"<li><a href=/{k}>Ferry {k} aground</a>" for k in range(n)))),
    "attributes": (20_000, lambda n: page("<p " + " ".join(f"a{k}=1" for k in range(n)) + ">")),
    "entities": (20_000, lambda n: page("&amp;" * n)),
    "one long line": (200_000, lambda n: page("<p>" + words(n // 6))),
    "JSON-LD": (500_000, lambda n: described(json.dumps({"@type": "NewsArticle", "articleBody": words(n // 6)}))),
    "JSON-LD blocks": (500, lambda n: page("", described('{"@type":"NewsArticle"}').decode() * n)),
    "JSON-LD nested": (20_000, lambda n: described(deep_json(n))),
    "state nested": (20_000, lambda n: state(deep_json(n))),
    "state, wide": (10_000, lambda n: state(json.dumps({"a": [{"type": "p", "text": _SAID}] * n}))),
    "scripts of braces": (100_000, lambda n: page("", f"<script>window.x = {'{' * n}</script>")),
    "scripts open": (20_000, lambda n: page("<script>x={" * n)),
    "comments": (20_000, lambda n: page("<!--" * n)),
    "NULs": (2_000, lambda n: page("The\0 ferry went. " * n)),
    "mail of parts": (1_250, lambda n: mail([f"Content-Type: text/plain\n\n{_SAID}"] * n)),
    "mail of HTML parts": (1_250, lambda n: mail([f"Content-Type: text/html\n\n{_BODY}"] * n)),
    "mail nested": (250, nested_mail),
    "mail of headers": (5_000, lambda n: b"From: a@a.example\n" + b"X-A: b\n" * n + f"Subject: Ferry\n\n{_SAID}".encode()),
    "mail of stories": (
        500,
        lambda n: mail(
            ["Content-Type: text/html\n\n" + "".join(f"<h2><a href=/{k}>Ferry {k} aground</a></h2>{_BODY}" for k in range(n))]
        ),
    ),
    "mail quoted": (
        5_000,
        lambda n: mail(["Content-Type: text/plain\n\n" + "".join(f"{'>' * (k % 40)} {_SAID}\n" for k in range(n))]),
    ),
    "saved page's parts": (1_000, lambda n: saved(n)),
    "feed": (2_500, feed),
    "feed's entities": (500, bomb),
    "web archive": (25, lambda n: warc(n, packed=False)),
    "web archive, packed": (25, lambda n: warc(n, packed=True)),
    "ZIP bomb": (10_000_000, lambda n: zipped("archive/data.warc", warc(1, packed=False) + b"\0" * n)),
    "Word bomb": (5_000_000, lambda n: zipped("word/document.xml", b"<w:p/>" * (n // 6))),
    "rich text nested": (50_000, lambda n: b"{\\rtf1 " + b"{" * n + _SAID.encode() + b"}" * n + b"}"),
    "rich text of words": (20_000, lambda n: b"{\\rtf1 " + b"\\b x\\par " * n + b"}"),
    "PDF": (1_000, pdf),
    "dump of posts": (1_000, posts),
    "dump of signs": (20_000, lambda n: story("& " * n)),
    "dump of one line": (20_000, lambda n: story(words(n // 6 * 6 // 6))),
    "dump of short lines": (10_000, lambda n: story("\n".join(f"Menu {k}" for k in range(n)))),
    "dump of lines": (1_000, lambda n: story("\n\n".join(f"{_SAID} {k}" for k in range(n)))),
    "dump of names": (5_000, lambda n: story("\n".join(["Jane Carter", "Tom Reed"] * (n // 2)))),
    "dump of days": (5_000, lambda n: story("12 March 2026\n" * n)),
    "dump of captions": (5_000, lambda n: story("The quay. Photograph: Sam Hill/PA\n" * n)),
    "dump of bullets": (5_000, lambda n: story("• Storm closes harbour at Dunholm\n" * n)),
    "dump of Markdown": (5_000, lambda n: story("## Storm\n\n[Read **more**](https://a.example/x)\n\n" * (n // 4))),
    "dump of marks": (50_000, lambda n: story("\u202e\u200b" * n)),
    "no UTF-8": (100_000, lambda n: b"<meta charset=utf-8>" + page("<p>café " * (n // 8)).decode().encode("latin-1")),
    "JSON Lines": (500, lambda n: b"\n".join([json.dumps({"id": "a", "text": _SAID}).encode()] * n)),
}


def seconds(data: bytes, path: Path) -> tuple[float, int, str]:
    """How long it takes to read some bytes and to take them apart, how many articles or failures that gives, and the last one."""
    path.write_bytes(data)
    start = time.process_time()
    made = list(extract(read([str(path)])))
    last = made[-1]
    return time.process_time() - start, len(made), last.message if isinstance(last, Failure) else "an article"


def main(arguments: list[str] | None = None) -> int:
    """Time them; 0 where none grew faster than its input or went over the budget."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile.growth", description="Time hostile input as it grows.")
    parser.add_argument("--only", default="", help="kinds whose name has this in it")
    only = parser.parse_args(arguments).only
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (size, make) in KINDS.items():
            if only not in name:
                continue
            path = Path(folder, "page.jsonl" if name == "JSON Lines" else "page")
            runs = [seconds(make(size * 2**k), path) for k in range(3)]
            took = [run[0] for run in runs]
            grew = took[2] > _NOISE and took[2] > _GREW * took[1] and took[1] > _GREW / 2 * took[0]
            over = took[2] / max(1.0, runs[2][1] / 10) > _SECONDS
            bad += grew or over
            mark = " GREW" * grew + " OVER" * over
            print(f"{name:24}" + "".join(f"{t:8.2f}" for t in took) + f"  {runs[2][1]:6,}  {runs[2][2][:70]}{mark}", flush=True)
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
