"""What moved besides the claims: how a process stands, what became of its conditions, a source that is now on the record, a
number that a report itself corrects.

in: the reports, which of them are later    out: `Change`s, for `changes` to put beside those of the claims.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from sayso.compare.clauses.whose import told_by_outlet
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.process.outcome import span_told
from sayso.compare.process.state import running
from sayso.compare.voices.newsrooms import is_newsroom
from sayso.model import Account, Attribution, Change, Clause, Member, Process, ProcessState, Report, Span, Story, by_moment, dated

_LIKE = 0.6  # of the words of the shorter clause, the rare ones weighing more, that two must share to say one thing
_LEAST_SHARED = 2
_MOST_UNNAMED = 300  # clauses of unnamed sources that are looked for: each is held against all that says the same of its subject
_LEAST_RARE = 0.9  # what the shared words must weigh together: two of the commonest say nothing
_PRONOUNS = frozenset(("it", "they", "he", "she", "we", "i", "this", "that", "those", "them", "us", "our", "their", "its"))
# Who keeps the name back; "the congressman" and "one man" are somebody who is told of, and no source off the record.
_OFF_RECORD = re.compile(
    r"\b(?:familiar with|close to|briefed on|knowledge of|condition of anonymity|not to be (?:named|identified))\b|"
    r"\b(?:sources?|insiders?)\b|"
    r"^(?:an?|one|two|three|several|some) (?:[\w-]+ ){0,3}(?:officials?|persons?|people|diplomats?|aides?|advis[eo]rs?|executives?|"
    r"negotiators?|bankers?)\b",
    re.I,
)
_KEPT_BACK = re.compile(
    r"\bnot to be (?:named|identified|quoted)\b|\banonym(?:ity|ously)\b|"
    r"\b(?:(?:declined|refused|wished not|asked not|wanted not) to|(?:would|did|does|do|could) not(?: want to| wish to)?) "
    r"(?:be (?:named|identified|quoted)|give (?:a|his|her|their) names?)\b|\bnames? (?:to )?be withheld\b|"
    r"\bnames? not be (?:used|given|published)\b|"
    r"\b(?:wanted|wished|asked) to (?:stay|remain) (?:anonymous|unnamed)\b",
    re.I,
)
_LONGEST_SOURCE = 90  # signs of an unnamed source's description
_NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one)"
_SCALE = r"(?: (?:thousand|million|billion))?"
_IS_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty|hundreds?|thousands?|millions?|dozens?|"
    r"half|no|nobody|none)\b",
    re.I,
)
_CORRECTING = re.compile(
    rf"\b(?:correct(?:ing|ed|s)|revis(?:ing|ed|es)|lower(?:ing|ed)|rais(?:ing|ed)) (?:an?|the|its|their|his|her) "
    rf"(?:earlier|previous|initial|first|original) (?:figure|number|toll|death toll|count|tally|estimate)s? of "
    rf"(?P<before>{_NUMBER})\b",
    re.I,
)
# "It had been 18 and not 20", in or behind a sentence that corrects.
_AND_NOT = re.compile(
    rf"\b(?P<after>{_NUMBER}{_SCALE})(?: [a-z]{{1,20}})?,? (?:and )?not (?P<before>{_NUMBER}{_SCALE})\b|"
    rf"\bnot (?P<was>{_NUMBER}{_SCALE}),? but (?P<now>{_NUMBER}{_SCALE})\b",
    re.I,
)
_CORRECTS = re.compile(
    r"\bcorrect(?:ing|ed|s|ion)\b|\bhad (?:said|put it at|spoken of|given)\b|\b(?:earlier|previous|initial) (?:figure|number)", re.I
)


def is_number(value: str) -> bool:
    """Whether a value tells how many or how much: "1,400", "Three"."""
    return _IS_NUMBER.search(value) is not None


def of_process(dealt: Process, reports: Mapping[str, Report], later: Collection[str], known: Collection[str]) -> Iterator[Change]:
    """How each process of the story stands now, where it stood otherwise before; the conditions that were met, or are refused."""
    told = (s for s in dealt.state if s.report in known and not (s.value == "agreed" and s.disputed))
    states = sorted(told, key=lambda s: (by_moment(dated(reports[s.report])), s.report))
    now = {running(s.of): s for s in states if s.report in later}
    for after in sorted(now.values(), key=states.index):
        before = next((s for s in reversed(states) if s.report not in later and _of_one(s, after)), None)
        is_news = after.report == states[-1].report or after.value in ("ended", "agreed", "paused")
        if before.value != after.value if before else is_news:
            yield _change("state", after.report, after.span, reports, _told(before) if before else None, _told(after))
    for condition in dealt.conditions:
        where = span_told(condition)
        if where is not None and where[0] in later:
            needed = " ".join(condition.needs.of(reports[condition.report].text).split())
            yield _change("met" if condition.met else "refused", *where, reports, needed)


def _of_one(before: ProcessState, after: ProcessState) -> bool:
    """Whether two states are of one process: an end of the strike is no end of the talks. What is agreed on was talked of."""
    one, other = running(before.of), running(after.of)
    if after.value == "open" and after.of in ("offer", "bid") and before.of not in ("offer", "bid"):
        return False  # a new offer opens no talks that had ended
    return one == other or "" in (one, other) or (after.value == "agreed" and one == "talks")


def _told(state: ProcessState) -> str:
    return f"{state.value} ({state.of})" if state.of else state.value


def on_record(story: Story, later: Collection[str], known: Collection[str]) -> Iterator[Change]:
    """What an unnamed source alone had said before, and a named one says in a later report."""
    members = sorted(
        (m for m in story.members if m.report.id in known and m.report.copy_of is None),
        key=lambda m: (by_moment(dated(m.report)), m.report.id),
    )
    old, new = [m for m in members if m.report.id not in later], [m for m in members if m.report.id in later]
    by = {m.report.id: m.report for m in members}
    named_before = _by_head((m, a, c) for m in old for a, c in _said(m, "named_person"))
    named_now = _by_head((m, a, c) for m in new for a, c in _said(m, "named_person"))
    off_record = ((m, *s) for m in old for s in _off_record(m))
    for first, unnamed, clause in islice(off_record, _MOST_UNNAMED):
        if _says_so((first, clause), named_before) is not None:
            continue
        if (found := _says_so((first, clause), named_now)) is not None:
            member, a, c = found
            start = c.span.start + member.report.text[c.span.start : c.span.end].startswith(("“", '"'))
            yield _change("named", member.report.id, Span(start, c.span.end), by, _described(unnamed, first), a.speaker)


def _described(unnamed: Attribution, member: Member) -> str | None:
    """How a report calls a source without a name: "a person who works at the plant", where the reading has "a person"."""
    words = " ".join(" ".join(s.of(member.report.text) for s in unnamed.source).split())
    return words if unnamed.speaker and words.startswith(unnamed.speaker) and len(words) <= _LONGEST_SOURCE else unnamed.speaker


_Said = tuple[Member, Attribution, Clause]


def says_the_same(before: Account, after: Account, story: Story) -> bool:
    """Whether what two accounts say is one thing: said of one doer, of one time, with one verb and one "not"; for whoever is now on
    the record must have said what was said off it."""
    by = {m.report.id: m for m in story.members}
    told = [[(by[x.report], c) for c in by[x.report].reading.clauses if x.span.touches(c.span)] for x in (before, after)]
    return not all(told) or any(
        _head(a) & _head(b) and bool(a.negation) == bool(b.negation) and not _of_others(a, b) and _one_time((m, a), (n, b))
        for m, a in told[0]
        for n, b in told[1]
    )


def _by_head(said: Iterable[_Said]) -> dict[str, list[_Said]]:
    """What sources say, by what each clause says of its subject: only those that say the same of it can say one thing."""
    found: dict[str, list[_Said]] = {}
    for one in said:
        for head in _head(one[2]):
            found.setdefault(head, []).append(one)
    return found


def _says_so(told: tuple[Member, Clause], said: Mapping[str, Sequence[_Said]]) -> _Said | None:
    """The first who says what a clause of a report says."""
    clause = told[1]
    same = (one for head in sorted(_head(clause)) for one in said.get(head, ()))
    return next((one for one in same if _one_thing(clause, one[2]) and _one_time(told, (one[0], one[2]))), None)


def _one_time(*told: tuple[Member, Clause]) -> bool:
    """Whether two clauses may be of one time: both of what is done, or both of what is to come, and of no two days."""
    (_, a), (_, b) = told
    if a.modality != b.modality:
        return False
    days = [[(t.first, t.last) for k in c.times if (t := m.reading.times[k]).first and t.last] for m, c in told]
    return not all(days) or any(p[0] <= q[1] and q[0] <= p[1] for p in days[0] for q in days[1] if all((*p, *q)))


def _said(member: Member, kind: str) -> Iterator[tuple[Attribution, Clause]]:
    """What sources of a kind say in a report, clause by clause: as so, and not on a condition."""
    by_id = {
        a.id: a for a in member.reading.attributions if a.source_kind == kind and a.stance not in ("denied", "no_comment", "asked")
    }
    for clause in member.reading.clauses:
        a = by_id.get(clause.attribution or "")
        if (
            a is not None
            and a.speaker
            and not is_newsroom(a.speaker)
            and any(s.holds(clause.span) or s.touches(clause.span) for s in a.content)
            and not told_by_outlet(a, clause, member.report.text)
        ):
            yield a, clause


def _off_record(member: Member) -> Iterator[tuple[Attribution, Clause]]:
    """What sources of a report say who keep their name back, by who they are called or by how they are described: "a worker who
    asked not to be named"."""
    for a, clause in (*_said(member, "anonymous_person"), *_said(member, "group")):
        described = " ".join(s.of(member.report.text) for s in a.source)
        if _KEPT_BACK.search(described) or (a.source_kind == "anonymous_person" and _OFF_RECORD.search(a.speaker or "")):
            yield a, clause


