"""Disputes: what one source of a report says, and another, named beside it, says is otherwise: "the hospital would be sold", says
the council; the mayor, "it would not".

in: the units of a story, little ones too    out: `Dispute`s. It takes two sources that can't be one, and words that part them: the
same words with a "not" anywhere in the report; or, in one sentence or the next, where both speak of one thing (named by both, or by
the first and then "it"), opposed words, another object or another day of one deed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.alike import is_told, other_days, verb_inside, words
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads, refers_back, refers_to_speaker, theme
from sayso.compare.clauses.sources import apart, holds_its_cue, in_exchange, said_by_report
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, MINDED, stem, stems_of
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import accused_of_it, denied, is_denial, none_of_them, opposed
from sayso.compare.differ.grounds.scope import misses
from sayso.model import Span, words_of
from sayso.model.comparison import DiffersIn

# Log odds from which two statements of one report, wherever they stand, are of one thing. They have the verb and a noun in common,
# and one says "not": numbers that only one of them gives ("the 21 girls") keep the odds low.
_ONE_MATTER = -0.5
_WHOLLY = frozenset({"not", "n't", "n’t", "never", "no", "cannot", "nobody", "nothing", "none", "neither", "nor"})
_NOBODYS = re.compile(r"^(?:[\w-]+ )?(?:claims|allegations|accusations|suggestions|rumou?rs|speculation|reports)$", re.I)
_NO = re.compile(r"\b(?:no|without(?: any| a)?|not (?:one|a|any)(?: single)?) (\w+)(?: (\w+))?", re.I)
_MORE = re.compile(r"\b(?:also|too|as well|another|additional|further|separately|again|then|later)\b", re.I)
_LAST = re.compile(r"\blast\b", re.I)
_HAVE, _KNOW = stem("have"), stem("know")
_KNOWING = frozenset(map(stem, ("know", "hear", "learn")))
_INFORMING = frozenset(map(stem, ("inform", "tell", "warn", "brief", "notify", "alert")))
_GIVING = frozenset(map(stem, ("give", "issue", "receive", "carry", "conduct", "send", "sound", "offer")))
_NO_DEED = LITTLE | MINDED


class Dispute(Struct, frozen=True):
    """Two accounts of one report that contradict each other, with the words of each that do it. spans: what is to be shown of them,
    where it is not the clauses with what denies them.  apart: whether the second is a finding of its own, which one report may
    alone have, whatever it contradicts.  sure: whether readers hardly found one found in this way to be wrong
    (decision 29).  also: what other reports have of what the second says; too: of what the first says, each in its
    own words for that, which stand there where a mark does.  by_verb: whether another report has what is contested only where
    it has it in the same verb."""

    told: tuple[Unit, Unit]
    kind: DiffersIn
    values: tuple[str, str]
    marks: tuple[tuple[Span, ...], tuple[Span, ...]]
    spans: tuple[Span, Span] | None = None
    sure: bool = False
    apart: bool = False
    also: tuple[tuple[Unit, str, Span | None], ...] = ()
    by_verb: bool = False
    too: tuple[tuple[Unit, str, Span], ...] = ()

    @property
    def nobodys(self) -> bool:
        """Whether what is contested is nobody's by name: "reports", "rumours"."""
        return any(_NOBODYS.search(name) for u in self.told for name in u.speakers[:1])

    @property
    def in_one_sentence(self) -> bool:
        """Whether one sentence tells what is contested and that it is."""
        a, b = self.told
        return a.report == b.report and a.clause.sentence == b.clause.sentence


def disputes(units: Sequence[Unit], score: Scorer) -> Iterator[Dispute]:
    """What two sources of one report contradict each other in."""
    denying = {u.n for u in units if denied(u)}
    for told in said_by_report(units):
        outright = [
            _denial(a, b)
            for a, b in _denied(told, denying)
            if opposed(a, b) and apart(a, b) and score.likeness(a, b) >= _ONE_MATTER
        ]
        yield from outright
        seen = {(d.told[0].n, d.told[1].n) for d in outright}
        plain = [u for u in told if not u.clause.hedge and u.clause.modality in (None, "planned") and is_told(u)]
        for a, b in in_exchange(plain):
            found = _told_apart(a, b, (a.n in denying) != (b.n in denying))
            if found and (a.n, b.n) not in seen and apart(a, b) and not _own_doing(a, b):
                yield found


