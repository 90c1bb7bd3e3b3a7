"""Certainty: where one account of a thing is surer than another: a hedge that the other lacks, or what is planned in one and
done, or called off, in the other.

in: two `Unit`s that say one thing, and the score of that    out: `Difference`s
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from sayso.compare.align.quoted import SAYING
from sayso.compare.clauses.alike import CORE, is_told, of_another_time, one_matter, one_predicate, other_days, same_arguments
from sayso.compare.clauses.forbidden import forbids
from sayso.compare.clauses.named_first import of_two_named
from sayso.compare.clauses.numbers import dimension, one_thing, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import in_two_places, other_phrase
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.difference import LOOK, Difference
from sayso.compare.differ.grounds.facts import on_trial_for_it, tells_fact, told_by_accuser
from sayso.compare.differ.grounds.in_part import only_in_part
from sayso.compare.differ.pairs.unknown import unknown
from sayso.compare.timeline.ahead import is_called_off, is_past
from sayso.compare.timeline.words import AWAITED
from sayso.model import may_be_one

_COUNTED_ALIKE = 0.6  # alignment score from which the same number stands for the same predicate
# Hedges under which a statement is surely less than one of fact; "could", "think" and "expected" say as often what is able, held
# or due.
_HEDGING_LIST = """
    allegedly alleged reportedly apparently purportedly supposedly may might believed thought suspected feared likely
    probably possibly perhaps unconfirmed presumably potentially
"""
_HEDGING = frozenset(_HEDGING_LIST.split())
_HEDGED_SURELY = 0.85  # alignment score from which one of these here and none there is sure
# These say outright that it is others who have it so, or that it is not known.
_TOLD_AS_SUCH_LIST = """
    alleged allegedly reportedly purportedly supposedly supposed believe believed thought suggest suggests suggested
    claimed reported rumoured rumored said legend rumour rumor rumours rumors speculation
"""
_TOLD_AS_SUCH = frozenset(_TOLD_AS_SUCH_LIST.split())
_THINKING = frozenset(("believe", "believed", "thought"))
_AWAITED_SURELY = frozenset(("expected",))  # less than "will"
_WILL = re.compile(r"\bwill\b|[’']ll\b")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|did|does|do|would|could|will|may|might)\b")
# Beside another verb these tell what is able, wanted or asked, or weaken a noun ("a possible compromise"), and no doubt of what
# the other says.
_NO_DOUBT = ("could", "hop", "wonder", "possib", "potential", "chance", "unclear", "assum", "wish", "doubt", "rumor", "rumour")
# "Decided to uphold" tells what was decided and not what is to come; "are protected" what is, and not what was done.
_AHEAD = re.compile(r"\b(?:will|would|shall|(?:is|are|due|set|plans?|planning|expected|scheduled|going) to)\b|[’']ll\b", re.I)
_STANDS = re.compile(r"\b(?:is|are|be|being)\b", re.I)
# Of what somebody is accused it is not said that it is so: "was accused of spending the money".
_ACCUSED = re.compile(r"\b(accused|suspected) of\b", re.I)
_ACCUSING = ("accus", "suspect", "alleg")
# What had been expected is told beside what became of it.
_HAD_BEEN = re.compile(r"\b(?:had|have|has) (?:long |widely )?(?:been )?(?:expected|hoped|due|scheduled|supposed)\b", re.I)
# What starts again had been called off before, which is no contradiction.
TO_RESUME = "to resume"
_RESUMES = re.compile(
    r"\b(?:again|after all|resum\w+|re-?start\w*|re-?open\w*|reinstat\w+|restor\w+|back (?:on|in service|running))\b", re.I
)
# It is not known whether it is so, or only how it is ("not known how many").
_NOT_KNOWN = re.compile(
    r"\bun(?:known|clear|confirmed|verified)\b|\b(?:not|n[o’']t)\b.*\b(?:known|clear|certain|confirmed|verified)$"
)
_ASKS = re.compile(r"\W*(?P<wh>whom?|what|which|when|where|why|how(?P<many> many| much)?)\b", re.I)
_UNDECIDED = re.compile(r"whether$|if$|(?:not|n[’']t|yet)\b.* (?:decide|said|say|mind)")  # as `read_anew` has it
_BUT = re.compile(r"[”\"’']?,? (?:but|yet)\b")
_STATES = frozenset(map(stem, ("be", "have", "need", "want", "seem", "remain")))  # these are never done


def surer(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """Where one account is surer than the other: hedged against stated, planned against done or called off."""
    yield from unknown(a, b, score)
    yield from _hedged(a, b, score)
    yield from _done(a, b)


def _hedged(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    weak = [_weak(u) for u in (a, b)]
    if bool(weak[0]) == bool(weak[1]):
        return
    counted = any(one_thing(p, q) == 1.0 and standing(p, q) == "same" for p, q in product(a.quantities, b.quantities))
    same = one_predicate(a, b) or (counted and score >= _COUNTED_ALIKE)
    hedge = (weak[0] or weak[1] or "").lower()
    if is_denial(a if weak[0] else b):  # who denies that it may be so is as sure as who says that it is not
        return
    weaker, fact = (a, b) if weak[0] else (b, a)
    if hedge.startswith(_ACCUSING) and (on_trial_for_it(fact) or told_by_accuser(fact)):
        return
    if not same and fact.predicate in weaker.weights:  # "the train that derailed may have been too fast": of the derailing no doubt
        return
    if any(_HAD_BEEN.search(u.text) for u in (a, b)) or _is_unanswered(weaker, fact) or fact.clause.condition:
        return
    planned = hedge in AWAITED
    if planned and same and fact.predicate in _STATES and fact.clause.modality is None:
        return  # "are expected to be the highest" is not "are far higher"
    grows = planned and same and fact.clause.modality is None
    # The accused is to give evidence, a clerk gave hers; an inquiry is to report, a man had been reported dead.
    if grows and (of_two_named(a, b) or only_in_part(weaker, fact) or (score < LOOK and _of_two_doers(a, b))):
        return
    loose = hedge not in _HEDGING | _TOLD_AS_SUCH and not planned  # "appeared on television", "could be held to account"
    if same and loose and not same_arguments(a, b):
        return
    if (not same and (hedge.startswith(_NO_DOUBT) or not _of_one_deed(a, b))) or (score < LOOK and not grows):
        return
    yield Difference(
        kind="certainty",
        sure=_surely(weaker, fact, hedge, score, counted=counted),
        values=(weak[0] or "stated", weak[1] or "stated"),
        marks=(a.clause.hedge, b.clause.hedge),
        strength=0.85 if same else 0.55,
        grows=grows,
    )


def _of_two_doers(a: Unit, b: Unit) -> bool:
    """Whether another one does it in each, of whom the other's sentence has no word; or nothing but the verb is in both."""
    one, other = (heads(u, "subject") - EMPTY for u in (a, b))
    apart = bool(one and other) and one.isdisjoint(b.around) and other.isdisjoint(a.around)
    return apart or not {k for k in a.weights.keys() & b.weights.keys() if k not in (a.predicate, b.predicate)}


