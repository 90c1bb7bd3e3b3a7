"""Differences: in which slot two accounts of one thing part, and how surely.

in: two `Unit`s that say one thing, and the score of that    out: `Difference`s, each with its values and the words that carry it.
A sure one needs more than the score: the same predicate or arguments, the same thing counted, and the difference in the slot
itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from msgspec import Struct

from sayso.compare.contrasts import contrast
from sayso.compare.happenings import is_past
from sayso.compare.numbers import PEOPLE, dimension, one_thing, standing
from sayso.compare.sources import OWN_VOICE, apart, source
from sayso.compare.timeline_words import AWAITED
from sayso.compare.units import Unit, day, same_words, trigrams
from sayso.compare.words import stem
from sayso.model import Quantity, Span, TimeExpression, may_be_one
from sayso.model.comparison import DiffersIn

_STRONG = 0.3  # alignment score from which a difference can be sure, where the predicate is the same
_ALIKE = 0.6  # and where it is not
_CONTEXT = 0.25  # what two clauses with other numbers must share beside the thing counted
_COUNTED_ALIKE = 0.6  # alignment score from which the same number stands for the same predicate
_ARGUMENT = 0.5  # what a number is preferred by where it counts an argument of the verb
_COUNTED = 0.3  # below this two numbers are not taken to count one thing
_FAR, _FAR_MEASURED = 30.0, 4.0  # how many times as much a count, or a measure, of the same thing may be
_ON_TOP = frozenset({"another", "additional", "further", "extra", "plus"})  # before a number: it comes on top of one told before
_FILLERS = frozenset({"of", "the", "its", "his", "her", "their", "these", "those", "people"})
_VAGUE = frozenset({"that day", "now", "today", "yesterday", "currently", "recently", "tonight", "tomorrow"})
# Counts that grow as a day goes on: of the dead, hurt, arrested, missing, …
_GROWING_LIST = """
    die kill dead injure wound hurt arrest detain miss missing hospital rescue infect flee trap evacuate casualty
"""
_TOLLS = frozenset(stem(w) for w in _GROWING_LIST.split())
_CORE = frozenset({"subject", "object", "attribute", "recipient"})
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "that", "this", "we", "i", "him", "her", "them"})
_DENYING = ("den", "reject", "refut", "disput", "dismiss", "rebut")  # how the words of denial begin
_PLAIN_NOT = frozenset({"not", "n't", "n’t", "never", "no", "cannot"})
_DATED = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b", re.I)
_NOT = re.compile(r"\b(?:not|never|no|cannot|neither|nor)\b|n[’']t\b", re.I)
# Hedges under which a statement is surely less than one of fact; "could", "think" and "expected" say as often what is able, held
# or due.
_HEDGING_LIST = """
    allegedly alleged reportedly apparently purportedly supposedly may might believed thought suspected feared likely
    probably possibly perhaps unconfirmed presumably
