"""Addresses: http and https, a few redirects, within limits of time and size.

in: an address    out: its `Page`s, or a `Failure` that says why not and which addresses were asked
"""

from __future__ import annotations

import io
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sayso.model import Failure, FetchError, Page, ReadError
from sayso.read.binary import not_a_page
from sayso.read.content import Origin, pages_of, too_large
from sayso.read.options import ReadOptions

if TYPE_CHECKING:
    import httpx

# What httpx can raise, by name (it is imported only when an address is given), and what is said of it.
HTTPX_ERRORS: dict[str, tuple[str, str]] = {
    "ConnectTimeout": ("timeout", "the site did not answer in time"),
    "ReadTimeout": ("timeout", "the site stopped answering"),
    "WriteTimeout": ("timeout", "the site stopped listening"),
    "PoolTimeout": ("timeout", "no connection came free in time"),
    "TimeoutException": ("timeout", "the site did not answer in time"),
    "ConnectError": ("refused", "no connection"),
    "ReadError": ("broken-off", "the connection broke off"),
    "WriteError": ("broken-off", "the connection broke off"),
    "CloseError": ("broken-off", "the connection broke off"),
    "NetworkError": ("broken-off", "the connection broke off"),
    "ProxyError": ("proxy", "the proxy refused"),
    "UnsupportedProtocol": ("unsupported-scheme", "not an http or https address"),
    "LocalProtocolError": ("bad-address", "the address cannot be asked for"),
    "RemoteProtocolError": ("bad-answer", "the site's answer is not HTTP"),
    "ProtocolError": ("bad-answer", "the site's answer is not HTTP"),
    "DecodingError": ("bad-answer", "the answer is packed in a broken way"),
    "TooManyRedirects": ("too-many-redirects", "it redirects in circles"),
    "TransportError": ("broken-off", "the connection broke off"),
    "RequestError": ("fetch", "the address could not be fetched"),
    "HTTPStatusError": ("http-status", "the site refused"),
    "HTTPError": ("fetch", "the address could not be fetched"),
    "InvalidURL": ("bad-address", "this is no address"),
    "CookieConflict": ("fetch", "the address could not be fetched"),
    "StreamConsumed": ("fetch", "the address could not be fetched"),
    "StreamClosed": ("broken-off", "the connection broke off"),
    "ResponseNotRead": ("fetch", "the address could not be fetched"),
    "RequestNotRead": ("fetch", "the address could not be fetched"),
    "StreamError": ("broken-off", "the connection broke off"),
}
_STATUS_HINTS = {
    401: "it wants a login: save the page in your browser and give the file",
    402: "it wants payment: save the page in your browser and give the file",
    403: "it turns programs away: save the page in your browser and give the file",
    404: "check the address",
    410: "the page was taken down",
    429: "it was asked too often: wait a while",
    451: "it may not be shown where you are",
}
_TEXTUAL = re.compile(r"text/|application/(?:[a-z0-9.+-]*(?:xml|json|ndjson|jsonl|jsonlines)|octet-stream)$", re.I)
_CHARSET = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([^\s"';]{1,40})""", re.I)
_BEFORE_ASKING = ("dns", "private-address")  # causes that come up before anything is sent to the site
_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,application/json;q=0.8,*/*;q=0.1"
_CHUNK = 65_536
_LONGEST_PART = 40  # of a path, in a name
_PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")


def fetch(source: str, options: ReadOptions) -> Iterator[Page | Failure]:
    """The pages at an address: one, or many where it holds JSON Lines."""
    import httpx  # 0.2 s, needed by nobody who gives files

    asked: list[str] = []
    try:
        data, origin = _get(source, options, asked)
    except (FetchError, ReadError) as error:
        yield _failure(error, source, asked[:-1] if error.cause in _BEFORE_ASKING else asked)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict) as error:
        yield _failure(ours(error), source, asked)
    except (UnicodeError, ValueError) as error:  # a host name that IDNA or httpx chokes on
        yield _failure(FetchError(f"this is no address: {error}", cause="bad-address"), source, asked)
    else:
        yield from pages_of(io.BytesIO(data), origin, options)


def ours(error: Exception) -> FetchError:
    """Our error for one of httpx's; the nearest class in its tree that the table names."""
    known = next(HTTPX_ERRORS[c.__name__] for c in type(error).__mro__ if c.__name__ in HTTPX_ERRORS)
    cause, message = _connect_error(error) if type(error).__name__ == "ConnectError" else known
    return FetchError(message, cause=cause, hint=_HINTS.get(cause))


_HINTS = {
    "timeout": "try again, or save the page and give the file",
    "refused": "check the address, and whether the site is up",
    "tls": "save the page in your browser and give the file",
    "unreachable": "check whether you are online",
}


def _connect_error(error: BaseException) -> tuple[str, str]:
    """What kept a connection from being made, from the system's error behind httpx's."""
    import ssl

    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, ssl.SSLCertVerificationError):
            return "tls", f"its certificate cannot be trusted: {behind.verify_message}"
        if isinstance(behind, ssl.SSLError):
            return "tls", "no encrypted connection could be made"
        if isinstance(behind, ConnectionRefusedError):
            return "refused", "the connection was refused"
        if isinstance(behind, OSError) and behind.strerror:
            return "unreachable", f"no connection: {behind.strerror}"
        behind = behind.__cause__ or behind.__context__
    return HTTPX_ERRORS["ConnectError"]


def _proxy_hint(cause: str) -> str | None:
    """What to do where the way out leads through a proxy, which sayso does not use: it would look names up past the check."""
    if cause in ("timeout", "unreachable", "refused", "dns") and any(os.environ.get(name) for name in _PROXIES):
        return "sayso goes through no proxy, and one is set here: save the page in your browser and give the file"
    return None


def _failure(error: ReadError, source: str, asked: list[str]) -> Failure:
    return Failure(
        source=source,
        stage="read",
        cause=error.cause,
        message=error.message,
        hint=_proxy_hint(error.cause) or error.hint,
        fetched=tuple(asked),
    )


def _get(source: str, options: ReadOptions, asked: list[str]) -> tuple[bytes, Origin]:
    """The body at the end of the redirects, and where it was found. Each address asked for is added to `asked`."""
    import httpx

    from sayso.read.network import CheckedTransport, Deadline

    deadline = Deadline(options.timeout)
    transport = CheckedTransport(deadline, allow_private=options.allow_private)
    timeout = httpx.Timeout(options.timeout)
    with httpx.Client(transport=transport, timeout=timeout, headers=_headers(), trust_env=False) as client:
        request = client.build_request("GET", source)
        for _ in range(options.max_redirects + 1):
            _check_address(request.url)
            asked.append(_shown(request.url))
            response = client.send(request, stream=True)
            try:
                if response.next_request is None:
                    return _body(response, options), _origin(source, response, asked)
                request = response.next_request
            finally:
                response.close()
    raise FetchError(f"more than {options.max_redirects} redirects", cause="too-many-redirects", hint="give the final address")


def _headers() -> dict[str, str]:
    from sayso.version import __version__

    return {"User-Agent": f"sayso/{__version__} (reads pages that its user names)", "Accept": _ACCEPT, "Accept-Encoding": "gzip"}


def _check_address(url: httpx.URL) -> None:
    """Raise `FetchError` for an address, given or redirected to, that is not one of the web's."""
    if url.scheme not in ("http", "https", ""):
        raise FetchError(
            f"it leads to {url.scheme}://, which is not read",
            cause="unsupported-scheme",
        )
    if not url.host or not url.scheme:
        raise FetchError("there is no site in this address", cause="bad-address")


def _shown(url: httpx.URL) -> str:
    """An address as it is told to people: no password, no fragment."""
    return str(url.copy_with(username=None, password=None, fragment=None))


def _origin(source: str, response: httpx.Response, asked: list[str]) -> Origin:
    charset = _CHARSET.search(response.headers.get("content-type", ""))
    return Origin(
        source=source,
        name=_name(response.url),
        url=_shown(response.url),
        charset=charset[1] if charset else None,
        fetched=tuple(asked),
    )


def _name(url: httpx.URL) -> str:
    """What to call a page that names no outlet: its site and the last part of its path, so that two of one site differ."""
    last = next((part for part in reversed(url.path.split("/")) if part), "")
    site = url.host.removeprefix("www.")
    return f"{site}/{last if len(last) <= _LONGEST_PART else last[:_LONGEST_PART] + '…'}" if last else site


def _body(response: httpx.Response, options: ReadOptions) -> bytes:
    """The unpacked body. Raises `FetchError` for a status that is no page, `ReadError` for what is no text or too large."""
    if not response.is_success:
        raise _bad_status(response)
    kind = response.headers.get("content-type", "text/html").split(";")[0].strip().lower()
    if kind != "application/pdf" and not _TEXTUAL.match(kind):
        raise not_a_page(f"something of type {kind}")
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    chunks: Iterable[bytes] = response.iter_raw(_CHUNK)
    if packing in ("gzip", "x-gzip"):
        chunks = _unpack(chunks)
    elif packing not in ("identity", ""):
        raise FetchError(f"its answer is packed as {packing}, which was not asked for", cause="bad-answer")
    return _gather(chunks, options, marked="html" in kind)


def _bad_status(response: httpx.Response) -> FetchError:
    code, reason = response.status_code, response.reason_phrase
    hint = _STATUS_HINTS.get(code, "the site is in trouble: try later" if code >= 500 else None)
    return FetchError(f"the site answered {code} {reason}".rstrip(), cause="http-status", hint=hint)


def _gather(chunks: Iterable[bytes], options: ReadOptions, *, marked: bool) -> bytes:
    """The whole body. Raises `ReadError` where it is too large. marked: it is said to be HTML, which a file may hold more of."""
    data = bytearray()
    for chunk in chunks:
        data += chunk
        if len(data) > options.max_bytes:
            raise _too_large_here(options) if marked else too_large(options)
    return bytes(data)


def _too_large_here(options: ReadOptions) -> ReadError:
    """What is said of a page over the limit, of which a saved copy may be read: the pictures inside it are left out there."""
    return ReadError(
        f"larger than {options.max_bytes / 1e6:,.0f} MB, more than is fetched from an address",
        cause="too-large",
        hint="save the page in a browser and give the file: pictures inside it are then left out",
    )


def _unpack(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """gzip, unpacked a bounded piece at a time: a bomb is stopped by the size limit, not by the memory."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        for chunk in chunks:
            piece = unpacker.decompress(chunk, _CHUNK)
            while piece:
                yield piece
                piece = unpacker.decompress(unpacker.unconsumed_tail, _CHUNK)
    except zlib.error as error:
        raise FetchError("the answer is packed in a broken way", cause="bad-answer") from error
    if not unpacker.eof:
        raise FetchError("the answer breaks off in the middle", cause="broken-off", hint="try again")
