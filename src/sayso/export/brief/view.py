"""What a brief says, worked out once for every way to write it.

in: a story's view and its readings    out: a `Brief`: sections of lines, each with numbered citations, and the list of what is
cited.

what all say | what differs | who says so | what is open | timeline | what is new since
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.export.accounts import AccountView, bare
from sayso.export.brief.cites import Cite, Numbers, cut
from sayso.export.brief.line import Line, in_turn, names_itself, unless_told, whole, whom
from sayso.export.brief.unsettled import silent, unknown
from sayso.export.labels import (
    CHANGES,
    KINDS,
    OWN_VOICE,
    SOURCES,
    STANCES,
    count,
    days,
    heading,
    moment,
    moved,
    section_of,
    stands,
    unmoved,
    voices_told,
    when,
)
from sayso.export.view import ClaimView, StoryView, nearest, others_of, stories_of
from sayso.model import (
    Account,
    Change,
    Claim,
    Comparison,
    ProcessState,
    Reading,
    Span,
    dated,
    day_of,
)  # fmt: skip
from sayso.pipeline import Outcome

#: Lines of a section at most, so that all fit one page.
MOST = {"all": 5, "differs": 5, "who": 5, "open": 6, "when": 6, "new": 6}
_ACCOUNTS = 4  # of a claim at most
_JOINS = re.compile(r"^(?:while|and|but|whereas|although) ", re.I)  # what only joins an account to what stands before it
_DENIES = re.compile(r"(?:\w+ly )?den(?:y|ies|ied)\b", re.I)


class Section(Struct, frozen=True, kw_only=True):
    """Lines under a heading."""

    key: str
    title: str
    lines: tuple[Line, ...]


class Brief(Struct, frozen=True, kw_only=True):
    """One page on a story."""

    title: str
    when: str | None
    counts: str
    sections: tuple[Section, ...]
    cites: tuple[Cite, ...]


def briefs_of(outcome: Outcome, files: Mapping[str, str] | None = None) -> list[Brief]:
    """The brief of each story, in order. files: by report, the address of the file that it was read from, as seen from where the
    brief will lie; a page that gives no address of its own is linked there."""
    return [_brief(view, outcome.readings, files or {}) for view in stories_of(outcome)]


def _brief(view: StoryView, readings: dict[str, Reading], files: Mapping[str, str]) -> Brief:
    c, numbers = view.comparison, Numbers(view.comparison, files)
    claims = [claim for section in view.sections for claim in section.claims]
    stood = c.process is not None and bool(c.process.state)
    made = (
        ("all", "What all say" if _by_all(claims, c) else "What all, or several, say", _agreed(claims, c, numbers)),
        ("differs", "What differs", _differing(claims, numbers)),
        ("who", "Who says so", _speakers(c, readings, numbers)),
        ("open", f"{'How it stands, what' if stood else 'What'} is open", _open(view, readings, numbers)),
        ("when", "When", _timeline(view, readings, numbers)),
        ("new", f"New since {moment(c.since or '')}", _new(view, readings, numbers)),
    )
    sections = [Section(key=key, title=title, lines=tuple(lines)) for key, title, lines in made if key != "new" or c.since]
    return Brief(
        title=heading(c),
        when=days(c.first, c.last),
        counts=_counts(view),
        sections=tuple(s for s in sections if s.lines or s.key in ("differs", "new")),
        cites=numbers.listed(view.names, readings),
    )


def _counts(view: StoryView) -> str:
    c = view.comparison
    copies = sum(r.copy_of is not None for r in c.reports)
    told = [count(len(c.reports), "report"), *([f"{copies} of them {'a copy' if copies == 1 else 'copies'}"] if copies else [])]
    named, unnamed = view.standing.named, view.standing.unnamed
    sources = (
        f"{named} named and {count(unnamed, 'unnamed source')}" if unnamed else f"{count(named, 'named source')}, none unnamed"
    )
    return ", ".join([*told, sources])


def _own(c: Comparison) -> set[str]:
    return {r.id for r in c.reports if r.copy_of is None}


def newest(c: Comparison, states: Sequence[ProcessState]) -> list[ProcessState]:
    """Of what reports say of how it stands, what those of the newest day do; all, where one gives no day."""
    days_of = {r.id: day_of(dated(r)) for r in c.reports}
    last = max((d for s in states if (d := days_of[s.report]) is not None), default=None)
    return [s for s in states if days_of[s.report] in (last, None)]


def _by_all(claims: Sequence[ClaimView], c: Comparison) -> bool:
    """Whether the first agreements stand in every report."""
    agreed = _ranked(claims)[: MOST["all"]]
    return bool(agreed) and all(view.reports >= len(_own(c)) for view in agreed)


def _ranked(claims: Sequence[ClaimView]) -> list[ClaimView]:
    agreed = [view for view in claims if section_of(view.claim) == "agree"]
    return sorted(agreed, key=lambda view: (-view.reports, -(view.claim.independent or 0), view.number))


def _quoted_once(claims: Sequence[ClaimView]) -> list[ClaimView]:
    """The claims without those whose words one before has already: a quotation with and without who says it."""
    kept: list[tuple[str, ClaimView]] = []
    for view in claims:
        words = bare("".join(p.text for p in view.pieces)).strip('“”".,')
        if not any(words in other or other in words for other, _ in kept):
            kept.append((words, view))
    return [view for _, view in kept]


def _agreed(claims: Sequence[ClaimView], c: Comparison, numbers: Numbers) -> Iterator[Line]:
    """What is told alike, most widely first; where nothing is told by all, that comes first."""
    if len(_own(c)) > 1 and not any(view.reports >= len(_own(c)) for view in _ranked(claims)):
        yield Line(note=f"nothing was found that all {len(_own(c))} surely say alike")
    for view in _quoted_once(_ranked(claims))[: MOST["all"]]:
        places = [place for account in view.accounts for place in account.places]
        note = f"{count(view.reports, 'report')}, {voices_told(view.claim)}"
        yield Line(
            words=cut("".join(p.text for p in view.pieces)), note=note, cites=tuple(numbers.cite(p.report, p.span) for p in places)
        )


def _differing(claims: Sequence[ClaimView], numbers: Numbers) -> Iterator[Line]:
    """Each difference, and what time changed, and under it its accounts; then the first that may differ in more than their source,
    or, where nothing surely differs, the first that may at all."""
    surely = _each_once([v for v in claims if section_of(v.claim) in ("differ", "developed")])
    perhaps = _each_once([v for v in claims if section_of(v.claim) == "may_differ"], surely)
    more = [v for v in perhaps if v.claim.differs_in != ("source",)][:2]
    shown = [*surely[: MOST["differs"]], *more][: MOST["differs"] + 1] if surely else perhaps[:3]
    if not shown:
        yield Line(note="no difference found; one told in other words may be missed")
    for view in shown:
        told = _few(view)
        own = all(account.source.name is None and account.source.kind is None for account in told)
        kinds = ", ".join(KINDS[k][0].lower() for k in view.claim.differs_in)
        changed = "changed with time" if view.claim.sure else "perhaps changed with time"
        yield Line(label=(kinds if view.claim.sure else f"may differ: {kinds}") if kinds else changed)
        yield from (_account(account, numbers, own=own) for account in told)


def _each_once(claims: Sequence[ClaimView], shown: Sequence[ClaimView] = ()) -> list[ClaimView]:
    """The differences without those that set the words of others side by side once more: each of their accounts touches one of a
    claim before, and gives no other value."""
    kept: list[ClaimView] = []
    for view in claims:
        if not any(_says_again(view.claim, other.claim) for other in (*shown, *kept)):
            kept.append(view)
    return kept


def _says_again(claim: Claim, other: Claim) -> bool:
    def again(a: Account, b: Account) -> bool:
        return a.report == b.report and a.span.touches(b.span) and (a.value is None or a.value == b.value)

    return all(any(again(a, b) for b in other.accounts) for a in claim.accounts)


def _few(view: ClaimView) -> list[AccountView]:
    """The accounts of a claim that a page has room for; of what changed with time the first and the newest."""
    told = [account for account in view.accounts if not account.repeated]
    if view.claim.relation == "developed" and len(told) > _ACCOUNTS:
        return [told[0], *told[1 - _ACCOUNTS :]]
    return told[:_ACCOUNTS]


def _account(account: AccountView, numbers: Numbers, *, own: bool = False) -> Line:
    """One account of a difference. own: whether all of them are the outlets' own words, which then need no telling."""
    words = _JOINS.sub("", "".join(p.text for p in account.pieces))
    return Line(
        words=cut(words),
        by=None if own else _by(account, words),
        cites=tuple(numbers.cite(p.report, p.span) for p in account.places),
        inner=True,
    )


