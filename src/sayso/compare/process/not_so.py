"""Not so: whether what reads like a word on how a process stands is none: it hangs on something, is wished for, over, or of others.

in: a report, and where it says so    out: `Said`, and by each value what makes it none
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import timedelta

from msgspec import Struct

from sayso.compare.clauses.whose import word_of
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.sayings import Standing
from sayso.compare.process.wishes import is_beside_it, is_of_old, is_only_wished, is_way_to_it, only_may_be
from sayso.compare.process.words import ACCORDS, RUNNING
from sayso.model import Clause, Member, Span, dated, day_of

# What goes before an accord that is not there: "efforts to reach a deal", "failed to sign", "if they agreed".
_NOT_YET = re.compile(
    r"(?:\bto|\bnot|n[’']t|\bfail\w*|\bwithout|\baimed at|\bbefore|\bonce|\bas soon as|\bif|\bunless|\buntil|\bwould|\bwill|"
    r"\bshall|"
    r"\bcould|\bmight) (?:[\w’'-]+ )?$",
    re.I,
)
# What is to be ended goes on, whatever comes of the talks about it: "talks to end a ten-day strike in the north broke down".
_AIM = re.compile(
    r"\b(?:(?:to|would|could) (?:end|avert|stop|settle|resolve|halt|prevent)|at (?:ending|averting|stopping|settling|resolving)|"
    r"(?:an?|the|any) end to) (?:[\w’'-]+ ){0,4}$",
    re.I,
)
# "The round of talks that was interrupted by the raid had opened on Tuesday."
_HAD_BEGUN = re.compile(r"\bhad (?:only |just |first )?(?:opened|begun|started|resumed|restarted|reopened|continued)$", re.I)
_AIM_REACH = 60  # characters before a matter in which it is told as an aim
_BEFORE = 25  # characters before a saying in which it is told as only wanted
_SHOULD = re.compile(r"\b(?:should|must|ought to|had to|needs? to) (?:[\w’'-]+ )?$", re.I)
# What somebody only wants stopped goes on: "has asked the court to halt the strike".
_WANTED = re.compile(
    r"\b(?:ask|urg|want|seek|sought|call|appl|refus|hop|tr(?:y|ies|ied)|threaten|petition|press)\w*\b[^.;:]{0,80}\bto (?:\w+ )?$",
    re.I,
)
_WANTED_REACH = 100
MATTER = re.compile(rf"\b(?:(?:{RUNNING}|{ACCORDS}|bid)\b|offer(?=s\b|ed\b|\b))", re.I)
# A trial ends by a verdict or by being given up: not with a hearing of it, nor with a day in court, nor with what it heard of ("the
# trial was told that the marriage had ended").
_OF_A_COURT = frozenset(("trial", "hearing", "lawsuit", "suit", "proceedings"))
_SITTING = re.compile(r"\b(?:hearings?|session|sitting|day|week|morning|afternoon|heard|told|shown|said|that)\b", re.I)
_A_DAY_OF = re.compile(r"\b(?:day|session|week|hearing) (?:of|in) (?:\w+ ){0,2}$", re.I)
_FOR_THE_DAY = re.compile(
    r" (?:early\b|(?:late )?(?:for (?:the (?:day|night|week|weekend|morning|afternoon|moment|year|holidays?|recess)|"
    r"today|lunch|now)\b|"
    r"(?:just |shortly )?(?:at|before|after|around|by|about) (?:about |around |just after )?(?:noon|midday|lunch|\d)|"
    r"until |till |(?:this |on \w{6,9} )?(?:morning|afternoon|evening)\b))",
    re.I,
)
_UNDECIDED = re.compile(r"(?:has|have|had) not ", re.I)
_VERDICT = re.compile(r"guilty|convicted|acquitted|sentenced|jailed", re.I)
# A clause that only says what something hangs on: "only after the strike was suspended".
_HANGS = re.compile(
    r"[“\"]?(?:only )?(?:if|unless|until|till|before|once|provided|as long as|so long as)\b|only (?:after|when)\b", re.I
)
# The same words before a clause that a parse begins behind them: "provided | the union agreed to a two-year deal".
_HANGS_ON = re.compile(
    r"\b(?:if|unless|until|till|once|provided(?: that)?|providing(?: that)?|on (?:the )?condition(?: that)?|(?:as|so) long(?: as)?|"
    r"assuming(?: that)?|in case|should) $",
    re.I,
)
# A clause that only says when or what for: "while the talks were under way", "for talks to begin".
_WHEN = re.compile(r"(?:while|during|before|after|when|since|as|for|to) ", re.I)
# A deal is one of two of those that take part; of a bystander's purchase it says nothing.
_OF_TWO = re.compile(r"(?:will|is to|are to) |.*\bwhether ", re.I)
_TWO = 2
_STRUCK = re.compile(r"walk(?:s|ed)? (?:out|off)|down(?:s|ed) tools|(?:joined|began|launched) ", re.I)
_WALKED = re.compile(r"walk(?:s|ed)? out\b", re.I)
_NEGOTIATING = frozenset(
    ("delegation", "negotiator", "delegate", "envoy", "representative", "leader", "chief", "secretary", "team")
)
_WENT_ON = re.compile(r"\b(?:strike|walkout)\b.* (?:went|goes) on$", re.I)  # "bread was scarce as the strike went on"
_TRIAL_BEGAN = re.compile(r"trial (?:began|opened|started)", re.I)
_THAT = re.compile(r"(?:\b(?:that|those)|\b(?:an|the|their) (?:earlier|previous|last)(?: [\w’'-]+)?) $", re.I)
_FOR_LONG = re.compile(r" for (?:[\w-]+ ){1,3}?(?:hours|days|weeks|months|years)\b", re.I)
_ANOTHER_YEAR = timedelta(days=300)  # what ended or was agreed that long ago is another round of it
_SINCE = re.compile(r"\bsince (?:\w+ )?$", re.I)
_SOME_REACH = 30  # characters before a matter in which its article stands
_SOME = re.compile(r"\b(?:an?|an? (?:earlier|previous)|(?:the |their )?(?:earlier|previous|last|first)) (?:[\w’'-]+ )?$", re.I)
_WITH = re.compile(r"(?: \w+){0,2}? with (?:the )?", re.I)
_NEAR = 3  # characters behind "with" in which its name stands
IN_PRINCIPLE = re.compile(r"in principle$", re.I)
_IN_PRINCIPLE_TO = re.compile(r"in principle (?:to|on|that) (?:[\w’'-]+ ){0,4}$", re.I)
_DUE = re.compile(r"\b(?:due|set|about|threaten\w*|ready|preparing) to $", re.I)  # "are due to walk out"
_NOT_YET_REACH = 30  # characters before a saying in which its "not yet" stands
_BEHIND = 15  # characters behind an accord in which it can be one in principle only


class Said(Struct, frozen=True):
    """Where a report says how its process may stand. words: the saying; mentions, names: of its report, and ids of those who take
    part."""

    member: Member
    clause: Clause
    span: Span
    words: str
    mentions: Mentions
    names: Collection[str]

    @property
    def text(self) -> str:
        """Its report's text."""
        return self.member.report.text

    def has_before(self, words: re.Pattern[str], reach: int | None = None) -> bool:
        """Whether some words stand before it in its sentence, or so many characters before it at most."""
        first = self.clause.sentence.start
        return words.search(self.text, first if reach is None else max(first, self.span.start - reach), self.span.start) is not None


