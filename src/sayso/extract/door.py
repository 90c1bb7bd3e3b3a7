"""The door: HTML or text dump, and what both share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from sayso.extract.finish import finish, sha256_of, short_id
from sayso.extract.found import Found
from sayso.extract.gates import asks_consent, asks_in, is_barred
from sayso.extract.lines.sites import one_site
from sayso.extract.mending import mended
from sayso.extract.unfound import says_shut, says_unfound
from sayso.extract.unseen import warnings_of
from sayso.extract.words import beyond_ascii, squeeze
from sayso.model import Article, Failure, InputError, Page, paragraphs_of
from sayso.model.article import Teaser

_REASONS = 4
_ODD = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]")


class ExtractOptions(Struct, frozen=True, kw_only=True):
    """max_chars: code points of a page that are looked at; longer pages are a failure ("too-large").

    max_text: the same for plain text and for an article's own text; a whole novel has no more.

    explain: tell of each line of a page whether it is kept and why not, and of each field where it stands.
    """

    max_chars: int = 20_000_000
    max_text: int = 600_000
    explain: bool = False


def extract(pages: Iterable[Page | Failure], options: ExtractOptions | None = None) -> Iterator[Article | Failure]:
    """The article of each page, in order, lazily. A page that gives none is a `Failure` with its cause; failures pass through."""
    o = options or ExtractOptions()
    for page in pages:
        yield page if isinstance(page, Failure) else _one(page, o)


def _one(page: Page, options: ExtractOptions) -> Article | Failure:
    try:
        return _read(page, options)
    except InputError as error:
        return Failure.of(error, page.source, "extract")
    except Exception as error:  # a library's own fault must cost one page, never the run
        return Failure(
            source=page.source,
            stage="extract",
            cause="extract-error",
            message=f"the page could not be taken apart: {type(error).__name__}: {str(error)[:200]}",
        )


def _read(page: Page, options: ExtractOptions) -> Article:
    _within(len(page.content), options.max_chars if page.kind == "html" else options.max_text, "page")
    signs = beyond_ascii(page.content)
    warnings = (*page.warnings, *warnings_of(page.content, signs))
    page = replace(page, warnings=warnings, content=mended(page.content, signs), title=_told(page.title), outlet=_told(page.outlet))
    if not page.content.strip():
        raise InputError("the page is empty", cause="no-text")
    if _is_binary(page.content):
        raise InputError("the content is no text", cause="binary", hint="give a page as HTML or plain text")
    found = _found(page, explain=options.explain)
    stories, pictures = found.page_type == "index" and found.teasers, found.page_type == "gallery" and found.captions
    if not found.paragraphs and (stories or pictures):  # no article, but what a reader may want
        return finish(page, found, explain=options.explain)
    if page.kind == "html":
        _tells_something(found, found.title or page.title)
    if not found.paragraphs and found.walled:
        raise InputError("the article is behind a paywall or a sign-in", cause="paywalled", hint="save the page after signing in")
    if not found.paragraphs:
        why = _left_out(found) if options.explain else None
        raise InputError("no article was found on the page", cause="no-text", hint=why or "is it the article's own page?")
    _within(sum(map(len, found.paragraphs)), options.max_text, "article")
    return finish(page, found, explain=options.explain)


def _tells_something(found: Found, title: str | None) -> None:
    """Raise `InputError` where a page that was read has no article, only words about why not."""
    if says_unfound(title, found.paragraphs):
        raise InputError("the page says that it was not found", cause="no-text", hint="is its address right?")
    if says_shut(found.paragraphs) or is_barred(title, found.paragraphs):
        raise InputError("the page lets nobody in", cause="no-text", hint="save the page from a browser and give the file")
    if found.authors:
        return
    if asks_consent(found.paragraphs):
        raise InputError("the page asks to accept cookies first", cause="no-text", hint="answer it in a browser and save the page")
    if asks_in(title, found.paragraphs):
        raise InputError("the article is behind a paywall or a sign-in", cause="paywalled", hint="save the page after signing in")


def _found(page: Page, *, explain: bool) -> Found:
    """What the page holds, by its kind; how the other kind is read is not loaded for it."""
    if page.kind == "html":
        from sayso.extract.html.door import read_html

        return read_html(page.content, page.url, explain=explain)
    from sayso.extract.dump.door import read_dump

    return read_dump(page.content, page.title, page.url, explain=explain)


def _told(given: str | None) -> str | None:
    """What was given with a page, on one line and as it was meant."""
    return squeeze(mended(given)) or None if given else None


def _left_out(found: Found) -> str | None:
    """Why the lines of a page were left out, the commonest reasons first: "of its 42 lines 30: in a box for navigation; …"."""
    whys = Counter((part.why or "").partition(", <")[0] for part in found.parts)
    told = "; ".join(f"{n}: {why}" for why, n in whys.most_common(_REASONS))
    return f"of its {len(found.parts)} lines {told}" if told else None


def _is_binary(content: str) -> bool:
    """Whether the beginning is full of signs that no text has: control characters, failed decodings, lone surrogates."""
    sample = content[:4000]
    return len(_ODD.findall(sample)) > 0.1 * len(sample)


def _within(size: int, most: int, what: str) -> None:
    if size > most:
        raise InputError(
            f"the {what} has {size:,} characters; at most {most:,} are read",
            cause="too-large",
            hint="give the article's own page or a part of the file",
        )


def teasers_of(article: Article) -> Iterator[Article]:
    """The page's teasers as short articles of extent ``teaser``; those without a summary say too little and are left out."""
    for teaser in article.teasers:
        if teaser.summary:
            yield _short_article(article, teaser, teaser.summary)


def _short_article(article: Article, teaser: Teaser, text: str) -> Article:
    """A teaser as a report of its own; of the page's own article its language and source are passed on, and its outlet where the
    teaser leads to its own site: what a paper shows of its own stories is its own account."""
    return Article(
        id=short_id(teaser.title, text),
        url=teaser.url,
        outlet=teaser.agency or (article.outlet if one_site(article.url, teaser.url) else None),
        title=teaser.title,
        published=teaser.published,
        language=article.language,
        extent="teaser",
        text=text,
        text_sha256=sha256_of(text),
        paragraphs=paragraphs_of(text),
        source=article.source,
    )