"""
_HEDGING = frozenset(_HEDGING_LIST.split())
# Alignment score from which a negation, a day or a hedge that the other lacks is worth a look where it is not sure: below it the
# two are mostly of other things (19 of 38 such rows that were wrong).
_LOOK = 0.7
_OPPOSED_SURELY = 0.85  # the same for one that denies what the other says
_ONE_TEXT = 5  # runs of three words that two clauses share where one text stands behind them
_RUNS = 2  # of three words that two clauses must share, for other days of theirs to be sure
_DATED_SURELY = 0.9  # the same for other days: launches and votes come more than once
_HEDGED_SURELY = 0.85  # alignment score from which a hedge here and none there is sure
# Beside another verb these tell what is able, wanted or asked, or weaken a noun ("a possible compromise"), and no doubt of what
# the other says.
_NO_DOUBT = ("could", "hop", "wonder", "possib", "potential", "chance", "unclear", "assum", "wish", "doubt", "rumor", "rumour")
_SUPPOSING = frozenset({"if", "unless", "whether", "until", "should", "would", "what", "how", "why", "had", "when", "like", "once"})
# "Decided to uphold" tells what was decided and not what is to come; "are protected" what is, and not what was done.
_AHEAD = re.compile(r"\b(?:will|would|shall|(?:is|are|due|set|plans?|planning|expected|scheduled|going) to)\b|[’']ll\b", re.I)
_STANDS = re.compile(r"\b(?:is|are|be|being)\b", re.I)
_NOT_YET = re.compile(r"\b(?:ha(?:s|ve|d) (?:not|never)|ha(?:s|ve|d)n[’']t|not yet|yet to)\b", re.I)  # what is not may still come
_HAD_SAID = re.compile(r"\bhad\b", re.I)
_CALLED_OFF = re.compile(r"\b(?:cancel\w*|postpon\w*|scrap\w*|abandon\w*|(?:put|call\w*) off|delayed)\b", re.I)
_STATES = frozenset(map(stem, ("be", "have", "need", "want", "seem", "remain")))  # these are never done
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


class Difference(Struct, frozen=True):
    """A slot in which two accounts part: kind, whether surely, their values, the words that carry it, and why in a line.

    grows: whether time may explain it.  came: whether it is none at all unless time does: what was planned in one account is told
    as done in the other.
    """

    kind: DiffersIn
    sure: bool
    values: tuple[str, str]
    marks: tuple[tuple[Span, ...], tuple[Span, ...]]
    strength: float
    grows: bool = False
    came: bool = False


def differences(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """The differences between two accounts, the plainest first."""
    yield from _numbers(a, b, score)
    yield from _polarity(a, b, score)
    yield from _opposites(a, b, score)
    yield from _times(a, b, score)
    yield from _certainty(a, b, score)
    yield from _done(a, b)
    yield from _sources(a, b)


def close(a: Unit, b: Unit) -> bool:
    """Whether two clauses tell of one happening by their predicate and an argument or name, not by shared topic words."""
    heads = {head for _, head in a.roles} & {head for _, head in b.roles}
    return _one_predicate(a, b) and bool(heads or a.names & b.names)


def _one_predicate(a: Unit, b: Unit) -> bool:
    """Whether the verb is the same; being is the same only where what something is has the same word."""
    if a.predicate != b.predicate:
        return False
    return a.predicate != "be" or any(role == "attribute" for role, _ in a.roles & b.roles)


def words(unit: Unit, span: Span) -> str:
    """The words of the unit's report at a span inside it."""
    start = unit.span.start
    return unit.text[span.start - start : span.end - start]


