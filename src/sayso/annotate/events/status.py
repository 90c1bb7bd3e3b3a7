"""Whether an event happened, is planned, hangs on something, is denied or over; and when it was.

in: a parse, the event's trigger, the page's times    out: status, condition, days.
"""

from __future__ import annotations

from msgspec import Struct

from sayso.annotate.events.words import CONDITIONS, ENDING, FUTURE, PLANNED_NOUNS, PLANNING, POSSIBLE, TRYING
from sayso.language import Parsed, Token
from sayso.model import Span, TimeExpression
from sayso.model.reading import Status

_CHAIN = frozenset(["xcomp", "conj", "acomp", "pcomp", "prep", "dobj", "pobj"])
_FAR = 5  # steps up the tree


class Circumstance(Struct, frozen=True):
    """status, and the words it hangs on."""

    status: Status
    condition: Span | None = None


def circumstance(parsed: Parsed, trigger: Token) -> Circumstance:
    """The status of an event. The first that applies: denied, conditional, planned, possible, ended, happened."""
    chain = _governors(parsed, trigger)
    if any(_negated(parsed, t) for t in chain if t.pos in ("VERB", "AUX")):
        return Circumstance("denied")
    condition = next((c for t in chain if (c := _condition(parsed, t)) is not None), None)
    if condition is not None:
        return Circumstance("conditional", condition)
    if _inside_condition(parsed, chain[-1]):
        return Circumstance("possible")
    if any(_planned(parsed, t, trigger) for t in chain):
        return Circumstance("planned")
    tried = any(t.lemma.lower() in TRYING for t in chain[1:])
    if tried or _wished(parsed, trigger) or any(_aux(parsed, t) & POSSIBLE for t in chain):
        return Circumstance("possible")
    if any(t.lemma.lower() in ENDING and "to" not in _aux(parsed, t) for t in chain[1:]):
        return Circumstance("ended")
    return Circumstance("happened")


def _governors(parsed: Parsed, trigger: Token) -> list[Token]:
    """The trigger and the verbs it completes, nearest first."""
    out, t = [trigger], trigger
    while t.dep in _CHAIN and t.head != t.i and len(out) < _FAR:
        above = parsed.tokens[t.head]
        if t.dep == "conj" and (_aux(parsed, t) or parsed.child(t.i, "nsubj", "nsubjpass")):
            break  # a clause of its own, with its own tense
        if t.dep in ("dobj", "pobj") and t.pos == "VERB":
            break
        out.append(above)
        t = above
    return out


def _aux(parsed: Parsed, t: Token) -> set[str]:
    return {k.lower for k in parsed.children(t.i) if k.dep in ("aux", "auxpass")}


def _negated(parsed: Parsed, t: Token) -> bool:
    return any(k.dep == "neg" for k in parsed.children(t.i))


def _condition(parsed: Parsed, t: Token) -> Span | None:
    """The if-clause that hangs on a verb."""
    for k in parsed.children(t.i):
        if k.dep != "advcl":
            continue
        mark = next((m for m in parsed.children(k.i) if m.dep == "mark"), None)
        if mark is not None and mark.lower in CONDITIONS:
            return parsed.phrase(k.i)
    return None


def _inside_condition(parsed: Parsed, t: Token) -> bool:
    return t.dep == "advcl" and any(k.dep == "mark" and k.lower in ("if", "unless") for k in parsed.children(t.i))


def _wished(parsed: Parsed, t: Token) -> bool:
    """A subjunctive: "demanded that the army withdraw"."""
    return t.tag == "VB" and not _aux(parsed, t) and parsed.child(t.i, "nsubj") is not None and t.dep in ("ccomp", "acl")


def _planned(parsed: Parsed, t: Token, trigger: Token) -> bool:
    """Future, "plan to", "be to", or the infinitive of a plan."""
    aux = _aux(parsed, t)
    if aux & FUTURE:
        return True
    if t.i != trigger.i:
        return t.lemma.lower() in PLANNING and t.pos == "VERB"
    above = parsed.tokens[t.head]
    return t.dep in ("acl", "relcl") and "to" in aux and above.lemma.lower() in PLANNED_NOUNS


def time_of(parsed: Parsed, trigger: Token, times: tuple[TimeExpression, ...]) -> TimeExpression | None:
    """The time expression nearest to an event among those of its own clause."""
    sentence = parsed.sentence(trigger.sentence)
    own = _clause(parsed, trigger)
    here = [x for x in times if x.first is not None and sentence.holds(x.span)]
    near = [x for x in here if any(_clause(parsed, t) == own for t in parsed.at(x.span)[:1])]
    if not near and trigger.dep == "acl":
        above = parsed.tokens[trigger.head]
        near = [x for x in here if any(above.i in (a.i for a in _up(parsed, t)) for t in parsed.at(x.span)[-1:])]
    return min(near, key=lambda x: abs(x.span.start - trigger.start), default=None)


def _up(parsed: Parsed, t: Token) -> list[Token]:
    out = []
    for a in parsed.ancestors(t.i):
        out.append(a)
        if len(out) >= 4:
            break
    return out


def _clause(parsed: Parsed, t: Token) -> int:
    """The verb whose clause a token belongs to; infinitives and joined verbs belong to the first."""
    while t.head != t.i:
        if t.pos in ("VERB", "AUX") and t.dep not in ("xcomp", "aux", "auxpass", "conj", "pcomp"):
            break
        t = parsed.tokens[t.head]
    return t.i
