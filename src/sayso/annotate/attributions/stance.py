"""How a statement is put: its stance, its manner, and the outlet it is second-hand from."""

from __future__ import annotations

import re

from sayso.annotate.attributions import cues
from sayso.annotate.attributions.deeds import would_not
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources_words import is_outlet
from sayso.language import Token
from sayso.model.reading import Manner, Stance

# Share of a content's words between quotation marks from which it is direct speech, not an indirect one with quoted words.
_DIRECT = 0.9
# What else may be refused by who will not answer: "take questions", "be drawn", "go into detail".
_OF_ANSWERS = frozenset(("take", "give", "be", "go", "return"))
# Behind "call" these make it a demand.
_FOR = (" for", " on", " upon")
# What denies the claim that its noun announces: "rejected the claim that".
_DENIED_IT = re.compile(
    r"(?:(?:ha[sd]|have|also|again|both|all|\w{1,20}ly) ){0,3}"
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?|"
    r"(?:challeng|contest|debunk)(?:es?|s|ed) (?:\w+ ){0,3}?(?:claim|allegation|accusation|suggestion|assertion|report)s?)\b",
    re.I,
)
# Marks of a quotation inside a quotation.
_OPENING, _CLOSING = frozenset("‘'\"“"), frozenset("’'\"”")


def manner_of(layout: Layout, draft: Draft) -> Manner:
    """direct where (nearly) all words stand in quotation marks, mixed where some do."""
    if draft.rule == "clause-quoted":  # inside another's quotation: its own marks count
        first, last = draft.content[0].start, draft.content[-1].end
        opened, closed = layout.text[first - 1 : first + 1], layout.text[last - 1 : last + 2]
        return "direct" if _OPENING & set(opened) and _CLOSING & set(closed) else "indirect"
    counts = [layout.words_in(part) for part in draft.content]
    words, quoted = sum(w for w, _ in counts), sum(q for _, q in counts)
    if not quoted:
        return "indirect"
    return "direct" if quoted >= _DIRECT * words else "mixed"


def stance_of(layout: Layout, draft: Draft) -> Stance:
    """The stance that the cue puts on the statement."""
    if draft.rule == "no-comment":
        return "no_comment"
    if draft.passive:
        return "claimed" if draft.word in ("allege", "claim") else "believed"
    if draft.rule == "request":
        return "threatened" if draft.word == "threaten" else "asked"
    if draft.rule == "about" and draft.word in ("call", "appeal", "ask", "advocate"):
        return "asked"
    if draft.word in ("offer", "refuse") and draft.rule == "infinitive":
        return "promised" if draft.word == "offer" else "denied"
    if would_not(layout, draft):
        return "denied"
    if draft.rule == "gainsaid":
        return "stated"  # what is said against what was "disputed"
    if draft.word == "call" and not any(s.of(layout.text).lower().endswith(_FOR) for s in draft.cue):
        return "stated"  # "called it a mistake"
    if any(_DENIED_IT.match(s.of(layout.text)) for s in draft.cue):
        return "denied"
    if draft.word in cues.REFUSING and _refuses_to_act(layout, draft):
        return "stated"
    return cues.STANCE_OF.get(draft.word, "stated")


def _refuses_to_act(layout: Layout, draft: Draft) -> bool:
    """Whether it is something to be done that somebody refuses ("refused to step down"), and no answer ("refused to say why")."""
    tokens = layout.parsed.at(draft.content[0])
    at = next((k for k, t in enumerate(tokens) if t.lower == "to"), None)
    verb = next((t for t in tokens[at + 1 :] if t.tag == "VB"), None) if at is not None else None
    return verb is not None and verb.lemma.lower() not in cues.COMMENTING | cues.SAYING | _OF_ANSWERS


def via_of(layout: Layout, draft: Draft) -> str | None:
    """The outlet that passes the statement on: "told Reuters", "in an interview with CNN", "reported by AFP"."""
    if draft.via is not None or draft.verb is None:
        return draft.via
    own = (*draft.source, *draft.content)
    for child in layout.parsed.children(draft.verb):
        if child.dep in ("dobj", "dative", "iobj") and is_outlet(_name(layout, child)):
            return _name(layout, child)
        if child.dep in ("prep", "agent") and child.lower in ("to", "in", "on", "with", "by", "for") and child.i > draft.verb:
            found = next((t for t in layout.parsed.subtree(child.i) if t.dep == "pobj" and is_outlet(_name(layout, t))), None)
            if found is not None and not any(s.holds(found.span) for s in own):
                return _name(layout, found)
    return None


def _name(layout: Layout, token: Token) -> str:
    """A proper name around its head, without article and possessive."""
    if token.pos != "PROPN":
        return ""
    first = token.i
    while first > token.left and layout.tokens[first - 1].pos == "PROPN":
        first -= 1
    return layout.text[layout.tokens[first].start : token.end]
