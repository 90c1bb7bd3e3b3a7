"""What became of a condition: whether a later report has it that what was needed was done, or is refused; the newest is right.

in: a condition, the reports    out: the condition with the words that say so, and whose they are; as it was where no report tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.clauses.whose import word_of
from sayso.compare.process.consents import allowed_since
from sayso.compare.process.deeds import (
    WHOLE,
    as_many,
    asks_the_same,
    deed_of,
    heads,
    is_enough,
    is_one_deed,
    is_voted_for,
    of_another_sort,
)
from sayso.compare.process.denied import is_denied
from sayso.compare.process.words import APPROVAL_BY, MATTERS
from sayso.compare.timeline.ahead import is_past
from sayso.compare.timeline.standing import without_loose_end
from sayso.model import Clause, Condition, Member, ProcessState, Span, Stretch, by_moment, dated, day_of, surely_before, words_of

_REFUSES = re.compile(r"\b(?:would|will|won[’']t|wouldn[’']t|could|can(?:not)?|refuse\w*|never)\b|n[’']t\b", re.I)
_AHEAD = re.compile(
    r"\b(?:will|would|to|may|might|could|can|should|must|if|unless|until|once|when|that(?! (?:\w+ )?ha[ds]\b)) (?:\w+ ){0,2}$", re.I
)
_TALKS = frozenset(("talks", "negotiations", "negotiation", "mediation", "dialogue"))  # may end while the strike goes on
_OVER = (None, "trial", "siege", "standoff", "stand-off", "hijacking")  # nothing hangs on their end any more
_APPROVAL_BY = re.compile(APPROVAL_BY, re.I)
_MATTER = re.compile(rf"\b(?:{MATTERS})\b", re.I)
_APPROVAL = re.compile(r"\b(?:approv\w+|consent|clear(?:ance|ed|s)|ratif\w+|(?:ballot|vote) (?:of|by))\b", re.I)
_YES = ("approve", "clear", "ratify", "back")
_YES_OR_NO = frozenset((*_YES, "block", "veto", "reject", "prohibit", "forbid"))
_NEEDS = frozenset(("need", "require", "await"))
# Only a part of those who must: "some shareholders accepted it", "one of the parliaments ratified it".
_PART = re.compile(
    r"\W*(?:some|several|many|a few|few|one|most|only|part|hundreds|dozens|thousands)\b|"
    r"\W*(?:the )?(?:first|two|three|four|five|half) of (?:the|its|their)\b",
    re.I,
)
_THAT = re.compile(r"\W*that (?!(?:\w+ ){1,4}(?:would|will|should|could|may|might|can)\b)")
_ROOT = 3  # letters by which a verb is known in its forms
# What was done on a day that is told: "the way was cleared on Saturday evening, when Norland began a pause".
_ON_A_DAY_WHEN = re.compile(
    r"\b(?:on|last|yesterday|this) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day ?)?(?:morning|afternoon|evening|night|week)?,? "
    r"when (?:\w+ ){0,2}$",
    re.I,
)
_WHEN_REACH = 80
_REACH = 40  # characters before a verb in which such a word makes it no deed that was done


def became(condition: Condition, members: Sequence[Member], word: Corrections = UNSAID) -> Condition:
    """A condition with what became of it, where a later report tells, not of something else by a person's word."""
    member = next(m for m in members if m.report.id == condition.report)
    needs = deed_of(condition, member)
    if needs is not None and (found := allowed_since(condition, needs, member, members, word)):
        return _with(condition, True, *found)
    if needs is None or needs.predicate in _NEEDS:
        return _approved(condition, member, members, word)
    first: tuple[bool, Clause, Member] | None = None  # who tells first what the newest that tell it have
    for later in sorted(members, key=lambda m: (by_moment(dated(m.report)), m.report.id)):
        if not surely_before(dated(member.report), dated(later.report)):
            continue
        met, clause = _told(condition, needs, member, later, word) or (None, None)
        if met is not None and clause is not None and (first is None or first[0] != met):
            first = met, clause, later
    return _with(condition, *first) if first else condition


