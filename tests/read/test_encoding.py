"""Bytes to text as browsers do it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.read.content import binary_kind, first_tag, is_html
from sayso.read.encoding import decode

WORD = "Brücke – “zu”"


@pytest.mark.parametrize(
    ("data", "charset", "text", "encoding"),
    [
        (WORD.encode(), None, WORD, "utf-8"),
        (WORD.encode("windows-1252"), None, WORD, "windows-1252"),
        (b"\xef\xbb\xbf" + WORD.encode(), "windows-1252", WORD, "utf-8"),  # a byte order mark wins over the header
        (WORD.encode("utf-16"), None, WORD, "utf-16le"),
        (b'<meta charset="koi8-r">' + "мост".encode("koi8-r"), None, '<meta charset="koi8-r">мост', "koi8-r"),
        (b"<meta charset=koi8-r>" + "мост".encode("cp1251"), "windows-1251", "<meta charset=koi8-r>мост", "windows-1251"),
        (b"<!-- <meta charset=koi8-r> -->" + WORD.encode(), None, f"<!-- <meta charset=koi8-r> -->{WORD}", "utf-8"),
        (b"<meta charset=utf-16>" + WORD.encode(), None, f"<meta charset=utf-16>{WORD}", "utf-8"),
        (b"<meta charset=latin1>\x93zu\x94", None, "<meta charset=latin1>“zu”", "windows-1252"),
        (b"<meta charset=nonsense>" + WORD.encode(), "nonsense", f"<meta charset=nonsense>{WORD}", "utf-8"),
        (b'<meta http-equiv=Content-Type content="text/html; charset=windows-1251">\xec', None, None, "windows-1251"),
        (b'<?xml version="1.0" encoding="iso-8859-2"?>\xb9', None, None, "iso-8859-2"),
        (b" " * 1024 + b"<meta charset=koi8-r>" + WORD.encode(), None, None, "utf-8"),  # too late: not looked at
    ],
)
def test_encoding(data: bytes, charset: str | None, text: str | None, encoding: str) -> None:
    got, used = decode(data, charset)
    assert used == encoding
    assert text is None or got == text


@given(st.binary(max_size=2000), st.none() | st.text(max_size=10))
def test_any_bytes_become_text(data: bytes, charset: str | None) -> None:
    text, _ = decode(data, charset)
    text.encode()  # nothing that could not be written again


@given(st.text(alphabet="<!->?phtml /x", max_size=300))
def test_looking_at_markup_never_fails(text: str) -> None:
    is_html(text)
    first_tag(text)


@given(st.binary(max_size=200))
def test_looking_at_bytes_never_fails(data: bytes) -> None:
    binary_kind(data)


@pytest.mark.timeout(5)
def test_looking_at_hostile_markup_is_quick() -> None:
    for text in ("<!---->" * 100_000, "<p" * 500_000, "<!--" * 300_000, "<?x?>" * 200_000, "<meta " * 200_000, " " * 1_000_000):
        is_html(text)
        decode(text.encode())


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("<!DOCTYPE  html><p>", "!doctype html"),
        ("\n <?xml version='1.0'?>\n<!-- a --><RSS version='2'>", "rss"),
        ("plain", None),
        ("<!-- never closed", None),
    ],
)
def test_first_tag(text: str, tag: str | None) -> None:
    assert first_tag(text) == tag