def hangs(said: Said) -> bool:
    """Whether it only says what something hangs on, or what should be."""
    text, clause = said.text, said.clause
    before = max(clause.sentence.start, clause.span.start - _BEFORE)
    if _HANGS.match(text, clause.span.start) or _HANGS_ON.search(text, before, clause.span.start):
        return True
    return _SHOULD.search(text, max(0, said.span.start - _BEFORE), said.span.start) is not None


def is_of_others(said: Said, value: Standing) -> bool:
    """Whether it is of a bystander's purchase or verdict, of talks with another, or denied."""
    part = set(said.clause.names) & set(said.names)
    if (_OF_TWO.match(said.words) and len(part) < _TWO) or (_VERDICT.search(said.words) and not part):
        return True
    if value != "disputed" and is_denied(said.member, said.clause):
        return True
    return _with_another(said.member, said.mentions, said.span, said.clause, said.names)


def _is_no_open(said: Said) -> bool:
    """Whether it only says when, is not so, was begun before, wished for, over or still to come."""
    text, clause, span = said.text, said.clause, said.span
    if _is_when(text, clause, said.words) or _is_not(clause, span, text) or is_way_to_it(text, clause, span):
        return True
    if _had_begun(said.member, clause, said.words) or is_only_wished(said.member, said.mentions, clause, span, said.names):
        return True
    if _STRUCK.match(said.words) and (clause.modality == "planned" or said.has_before(_DUE, _BEFORE)):
        return True
    return _is_over(text, clause, span) or _left_a_room(said.words, clause) or _is_not_yet_in_principle(said)


