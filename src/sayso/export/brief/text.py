"""A brief as plain text for a terminal, and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from sayso.export.brief.cites import Cite
from sayso.export.brief.line import Line
from sayso.export.brief.view import Brief, briefs_of
from sayso.export.clean import for_terminal
from sayso.export.labels import shorten
from sayso.export.sheet import LONGEST, Run, Sheet
from sayso.pipeline import Outcome

NOTHING = "Nothing to brief on: it takes two reports of one event or more."
_MARKUP = re.compile(r"([\\`*_\[\]<>#|])")


def brief_to_text(outcome: Outcome, *, width: int = 80, colour: bool = False) -> str:
    """The brief of each story, lines at most `width` columns wide."""
    sheet, briefs = Sheet(width, colour), briefs_of(outcome)
    for brief in briefs:
        _put(sheet, brief)
    if not briefs:
        sheet.put(NOTHING)
    return sheet.render()


def _put(sheet: Sheet, brief: Brief) -> None:
    sheet.blank()
    sheet.put((shorten(brief.title, LONGEST), "bold"))
    sheet.put((", ".join(filter(None, (brief.when, brief.counts))), "dim"))
    for section in brief.sections:
        sheet.blank()
        sheet.put((section.title.upper(), "bold"))
        for line in section.lines:
            sheet.put(*_runs(line), indent=4 if line.inner else 2, hang=2)
    sheet.blank()
    for cite in brief.cites:
        sheet.put((f"[{cite.number}] ", "dim"), *(part for part in _source(cite)), indent=2, hang=4)


def _runs(line: Line) -> Iterator[Run]:
    if line.label:
        yield f"{line.label}{': ' if line.words else ''}", "bold"
    if line.words:
        yield f"“{line.words}”"
    if line.by:
        yield f" ({line.by})", "dim"
    if line.note:
        yield f"{', ' if line.label or line.words else ''}{line.note}", "dim"
    if line.cites:
        yield f" {_numbers(line)}", "cyan"


def _numbers(line: Line) -> str:
    return "".join(f"[{n}]" for n in dict.fromkeys(c.number for c in line.cites))


def _source(cite: Cite) -> Iterator[Run]:
    yield cite.outlet, "bold"
    yield "".join(f", {part}" for part in (cite.title, cite.day, cite.url or cite.file) if part)


def brief_to_markdown(outcome: Outcome, files: Mapping[str, str] | None = None) -> str:
    """The brief of each story; citations lead to the words themselves, or to the page's file (`briefs_of`)."""
    briefs = briefs_of(outcome, files)
    return "\n".join(line for brief in briefs for line in _markdown(brief)) + "\n" if briefs else f"{NOTHING}\n"


def _markdown(brief: Brief) -> Iterator[str]:
    yield f"# {_plain(brief.title)}\n"
    yield f"{_plain(', '.join(filter(None, (brief.when, brief.counts))))}\n"
    for section in brief.sections:
        yield f"## {_plain(section.title)}\n"
        for line in section.lines:
            yield f"{'  ' if line.inner else ''}- {_marked(line)}"
        yield ""
    yield "---\n"
    for cite in brief.cites:
        named = _plain(", ".join(filter(None, (cite.title, cite.day))))
        yield f"{cite.number}. **{_plain(cite.outlet)}**{', ' if named else ''}{named}{_led_to(cite)}"
    yield ""


def _led_to(cite: Cite) -> str:
    """Where a cited report is: its address, or its file, linked where that is known."""
    if cite.file is None:
        return f" <{_for_link(cite.url)}>" if cite.url else ""
    return f", [{_plain(cite.file)}]({_for_link(cite.url)})" if cite.url else f", {_plain(cite.file)}"


def _marked(line: Line) -> str:
    parts = [f"**{_plain(line.label)}**" if line.label else "", f"“{_plain(line.words)}”" if line.words else ""]
    told = (": " if line.words else "").join(filter(None, parts))
    by = f" ({_plain(line.by)})" if line.by else ""
    note = f"{', ' if told else ''}{_plain(line.note)}" if line.note else ""
    cites = "".join(dict.fromkeys(f"[\\[{c.number}\\]]({_for_link(c.url)})" if c.url else f"\\[{c.number}\\]" for c in line.cites))
    return f"{told}{by}{note} {cites}".rstrip()


def _for_link(url: str) -> str:
    """An address whose signs can't end a link of Markdown: each is written as it is escaped in addresses."""
    return re.sub(r"[\s<>()\[\]\"'\\`]", lambda m: quote(m.group(), safe=""), url)


def _plain(words: str) -> str:
    """Words that Markdown shows as they are, without what would steer a terminal or turn the writing round."""
    return _MARKUP.sub(r"\\\1", for_terminal(words))
