"""What the next step of a process hangs on: "they would resume mediation | if both sides showed willingness"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from msgspec.structs import replace

from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import sentences_of
from sayso.compare.process.state import clause_at
from sayso.compare.process.words import APPROVAL_BY, MATTERS, STAKES, WILLING
from sayso.compare.timeline.happenings import after_dateline, is_past
from sayso.model import Clause, Condition, Member, Span

MOST = 6  # conditions of a report
_LONGEST = 400  # characters; more is no condition but a paragraph
_LEAST_WORDS = 3
_MOSTCONNECTORS = 4  # of a sentence
# Behind a name: it is not the bearer himself who acts.
_THEIRS = re.compile(
    r"(?:[’']s?)? (?:parliament|cabinet|shareholders|members|"
    r"family|administration|government|campaign|board|camp|team|group|estate|side|lawyers?|allies|supporters)\b"
)
_REACH = 40  # characters within which the clause that a connector opens begins

_ONLY_IF = (
    r"if and only if|only if|only when|only after|only once|unless|until|as long as|so long as|provided that|provided|"
    r"on condition that|on the condition that|in the event that|in case|even if|if"
)
# "when" and "once" tell of times as often as of conditions: only behind words of willingness do they bind.
# "before" binds where something will not be done before it.
CONNECTOR = re.compile(
    rf"\b(?P<sure>{_ONLY_IF})\b|(?<=[\w”\"] )[“\"]?(?P<when>when|once|after)\b|(?<=[\w”\"] )(?P<before>before)\b", re.I
)
ON_A_THING = re.compile(
    r"\b(?:(?:conditional|contingent) (?:up)?on|in (?:exchange|return) for|on condition of(?! anonymity)|"
    r"(?:hang|hing)(?:s|es|ed)? on|hung on|"
    r"subject to(?= (?:the )?(?:\w+ ){0,2}(?:approval|consent|clearance|vote|ratification|review)\b)|"
    r"depends? on(?= (?:the )?(?:\w+ ){0,2}(?:approval|consent|clearance|vote|ratification|outcome)\b))\b",
    re.I,
)
WILLED = re.compile(rf"\b(?:{WILLING})\b", re.I)
MATTER = re.compile(rf"\b(?:{MATTERS})\b", re.I)
STAKE = re.compile(rf"\b(?:{STAKES})\b", re.I)
_APPROVAL = re.compile(r"\b(?:approval|consent|clearance|ratification)\b", re.I)
_NO_CONDITION = re.compile(r"(?:\bas|\bask(?:s|ed)?|\bwonder\w*|\bsee|\bknow\w*|\bclear|\bdecide) $|\bwhat $", re.I)
_STOP = re.compile(r"[,;“”\"]|\.(?=\s|$|”|\")")
_WILL = re.compile(r"\b(?:will|shall|is to|are to)\b|[’']ll\b", re.I)
_DONE = re.compile(
    r"\b(?!need|speed|exceed|proceed|succeed)(?:\w+ed|was|were|had|made|came|gave|took|met|won|lost|struck|signed|began)\b", re.I
)
_PERFECT = re.compile(r"\b(?:has|have)\b", re.I)  # "when it has ratified" is still to come
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were)\b", re.I)
_UNDONE = re.compile(
    r"(?:\b(?:not|never|no longer|cannot|nothing|refuse[sd]? to|ruled out|rules out)|n[’']t)\b[^.;:“”\"]{1,120}$", re.I
)
_UNDONE_REACH = 140  # characters before a "before" in which something is left undone
# A day before which it will not be, joined to what must be done: "…, and not before the end of March".
_NOR_BEFORE = re.compile(
    r",? (?:and|but|or)(?: even then)?,? (?P<needs>(?:not|only|no earlier) (?:before|until|after|from|than) [^,;:.“”\"]{2,60})",
    re.I,
)
_NOR_REACH = 90  # characters behind what must be done in which such a day ends
_MUST = re.compile(r"\b(?:must|(?:has|have) (?:yet )?to|needs? to)\b", re.I)
_FEARED = re.compile(r"\b(?:could|may|might)\b", re.I)
# What is told of an accord or a strike in the present, and is still to come where it hangs on something.
_STANDS = re.compile(
    r"\b(?:takes? effect|(?:comes?|goes|go) (?:into (?:force|effect)|ahead)|enters? into force|stands?|holds?|appl(?:y|ies)|"
    r"ends?|starts?|begins?|is (?:off|on|void|valid|binding|final))\b",
    re.I,
)
_BINDING = re.compile(r"\b(?:willing|ready|prepared|would|will|only|again)\b", re.I)


def conditions_of(member: Member, names: Collection[str]) -> tuple[Condition, ...]:
    """A report's conditions on the process, in the order of the text: what needs to come true, for what, and who says so.

    names: ids of the actors that take part.
    """
    found: list[Condition] = []
    for condition in _conditions(member, names):
        if not any(c.span.touches(condition.span) for c in found):
            found += _with_its_day(condition, member.report.text)
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def _with_its_day(condition: Condition, text: str) -> tuple[Condition, ...]:
    """A condition, and beside it the day before which it will not be either, which no deed meets: "only after all were freed, |
    and not before the end of March"."""
    needs = condition.needs
    end = text.find("\n\n", needs.end)
    m = _NOR_BEFORE.search(text, needs.start, min(needs.end + _NOR_REACH, end if end >= 0 else len(text)))
    if m is None or m.start() > needs.end or len(text[needs.start : m.start()].split()) <= _LEAST_WORDS:
        return (condition,)
    day = Span(m.start("needs"), len(text[: m.end()].rstrip()))
    then = condition.then or condition.span
    deed = Span(needs.start, m.start())
    return (
        replace(condition, needs=deed, span=Span(min(then.start, deed.start), max(then.end, deed.end))),
        replace(condition, needs=day, span=Span(min(then.start, day.start), max(then.end, day.end)), must_act=None),
    )


