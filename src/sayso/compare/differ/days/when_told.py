"""When told: what each report tells of the one day or hour of a kind, wherever and in whichever words of the table it does so.

in: the units of a story, its reports    out: `When`s, in the order in which they are told. It is read from the sentence, whatever
its clauses are: a word of the kind, and the time that stands nearest to it with no break between.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import told_before
from sayso.compare.clauses.moments import Moment, moment
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.days.when_sentences import IT_WAS, Sentence, is_bare, kinds_in, names_in, sentences
from sayso.compare.differ.days.when_words import Kind
from sayso.compare.differ.grounds.asunder import INSIDE
from sayso.compare.differ.grounds.deixis import WEEKDAYS
from sayso.model import Report, Span, TimeExpression, dated, day_of, words_of

_MUCH_NEARER = 25  # characters by which a time stands nearer to another kind's words
_NEAR = 90  # characters between what is told and its time
_WEEK = timedelta(days=7)
_LONGEST = 31  # days of a time that may be set against a day: a month
_LEAD = re.compile(
    r"\b(on|at|in|for|by|until|till|since|from|before|after|to|every|each|between|of|through|during|than)(?: (?:early|late|about|"
    r"around|"
    r"the|shortly|just|next|this|coming|noon|midnight))*\s$",
    re.I,
)
_LEAD_BEFORE_HOUR = re.compile(r"\b(?:until|till|from|after|by|before|between)\b(?= (?:about |around )?(?:\d|noon|midnight))", re.I)
_ALWAYS = frozenset({"on", "at", "in"})
_BREAK = re.compile(
    r"[;:](?!\d)|,? (?:but|while|whereas|although|though)\b|, (?:and|which|who|where|after|before|when)\b|\bsaid\b|"
    r"\btold\b|\b(?:days?|hours?|weeks?|minutes?) (?:before|after|ahead of)\b",
    re.I,
)
_OF_ANOTHER_DEED = re.compile(r"\b(?:after|before|when|while|once)\b", re.I)  # "left on Monday after talks had collapsed"
_TWO_DAYS = re.compile(
    r"\s*(?:and|or|to|through|until|till|-|–)\s*(?:on |the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|"
    r"jun|jul|"
    r"aug|sep|oct|nov|dec)",
    re.I,
)
_POINTS_BACK = re.compile(r"\b(?:that|same|following|previous|later|earlier|last|ago|later)\b", re.I)
_LAST_WEEK = re.compile(r"(?:last \w+day|\w+day last week)", re.I)
# It is told of another time, of each time, not at all, or as nobody's fact; or it was put off.
_ELSEWHERE = re.compile(
    r"\b(?:(?:in|of) (?:1[89]|20)\d\d|years? (?:ago|earlier|before|later)|last (?:year|month)|"
    r"anniversary|previous|originally|initially|at first|had been (?:due|planned|set|scheduled|expected))\b",
    re.I,
)
_PUT_OFF = re.compile(
    r"\b(?:postpon\w+|put (?:off|back)|brought forward|rescheduled|delayed|called off|cancell?ed|moved (?:to|from|forward)|"
    r"extend\w+|"
    r"instead of|no longer)\b",
    re.I,
)
_UNREAL = re.compile(r"\?|\b(?:if|unless|whether)\b|\bno date\b|\bnot yet\b", re.I)
_NOT_ONE = re.compile(
    r"\bno (?:car|train|ship|lorr|traffic|plane|flight|vehicle|one)|\bnobody\b|\bno-one\b|(?:not|n[’']t) been|\bwithout\b", re.I
)
_PLACED_OF = re.compile(
    r"(?<!other)(?<!ather)(?<!ister)(?<!iver)(?<!wife)(?<!aide)(?<!son)\s(?:in|at|near|from|outside|off|around|"
    r"of)(?: the)?((?: [A-ZÀ-Þ][\w’-]+){1,3})"
)
_WORD = re.compile(r"\b[A-Za-zÀ-þ][\w’-]{2,}")
# By these a kind is told, and not of whom or what it is.
_OF_KINDS_LIST = """
    strike walkout stoppage industrial action vote decide ballot decision close shut evacuation order leave town collapse begin
    start resume will day week morning evening night short soon just dawn dusk noon midnight
