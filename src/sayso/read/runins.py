"""What a newsletter's lines are made ready by: its own name above them is none of its stories', and the bold words that a paragraph
opens with may be its headline.

in: the lines of a mail    out: the same, some parted or left out
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from sayso.read.letters import Line, Mail

RUN_IN = "run-in"
"""How a line is set that was the opening of a paragraph."""
_SEVERAL = 2  # paragraphs that open so; one stresses something
_TOLD = 8  # words behind the bold ones, at least
_TOP, _LONGEST = 6, 60  # lines among which a newsletter's name stands, and characters of it
# Labels that newsletters set before the paragraphs of any story.
_LABEL = re.compile(
    r"\W{0,3}(?:why it matters|(?:the )?(?:big|bigger) picture|what(?:['’]s| is) (?:next|new|happening|at stake)|go deeper|"
    r"driving the news|between the lines|yes,? but|the bottom line|bottom line|zoom (?:in|out)|by the numbers|"
    r"(?:the )?state of play|what they(?:['’]re| are) saying|catch up (?:quick|fast)|flashback|reality check|worth noting|of note|"
    r"(?:the )?(?:latest|other side|details?|backstory|background|context|intrigue|takeaway|stakes)|how it works|"
    r"what to (?:watch|know)|what we (?:know|don['’]t know)|who|what|when|where|why|how|note|update|correction)\W{0,3}",
    re.I,
)
_WORD = re.compile(r"[^\W_]+")


def parted(lines: Sequence[Line]) -> list[Line]:
    """The lines, the bold openings of paragraphs ("**Ferry cuts.** The Linnet Line will …") as lines of their own."""
    if sum(_opens(line) for line in lines) < _SEVERAL:
        return list(lines)
    return [part for line in lines for part in (_two(line) if _opens(line) else (line,))]


def joined(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines with such openings put back before what stands behind them."""
    opening: Line | None = None
    for line in lines:
        if line.style == RUN_IN:
            opening = line
            continue
        yield replace(line, text=f"{opening.run_in} {line.text}") if opening else line
        opening = None


def unheaded(mail: Mail, names: Iterable[str | None]) -> Mail:
    """A mail without the lines near its top that say nothing but what it or its sender is called."""
    called = {_squeezed(name) for name in names if name} - {""}
    own = [i for i, line in enumerate(mail.lines[:_TOP]) if len(line.text) <= _LONGEST and _squeezed(line.text) in called]
    if not own:
        return mail
    left = tuple(mail.lines[i] for i in own)
    return replace(mail, lines=tuple(x for i, x in enumerate(mail.lines) if i not in own), left=(*mail.left, *left))


def _opens(line: Line) -> bool:
    return bool(line.run_in) and not _LABEL.fullmatch(line.run_in or "") and not line.bullet and len(_behind(line).split()) >= _TOLD


def _two(line: Line) -> tuple[Line, Line]:
    words = line.run_in or ""
    return (
        Line(text=words.rstrip(".: "), style=RUN_IN, run_in=words, node=line.node),
        replace(line, text=_behind(line), run_in=None, style=""),
    )


def _behind(line: Line) -> str:
    return line.text.removeprefix(line.run_in or "").lstrip(" :–—-")


def _squeezed(text: str) -> str:
    words = [word.casefold() for word in _WORD.findall(text)]
    return "".join(words[1:] if words[:1] == ["the"] else words)
