"""What denies, weakens or conditions a clause.

in: a parse and a clause of it (with the clause it hangs on)    out: the words that do so, as spans. The governor counts: in
"he denied that they fled", "denied" negates the fleeing; in "they believe he fell", "believe" hedges the fall.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from sayso.annotate.clause_spans import Stretch
from sayso.annotate.hedge_words import (
    CONDITIONALS,
    DENYING,
    FAILING,
    FUTURE,
    HEDGES,
    HEDGING_NOUNS,
    HEDGING_PASSIVES,
    HEDGING_VERBS,
    NEGATIONS,
    OBLIGED,
    PLANNING,
    POSSIBLE,
)
from sayso.language import Parsed, Token
from sayso.model import Span

Modality = Literal["planned", "possible", "obliged"]
_OWN = ("aux", "auxpass", "nsubj", "nsubjpass", "neg", "advmod")  # what a joined verb has where it begins anew
_OBJECTS = frozenset({"dobj", "attr", "nsubj", "nsubjpass"})


def negations(parsed: Parsed, stretch: Stretch, governor: Stretch | None) -> tuple[Span, ...]:
    """The words that negate the clause's verb or its arguments, or the governor that denies it."""
    spine = _spine(parsed, stretch.head)
    found = [t.span for t in stretch.tokens if _negates(parsed, t, spine)]
    found += [t.span for t in (*_shared_not(parsed, stretch.head), *_taken_back(parsed, stretch.head))]
    if governor is not None:
        verb = governor.head.lemma.lower()
        if verb in HEDGING_VERBS:  # "I don't believe he fell" speaks of the fall
            found += [t.span for t in governor.tokens if t.dep == "neg" and t.head == governor.head.i]
        if verb in DENYING and not _denies_another(parsed, stretch.head, governor.head):
            found.append(governor.head.span)
    return tuple(sorted(set(found)))


def _denies_another(parsed: Parsed, said: Token, verb: Token) -> bool:
    """Whether a verb behind a clause denies a thing that it names itself, and not that clause, which only stands before it in the
    sentence: "Brand sued the paper; the suit was dismissed"."""
    if said.dep not in ("ccomp", "parataxis") or said.i > verb.i:
        return False
    thing = parsed.child(verb.i, "dobj", "nsubjpass")
    return thing is not None and thing.pos in ("NOUN", "PROPN")


def _taken_back(parsed: Parsed, said: Token) -> Iterator[Token]:
    """The verb that takes back, or denies, the claim that a clause is: "withdrew its claim that", "rejected the charge that"."""
    if said.dep != "acl" or parsed.tokens[said.head].dep != "dobj":
        return
    verb = parsed.tokens[parsed.tokens[said.head].head]
    particle = parsed.child(verb.i, "prt")
    back = verb.lemma.lower() == "take" and particle is not None and particle.lower == "back"
    if back or verb.lemma.lower() in DENYING or verb.lemma.lower() == "withdraw":
        yield verb


def _shared_not(parsed: Parsed, verb: Token) -> Iterator[Token]:
    """The "not" of the first of several verbs joined by "or", of which this one has no subject or auxiliary of its own: "was not
    signed, sealed or agreed". Over "and" it may end with the first: "was not charged and later released"."""
    if verb.dep != "conj" or verb.tag not in ("VBN", "VB") or parsed.child(verb.i, *_OWN):
        return
    first, joined = verb, list[str]()
    while first.dep == "conj" and first.head != first.i:
        first = parsed.tokens[first.head]
        joined += [t.lower for t in parsed.children(first.i) if t.dep == "cc"]
    if joined and set(joined) <= {"or", "nor"}:
        yield from (t for t in parsed.children(first.i) if t.dep == "neg")


def _negates(parsed: Parsed, token: Token, spine: set[int]) -> bool:
    if token.i in spine and token.lemma.lower() in DENYING:
        return True
    if token.i in spine and token.lemma.lower() in FAILING:  # "declined to comment", not "claims declined to a new low"
        return parsed.child(token.i, "xcomp", "dobj") is not None
    if token.lower not in NEGATIONS:
        return False
    if token.lower == "no" and parsed.tokens[token.head].lower in ("longer", "more"):  # "could no longer open"
        return parsed.tokens[token.head].head in spine and parsed.tokens[token.head].dep == "advmod"
    if token.dep == "neg" or token.lower in ("never", "hardly", "barely"):
        above = parsed.tokens[token.head]
        helping = (
            above.dep in ("aux", "auxpass") and above.i != above.head
        )  # "had not been speeding", with the "not" hung on "been"
        return above.i in spine or (helping and above.head in spine)
    # "no one was hurt", "no evidence": a negated argument negates the clause
    return token.head in spine or (parsed.tokens[token.head].head in spine and parsed.tokens[token.head].dep in _OBJECTS)


