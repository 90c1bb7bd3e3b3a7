"""What the next step of a process hangs on: "they would resume mediation | if both sides showed willingness"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from msgspec.structs import replace

from sayso.compare.process.connectors import CONNECTOR, IN_RETURN, ON_A_THING, SITS, STANDS, WAITS, cut, turned_round
from sayso.compare.process.failing import failing, ultimatum
from sayso.compare.process.holders import condition_of
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import sentences_of
from sayso.compare.process.of_the_process import CALLED_FOR, STRICT, UNLESS, WILLED, is_set
from sayso.compare.process.state import clause_at
from sayso.compare.timeline.ahead import is_past
from sayso.model import Clause, Condition, Member, Span

MOST = 6  # conditions of a report
_LONGEST = 400  # characters; more is no condition but a paragraph
_LEAST_WORDS = 3
_MOSTCONNECTORS = 4  # of a sentence
_REACH = 40  # characters within which the clause that a connector opens begins

_NO_CONDITION = re.compile(
    r"(?:\bas|\bask(?:s|ed)?|\bwonder\w*|\bsee|\bknow\w*|\bclear|\bdecide) $|\bwhat $|"
    r"\b(?:not|to|without|never) (?:yet )?(?:say(?:ing)?|said|tell|reveal|disclose|explain|announced?|specify) $|"
    r"\b(?:unclear|sure) $",
    re.I,
)
_STOP = re.compile(r"[,;“”\"]|\.(?=\s|$|”|\")")
# How it is to be done, between commas before what it is done to: "until it withdrew, in writing, its plan".
_INSERTED = re.compile(r", (?:in|by|with|without|for) [\w-]{2,20}(?: [\w-]{2,20})?, (?=(?:its|their|his|her|all|every) )", re.I)
_WILL = re.compile(r"\b(?:will|shall|is to|are to)\b|[’']ll\b", re.I)
_DONE = re.compile(
    r"\b(?!need|speed|exceed|proceed|succeed)(?:\w+ed|was|were|had|made|came|gave|took|met|won|lost|struck|signed|began|said|did|left|chose|broke|fell|went|found|sent|withdrew)\b",
    re.I,
)
# What was given already, on a condition that is still to be met: "approved the takeover on condition that it sells 45 shops".
_ON_CONDITION = re.compile(r"on (?:the )?condition|provided|providing|so long as|as long as", re.I)
_GRANTED = re.compile(
    r"\b(?:approved|cleared|authori[sz]ed|allowed|accepted|granted|consented|backed|offered|proposed|signed)\b", re.I
)
_WOULD = re.compile(r" (?:[\w’'-]+ ){1,6}?(?:will|would|shall|cannot|won[’']t|wouldn[’']t) ")
_ONLY_AFTER = re.compile(r"only (?:after|when|once)\b", re.I)
_IS_OPEN = re.compile(rf"{WILLED.pattern}|{STANDS.pattern}|\b(?:is|are)\b", re.I)
_DID = re.compile(r" (?:did|was|were|had) (?:[\w’'-]+ ){1,4}", re.I)
_PERFECT = re.compile(r"\b(?:has|have)\b", re.I)  # "when it has ratified" is still to come
_PERFECT_FIRST = re.compile(r"[^,;:.“”\"]{1,60}?\b(?:has|have)\b", re.I)
_COPULA = re.compile(r"(?: (?:is|are|was|were|be|being|been|remains?|will|would)){1,3}$", re.I)
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were)\b", re.I)
_SAID = re.compile(r"(?:has |have |had )?(?:said|says?|told|tells?|added|insisted|warned|argued|announced)(?: that)?", re.I)
# The day of the saying, which a parse leaves on what is said: "said | on Monday it would raise its offer".
_SAID_ON = re.compile(
    r"(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?: (?:morning|afternoon|evening|night))? "
    r"(?=(?:it|he|she|they|we)\b|(?:[\w’'-]{1,30} ){1,4}(?:will|would|could|must)\b)"
)
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
_BINDING = re.compile(
    r"\b(?:willing|ready|prepared|would|will|only|again|possible|"
    r"could (?:only )?(?:hold|begin|start|resume|go (?:ahead|back)|take effect|be (?:\w+ed|begun|held|freed)))\b",
    re.I,
)


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
        joined = islice(CONNECTOR.finditer(text, sentence.start, sentence.end), _MOSTCONNECTORS)
        every = [_on_a_thing(member, sentence, noun)] if noun else []
        every += [turned_round(text, sentence), failing(text, sentence), *(_connected(member, sentence, m) for m in joined)]
        for parts in every:
            if parts and is_set(member, mentions, parts, names):
                yield ultimatum(member, condition_of(member, *parts))


def _connected(member: Member, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What is needed and what for where a connector joins them; None where it binds nothing."""
    text = member.report.text
    if m.group().lower() == "even if":  # what is so even if hangs on nothing
        return None
    timed = m.group("when") or m.group("first")
    if timed and (SITS.match(text, m.start()) or not _binds(text, sentence, m)):
        return None
    if m.group("before") and (due := _due_first(member, sentence, m)):
        return due
    if m.group("before") and not _UNDONE.search(text, max(sentence.start, m.start() - _UNDONE_REACH), m.start()):
        return None
    if _NO_CONDITION.search(text[max(sentence.start, m.start() - 24) : m.start()]):
        return None
    parts = None if _tells_an_order(member, sentence, m) else _parts(member, sentence, m)
    if parts and timed and (_is_done(member, *parts) or (timed.lower() == "when" and _is_a_day(member, parts[0]))):
        return None
    return parts


