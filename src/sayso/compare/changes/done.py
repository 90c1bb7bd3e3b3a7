"""Done: what earlier and later reports tell as done, by anyone, and of whom.

in: a story, which of its reports are later    out: its members of before and since, in order; whether a clause tells a deed that
was done then, and no plan, wish, condition or hearsay, nor what lay long before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from sayso.compare.clauses.words import stem
from sayso.compare.timeline.ahead import is_no
from sayso.compare.timeline.words import CALENDAR
from sayso.model import Attribution, Clause, Member, Report, Span, Story, by_moment, dated, day_of, words_of

#: Before a verb these say that it was not so, or only may be.
NOT_SO = re.compile(
    r"\b(?:not|never|nor|neither|nobody|none|no one|refus\w+|declin\w+|den(?:y|ies|ied|ying)|if|provided|unless|until|once|whether|"
    r"without|would|could|may|might|should|must|will|shall|to|be|urg\w+|ask\w*|demand\w*|call(?:s|ed|ing)? (?:on|for)|fail\w*|"
    r"rumou?rs?|suspected)\b"
    r"(?:(?! (?:and|but) )[^.,;]){0,30}$|n[’']t (?:(?! (?:and|but) )[^.,;]){0,20}$",
    re.I,
)
_BEFORE = 50  # characters in which those stand
_SAID = ("stated", "confirmed")
# What begins so tells its deed beside another: of what was before, where no day of the story is given with it.
_BESIDE = re.compile(
    r"\W*(?:(?:from|in|of|by|to|for|on|with) )?(?:who|which|that|whose|whom|where|when|after|as|before|since|while|"
    r"because|although|though|once)\b",
    re.I,
)
_HAD = re.compile(r"\b(?:had|having)\b|[’']d\b", re.I)
_MAY_BE = re.compile(
    r"\b(?:would|could|may|might|should|if|unless|whether|allegedly|reportedly|plan(?:s|ned|ning)?|want(?:s|ed)?|threaten\w*|"
    r"ready|willing|prepared|expect\w*|likely|about|set|due) (?:to|have)\b|\b(?:allegedly|reportedly|nearly|almost)\b",
    re.I,
)
_SAYING_LIST = "say tell deny admit concede acknowledge confess confirm reject insist claim dispute statement"
_SAYING = frozenset(_SAYING_LIST.split())
_PRONOUNS_LIST = "it they he she we i you this that these those them us him her his its their our who which what one"
PRONOUNS = frozenset(_PRONOUNS_LIST.split())


_SOMEBODY = re.compile(r"(?:an?|one|two|three|several|some|many|sources?|people|insiders?|those)\b", re.I)
_ABOUT = timedelta(days=3)  # before the first report: a day of the week may be read a week too early
_OWN = frozenset(("i", "we", "it", "he", "she", "they"))
_EDGES = ".,;:()“”\"'’"


def in_order(story: Story, reports: Collection[str]) -> list[Member]:
    """The members of these reports that are no copies, the oldest first."""
    members = [m for m in story.members if m.report.id in reports and m.report.copy_of is None]
    return sorted(members, key=lambda m: (by_moment(dated(m.report)), m.report.id))


class Teller:
    """A report, with what is asked of it over and over."""

    def __init__(self, member: Member) -> None:
        self.member = member
        self.report: Report = member.report
        self.text = member.report.text
        self.clauses: Sequence[Clause] = member.reading.clauses
        self.statements: Mapping[str, Attribution] = {a.id: a for a in member.reading.attributions}

    @cached_property
    def low(self) -> str:
        """Its text in small letters."""
        return self.text.lower()

    @cached_property
    def sentences(self) -> list[Span]:
        """Its sentences that were read, in order."""
        return sorted({c.sentence for c in self.clauses})

    @cached_property
    def people(self) -> frozenset[str]:
        """The words of the names of people on its page."""
        return frozenset(w for a in self.member.reading.actors if a.kind == "person" and a.named for w in words_of(a.name))

    def said_in(self, clause: Clause) -> Attribution | None:
        """The statement that a clause stands in."""
        return self.statements.get(clause.attribution or "")

    def stems_in(self, spans: Sequence[Span]) -> frozenset[str]:
        """The stems of the content words of the clauses that touch these words, but for those of saying and of the calendar."""
        own = (c for c in self.clauses if any(c.span.touches(s) for s in spans))
        return frozenset(stem(t) for c in own for t in c.terms if t not in _SAYING and t not in CALENDAR and not t.isdigit())

    def days(self, clause: Clause) -> Iterator[tuple[date, date]]:
        """The days that a clause gives."""
        times = self.member.reading.times
        yield from ((t.first, t.last) for k in clause.times if (t := times[k]).first is not None and t.last is not None)


def day_from(tellers: Sequence[Teller]) -> date | None:
    """The day of the first of these reports that gives one."""
    return min((d for t in tellers if (d := day_of(dated(t.report))) is not None), default=None)


def is_not_so(text: str, sentence: Span, verb: int) -> bool:
    """Whether the words before a verb say that it was not done, or is only wished or may be."""
    return NOT_SO.search(text, max(sentence.start, verb - _BEFORE), verb) is not None


def is_done(teller: Teller, clause: Clause, first: date | None) -> bool:
    """Whether a clause tells something as done, since about the day of the story's first report: by an outlet in the plain past, or
    by a source who says so of it."""
    words = clause.span.of(teller.text)
    if clause.modality is not None or clause.hedge or clause.condition is not None or _MAY_BE.search(words):
        return False
    if any(_undoes(clause, n, teller.text) for n in clause.negation):
        return False
    said = teller.said_in(clause)
    if said is not None and (said.stance not in _SAID or is_nobody(said)):
        return False
    days = list(teller.days(clause))
    if days and first is not None:
        return all(last >= first - _ABOUT for _, last in days)
    return not _BESIDE.match(words) and (said is not None or _HAD.search(words) is None)


def is_nobody(said: Attribution) -> bool:
    """Whether a source is somebody whom nobody can name: "a person close to the club"; not "Lind's lawyer"."""
    return said.source_kind == "anonymous_person" and (said.speaker is None or _SOMEBODY.match(said.speaker) is not None)


def _undoes(clause: Clause, negation: Span, text: str) -> bool:
    """Whether a "negation" says that a deed was not done: not its own verb, nor what a court refused, which is a ruling."""
    word = negation.of(text).lower()
    if word in ("refused", "declined"):
        return is_no(text, clause, negation)
    return word != _verb_at(clause, negation, text)


def _verb_at(clause: Clause, negation: Span, text: str) -> str | None:
    """The words of a "negation" that are the clause's own verb: "rejected", "dismissed"."""
    word = negation.of(text).lower()
    return word if stem(word)[:4] == stem(clause.predicate)[:4] else None


