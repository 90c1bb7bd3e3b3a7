"""Deaths that no earlier report tells of: news, though they stand beside what was told of the same people before ("missing").

in: a claim that is not surely one thing, its later accounts, the earlier reports    out: a `Change` for each that tells of dead
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sayso.model import Account, Change, Claim, Report

_DEATHS = re.compile(
    r"\b(?:dead|die[sd]|killed|drowned|fatalit(?:y|ies)|deaths?|"
    r"(?:bod(?:y|ies)|remains|corpses?)(?= (?:of|was|were|ha[ds]|have)\b))\b",
    re.I,
)
_NONE = re.compile(r"\b(?:no|not|nobody|none|never|without|if|may|might|could|feared)\b|n[’']t\b", re.I)


def first_deaths(
    claim: Claim, after: Sequence[Account], earlier: Sequence[Report], reports: Mapping[str, Report]
) -> Iterator[Change]:
    """The later accounts that tell of dead, where no earlier report does."""
    told = [a for a in after if _tells(a, reports[a.report].text)]
    if not told or any(_DEATHS.search(f"{r.title or ''}\n{r.text}") for r in earlier):
        return
    for a in told:
        yield Change(kind="new", claim=claim.id, report=a.report, span=a.span, published=reports[a.report].published)


def _tells(account: Account, text: str) -> bool:
    words = account.span.of(text)
    return account.stance != "denied" and _DEATHS.search(words) is not None and _NONE.search(words) is None