def _tells_an_order(member: Member, sentence: Span, m: re.Match[str]) -> bool:
    """Whether what stands before "only after" was done, and so only tells in which order: "left | only after they had broken off";
    also where it stands first: "only after they had broken off | did we leave"."""
    text = member.report.text
    if not _ONLY_AFTER.match(m.group()):
        return False
    if not text[sentence.start : m.start()].strip('“" '):
        behind = text[m.end() : sentence.end]
        return _DID.search(behind) is not None and not _IS_OPEN.search(behind)
    led = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start < m.start() and _has_subject(member, c)]
    last = max(led, key=lambda c: c.span.start, default=None)
    words = text[last.span.start : m.start()] if last else ""
    done = last is not None and last.modality is None and is_past(words, last) and _DONE.search(words) is not None
    return done and not _IS_OPEN.search(words)


def _is_a_day(member: Member, needs: Span) -> bool:
    """Whether "when" tells of a day that is set: "will pass when shareholders vote on 11 June"."""
    return any(t.first is not None and t.type == "DATE" and needs.holds(t.span) for t in member.reading.times)


def _due_first(member: Member, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What must be done, and what it must be done before: "parliament must approve the accord | before patrols start"."""
    text = member.report.text
    must = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start < m.start() and _has_subject(member, c)]
    first = max(must, key=lambda c: c.span.start, default=None)
    if first is None or not _MUST.search(text, first.span.start, m.start()) or first.negation:
        return None
    opened = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start >= m.start() and _has_subject(member, c)]
    needs, then = cut(text, first.span, end=m.start()), cut(text, Span(m.end(), _run_end(text, sentence, m.end(), m.end())))
    return (needs, then) if opened and needs and then else None


def _is_done(member: Member, needs: Span, then: Span) -> bool:
    """Whether what is to follow "after" something follows what is done already: "will go back to work after the union accepted"."""
    text = member.report.text
    clause = clause_at(member, needs)
    ahead = _WILL.search(then.of(text)) is not None and _PERFECT.search(needs.of(text)) is None
    return ahead and clause is not None and _DONE.search(needs.of(text)) is not None and is_past(needs.of(text), clause)


def _was_done(member: Member, then: Span) -> bool:
    """Whether what stands before "in return for" was done, and not only offered or promised."""
    text = member.report.text
    begun = [c for c in member.reading.clauses if then.start <= c.span.start < then.end]
    last = max(begun, key=lambda c: c.span.start, default=clause_at(member, then))
    words = text[max(then.start, last.span.start) : then.end] if last else ""
    if last is None or WILLED.search(words) or WAITS.search(words):
        return False
    return last.modality is None and is_past(last.span.of(text), last)


def _on_a_thing(member: Member, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What is needed and what for where the former is a noun: "made its withdrawal | conditional on the release"; it may stand
    first: "in return for the release, | Teskia would withdraw"."""
    text = member.report.text
    stop = _run_end(text, sentence, m.end(), m.end())
    needs, then = cut(text, Span(m.start(), stop)), cut(text, Span(sentence.start, m.start()))
    if then is None:
        then = cut(text, Span(stop, _run_end(text, sentence, min(stop + 2, sentence.end), stop + 2)))
        then = then if then and WILLED.search(then.of(text)) else None
    then = then and _as_said(member, then, m.start())
    if then and (bare := _COPULA.search(text, then.start, then.end)):  # "a return to work | is contingent on"
        then = Span(then.start, bare.start())
    if then and IN_RETURN.match(text, m.start()) and _was_done(member, then):
        return None
    return (needs, then) if needs and then and len(needs.of(text).split()) > _LEAST_WORDS else None


def _as_said(member: Member, then: Span, until: int) -> Span:
    """What hangs on it without who says it before it: "the director said | a new offer"."""
    text = member.report.text
    said = (a for a in member.reading.attributions if any(then.holds(c) and _SAID.fullmatch(c.of(text)) for c in a.cue))
    begun = [c.start for a in said for c in a.content if then.start < c.start < until <= c.end]
    start = min(begun, default=then.start)
    return Span(start, then.end) if start < then.end else then


def _binds(text: str, sentence: Span, m: re.Match[str]) -> bool:
    """Whether words of willingness go before a "when", or, where what is needed has to be done first, the matter is told of in the
    present ("takes effect once both have signed"); of what opens the sentence whether it has to be done first."""
    first = _PERFECT_FIRST.match(text, m.end(), sentence.end) is not None
    opens = not text[sentence.start : m.start()].strip('“" ')
    if opens or m.group("first"):
        return opens and first
    before = max(sentence.start, m.start() - 90)
    return _BINDING.search(text, before, m.start()) is not None or (first and STANDS.search(text, before, m.start()) is not None)


def _parts(member: Member, sentence: Span, m: re.Match[str]) -> tuple[Span, Span] | None:
    """What is needed and what for, where the latter speaks of willing or doing."""
    text = member.report.text
    needs = _needs(member, sentence, m)
    then = needs and _then(member, sentence, needs)
    if needs is None or then is None:
        return None
    whole = Span(min(needs.start, then.start), max(needs.end, then.end))
    if (
        not (_is_willed(text, needs, then) or (not m.group("before") and STANDS.search(then.of(text))))
        or len(whole.of(text)) > _LONGEST
        or "\n\n" in whole.of(text)
    ):
        return None
    return needs, then


def _is_willed(text: str, needs: Span, then: Span) -> bool:
    """Whether what hangs on it is willed, was given on a condition, or is called for unless."""
    if WILLED.search(text, then.start, then.end):
        return True
    words = _GRANTED if _ON_CONDITION.match(text, needs.start) else CALLED_FOR if UNLESS.match(text, needs.start) else None
    return words is not None and words.search(text, then.start, then.end) is not None


def _needs(member: Member, sentence: Span, m: re.Match[str]) -> Span | None:
    """From the connector to the end of the clauses it opens."""
    text = member.report.text
    near = range(m.start() - 1, m.end() + _REACH)
    opened = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start in near and c.span.end > m.end()]
    first = min(opened, key=lambda c: c.span.end, default=None)
    if first is None and STRICT.match(m.group()) is None:  # a parse may have left "provided that …" in the clause before
        return None
    if first is not None and _is_without_comma(text, sentence, m, first):
        return Span(m.start(), first.span.end)
    runs_on = first is None or _speaker_in(member, Span(m.end(), first.span.end))
    end = _run_end(text, sentence, m.end(), m.end() if first is None or runs_on else first.span.end)
    needs = Span(m.start() + m.group().startswith(("“", '"')), end)
    return needs if len(needs.of(text).split()) > _LEAST_WORDS else None