def _is_no_pause(said: Said) -> bool:
    """Whether what stops is meant, wanted, agreed only in principle, may be, or stops beside the process."""
    if only_may_be(said.text, said.clause, said.span) or is_beside_it(said.words):
        return True
    if said.has_before(_AIM, _AIM_REACH) or said.has_before(_WANTED, _WANTED_REACH) or said.has_before(_IN_PRINCIPLE_TO):
        return True
    return _is_not_yet_in_principle(said)


def _is_no_end(said: Said) -> bool:
    """Whether it is of another year, a day in court, or no more than a pause that is none."""
    if _is_of_another_year(said.member, said.clause, said.span) or _is_a_day_in_court(said.text, said.words, said.span):
        return True
    return _is_not_yet(said) or _is_no_pause(said)


def _is_no_accord(said: Said) -> bool:
    """Whether it is of another year or an old accord, is not so, or only so in principle."""
    text, clause, span = said.text, said.clause, said.span
    if _is_of_another_year(said.member, clause, span) or is_of_old(text, clause, span) or _is_not(clause, span, text):
        return True
    return "in principle" in text[span.start : span.end + _BEHIND].lower() or _is_not_yet(said)


def _is_not_yet(said: Said) -> bool:
    return _NOT_YET.search(said.text[max(0, said.span.start - _NOT_YET_REACH) : said.span.start]) is not None


def _is_not_yet_in_principle(said: Said) -> bool:
    """Whether what is told as agreed in principle is not even that yet."""
    return IN_PRINCIPLE.search(said.words) is not None and _is_not_yet(said)


NOT_SO: dict[Standing, Callable[[Said], bool]] = {
    "open": _is_no_open,
    "paused": _is_no_pause,
    "ended": _is_no_end,
    "agreed": _is_no_accord,
    "disputed": _is_not_yet_in_principle,
}


def _is_when(text: str, clause: Clause, saying: str) -> bool:
    """Whether a clause only says when or what for; "after the drivers walked out" still has it that they strike, and "as her trial
    began" that it goes on."""
    only = _WHEN.match(text, clause.span.start)
    begun = only is not None and only.group().lower() in ("after ", "as ") and (_STRUCK.match(saying) or _TRIAL_BEGAN.match(saying))
    goes_on = only is not None and only.group().lower() == "as " and _WENT_ON.search(saying) is not None
    return only is not None and not (begun or goes_on)


def _is_over(text: str, clause: Clause, span: Span) -> bool:
    """Whether what went on is told of an earlier round: "that truce held for three years"."""
    before = text[max(clause.sentence.start, span.start - _SOME_REACH) : span.start]
    return _THAT.search(before) is not None or _FOR_LONG.match(text, span.end, clause.sentence.end) is not None


def _had_begun(member: Member, clause: Clause, saying: str) -> bool:
    """Whether a report tells in its own voice what had begun before what it tells: no state of now."""
    return _HAD_BEGUN.search(saying) is not None and word_of(clause, member.reading) is None


def _left_a_room(saying: str, clause: Clause) -> bool:
    """Whether who walked out are those who negotiate, and left the talks, not their work."""
    return _WALKED.match(saying) is not None and any(role == "subject" and head in _NEGOTIATING for role, head in clause.roles)


def _is_a_day_in_court(text: str, saying: str, span: Span) -> bool:
    """Whether what ended is a hearing or a day of a trial, and not the trial: "the hearing ended at noon", "the trial ended for the
    week"."""
    of = MATTER.search(saying)
    if of is None or of.group().lower() not in _OF_A_COURT:
        return False
    before = text[max(0, span.start - _BEFORE) : span.start]
    sitting = _SITTING.search(saying) is not None or _A_DAY_OF.search(before) is not None
    return sitting or _FOR_THE_DAY.match(text, span.end) is not None


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
    guilty" says it of something else, and what is "not decided" is open."""
    return (
        not _VERDICT.search(span.of(text))
        and not _UNDECIDED.match(span.of(text))
        and any(n.start < span.end for n in clause.negation if clause.span.holds(n))
    )


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