def _conditions(member: Member, names: Collection[str]) -> Iterator[Condition]:
    text, mentions = member.report.text, Mentions(member)
    for sentence in sentences_of(member):
        noun = ON_A_THING.search(text, sentence.start, sentence.end)
        parts = _on_a_thing(text, sentence, noun) if noun else None
        if parts and _is_set(member, mentions, parts, names):
            yield _condition(member, *parts)
        for m in islice(CONNECTOR.finditer(text, sentence.start, sentence.end), _MOSTCONNECTORS):
            if m.group("when") and not _binds(text, sentence, m.start()):
                continue
            if m.group("before") and (due := _due_first(member, sentence, m)):
                if _is_set(member, mentions, due, names):
                    yield _condition(member, *due)
                continue
            if m.group("before") and not _UNDONE.search(text, max(sentence.start, m.start() - _UNDONE_REACH), m.start()):
                continue
            if _NO_CONDITION.search(text[max(sentence.start, m.start() - 12) : m.start()]):
                continue
            parts = _parts(member, sentence, m)
            if parts and _is_set(member, mentions, parts, names) and not (m.group("when") and _is_done(member, *parts)):
                yield _condition(member, *parts)


def _due_first(member: Member, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What must be done, and what it must be done before: "parliament must approve the accord | before patrols start"."""
    text = member.report.text
    must = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start < m.start() and _has_subject(member, c)]
    first = max(must, key=lambda c: c.span.start, default=None)
    if first is None or not _MUST.search(text, first.span.start, m.start()) or first.negation:
        return None
    opened = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start >= m.start() and _has_subject(member, c)]
    needs, then = _cut(text, first.span, end=m.start()), _cut(text, Span(m.end(), _run_end(text, sentence, m.end(), m.end())))
    return (needs, then) if opened and needs and then else None


def _is_done(member: Member, needs: Span, then: Span) -> bool:
    """Whether what is to follow "after" something follows what is done already: "will go back to work after the union accepted"."""
    text = member.report.text
    clause = clause_at(member, needs)
    ahead = _WILL.search(then.of(text)) is not None and _PERFECT.search(needs.of(text)) is None
    return ahead and clause is not None and _DONE.search(needs.of(text)) is not None and is_past(needs.of(text), clause)


def _on_a_thing(text: str, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What is needed and what for where the former is a noun: "made its withdrawal | conditional on the release"."""
    needs = _cut(text, Span(m.start(), _run_end(text, sentence, m.end(), m.end())))
    then = _cut(text, Span(sentence.start, m.start()))
    return (needs, then) if needs and then and len(needs.of(text).split()) > _LEAST_WORDS else None


def _binds(text: str, sentence: Span, at: int) -> bool:
    """Whether words of willingness go before a "when"."""
    return _BINDING.search(text, max(sentence.start, at - 90), at) is not None


def _parts(member: Member, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What is needed and what for, where the latter speaks of willing or doing."""
    text = member.report.text
    needs = _needs(member, sentence, m)
    then = needs and _then(member, sentence, needs)
    if needs is None or then is None:
        return None
    whole = Span(min(needs.start, then.start), max(needs.end, then.end))
    if (
        not (WILLED.search(then.of(text)) or (m.group("sure") and _STANDS.search(then.of(text))))
        or len(whole.of(text)) > _LONGEST
        or "\n\n" in whole.of(text)
    ):
        return None
    return needs, then


def _is_set(member: Member, mentions: Mentions, parts: tuple[Span, Span], names: Collection[str]) -> bool:
    """Whether a condition is one on the process, no mere outlook on what else may come of it ("jobs could go if the merger comes"),
    and nobody only denies it."""
    if _is_outlook(member, mentions, parts[1], names):
        return False
    clauses = (clause_at(member, part) for part in parts)
    return _of_process(member, mentions, parts, names) and not any(c is not None and is_denied(member, c) for c in clauses)


def _is_outlook(member: Member, mentions: Mentions, then: Span, names: Collection[str]) -> bool:
    """Whether what hangs on it only may come, and is neither the matter nor done by one who takes part."""
    words = then.of(member.report.text)
    acting = any(actor.id in names for _, actor in mentions.inside(then))
    return _FEARED.search(words) is not None and MATTER.search(words) is None and not acting


def _of_process(member: Member, mentions: Mentions, parts: tuple[Span, Span], names: Collection[str]) -> bool:
    """Whether a condition is on the process: it names the matter, or two of those that take part."""
    words = " ".join(part.of(member.report.text) for part in parts)
    involved = {actor.id for part in parts for _, actor in mentions.inside(part) if actor.id in names}
    return MATTER.search(words) is not None or STAKE.search(words) is not None or len(involved) >= 2


def _needs(member: Member, sentence: Span, m: re.Match[str]) -> Span | None:
    """From the connector to the end of the clauses it opens."""
    text = member.report.text
    near = range(m.start() - 1, m.end() + _REACH)
    opened = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start in near and c.span.end > m.end()]
    first = min(opened, key=lambda c: c.span.end, default=None)
    if first is None:
        return None
    end = _run_end(text, sentence, m.end(), m.end() if _speaker_in(member, Span(m.end(), first.span.end)) else first.span.end)
    needs = Span(m.start() + m.group().startswith(("“", '"')), end)
    return needs if len(needs.of(text).split()) > _LEAST_WORDS else None


def _speaker_in(member: Member, span: Span) -> bool:
    """Whether a stretch has run on into who says it (", the union's leader, said")."""
    return any(span.holds(s) for a in member.reading.attributions for s in a.source)


def _run_end(text: str, sentence: Span, after: int, least: int) -> int:
    """Where what the connector opens stops: the next comma, quotation's end or full stop behind its first clause."""
    opened = 0
    for m in _STOP.finditer(text, after, sentence.end):
        mark = m.group()
        if mark == "“" or (mark == '"' and not opened):
            if mark == "“" or not _ends_a_word(text, m.start()):
                opened += 1
                continue
        elif mark in '”"' and opened:
            opened -= 1
            continue
        if m.start() >= least - 1 or mark in '”"':
            return m.start()
    return len(text[: sentence.end].rstrip().rstrip('.”"'))


def _ends_a_word(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace()


def _then(member: Member, sentence: Span, needs: Span) -> Span | None:
    """The clause that hangs on it: the last before the connector, or where it opens the sentence the first behind it."""
    clauses = [c for c in member.reading.clauses if c.sentence == sentence and _has_subject(member, c)]
    before = [
        c for c in clauses if WILLED.search(member.report.text, c.span.start, max(c.span.start, min(c.span.end, needs.start)))
    ]
    if before:
        return _cut(member.report.text, max(before, key=lambda c: c.span.start).span, end=needs.start)
    own = next((c for c in clauses if c.condition and c.condition.touches(needs) and c.span.start < needs.start), None)
    if own is not None and _STANDS.search(own.span.of(member.report.text)):
        return _cut(member.report.text, own.span, end=needs.start)
    behind = [c for c in clauses if c.span.start >= needs.end or (c.span.start <= needs.start and c.span.end > needs.end)]
    if not behind:
        return None
    return _cut(member.report.text, min(behind, key=lambda c: (max(c.span.start, needs.end), c.span.end)).span, start=needs.end)


def _has_subject(member: Member, clause: Clause) -> bool:
    """Whether a clause says who or what would do or be it; in the passive that is the object: "the siege would be lifted"."""
    roles = {role for role, _ in clause.roles}
    return "subject" in roles or ("object" in roles and _PASSIVE.search(clause.span.of(member.report.text)) is not None)


def _cut(text: str, span: Span, start: int = 0, end: int | None = None) -> Span | None:
    """A span within bounds, without white space and marks at its ends."""
    span = after_dateline(text, span)
    a, b = max(span.start, start), min(span.end, end if end is not None else span.end)
    while a < b and text[a] in " ,;:“”\"'—–-\n":
        a += 1
    while a < b and text[b - 1] in " ,;:“\"'—–-\n":
        b -= 1
    return Span(a, b) if b - a > 1 else None


def _condition(member: Member, needs: Span, then: Span) -> Condition:
    span = Span(min(needs.start, then.start), max(needs.end, then.end))
    approval = APPROVAL_BY.search(needs.of(member.report.text))
    holder = _sayer(member, then) if _APPROVAL.search(needs.of(member.report.text)) else _holder(member, then)
    acts = approval["whose"] if approval else _actor_in(member, needs)
    return Condition(report=member.report.id, span=span, needs=needs, then=then, held_by=holder, must_act=acts)


def _actor_in(member: Member, needs: Span) -> str | None:
    """Whose act is needed: who is named first, before the verb, in what must come true."""
    clause = clause_at(member, needs)
    named = [(span, actor.name) for span, actor in Mentions(member).inside(needs)]
    subject = clause is not None and any(role == "subject" for role, _ in clause.roles)
    first = min(named, default=None)
    if first is None or not subject or first[0].start - needs.start > _REACH:
        return None
    return _whose(member.report.text, *first)


def _whose(text: str, span: Span, name: str) -> str:
    """A name, or where it only says whose the one is who acts, that one: "the Oyen family"."""
    behind = _THEIRS.match(text, span.end)
    return Span(span.start, behind.end()).of(text) if behind else name


def _holder(member: Member, then: Span) -> str | None:
    """Who sets the condition: whoever says it, or else the one named who would act."""
    if told := _sayer(member, then):
        return told
    clause = clause_at(member, then)
    names = {a.id: a.name for a in member.reading.actors}
    return next((names[n] for n in (clause.names if clause else ()) if n in names), None)


def _sayer(member: Member, then: Span) -> str | None:
    """Who says what hangs on it; None where it is the outlet's own voice."""
    clause = clause_at(member, then)
    said = {a.id: a.speaker for a in member.reading.attributions}
    return said.get(clause.attribution) if clause and clause.attribution else None