def heads(clause: Clause, *roles: str) -> frozenset[str]:
    """The heads of these arguments that are no pronouns."""
    return frozenset(head for role, head in clause.roles if role in roles and head not in PRONOUNS)


def who_of(teller: Teller, clause: Clause, *roles: str) -> frozenset[str]:
    """By what they are known who fill these places of a clause: heads, with the other words of a name; of a pronoun that a source
    says of itself, the words of the source's."""
    words = clause.span.of(teller.text).split()
    found = {w for head in heads(clause, *roles) for w in _name_around(head, words)}
    said = teller.said_in(clause)
    if said is not None and said.speaker and any(head in _OWN for role, head in clause.roles if role in roles):
        found.update(words_of(said.speaker))
    return frozenset(found)


def _name_around(head: str, words: Sequence[str]) -> Iterator[str]:
    """A head, and the words with capitals that it stands among: "lines" of "Nord Lines"."""
    yield head
    at = next((k for k, w in enumerate(words) if w.strip(_EDGES).lower() == head and w[:1].isupper()), None)
    if at is None:
        return
    first, last = at, at
    while first and words[first - 1][:1].isupper() and words[first - 1][-1:] not in ".,;":
        first -= 1
    while last + 1 < len(words) and words[last + 1][:1].isupper() and words[last][-1:] not in ".,;":
        last += 1
    yield from (w.strip(_EDGES).lower().removesuffix("’s").removesuffix("'s") for w in words[first : last + 1])


def names_in(clause: Clause) -> frozenset[str]:
    """The words of the names in a clause."""
    return frozenset(w for name in clause.proper for w in words_of(name) if len(w) > 1)
