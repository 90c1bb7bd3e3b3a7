"""Standing: the words of a clause that can stand alone: with its subject and with what was said, without dateline, conjunction, the
next clause's subject and who says it.

in: a clause of a report    out: a stretch of its text; None where it hangs on words around it
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.timeline.ahead import denied
from sayso.compare.timeline.mishaps import kinds_of
from sayso.compare.timeline.own_day import is_own, tells_of_nothing
from sayso.compare.timeline.words import ANNOUNCING, CONJUNCTIONS, HANGING, HAPPENING_NOUNS, LOOSE_ENDS, NO_HAPPENING, PRONOUNS
from sayso.model import Clause, Member, Span, TimeExpression

LONGEST = 320  # characters of an entry; a longer clause is a parser's slip
_WINDOW = 150  # characters before a time in which "since the agreement" is looked for
_SINCE = re.compile(
    rf"\b(?:since|after|before|following) "
    rf"((?:the |that |a |an |its |their |his |her )?(?:[\w’'-]+ ){{0,6}}(?:{'|'.join(HAPPENING_NOUNS)})) (?:in |on |of |from )?$",
    re.I,
)
# The place and agency that a wire report begins with.
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z’' ./-]{2,60}(?:, [\w. ]{2,30})?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})? ?"
    r"(?:\([\w ]{2,20}\) ?[-–—]{1,2}|[-–—]{1,2})|\([A-Z]\w{1,9}\)) ?"
)
_JOINT = re.compile(r",? (?:and|while) ")  # between two clauses that share a day
_WHEN = re.compile(r",? when [^,;:“”\"\n]{3,240}")  # what a sentence goes on with that tells when that was
_WORD_BEFORE = re.compile(r"\b([\w’'-]+) $")
_LONGEST_LEAD = 90  # characters of a subject
_LEAD = re.compile(r"(?:An?|The|[A-Z][\w-]+) [^,;:“”\"\n]+ ")
_LAST_WORD = re.compile(r"[\s,;]+([A-Za-z]+)[\s,;]*$")
_NEXT = re.compile(r",? and (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}$")
_LONGEST_WORD = 30  # characters
_FINDING = frozenset(("find", "rule", "conclude", "show", "learn", "establish", "discover"))
_THAT = re.compile(r" that (?=\w)")
_WORD = re.compile(r"[\w’'-]+")
# A day that was told before, and no "that" which hangs on a noun: "That night police arrested two men".
_THAT_NIGHT = re.compile(r"that (?:same )?(?:night|evening|afternoon|morning|day|week(?:end)?|month|year)\b", re.I)
_SINGULAR = {"men": "man", "women": "woman", "people": "person", "mice": "mouse", "oxen": "ox"}  # "three men stormed it"


def told_at(member: Member, clause: Clause, t: TimeExpression) -> tuple[Span, Clause | None] | None:
    """The words that tell of a happening at this time, and their clause; a noun's, where the time is its own."""
    text = member.report.text
    if noun := _SINCE.search(text, max(clause.sentence.start, t.span.start - _WINDOW), t.span.start):
        return Span(noun.start(1), t.span.end), None
    if not is_own(member, clause, t) or clause.span.end - clause.span.start > 2 * LONGEST:
        return None
    span = _without_source(member, _without_next(member, clause, standing(text, clause)))
    if span is None and (joined := _with_first(member, clause) or _with_main(member, clause)):
        return joined
    span = span or _with_lead(member, clause)
    if span and not _reads_alone(member, clause, span):
        return None
    if span and (clause.predicate in ANNOUNCING or clause.predicate == "tell"):  # what "told the court" says nothing without
        span = _with_content(member, clause, span)
    if span and clause.predicate in _FINDING:
        span = _with_that(member, clause, span)
    return (span, clause) if span and span.holds(t.span) else None


def _with_that(member: Member, clause: Clause, span: Span) -> Span:
    """ "In April an inquiry found" with what it found."""
    that = _THAT.match(member.report.text, span.end)
    found = (
        c for c in member.reading.clauses if that and c.sentence == clause.sentence and that.end() - 5 <= c.span.start <= that.end()
    )
    return max((Span(span.start, c.span.end) for c in found), default=span)


