"""Who may ask, and what every answer says of itself: stands before all pages.

    host      only the names of this machine, with our port: a page elsewhere that makes its own name lead here (DNS rebinding)
              asks under that name, and is refused; what a proxy would have us believe (Forwarded, X-Forwarded-Host) is not read
    origin    a page elsewhere may link here, and no more: what it would load into itself, to see or to time it, is refused

in: requests    out: the pages' answers with the headers of `_ALWAYS`, or a refusal
"""

from __future__ import annotations

from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'"
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_MISDIRECTED, _FORBIDDEN = 421, 403
# What a browser says of who asks (Fetch Metadata); it says nothing where somebody typed the address into another program.
_OURS = ("same-origin", "none")


class Guard:
    """hosts: what the Host header may say, in small letters."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _ALWAYS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", f"{NOTHING}; frame-ancestors 'none'")
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        if scope["type"] != "http":
            return
        await (self._refusal(Headers(scope=scope)) or self._app)(scope, receive, sent)

    def _refusal(self, headers: Headers) -> ASGIApp | None:
        told = headers.getlist("host")
        if len(told) != 1 or told[0].lower() not in self._hosts:
            return PlainTextResponse(f"This is no address of sayso; ask for {' or '.join(sorted(self._hosts))}.\n", _MISDIRECTED)
        if headers.get("sec-fetch-site", "none") in _OURS or headers.get("sec-fetch-mode") == "navigate":
            return None
        return PlainTextResponse("Another page may link here, and no more.\n", _FORBIDDEN)