"""
_OF_KINDS = frozenset(map(stem, _OF_KINDS_LIST.split()))
# Nouns of what is to come, which alone don't tell that it is; and what tells it of them.
_NOUNS = re.compile(r"\b(?:talks|negotiations|summit|march|rally|demonstration|protest)\b", re.I)
_MEANT = re.compile(
    r"\b(?:for|to)(?: [\w-]+){0,3} (?:talks|negotiations|summit|march|rally)\b|"
    r"\b(?:invit|summon|call|plan|agree[ds]? (?:to|on))\w*",
    re.I,
)
_HELD = re.compile(
    r"\b(?:held|took place|met|ended|broke|failed|gathered|marched|rallied|attended|resumed|concluded|collapsed)\b", re.I
)
_AHEAD = re.compile(r"\b(?:will|would|is to|are to|is due|are due|set|due|next|expected|planned|scheduled)\b", re.I)
_CLOCK_ALONE = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?= |$)", re.I)
_VAGUE = re.compile(r"now|currently|recently|today|these days|at present|so far|at the moment", re.I)
_FLOOR = re.compile(rf"\b(?:first|second|third|fourth|last) {INSIDE}\b", re.I)  # where in one thing, and not which of two
_OFTEN = re.compile(r"\b(?:every|each|usually|normally)\b", re.I)


class When(Struct, frozen=True):
    """A time of a kind. whole: its sentence as a unit.  unit: its clause.  first, last: the days it covers, where these are told;
    at: its hour.  day: on which the hour was, as far as the report tells.  window: the words that stand about it; names, nouns:
    those in it; before: also the names of the last sentence before it that had any, without places where its kind is somebody's.
    another: whether its words say that it is of another thing.  context: the window behind the sentence before."""

    kind: Kind
    unit: Unit
    whole: Unit
    time: Span
    first: date | None
    last: date | None
    at: Moment | None
    day: date | None
    published: date
    window: str
    names: frozenset[str]
    nouns: frozenset[str]
    before: frozenset[str]
    another: bool
    context: str

    @property
    def report(self) -> int:
        """The number of its report."""
        return self.unit.report

    @property
    def words(self) -> str:
        """Its time, as the report has it."""
        start = self.whole.span.start
        return " ".join(self.whole.text[self.time.start - start : self.time.end - start].split())


def whens(units: Sequence[Unit], reports: Sequence[Report]) -> Iterator[When]:
    """What reports tell of the times of the table's kinds. A sentence that puts off, asks or supposes tells none."""
    by_report: dict[int, list[Unit]] = defaultdict(list)
    for unit in units:
        by_report[unit.report].append(unit)
    topics = _Topics([reports[r].text for r in by_report])
    for report, own in sorted(by_report.items()):
        published = day_of(dated(reports[report]))
        for sentence in sentences(own) if published is not None else ():
            if published is not None:
                yield from _of_sentence(sentence, topics, published)