def _is_without_comma(text: str, sentence: Span, m: re.Match[str], opened: Clause) -> bool:
    """Whether a connector opens a sentence, and what hangs on it follows without a comma: "As long as it shells us | we will not
    talk, he said"."""
    rest = _run_end(text, sentence, m.end(), m.end())
    ahead = text[opened.span.end : rest]
    led = text[sentence.start : m.start()].strip('“" ') or _STOP.search(text, m.end(), opened.span.end)
    return not led and opened.span.start > sentence.start and _WOULD.match(ahead) is not None


def _speaker_in(member: Member, span: Span) -> bool:
    """Whether a stretch has run on into who says it (", the union's leader, said")."""
    return any(span.holds(s) for a in member.reading.attributions for s in a.source)


def _run_end(text: str, sentence: Span, after: int, least: int) -> int:
    """Where what the connector opens stops: the next comma, quotation's end or full stop behind its first clause."""
    opened, skip = 0, 0
    for m in _STOP.finditer(text, after, sentence.end):
        mark = m.group()
        if mark == "“" or (mark == '"' and not opened):
            if mark == "“" or not _ends_a_word(text, m.start()):
                opened += 1
                continue
        elif mark in '”"' and opened:
            opened -= 1
            continue
        if m.start() < skip:
            continue
        if mark == "," and (inserted := _INSERTED.match(text, m.start(), sentence.end)):
            skip = inserted.end()
            continue
        if m.start() >= least - 1 or mark in '”"':
            return m.start()
    return len(text[: sentence.end].rstrip().rstrip('.”"'))