def _is_unanswered(weaker: Unit, fact: Unit) -> bool:
    """Whether one account is a question ("not known when the ferry would sail") to which the other has no answer. Who did it, what
    made it happen and what somebody will do is asked elsewhere (`asked`)."""
    hedge = (_weak(weaker) or "").lower()
    if weaker.clause.modality == "planned" and (_UNDECIDED.match(hedge) or _NOT_KNOWN.search(hedge)):
        return True
    asked = _ASKS.match(weaker.text)
    if asked is None or not weaker.clause.hedge or weaker.clause.hedge[0].end > weaker.span.start:
        return False
    return not (fact.quantities if asked["many"] else fact.times if asked["wh"].lower() == "when" else ())


def _of_one_deed(a: Unit, b: Unit) -> bool:
    """Whether two verbs have the same doer and the same thing done to ("caused the fire", "started the fire"): of thirty rows in
    which another verb had another doer or thing readers found two right (decision 29)."""
    return len({role for role, _ in a.roles & b.roles if role in CORE}) > 1


def _surely(weaker: Unit, fact: Unit, hedge: str, score: float, *, counted: bool) -> bool:
    """Whether nobody need look whether one account is less than the other: one verb, and a hedge of which readers found that it
    holds (decision 29). counted: whether both have one number of one thing, which will do beside a hedge that is told as such."""
    one_deed = one_predicate(weaker, fact) or (counted and hedge in _TOLD_AS_SUCH)
    if not one_deed or not is_told(fact) or _cut_off(weaker) or fact.predicate in SAYING:
        return False
    if other_days(weaker, fact) or _two_people(weaker, fact) or _is_quoted(weaker) or (hedge in _THINKING and _is_persons(weaker)):
        return False
    if _of_two_things(weaker, fact) or _is_granted(weaker, hedge):
        return False
    one_source = any(may_be_one(x, y) for x, y in product(weaker.speakers, fact.speakers))
    if hedge in _AWAITED_SURELY:
        return score >= LOOK and _WILL.search(fact.text) is not None
    if not tells_fact(fact):
        return False
    if _NOT_KNOWN.search(hedge) is not None:  # "whether the captain survived" is not whether he "survived a storm in 2011"
        more = bool(heads(fact, "object") - EMPTY) and not heads(weaker, "object")
        return score >= LOOK and not more and not (of_another_time(fact) and not of_another_time(weaker))
    if hedge in _TOLD_AS_SUCH:
        return score >= LOOK and not (hedge == "reportedly" and one_source) and not _is_proposed(weaker, hedge)
    # Of one source one may be the other's words, cut short.
    return score >= _HEDGED_SURELY and hedge in _HEDGING and same_arguments(weaker, fact) and not one_source


