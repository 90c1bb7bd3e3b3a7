"""Bytes to text as browsers do it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.read.binary import binary_kind, without_nuls
from sayso.read.content import first_tag, is_html
from sayso.read.encoding import decoded

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
    got, used, _ = decoded(data, charset)
    assert used == encoding
    assert text is None or got == text


@given(st.binary(max_size=2000), st.none() | st.text(max_size=10))
def test_any_bytes_become_text(data: bytes, charset: str | None) -> None:
    text = decoded(data, charset).text
    text.encode()  # nothing that could not be written again


WRONG = "it says that it is UTF-8, and is not: read as "


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The café’s owner, François Müller, said “no” – twice.", "windows-1252"),
        ("Øresund, Ærø, São Tomé", "windows-1252"),
        ("Wałęsa spoke in Łódź of Dvořák", "windows-1250"),
        ("Wałęsa spoke in Łódź of Dvořák and Žižek", "iso-8859-2"),
        ("Пожар в порту: ранены 13 человек", "windows-1251"),
        ("Пожар в порту: ранены 13 человек", "koi8-r"),
    ],
)
def test_what_calls_itself_utf8_and_is_not_is_read_as_what_it_is(text: str, encoding: str) -> None:
    found = decoded(b"<meta charset=utf-8>" + text.encode(encoding))
    assert found == (f"<meta charset=utf-8>{text}", encoding, WRONG + encoding)


@pytest.mark.parametrize(
    ("language", "text", "encoding"), [("tr", "Erdoğan İstanbul’da", "windows-1254"), ("ja", "東京で火災", "euc-jp")]
)
def test_the_pages_language_tells_its_encoding(language: str, text: str, encoding: str) -> None:
    page = f'<html lang="{language}"><meta charset=utf-8><p>{text}'
    assert decoded(page.encode(encoding))[:2] == (page, encoding)


def test_utf8_that_calls_itself_something_else_is_utf8() -> None:
    assert decoded(b"<meta charset=latin1>" + WORD.encode())[:2] == (f"<meta charset=latin1>{WORD}", "utf-8")
    assert decoded(WORD.encode(), "windows-1251") == (WORD, "utf-8", None)


def test_a_few_bytes_of_something_else_in_utf8() -> None:
    found = decoded(WORD.encode() + b" it\x92s")
    assert (found.text, found.encoding) == (f"{WORD} it’s", "utf-8")
    assert found.warning == "not all of it is UTF-8: one byte is read as windows-1252 or lost"


def test_utf8_that_breaks_off_in_a_sign_is_utf8() -> None:
    assert decoded("said “".encode()[:-1]) == ("said \ufffd", "utf-8", None)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    data = "The mayor said “no” twice.".encode(encoding)
    assert binary_kind(data) is None
    assert decoded(without_nuls(data)).text == "The mayor said “no” twice."


def test_nuls_in_a_text_are_taken_out() -> None:
    data = ("The café was\0 shut.\n" * 40).encode()
    assert binary_kind(data) is None
    assert decoded(without_nuls(data)).text == "The café was shut.\n" * 40


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\0>\0\x01\0\0\0" * 40 + b"libc.so.6" * 20,
        b"BM" + bytes(52) + b"\xff\xff\xff\x10" * 90,
        bytes(range(256)) * 4,
        b"notes.txt" + bytes(248) + b"ustar\x0000" + b"The words of a file. " * 200,
        b"name" + b"\0" * 40 + b"words" + b"\0" * 30,
    ],
)
def test_what_is_no_text_stays_none(data: bytes) -> None:
    assert binary_kind(data) is not None


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
        decoded(text.encode())
        decoded(b"<meta charset=utf-8>" + text.encode() + b"\xe9")


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
