"""Who may ask, what every answer says of itself, and what is made anew."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from sayso.library import open_to_add
from sayso.web.app import app_of
from sayso.web.shelf import Shelf
from tests.library.made import given, reading

from .conftest import HOST, Get, asking

ADDRESSES = ("/", "/search?q=talks", "/person", "/failures", "/nowhere", "/?page=0", "/story/nope", "/search?q=%28")


class TestHost:
    @pytest.mark.parametrize("host", [HOST, "LocalHost:8017", "[::1]:8017"])
    def test_ours(self, get: Get, host: str) -> None:
        assert get("/", host=host).status_code == 200

    @pytest.mark.parametrize(
        "host", ["evil.example", "127.0.0.1", "127.0.0.1:8018", "127.0.0.1.evil.example:8017", "127.0.0.1:8017@evil.example", ""]
    )
    def test_no_other(self, get: Get, host: str) -> None:
        answer = get("/", host=host)
        assert answer.status_code == 421
        assert "This is no address of sayso" in answer.text

    def test_what_a_proxy_says_is_not_read(self, get: Get) -> None:
        answer = get("/", host="evil.example", x_forwarded_host=HOST, forwarded=f"host={HOST}")
        assert answer.status_code == 421
        assert get("/", x_forwarded_host="evil.example", x_forwarded_proto="https").status_code == 200

    def test_never_two(self, shelf: Shelf) -> None:
        async def ask() -> int:
            transport = httpx.ASGITransport(app=app_of(shelf, {HOST}, print))
            async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as client:
                return (await client.get("/", headers=[("Host", HOST), ("Host", "evil.example")])).status_code

        assert asyncio.run(ask()) == 421


class TestOtherSites:
    @pytest.mark.parametrize("mode", ["no-cors", "cors", "websocket"])
    @pytest.mark.parametrize("site", ["cross-site", "same-site"])
    def test_can_load_nothing_into_theirs(self, get: Get, site: str, mode: str) -> None:
        assert get("/", sec_fetch_site=site, sec_fetch_mode=mode).status_code == 403

    def test_may_link(self, get: Get) -> None:
        assert get("/", sec_fetch_site="cross-site", sec_fetch_mode="navigate").status_code == 200
        assert get("/", sec_fetch_site="none", sec_fetch_mode="navigate").status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_pages_can_only_be_read(get: Get, method: str) -> None:
    answer = get("/", method)
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD"}
    assert "Pages can only be read" in answer.text


def test_a_head_is_a_page_without_its_body(get: Get) -> None:
    head, page = get("/", "HEAD"), get("/")
    assert head.status_code == 200
    assert head.headers["etag"] == page.headers["etag"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_is_guarded(get: Get, address: str) -> None:
    answer = get(address)
    policy, headers = answer.headers["content-security-policy"], answer.headers
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "no-referrer")
    assert headers["cache-control"] == ("no-cache" if "etag" in headers else "no-store")
    style = re.search(r"<style>(.*?)</style>", answer.text, re.S)
    assert style is not None
    assert f"style-src 'sha256-{base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()}'" in policy
    named = re.search(r'http-equiv="Content-Security-Policy" content="(.*?)"', answer.text)
    assert named is not None
    assert policy == named[1].replace("&#39;", "'") + "; frame-ancestors 'none'"


def test_a_refusal_is_guarded_too(get: Get) -> None:
    answer = get("/", host="evil.example")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["cache-control"] == "no-store"


class TestAnew:
    def test_what_is_known_already_is_not_sent_again(self, get: Get) -> None:
        tag = get("/").headers["etag"]
        for told in (tag, f'"other", W/{tag}'):
            again = get("/", if_none_match=told)
            assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
        assert get("/", if_none_match='"other"').status_code == 200

    def test_what_is_added_meanwhile_shows(self, get: Get, library: Path) -> None:
        before = get("/")
        one = given(title="Ferries sail again", text="The ferries of Ostamar sailed again on Monday. " * 9)
        with open_to_add(library) as shelf:
            kept = shelf.keep(one, reading(one.article))
        after = get("/")
        assert "Ferries sail again" not in before.text
        assert "Ferries sail again" in after.text
        assert after.headers["etag"] != before.headers["etag"]
        assert get("/", if_none_match=before.headers["etag"]).status_code == 200
        with open_to_add(library) as shelf:
            shelf.remove(kept.report)
        assert get(f"/report/{kept.report}").status_code == 404

    def test_a_story_that_grew_is_compared_anew(self, get: Get, shelf: Shelf, library: Path) -> None:
        story = max(shelf.library.stories(), key=lambda s: s.whole)
        address = f"/story/{story.id}"
        before = get(address)
        assert get(address).text == before.text
        gone = shelf.library.story(story.id).reports[-1].id
        with open_to_add(library) as shelf:
            shelf.remove(gone)
        after = get(address)
        assert f"{story.reports} reports" in before.text
        assert f"{story.reports - 1} reports" in after.text

    def test_another_file_in_its_place(self, get: Get, library: Path, tmp_path: Path) -> None:
        assert get("/").status_code == 200
        with open_to_add(tmp_path / "other.sqlite"):
            pass
        library.with_name("library.sqlite-wal").unlink(missing_ok=True)
        library.with_name("library.sqlite-shm").unlink(missing_ok=True)
        (tmp_path / "other.sqlite").replace(library)
        assert "Nothing has been added yet" in get("/").text

    def test_a_file_that_is_gone_and_comes_back(self, get: Get, library: Path, tmp_path: Path) -> None:
        away = shutil.move(library, tmp_path / "away.sqlite")
        answer = get("/")
        assert answer.status_code == 503
        assert "is gone" in answer.text
        shutil.move(away, library)
        assert get("/").status_code == 200


def test_several_at_once(shelf: Shelf) -> None:
    ask = asking(shelf)
    stories = [s.id for s in shelf.library.stories()] * 2
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda s: ask(f"/story/{s}"), stories))
    assert {a.status_code for a in answers} == {200}
    assert [a.text for a in answers[: len(stories) // 2]] == [a.text for a in answers[len(stories) // 2 :]]


def test_reading_while_somebody_writes(get: Get, library: Path) -> None:
    stop, failed = threading.Event(), list[int]()

    def look() -> None:
        while not stop.is_set():
            failed.extend(s for s in (get("/").status_code,) if s != 200)

    watching = threading.Thread(target=look)
    watching.start()
    try:
        with open_to_add(library) as shelf:
            for n in range(20):
                one = given(title=f"Page {n}", text=f"The ferry {n} sailed. " * 20, url=f"https://a.example/{n}")
                shelf.keep(one, reading(one.article))
    finally:
        stop.set()
        watching.join()
    assert failed == []
    assert "Page 19" in get("/").text


def test_what_should_not_go_wrong_is_told_without_its_insides(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(shelf, "document", lambda *_, **told: (_ for _ in ()).throw(ValueError("secret")) if "reports" in told else
                        Shelf.document(shelf, *_, **told))  # fmt: skip
    answer = asking(shelf, said)("/")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert said == ["sayso: /: ValueError: secret"]
