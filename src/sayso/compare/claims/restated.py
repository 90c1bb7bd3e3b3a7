"""Restated: agreements that say once more what another one says: "two people died in the fire", then "the fire killed two people";
and those whose words another shows with the "but" that follows them. And what one report alone has, where it stands within more
that it alone has.

in: the `Draft`s of a story, most telling first    out: the same without those: the one that is kept says all that they do
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.claims.drafts import Draft
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Span

_BUT = re.compile(r"\b(?:but|yet|however)\b", re.I)
_MOST = 60  # agreements that each is held against
_SAID = 0.9  # of what a clause's words weigh, names among them, that the other's clause must hold


def without_restated(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without agreements whose every account says no more than that report's account of another agreement."""
    kept: list[Draft] = []
    agreed: list[int] = []
    for draft in drafts:
        agrees = draft.verdict.relation == "agree" and draft.verdict.sure
        if agrees and any(_says_again(draft, kept[k]) for k in agreed[:_MOST]):
            continue
        less = next((k for k in agreed[:_MOST] if _says_again(kept[k], draft)), None) if agrees else None
        if less is not None:  # the fuller one takes its place
            kept[less] = draft
            continue
        if agrees:
            agreed.append(len(kept))
        kept.append(draft)
    return kept


def without_parts(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those of one report alone that are a part of another: "was last inspected in May", of "The mill was built
    in 1910 and was last inspected in May"."""
    shown: dict[int, list[Span]] = {}
    for d in filter(_is_lone, drafts):
        for unit, span in zip(d.units, d.spans, strict=True):
            shown.setdefault(unit.report, []).append(span)
    return [d for d in drafts if not (_is_lone(d) and any(_is_part(u, s, shown) for u, s in zip(d.units, d.spans, strict=True)))]


def _is_lone(draft: Draft) -> bool:
    return draft.verdict.relation in ("only_one", "unmatched")


def _is_part(unit: Unit, span: Span, shown: dict[int, list[Span]]) -> bool:
    return any(other.holds(span) and other != span for other in shown[unit.report])


def _says_again(draft: Draft, other: Draft) -> bool:
    """Whether each account of one agreement is said in the other by the same report, or stands there before a "but"."""
    by_report = {u.report: (u, span) for u, span in zip(other.units, other.spans, strict=True)}
    told = [(u, span, by_report.get(u.report)) for u, span in zip(draft.units, draft.spans, strict=True)]
    return all(own is not None and (_holds(own[0], u) or _goes_on(*own, span)) for u, span, own in told)


def _goes_on(unit: Unit, shown: Span, other: Span) -> bool:
    """Whether what is shown of a clause holds other words, and takes something from them behind these: "Brenn knows the law | but
    wants the mill elsewhere"."""
    return shown.holds(other) and other.end <= unit.clause.sentence.start and _BUT.search(unit.sentence) is not None


def _holds(one: Unit, other: Unit) -> bool:
    """Whether a clause says all that another says: the same verb, numbers and "not", on the same word, and nearly all its words."""
    if one.predicate != other.predicate or denied(one) != denied(other) or bool(one.clause.hedge) != bool(other.clause.hedge):
        return False
    if one.speakers and other.speakers and one.speakers[0] != other.speakers[0]:
        return False
    numbers = [{(q.low, q.high, q.unit) for q in u.quantities} for u in (one, other)]
    if numbers[0] != numbers[1]:
        return False
    said = sum(w for key, w in other.weights.items() if key in one.weights or key in _spoken(one))
    return said >= _SAID * other.total


def _spoken(unit: Unit) -> set[str]:
    """The words of a sentence in which who says it is told: "the hall will be rebuilt, the council said"."""
    return {key for key in unit.around if key in {head for _, head in unit.roles} or key[0] == "~"} | {
        word for name in unit.speakers for word in name.lower().split()
    }
