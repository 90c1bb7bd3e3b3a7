"""The two doors of clustering: a stream, and pages given together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.cluster.abroad import with_unread
from sayso.cluster.given import group_readings
from sayso.cluster.stream import Stream, Window
from sayso.model import Article, Grouping, Placement, Reading


class ClusterOptions(Struct, frozen=True, kw_only=True):
    """together: hold given pages for one story whatever they look like.  window: what a stream keeps open."""

    together: bool = False
    window: Window = Window()


def cluster(articles: Iterable[Article], options: ClusterOptions | None = None) -> Iterator[Placement]:
    """Where each report belongs, in order, decided without seeing later ones."""
    stream = Stream((options or ClusterOptions()).window)
    return (stream.place(article) for article in articles)


def group(readings: Sequence[Reading], options: ClusterOptions | None = None) -> Grouping:
    """The stories that a handful of readings given together make, whatever order they come in; and why others stand alone.

    Readings that were not read, being in other languages, make no story; those that belong to one stand beside its reports.
    """
    found = group_readings([r for r in readings if r.read], (options or ClusterOptions()).together)
    unread = [r for r in readings if not r.read and r.article.text.strip() and r.article.extent != "teaser"]
    return replace(found, stories=with_unread(found.stories, unread)) if unread else found