def standing(text: str, clause: Clause) -> Span | None:
    """A clause as it can stand alone, without dateline and conjunction; None where it hangs on a word before it."""
    span = after_dateline(text, clause.span)
    words = list(_WORD.finditer(text, span.start, span.end))
    while words and words[0].group().lower() in CONJUNCTIONS:
        words.pop(0)
    if not words or (words[0].group().lower() in HANGING and not _THAT_NIGHT.match(text, words[0].start())) or not clause.roles:
        return None
    if not _has_subject(clause, [w.group().lower() for w in words]):
        return None
    start = words[0].start()
    return without_loose_end(text, Span(start - (text[start - 1 : start] in ("“", '"', "$", "#")), span.end))


def _without_next(member: Member, clause: Clause, span: Span | None) -> Span | None:
    """A clause without the subject of the next, which a parse left at its end: "freed 40 prisoners and Oslavia | pulled back"."""
    text = member.report.text
    m = _NEXT.search(text, max(span.start, span.end - 60), span.end) if span else None
    if span is None or m is None or m.end() != span.end:
        return span
    goes_on = any(c.sentence == clause.sentence and c.span.start == span.end + 1 for c in member.reading.clauses)
    cut = Span(span.start, m.start())
    return cut if goes_on and all(member.reading.times[k].span.end <= m.start() for k in clause.times) else span


def _without_source(member: Member, span: Span | None) -> Span | None:
    """A clause without who says it, which a parse left at its end: "will be drawn up by 30 June, | the union's secretary, Lena
    Ostrow"."""
    if span is None:
        return None
    for a in member.reading.attributions:
        said = max((c.end for c in a.content if span.touches(c) and c.end <= span.end), default=None)
        if said is not None and not any(map(span.holds, a.cue)) and any(said <= s.start and span.holds(s) for s in a.source):
            return without_loose_end(member.report.text, Span(span.start, len(member.report.text[:said].rstrip(" ,"))))
    return span


def _with_first(member: Member, clause: Clause) -> tuple[Span, Clause] | None:
    """A clause without a subject of its own together with the one it is joined to, whose day it gives: "nine people were killed |
    and 40 were missing on Saturday"."""
    text = member.report.text
    before = [
        c
        for c in member.reading.clauses
        if c.sentence == clause.sentence and _JOINT.fullmatch(text, c.span.end, max(c.span.end, clause.span.start))
    ]
    first = max(before, key=lambda c: c.span.start, default=None)
    if first is None or first.times or first.modality or first.condition or first.hedge or denied(text, first):
        return None
    start = standing(text, first) if not tells_of_nothing(text, first) else None
    return (without_loose_end(text, Span(start.start, clause.span.end)), first) if start else None


def _with_main(member: Member, clause: Clause) -> tuple[Span, Clause] | None:
    """A clause that tells when it was with what befell then, which opens the sentence: "nine people were killed | when a crowded
    footbridge collapsed on Saturday night"."""
    text = member.report.text
    own = [c for c in member.reading.clauses if c.sentence == clause.sentence and c.span.end <= clause.span.start]
    first = min(own, key=lambda c: (c.span.start, -c.span.end), default=None)
    if first is None or first.times or first.modality or first.condition or first.hedge or denied(text, first):
        return None
    start = standing(text, first) if not tells_of_nothing(text, first) else None
    if start is None or not _WHEN.fullmatch(text, first.span.end, clause.span.end) or clause.span.end - start.start > LONGEST:
        return None
    if not kinds_of(clause.span.of(text), clause)[0]:
        return None
    whole = Span(start.start, clause.span.end)
    said = any(whole.holds(cue) for a in member.reading.attributions for cue in a.cue)
    return None if said else (without_loose_end(text, whole), clause)


