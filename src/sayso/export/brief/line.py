"""The lines of a brief, and the words that one quotes.

in: spans of reports    out: `Line`s' parts: quotations that can be read alone, speakers known again, reports in their order
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from sayso.export.brief.cites import LONGEST, Mention, cut
from sayso.export.brief.standing import is_fragment, standing_words
from sayso.model import Comparison, Reading, Span, by_moment, dated, known_by, words_of

_GOES_ON = re.compile(r" (?!(?:and|but|while|after|when|because|who|which)\b)\w")  # a phrase goes on behind the words

_SAYS = (
    r"(?:has |have |had )?"
    r"(?:said|says|denie[sd]|declined|refused|confirmed|confirms|told|announced|warned|called|did not|would not)"
)


class Line(Struct, frozen=True, kw_only=True):
    """A line: `words` is a quotation; `label` what it is, `by` whose word it is, `note` a count."""

    words: str | None = None
    label: str | None = None
    by: str | None = None
    note: str | None = None
    cites: tuple[Mention, ...] = ()
    inner: bool = False


def in_order(line: Line) -> Line:
    """A line whose citations rise, behind the one whose words it quotes."""
    return replace(line, cites=(*line.cites[:1], *sorted(line.cites[1:], key=lambda c: c.number)))


def and_more(left: int) -> Iterator[Line]:
    """That a section has more than it shows; nothing where it does not."""
    if left > 0:
        yield Line(note=f"and {left} more")


def in_turn(c: Comparison) -> list[str]:
    """The reports but copies, by their days."""
    return [r.id for r in sorted(c.reports, key=lambda r: (by_moment(dated(r)), r.id)) if r.copy_of is None]


def whom(name: str, kind: str, report: str, shared: Collection[str] = ()) -> str:
    """By what a speaker is known again: a person by surname, or by all of the name where several have it; a body by its name;
    somebody unnamed, and a surname that several have, in one report alone. shared: the surnames of several (`namesakes`)."""
    words = " ".join(words_of(name))
    if kind != "named_person":
        return f"{words}\0{report}" if kind == "anonymous_person" else words
    told = [w for w in words_of(name) if w in known_by(name)]
    last = told[-1] if told else words
    if last not in shared:
        return last
    return f"{told[0]} {last}" if len(told) > 1 else f"{last}\0{report}"


def speakers_in(reports: Iterable[str], readings: Mapping[str, Reading]) -> frozenset[str]:
    """The names of the people who speak in some reports."""
    told = (a for r in reports if r in readings for a in readings[r].attributions)
    return frozenset(a.speaker for a in told if a.speaker and a.source_kind == "named_person")


def namesakes(names: Iterable[str]) -> frozenset[str]:
    """The surnames that people of different given names have; an initial tells nobody apart."""
    given: dict[str, set[str]] = {}
    for told in ([w for w in words_of(name) if w in known_by(name)] for name in names):
        if len(told) > 1 and len(told[0]) > 1:
            given.setdefault(told[-1], set()).add(told[0])
    return frozenset(last for last, first in given.items() if len(first) > 1)


def unless_told(name: str | None, words: str) -> str | None:
    """A speaker, unless the words begin with him: "Jens Falk declined to comment"."""
    return None if name and names_itself(words, name) else name


def names_itself(words: str, name: str) -> bool:
    """Whether words themselves tell who says them: "the union denied that …", not "Nordfrys will close its plant"."""
    bare = re.escape(re.sub(r"^the ", "", name.strip(), flags=re.I))
    return re.match(rf"(?:the )?{bare}(?:, [^,]{{1,60}},)? (?:{_SAYS})\b", words, re.I) is not None


def whole(reading: Reading | None, span: Span, words: str) -> str:
    """Words as they are quoted: the sentence they stand in where they begin amid it, or end where no clause does, and it is no
    longer than a line bears; else with dots where they are cut off."""
    if reading is None:
        return cut(words)
    text = reading.article.text
    sentence = next((c.sentence for c in reading.clauses if c.sentence.holds(span)), None)
    if sentence is None:
        return cut(words)
    amid = bool(text[sentence.start : span.start].strip(" “\"‘'"))
    broken = _GOES_ON.match(text, span.end, sentence.end) is not None
    if (amid or broken) and len(told := sentence.of(text)) <= LONGEST:
        return cut(told)
    if is_fragment(reading, sentence, span, words):
        return standing_words(reading, span, words)
    return f"{'… ' if amid else ''}{cut(words)}{' …' if broken and len(words) <= LONGEST else ''}"
