"""How a process stands, as one report has it: open, paused, ended, agreed or disputed, at the words that say so, and which one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import timedelta
from itertools import islice
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.conditioned import with_condition
from sayso.compare.clauses.whose import word_of
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.words import ACCORDS, RUNNING
from sayso.compare.timeline.standing import after_dateline, without_loose_end
from sayso.model import Clause, Member, ProcessState, Span, dated, day_of

Standing = Literal["open", "paused", "ended", "agreed", "disputed"]

_GAP = r"(?:[\w’'-]+ ){0,5}?"
_LONG_GAP = r"(?:[\w’'-]+ ){0,12}?"  # "talks to end ten months of fighting between A and B collapsed"


def _verbs(text: str) -> str:
    """Verbs in the forms they are written in: "paus-e|es|ed|ing" is pause, pauses, paused, pausing."""
    forms = []
    for verb in text.split():
        root, _, endings = verb.partition("-")
        forms.append(f"{root}(?:{endings})" if endings else root)
    return f"(?:{'|'.join(forms)})"


_PAUSE = _verbs(
    "suspend-|s|ed|ing paus-e|es|ed|ing halt-|s|ed|ing freez-e|es|ing froze postpon-e|es|ed|ing adjourn-|s|ed interrupt-|s|ed"
)
_PAUSED = r"(?:suspended|paused|halted|frozen|postponed|adjourned|on hold|stalled|deadlocked|at an impasse)"
_OF_ITSELF = (  # "the strike halted most trains" halts something else
    r"(?=$|[,.;:”\"]| (?:on|after|until|till|for|by|in|at|since|following|amid|indefinitely|again|when|because|over|and|but|while|"
    r"as|to)\b)"
)
_START = _verbs(
    "resum-e|es|ed|ing restart-|s|ed continu-e|es|ed|ing begin-|s began start-|s|ed open-|s|ed hold-|s held reopen-|s|ed"
)
_FAIL = r"(?<!-)(?:collapsed?|broke down|broken down|broke off|failed|fell apart|fallen apart|ended|(?:is|are|was) over)"
_END = r"(?:(?<!\ban )(?<!\bthe )(?<!\bany )(?<!\bno )end(?:s|ed|ing)?)"  # not "an end to the strike"
_BREAK_OFF = rf"(?:{_END}|broke off|breaks? off|call(?:s|ed) off|cancel(?:s|ed|led)?|abandon(?:s|ed)?|quits?)"
_LEAVE = r"(?:walk(?:s|ed)? (?:out|away)|pull(?:s|ed)? out|withdr[ae]w\w*|back(?:s|ed)? out)"
_NO_TIME = r"(?<!start )(?<!beginning )(?<!outset )(?<!day )(?<!week )"  # who "walked out at the start of a strike" left no strike
_OFFERS = r"offers?|bids?|proposals?|terms"
_AGREE = _verbs("reach-es|ed sign-s|ed agree-s|d clinch-es|ed struck seal-s|ed approv-es|ed ratif-y|ies|ied")
_SETTLED = r"(?:reached|signed|agreed|sealed|struck|ratified|approved)"
_IN_FORCE = r"(?:took effect|takes effect|took hold|came into force|went into effect)"

# What says how it stands, and how surely: a plain end or accord is surer than that talks continue.
_SAYINGS: tuple[tuple[Standing, float, str], ...] = (
    ("paused", 3.0, rf"\b{_PAUSE} {_GAP}(?:{RUNNING})\b"),
    ("paused", 3.0, rf"\b(?:{RUNNING}) {_GAP}{_PAUSED}{_OF_ITSELF}"),
    ("paused", 3.0, rf"\b(?:{RUNNING}) {_LONG_GAP}(?:was|were|has been|have been|had been) {_PAUSED}\b"),
    ("paused", 2.5, r"\b(?:stopped|suspended|paused) (?:talking|negotiating)\b"),
    ("paused", 3.0, rf"\b(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed)|put on hold) {_GAP}(?:mediat\w+|(?:{RUNNING})\b)"),
    ("paused", 2.0, r"\b(?:cannot|can[’']t|not|no longer) (?:continue to )?(?:mediate|negotiate)\b"),
    ("ended", 3.0, rf"\b(?:{RUNNING}) {_LONG_GAP}{_FAIL}\b"),
    ("ended", 3.0, rf"\b{_BREAK_OFF} {_GAP}(?:{RUNNING})\b"),
    ("ended", 3.0, rf"\b(?:brought|brings|put|puts) an end to {_GAP}(?:{RUNNING})\b"),
    ("paused", 2.5, rf"\b{_LEAVE} {_GAP}{_NO_TIME}(?:of|from) {_GAP}(?:{RUNNING})\b"),
    ("ended", 2.5, rf"\b{_LEAVE} (?:of|from) {_GAP}(?:{ACCORDS})\b"),
    ("ended", 2.4, rf"\b(?:court|judges?|jury) {_GAP}(?:sentenced|convicted|acquitted|jailed|cleared)\b"),
    ("ended", 2.4, r"\b(?:pleaded guilty|pled guilty|was convicted|was acquitted|was sentenced|found guilty)\b"),
    ("ended", 2.4, r"\b(?:siege|stand-?off|hijacking) (?:[\w’'-]+ ){0,5}?(?:ended|came to an end|(?:is|was) over)\b"),
    ("ended", 2.4, rf"\b(?:(?:voted|agreed|decided) {_GAP}to return to work|(?:returned|went back) to work)\b"),
    # Who rejects an offer ends nothing alone: another party may yet take it.
    ("disputed", 2.0, rf"\b(?:reject(?:s|ed)?|turn(?:s|ed) down) {_GAP}(?:{ACCORDS}|{_OFFERS}|plan)\b"),
    ("agreed", 2.4, rf"\b(?:accept(?:s|ed)|(?:voted|agreed|decided) {_GAP}to accept) {_GAP}(?:{ACCORDS}|{_OFFERS})\b"),
    ("agreed", 3.0, rf"\b{_AGREE} {_GAP}(?:{ACCORDS})\b"),
    ("agreed", 3.0, rf"\b(?:{ACCORDS}) {_GAP}(?:was|has been|is|were|been) {_SETTLED}\b"),
    ("agreed", 3.0, rf"\b(?:{ACCORDS}) {_LONG_GAP}{_IN_FORCE}\b"),
    ("disputed", 4.0, rf"\b(?:had|has|have|did) not (?:yet )?(?:agreed?|accept(?:ed)?|sign(?:ed)?) {_GAP}(?:{ACCORDS})\b"),
    ("agreed", 3.0, rf"\b(?:approv(?:es|ed)|clear(?:s|ed)|authori[sz](?:es|ed)) {_GAP}(?:takeover|merger|acquisition)\b"),
    ("ended", 2.4, rf"\b(?:block(?:s|ed)|prohibit(?:s|ed)|veto(?:es|ed)) {_GAP}(?:takeover|merger|acquisition)\b"),
    ("agreed", 2.0, r"\bagree(?:s|d) (?:on \w+ )?to (?:a |the )?(?:merge|buy|acquire)\b"),
    ("agreed", 2.0, rf"\bagreed (?:on |to )?(?:an? |the |their ){_GAP}(?:takeover|merger)\b"),
    ("disputed", 5.0, rf"\bden(?:y|ies|ied) {_GAP}(?:{RUNNING}) {_GAP}(?:{_FAIL}|{_PAUSED})\b"),
    ("disputed", 5.0, rf"\b(?:{RUNNING}) (?:had|have|has|were|was) not (?:been )?(?:broken off|{_FAIL}|{_PAUSED})\b"),
    ("disputed", 2.0, rf"\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)) {_GAP}(?:{ACCORDS}|talks|negotiat\w+)\b"),
    ("disputed", 2.0, r"\bden(?:y|ies|ied) (?:on \w+ )?that (?:[\w’'-]+ ){1,4}?in (?:[\w-]+ )?(?:talks|negotiations)\b"),
    ("open", 1.5, rf"\b{_START} {_GAP}(?:{RUNNING})\b"),
    ("open", 1.5, rf"\b(?:{RUNNING}) {_LONG_GAP}(?:{_START}|under way|underway|ongoing|are due|will take place|are to)\b"),
    ("open", 1.5, r"\b(?:is|are|was|were|been) (?:\w+ )?in (?:[\w-]+ )?talks\b"),
    ("open", 1.5, rf"\b(?:met|meets?) {_GAP}for {_GAP}(?:talks|negotiations)\b"),
    ("open", 1.5, r"\boffer(?:s|ed) to (?:buy|acquire|take over|merge)\b"),
    ("open", 1.5, rf"\b(?:made|launched|raised|improved|increased) (?:an?|its|their|his|her) {_GAP}(?:bid|offer)\b"),
    ("open", 1.5, r"\b(?:willing|ready|prepared|agreed) to (?:talk|negotiate|hold talks|meet)\b"),
    ("open", 2.0, rf"\b(?:sue[sd]?|is suing|filed (?:a |the )?{_GAP}(?:lawsuit|suit|complaint))\b"),
    ("open", 2.0, r"\b(?:plead(?:s|ed)|pled) (?:not guilty|innocent)\b"),
    ("open", 2.0, r"\b(?:went on trial|goes on trial|stands trial|strike began|on strike)\b"),
    (
        "open",
        2.0,
        r"\b(?:walk(?:s|ed)? (?:out(?! of)|off the job)|(?:joined|began|launched) (?:a |the )?(?:[\w-]+ )?(?:strike|walkout))\b",
    ),
    ("open", 2.0, r"\b(?:strike|walkout) {_GAP}entered its\b".replace("{_GAP}", _GAP)),
)
_PATTERNS = tuple((value, weight, re.compile(saying, re.I)) for value, weight, saying in _SAYINGS)
# What goes before an accord that is not there: "efforts to reach a deal", "failed to sign", "if they agreed".
_NOT_YET = re.compile(
    r"(?:\bto|\bnot|n[’']t|\bfail\w*|\bwithout|\baimed at|\bbefore|\bonce|\bas soon as|\bif|\bunless|\buntil|\bwould|\bwill|"
    r"\bshall|"
    r"\bcould|\bmight) (?:[\w’'-]+ )?$",
    re.I,
)
_MATTER = re.compile(rf"\b(?:(?:{RUNNING}|{ACCORDS}|bid)\b|offer(?=s\b|ed\b|\b))", re.I)
# What a saying without such a word is of; None is its own word.
_IMPLIED: tuple[tuple[re.Pattern[str], str | None], ...] = tuple(
    (re.compile(words, re.I), of)
    for words, of in (
        (r"\bto work\b|\bwalk(?:s|ed)? (?:out|off)\b", "strike"),
        (r"guilty|convicted|acquitted|sentenced|jailed|cleared|\btrial\b|innocent", "trial"),
        (r"\bsu(?:e[sd]?|ing)\b|complaint", "lawsuit"),
        (r"siege|stand-?off|hijacking", None),
        (r"mediat|negotiat|\btalk|\bmeet\b", "talks"),
        (r"\b(?:merge|buy|acquire|take over)\b", "merger"),
    )
)
_STRIKES = re.compile(r"\b(?:strikes?|strikers|walkout)\b", re.I)
_PROCESSES = {
    "strike": ("strike", "walkout"),
    "trial": ("trial", "hearing", "lawsuit", "proceedings"),
    "truce": ("truce", "ceasefire", "cease-fire"),
}
_VERDICT = re.compile(r"guilty|convicted|acquitted|sentenced", re.I)
# A clause that only says what something hangs on: "only after the strike was suspended".
_HANGS = re.compile(
    r"[“\"]?(?:only )?(?:if|unless|until|till|before|once|provided|as long as|so long as)\b|only (?:after|when)\b", re.I
)
# A clause that only says when or what for: "while the talks were under way", "for talks to begin".
_WHEN = re.compile(r"(?:while|during|before|after|when|since|as|for|to) ", re.I)
_LONG_AGO = timedelta(days=30)  # a step that old is history, not how it stands
_ANOTHER_YEAR = timedelta(days=300)  # what ended or was agreed that long ago is another round of it
_SINCE = re.compile(r"\bsince (?:\w+ )?$", re.I)
_SOME_REACH = 30  # characters before a matter in which its article stands
_SOME = re.compile(r"\b(?:an?|an? (?:earlier|previous)|(?:the |their )?(?:earlier|previous|last|first)) (?:[\w’'-]+ )?$", re.I)
_WITH = re.compile(r"(?: \w+){0,2}? with (?:the )?", re.I)
_NEAR = 3  # characters behind "with" in which its name stands
_LEAST = 1.5
_BEHIND = 15  # characters behind an accord in which it can be one in principle only
_MOST = 40  # sayings of one pattern that are weighed


class Saying(Struct, frozen=True):
    """One saying of how it stands. span: as it can be shown; at: the words that say it."""

    value: Standing
    sureness: float
    span: Span
    of: str | None
    at: Span


def states_of(member: Member, names: Collection[str]) -> tuple[ProcessState, ...]:
    """How the process stands in a report: its surest saying, the earlier the surer; and beside it that of each other process that
    runs in the story, for talks may have ended while the strike goes on. Nothing where it does not say.

    names: ids of the actors that take part; a verdict counts only where it is theirs.
    """
    best: dict[str, Saying] = {}
    for said in sayings_of(member, names):
        clause = clause_at(member, said.at)
        beside = said.of is not None and not (clause and _is_history(member, clause))
        if said.sureness >= _LEAST and (beside or not best):
            best.setdefault(running(said.of), said)
    return tuple(
        ProcessState(report=member.report.id, value=s.value, span=s.span, of=s.of, speaker=_word_of(member, s.at))
        for s in best.values()
        if s.span not in [o.span for o in best.values() if o.sureness > s.sureness]
    )


def at_odds(one: ProcessState, other: ProcessState) -> bool:
    """Whether two reports can't both be right on how one process stands: what ended is not paused, nor did it not
    end. What is agreed on ends, and what goes on may have been paused."""
    values = {one.value, other.value}
    return running(one.of) == running(other.of) and (values == {"ended", "paused"} or values == {"ended", "disputed"})


def running(of: str | None) -> str:
    """Which of the processes of a story something is of: the strike, the trial, the truce, or else the talks with all that they may
    come to. "" where nobody knows."""
    return next((name for name, words in _PROCESSES.items() if of in words), "talks" if of else "")


def _word_of(member: Member, span: Span) -> str | None:
    """On whose word a stretch of text is; None where it is the outlet's own."""
    said = word_of(clause_at(member, span), member.reading)
    return said.speaker if said else None