def _ends_a_word(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace()


def _then(member: Member, sentence: Span, needs: Span) -> Span | None:
    """The clause that hangs on it: the last before the connector, or where it opens the sentence the first behind it."""
    text = member.report.text
    clauses = [c for c in member.reading.clauses if c.sentence == sentence and _has_subject(member, c)]
    earlier = [c for c in clauses if c.span.start < needs.start]
    before = [c for c in earlier if WILLED.search(text, c.span.start, min(c.span.end, needs.start))]
    if not before:
        end = needs.start if UNLESS.match(text, needs.start) else 0  # "she called | for the mine to be shut"
        before = [c for c in earlier if _is_willed(text, needs, Span(c.span.start, end or min(c.span.end, needs.start)))]
    if before:
        last = max(before, key=lambda c: c.span.start).span
        day = _SAID_ON.match(text, last.start, last.end)
        return cut(text, _up_to(text, Span(day.end(), last.end) if day else last, needs), end=needs.start)
    told = (c for c in member.reading.clauses if c.sentence == sentence and c.span.start < needs.start)
    own = next((c for c in told if c.condition and c.condition.touches(needs)), None) or max(
        earlier, key=lambda c: c.span.start, default=None
    )
    if own is not None and STANDS.search(text, own.span.start, min(own.span.end, needs.start)):
        return cut(text, own.span, end=needs.start)
    behind = [c for c in clauses if c.span.start >= needs.end or (c.span.start <= needs.start and c.span.end > needs.end)]
    if not behind:
        return None
    return cut(text, min(behind, key=lambda c: (max(c.span.start, needs.end), c.span.end)).span, start=needs.end)


def _up_to(text: str, then: Span, needs: Span) -> Span:
    """A clause up to the connector, where a parse has parted it from its object: "will end | the strike provided that"."""
    apart = then.end < needs.start and not _STOP.search(text, then.end, needs.start)
    return Span(then.start, needs.start) if apart else then


def _has_subject(member: Member, clause: Clause) -> bool:
    """Whether a clause says who or what would do or be it; in the passive that is the object: "the siege would be lifted"; or that
    there will be it."""
    roles, words = {role for role, _ in clause.roles}, clause.span.of(member.report.text)
    there = "attribute" in roles and words[:6].lower() == "there "
    return "subject" in roles or there or ("object" in roles and _PASSIVE.search(words) is not None)
