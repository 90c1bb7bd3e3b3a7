"""Which addresses are of one site, and where links lead."""

from __future__ import annotations

import pytest

from sayso.extract.lines.sites import absolute, one_site


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://orf.at/a", "https://debatte.orf.at/b", True),
        ("https://www.bbc.co.uk/a", "https://other.co.uk/b", False),
        ("https://www.bbc.co.uk/a", "https://news.bbc.co.uk/b", True),
        ("https://example/a", "https://example/b", True),
        (None, "https://orf.at/a", False),
        ("http://[quay", "https://orf.at/a", False),
    ],
)
def test_one_site(one: str | None, other: str | None, same: bool) -> None:
    assert one_site(one, other) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("pier.github.io", "quay.github.io"),
        ("pier.blogspot.com", "quay.blogspot.com"),
        ("pier.blogspot.co.uk", "quay.blogspot.co.uk"),
        ("pier.substack.com", "quay.substack.com"),
        ("pier.wordpress.com", "wordpress.com"),
        ("pier.gob.mx", "quay.gob.mx"),
        ("pier.or.jp", "quay.or.jp"),
        ("pier.ne.jp", "quay.ne.jp"),
        ("10.0.0.1", "8.8.0.1"),
        ("[2001:db8::1]", "[2001:db8::2]"),
    ],
)
def test_hosts_that_share_a_name_and_are_no_site(one: str, other: str) -> None:
    assert not one_site(f"https://{one}/a", f"https://{other}/b")
    assert one_site(f"https://{one}/a", f"https://{one}:8080/b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("www.pier.github.io", "pier.github.io"),
        ("www.pier.or.jp", "news.pier.or.jp"),
        ("www.ne.ch", "ne.ch"),
        ("orf.at.", "orf.at"),
    ],
)
def test_hosts_of_one_site(one: str, other: str) -> None:
    assert one_site(f"https://{one}/a", f"https://{other}/b")


@pytest.mark.parametrize(
    ("href", "base", "whole"),
    [
        ("/quay?a=1#b", "https://post.example/news/", "https://post.example/quay?a=1#b"),
        (" https://herald.example/x ", None, "https://herald.example/x"),
        ("/quay", None, None),
        ("#comments", "https://post.example/", None),
        ("mailto:jo@post.example", "https://post.example/", None),
        ("http://[quay", "https://post.example/", None),
        ("https://post.example/" + "q" * 2_000, None, None),  # none is cut: the rest would lead elsewhere
        (None, "https://post.example/", None),
    ],
)
def test_where_a_link_leads(href: str | None, base: str | None, whole: str | None) -> None:
    assert absolute(href, base) == whole
