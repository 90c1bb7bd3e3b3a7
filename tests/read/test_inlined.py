"""Saved pages that are large for the pictures inside them are read; what is large itself is not. All of it is invented."""

from __future__ import annotations

import base64
import io
import os
import textwrap
import time
from pathlib import Path

import pytest

from sayso.model import Failure, Page
from sayso.read import ReadOptions, read
from sayso.read.inlined import _PIECE, slimmed

TOLD = "The Linnet Line will cut its crossings to the outer isles in April, the company said."
PICTURE = base64.b64encode(os.urandom(90_000)).decode()
LIMIT = ReadOptions(max_bytes=20_000)


def one(path: Path, text: str) -> Page | Failure:
    path.write_text(text, encoding="utf-8", newline="")
    (found,) = read([str(path)], LIMIT)
    return found


def _page(inside: str) -> str:
    saved = "<!--\n Page saved with SingleFile \n url: https://post.example/ferry \n saved date: today\n-->"
    return f"<!DOCTYPE html> <html>{saved}<title>Ferry</title><body><h1>Ferry</h1>{inside}<p>{TOLD}</p></body></html>"


@pytest.mark.parametrize(
    "inside",
    [
        f'<img src="data:image/png;base64,{PICTURE}">',
        f"<img src='data:image/svg+xml;charset=utf-8;base64,{PICTURE}'>" * 3,
        f'<style>:root{{--sf-img-1:url("data:image/png;base64,{PICTURE}")}}'
        f"@font-face{{src:url(data:font/woff2;base64,{PICTURE})}}</style>",
    ],
)
def test_a_page_with_its_pictures_inside_is_read(inside: str, tmp_path: Path) -> None:
    page = one(tmp_path / "a.html", _page(inside))
    assert isinstance(page, Page), page
    assert (page.kind, page.url) == ("html", "https://post.example/ferry")
    assert TOLD in page.content
    assert "data:" in page.content
    assert len(page.content) < 1_000


def test_no_cut_between_pieces_loses_a_word() -> None:
    pictures = "".join(f"<p>{n} {TOLD}</p><img src='data:image/png;base64,{PICTURE[: n * 977]}'>" for n in range(1, 60))
    whole = f"<html><body>{pictures}</body></html>".encode()
    assert len(whole) > _PIECE
    slim = slimmed(whole[:100_001], io.BytesIO(whole[100_001:]), 100_000, mime=False)
    assert slim is not None
    assert [f">{n} {TOLD}<".encode() in slim for n in range(1, 60)] == [True] * 59
    assert slim.count(b"base64,'>") == 59


def _message(kind: str, html: str = "") -> str:
    parts = (
        ("text/html", f"<html><body><h1>Ferry</h1><p>{TOLD}</p>{html}</body></html>"),
        (kind, "\r\n".join(textwrap.wrap(PICTURE, 76))),
    )
    told = "".join(
        f"------b\r\nContent-Type: {what}\r\nContent-Transfer-Encoding: {'base64' if what == kind else '8bit'}\r\n\r\n{body}\r\n"
        for what, body in (parts[1], parts[0], parts[1])
    )
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/ferry\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\n"
    )
    return f'{head}Content-Type: multipart/related; boundary="----b"\r\n\r\n{told}------b--\r\n'


@pytest.mark.parametrize("kind", ["image/jpeg", "font/woff2", "application/octet-stream", "Application/PDF"])
def test_a_message_with_its_pictures_beside_is_read(kind: str, tmp_path: Path) -> None:
    page = one(tmp_path / "a.mhtml", _message(kind))
    assert isinstance(page, Page), page
    assert (page.kind, page.url) == ("html", "https://post.example/ferry")
    assert TOLD in page.content


@pytest.mark.parametrize(
    "text",
    [
        _page(f"<p>{TOLD}</p>" * 500),
        _page(f"<script>x = '{PICTURE}'</script>"),
        "word " * 10_000 + f"data:image/png;base64,{PICTURE}",
        _message("image/jpeg", f"<p>{TOLD}</p>" * 500),
    ],
    ids=["markup", "no-address", "text", "message"],
)
def test_what_is_large_itself_says_so(text: str, tmp_path: Path) -> None:
    failure = one(tmp_path / "a.html", text)
    assert isinstance(failure, Failure)
    assert failure.cause == "too-large"


def test_what_never_ends_is_left() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b"A" * size

    start = b"<html><img src='data:image/png;base64," + b"A" * 100_000
    assert slimmed(start, Endless(), 100_000, mime=False) is None  # type: ignore[arg-type]


def test_the_way_through_is_linear() -> None:
    hostile = (b"data:a/b;base64," + b"A" * 63 + b" ") * 200_000
    began = time.process_time()
    assert slimmed(b"<html>" + hostile, io.BytesIO(), 1_000_000, mime=False) is None
    assert time.process_time() - began < 5
