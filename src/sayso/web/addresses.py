"""Where everything stands: the address of each page. Nothing else writes one.

in: what a page is of    out: a path on this server
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

from sayso.export.document import Elsewhere
from sayso.export.reading import AT
from sayso.model import Span

#: Sources that are somebody, whose other words can be asked for.
_SOMEBODY = ("named_person", "organisation")


def story_at(story: str) -> str:
    """A story's comparison."""
    return f"/story/{_part(story)}"


def report_at(report: str, span: Span | None = None) -> str:
    """A report, at its words where some are meant."""
    return f"/report/{_part(report)}" + (f"?at={span.start}-{span.end}#{AT}" if span else "")


def person_at(name: str, **asked: str | None) -> str:
    """What those of a name say, narrowed."""
    return _asking("/person", name=name, **asked)


def sources_at(story: str) -> str:
    """The ledger of a story."""
    return f"/sources/{_part(story)}"


def timeline_at(story: str, **asked: str | None) -> str:
    """What happened when in a story, narrowed."""
    return _asking(f"/timeline/{_part(story)}", **asked)


def stories_at(**asked: str | int | None) -> str:
    """The list of stories, narrowed."""
    return _asking("/", **asked)


def search_at(**asked: str | int | None) -> str:
    """What a query finds."""
    return _asking("/search", **asked)


class Here(Elsewhere):
    """Where more is to be found than a comparison holds: on this server."""

    def person(self, kind: str | None, name: str | None) -> str | None:
        """What else somebody says who has a name."""
        return person_at(name) if name and kind in _SOMEBODY else None

    def report(self, report: str) -> str | None:
        """A report by itself, with its versions."""
        return report_at(report)

    def sources(self, story: str) -> str | None:
        """The ledger of a story."""
        return sources_at(story)

    def timeline(self, story: str) -> str | None:
        """What happened when in a story, with who told it first."""
        return timeline_at(story)

    def edits(self) -> str | None:
        """What people corrected."""
        return "/edits"


def _part(name: str) -> str:
    return quote(name, safe="", errors="replace")


def _asking(path: str, **asked: str | int | None) -> str:
    told = {name: value for name, value in asked.items() if value not in (None, "")}
    return f"{path}?{urlencode(told, errors='replace')}" if told else path
