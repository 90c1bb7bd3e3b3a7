"""`sayso fixture`: a page and what should be read in it, as a pair of files for the tests."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import AllowPrivate
from sayso.cli.tell import say, tell_failure
from sayso.model import Article, Failure, InputError, Page, UsageError

if TYPE_CHECKING:
    from sayso.export import Miss

EXAMPLES = """\b
A page that is read badly, beside what sayso reads in it:
  sayso fixture pier.html                      # writes pier.article.txt
  sayso fixture https://example.org/story -o pages

\b
Mend the text by hand, then hold the page against it, now and after each
change:
  sayso fixture pier.html

\b
A page on which no article is found gets an empty text: write there what it
should read.

\b
Exit status: 0 written or as mended, 1 read otherwise than mended or no page,
2 wrong use.
"""
_UNREAD = frozenset(("no-text", "paywalled", "extract-error"))  # causes by which a page is whole and only its article isn't found
_LONGEST = 200  # characters of a paragraph that are shown
_SUFFIX = ".article.txt"


def fixture(
    page: Annotated[str, typer.Argument(metavar="PAGE", help="A file or an http(s) address.", show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FOLDER", help="The folder that the pair goes to; by default the page's."),
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Write the text anew over the one that is there.")] = False,
    allow_private: AllowPrivate = False,
) -> None:
    """Make a test of a page. Its article as a text to mend; where that is there, tell what is read otherwise."""
    if page.endswith(_SUFFIX):
        raise UsageError(f"{page} is the mended text", hint="name the page that it belongs to")
    if output is not None and not output.is_dir():
        raise UsageError(
            f"there is no folder {output}", hint="name another with -o" if output.exists() else f"mkdir -p {quote(str(output))}"
        )
    given, article = _read(page, allow_private=allow_private)
    kept = _kept(page, given, output, again=again)
    text = kept.with_name(kept.stem + _SUFFIX)
    if text.exists() and not again:
        raise typer.Exit(_hold(article, text))
    _write(text, article, kept.name)
    todo = "mend what is wrong in it" if article.text else "empty, as no article was found; write it there"
    say(f"Written to {text}: {todo}, then run: sayso fixture {kept}")


def _read(source: str, *, allow_private: bool) -> tuple[Page, Article]:
    """The page and its article, an empty one where none is found on it. Raises `UsageError` where the source is not one page; ends
    with 1 where there is no page to read."""
    from itertools import islice

    from sayso.extract import extract
    from sayso.read import ReadOptions, read

    pages = list(islice(read([source], ReadOptions(allow_private=allow_private)), 2))
    if len(pages) > 1:
        raise UsageError(f"{source} holds several pages", hint="name one page")
    if not pages:
        raise UsageError(f"{source} holds no page")
    page, article = pages[0], next(extract(pages))
    if isinstance(page, Page) and isinstance(article, Article):
        return page, article
    failure = article if isinstance(article, Failure) else page
    say(tell_failure(failure))  # type: ignore[arg-type]
    if isinstance(page, Failure) or failure.cause not in _UNREAD or not page.content.strip():  # type: ignore[union-attr]
        raise typer.Exit(1)
    return page, Article(id="", text="", text_sha256=sha256(b"").hexdigest())


def _kept(source: str, page: Page, folder: Path | None, *, again: bool) -> Path:
    """The page's file: the one that was given, or a copy in the folder; an address is always copied."""
    if Path(source).is_file() and (folder is None or folder.resolve() == Path(source).resolve().parent):
        return Path(source)
    folder = folder or Path()
    stem = "".join(c if c.isalnum() or c in "-_" else "-" for c in Path(page.name).stem).strip("-")[:60] or "page"
    copy = folder / f"{stem}.{'html' if page.kind == 'html' else 'txt'}"
    if copy.exists() and not again and copy.read_bytes() != page.content.encode("utf-8", "replace"):
        raise UsageError(f"{copy} is another page", hint="name another folder with -o, or write over it with --again")
    if again or not copy.exists():
        copy.write_bytes(page.content.encode("utf-8", "replace"))
    return copy


def _write(path: Path, article: Article, name: str) -> None:
    from sayso.export import to_fixture

    try:
        path.write_text(to_fixture(article, name), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}") from error


def _hold(article: Article, path: Path) -> int:
    """Tell what the article has otherwise than the mended text; the exit status."""
    from sayso.export import misses

    try:
        found = misses(article, path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is no text in UTF-8", hint="--again writes it anew") from error
    except InputError as error:
        raise InputError(f"{path}: {error.message}", hint=error.hint) from error
    for miss in found:
        typer.echo(_told(miss))
    say(f"Read as {path} has it." if not found else f"{len(found)} otherwise than {path} has it.")
    return 1 if found else 0


def _told(miss: Miss) -> str:
    from sayso.export.fixture import SETS

    if miss.field == "lost":
        return f"- lost:  {_short(miss.wanted)}"
    if miss.field == "added":
        return f"+ added: {_short(miss.read)}"
    if miss.field in SETS and miss.wanted is None:
        return f"+ {miss.field}: {_short(miss.read)}"
    if miss.field in SETS:
        return f"- {miss.field}: {_short(miss.wanted)}"
    return f"! {miss.field}: {_short(miss.read)}, should be {_short(miss.wanted)}"


def _short(text: str | None) -> str:
    from sayso.export.clean import for_terminal

    plain = for_terminal(text or "nothing")
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"