def _approved(condition: Condition, member: Member, members: Sequence[Member], word: Corrections) -> Condition:
    """A condition that waits for one body's approval, with the later report that has it that this body approved, or will not."""
    noun = _APPROVAL_BY.search(condition.needs.of(member.report.text))
    if noun is None or condition.must_act is None:
        return condition
    whose = {w.lower() for w in words_of(condition.must_act)} - {"the", "of", "and"}
    for later in sorted(members, key=lambda m: (by_moment(dated(m.report)), m.report.id), reverse=True):
        if not surely_before(dated(member.report), dated(later.report)):
            continue
        for clause in _of_it(condition, later, word):
            if clause.predicate not in _YES_OR_NO:
                continue
            words = clause.span.of(later.report.text)
            unsure = clause.modality or clause.hedge or clause.condition or is_denied(later, clause) or not is_past(words, clause)
            by_it = bool(heads(clause, "subject") & whose) and whose <= {w.lower() for w in words_of(words)}
            if not unsure and by_it and not clause.negation and clause.predicate in _YES:
                return _with(condition, True, clause, later)
            if not unsure and by_it and clause.predicate not in _YES:
                return _with(condition, False, clause, later)
    return condition


def _of_it(condition: Condition, later: Member, word: Corrections) -> Sequence[Clause]:
    """The clauses of a report but those that are of something else than a condition by a person's word."""
    if word.none:
        return later.reading.clauses
    place, report = Stretch(condition.report, condition.span), later.report.id
    return [c for c in later.reading.clauses if not word.two_things(place, Stretch(report, c.span))]


def _told(condition: Condition, needs: Clause, member: Member, later: Member, word: Corrections) -> tuple[bool, Clause] | None:
    """Whether a later report has it that the deed was done, or that it is refused, and its clause; done where it has both."""
    answers = ((_answers(condition, needs, member, clause, later), clause) for clause in _of_it(condition, later, word))
    told = [(met, clause) for met, clause in answers if met is not None]
    return max(told, key=lambda t: (t[0], -t[1].span.start), default=None)


def _with(condition: Condition, met: bool, clause: Clause, later: Member) -> Condition:
    said = word_of(clause, later.reading)
    speaker = said.speaker if said else None
    end = min(
        (s.end for s in (said.content if said else ()) if s.start < clause.span.end and s.end > clause.span.start), default=None
    )
    text = later.report.text
    bare = (
        clause.span.of(text)[:_ROOT].lower() == clause.predicate[:_ROOT]
    )  # who does it stands before: "… and Teskia | pulled back"
    span = without_loose_end(
        text, Span(clause.sentence.start if bare else clause.span.start, min(clause.span.end, end or clause.span.end))
    )
    return replace(condition, met=met, met_report=later.report.id, met_span=span, met_by=speaker)


def _answers(condition: Condition, needs: Clause, member: Member, clause: Clause, later: Member) -> bool | None:
    """Whether a later clause tells that the deed was done (True) or is refused (False); None where it tells neither."""
    text = later.report.text
    if is_voted_for(needs, clause, clause.span.of(text)) and not (clause.negation or clause.modality or is_denied(later, clause)):
        return None if _was_before(clause, later, member) else True
    if _is_turned_down(needs, clause, later):
        return False
    if not is_one_deed(needs, clause) or clause.condition or clause.hedge or _is_needed(clause, later) or is_denied(later, clause):
        return None
    words = clause.span.of(text)
    if needs.predicate == "agree" and _THAT.match(text, clause.span.end):  # who "agreed that it was late" has allowed nothing
        return None
    if _PART.match(words) and not _PART.match(condition.needs.of(member.report.text)):
        return None
    if any(n.of(text).lower() != "without" for n in clause.negation):
        return False if _REFUSES.search(words) and clause.attribution else None
    if clause.modality or not is_past(words, clause) or _is_ahead(clause, text) or _was_before(clause, later, member):
        return None
    if of_another_sort(needs, member.report.text, clause, text):
        return None
    whole, told = ({w.lower() for w in WHOLE.findall(t)} for t in (condition.needs.of(member.report.text), words))
    return (
        True
        if (whole <= told or as_many(needs, clause) or is_enough(needs, clause)) and _by_the_same(condition, clause, later)
        else None
    )


def _is_turned_down(needs: Clause, clause: Clause, later: Member) -> bool:
    """Whether the one whose yes is needed said no: "the authority must approve the deal", "the authority blocked the takeover"."""
    if needs.predicate not in _YES or clause.predicate in _YES or clause.predicate not in _YES_OR_NO:
        return False
    unsure = clause.modality or clause.hedge or clause.condition or clause.negation or is_denied(later, clause)
    words = clause.span.of(later.report.text)
    one = set(needs.proper) <= set(clause.proper) if needs.proper else not _PART.match(words)
    by_it = bool(heads(needs, "subject") & heads(clause, "subject")) and one
    return by_it and not unsure and is_past(words, clause) and _MATTER.search(words) is not None


