"""Lines for a terminal: wrapped to a width, indented, coloured only where asked. An address is never broken.

in: runs of text with a style    out: one string. Wrapping and widths (wide characters, combining marks) are rich's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from sayso.export.clean import for_terminal
from sayso.export.labels import shorten

Run = str | tuple[str, str]
NARROWEST = 20
#: Code points of one run: names and lines of a hostile page must not flood a terminal.
LONGEST = 1000
# An address or a path, which somebody copies: broken in two it leads nowhere.
_ADDRESS = re.compile(r"(?<!\S)((?:[a-z][a-z0-9+.-]{0,20}://|/)\S+)\s*", re.I)


class Sheet:
    """Lines as they come; nothing is printed before `render`."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width = max(width, NARROWEST)
        self.colour = colour
        #: Lines that words of which the start is enough may take: about as many words on each terminal.
        self.brief = 2 if self.width >= 60 else 4
        self._lines: list[Text] = []
        self._console = Console(
            file=StringIO(), width=self.width, force_terminal=colour, color_system="standard" if colour else None,
            no_color=not colour, markup=False, highlight=False, emoji=False, legacy_windows=False, _environ={},
        )  # fmt: skip

    def blank(self) -> None:
        """An empty line, never two together and none on top."""
        if self._lines and self._lines[-1].plain:
            self._lines.append(Text())

    def put(self, *runs: Run, indent: int = 0, hang: int = 0, lead: Run = "", lines: int = 0) -> None:
        """A paragraph: `lead` stands in its first line's margin, further lines hang `hang` columns deeper; cut after `lines`.

        An address that is longer than a line has one of its own, as long as it is, but where lines are counted."""
        indent, hang = (indent, hang) if self.width > 2 * (indent + hang) else (min(indent, 2), 0)
        body = Text()
        for text, style in map(_run, runs):
            body.append(_inline(text), style)
        margin = Text(_inline(_run(lead)[0]), _run(lead)[1])
        first = max(indent, margin.cell_len)
        room = self.width - first - hang
        parts = [(body, False)] if lines else _parted(body, room)
        wrapped = [line for part, whole in parts for line in ([part] if whole else self._wrapped(part, room))]
        for i, line in enumerate(_first(wrapped, lines, room)):
            pad = Text(" " * (first - margin.cell_len)) if i == 0 else Text(" " * (first + hang))
            self._lines.append(Text.assemble(margin if i == 0 else "", pad, line))

    def _wrapped(self, body: Text, width: int) -> list[Text]:
        lines = body.wrap(self._console, width, overflow="fold")
        for line in lines:
            line.rstrip()
        return [line for line in lines if line.plain] or [Text()]

    def render(self) -> str:
        """All lines as one string that ends in a line feed."""
        out = StringIO()
        self._console.file = out
        for line in self._lines:
            self._console.print(line, no_wrap=True, overflow="ignore", crop=False)
        return "\n".join(line.rstrip() for line in out.getvalue().strip("\n").split("\n")) + "\n"


def _parted(body: Text, width: int) -> Iterator[tuple[Text, bool]]:
    """The body in pieces; each address that is longer than a line is one, and whole."""
    at = 0
    for m in _ADDRESS.finditer(body.plain):
        if cell_len(m[1]) > width:
            if body.plain[at : m.start()].strip():
                yield body[at : m.start()], False
            yield body[m.start() : m.end(1)], True
            at = m.end()
    if at == 0 or body.plain[at:].strip():
        yield body[at:], False


def _first(lines: list[Text], most: int, width: int) -> list[Text]:
    """The first lines, with dots behind them where more follow."""
    if not most or len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last.cell_len > width - 2 and " " in last.plain:
        last = last[: last.plain.rindex(" ")]
    last.truncate(width - 2)
    return [*lines[: most - 1], last.append(" …")]


def _run(run: Run) -> tuple[str, str]:
    return (run, "") if isinstance(run, str) else run


def _inline(text: str) -> str:
    """Safe to print; up to two blanks at its ends are kept, as they part it from its neighbours."""
    body = shorten(for_terminal(text), LONGEST)
    before = min(2, len(text) - len(text.lstrip(" ")))
    after = min(2, len(text) - len(text.rstrip(" "))) if body else 0
    return " " * before + body + " " * after