def _by(account: AccountView, words: str) -> str | None:
    """Whose word it is, and how it is put where it is not plainly stated, unless the words say so themselves: a denied thing must
    not read as if it was said."""
    source = account.source
    if source.name and names_itself(words, source.name):
        return None
    name = source.name or (SOURCES[source.kind].word if source.kind else OWN_VOICE.word)
    return f"{name}, {STANCES[source.stance].word}" if source.stance in STANCES and not _DENIES.match(words) else name


def _speakers(c: Comparison, readings: dict[str, Reading], numbers: Numbers) -> Iterator[Line]:
    """Who is heard most, over all reports but copies, with where each is first heard in a report."""
    heard: dict[str, list[tuple[str, Span, str, str]]] = {}
    for report in in_turn(c):
        for a in readings[report].attributions if report in readings else ():
            if a.speaker and a.content and a.source_kind != "unknown":
                heard.setdefault(whom(a.speaker, a.source_kind, report), []).append(
                    (report, a.content[0], a.speaker, a.source_kind)
                )
    ranked = sorted(heard.values(), key=lambda said: (-len({s[0] for s in said}), -len(said), said[0][2]))
    for said in ranked[: MOST["who"]]:
        name = max((s[2] for s in said), key=len)
        first = {report: span for report, span, _, _ in reversed(said)}
        yield Line(
            label=name,
            by=SOURCES[said[0][3]].word,
            note=count(len(said), "statement"),
            cites=tuple(sorted((numbers.cite(report, span) for report, span in sorted(first.items())), key=lambda m: m.number)),
        )


