"""The order in which a text is checked:

quotations found | clauses beside the reports' | speakers | numbers and days | claims, with voices | what stands in a report word
for word; then all in the order of the text
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.check.amounts import as_meant
from sayso.compare.check.claims import claim, denies_it, gainsays, other_time
from sayso.compare.check.credited import credited
from sayso.compare.check.days import days
from sayso.compare.check.figures import Figure, numbers
from sayso.compare.check.held import Held, beside
from sayso.compare.check.layout import is_heading
from sayso.compare.check.loosely import Loosely
from sayso.compare.check.named import Named
from sayso.compare.check.nots import turned_by_not
from sayso.compare.check.offices import in_anothers_office
from sayso.compare.check.passed_on import is_outlet_quoting, told_to_others
from sayso.compare.check.people import Described, miscalled
from sayso.compare.check.quotations import Match, Words, matches, quotations, words_of_report
from sayso.compare.check.replies import denial_of_it, is_last_of, is_turned, own_word
from sayso.compare.check.speakers import Speakers
from sayso.compare.check.statements import (
    Place,
    Spoken,
    broke_silence,
    is_silence,
    kept_silent,
    short_places,
    spoke,
    spoke_of_it,
    spoke_the_like,
    spoken,
)
from sayso.compare.check.states import States
from sayso.compare.check.tell import told_figure, told_quotation, told_speaker
from sayso.compare.check.tokens import Token, tokens
from sayso.compare.check.undone import Undone, unless_undone
from sayso.compare.check.verbatim import Verbatim
from sayso.compare.check.wording import Wording
from sayso.compare.clauses.alike import verb_inside
from sayso.compare.clauses.numbers import one_thing, standing
from sayso.compare.clauses.pronouns import PERSONAL, theme
from sayso.compare.clauses.units import Unit, all_units_of, with_denial
from sayso.compare.differ.denials import denied_plainly
from sayso.model import Attribution, Check, Evidence, Finding, Member, Reading, Report, Span, Story, may_be_one, overlap

_MOSTLY = 0.6  # share of a clause that stands in a quotation, from which the quotation's finding is enough
_LONG = 4  # words from which a quotation that no report has is nobody's
_SHORT = 3  # words below which a quotation's place tells nothing of who said it
_WHOLE = 0.9  # of a clause that says little by itself ("he will appeal") a report's, in its verb, must hold so much
_COUNTED = 0.7  # how surely two numbers must count one thing to tell that a clause is the text's
# "the union put the number at 1,200": all that it says is its number, which is held against the reports by itself.
_BARE_NUMBER = re.compile(
    r"\b(?:put|puts|gave|gives|set|sets) (?:it|(?:the|its|their|this|that) (?:number|figure|toll|count|total|estimate|price|cost)) "
    r"(?:at|as) (?:(?:about|around|some|roughly|nearly) )?[^\s,;]+(?: (?:thousand|million|billion|trillion))?(?: [a-z]+)?$",
    re.I,
)
_TELLS_MORE = re.compile(r"\b(?:who|whom|whose|which|that|where|when|after|since)\b|, \w+(?:ed|ing)\b", re.I)  # of a silence
_ORDER = {"quotation": 0, "statement": 1, "number": 2, "day": 3, "claim": 4}


def check(text: Reading, story: Story) -> Check:
    """What was found in holding a text against the reports of a story.

    text: the reading of the text; its words must be those that were written, since findings point into them.
    """
    written = text.article.text
    held = _held(text, story)
    loosely = Loosely(held.others)
    indexed = [(m.report, words_of_report(m.report.text)) for m in story.members]
    quoted = [(q, matches(written, q, indexed)) for q in quotations(written)]
    found = [*_quotations(written, quoted), *_speakers(text, story, held, quoted, loosely), *_figures(text, held, story, loosely)]
    found += [*_people(text, story), *_told_to(text, story)]
    states = States([text, *(m.reading for m in story.members)])
    failing = [f.span for f in found if f.fails and f.kind in ("number", "day", "claim")]  # what fails by itself in a clause
    found += _claims(
        written, held, story, _told_otherwise(text, [f.span for f in found if f.kind == "quotation"]), failing, loosely, states
    )
    found = list(dict.fromkeys(map(Verbatim(written, indexed, held).settled, found)))
    found = _with_contraries(written, found, held, indexed)
    found.sort(key=lambda f: (f.span, _ORDER[f.kind]))
    return Check(
        text=written,
        reports=tuple(m.report for m in story.members),
        findings=tuple(replace(f, id=f"f{n}") for n, f in enumerate(found, 1)),
    )


def _with_contraries(written: str, found: Sequence[Finding], held: Held, indexed: Sequence[tuple[Report, Words]]) -> list[Finding]:
    """The findings, with one for each sentence that a report has but for a "not", where none tells that yet."""
    told = [f.span for f in found if f.verdict == "contradicted"]
    sentences = sorted({u.clause.sentence for u in held.units})
    new: dict[Span, Finding] = {}
    for turned in turned_by_not(written, sentences, indexed):
        if not any(turned.sentence.holds(span) for span in told):
            evidence = Evidence(report=turned.report.id, span=turned.there, marks=turned.theirs)
            why = f"word for word as {turned.report.outlet or turned.report.name or turned.report.id}, but for the “not”"
            new[turned.sentence] = Finding(
                id="", kind="claim", verdict="contradicted", span=turned.sentence, fails=True, why=why, differs=turned.own,
                evidence=(evidence,),
            )  # fmt: skip
    inside = [f for f in found if f.kind == "claim" and not f.fails and any(s.holds(f.span) for s in new)]
    return [*(f for f in found if f not in inside), *new.values()]


def _held(text: Reading, story: Story) -> Held:
    own = len(story.members)
    together = Story(name=story.name, title=None, members=(*story.members, Member(report=Report.of(text.article), reading=text)))
    units = list(as_meant(all_units_of(together, every=True)))  # a short sentence can have a wrong day too
    others = tuple(u for u in units if u.report != own)
    mine = tuple(u for u in units if u.report == own)
    named = Named(others)
    return Held(mine, others, tuple(tuple(beside(u, others, named)) for u in mine))


def _quotations(text: str, quoted: Sequence[tuple[Span, list[Match]]]) -> Iterator[Finding]:
    for span, found in quoted:
        best = found[0] if found else None
        verdict = "not_found" if best is None else "exact" if best.exact else "nearly"
        shown = [m for m in found if m.exact == best.exact] if best else []
        yield Finding(
            id="",
            kind="quotation",
            verdict=verdict,  # type: ignore[arg-type]
            span=span,
            fails=verdict != "exact",
            why=told_quotation(text, best),
            differs=best.differs if best else (),
            evidence=tuple(Evidence(report=m.report, span=m.span, marks=m.marks) for m in shown),
        )


def _speakers(
    text: Reading, story: Story, held: Held, quoted: Sequence[tuple[Span, list[Match]]], loosely: Loosely
) -> Iterator[Finding]:
    readings = {m.report.id: m.reading for m in story.members}
    names = {m.report.id: m.report.outlet or m.report.name or m.report.id for m in story.members}
    speakers = Speakers([text, *readings.values()])
    for statement in text.attributions:
        places = _places(statement, text.article.text, held, quoted, story)
        told = spoken(statement, text.article.text, places, readings, speakers)
        if broke_silence(statement, text.article.text):
            told = spoke(statement, text.article.text, readings, speakers)
        elif is_silence(statement, text.article.text):
            told = kept_silent(statement, text.article.text, told, readings, speakers)
        elif not told.mouths and _looked_for(statement, text.article.text, held, quoted, loosely):
            told = spoke_of_it(statement, text.article.text, readings, speakers) or Spoken("no_speaker", ())
        if told.verdict == "other_speaker":
            told = spoke_the_like(statement, text.article.text, readings, speakers) or told
        span = statement.source[0] if statement.source else statement.content[0]
        if statement.source:
            yield _spoken(span, told, names)


def _told_otherwise(text: Reading, quoted: Sequence[Span]) -> list[Span]:
    """The stretches that are no claims: quotations, with who says them in the same breath, and silences."""
    frames = [
        Span(min(s.start for s in parts), max(s.end for s in parts))
        for a in text.attributions
        if a.manner == "direct" and all(any(q.start - 1 <= c.start and c.end <= q.end + 2 for q in quoted) for c in a.content)
        for parts in ([*a.source, *a.cue, *a.content],)
    ]
    frames += [span for a in text.attributions if (span := denial_of_it(a, text.article.text))]
    frames += [
        Span(a.source[0].start, a.cue[-1].end)
        for a in text.attributions
        if a.stance == "no_comment" and a.source and a.cue and a.source[0].start < a.cue[-1].end
        if not _TELLS_MORE.search(a.source[0].of(text.article.text))
    ]
    return [*quoted, *frames, *_silences(text)]


def _people(text: Reading, story: Story) -> Iterator[Finding]:
    """Those whom the text calls what another is called in the reports."""
    readings = [m.reading for m in story.members]
    for found in (*miscalled(text, readings), *in_anothers_office(text, readings)):
        (report, theirs), (_, another) = found.there, found.another
        yield Finding(
            id="",
            kind="claim",
            verdict="contradicted",
            span=found.here.span,
            fails=True,
            why=_told_role(found.here, theirs, another),
            evidence=tuple(Evidence(report=r, span=d.span) for r, d in ((report, theirs), found.another)),
        )


def _told_to(text: Reading, story: Story) -> Iterator[Finding]:
    """The outlets that somebody is said to have spoken to, of which no report knows."""
    for _, outlet in told_to_others(text, [m.report for m in story.members]):
        why = f"no report has “{outlet.of(text.article.text)}”"
        yield Finding(id="", kind="claim", verdict="unsupported", span=outlet, fails=True, why=why, differs=(outlet,))


def _told_role(here: Described, theirs: Described, another: Described) -> str:
    """Whose role or office the reports have it to be."""
    if here.whose:
        return f"the reports have {another.name} as {here.role} of {another.whose}"
    return f"the reports have “{theirs.role}” for “{here.role}”, which {another.name} is there"


def _silences(text: Reading) -> list[Span]:
    """The clauses in which somebody says nothing: whose silence it is, is a matter of the statement. Where they tell more of them
    ("Dane, who took bribes, declined to comment") or of a matter ("on reports that it had paid") that is a claim like others."""
    silent = [a for a in text.attributions if a.source and a.content and is_silence(a, text.article.text)]
    bare = [a for a in silent if not any(_TELLS_MORE.search(s.of(text.article.text)) for s in (a.source[0], *a.content))]
    return [Span(min(a.source[0].start, a.content[0].start), max(a.source[0].end, a.content[0].end)) for a in bare]


def _spoken(span: Span, told: Spoken, names: dict[str, str]) -> Finding:
    evidence = (
        Evidence(
            report=m.report,
            span=m.span,
            speaker=m.statement.speaker if m.statement else None,
            source_kind=m.statement.source_kind if m.statement else None,
        )
        for m in told.mouths
    )
    return Finding(
        id="",
        kind="statement",
        verdict=told.verdict,  # type: ignore[arg-type]
        span=span,
        fails=told.verdict in ("other_speaker", "no_speaker", "contradicted"),
        why=told_speaker(told, names),
        evidence=tuple(dict.fromkeys(evidence)),
    )


def _looked_for(
    statement: Attribution, written: str, held: Held, quoted: Sequence[tuple[Span, list[Match]]], loosely: Loosely
) -> bool:
    """Whether a statement says enough to be looked for: a quotation, or a clause, that is long enough to be told from
    others and that no report may tell in other words."""
    if any(len(q.of(written).split()) >= _LONG and any(c.holds(q) for c in statement.content) for q, _ in quoted):
        return True
    told = [u for u in held.units if not u.little and len(u.text.split()) >= _SHORT]
    return any(c.holds(u.span) for u in told for c in statement.content if loosely.told(u) is None)


def _places(
    statement: Attribution, written: str, held: Held, quoted: Sequence[tuple[Span, list[Match]]], story: Story
) -> list[Place]:
    """Where the words of a statement stand in the reports: its quotations where they are long enough to tell, else its clauses."""
    inside = [m for q, found in quoted if any(c.holds(q) for c in statement.content) for m in found if _telling(m, story)]
    if inside:
        return [Place(m.report, m.span) for m in inside]
    near = [
        (u, b.unit)
        for u, found in zip(held.units, held.near, strict=True)
        if any(c.holds(u.span) if u.little else c.touches(u.span) for c in statement.content) and _is_of(u, statement)
        for b in found
        if b.enough and not other_time(u, b.unit) and (not u.little or (b.share >= _WHOLE and u.predicate == b.unit.predicate))
    ]
    own = [(u, o) for u in held.units if any(c.touches(u.span) for c in statement.content) for o in held.others if _theirs(u, o)]
    near = own or near
    if near and all(denies_it(u, theirs) for u, theirs in near):
        near += [(u, o) for u, theirs in near for o in own_word(u, [theirs], held.others)]
    near += [
        (u, o) for u in held.units if any(c.touches(u.span) for c in statement.content) for o in held.others if is_last_of(o, u)
    ]
    if near:
        against = [(gainsays(u, theirs) or denies_it(u, theirs)) != is_turned(statement, u, written) for u, theirs in near]
        return [_place(theirs, gainsaid, story) for (_, theirs), gainsaid in zip(near, against, strict=True)]
    return list(short_places(statement, written, [m.reading for m in story.members]))


def _is_of(unit: Unit, statement: Attribution) -> bool:
    """Whether a clause is a statement's, and not another's that is told within its words: "…, a claim that Imre
    rejected, saying"."""
    own = unit.attribution
    if own is None or own.id in ("", statement.id) or own.inside == statement.id:
        return True
    return not own.source or not any(c.holds(own.source[0]) for c in statement.content) or not _two(own, statement)