def sayings_of(member: Member, names: Collection[str]) -> list[Saying]:
    """All that a report says of how the process stands, the surest first."""
    return sorted(_sayings(member, names), key=lambda s: (-s.sureness, s.span.start))


def _sayings(member: Member, names: Collection[str]) -> Iterator[Saying]:
    """Every saying with its sureness. Those inside a condition say what might be, those of long ago what was."""
    text = member.report.text
    conditions = [c.condition for c in member.reading.clauses if c.condition]
    mentions = Mentions(member)
    strikes = _STRIKES.search(f"{member.report.title or ''}\n{text}") is not None
    for value, weight, pattern in _PATTERNS:
        for m in islice(pattern.finditer(text), _MOST):
            span = Span(m.start(), m.end())
            clause = clause_at(member, span)
            if clause is None or "\n" in m.group() or any(c.touches(span) for c in conditions):
                continue
            if _HANGS.match(text, clause.span.start):
                continue
            if value in ("ended", "agreed") and _is_of_another_year(member, clause, span):
                continue
            if value == "open" and (_WHEN.match(text, clause.span.start) or _is_not(clause, span, text)):
                continue
            if value != "disputed" and is_denied(member, clause):
                continue
            if _with_another(member, mentions, span, clause, names):
                continue
            if _VERDICT.search(m.group()) and not any(n in names for n in clause.names):
                continue
            if value == "agreed" and "in principle" in text[m.start() : m.end() + _BEHIND].lower():
                continue
            if value in ("agreed", "ended") and _NOT_YET.search(text[max(0, m.start() - 30) : m.start()]):
                continue
            sureness = weight + 1.5 * (1 - m.start() / len(text)) - 2.0 * _is_history(member, clause)
            told = without_loose_end(text, after_dateline(text, with_condition(clause)))
            yield Saying(value, sureness, Span(told.start, max(told.end, span.end)), _matter(m.group(), strikes=strikes), span)


