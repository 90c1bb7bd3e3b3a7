"""Pages saved as one file, and mails."""

from __future__ import annotations

import contextlib
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Failure, Page, ReadError
from sayso.read import read
from sayso.read.mhtml import is_mime, page_inside

# As Chromium writes it.
MHTML = """From: <Saved by Blink>\r
Snapshot-Content-Location: https://halyard.example/bridge\r
Subject: Bridge closed\r
Date: Tue, 10 Mar 2026 18:00:00 -0000\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="----MultipartBoundary--x----"\r
\r
\r
------MultipartBoundary--x----\r
Content-Type: text/html\r
Content-ID: <frame-0@mhtml.blink>\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: https://halyard.example/bridge\r
\r
<!DOCTYPE html><html><head><meta charset=3D"UTF-8"><title>Bridge closed</title></head>
<body><p>=E2=80=9CClosed=E2=80=9D</p></body></html>\r
------MultipartBoundary--x----\r
Content-Type: image/png\r
Content-Transfer-Encoding: base64\r
Content-Location: https://halyard.example/a.png\r
\r
iVBORw0KGgo=\r
------MultipartBoundary--x------\r
"""


def test_the_page_with_the_address_it_was_saved_from(tmp_path: Path) -> None:
    path = tmp_path / "bridge.mhtml"
    path.write_bytes(MHTML.encode())
    (page,) = read([str(path)])
    assert isinstance(page, Page)
    assert (page.kind, page.url, page.name) == ("html", "https://halyard.example/bridge", "bridge.mhtml")
    assert "<p>“Closed”</p>" in page.content


def test_a_mail_gives_its_page_or_its_text() -> None:
    mail = EmailMessage()
    mail["Subject"] = "The day"
    mail.set_content("Brücke gesperrt", charset="iso-8859-1")
    assert page_inside(bytes(mail)).data == "Brücke gesperrt\n".encode("latin-1")
    mail.add_alternative("<p>Brücke gesperrt</p>", subtype="html")
    part = page_inside(bytes(mail))
    assert part.data.decode(part.charset or "") == "<p>Brücke gesperrt</p>\n"


def test_a_mail_tells_its_subject_and_its_day() -> None:
    mail = EmailMessage()
    mail["Subject"] = "Fwd: WG: Brücke gesperrt"
    mail["Date"] = "Wed, 11 Feb 2026 07:40:00 +0100"
    mail["From"] = "A reader <r@halyard.example>"
    mail.set_content("The bridge is closed.")
    part = page_inside(bytes(mail))
    assert (part.title, part.published) == ("Brücke gesperrt", "2026-02-11T07:40:00+01:00")


def test_what_a_browser_saved_has_no_day_of_its_own() -> None:
    assert page_inside(MHTML.encode()).published is None  # its date is when somebody saved it


@pytest.mark.parametrize(
    ("name", "value"), [("Date", "the day after"), ("Date", "Wed, 99 Feb 2026"), ("Subject", "=?no-such?q?A?=")]
)
def test_a_mail_with_a_broken_head_is_read(name: str, value: str) -> None:
    part = page_inside(f"{name}: {value}\r\nMIME-Version: 1.0\r\n\r\nThe bridge is closed.".encode())
    assert (part.data, part.published) == (b"The bridge is closed.", None)


def test_one_without_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"MIME-Version: 1.0\nContent-Type: image/png\n\nx")
    (failure,) = read([str(path)])
    assert isinstance(failure, Failure)
    assert failure.cause == "empty"


def test_prose_is_no_message() -> None:
    assert not is_mime(b"Talks: the day in brief\n\nMIME is a format. Its header says MIME-Version: 1.0 and more.")
    assert not is_mime(b"<html>MIME-Version: 1.0")


@pytest.mark.timeout(20)
@given(st.binary(max_size=300))
def test_broken_messages_never_crash(data: bytes) -> None:
    with contextlib.suppress(ReadError):
        page_inside(MHTML[:700].encode() + data)


def test_a_message_in_a_message_in_a_message_ends() -> None:
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    for data in (deep, b"Content-Type: multipart/mixed; boundary=x\n" + b"--x\n\n" * 1_000_000):
        with pytest.raises(ReadError, match="than a saved page has"):
            page_inside(b"MIME-Version: 1.0\n" + data)