def _two(one: Attribution, other: Attribution) -> bool:
    return bool(one.speaker and other.speaker) and not may_be_one(one.speaker or "", other.speaker or "")


def _theirs(unit: Unit, other: Unit) -> bool:
    """Whether a clause of the reports is one speaker's, in the text's verb, with the text's day or number, and about an "it": that
    stands nearer in another's words, who names the thing."""
    if unit.little or not theme(other) or not theme(other) <= PERSONAL:
        return False
    if not any(may_be_one(x, y) for x in unit.speakers for y in other.speakers) or not verb_inside(unit, other):
        return False
    days = any(s.first == t.first and s.last == t.last for s in unit.times for t in other.times)
    return days or any(one_thing(p, q) >= _COUNTED and standing(p, q) == "same" for p in unit.quantities for q in other.quantities)


def _place(unit: Unit, against: bool, story: Story) -> Place:
    """Where a report's clause stands; what gainsays the text is shown with the sentence that does so ("denied that …")."""
    report = story.members[unit.report].report.id
    return Place(report, unit.span, against, unit.clause.sentence if against else None)


def _telling(match: Match, story: Story) -> bool:
    text = next(m.report.text for m in story.members if m.report.id == match.report)
    return len(match.span.of(text).split()) >= _SHORT


def _figures(text: Reading, held: Held, story: Story, loosely: Loosely) -> Iterator[Finding]:
    seen: set[Span] = set()
    for unit, near in zip(held.units, held.near, strict=True):
        for kind, found in (("number", numbers(unit, near, held.others, loosely)), ("day", days(unit, near, held.others, loosely))):
            for figure in found:
                if figure.span not in seen and not (unit.little and figure.verdict == "not_found"):
                    seen.add(figure.span)
                    found_in = (
                        credited(text, figure.span, [m.reading for m in story.members]) if figure.verdict == "not_found" else None
                    )
                    yield _of_source(figure.span, *found_in) if found_in else _figure(kind, figure, unit, story)
    sentences = {unit.place: unit for unit in held.units}
    for unit in sentences.values():
        for token in tokens(unit, held.others):
            if not any(token.span.touches(s) for s in seen):
                yield _token(token, story)