def _with_another(member: Member, mentions: Mentions, span: Span, clause: Clause, names: Collection[str]) -> bool:
    """Whether the talks of a saying are with somebody who takes no part in this: "in talks with Caldor about another offer"."""
    with_whom = _WITH.match(member.report.text, span.end, clause.sentence.end)
    if with_whom is None:
        return False
    start = with_whom.end()
    met = [actor for at, actor in mentions.inside(clause.sentence) if start <= at.start <= start + _NEAR]
    return bool(met) and met[0].kind in ("organisation", "person") and not any(actor.id in names for actor in met)


def _is_not(clause: Clause, span: Span, text: str) -> bool:
    """Whether a clause says "not" of its saying, before it or within: "is not in talks", "no talks are under way"; who pleads "not
    guilty" says it of something else."""
    return not _VERDICT.search(span.of(text)) and any(n.start < span.end for n in clause.negation if clause.span.holds(n))


def _matter(saying: str, *, strikes: bool) -> str | None:
    """What a saying is of, in its own word, or else what it can only be of; None where it may be of several. strikes: whether the
    report speaks of a strike."""
    found = _MATTER.search(saying)
    if found:
        return found.group().lower()
    implied = next((m for m in (pattern.search(saying) for pattern, _ in _IMPLIED) if m), None)
    word = next((word for pattern, word in _IMPLIED if implied and pattern is implied.re), None)
    if word == "strike" and not strikes:  # who walks out may leave a room
        return None
    return word or (implied.group().lower() if implied else None)


