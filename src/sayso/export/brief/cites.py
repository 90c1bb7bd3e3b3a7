"""What a brief cites: reports by number, in the order in which they are first cited, and quotations as they are set in it.

in: a comparison's reports, words of theirs    out: numbered citations, each with the address of the words; words cut to length
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from sayso.export.clean import safe_url
from sayso.export.labels import day, day_told
from sayso.export.links import in_file, link_to
from sayso.model import Comparison, Reading, Report, Span, dated

LONGEST = 220  # characters of a quotation; a longer one is cut at a word, with dots
_OPENS, _CLOSES = '“"', '”"'
_INNER = str.maketrans('“”"', "‘’'")  # marks inside a quotation are single


class Cite(Struct, frozen=True, kw_only=True):
    """A report that is cited, under its number. file: what it was read from, where the page gives no address of its own; then url
    is that file's, as seen from the brief, where it is known."""

    number: int
    outlet: str
    title: str | None
    day: str | None
    url: str | None
    file: str | None = None


class Mention(Struct, frozen=True, kw_only=True):
    """A citation in a line: the report's number, and the address of the words themselves where the page has one."""

    number: int
    url: str | None


class Numbers:
    """The numbers of the reports, given as they are cited."""

    def __init__(self, comparison: Comparison, files: Mapping[str, str]) -> None:
        self._reports = {r.id: r for r in comparison.reports}
        self._files = files
        self._given: dict[str, int] = {}

    def cite(self, report: str, span: Span) -> Mention:
        """The citation of words of a report."""
        number = self._given.setdefault(report, len(self._given) + 1)
        r = self._reports[report]
        file = self._files.get(report)
        return Mention(number=number, url=link_to(r.url, r.text, span) or (in_file(file, r.text, span) if file else None))

    def given(self) -> int:
        """How many reports are cited so far."""
        return len(self._given)

    def forget(self, after: int) -> None:
        """Takes the numbers above one back: what cited those reports is not shown."""
        self._given = {key: n for key, n in self._given.items() if n <= after}

    def listed(self, names: Mapping[str, str], readings: Mapping[str, Reading]) -> tuple[Cite, ...]:
        """What was cited, by number."""
        return tuple(self._listed(n, self._reports[key], names, readings) for key, n in self._given.items())

    def _listed(self, n: int, r: Report, names: Mapping[str, str], readings: Mapping[str, Reading]) -> Cite:
        url = safe_url(r.url)
        read_from = readings[r.id].article.source if r.id in readings and url is None else None
        named = day(dated(r)) and r.outlet and names[r.id].startswith(f"{r.outlet} (")  # its day stands behind it
        outlet = r.outlet if named and r.outlet else names[r.id]
        told = day_told(r) if day(dated(r)) else None
        return Cite(number=n, outlet=outlet, title=r.title, day=told, url=url or self._files.get(r.id), file=read_from)


def _unquoted(words: str) -> str:
    """Words without the marks that only open or close a quotation at their ends: they stand between marks of their own."""
    inner = words[1:-1]
    if words[:1] in _OPENS and words[-1:] in _CLOSES and not any(m in inner for m in _OPENS + _CLOSES):
        return inner
    opened = sum(words.count(m) for m in "“”") if '"' not in words else words.count('"')
    if opened % 2 == 0:
        return words
    return words[1:] if words[:1] in _OPENS else words[:-1] if words[-1:] in _CLOSES else words


def cut(words: str, longest: int = LONGEST) -> str:
    """Words as they are quoted: without marks of their own at the ends, and no longer than a line bears."""
    plain = _unquoted(" ".join(words.split())).translate(_INNER)
    return plain if len(plain) <= longest else plain[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