def _with_lead(member: Member, clause: Clause) -> Span | None:
    """A clause that a parse left without its subject, which opens the sentence, alone or in what somebody says: "The boat |
    overturned"; "A boat with 31 people on board | overturned on Lake Orrin, killing four, the police said"."""
    text, sentence = member.report.text, clause.sentence
    lead = after_dateline(text, Span(sentence.start, clause.span.start)) if clause.span.start > sentence.start else None
    first = _WORD.match(text, clause.span.start)
    if lead is None or first is None or first.group().lower()[:3] != clause.predicate[:3] or first.group().endswith("ing"):
        return None
    words = lead.of(text)
    if len(words) > _LONGEST_LEAD or not _LEAD.fullmatch(words):
        return None
    beside = [c for c in member.reading.clauses if c.sentence == sentence and c.span != clause.span]
    if any(c.span.start >= clause.span.end and c.attribution is None and c.predicate not in NO_HAPPENING for c in beside):
        return None
    before = [c for c in beside if c.span.start < clause.span.start]
    alone = len(before) == 1 and not before[0].roles and before[0].span == Span(lead.start, clause.span.start - 1)
    return (
        without_loose_end(text, Span(lead.start, clause.span.end)) if alone or _is_all_said(member, clause, lead, before) else None
    )


def _is_all_said(member: Member, clause: Clause, lead: Span, before: Sequence[Clause]) -> bool:
    """Whether a clause with the words that lead it is what somebody is said, behind it, to say, and no clause but the saying opens
    before it."""
    if any(c.predicate not in NO_HAPPENING or c.span.end <= clause.span.start for c in before):
        return False
    said = (a for a in member.reading.attributions if a.cue and a.content and a.cue[0].start >= clause.span.end)
    return any(a.content[0].start <= lead.start and a.content[0].holds(clause.span) for a in said)


def _reads_alone(member: Member, clause: Clause, span: Span) -> bool:
    """Whether a clause that begins with a pronoun is more than what hangs on the noun before it: "the fishermen | it detained in
    January" says nothing without its object; "said | it would decide", "and | it left" do."""
    text = member.report.text
    first = _WORD.match(text, span.start)
    if first is None or first.group().lower() not in PRONOUNS or any(role == "object" for role, _ in clause.roles):
        return True
    before = _WORD_BEFORE.search(text, max(clause.sentence.start, span.start - _LONGEST_WORD), span.start)
    if before is None or before.group(1).lower() in (*CONJUNCTIONS, *HANGING, "that"):
        return True
    return any(cue.start <= before.start(1) < cue.end for a in member.reading.attributions for cue in a.cue)


def without_loose_end(text: str, span: Span) -> Span:
    """A clause without the prepositions and conjunctions that it was cut off at: "withdrew after a dispute over"."""
    end = span.end
    while (m := _LAST_WORD.search(text, max(span.start, end - _LONGEST_WORD), end)) and m.group(1).lower() in LOOSE_ENDS:
        end = m.start()
    return Span(span.start, end) if end > span.start else span


def after_dateline(text: str, span: Span) -> Span:
    """A stretch of text without the place and agency that a wire report begins with."""
    m = _DATELINE.match(text, span.start, span.end)
    return Span(m.end(), span.end) if m and m.end() < span.end else span


def _has_subject(clause: Clause, words: Sequence[str]) -> bool:
    """Whether the one who does it, or whom it is done to, stands before the verb: "released by the court" has none."""
    heads = [lemma for role, lemma in clause.roles if role in ("subject", "object")]
    alike = [k for k, word in enumerate(words) if word[:3] == clause.predicate[:3]]
    verb = next((k for k in alike if words[k] not in heads), alike[0] if alike else len(words))  # "the Strand struck"
    before = {form[:3] for word in words[:verb] for form in (word, _SINGULAR.get(word, word))}
    return any(lemma[:3] in before for lemma in heads)


def _with_content(member: Member, clause: Clause, span: Span) -> Span | None:
    """ "announced on Saturday" with what was announced, where that follows in the same sentence."""
    for a in member.reading.attributions:
        if a.cue and a.content and span.holds(a.cue[0]) and a.content[-1].end <= clause.sentence.end:
            return Span(min(span.start, a.content[0].start), max(span.end, a.content[-1].end))
    with_what = ("object", "to", "on") if clause.predicate == "agree" else ("object",)
    return span if any(role in with_what for role, _ in clause.roles) else None