def _spine(parsed: Parsed, head: Token) -> set[int]:
    """The clause's verb with the open complements and auxiliaries that make one predicate of it."""
    spine, i = {head.i}, head.i
    for _ in range(4):
        inner = parsed.child(i, "xcomp", "acomp")
        if inner is None:
            break
        spine.add(inner.i)
        i = inner.i
    return spine


def hedges(parsed: Parsed, stretch: Stretch, governor: Stretch | None) -> tuple[Span, ...]:
    """The words that weaken the clause: its own, and the governor under which it is only believed."""
    spine = _spine(parsed, stretch.head)
    found = [t.span for t in stretch.tokens if _weakens(parsed, t, spine)]
    if governor is not None:
        head = governor.head
        if _own_opinion(parsed, head):
            return tuple(sorted(set(found)))
        passive = parsed.child(head.i, "auxpass") is not None and head.lower in HEDGING_PASSIVES
        if head.lemma.lower() in HEDGING_VERBS or passive:
            found.append(head.span)
        found += [t.span for t in governor.tokens if t.lemma.lower() in HEDGES and t.head == head.i]
        found += [
            _from_not(parsed, head, t)
            for t in governor.tokens
            if t.dep == "acomp" and t.lemma.lower() == "clear" and _denied(parsed, head)
        ]
    if stretch.head.dep == "acl" and stretch.head.head != stretch.head.i:
        noun = parsed.tokens[stretch.head.head]
        if noun.lemma.lower() in HEDGING_NOUNS:
            found.append(noun.span)
    return tuple(sorted(set(found)))


def _own_opinion(parsed: Parsed, head: Token) -> bool:
    """ "I think he was right": an opinion of the speaker's, not a weaker statement of fact."""
    subject = parsed.child(head.i, "nsubj")
    return subject is not None and subject.lower in ("i", "we", "you")


def _from_not(parsed: Parsed, head: Token, clear: Token) -> Span:
    """ "not immediately clear", from its "not" on."""
    neg = parsed.child(head.i, "neg")
    return Span(neg.start, clear.end) if neg is not None and neg.start < clear.start else clear.span


def _denied(parsed: Parsed, token: Token) -> bool:
    return parsed.child(token.i, "neg") is not None


def _weakens(parsed: Parsed, token: Token, spine: set[int]) -> bool:
    lemma = token.lemma.lower()
    if token.lower in POSSIBLE and token.tag == "MD":
        unable = token.lower == "could" and parsed.child(token.head, "neg") is not None
        return token.head in spine and not unable
    if lemma in HEDGES and token.pos != "NOUN":
        return token.head in spine or token.i in spine or parsed.tokens[token.head].head in spine
    if lemma in HEDGING_NOUNS and token.dep in ("dobj", "attr", "nsubj"):
        return token.head in spine
    if token.i not in spine or parsed.child(token.i, "xcomp") is None:
        return False
    return (token.tag == "VBN" and token.lower in HEDGING_PASSIVES) or lemma in ("appear", "seem")


def conditions(parsed: Parsed, stretch: Stretch) -> Span | None:
    """The subordinate clause that this one hangs on: "if both sides agree", "until they resume talks"."""
    for verb in sorted(_spine(parsed, stretch.head)):
        for child in parsed.children(verb):
            if child.dep != "advcl":
                continue
            mark = parsed.child(child.i, "mark")
            if mark is not None and mark.lower in CONDITIONALS:
                return parsed.phrase(child.i)
    return None


def modality(parsed: Parsed, stretch: Stretch) -> Modality | None:
    """Planned ("will", "plans to"), possible ("may"), obliged ("must"), or None for plain fact."""
    spine = _spine(parsed, stretch.head)
    for token in stretch.tokens:
        if token.dep == "aux" and token.head in spine:
            if token.lower in POSSIBLE:
                return "possible"
            if token.lower in OBLIGED:
                return "obliged"
            if token.lower in FUTURE or token.lower == "would":
                return "planned"
    for i in spine:
        verb = parsed.tokens[i]
        if parsed.child(i, "xcomp") is None:
            continue
        if verb.lemma.lower() in PLANNING or (verb.lower == "going" and verb.pos == "VERB"):
            return "planned"
        if verb.lemma.lower() in ("need", "have"):
            return "obliged"
    return None
