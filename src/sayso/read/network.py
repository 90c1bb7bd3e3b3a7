"""The wire under httpx: every connection goes to an address that was checked, and ends by one deadline.

A name is resolved here, once, and the connection is made to what was checked, so that a name server which answers differently
the second time (DNS rebinding) gains nothing. Redirects come through here too, as every connection does.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterable
from functools import cache
from typing import Any

import httpcore
import httpx

from sayso.model import FetchError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRIES = 4  # addresses of one name that are tried in turn


class Deadline:
    """The instant by which a fetch must be done; each wait is given no more than what is left."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends = time.monotonic() + seconds

    def left(self, most: float | None = None) -> float:
        """Seconds left, at most `most`. Raises `FetchError` ("timeout") where none are."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise timed_out(self.seconds)
        return left if most is None else min(left, most)


def timed_out(seconds: float) -> FetchError:
    """What is said of an address that took too long."""
    return FetchError(f"no answer in {seconds:g} seconds", cause="timeout", hint="try again, or save the page and give the file")


class CheckedTransport(httpx.HTTPTransport):
    """httpx's transport over connections that are checked and end in time. Proxies of the environment are not used: they
    would resolve names themselves, past the check."""

    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        super().__init__(verify=_certificates())
        backend = _CheckedBackend(deadline, allow_private=allow_private)
        # The one attribute of httpx that is not public; tests with real servers fail should it move.
        self._pool = httpcore.ConnectionPool(ssl_context=_certificates(), network_backend=backend)


@cache
def _certificates() -> ssl.SSLContext:
    """Whom to trust: certifi's list, or SSL_CERT_FILE. Loading it takes 0.1 s."""
    return httpx.create_ssl_context()


class _CheckedBackend(httpcore.SyncBackend):
    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of `host` that answers, having checked all of them."""
        addresses = resolve(host, port, self._deadline.left())
        if not self._allow_private:
            refuse_private(host, addresses)
        failed: Exception | None = None
        for address in addresses[:_TRIES]:
            try:
                stream = super().connect_tcp(address, port, self._deadline.left(timeout), local_address, socket_options)
                return _TimedStream(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed or FetchError(f"the name {host} has no address", cause="dns")


class _TimedStream(httpcore.NetworkStream):
    """A stream whose every wait ends by the deadline: a server that drips a byte a second gains nothing."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a name, in the system's order. Raises `FetchError` ("dns", "timeout").

    The system's resolver knows no time limit, so it runs in a thread that may be left behind.
    """
    answer: list[str] = []
    failed: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.extend(dict.fromkeys(str(info[4][0]) for info in found))
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise FetchError(f"the name {host} could not be looked up in time", cause="timeout", hint="check whether you are online")
    if not answer:
        unknown = not failed or getattr(failed[0], "errno", None) == socket.EAI_NONAME or isinstance(failed[0], UnicodeError)
        message = f"there is no site called {host}" if unknown else f"the name {host} could not be looked up"
        raise FetchError(message, cause="dns", hint="check the address, and whether you are online")
    return answer


def refuse_private(host: str, addresses: Iterable[str]) -> None:
    """Raise `FetchError` ("private-address") where one of the addresses is not on the open internet."""
    for address in addresses:
        if not is_public(address):
            raise FetchError(
                f"{host} is a private address" + (f" ({address})" if address != host else ""),
                cause="private-address",
                hint="if you mean it, add --allow-private",
            )


def is_public(address: str) -> bool:
    """Whether an address is on the open internet: not loopback, private, link-local (where clouds keep their metadata),
    shared, reserved or multicast, nor an IPv6 address that leads to such an IPv4 one."""
    return all(ip.is_global and not ip.is_multicast for ip in _with_embedded(ipaddress.ip_address(address)))


def _with_embedded(ip: Address) -> list[Address]:
    """An address and the IPv4 one that it leads to, if any (6to4, Teredo, NAT64; mapped ones are not global at all)."""
    if isinstance(ip, ipaddress.IPv4Address):
        return [ip]
    inner = [ip.sixtofour, *(ip.teredo or ())]
    if ip in _NAT64:
        inner.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return [ip, *filter(None, inner)]