class _Topics:
    """The kinds of which a story may tell, by what its reports are about; each is looked for where a sentence has its words."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts, self._known = texts, dict[str, bool]()

    def told_in(self, text: str) -> list[Kind]:
        """The kinds whose words a sentence has."""
        return [k for k in kinds_in(text) if self._has(k)]

    def _has(self, kind: Kind) -> bool:
        topic = kind.topic
        if topic is None:
            return True
        if kind.name not in self._known:
            self._known[kind.name] = any(map(topic.pattern.search, self._texts))
        return self._known[kind.name]


def _of_sentence(s: Sentence, topics: _Topics, published: date) -> Iterator[When]:
    text = s.whole.text
    if _UNREAL.search(text) or _ELSEWHERE.search(text) or any(_PUT_OFF.search(t) for t in (s.before, text, s.after)):
        return
    if any(told_before(u) for u in s.clauses):
        return
    if IT_WAS.match(text):
        yield from _of_the_sentence_before(s, topics, published)
    own = [k for k in topics.told_in(text) if k.ahead is None or not _OFTEN.search(text)]
    on_days = _nearest(s.whole, [k for k in own if k.of != "hour"])
    for kind in own:
        when = next(_at_hours(s, kind, published), None) if kind.of != "day" else None
        if when is None and kind.name in on_days:
            when = next(_on_day(s, kind, *on_days[kind.name], published), None)
        if when is not None:
            yield when


def _of_the_sentence_before(s: Sentence, topics: _Topics, published: date) -> Iterator[When]:
    """The hour of what the sentence before a bare one tells."""
    at = moment(s.whole)
    for kind in topics.told_in(s.before) if at is not None else ():
        m = kind.words.pattern.search(s.before) if kind.of == "hour" else None
        if m is not None and at is not None:
            yield from _when(s, kind, f"{s.before} {s.whole.text}", at.span, None, None, at, published)


_Found = tuple[re.Match[str], TimeExpression]


def _nearest(whole: Unit, kinds: Sequence[Kind]) -> dict[str, _Found]:
    """Of each kind that a sentence tells the words and the day nearest to them; none that is much nearer to another's words."""
    found = [
        (gap, kind.name, m, t)
        for kind in kinds
        for m in kind.words.pattern.finditer(whole.text)
        for t in whole.times
        if (gap := _gap(whole, m, t, kind)) is not None
    ]
    least = {span: min(gap for gap, _, _, t in found if t.span == span) for span in {t.span for _, _, _, t in found}}
    near = sorted((f for f in found if f[0] <= least[f[3].span] + _MUCH_NEARER), key=lambda f: (f[0], f[2].start(), f[3].span))
    return {name: (m, t) for _, name, m, t in reversed(near)}


def _on_day(s: Sentence, kind: Kind, m: re.Match[str], t: TimeExpression, published: date) -> Iterator[When]:
    """What a sentence has of a kind on a day."""
    window = _window(s.whole.text, m.start(), m.end(), t.span.start - s.whole.span.start, t.span.end - s.whole.span.start)
    first, last = _days(s.whole, t, kind, window, published)
    if first is not None and last is not None and _fits(kind, window, first, last, published):
        yield from _when(s, kind, window, t.span, first, last, None, published)


def _at_hours(s: Sentence, kind: Kind, published: date) -> Iterator[When]:
    """What a sentence has of a kind at an hour."""
    text = s.whole.text
    for m in kind.words.pattern.finditer(text):
        left, right = _edges(text, m.start(), m.end())
        shown = " " * left + _LEAD_BEFORE_HOUR.sub(lambda lead: _as_at(lead, kind), text[left:right])
        at = moment(replace(s.whole, text=shown))
        if at is not None:
            own = next((t for t in s.whole.times if t.span.holds(at.span) or at.span.holds(t.span)), None)
            first, last = _days(s.whole, own, kind, text[left:right], published) if own is not None else (None, None)
            if first is None or last is None or _fits(kind, text[left:right], first, last, published):
                span = own.span if own is not None and own.span.holds(at.span) and kind.of == "either" else at.span
                yield from _when(s, kind, text[left:right], span, first, last, at, published)


def _as_at(lead: re.Match[str], kind: Kind) -> str:
    """The small word before an hour as "at", where the kind's may be told by it: "have until 10 p.m. to vote"."""
    return f"{'at':>{len(lead[0])}}" if lead[0].lower() in kind.leads else lead[0]


def _fits(kind: Kind, window: str, first: date, last: date, published: date) -> bool:
    """Whether days are of what is to come, or of what is done, as the kind is."""
    if kind.ahead is True:
        return last > published or (last == published and _AHEAD.search(window) is not None)
    return kind.ahead is None or first <= published


def _gap(whole: Unit, m: re.Match[str], t: TimeExpression, kind: Kind) -> int | None:
    """How far a time stands from what it may be the time of; None where it can't be that."""
    if t.type not in ("DATE", "TIME"):
        return None
    start, end = t.span.start - whole.span.start, t.span.end - whole.span.start
    if _VAGUE.fullmatch(whole.text, start, end):
        return None
    lead = _LEAD.search(whole.text, max(0, start - 40), start)
    if lead is not None and lead[1].lower() not in _ALWAYS | kind.leads:
        return None
    between = whole.text[m.end() : start] if start >= m.end() else whole.text[end : m.start()]
    if start < m.end() and end > m.start():
        between = ""
    if len(between) > _NEAR or _BREAK.search(between) or _OF_ANOTHER_DEED.search(between) or _TWO_DAYS.match(whole.text, end):
        return None
    return len(between) + (0 if start >= m.end() else 10)


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """The breaks on either side of a place."""
    left = [b.end() for b in _BREAK.finditer(text, 0, start)]
    right = _BREAK.search(text, end)
    return left[-1] if left else 0, right.start() if right else len(text)


