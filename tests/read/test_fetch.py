"""Addresses, against real servers on loopback."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import httpx
import pytest

from sayso.model import Failure, Page
from sayso.read import ReadOptions, network, read
from sayso.read.fetch import HTTPX_ERRORS, ours
from sayso.read.network import is_public

if TYPE_CHECKING:
    from conftest import Site

HTML = b"<!doctype html><title>Bridge closed</title><p>The bridge at Ostamar is closed.</p>"


def one(url: str, **options: object) -> Page | Failure:
    """What one address gives, with private ones allowed."""
    (made,) = read([url], ReadOptions(**({"allow_private": True} | options)))  # type: ignore[arg-type]
    return made


def failed(url: str, **options: object) -> Failure:
    made = one(url, **options)
    assert isinstance(made, Failure)
    return made


class TestPage:
    def test_a_page_with_its_address(self, site: Site) -> None:
        url = site.serve("/story", HTML)
        page = one(f"{url}#part")
        assert isinstance(page, Page)
        assert (page.kind, page.content, page.url, page.name) == ("html", HTML.decode(), url, f"127.0.0.1/{url.rsplit('/', 1)[1]}")
        assert page.fetched == (url,)

    def test_it_says_who_asks(self, site: Site) -> None:
        one(site.serve("/", HTML))
        assert site.agents[0].startswith("sayso/")

    def test_the_charset_of_the_header(self, site: Site) -> None:
        page = one(site.serve("/", "мост".encode("koi8-r"), Content_Type="text/html; charset=KOI8-R"))
        assert isinstance(page, Page)
        assert (page.content, page.encoding) == ("мост", "koi8-r")

    def test_packed_with_gzip(self, site: Site) -> None:
        page = one(site.serve("/", gzip.compress(HTML), Content_Encoding="gzip"))
        assert isinstance(page, Page)
        assert page.content == HTML.decode()

    def test_plain_text_and_lines_of_json(self, site: Site) -> None:
        page = one(site.serve("/a", b"Words alone.", Content_Type="text/plain"))
        assert isinstance(page, Page)
        assert page.kind == "text"
        rows = list(
            read(
                [site.serve("/b", b'{"text":"a"}\n{"text":"b"}', Content_Type="application/json")], ReadOptions(allow_private=True)
            )
        )
        assert [p.content for p in rows if isinstance(p, Page)] == ["a", "b"]

    def test_redirects_are_followed_and_told(self, site: Site) -> None:
        end = site.serve("/c", HTML)
        site.serve("/b", b"", status=302, Location="/c")
        start = site.serve("/a", b"", status=301, Location=site.url("/b"))
        page = one(start)
        assert isinstance(page, Page)
        assert page.url == end
        assert page.fetched == (start, site.url("/b"), end)

    def test_a_password_in_the_address_is_not_told(self, site: Site) -> None:
        url = site.serve("/", HTML)
        page = one(url.replace("http://", "http://me:secret@"))
        assert isinstance(page, Page)
        assert "secret" not in str((page.url, page.fetched))


class TestRefused:
    @pytest.mark.parametrize(
        ("status", "word"),
        [(404, "check"), (403, "browser"), (402, "payment"), (429, "wait"), (451, "where you are"), (503, "later")],
    )
    def test_a_status_that_is_no_page(self, site: Site, status: int, word: str) -> None:
        failure = failed(site.serve("/", HTML, status=status))
        assert failure.cause == "http-status"
        assert str(status) in failure.message
        assert word in (failure.hint or "")
        assert failure.fetched == (site.url("/"),)

    def test_an_empty_answer(self, site: Site) -> None:
        assert failed(site.serve("/", b"")).cause == "empty"

    def test_a_film_is_not_even_downloaded(self, site: Site) -> None:
        failure = failed(site.serve("/", b"film", Content_Type="video/mp4"))
        assert failure.cause == "is-binary"
        assert "video/mp4" in failure.message

    def test_a_broken_pdf_says_so(self, site: Site) -> None:
        failure = failed(site.serve("/", b"%PDF-", Content_Type="application/pdf"))
        assert failure.cause == "unreadable"
        assert "PDF" in failure.message

    def test_a_pdf_said_to_be_html(self, site: Site) -> None:
        assert failed(site.serve("/", b"%PDF-1.4")).cause == "unreadable"

    def test_too_large(self, site: Site) -> None:
        failure = failed(site.serve("/", b"word " * 1000), max_bytes=1000)
        assert failure.cause == "too-large"
        assert "from an address" in failure.message
        assert failure.hint is not None
        assert "give the file" in failure.hint

    def test_a_pdf_too_large_is_none_in_a_file_either(self, site: Site) -> None:
        failure = failed(site.serve("/", b"%PDF-" * 1000, Content_Type="application/pdf"), max_bytes=1000)
        assert (failure.cause, "give the file" in (failure.hint or "")) == ("too-large", False)

    def test_a_bomb_is_stopped_by_the_limit(self, site: Site) -> None:
        bomb = gzip.compress(bytes(50_000_000))
        assert failed(site.serve("/", bomb, Content_Encoding="gzip"), max_bytes=1_000_000).cause == "too-large"

    @pytest.mark.parametrize("body", [b"not gzip at all", gzip.compress(HTML * 100)[:-20]])
    def test_broken_packing(self, site: Site, body: bytes) -> None:
        assert failed(site.serve("/", body, Content_Encoding="gzip")).cause in ("bad-answer", "broken-off")

    def test_a_packing_nobody_asked_for(self, site: Site) -> None:
        assert failed(site.serve("/", b"x", Content_Encoding="br")).cause == "bad-answer"

    def test_redirects_in_a_circle(self, site: Site) -> None:
        failure = failed(site.serve("/a", b"", status=302, Location="/a"))
        assert failure.cause == "too-many-redirects"
        assert site.hits == ["/a"] * 6  # the address and five redirects

    @pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/", "http://[::1", "javascript:alert(1)"])
    def test_a_redirect_to_what_is_no_page(self, site: Site, location: str) -> None:
        failure = failed(site.serve("/a", b"", status=302, Location=location))
        assert failure.cause in ("unsupported-scheme", "bad-address", "bad-answer")

    def test_nobody_listens(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        assert failed(f"http://127.0.0.1:{port}/").cause == "refused"

    def test_not_http(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            threading.Thread(target=_answer_rubbish, args=(server,), daemon=True).start()
            assert failed(f"http://127.0.0.1:{server.getsockname()[1]}/").cause == "bad-answer"

    def test_not_tls(self, site: Site) -> None:
        site.serve("/", HTML)
        assert failed(site.url("/").replace("http:", "https:")).cause == "tls"

    def test_no_such_name(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
        failure = failed("http://sayso-test.invalid/")
        assert (failure.cause, failure.fetched) == ("dns", ())

    @pytest.mark.parametrize(
        "url", ["http://", "http://[::1", "http://a b/", "https://" + "a" * 300 + ".example/", "http://\udcff/", "http://x:99999/"]
    )
    def test_what_is_no_address(self, url: str) -> None:
        assert failed(url, timeout=5.0).cause in ("bad-address", "dns")

    def test_a_way_out_through_a_proxy_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
        assert "proxy" in (failed("http://sayso-test.invalid/").hint or "")

    @pytest.mark.parametrize("url", ["ftp://example.org/a", "file:///etc/passwd", "gopher://x/"])
    def test_other_schemes(self, url: str) -> None:
        assert failed(url).cause == "unsupported-scheme"


class TestDeadline:
    def test_silence(self, site: Site) -> None:
        site.paths["/"] = lambda request: time.sleep(3)
        assert _timed(site.url("/")) == "timeout"

    def test_a_body_that_drips(self, site: Site) -> None:
        def drip(request: BaseHTTPRequestHandler) -> None:
            request.send_response(200)
            request.send_header("Content-Type", "text/html")
            request.end_headers()
            for _ in range(40):
                request.wfile.write(b"x")
                request.wfile.flush()
                time.sleep(0.1)

        site.paths["/"] = drip
        assert _timed(site.url("/")) == "timeout"

    def test_headers_that_drip(self, site: Site) -> None:
        def drip(request: BaseHTTPRequestHandler) -> None:
            request.wfile.write(b"HTTP/1.1 200 OK\r\n")
            for i in range(40):
                request.wfile.write(f"X-{i}: y\r\n".encode())
                request.wfile.flush()
                time.sleep(0.1)

        site.paths["/"] = drip
        assert _timed(site.url("/")) == "timeout"


def _timed(url: str) -> str:
    """The cause of a failure that must come within its deadline of half a second."""
    start = time.monotonic()
    cause = failed(url, timeout=0.5).cause
    assert time.monotonic() - start < 1.5
    return cause


def _answer_rubbish(server: socket.socket) -> None:
    connection, _ = server.accept()
    with connection:
        connection.recv(1000)
        connection.sendall(b"rubbish\r\n\r\n")


class TestPrivate:
    @pytest.mark.parametrize(
        "url",
        ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "http://10.0.0.1/",
         "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/"],
    )  # fmt: skip
    def test_private_addresses_are_not_asked(self, url: str) -> None:
        failure = failed(url, allow_private=False)
        assert (failure.cause, failure.fetched) == ("private-address", ())
        assert "--allow-private" in (failure.hint or "")

    def test_a_redirect_to_a_private_address(self, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
        """A public site that leads to a private one: the first is let through by name, the second must not be."""
        secret = site.serve("/secret", HTML).replace("127.0.0.1", "127.0.0.2")
        start = site.serve("/a", b"", status=302, Location=secret)
        monkeypatch.setattr(network, "is_public", lambda address: address == "127.0.0.1")
        failure = failed(start, allow_private=False)
        assert failure.cause == "private-address"
        assert site.hits == ["/a"]

    def test_a_name_that_changes_its_mind(self, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
        """DNS rebinding: public when checked, loopback when connected. The name is looked up once, so that cannot be."""
        site.serve("/", HTML)
        port = int(site.url("/").rsplit(":", 1)[1].strip("/"))
        answers = iter(["93.184.216.34", "127.0.0.1"])
        asked: list[str] = []
        real = socket.getaddrinfo

        def lookup(host: object, *args: object, **kwargs: object) -> object:
            if host != "rebind.example":
                return real(host, *args, **kwargs)  # type: ignore[arg-type]
            asked.append(str(host))
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

        monkeypatch.setattr(socket, "getaddrinfo", lookup)
        failure = failed(f"http://rebind.example:{port}/", allow_private=False, timeout=0.5)
        assert failure.cause in ("timeout", "unreachable", "refused")
        assert len(asked) == 1
        assert site.hits == []

    def test_one_private_address_among_public_ones_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("93.184.216.34", "10.0.0.1")]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
        assert failed("http://two.example/", allow_private=False).cause == "private-address"

    @pytest.mark.parametrize(
        "address",
        ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1",
         "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::"],
    )  # fmt: skip
    def test_not_public(self, address: str) -> None:
        assert not is_public(address)

    @pytest.mark.parametrize("address", ["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "64:ff9b::101:101"])
    def test_public(self, address: str) -> None:
        assert is_public(address)


class TestErrors:
    def test_every_error_of_httpx_has_a_counterpart(self) -> None:
        names = {n for n in httpx.__all__ if isinstance(getattr(httpx, n), type) and issubclass(getattr(httpx, n), Exception)}
        assert names == set(HTTPX_ERRORS)

    @pytest.mark.parametrize("name", sorted(HTTPX_ERRORS))
    def test_each_becomes_ours(self, name: str) -> None:
        kind = getattr(httpx, name)
        error = kind.__new__(kind)
        assert ours(error).cause == HTTPX_ERRORS[name][0]