def _only_denied(unit: Unit) -> bool:
    """Whether a clause is what somebody denies, and no denial of the text's own."""
    a = unit.attribution
    if a is None or a.stance != "denied" or a.speaker is None or any(unit.span.holds(cue) for cue in a.cue):
        return False  # "the council rejected the sale" is a deed
    return not denied_plainly(unit)


def _token(token: Token, story: Story) -> Finding:
    report = story.members[token.place.report].report
    sentence = token.place.clause.sentence
    return Finding(
        id="",
        kind="day" if token.other.of(report.text).isalpha() else "number",
        verdict="differently",
        span=token.span,
        fails=True,
        why=f"where the reports have {token.other.of(report.text)} ({report.outlet or report.name or report.id})",
        evidence=(Evidence(report=report.id, span=sentence, marks=(token.other,)),),
    )


def _of_source(number: Span, report: str, source: Span) -> Finding:
    evidence = (Evidence(report=report, span=source),)
    return Finding(
        id="", kind="number", verdict="reported", span=number, fails=False, why="as of a source of the reports", evidence=evidence
    )


def _figure(kind: str, figure: Figure, unit: Unit, story: Story) -> Finding:
    reports = [m.report for m in story.members]
    return Finding(
        id="",
        kind=kind,  # type: ignore[arg-type]
        verdict=figure.verdict,  # type: ignore[arg-type]
        span=figure.span,
        fails=figure.verdict != "reported",
        why=told_figure(figure, unit, reports),
        evidence=tuple(dict.fromkeys(_evidence(u, reports, (span,)) for u, span in figure.places)),
    )


