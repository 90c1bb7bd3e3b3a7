"""Deeds that the network takes for statements: votes, what is admitted to a court or a hospital, signatures, dismissals.

in: a draft of the network's    out: whether its cue is a deed, told in the report's own voice
"""

from __future__ import annotations

from sayso.annotate.actors.words import ROLE_NOUNS
from sayso.annotate.attributions.cues import ACTS, LET_IN, SAYING, STATING_NOUNS, TURNING_DOWN
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources_words import DECIDING, words_of
from sayso.language import Token

# What is argued, and may be rejected in words alone.
_ARGUED = frozenset(("argument", "criticism", "idea", "description", "account", "finding", "label", "reading", "theory"))
# Those who vote, and parts of them: "three quarters of the shareholders".
_VOTERS = words_of("shareholder member voter lawmaker deputy delegate worker resident councillor senator owner")
_PARTS = words_of("quarter third half majority percent % cent most all many dozen hundred thousand tenth fifth")
_LEAD = 5


def is_deed(layout: Layout, draft: Draft) -> bool:
    """Whether a draft's cue is a deed, and no word of saying stands beside it."""
    cues = [t for s in draft.cue for t in layout.parsed.at(s)]
    deeds = (
        _is_act(layout, t, draft, cues) or _lets_in(layout, t, draft) or _signs_or_goes(layout, t) for t in cues if t.pos == "VERB"
    )
    return any(deeds)


def _is_act(layout: Layout, verb: Token, draft: Draft, cues: list[Token]) -> bool:
    """Whether a verb is a vote, a law's or a court's deed: "parliament voted to ban bags"."""
    lemma = verb.lemma.lower()
    if any(t.lemma.lower() in SAYING for t in cues):
        return False
    if draft.head is not None and not _decides(layout, layout.tokens[draft.head], lemma):
        return False
    if lemma in ACTS:
        return not any(c.lower == "of" and c.i == verb.i + 1 for c in layout.parsed.children(verb.i))  # "approve of it"
    if lemma not in TURNING_DOWN or draft.head is None:
        return False
    said = STATING_NOUNS | _ARGUED
    return not any(t.lemma.lower() in said for t in layout.parsed.at(draft.content[0])[:_LEAD])


def _decides(layout: Layout, head: Token, lemma: str) -> bool:
    """Whether a head is a body that decides, or those who vote for a vote."""
    noun = head.lemma.lower()
    if noun in DECIDING:
        return True
    if lemma not in ("vote", "approve"):
        return False
    if noun in _PARTS:
        of = next((c for c in layout.parsed.children(head.i) if c.dep == "prep" and c.lower == "of"), None)
        whole = layout.parsed.child(of.i, "pobj") if of is not None else None
        return whole is None or whole.tag in ("NNS", "NNPS") or whole.lemma.lower() in DECIDING
    return head.tag == "NNS" and noun in _VOTERS


def _lets_in(layout: Layout, verb: Token, draft: Draft) -> bool:
    """ "Admitted the radio logs", "admitted 40 patients"; no "admitted that the logs were false"."""
    thing = layout.parsed.child(verb.i, "dobj", "nsubjpass") if verb.lemma.lower() == "admit" else None
    return thing is not None and thing.lemma.lower() in LET_IN and any(s.holds(thing.span) for s in draft.content)


def _signs_or_goes(layout: Layout, verb: Token) -> bool:
    """ "Signed for the government", "was dismissed as head of the agency"; no "was dismissed as nonsense"."""
    prep = layout.parsed.child(verb.i, "prep")
    if prep is None:
        return False
    if verb.lemma.lower() == "sign":
        return prep.lower == "for" and layout.parsed.child(verb.i, "dobj") is None
    office = layout.parsed.child(prep.i, "pobj")
    out = verb.lemma.lower() == "dismiss" and prep.lower == "as" and layout.parsed.child(verb.i, "nsubjpass") is not None
    article = layout.parsed.child(office.i, "det") if office is not None else None
    return (
        out and office is not None and office.lemma.lower() in ROLE_NOUNS and (article is None or article.lower not in ("a", "an"))
    )
