"""The learned reader's drafts and the rules' put together: one list, each statement once.

The network finds more and places sources and contents better; the rules know what their words mean (a denial, a passive hedge, an
outlet that hands on) and read what training had little of (signed posts, transcripts, refusals to comment).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from sayso.annotate.attributions.draft import Draft
from sayso.model import Span, overlap

# Rules that stand without the network.
TRUSTED = frozenset(("signed", "dash", "transcript", "headline-colon", "announced", "no-comment", "quotation-alone", "colon"))
_SHARED = 0.5


def joined(rules: Sequence[Draft], learned: Sequence[Draft], trusted: frozenset[str] = TRUSTED) -> list[Draft]:
    """Every learned draft, told by the rule that found the same one, and the trusted rules' drafts that no learned one shares."""
    taken: set[int] = set()
    out = []
    for draft in learned:
        k = next((k for k, rule in enumerate(rules) if k not in taken and _one(rule, draft)), None)
        if k is not None:
            taken.add(k)
        out.append(draft if k is None else _told_by(rules[k], draft))
    out += [r for k, r in enumerate(rules) if k not in taken and r.rule in trusted and not any(_covers(d, r) for d in learned)]
    return out


def _one(rule: Draft, draft: Draft) -> bool:
    """Whether a rule and the network found the same statement: they share the cue, or without one most of the content."""
    if rule.cue and draft.cue:
        return any(overlap(a, b) for a in rule.cue for b in draft.cue) and _common(rule, draft) > 0
    return _common(rule, draft) >= _SHARED * max(_length(rule.content), _length(draft.content))


def _told_by(rule: Draft, draft: Draft) -> Draft:
    """A rule's draft with the network's spans; its source's head only where both mean the same source."""
    same = any(overlap(a, b) for a in rule.source for b in draft.source)
    return replace(
        rule,
        source=draft.source,
        cue=draft.cue or rule.cue,
        content=draft.content,
        head=rule.head if same else draft.head,
        score=draft.score,
        goes_on=False,
    )


def _covers(draft: Draft, rule: Draft) -> bool:
    return _common(draft, rule) >= _SHARED * _length(rule.content)


def _common(a: Draft, b: Draft) -> int:
    return sum(overlap(x, y) for x in a.content for y in b.content)


def _length(spans: Sequence[Span]) -> int:
    return sum(s.end - s.start for s in spans)