def _numbers(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    if told_before(a) != told_before(b):
        return
    left, right, settled = _unlike(a, b)
    pairs = ((_one_count(a, b, p, q), p, q) for p, q in product(left, right) if standing(p, q) != "same")
    matches = sorted(pairs, key=lambda m: (-m[0] - _main(a, m[1]) - _main(b, m[2]), m[1].span, m[2].span))
    if not matches or matches[0][0] < _COUNTED:
        return
    sure, p, q = matches[0]
    if dimension(p) in settled:
        return
    stands = standing(p, q)
    plain = stands == "apart" and p.high is not None and q.high is not None and modifiers(a, p) == modifiers(b, q)
    yield Difference(
        kind="number",
        sure=plain and sure >= 1.0 and _one_telling(a, b, p, q, score),
        values=(words(a, p.span), words(b, q.span)),
        marks=((p.span,), (q.span,)),
        strength=sure * (1.0 if stands == "apart" else 0.7),
        grows=bool({stem(p.thing or ""), *_said_of(a), *_said_of(b)} & _TOLLS) or _one_source(a, b),
    )


def told_before(unit: Unit) -> bool:
    """Whether an account looks back at what somebody had said before: its number is not what the report gives."""
    sentence, cue = unit.clause.sentence, unit.attribution.cue if unit.attribution else ()
    told = (unit.sentence[max(0, s.start - sentence.start - 4) : s.end - sentence.start] for s in cue if sentence.holds(s))
    return any(_HAD_SAID.search(words) is not None for words in told)


def _one_source(a: Unit, b: Unit) -> bool:
    """Whether two accounts are of one named source, who may have counted on."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    return kinds == {"named_person"} and any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _said_of(unit: Unit) -> set[str]:
    """What is said of those who are counted: the verb, and what they are said to be ("were missing")."""
    return {unit.predicate, *(head for role, head in unit.roles if role == "attribute")}


def _main(unit: Unit, q: Quantity) -> float:
    """Whether a number is of what the clause's verb is about ("five people died"), and no aside's ("after two of the hurt
    died")."""
    heads = {head for role, head in unit.roles if role in _CORE}
    return _ARGUMENT if q.thing is not None and stem(q.thing) in heads else 0.0


def _one_telling(a: Unit, b: Unit, p: Quantity, q: Quantity, score: float) -> bool:
    """Whether two clauses count at one happening: the same predicate, or alike in all else; arguments that don't clash, something
    in common beside what is counted, values not worlds apart."""
    alike = score >= _ALIKE or (score >= _STRONG and close(a, b))
    return alike and _same_arguments(a, b) and _told(a) and _told(b) and _comparable(p, q) and _context(a, b, p) >= _CONTEXT


def _context(a: Unit, b: Unit, q: Quantity) -> float:
    """How much two clauses share beside what is counted: runs scored in two innings are not one number told in two ways."""
    counted = {stem(q.thing or ""), f"#{q.low}:{q.unit or ''}"}
    return sum(w for key, w in a.weights.items() if key in b.weights and key not in counted)


def _unlike(a: Unit, b: Unit) -> tuple[list[Quantity], list[Quantity], set[str]]:
    """The quantities of both that have no like in the other, and what is measured alike: there the accounts agree."""
    alike = [
        (p, q)
        for p, q in product(a.quantities, b.quantities)
        if one_thing(p, q) >= _COUNTED and standing(p, q) == "same" and _added(a, p) == _added(b, q)
    ]
    left = [p for p in a.quantities if all(p is not x for x, _ in alike)]
    right = [q for q in b.quantities if all(q is not x for _, x in alike)]
    return left, right, {dimension(p) for p, _ in alike if dimension(p) != "count"}


def _added(unit: Unit, q: Quantity) -> bool:
    """Whether a number comes on top of another: "850 soldiers, with another 1,000", "and 1,000 more"."""
    before = words(unit, Span(unit.span.start, q.span.start)).lower().split()[-1:]
    behind = words(unit, Span(q.span.end, unit.span.end)).lower().split()[:1]
    return not _ON_TOP.isdisjoint(before) or behind == ["more"]


def _opposites(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """Words that exclude each other, where one side does not deny and the other affirm what comes to the same."""
    found = contrast(a, b) if score >= _LOOK else None
    if found:
        yield Difference(kind="polarity", sure=False, values=found.values, marks=found.marks, strength=0.8)


def _only_here(a: Unit, b: Unit) -> tuple[Span, ...]:
    """The words that deny in an account and not in the other."""
    others = {words(b, span).lower() for span in b.clause.negation}
    return _inside(a, tuple(span for span in a.clause.negation if words(a, span).lower() not in others))


def _one_count(a: Unit, b: Unit, p: Quantity, q: Quantity) -> float:
    """How surely two quantities of two clauses count one thing: 1 where thing and unit are the same, or where nothing else in
    either clause is counted, nothing is named as counted, and the predicate is the same ("51 were hurt", "40 were hurt")."""
    sure = one_thing(p, q)
    if sure in (0.0, 1.0):
        return sure
    lone = all(sum(dimension(x) == dimension(p) for x in u.quantities) == 1 for u in (a, b))
    people = {p.thing, q.thing} <= {None, *PEOPLE}
    if lone and a.predicate == b.predicate and people and dimension(p) == "count":
        return 1.0
    return sure * 0.6


def modifiers(unit: Unit, q: Quantity) -> frozenset[str]:
    """The words between a number and what it counts: two female gorillas are not two gorillas."""
    if q.thing is None:
        return frozenset()
    following = words(unit, Span(q.span.end, unit.span.end)).lower().replace("-", " ").split()[:5]
    stop = next((k for k, w in enumerate(following) if w.startswith(q.thing[:4])), 0)
    return frozenset(stem(w) for w in following[:stop] if w not in _FILLERS)


def _comparable(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers are near enough to be of one thing: what is many times as much is a part, or another thing."""
    values = sorted(x.low if x.low is not None else x.high or 0.0 for x in (p, q))
    far = _FAR if dimension(p) == "count" else _FAR_MEASURED
    return values[0] > 0 and values[1] / values[0] <= far


def _polarity(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    denying = [denied(u) for u in (a, b)]
    if denying[0] == denying[1] or not close(a, b):
        return
    outright = opposed(a, b)
    if not outright and (score < _LOOK or not (_told(a) and _told(b)) or _only_due(a, b)):
        return
    if len(a.clause.negation) != len(b.clause.negation):  # who takes back that it "was built without a permit" denies it
        denying = [len(u.clause.negation) == max(len(a.clause.negation), len(b.clause.negation)) for u in (a, b)]
    yield Difference(
        kind="polarity",
        sure=score >= _OPPOSED_SURELY and outright,
        values=("denied" if denying[0] else "said", "denied" if denying[1] else "said"),
        marks=(_only_here(a, b), _only_here(b, a)),
        strength=0.9 if outright else 0.5,
        grows=any(_NOT_YET.search(u.text) is not None for u, denies in zip((a, b), denying, strict=True) if denies),
    )


def _only_due(a: Unit, b: Unit) -> bool:
    """Whether one account is of what will or must be done and the other of what is: that it is not done yet denies nothing."""
    due = [u.clause.modality in ("planned", "obliged") for u in (a, b)]
    return due[0] != due[1]


def opposed(a: Unit, b: Unit) -> bool:
    """Whether one account says outright that what the other says is not so: the same predicate, the same nouns, another speaker, no
    other day, and a plain "not", "never" or "denied" that the other lacks."""
    if denied(a) == denied(b) or not _one_predicate(a, b) or not _same_arguments(a, b):
        return False
    if not _outright(a if denied(a) else b) or _nots(a) % 2 == _nots(b) % 2 or other_days(a, b) or _one_sentence(a, b):
        return False
    nouns = {head for role, head in a.roles & b.roles if role in _CORE} - PRONOUNS
    told = all(_told(u) and not awaited(u) for u in (a, b))
    return bool(nouns) and told and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def denied(unit: Unit) -> bool:
    """Whether the account says that it is not so; two negations undo each other. Where a denial is told in the
    negative ("it denied the charge: no door was locked"), the denial is what is told."""
    start = unit.clause.sentence.start
    said = [unit.sentence[s.start - start : s.end - start].lower() for s in unit.clause.negation]
    plain = sum(not w.startswith(_DENYING) for w in said)
    stance = unit.attribution is not None and unit.attribution.stance == "denied"
    return plain % 2 == 1 if plain else stance or bool(said)


def _outright(unit: Unit) -> bool:
    """Whether a clause is denied by a plain word: "without" and "none" deny a part of it."""
    start = unit.clause.sentence.start
    said = [unit.sentence[s.start - start : s.end - start].lower() for s in unit.clause.negation]
    stance = unit.attribution is not None and unit.attribution.stance == "denied"
    return stance or any(w in _PLAIN_NOT or w.startswith(_DENYING) for w in said)


def _nots(unit: Unit) -> int:
    """How many words of denial a clause and what governs it hold, whatever they deny."""
    own = {s for s in unit.clause.negation if not unit.span.holds(s)}
    return (
        len(_NOT.findall(unit.text)) + len(own) + (unit.attribution is not None and unit.attribution.stance == "denied" and not own)
    )


def _one_sentence(a: Unit, b: Unit) -> bool:
    """Whether two clauses stand in one sentence, or in sentences of the same words: cut otherwise, one may lack its "not"."""
    if a.report == b.report and a.clause.sentence == b.clause.sentence:
        return True
    alike = same_words(a, b) or len(trigrams(a.sentence) & trigrams(b.sentence)) >= _ONE_TEXT
    return alike and len(_NOT.findall(a.sentence)) == len(_NOT.findall(b.sentence))


def other_days(a: Unit, b: Unit) -> bool:
    """Whether both tell a day and share none."""
    if not a.times or not b.times:
        return False
    return not any(day(s)[0] <= day(t)[1] and day(t)[0] <= day(s)[1] for s, t in product(a.times, b.times))


def awaited(unit: Unit) -> bool:
    """Whether a clause is of what was wanted or may be, or of how long something had not been: its negation denies no fact."""
    return unit.clause.modality is not None or bool(unit.clause.hedge) or " since " in unit.text


def _told(unit: Unit) -> bool:
    """Whether a clause says that something is so, and does not only suppose or ask it."""
    first = unit.text.lower().split(maxsplit=1)[0].strip("“\"'") if unit.text.split() else ""
    return first not in _SUPPOSING and unit.clause.modality != "obliged" and "?" not in unit.sentence


def _inside(unit: Unit, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(s for s in spans if unit.span.holds(s))


def _same_arguments(a: Unit, b: Unit) -> bool:
    """Whether the arguments that both have are the same: a negated verb with other arguments denies nothing. Where no argument is
    shared, a name must be."""
    for role in _CORE:
        one, other = (frozenset(head for r, head in u.roles if r == role) for u in (a, b))
        if one and other and not one & other and not (one | other) & PRONOUNS:
            return False
    return bool(a.roles & b.roles or a.names & b.names)


def _times(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    if not a.times or not b.times or not close(a, b):
        return
    pairs = [(s, t) for s in a.times for t in b.times]
    if any(day(s)[0] <= day(t)[1] and day(t)[0] <= day(s)[1] for s, t in pairs):
        return
    s, t = pairs[0]
    one, other = words(a, s.span).lower(), words(b, t.span).lower()
    if one == other or _one_weekday((one, s), (other, t)):  # what they are counted from differs, not what is said
        return
    if _length(s) != _length(t) or _bare_hour(one, s) or _bare_hour(other, t):  # "March 2020" and "now", or a day only guessed at
        return
    if score < _LOOK:
        return
    dated = all(x.type == "DATE" and day(x)[0] == day(x)[1] for x in (s, t)) and not {one, other} & _VAGUE
    yield Difference(
        kind="time",
        sure=score >= _DATED_SURELY
        and len(a.grams & b.grams) >= _RUNS
        and len(pairs) == 1
        and dated
        and _same_arguments(a, b)
        and (one in WEEKDAYS) == (other in WEEKDAYS),
        values=(words(a, s.span), words(b, t.span)),
        marks=((s.span,), (t.span,)),
        strength=0.8,
    )


def _bare_hour(said: str, time: TimeExpression) -> bool:
    """Whether an hour is told without its day ("2 a.m.")."""
    return time.type == "TIME" and not set(said.split()) & WEEKDAYS and not _DATED.search(said)


def _length(time: TimeExpression) -> str:
    """How long what a time expression tells of is: a day, some days, months or years."""
    days = (day(time)[1] - day(time)[0]).days + 1
    return "day" if days == 1 else "days" if days < 28 else "months" if days < 365 else "years"


def _one_weekday(*told: tuple[str, TimeExpression]) -> bool:
    """Whether a weekday alone, or with a part of the day, stands against the same one: "Tuesday" and "Tuesday, Dec. 26".
    A name is counted from the day of its report, and that may be the day of a later edition."""
    bare = [set(text.split()) & WEEKDAYS and not any(c.isdigit() for c in text) for text, _ in told]
    days = [day(time) for _, time in told]
    return any(bare) and all(first == last for first, last in days) and len({first.weekday() for first, _ in days}) == 1


def _certainty(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    weak = [_weak(u) for u in (a, b)]
    if bool(weak[0]) == bool(weak[1]):
        return
    counted = any(one_thing(p, q) == 1.0 and standing(p, q) == "same" for p, q in product(a.quantities, b.quantities))
    same = _one_predicate(a, b) or (counted and score >= _COUNTED_ALIKE)
    hedge = (weak[0] or weak[1] or "").lower()
    planned = hedge in AWAITED
    fact = b if weak[0] else a
    grows = planned and same and fact.clause.modality is None
    if (not same and hedge.startswith(_NO_DOUBT)) or (score < _LOOK and not grows):
        return
    yield Difference(
        kind="certainty",
        sure=score >= _HEDGED_SURELY
        and hedge in _HEDGING
        and _one_predicate(a, b)
        and _same_arguments(a, b)
        and fact.clause.modality is None
        and _told(fact)
        and not _two_people(a, b)
        and not _cut_off(a if weak[0] else b)
        and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers)),  # one may be the other's words, cut short
        values=(weak[0] or "stated", weak[1] or "stated"),
        marks=(a.clause.hedge, b.clause.hedge),
        strength=0.85 if same else 0.55,
        grows=grows,
    )


def _done(a: Unit, b: Unit) -> Iterator[Difference]:
    """What one account has as planned and the other as done, in the same verb with the same arguments, plainly in the past; or as
    called off."""
    planned = [u.clause.modality == "planned" and _AHEAD.search(u.text) is not None for u in (a, b)]
    if planned[0] == planned[1] or a.clause.negation or b.clause.negation:
        return
    ahead, then = (a, b) if planned[0] else (b, a)
    became = "called off" if _CALLED_OFF.search(then.text) else "done" if _is_done(ahead, then) else None
    if became is None or then.clause.modality is not None or then.clause.hedge or not _told(then):
        return
    if became == "called off" and not _one_matter(ahead, then):
        return
    values = ("planned", became) if ahead is a else (became, "planned")
    sure = became == "done" and _same_arguments(a, b)
    yield Difference(kind="certainty", sure=sure, values=values, marks=((), ()), strength=0.6, grows=True, came=True)


def _is_done(ahead: Unit, then: Unit) -> bool:
    """Whether an account tells of the verb of another as plainly past."""
    one_verb = ahead.predicate == then.predicate and ahead.predicate not in _STATES
    return one_verb and _STANDS.search(then.text) is None and is_past(then.text, then.clause)


def _one_matter(a: Unit, b: Unit) -> bool:
    """Whether two clauses share a noun that one of them is about: the open day that will take place, and was cancelled."""
    heads = {head for role, head in (*a.roles, *b.roles) if role in _CORE} - PRONOUNS
    return any(head in a.weights and head in b.weights for head in heads)


def verb_inside(a: Unit, b: Unit) -> bool:
    """Whether the verb of one stands in the other in any form."""
    return a.predicate in b.weights or b.predicate in a.weights


def _cut_off(unit: Unit) -> bool:
    """Whether a clause breaks off at its hedge ("a period in which voters may"): what is hedged stands no more in it."""
    return unit.text.rstrip(' .,;”"').casefold().endswith((_weak(unit) or "\0").casefold())


def _two_people(a: Unit, b: Unit) -> bool:
    """Whether two named people are heard: that one only thinks he heard a shot makes another's shot no less sure."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    return kinds == {"named_person"} and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _weak(unit: Unit) -> str | None:
    """The word that makes the account less than a statement of fact."""
    text_start, hedge = unit.clause.sentence.start, unit.clause.hedge
    return unit.sentence[hedge[0].start - text_start : hedge[0].end - text_start] or None if hedge else None


def _sources(a: Unit, b: Unit) -> Iterator[Difference]:
    if apart(a, b):
        one, other = source(a.attribution), source(b.attribution)
        strength = 0.5 if OWN_VOICE in (one, other) else 0.6
        yield Difference(kind="source", sure=False, values=(one, other), marks=((), ()), strength=strength)