def _open(view: StoryView, readings: dict[str, Reading], numbers: Numbers) -> Iterator[Line]:
    """What is told as not known, who would not comment, what the next step hangs on, and what was announced."""
    c = view.comparison
    lines = [
        *_states(c, numbers),
        *_conditions(c, numbers),
        *unknown(in_turn(c), c, readings, numbers),
        *silent(in_turn(c), readings, numbers),
    ]
    seen: set[str] = set()
    for line in lines:
        if (words := bare(line.words or "")) not in seen and len(seen) < MOST["open"]:
            seen.add(words)
            yield line


def _states(c: Comparison, numbers: Numbers) -> Iterator[Line]:
    """How the process stands, where there is one: as the newest reports that say so have it, each state once. What stood otherwise
    before is no longer open."""
    told = newest(c, c.process.state if c.process else ())
    for one in dict.fromkeys((s.value, s.of) for s in told):
        same = [s for s in told if (s.value, s.of) == one]
        text = next(r.text for r in c.reports if r.id == same[0].report)
        yield Line(
            label=f"stands as {stands(same[0])}",
            words=cut(same[0].span.of(text)),
            by=unless_told(same[0].speaker, same[0].span.of(text)),
            cites=tuple(numbers.cite(s.report, s.span) for s in same),
        )


def _conditions(c: Comparison, numbers: Numbers) -> Iterator[Line]:
    """What the next step still hangs on, the newest first; what was met is settled."""
    texts = {r.id: r.text for r in c.reports}
    told = c.process.conditions if c.process else ()
    turn = {report: k for k, report in enumerate(in_turn(c))}
    yet = sorted((condition for condition in told if not condition.met), key=lambda o: -turn.get(o.report, 0))
    for condition in yet[:3]:
        words = cut(condition.span.of(texts[condition.report]))
        cites = [numbers.cite(condition.report, condition.span)]
        if condition.met_report and condition.met_span:
            cites.append(numbers.cite(condition.met_report, condition.met_span))
        refused = f"refused{f' by {condition.met_by}' if condition.met_by else ''}" if condition.met is False else None
        beside = any(o.met and (o.report, o.then) == (condition.report, condition.then) for o in told)
        left = f"met but for “{cut(condition.needs.of(texts[condition.report]))}”" if beside else None
        yield Line(label="hangs on", words=words, by=condition.held_by, note=refused or left, cites=tuple(cites))


def _timeline(view: StoryView, readings: dict[str, Reading], numbers: Numbers) -> Iterator[Line]:
    """What happened when, and who has another number; under what was announced and came the words that say so, unless a row of its
    own tells it."""
    c = view.comparison
    for row in nearest(c, MOST["when"]):
        e = row.entry
        notes = ["announced"] if e.status == "planned" else []
        cites = [numbers.cite(e.report, e.span)]
        if row.announced:
            notes = ["as announced"]
            cites.append(numbers.cite(row.announced.report, row.announced.span))
        notes += others_of(view, e)
        cites += [numbers.cite(o.report, o.span) for o in e.otherwise]
        note = "; ".join(notes) or None
        yield Line(label=when(e.first, e.last), words=whole(readings.get(e.report), e.span, e.text), note=note, cites=tuple(cites))
        if e.came_report and e.came_span:
            text = next(r.text for r in c.reports if r.id == e.came_report)
            words = whole(readings.get(e.came_report), e.came_span, e.came_span.of(text))
            came = "it came" if e.came else "it did not come"
            yield Line(label=came, words=words, cites=(numbers.cite(e.came_report, e.came_span),), inner=True)


def _new(view: StoryView, readings: dict[str, Reading], numbers: Numbers) -> Iterator[Line]:
    c = view.comparison
    if not c.changes:
        yield Line(note=unmoved(c))
    for change in _telling(c.changes)[: MOST["new"]]:
        text = view.text(change.report)
        yield Line(
            label=CHANGES[change.kind],
            words=whole(readings.get(change.report), change.span, change.span.of(text)),
            note=moved(change),
            cites=(numbers.cite(change.report, change.span),),
        )


def _telling(changes: Sequence[Change]) -> list[Change]:
    """Changes of what was told before what is only new."""
    return sorted(changes, key=lambda change: change.kind == "new")