def _is_needed(clause: Clause, later: Member) -> bool:
    """Whether a clause only says what something hangs on."""
    return any(c.condition and c.condition.touches(clause.span) for c in later.reading.clauses)


def _is_ahead(clause: Clause, text: str) -> bool:
    """Whether the verb stands behind a word that leaves it undone: "agreed to withdraw"."""
    root = clause.predicate[:3]
    verb = re.search(rf"\b{re.escape(root)}", clause.span.of(text), re.I)
    at = clause.span.start + (verb.start() if verb else 0)
    before = text[max(clause.sentence.start, at - _REACH) : at]
    if _ON_A_DAY_WHEN.search(text, max(clause.sentence.start, at - _WHEN_REACH), at):
        return False
    return _AHEAD.search(before) is not None and not before.rstrip().lower().endswith(" that")


def _was_before(clause: Clause, later: Member, member: Member) -> bool:
    """Whether a sentence tells of a time that was over when the condition was set: "in 2019 it withdrew its roster"; not where that
    is another clause's ("released the men | it had held since January")."""
    set_on = day_of(dated(member.report))
    others = {
        k for c in later.reading.clauses if c.sentence == clause.sentence and c.span.start >= clause.span.end for k in c.times
    }
    told = (t for k, t in enumerate(later.reading.times) if clause.sentence.holds(t.span) and k not in others)
    over = (t.last or t.first for t in told)
    return set_on is not None and any(day is not None and day < set_on for day in over)


def _by_the_same(condition: Condition, clause: Clause, later: Member) -> bool:
    """Whether the one who must act may have done it: nobody is named as who does it, nor the one who waits for it; or he is."""
    others = {*clause.proper, *(w.lower() for w in words_of(condition.held_by or ""))}
    each = (condition.must_act or "").split(" and ")  # where two must act, one of them has not met it
    if len(each) == 1 and (condition.must_act is None or not heads(clause, "subject") & others):
        return True
    sentence = clause.sentence.of(later.report.text).lower()
    return all(any(len(w) > 3 and w.lower() in sentence for w in words_of(one)) for one in each)


def span_told(condition: Condition) -> tuple[str, Span] | None:
    """Where it is told what became of a condition."""
    if condition.met is None or condition.met_report is None or condition.met_span is None:
        return None
    return condition.met_report, condition.met_span


def met_in_other_words(told: Sequence[Condition], members: Sequence[Member], word: Corrections = UNSAID) -> tuple[Condition, ...]:
    """The conditions; one that no report answers in its own words with the answer to another that asks for the same deed of
    the same one, asked for in other words ("if it freed the crews", "on the release of the fishermen it holds"), and is not of
    something else by a person's word."""
    by_id = {m.report.id: m for m in members}
    met = [c for c in told if c.met]

    def settled(c: Condition) -> Condition:
        if c.met is not None:
            return c
        own = by_id[c.report]
        for o in met:
            if word.two_things(Stretch(c.report, c.span), Stretch(o.report, o.span)):
                continue
            later = by_id[o.met_report] if o.met_report else None
            if later and surely_before(dated(own.report), dated(later.report)) and asks_the_same(c, own, o, by_id[o.report]):
                return replace(c, met=True, met_report=o.met_report, met_span=o.met_span, met_by=o.met_by)
        return c

    return tuple(map(settled, told))


def open_or_met(
    told: Sequence[Condition], states: Sequence[ProcessState], members: Sequence[Member], *, labour: bool
) -> tuple[Condition, ...]:
    """The conditions without those that something has overtaken: a later report has it that they agreed, or that the strike or
    siege is over. An accord between the parties gives nobody else's approval; one that only somebody tells of ends no strike."""
    over = {s.report for s in states if s.value == "ended" and s.of not in _TALKS and (labour or s.of in _OVER)}
    agreed = over | {s.report for s in states if s.value == "agreed" and not s.disputed and not (labour and s.speaker)}
    by_id = {m.report.id: m for m in members}

    def overtaken(c: Condition) -> bool:
        own = by_id[c.report].report
        settling = over if c.then is None or _APPROVAL.search(c.needs.of(own.text)) else agreed
        return any(m.report.id in settling and surely_before(dated(own), dated(m.report)) for m in members)

    return tuple(c for c in told if c.met or not overtaken(c))
