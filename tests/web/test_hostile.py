"""Pages of somebody who means harm, and questions that are none: escaped, bounded, answered."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sayso.library import Given, open_to_add
from sayso.model import Actor, Attribution, Failure, MadeBy, Reading, Span
from sayso.web.shelf import Shelf
from tests.library.made import article

from .conftest import Get, asking

EVIL = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>"
TEXT = (
    f"{EVIL} said {{{{ 1111 * 11 }}}} </bdi></p><base href=//evil.example> "
    "\u202eevil\u202c]]>--> &lt; \x00\x1b[2J and that was all."
)


class Inside(HTMLParser):
    """What elements and attributes a page has."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src", "action")}


def harmless(page: str) -> None:
    """Nothing runs, nothing is loaded, nothing leads where no page can be."""
    found = Inside(page)
    assert not found.tags & {"script", "img", "iframe", "object", "embed", "base", "link", "svg"}
    assert not {name for name in found.attributes if name.startswith("on") or name == "style"}
    assert all(link.startswith(("/", "#", "https://", "http://")) and not link.startswith("//") for link in found.links), (
        found.links
    )


def spoken(n: int) -> tuple[Given, Reading]:
    """A report whose every field would break out of its place; two of one story, with words in common."""
    words = f"{TEXT} The harbour of Ostamar was closed by {n}4 crews on Tuesday, and nobody sailed to Brennick or Lindale."
    one = article(words, title=f"{EVIL} {n}", outlet=f"{EVIL} {n}", url=f"javascript:alert({n})", source=EVIL)
    at = Span(len(EVIL) + 6, len(words) - 1)
    who = Actor(id="a1", name=EVIL, kind="person", mentions=(Span(0, len(EVIL)),))
    said = Attribution(id="q1", source=(Span(0, len(EVIL)),), cue=(Span(len(EVIL) + 1, len(EVIL) + 5),), content=(at,),
                       manner="indirect", source_kind="named_person", speaker=EVIL, speaker_actor="a1", via=EVIL)  # fmt: skip
    return Given(article=one), Reading(
        made_by=MadeBy(extract=EVIL, annotate="made-up-1"), article=one, actors=(who,), attributions=(said,)
    )


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    path = tmp_path_factory.mktemp("evil") / "library.sqlite"
    with open_to_add(path) as shelf:
        for n in (1, 2):
            shelf.keep(*spoken(n))
        said = shelf.story(shelf.stories()[0].id).reports[0].id
        shelf.mend.wrong_speaker(said, "nobody sailed to Brennick", f"{EVIL}2")
        shelf.keep_failure(Failure(source=f"javascript:{EVIL}", stage="read", cause=EVIL, message=EVIL, hint=EVIL))
    shelf = Shelf(path)
    yield shelf
    shelf.close()


@pytest.fixture(scope="module")
def ask(evil: Shelf) -> Get:
    return asking(evil)


def test_every_page_escapes_what_pages_say(ask: Get, evil: Shelf) -> None:
    stories = evil.library.stories()
    reports = [r for s in stories for r in evil.library.story(s.id).reports]
    assert len(reports) == 2
    addresses = [
        "/", "/failures", "/edits", f"/search?q=harbour&x={quote(EVIL)}", f"/search?q={quote(EVIL)}", f"/person?name={quote(EVIL)}",
        f"/?outlet={quote(EVIL)}", f"/?since={quote(EVIL)}", f"/story/{quote(EVIL, safe='')}", f"/{quote(EVIL, safe='')}",
        *(f"/{kind}/{s.id}" for s in stories for kind in ("story", "sources", "timeline")),
        *(f"/timeline/{s.id}?{field}={quote(EVIL)}" for s in stories for field in ("outlet", "about", "since")),
        *(f"/report/{r.id}{at}" for r in reports for at in ("", "?at=0-200", f"?at={quote(EVIL)}")),
    ]  # fmt: skip
    for address in addresses:
        answer = ask(address)
        assert answer.status_code in (200, 400, 404), address
        assert "\x00" not in answer.text
        assert "\x1b" not in answer.text
        assert "12221" not in answer.text, "a template was run"
        harmless(answer.text)


def test_the_words_are_all_there(ask: Get, evil: Shelf) -> None:
    report = evil.library.story(evil.library.stories()[0].id).reports[0]
    page = ask(f"/report/{report.id}").text
    assert "&lt;script&gt;" in page
    assert "the page itself" not in page, "an address that is none was linked to"


@pytest.mark.parametrize(
    "path",
    [
        "/story/%00", "/report/..%2f..%2fetc%2fpasswd", "/story/../../etc/passwd", "/%2f%2fevil.example/", "/story/",
        "/story/" + "s" * 9_000,
        "/report/%ff%fe", "/sources/%ed%a0%80", "/story/s-0%27%20OR%201=1--", "/report/%2e%2e", "/static/style.css", "/index.html",
        "/story/s-/x", "/%", "/story/%25", "/stories/", "/person/", "/\u202e", "/story/%F0%9F%98%80", "/.git/config", "/report/r-%",
    ],
)  # fmt: skip
def test_paths_that_lead_nowhere(ask: Get, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    assert 'href="/"' in answer.text
    harmless(answer.text)


_WORDS = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="()\"* -:ORNT<>&'%\\\x00\u202e9", max_size=40),
    st.sampled_from(["said-by:", "kind:x", "after:2026-99", "story:s-", '"', "a*", "ab*", "-", "%s", "{{7}}", "1" * 400]),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("/search", "q", "a" * 20_000)
@example("/person", "name", "Marsk\x00")
@given(
    st.sampled_from(
        ["/", "/search", "/person", "/failures", "/story/s-1", "/report/r-1", "/sources/s-1", "/timeline/s-1", "/edits"]
    ),
    st.sampled_from(["q", "name", "outlet", "since", "until", "page", "all", "at", "most", "nothing"]),
    _WORDS,
)
def test_any_question_has_an_answer(ask: Get, path: str, field: str, words: str) -> None:
    answer = ask(f"{path}?{field}={quote(words, errors='replace')}")
    assert answer.status_code in (200, 400, 404)
    assert len(answer.text) < 200_000
    harmless(answer.text)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["story", "report", "sources", "timeline"]), st.text(min_size=1, max_size=40))
def test_any_name_has_an_answer(ask: Get, kind: str, name: str) -> None:
    answer = ask(f"/{kind}/{quote(name, safe='', errors='replace')}")
    assert answer.status_code in (200, 307, 404)
    harmless(answer.text)


def test_several_questions_in_one(ask: Get) -> None:
    assert ask("/search?q=harbour&q=%28").status_code == 400
    assert ask("/?" + "&".join(f"x{n}=1" for n in range(3_000))).status_code in (200, 400)
