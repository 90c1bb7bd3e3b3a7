"""What is read in a shorter way where a line is plain comes out as the long way has it."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.blocks.addresses import _whole
from sayso.extract.blocks.marks import _MARKS, _words_of, marks_of
from sayso.extract.lines.lines import is_wall
from sayso.extract.words import hyphened, key

_BASE = "https://www.herald.example/news/2026/"


@given(st.text(st.characters(max_codepoint=0x7F), max_size=60))
def test_a_key_of_ascii_is_that_of_any_text(text: str) -> None:
    assert key(text) == " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


@pytest.mark.parametrize(
    "href",
    [
        "/news/ferry-runs-again", "/", "/a/", "/a//b", "/a/../b", "/./a", "//other.example/x", "/x?id=12", "/x#top", "/x.html",
        "/x;y", "/x;", "x/y", "../x", "https://www.herald.example", "https://Herald.example/x", "http://herald.example:80/x",
        "https://herald.example/a/../b#c", "HTTPS://herald.example/x", "/größe-der-stadt", "mailto:desk@herald.example",
    ],
)  # fmt: skip
def test_a_plain_link_is_joined_and_parted_as_any(href: str) -> None:
    url, parts = _whole(href, _BASE)
    whole = urlsplit(urljoin(_BASE, href))
    assert (parts.scheme, parts.netloc, parts.path, parts.query) == (whole.scheme, whole.netloc, whole.path, whole.query)
    if not href.lower().startswith("http"):
        assert url == urljoin(_BASE, href)


def test_every_word_of_the_tables_is_found_in_a_name() -> None:
    assert [word for word in _MARKS if word not in _words_of(word)] == []
    assert "hidden" in marks_of("div", "c-a11y-hidden")


@pytest.mark.parametrize("name", ["articleBody", "article-body", "ÜberSicht", "ARTICLE", "aB", ""])
def test_humps_are_hyphens(name: str) -> None:
    assert hyphened(name) == re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name)


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe now to continue", "Sign in to read this", "Log in to keep reading", "Register to unlock",
        "Create an account to access", "To read the full article", "To read this story", "This article is only for subscribers",
        "This story is available to our members", "Already a member?", "Subscriber-only", "Members exclusive", "Continue reading",
        "You have reached your monthly limit", "Dieser Artikel ist nur für Abonnenten", "Der Text ist für Pluskunden",
        "This is a preview. Please sign", "Zum Weiterlesen", "Weiterlesen mit H+", "Jetzt abonnieren", "Nur für Abonnenten",
        "La suite est réservée aux abonnés", "Il vous reste 80 % de cet article", "Para seguir leyendo",
        "Contenido exclusivo para suscriptores", "Per continuare a leggere", "Riservato agli abbonati", "Prenumerera för att läsa",
        "For abonnenter", "För prenumeranter", "有料会員限定", "Dalsza część artykułu dostępna", "Dla prenumeratorów",
        "По подписке",
    ],
)  # fmt: skip
def test_every_notice_of_a_wall_has_one_of_its_words(line: str) -> None:
    assert is_wall(line)
