"""What becomes of an article, decided without a store or a clock.

in: the article, and the reports that the library holds under its addresses and of its text    out: one of four decisions

    1. found by its url                                     the report is known
    2. found by id or file, and headline or text alike      the report is known
    3. found by headline, and one a teaser, or texts alike
       and of one outlet that is known                      the report is known
    4. the same text elsewhere, of no other outlet          the report is known; a short one under one headline only
    5. else                                                 it is new

But for 1, two that have urls or ids of their own, and those differ, are never one: the same text is then a copy.

A known report is `Unchanged` where it has had this headline and text, or has more of it already than is given now (a teaser of a
page that is here in whole); `Filled` where besides its outlet or day was not known and is given now;
else the article is its `NewVersion`, and the current one unless it is surely older than what is
there. Going back to an earlier wording is a version where the page gives a later moment for it.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from sayso.cluster import held, runs_of
from sayso.library.addresses import id_of, own_url
from sayso.library.values import Given, Known, Seen
from sayso.model import Article, surely_before

# Share of the shorter text's runs of words that stand in the longer, from which two texts under one headline or in one file are
# two states of one report. Edited pages of the shared sets were not at hand to tune it on; a rewritten half leaves about .5, and
# what two reporters write of one event under one headline shares a quotation or two (under .2).
_ALIKE = 0.4
_WHOLE = {"teaser": 0, "truncated": 1, "full": 2}


class Unchanged(Struct, frozen=True):
    """The library has it: the report and its current version."""

    report: str
    version: int


class Filled(Struct, frozen=True):
    """The library has it, but for an outlet or a day that it is told now: the page is no other than it was."""

    report: str
    version: int


class NewVersion(Struct, frozen=True):
    """Another state of a report. current: whether it is the newest.  grown: whether there was no more than a teaser before."""

    report: str
    number: int
    current: bool
    grown: bool


class NewReport(Struct, frozen=True):
    """A report that was not there."""

    report: str


Decision = Unchanged | Filled | NewVersion | NewReport


def decide(given: Given, found: Iterable[Known], same_text: Iterable[Known] = ()) -> Decision:
    """What becomes of an article. found: the reports under its addresses, in the addresses' order; same_text: those of its text."""
    for known in found:
        if _is_one(given, known):
            return _of_known(given.article, known)
    for known in same_text:
        telling = given.article.title == _current(known).title or bool(runs_of(given.article.text))
        if telling and not _apart(given, known) and _may_be_one_outlet(given.article.outlet, known.outlet):
            return _of_known(given.article, known)
    return NewReport(id_of(given))


def _is_one(given: Given, known: Known) -> bool:
    if known.by.startswith("url:"):
        return True
    if _apart(given, known):
        return False
    article, current = given.article, _current(known)
    by_head = known.by.startswith("head:")
    if "teaser" in (article.extent, current.extent) if by_head else article.title and article.title == current.title:
        return True
    # Two outlets print one text under one headline; of pages that name no outlet that is a copy as well as a version.
    if by_head and not article.outlet and article.text_sha256 != current.text_sha256:
        return False
    return article.text_sha256 == current.text_sha256 or held(runs_of(article.text), runs_of(known.text)) >= _ALIKE


def _apart(given: Given, known: Known) -> bool:
    """Whether both have an address or an id of their own, and those differ."""
    one, other = own_url(given.article), known.url
    if one and other and one != other:
        return True
    return bool(given.own_id and known.own_id) and given.own_id != known.own_id


def _may_be_one_outlet(one: str | None, other: str | None) -> bool:
    return not one or not other or one.casefold() == other.casefold()


def _of_known(article: Article, known: Known) -> Unchanged | Filled | NewVersion:
    current = _current(known)
    moment = moment_of(article)
    if _same(article, current) and article.extent == current.extent and _tells_more(article, known):
        return Filled(known.report, known.current)
    if _same(article, current) or _WHOLE[article.extent] < _WHOLE[current.extent]:
        return Unchanged(known.report, known.current)
    if any(_same(article, v) for v in known.versions) and not surely_before(current.moment, moment):
        return Unchanged(known.report, known.current)
    return NewVersion(
        known.report,
        number=known.versions[-1].number + 1,
        current=not surely_before(moment, current.moment) or _WHOLE[article.extent] > _WHOLE[current.extent],
        grown=current.extent == "teaser" != article.extent,
    )


def _tells_more(article: Article, known: Known) -> bool:
    """Whether an outlet or a day of publication was not known, and is now."""
    return bool((article.outlet and not known.outlet) or (article.published and not known.published))


def _current(known: Known) -> Seen:
    return next(v for v in known.versions if v.number == known.current)


def _same(article: Article, seen: Seen) -> bool:
    return (article.title, article.text_sha256) == (seen.title, seen.text_sha256)


def moment_of(article: Article) -> str | None:
    """When the page says that it was last changed; else when it was published."""
    return article.modified or article.published