def once(found: Iterable[Dispute]) -> Iterator[Dispute]:
    """The disputes, the first of each two statements, or, where who says it is not known, of each two sentences."""
    seen: set[frozenset[tuple[object, ...]]] = set()
    for dispute in found:
        keys = {frozenset(map(_statement_of, dispute.told)), frozenset((u.report, u.clause.sentence) for u in dispute.told)}
        if not keys & seen:
            seen |= keys
            yield dispute


def _statement_of(unit: Unit) -> tuple[object, ...]:
    return (unit.report, unit.attribution.id if unit.attribution and unit.attribution.id else unit.key)


def _denied(told: Sequence[Unit], denying: Collection[int]) -> Iterator[tuple[Unit, Unit]]:
    """The pairs of one verb of which one denies, wherever they stand in their report."""
    by_verb: dict[str, list[Unit]] = defaultdict(list)
    for unit in told:
        if not unit.little:
            by_verb[unit.predicate].append(unit)
    for same in by_verb.values():
        yield from ((a, b) for a, b in combinations(same, 2) if (a.n in denying) != (b.n in denying))


def _told_apart(a: Unit, b: Unit, one_denies: bool) -> Dispute | None:
    """How two statements that stand side by side contradict each other."""
    if a.clause.modality != b.clause.modality:
        return None
    if one_denies:
        denies = any(
            found(a, b) for found in (_same_deed_denied, _none_of_it, _none_did_it, none_of_them, accused_of_it, _told_and_unknown)
        )
        return _denial(a, b) if denies and not other_days(a, b) else None
    return _opposed_words(a, b) or _other_object(a, b) or _other_day(a, b) if _one_thing(a, b) else None


def _denial(a: Unit, b: Unit) -> Dispute:
    told, (first, second) = ("said", "denied"), (tuple(s for s in u.clause.negation if u.clause.sentence.holds(s)) for u in (a, b))
    values = told if len(second) > len(first) or (len(first) == len(second) and denied(b)) else told[::-1]
    return Dispute((a, b), "polarity", values, (first, second), sure=is_denial(a) != is_denial(b))  # by the word "denied" itself


def _same_deed_denied(a: Unit, b: Unit) -> bool:
    """Whether one clause denies the verb of the other, of the same thing."""
    told, denies = (b, a) if denied(a) else (a, b)
    if _verb(a) != _verb(b) or not _WHOLLY & set(denies.denials) or misses(told, denies):
        return False
    if a.predicate == "be" and not any(role == "attribute" for role, _ in a.roles & b.roles):
        return False
    subjects = [heads(u, "subject") - EMPTY for u in (a, b)]
    if a.predicate == "be" and all(subjects) and not subjects[0] & subjects[1]:
        return False  # the mill was safe, the bridge was not
    if a.predicate == "be" and theme(a) == theme(b) == {"it"} and not a.names & b.names:
        return False  # "it was time", "it was not the time": for what, stands elsewhere
    objects = [heads(u, "object") - EMPTY for u in (a, b)]
    if all(objects) and not objects[0] & objects[1]:
        return False
    return _one_thing(a, b) or bool(_nouns(a) & _nouns(b)) or _of_each_other(a, b)


def _verb(unit: Unit) -> str:
    """The verb of a clause; to have no idea is not to know."""
    return _KNOW if unit.predicate == _HAVE and "idea" in heads(unit, "object") else unit.predicate


def _none_of_it(a: Unit, b: Unit) -> bool:
    """Whether one clause says that there was none of what the other tells: "had been inspected", "no inspection"."""
    told, denies = (b, a) if denied(a) else (a, b)
    nouns = {stem(word.lower()) for m in _NO.finditer(denies.text) for word in m.groups() if word}
    given = told.predicate in _GIVING and bool(nouns & heads(told, "object"))  # "had given three warnings", "without warning"
    return given or (told.predicate in nouns and told.predicate not in _NO_DEED)


def _none_did_it(a: Unit, b: Unit) -> bool:
    """Whether one clause says that none did what the other tells of one: "no ship had left", beside "a first ship left", where the
    parse has no clause of its own for what stands before who says it."""
    told, denies = (b, a) if denied(a) else (a, b)
    if denies.predicate in _NO_DEED or denies.predicate not in told.weights or denied(told):
        return False
    subjects = heads(denies, "subject") | heads(denies, "object")
    nouns = {stem(word.lower()) for m in _NO.finditer(denies.text) for word in m.groups() if word} & subjects
    return any(noun in told.weights for noun in nouns)