def _one_thing(a: Clause, b: Clause) -> bool:
    """Whether two clauses say one thing: most of the shorter one's words besides names, the same "not", no other number."""
    if bool(a.negation) != bool(b.negation) or bool(a.condition) != bool(b.condition):
        return False
    if not all(any(role in ("subject", "object") for role, _ in c.roles) for c in (a, b)):
        return False
    if not _head(a) & _head(b) or _of_others(a, b):
        return False
    one, other = _words(a), _words(b)
    shared = one & other
    weights = [sum(map(rarity, words)) for words in (shared, min(one, other, key=lambda w: (sum(map(rarity, w)), sorted(w))))]
    if len(shared) < _LEAST_SHARED or weights[0] < max(_LEAST_RARE, _LIKE * weights[1]):
        return False
    numbers = [{(q.low, q.high) for q in c.quantities} for c in (a, b)]
    return not (all(numbers) and not numbers[0] & numbers[1])


def _of_others(a: Clause, b: Clause) -> bool:
    """Whether two clauses are of two doers, or done to two things: "the council inspected the hall", "the fire service inspected
    the hall"."""
    for role in ("subject", "object"):
        one, other = ({stem(head) for r, head in c.roles if r == role} for c in (a, b))
        if one and other and not one & other and not (one | other) & _PRONOUNS:
            return True
    return False


