"""Hostile text made fit to be shown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.export.clean import for_document, for_terminal, safe_url


class TestForTerminal:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("\x1b[31mred\x1b[0m", "red"),
            ("\x1b]0;title\x07after", "after"),
            ("\x1b]8;;http://x\x1b\\link", "link"),
            ("\x9b2Jgone", "gone"),
            ("a\r\n\tb\u2028c", "a b c"),
            ("\u202egnp.exe\u202c", "gnp.exe"),
            ("zero\u200bwidth", "zerowidth"),
            ("市長 naïve e\u0301", "市長 naïve e\u0301"),
        ],
    )
    def test_steering_is_gone_and_letters_stay(self, text: str, shown: str) -> None:
        assert for_terminal(text) == shown

    @given(st.text())
    def test_nothing_that_steers_is_left(self, text: str) -> None:
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e]", for_terminal(text))
        for_terminal(text).encode()

    @given(st.text())
    def test_twice_changes_nothing(self, text: str) -> None:
        assert for_terminal(for_terminal(text)) == for_terminal(text)

    def test_an_escape_without_an_end_takes_no_time(self) -> None:
        assert for_terminal("\x1b]" * 200_000) == "]" * 200_000 or for_terminal("\x1b]" * 200_000) == ""


class TestForDocument:
    @given(st.text())
    def test_is_as_long_as_before(self, text: str) -> None:
        assert len(for_document(text)) == len(text)

    def test_forbidden_characters_are_replaced(self) -> None:
        assert for_document("a\x00b\x1bc\ud800") == "a\ufffdb\ufffdc\ufffd"


class TestSafeUrl:
    @pytest.mark.parametrize("url", ["https://a.example/x?y#z", "http://a.example"])
    def test_web_addresses_are_kept(self, url: str) -> None:
        assert safe_url(url) == url

    @pytest.mark.parametrize(
        "url",
        [
            None, "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " \tjavascript:alert(1)", "java\x00script:alert(1)",
            "\u200bjavascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//a.example", "/x", "https://",
            "http://[", "javascript://a.example/%0aalert(1)",
        ],
    )  # fmt: skip
    def test_everything_else_is_refused(self, url: str | None) -> None:
        assert safe_url(url) is None
