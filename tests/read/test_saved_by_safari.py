"""Safari's web archives, and mailboxes."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Failure, Page
from sayso.read import read
from sayso.read.webarchive import page_of_webarchive

MARKUP = "<html><body><h1>Bridge closed</h1><p>The bridge over the Tarn was closed on Friday.</p></body></html>"
MAIN = {
    "WebResourceURL": "https://halyard.example/bridge",
    "WebResourceMIMEType": "text/html",
    "WebResourceTextEncodingName": "UTF-8",
    "WebResourceData": MARKUP.encode(),
}
MAIL = """From ann@halyard.example Wed Mar 11 17:00:00 2026
From: Ann Lee <ann@halyard.example>
Subject: {0}
Date: Wed, 11 Mar 2026 16:20:11 +0000
Content-Type: text/plain; charset=utf-8

The bridge over the Tarn was closed on Friday, said the mayor.
>From Monday on a ferry will run.

"""


def test_a_web_archive_is_its_page(tmp_path: Path) -> None:
    saved = tmp_path / "bridge.webarchive"
    saved.write_bytes(plistlib.dumps({"WebMainResource": MAIN, "WebSubresources": []}, fmt=plistlib.FMT_BINARY))
    (page,) = read([str(saved)])
    assert isinstance(page, Page)
    assert (page.kind, page.url, page.content) == ("html", "https://halyard.example/bridge", MARKUP)


@pytest.mark.parametrize("value", [{}, {"WebMainResource": 3}, {"WebMainResource": {"WebResourceData": "text"}}, [1, 2]])
def test_another_property_list_is_none(value: object, tmp_path: Path) -> None:
    saved = tmp_path / "a.webarchive"
    saved.write_bytes(plistlib.dumps(value, fmt=plistlib.FMT_BINARY))
    (failure,) = read([str(saved)])
    assert isinstance(failure, Failure)
    assert failure.cause == "is-binary"


@given(st.binary(max_size=300))
def test_broken_lists_are_none(data: bytes) -> None:
    assert page_of_webarchive(b"bplist00" + data) is None


def test_a_mailbox_is_its_mails(tmp_path: Path) -> None:
    box = tmp_path / "box.mbox"
    box.write_text(MAIL.format("Bridge closed") + MAIL.format("Ferry runs"), encoding="utf-8")
    pages = list(read([str(box)]))
    assert [p.title for p in pages if isinstance(p, Page)] == ["Bridge closed", "Ferry runs"]
    assert all(isinstance(p, Page) and " From Monday on" in " ".join(p.content.split()) for p in pages)
    assert [p.name for p in pages if isinstance(p, Page)] == ["box.mbox:1", "box.mbox:2"]


def test_a_text_that_opens_with_from_is_no_mailbox(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("From Tarn to Orvik the ferries stood still in 2026\nNote: all of them.\n", encoding="utf-8")
    (page,) = read([str(text)])
    assert isinstance(page, Page)