def _head(clause: Clause) -> frozenset[str]:
    """What a clause says of its subject: its verb, or what it is."""
    said = [head for role, head in clause.roles if role == "attribute"] if clause.predicate == "be" else []
    return frozenset(map(stem, said or [clause.predicate]))


def _words(clause: Clause) -> frozenset[str]:
    """The stems of a clause's words that are no names and no pronouns."""
    return frozenset(stem(w) for w in clause.terms if w not in clause.proper and w not in _PRONOUNS)


def corrected(story: Story, later: Collection[str]) -> Iterator[Change]:
    """A number that a later report gives and says to correct: "fourteen …, correcting an earlier figure of 12"."""
    for member in (m for m in story.members if m.report.id in later and m.report.copy_of is None):
        text, by = member.report.text, {member.report.id: member.report}
        numbers: dict[Span, set[Span]] = {}
        for c in member.reading.clauses:
            numbers.setdefault(c.sentence, set()).update(q.span for q in c.quantities if q.unit is None)
        before: Span | None = None
        for sentence, given in sorted(numbers.items()):
            n = _AND_NOT.search(text, sentence.start, sentence.end)
            if n is not None and _CORRECTS.search(text, before.start if before is not None else sentence.start, sentence.end):
                yield _change("number", member.report.id, sentence, by, n["before"] or n["was"], n["after"] or n["now"])
            before = sentence
            m = _CORRECTING.search(text, sentence.start, sentence.end)
            if m is None:
                continue
            after = next((s for s in sorted(given) if not s.touches(Span(m.start(), m.end()))), None)
            told = after.of(text) if after is not None else None
            yield _change("number", member.report.id, sentence, by, m.group("before"), told)


def _change(
    kind: str, report: str, span: Span, reports: Mapping[str, Report], before: str | None = None, after: str | None = None
) -> Change:
    return Change(
        kind=kind,  # type: ignore[arg-type]
        claim=None,
        report=report,
        span=span,
        published=reports[report].published,
        before=before,
        after=after,
    )