def clause_at(member: Member, span: Span) -> Clause | None:
    """The shortest clause that holds a stretch of text, or else begins it."""
    clauses = member.reading.clauses
    holding = [c for c in clauses if c.span.holds(span)] or [c for c in clauses if c.span.start <= span.start < c.span.end]
    return min(holding, key=lambda c: c.span.end - c.span.start, default=None)


def _is_history(member: Member, clause: Clause) -> bool:
    """Whether the clause tells of a day long before the report's."""
    day = day_of(dated(member.report))
    times = [member.reading.times[k] for k in clause.times]
    return day is not None and any(t.last is not None and t.last < day - _LONG_AGO for t in times)


def _is_of_another_year(member: Member, clause: Clause, at: Span) -> bool:
    """Whether what ended or was agreed is of another year than the report: by the clause's own time, or, of "a truce", by one that
    the sentence gives beside it ("a truce that was signed in 2024 collapsed"). What is so "since" then is so now."""
    day, text = day_of(dated(member.report)), member.report.text
    if day is None:
        return False
    beside = _SOME.search(text, max(clause.sentence.start, at.start - _SOME_REACH), at.start) is not None
    within = clause.sentence if beside else clause.span
    inside = [t for t in member.reading.times if within.holds(t.span)]
    last = [t.last for t in inside if t.last and not _SINCE.search(text, within.start, t.span.start)]
    return bool(last) and max(last) < day - _ANOTHER_YEAR
