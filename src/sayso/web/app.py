"""The server's application: which page answers what, how an answer is sent, and what an error looks like.

    request | guard | route | asked | page, in a thread | answer

in: a `Shelf`, the hosts that it answers to    out: an ASGI application that knows GET and HEAD
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Collection, Mapping
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
from sayso.web.guard import Guard
from sayso.web.pages import PAGES, Page
from sayso.web.shelf import Moved, Shelf, Unasked

_LONGEST = 300  # signs of a name in a path
_TEMPORARY, _WRONG = 307, 400
#: What an error of ours is in HTTP, by its cause; the others are faults of the library or of ours.
_STATUSES = {"not-found": 404, "ambiguous": 404, "locked": 503, "missing": 503, "usage": 400, "query": 400}
_TITLES = {400: "That can’t be asked", 404: "Nothing stands here", 405: "Pages can only be read", 503: "Not just now"}


def app_of(shelf: Shelf, hosts: Collection[str], tell: Callable[[str], object]) -> Starlette:
    """The application. hosts: what the Host header may say.  tell: told of what should not have gone wrong."""
    answers = _Answers(shelf, tell)
    app = Starlette(
        routes=[Route(path, partial(answers.answer, page), methods=["GET"]) for path, page in PAGES.items()],
        middleware=[Middleware(Guard, hosts=hosts)],
        exception_handlers={HTTPException: answers.refuse},
    )
    app.router.redirect_slashes = False
    return app


class _Answers:
    """How what is asked becomes an answer, in one of the shelf's threads."""

    def __init__(self, shelf: Shelf, tell: Callable[[str], object]) -> None:
        self._shelf = shelf
        self._tell = tell

    async def answer(self, page: Page, request: Request) -> Response:
        """What a page says."""
        return await self._in_thread(partial(_answer, self._shelf, page, request, self._tell))

    async def refuse(self, request: Request, error: Exception) -> Response:
        """That there is no such page, or that it can't be asked so."""
        assert isinstance(error, HTTPException)
        return await self._in_thread(partial(_told, self._shelf, error.status_code, None, None, error.headers))

    async def _in_thread(self, work: Callable[[], Response]) -> Response:
        return await asyncio.get_running_loop().run_in_executor(self._shelf.threads, work)


def _answer(shelf: Shelf, page: Page, request: Request, tell: Callable[[str], object]) -> Response:
    """What a page says, or why it says nothing."""
    try:
        name = str(request.path_params.get("name", ""))
        if len(name) > _LONGEST:
            raise LibraryError("nothing has a name that long", cause="not-found")
        made = page(shelf, Asked(name, dict(request.query_params)))
    except SaysoError as error:
        return _told(shelf, _status(error), error.message, error.hint)
    except Exception as error:
        tell(f"sayso: {request.url.path}: {type(error).__name__}: {error}")
        return _told(shelf, 500, "something went wrong that should not have", "the terminal that serves says what")
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


def _told(shelf: Shelf, status: int, message: str | None, hint: str | None, headers: Mapping[str, str] | None = None) -> Response:
    """A page that says what is wrong, and leads back."""
    title = _TITLES.get(status, "That went wrong")
    return _refused(shelf.document("error.html", status=status, title=title, message=message, hint=hint), status, headers)


def _refused(made: Document, status: int, headers: Mapping[str, str] | None = None) -> Response:
    return HTMLResponse(made.text, status, {**(headers or {}), "Content-Security-Policy": _framed(made)})


def _framed(made: Document) -> str:
    """The document's own policy, and what only a header can say."""
    return f"{made.policy}; frame-ancestors 'none'"