def _evidence(unit: Unit, reports: Sequence[Report], marks: tuple[Span, ...] = ()) -> Evidence:
    a = unit.attribution
    return Evidence(
        report=reports[unit.report].id,
        span=with_denial(unit),
        speaker=a.speaker if a else None,
        source_kind=a.source_kind if a else None,
        marks=tuple(m for m in marks if unit.span.holds(m)),
    )


def _claims(
    written: str, held: Held, story: Story, quoted: Sequence[Span], failing: Sequence[Span], loosely: Loosely, states: States
) -> Iterator[Finding]:
    """Each clause of the text that is no quotation and no silence: what carries it, and what gainsays it."""
    reports = [m.report for m in story.members]
    wording, undone = Wording(held.others, states, [r.outlet for r in reports if r.outlet]), Undone(story)
    for unit, near in zip(held.units, held.near, strict=True):
        if any(overlap(q, unit.span) >= _MOSTLY * (unit.span.end - unit.span.start) for q in quoted):
            continue
        if is_outlet_quoting(unit, reports):
            continue
        if is_heading(written, unit.span.start) or (_BARE_NUMBER.search(unit.text) and not near):
            continue
        told = claim(unit, near, held.others, reports, loosely, wording)
        if told.verdict == "contradicted" and _only_denied(unit):
            told = replace(told, verdict="unclear", why="the reports have what is denied here; who denied it is told beside it")
        elif told.verdict == "contradicted" and (own := own_word(unit, told.units, held.others)):
            why = "said so by the same speaker in the reports, denied there by another"
            told = replace(told, verdict="disputed", why=why, units=(*own, *told.units))
        else:
            told = unless_undone(unit, near, told, held, undone, written)
        if (
            unit.little and not told.conditional and told.verdict not in ("contradicted", "disputed")
        ):  # "that's": what says so little is not looked for
            continue
        but = ", but for what fails in it" if told.voices and any(unit.span.holds(s) for s in failing) else ""
        yield Finding(
            id="",
            kind="claim",
            verdict=told.verdict,  # type: ignore[arg-type]
            span=unit.span,
            fails=told.verdict in ("contradicted", "unsupported"),
            why=told.why + but,
            differs=told.differs,
            evidence=tuple(_evidence(u, reports, u.clause.negation if told.verdict != "carried" else ()) for u in told.units),
            voices=told.voices,
        )