def _window(text: str, *places: int) -> str:
    """What stands about a kind's words and its time, up to the next break on either side, and to the comma behind."""
    start, end = min(places), max(places)
    left, right = _edges(text, start, end)
    comma = text.find(", ", end, right)
    return text[left : right if comma < 0 else comma]


def _when(
    s: Sentence, kind: Kind, window: str, time: Span, first: date | None, last: date | None, at: Moment | None, published: date
) -> Iterator[When]:
    """A time of a kind, where a clause has it that does not deny it."""
    inner = min((u for u in s.clauses if u.span.start <= time.start < u.span.end), key=lambda u: len(u.text), default=None)
    if inner is None:
        return
    if inner.clause.negation and not _NOT_ONE.search(window):
        return
    said = {w for u in s.clauses for name in u.speakers for w in words_of(name)}
    names = names_in(window, s.clauses) - (said if kind.of != "day" and not (kind.named or kind.person) else frozenset())
    told = (names or names_in(s.whole.text, s.clauses)) - said
    here = {stem(m[0].lower()) for m in _WORD.finditer(window)}
    nouns = frozenset(k for u in s.clauses for k in u.around if k in here) - _OF_KINDS
    if kind.of != "day":  # of an hour, what it is called and who says it tell nothing of which it is
        nouns -= {stem(w) for w in said} | _stems_of_kind(kind, window)
    placed = {w.lower() for m in _PLACED_OF.finditer(s.whole.text) for w in m[1].split()} if kind.person else set[str]()
    yield When(
        kind=kind, unit=inner, whole=s.whole, time=time, first=first, last=last, at=at,
        day=(at.day if at else None) or s.last_day or published, published=published, window=window,
        names=names, nouns=nouns, before=_before(s, kind, told, placed),
        context=f"{s.before} {window}", another=_is_another(kind, window),
    )  # fmt: skip


def _stems_of_kind(kind: Kind, window: str) -> set[str]:
    """The stems of the words by which a kind is told in a window."""
    return {stem(m[0].lower()) for words in kind.words.pattern.finditer(window) for m in _WORD.finditer(words[0])}


def _is_another(kind: Kind, window: str) -> bool:
    """Whether the words about a time say that it is of another thing than the kind's one."""
    return kind.never is not None and kind.never.pattern.search(_FLOOR.sub(" ", window)) is not None


def _days(whole: Unit, t: TimeExpression, kind: Kind, window: str, published: date) -> tuple[date | None, date | None]:
    """The days of a time, a weekday's name as of a day to come or gone by, as the kind is; none where these are not known."""
    said = whole.text[t.span.start - whole.span.start : t.span.end - whole.span.start].lower()
    first, last = day(t)
    if (
        (last - first).days >= (_LONGEST if kind.months else 1)
        or (_POINTS_BACK.search(said) and not _LAST_WEEK.fullmatch(said))
        or (t.type == "TIME" and is_bare(whole, t))
    ):
        return None, None
    if not WEEKDAYS.isdisjoint(re.findall(r"[a-z]+", said)) and not re.search(r"\d", _CLOCK_ALONE.sub("", said)):
        return _in_its_week(first, last, kind, window, published)
    return first, last


def _in_its_week(first: date, last: date, kind: Kind, window: str, published: date) -> tuple[date, date]:
    """The days of a weekday's name, in the week that its kind is of; what was held is of the one gone by."""
    told_ahead = _AHEAD.search(window) or _MEANT.search(window) or not _NOUNS.search(window)
    if kind.ahead is True and last < published and told_ahead and _HELD.search(window) is None:
        return first + _WEEK, last + _WEEK
    if kind.ahead is False and first > published:
        return first - _WEEK, last - _WEEK
    return first, last


def _before(s: Sentence, kind: Kind, told: frozenset[str], placed: set[str]) -> frozenset[str]:
    """The names by which what has a time is known: of somebody, those of the sentence, or else of the last before it."""
    return (told - placed or s.people_before) if kind.person else told | s.names_before
