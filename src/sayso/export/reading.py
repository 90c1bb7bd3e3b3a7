"""Readings as one self-contained HTML file: the words of each article with its statements marked in place, the ledger beside them.

in: `Reading`s    out: one document under the same rules as the comparison's: no script, nothing from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from markupsafe import Markup
from msgspec import Struct

from sayso.export.accounts import Source
from sayso.export.asread import FieldView, LinesView, fields_of, lines_of, tally
from sayso.export.document import as_file, split_anchors
from sayso.export.facts import Fact, facts_of
from sayso.export.html import ACCOUNT, CONTENT, CUE, SOURCE, _label, _name
from sayso.export.marks import Mark, paint
from sayso.export.speakers import by_speaker
from sayso.model import Attribution, Reading, Rejected, Span, paragraphs_of, words_at

#: What the network found with no rule beside it is made by this.
LEARNED = "learned"
#: The anchor of the words that a link leads to.
AT = "at"


class Entry(Struct, frozen=True, kw_only=True):
    """A statement in the ledger.

    number: in the order of the reading.  anchor: of this entry.  place: of its words in the text.  within: number of the statement
    it stands in.  found: what found it, None where that is not known.  score: the chance of its being right, where there is one.
    """

    number: int
    anchor: str
    place: str
    words: str
    stance: str
    manner: str
    via: str | None
    within: int | None
    found: str | None
    score: str | None
    facts: tuple[Fact, ...]


class Speaker(Struct, frozen=True, kw_only=True):
    """Someone with all they say."""

    source: Source
    entries: tuple[Entry, ...]


class NotKept(Struct, frozen=True, kw_only=True):
    """What was considered and not kept."""

    words: str
    source: str | None
    cue: str | None
    found: str
    score: str | None
    why: str


class ReadingPage(Struct, frozen=True, kw_only=True):
    """An article as the template takes it; in how many elements each anchor of its text lies. fields, lines and tally tell how its
    page was read, where that was asked for."""

    anchor: str
    reading: Reading
    name: str
    title: str
    authors: str
    words: int
    paragraphs: tuple[Markup, ...]
    anchors: dict[str, int]
    speakers: tuple[Speaker, ...]
    not_kept: tuple[NotKept, ...]
    fields: tuple[FieldView, ...]
    lines: tuple[LinesView, ...]
    tally: str


def reading_to_html(readings: Sequence[Reading], *, explain: bool = False) -> str:
    """One HTML document with every article, one below another: no script, font or picture from elsewhere. explain: also what found
    each statement, and with what score."""
    pages = [reading_page(f"r{n}", reading) for n, reading in enumerate(readings, 1)]
    return as_file().document("reading.html", split_anchors(p.anchors for p in pages), pages=pages, explain=explain).text


def reading_page(anchor: str, reading: Reading, at: Span | None = None) -> ReadingPage:
    """An article as the template takes it. anchor: what its own anchors begin with.  at: words that a link leads to, by `AT`."""
    article = reading.article
    marks = [m for n, a in enumerate(reading.attributions, 1) for m in _marks(anchor, n, a)]
    if at is not None and at.inside(article.text):
        marks.append(Mark(span=at, rank=ACCOUNT, classes="told", anchor=AT))
    painted, anchors = paint(article.text, stretches(article.text), marks)
    name = _name(article)
    return ReadingPage(
        anchor=anchor,
        reading=reading,
        name=name,
        title=" ".join((article.title or "").split()) or name,
        authors=_listed(article.authors),
        words=len(article.text.split()),
        paragraphs=tuple(map(returns_kept, painted)),
        anchors=anchors,
        speakers=_ledger(anchor, reading, anchors),
        not_kept=tuple(_not_kept(article.text, r) for r in reading.rejected),
        fields=tuple(fields_of(article)),
        lines=tuple(lines_of(article)),
        tally=tally(article),
    )


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def stretches(text: str) -> tuple[Span, ...]:
    """The paragraphs, each with the white space around it, so that they hold every code point of the text."""
    starts = [p.start for p in paragraphs_of(text)]
    edges = [0, *starts[1:], len(text)]
    return tuple(Span(*edge) for edge in pairwise(edges)) if starts else ()


def returns_kept(painted: Markup) -> Markup:
    """A browser reads a bare carriage return as a line feed, and takes one before a line feed away; not so a written-out one."""
    return Markup(str(painted).replace("\r", "&#13;"))


def _marks(page: str, number: int, statement: Attribution) -> Iterator[Mark]:
    """The marks of a statement; behind the last of its words stands the way to its entry."""
    label, kind = f"{number}: {_label(statement)}", f"k-{statement.source_kind}"
    last = max(statement.content, key=lambda s: s.end, default=None)
    for span in dict.fromkeys(statement.content):
        after = _back(page, number) if span == last else Markup("")
        yield Mark(span=span, rank=CONTENT, classes=f"said {kind}", label=label, anchor=f"{page}-q{number}", after=after)
    for span in statement.source:
        yield Mark(span=span, rank=SOURCE, classes=f"source {kind}", label=label)
    for span in statement.cue:
        yield Mark(span=span, rank=CUE, classes=f"cue st-{statement.stance}", label=label)


def _back(page: str, number: int) -> Markup:
    """The number is written by the style sheet: the text holds the article's words alone, also when it is copied out."""
    return Markup('<a class="back" href="#{0}-e{1}" data-n="{1}" aria-label="statement {1}"></a>').format(page, number)


def _ledger(page: str, reading: Reading, anchors: Iterable[str]) -> tuple[Speaker, ...]:
    numbers = {a.id: n for n, a in enumerate(reading.attributions, 1)}
    text, known = reading.article.text, frozenset(anchors)
    return tuple(
        Speaker(source=_source(text, group[0]), entries=tuple(_entry(page, text, a, numbers, known) for a in group))
        for group in by_speaker(reading)
    )


def _source(text: str, statement: Attribution) -> Source:
    """Who speaks, under the name the page gives, else in its words for them."""
    return Source(kind=statement.source_kind, name=statement.speaker or words_at(text, statement.source) or None, stance=None)


def _entry(page: str, text: str, a: Attribution, numbers: dict[str, int], anchors: frozenset[str]) -> Entry:
    number = numbers[a.id]
    place = f"{page}-q{number}"
    return Entry(
        number=number,
        anchor=f"{page}-e{number}",
        place=place if place in anchors else page,
        words=words_at(text, a.content),
        stance=a.stance,
        manner=a.manner,
        via=a.via,
        within=numbers.get(a.inside) if a.inside else None,
        found=_found(a.made_by),
        score=_score(a.score),
        facts=(*_own_words(text, a), *(facts_of(text, a.about) if a.about else ())),
    )


def _found(rule: str | None) -> str | None:
    return "the network alone" if rule == LEARNED else rule and f"rule {rule}"


def _score(score: float | None) -> str | None:
    return None if score is None else f"{score:.2f}"


def _own_words(text: str, a: Attribution) -> Iterator[Fact]:
    """The words for the source where they are others than its name, and the cue."""
    source, cue = words_at(text, a.source), words_at(text, a.cue)
    if source and source != a.speaker:
        yield Fact(label="source", words=source)
    if cue:
        yield Fact(label="cue", words=cue)


def _not_kept(text: str, r: Rejected) -> NotKept:
    return NotKept(
        words=words_at(text, r.content),
        source=words_at(text, r.source) or None,
        cue=words_at(text, r.cue) or None,
        found=_found(r.rule) or r.rule,
        score=_score(r.score),
        why=r.why,
    )
