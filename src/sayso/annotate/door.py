"""The order in which an article is annotated:

what the page says of itself left out | parse | actors | times | attributions (and the unnamed sources behind them) | events |
clauses
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import ReaderName, explain_attributions
from sayso.annotate.clauses import find_clauses
from sayso.annotate.datelines import without_datelines
from sayso.annotate.events import find_events
from sayso.annotate.times import find_times
from sayso.language import LanguageOptions, Parsed, language_of, model_version, parse, without_notes
from sayso.model import Article, MadeBy, Reading, dated, day_of

# Raised in each release that finds other things in the same text: by it `sayso again` knows which readings of a library are
# those of an older one.
VERSION = "9"
_SPACES = dict.fromkeys(map(ord, "\xa0\u2007\u2009\u200a\u202f"), " ")


class AnnotateOptions(Struct, frozen=True, kw_only=True):
    """How an article is read.

    reader: who reads the attributions: `standard`, a small network of ours together with the rules; or `fast`, the rules and a
    smaller model, for bulk.  explain: keep what was considered and rejected.  language: how the language model is run.
    """

    reader: ReaderName = "standard"
    explain: bool = False
    language: LanguageOptions = LanguageOptions()


def annotate(articles: Iterable[Article], options: AnnotateOptions | None = None) -> Iterator[Reading]:
    """The reading of each article, in order, lazily.

    An article without text, or in another language than English, gives a reading with ``read=False`` and the reason.
    Raises `LanguageError` where the language model is missing or changed.
    """
    o = options or AnnotateOptions()
    stream = iter(articles)
    while batch := list(islice(stream, o.language.batch_size)):
        why = [_unread(a) for a in batch]
        parses = parse([_parsed_text(a.text) for a, w in zip(batch, why, strict=True) if w is None], o.language)
        for article, reason in zip(batch, why, strict=True):
            yield read_parse(article, next(parses), o) if reason is None else _without(article, reason, o)


def _parsed_text(text: str) -> str:
    """A text of the same length as the parser is to read it: without datelines, notes and spaces of other widths, which tear names
    apart."""
    return without_datelines(without_notes(text)).translate(_SPACES)


def read_parse(article: Article, parsed: Parsed, options: AnnotateOptions | None = None) -> Reading:
    """The reading of an article whose parse is at hand."""
    o = options or AnnotateOptions()
    actors = find_actors(parsed)
    times = find_times(parsed, day_of(dated(article)), without_notes(article.text), dated(article))
    attributions, actors, rejected = explain_attributions(parsed, actors, o.reader)
    events = find_events(parsed, actors, times, attributions)
    clauses = find_clauses(parsed, actors, times, attributions)
    return Reading(
        made_by=made_by(o),
        article=article,
        actors=actors,
        attributions=attributions,
        times=times,
        events=events,
        clauses=clauses,
        rejected=rejected if o.explain else (),
    )


_TEXTLESS = {
    "index": "a list of other articles, without a text of its own",
    "gallery": "a gallery: pictures and their captions, without a text of its own",
}


def _unread(article: Article) -> str | None:
    if not article.text.strip():
        return _TEXTLESS.get(article.page_type or "", "no text")
    language = article.language or language_of(article.text)
    return None if language in (None, "en") else f"written in another language ({language}); sayso reads English"


def _without(article: Article, reason: str, options: AnnotateOptions) -> Reading:
    return Reading(made_by=made_by(options), read=False, unread_because=reason, article=article)


def made_by(options: AnnotateOptions) -> MadeBy:
    """What a reading made with these options says it was made by."""
    return MadeBy(extract="sayso", annotate=f"{options.reader}-{VERSION}+{model_version()}")