def _of_two_things(a: Unit, b: Unit) -> bool:
    """Whether two accounts are of what two did, of two things that it was done to, of two places or counts, or of what was not
    done. Two names of one country are one doer's."""
    if (other_doers(a, b) and not any(k[0] == "@" for k in a.names & b.names)) or in_two_places(a, b) or denied(a) != denied(b):
        return True
    whom = [heads(u, "object") - EMPTY for u in (a, b)]
    if (all(whom) and not whom[0] & whom[1]) or other_phrase(a, b):
        return True
    pairs = [(p, q) for p, q in product(a.quantities, b.quantities) if dimension(p) == dimension(q) and one_thing(p, q)]
    return bool(pairs) and all(standing(p, q) == "apart" for p, q in pairs)


def _is_granted(unit: Unit, hedge: str) -> bool:
    """Whether a clause grants something before what is set against it: "may have won the vote, but lost the trust"."""
    behind = unit.span.end - unit.clause.sentence.start
    return hedge in ("may", "might") and _BUT.match(unit.sentence, behind) is not None


def _is_quoted(unit: Unit) -> bool:
    """Whether it is a quotation: what is hedged is that somebody said it."""
    return unit.text.startswith(("“", '"', "‘"))


def _is_persons(unit: Unit) -> bool:
    """Whether it is what one person thinks: "Molina thought he heard shots"."""
    return unit.attribution is not None and unit.attribution.source_kind == "named_person"


def _is_proposed(unit: Unit, hedge: str) -> bool:
    """Whether a suggestion is of what should be done: "suggested Weiss create a commission"."""
    bare = rf"\b{re.escape(unit.clause.predicate)}\b"
    return hedge.startswith("suggest") and _FINITE.search(unit.text) is None and re.search(bare, unit.text) is not None


def _done(a: Unit, b: Unit) -> Iterator[Difference]:
    """What one account has as planned and the other as done, in the same verb with the same arguments, plainly in the past; or as
    called off."""
    planned = [u.clause.modality == "planned" and _AHEAD.search(u.text) is not None for u in (a, b)]
    if planned[0] == planned[1] or a.clause.negation or b.clause.negation:
        return
    ahead, then = (a, b) if planned[0] else (b, a)
    became = "called off" if is_called_off(then.text, then.clause) else "done" if _is_done(ahead, then) else None
    if became is None or then.clause.modality is not None or then.clause.hedge or not is_told(then):
        return
    if became == "called off" and not one_matter(ahead, then):
        return
    if became == "done" and (of_two_named(a, b) or only_in_part(ahead, then)):
        return
    if became == "called off" and _RESUMES.search(ahead.text):
        off = (TO_RESUME, became) if ahead is a else (became, TO_RESUME)
        yield Difference(kind="certainty", sure=False, values=off, marks=((), ()), strength=0.6, grows=True)
        return
    values = ("planned", became) if ahead is a else (became, "planned")
    sure = became == "done" and same_arguments(a, b)
    yield Difference(kind="certainty", sure=sure, values=values, marks=((), ()), strength=0.6, grows=True, came=True)


def _is_done(ahead: Unit, then: Unit) -> bool:
    """Whether an account tells of the verb of another as plainly past."""
    one_verb = ahead.predicate == then.predicate and ahead.predicate not in _STATES
    return one_verb and _STANDS.search(then.text) is None and is_past(then.text, then.clause)


def _cut_off(unit: Unit) -> bool:
    """Whether a clause breaks off at its hedge ("a period in which voters may"): what is hedged stands no more in it."""
    return unit.text.rstrip(' .,;”"').casefold().endswith((_weak(unit) or "\0").casefold())


def _two_people(a: Unit, b: Unit) -> bool:
    """Whether two named people are heard: that one only thinks he heard a shot makes another's shot no less sure."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    return kinds == {"named_person"} and not any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def as_told(difference: Difference) -> bool:
    """Whether the weaker account leaves it to others that it is so ("reportedly"), and does not suppose what may be known later."""
    return bool({v.lower() for v in difference.values} & (_TOLD_AS_SUCH - _THINKING))


def hedging(unit: Unit) -> str | None:
    """The word by which an account surely is less than one of fact ("may", "allegedly"); None where it has none."""
    word = _weak(unit)
    return word if word and word.lower() in _HEDGING else None


def _weak(unit: Unit) -> str | None:
    """The word that makes the account less than a statement of fact."""
    text_start, hedge = unit.clause.sentence.start, unit.clause.hedge
    if not hedge and (accused := _ACCUSED.search(unit.text)):
        return accused[1]
    if hedge and forbids(unit.sentence, hedge[0].start - text_start):
        return None
    return unit.sentence[hedge[0].start - text_start : hedge[0].end - text_start] or None if hedge else None
