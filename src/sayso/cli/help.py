"""How `--help` is laid out: commands under headings by what they are for, options of reading pages apart from the others.

in: the commands, their options    out: lines of help

Typer has panels for both, but only in its coloured help, which is switched off (it boxes what a screen reader has to read).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from typer.core import TyperCommand, TyperGroup

#: The commands under their headings, in the order in which they are listed; one that stands in none is listed behind them.
HEADINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Read and compare pages; nothing is kept", ("compare", "brief", "check", "read")),
    (
        "Keep pages in a library, and ask it",
        ("add", "stories", "story", "timeline", "report", "who", "sources", "search", "serve", "mcp"),
    ),
    ("Set right what it got wrong", ("mend", "undo", "edits")),
    ("Look after the library", ("failures", "retry", "again", "remove", "backup", "export", "import", "doctor")),
    ("For programs, JSON Lines in and out", ("extract", "annotate", "cluster")),
    ("Where a page is read badly", ("fixture",)),
)
READING = "Reading the pages"
"""The heading of options that tell how pages are read (`rich_help_panel` of an option)."""
_TYPE = re.compile(r" <[^<>]*>$")  # of an argument: "SOURCE <list[str]>" says no more than "SOURCE"


class Grouped(TyperGroup):
    """A group whose commands are listed under headings."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands, heading by heading, in the order of `HEADINGS`."""
        return [name for _, names in self._under() for name in names]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the commands under their headings, what they do in one column."""
        shown = {name: command for name, command in self.commands.items() if not command.hidden}
        wide = max(map(len, shown), default=0)
        for heading, names in self._under():
            rows = [
                (name.ljust(wide), shown[name].get_short_help_str(formatter.width - 6 - wide)) for name in names if name in shown
            ]
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)

    def _under(self) -> Iterator[tuple[str, list[str]]]:
        placed = {name for _, names in HEADINGS for name in names}
        for heading, names in HEADINGS:
            yield heading, [name for name in names if name in self.commands]
        yield "More", [name for name in self.commands if name not in placed]


class Command(TyperCommand):
    """A command whose options of reading pages stand apart."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the arguments, the options, and those under a heading of their own."""
        sections: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is None:
                continue
            if param.param_type_name == "argument":
                sections["Arguments"].append((_TYPE.sub("", record[0]), record[1]))
            else:
                sections.setdefault(getattr(param, "rich_help_panel", None) or "Options", []).append(record)
        for heading, rows in sections.items():
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)
