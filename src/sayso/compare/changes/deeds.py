"""Deeds: what one of a story's people or bodies did, or what befell them, that turns the story, and that no earlier report tells:
resigned, was dismissed, was arrested, called a strike, accepted or rejected an offer, banned a sale.

in: the earlier and the later reports    out: a `Change` for each such deed, that of most weight first. Only what is told as done;
who has not been heard of before turns nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from msgspec import Struct

from sayso.compare.changes.deed_words import BY_VERB, Deed
from sayso.compare.changes.done import Teller, heads, is_done, is_not_so, names_in
from sayso.compare.clauses.words import has_word
from sayso.model import Change, Clause, known_by

_MOST = 40  # of a report
# Of what was before, though it may be told as news: "last year", "eventually", "who recently resigned".
_BEFORE = re.compile(
    r"\b(?:earlier (?:this|in|that)|last (?:year|month|spring|summer|autumn|fall|winter)|(?:years?|months?|decades?) "
    r"(?:ago|earlier|before)|eventually|later|recently|previously|formerly|already|since then|at the time|(?<!at )once|"
    r"in (?:19|20)\d\d)\b",
    re.I,
)
# And has been for long.
_IS = re.compile(r"\b(?:is|are|be|remains?|remained) (?:\w+ )?(?:banned|barred|outlawed)\b", re.I)
# Of whose deeds a report tells since they are of its story.
_LAW = frozenset(("police", "prosecutor", "court", "judge", "detective"))
_HELPED = re.compile(r"\b(?:was|were|been|got|being|is|are)\b", re.I)
_OFFICE = (
    r"(?:minister|president|chief|head|director|chair\w*|manager|officer|coach|mayor|governor|commander|spokes\w+|captain|editor|"
    r"employee|worker|official|aide|adviser|trainer|teacher|driver|pilot|doctor|police\w*|guard|secretary|boss|owner|founder|judge|"
    r"prosecutor|ambassador|engineer|executive|principal|general|him|her|them|he|she|they|who|man|woman|men|women|people|suspect)"
)


_ONE_MORE = re.compile(r"\b(?:another|second|third|fourth|fifth|sixth|further|more|also|again)\b", re.I)
_PERSON = re.compile(rf"{_OFFICE}s?", re.I)
_ASKED = re.compile(
    r"\b(?:demand|call(?:s|ed|ing)? for|calls|pressure|urg|threat|want|refus|rul|would|could|may|might|if|no|not|offer|before|"
    r"after|whether|consider|examin|weigh|discuss|propos|plan|expect)",
    re.I,
)
_THEM = frozenset(("he", "she", "they", "him", "her", "them"))
_LEAST = 4  # letters of a word by which one is known again in an earlier report


class Done(Struct, frozen=True):
    """A deed that a report tells, and of whom. rank: of its kind, the most telling least."""

    rank: int
    deed: Deed
    teller: Teller
    clause: Clause
    whose: frozenset[str]


def new_deeds(earlier: Sequence[Teller], later: Sequence[Teller], first: date | None) -> list[Change]:
    """The deeds that the later reports tell and none of the earlier does, one of each; the most telling first."""
    before = [d for t in earlier for d in _deeds_in(t, None)]
    new: list[Done] = []
    for teller in later:
        for d in islice(_deeds_in(teller, first), _MOST):
            known = any(_is_that(d, b) for b in before) or any(_is_that(d, n) for n in new)
            if not known and _is_of_the_story(d, (*earlier, *later)) and not any(_names_it(t, d) for t in earlier):
                new.append(d)
    new.sort(key=lambda d: d.rank)
    return [
        Change(kind="deed", claim=None, report=d.teller.report.id, span=d.clause.span, published=d.teller.report.published)
        for d in new
    ]


def _deeds_in(teller: Teller, first: date | None) -> Iterator[Done]:
    for clause in teller.clauses:
        for rank, deed in BY_VERB.get(clause.predicate, ()):
            words = clause.span.of(teller.text)
            m = deed.words.search(words) if deed.words else None
            if deed.words and m is None:
                continue
            if (
                _BEFORE.search(words)
                or _IS.search(words)
                or _is_quoted(teller, clause)
                or not is_done(teller, clause, first)
                or is_not_so(teller.text, clause.sentence, clause.span.start + (m.start() if m else 0))
            ):
                continue
            whose = _whose(teller, clause, deed, words)
            if whose:
                yield Done(rank, deed, teller, clause, whose)
                break


def _is_quoted(teller: Teller, clause: Clause) -> bool:
    """Whether a deed stands in somebody's very words, who speaks of it and does not report it."""
    said = teller.said_in(clause)
    return said is not None and said.manner == "direct"


def _whose(teller: Teller, clause: Clause, deed: Deed, words: str) -> frozenset[str]:
    """Of whom a deed is told, by heads and the words of names; nothing where it must be of people and is not."""
    own, by = heads(clause, *deed.whose), heads(clause, "subject")
    done_to = [head for role, head in clause.roles if role == "object"]
    doer = any(role == "subject" for role, _ in clause.roles)
    if "object" in deed.whose and not doer and done_to and _HELPED.search(words) is None:  # "two girls barred from flying"
        return frozenset()
    if deed.person and not any(_is_person(head, teller) for head in (*done_to, *(by if "subject" in deed.whose else ()))):
        return frozenset()
    if "subject" not in deed.whose and not done_to:
        return frozenset()
    own = own or by
    said = teller.said_in(clause)
    if not own and said is not None and said.speaker:  # "said that was not enough and called a strike"
        own = known_by(said.speaker)
    return own


def _is_person(head: str, teller: Teller) -> bool:
    """Whether a head is that of one or more people: of an office, a pronoun, or a name that is a person's on its page."""
    return head in _THEM or _PERSON.fullmatch(head) is not None or head in teller.people


def _is_that(d: Done, other: Done) -> bool:
    """Whether two deeds are one: of a kind, and of the same ones; another arrest is one more."""
    if d.deed is not other.deed or _ONE_MORE.search(d.clause.span.of(d.teller.text)):
        return False
    if d.deed.name == "rule" and d.clause.predicate != other.clause.predicate:
        return False  # one court rules on several things
    names, others = names_in(d.clause), names_in(other.clause)
    return bool(d.whose & (other.whose | others) or other.whose & names)


def _is_of_the_story(d: Done, every: Sequence[Teller]) -> bool:
    """Whether another report has heard of whom a deed is told of, or of who did it."""
    if d.deed.name == "die":  # whom nobody has heard of is one of many, and counted
        return any(has_word(t.low, w) for w in names_in(d.clause) & d.teller.people for t in every if t is not d.teller)
    if heads(d.clause, "subject") & _LAW:
        return True
    known = {w for w in (*heads(d.clause, "subject", "object"), *names_in(d.clause)) if len(w) >= _LEAST}
    return any(has_word(t.low, w) or has_word(t.low, f"{w}s") for w in known for t in every if t is not d.teller)


def _names_it(teller: Teller, d: Done) -> bool:
    """Whether an earlier report has the noun of a deed beside whom it is told of: "after Lind's resignation"; one that is demanded
    was not made."""
    nouns = [n for n in d.deed.nouns if n in teller.low]
    if not nouns:
        return False
    own = {w for w in d.whose | names_in(d.clause) if len(w) >= _LEAST}
    for sentence in teller.sentences:
        words = sentence.of(teller.text).lower()
        if any(has_word(words, n) for n in nouns) and any(has_word(words, w) for w in own) and not _ASKED.search(words):
            return True
    return False