def _told_and_unknown(a: Unit, b: Unit) -> bool:
    """Whether one says that it was not known to them, and the other that they were told: "said she had not known of the payments",
    beside "two aides said they had informed her"."""
    told, denies = (b, a) if denied(a) else (a, b)
    if denied(told):
        return False
    if denies.predicate in _INFORMING and _knows(told):  # "was not told of it", "knew of it"
        themselves = theme(denies) | heads(denies, "object")
        speaking = {s for name in denies.speakers for w in words_of(name) for s in stems_of(w)}
        return bool(themselves & (PERSONAL | {"i", "we"})) and bool(heads(told, "subject") & speaking)
    if _verb(denies) not in _KNOWING or told.predicate not in _INFORMING:
        return False
    whom = {w.lower() for w in re.findall(r"[\w’'-]+", told.text)}
    own = denies.attribution is not None and theme(denies) <= PERSONAL | {"i", "we"}
    return own and bool(whom & {"her", "him", "them", "it"} | whom & {w for name in denies.speakers for w in words_of(name)})


def _knows(unit: Unit) -> bool:
    """Whether somebody is said to know, or to be aware, of something."""
    return unit.predicate in _KNOWING or (unit.predicate == "be" and stem("aware") in heads(unit, "attribute"))


def _opposed_words(a: Unit, b: Unit) -> Dispute | None:
    found = contrast(a, b) if not other_days(a, b) else None
    return Dispute((a, b), "polarity", found.values, found.marks) if found else None


def _other_object(a: Unit, b: Unit) -> Dispute | None:
    """Another object of one deed of one thing: "the strike had hit a depot", "it had hit a bakery". Of a person or body, who may
    do a thing twice, other objects are no contradiction."""
    if theme(b) != {"it"} or not _one_deed(a, b) or a.quantities or b.quantities or other_days(a, b):
        return None
    one, other = (heads(u, "object") - EMPTY - theme(u) for u in (a, b))
    if not one or not other or one & other:
        return None
    marks = tuple(_noun(u, heads) for u, heads in ((a, one), (b, other)))
    if not all(marks):
        return None
    return Dispute((a, b), "polarity", (words(a, marks[0][0]), words(b, marks[1][0])), (marks[0], marks[1]))


def _other_day(a: Unit, b: Unit) -> Dispute | None:
    """Another day of one deed of one thing."""
    if not _one_deed(a, b) or not other_days(a, b) or a.clause.negation or b.clause.negation:
        return None
    s, t = a.times[0].span, b.times[0].span
    return Dispute((a, b), "time", (words(a, s), words(b, t)), ((s,), (t,)))


def _one_deed(a: Unit, b: Unit) -> bool:
    """Whether both tell one deed, and the second not of one more: in the same verb, or as the last of its kind."""
    same = a.predicate == b.predicate or (verb_inside(a, b) and all(_LAST.search(u.text) for u in (a, b)))
    return same and not {a.predicate, b.predicate} & _NO_DEED and not _MORE.search(b.sentence)


def _one_thing(a: Unit, b: Unit) -> bool:
    """Whether two clauses are about one thing: the same noun, a noun and then a pronoun that can only be it, or who speaks of
    themselves, and then their name."""
    return bool((theme(a) - EMPTY) & theme(b)) or refers_back(a, b) or refers_to_speaker(a, b)


def _nouns(unit: Unit) -> frozenset[str]:
    return frozenset(head for _, head in unit.roles) - EMPTY


def _own_doing(a: Unit, b: Unit) -> bool:
    """Whether either tells what it does itself: what two say of themselves does not contradict."""
    return any(stems_of(w) & theme(u) for u in (a, b) if not holds_its_cue(u) for name in u.speakers for w in words_of(name))


def _of_each_other(a: Unit, b: Unit) -> bool:
    """Whether one speaks of the other: "he had never met the banker", and the banker, "they had met"."""
    return any(stems_of(w) & _nouns(u) for u, v in ((a, b), (b, a)) for name in v.speakers for w in words_of(name))


def _noun(unit: Unit, heads: frozenset[str]) -> tuple[Span, ...]:
    """Where the first of some nouns stands in a clause."""
    for m in re.finditer(r"[\w’'-]+", unit.text):
        if stems_of(m.group()) & heads:
            return (Span(unit.span.start + m.start(), unit.span.start + m.end()),)
    return ()
