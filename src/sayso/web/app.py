"""The server's application: which page answers what, how an answer is sent, and what an error looks like.

    request | guard | route | asked | page, in a thread | answer

in: a `Desk`, the hosts that it answers to    out: an ASGI application that knows GET and HEAD
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from sayso.export.document import Document
from sayso.model import LibraryError, SaysoError, UsageError
from sayso.web.asked import Asked
from sayso.web.desk import Desk, Moved, Unasked
from sayso.web.guard import Guard
from sayso.web.pages import PAGES, Page

_THREADS = 4  # pages that are made at once; the others wait
_LONGEST = 300  # signs of a name in a path
_TEMPORARY, _WRONG = 307, 400
#: What an error of ours is in HTTP, by its cause; the others are faults of the library or of ours.
_STATUSES = {"not-found": 404, "ambiguous": 404, "locked": 503, "missing": 503, "usage": 400, "query": 400}
_TITLES = {400: "That can’t be asked", 404: "Nothing stands here", 405: "Pages can only be read", 503: "Not just now"}


def app_of(desk: Desk, hosts: Collection[str], tell: Callable[[str], object]) -> Starlette:
    """The application. hosts: what the Host header may say.  tell: told of what should not have gone wrong."""
    threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="page")

    async def in_thread(work: Callable[[], Response]) -> Response:
        return await asyncio.get_running_loop().run_in_executor(threads, work)

    def route(path: str, page: Page) -> Route:
        async def endpoint(request: Request) -> Response:
            return await in_thread(partial(_answer, desk, page, request, tell))

        return Route(path, endpoint, methods=["GET"])

    async def refused(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
        return await in_thread(lambda: _told(desk, status, None, None, headers))

    app = Starlette(
        routes=[route(path, page) for path, page in PAGES.items()],
        middleware=[Middleware(Guard, hosts=hosts)],
        exception_handlers={HTTPException: refused},
    )
    app.router.redirect_slashes = False
    return app


def _answer(desk: Desk, page: Page, request: Request, tell: Callable[[str], object]) -> Response:
    """What a page says, or why it says nothing."""
    try:
        name = str(request.path_params.get("name", ""))
        if len(name) > _LONGEST:
            raise LibraryError("nothing has a name that long", cause="not-found")
        made = page(desk, Asked(name, dict(request.query_params)))
    except SaysoError as error:
        return _told(desk, _status(error), error.message, error.hint)
    except Exception as error:
        tell(f"sayso: {request.url.path}: {type(error).__name__}: {error}")
        return _told(desk, 500, "something went wrong that should not have", "the terminal that serves says what")
    if isinstance(made, Moved):
        return RedirectResponse(made.to, _TEMPORARY)
    if isinstance(made, Unasked):
        return _refused(made.document, _WRONG)
    return _sent(made, request)


def _status(error: SaysoError) -> int:
    return _STATUSES.get(error.cause, 400 if isinstance(error, UsageError) else 500)


def _sent(made: Document, request: Request) -> Response:
    """A document; nothing of it where whoever asks has it already."""
    body = made.text.encode("utf-8", "replace")
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Content-Security-Policy": _framed(made)}
    if tag in _tags(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    return HTMLResponse(body, headers=headers)


def _tags(told: str) -> list[str]:
    return [tag.strip().removeprefix("W/") for tag in told.split(",")[:20]]


def _told(desk: Desk, status: int, message: str | None, hint: str | None, headers: dict[str, str] | None = None) -> Response:
    """A page that says what is wrong, and leads back."""
    title = _TITLES.get(status, "That went wrong")
    return _refused(desk.document("error.html", status=status, title=title, message=message, hint=hint), status, headers)


def _refused(made: Document, status: int, headers: dict[str, str] | None = None) -> Response:
    return HTMLResponse(made.text, status, {**(headers or {}), "Content-Security-Policy": _framed(made)})


def _framed(made: Document) -> str:
    """The document's own policy, and what only a header can say."""
    return f"{made.policy}; frame-ancestors 'none'"
