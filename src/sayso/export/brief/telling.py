"""Telling: which of what may differ a brief shows first: what the story is about by the words of its titles, and what nothing sure
tells of.

in: the views of what may differ, those of what surely does, a comparison    out: the first, in that order
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from sayso.export.foremost import stems, title_words
from sayso.export.view import ClaimView
from sayso.model import Comparison

_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]*")
_TOLD = 0.5  # of what a row's matter weighs, that a sure row must have, to tell of it


def most_telling(perhaps: Sequence[ClaimView], surely: Sequence[ClaimView], c: Comparison) -> list[ClaimView]:
    """What may differ: what nothing sure tells of before the rest, and what more of the titles' words stand in before what fewer
    do; else as it stands."""
    titled = title_words(c)
    known = [_matter(view, titled) for view in surely]

    def rank(k: int) -> tuple[bool, float, int]:
        matter = _matter(perhaps[k], titled)
        weight = _weight(matter)
        told = weight > 0 and any(
            _weight({w: matter[w] for w in matter.keys() & other.keys()}) >= _TOLD * weight for other in known
        )
        return told, -round(weight, 6), k

    return [perhaps[k] for k in sorted(range(len(perhaps)), key=rank)]


def _matter(view: ClaimView, titled: Mapping[str, float]) -> dict[str, float]:
    """The titles' words that stand in two accounts of a row at least, with what each weighs; names, of which most rows have
    some, are no matter."""
    told = (set(stems(_NAME.sub(" ", "".join(p.text for p in account.pieces)))) for account in view.accounts)
    counted = Counter(w for words in told for w in words)
    return {w: titled[w] for w, k in counted.items() if k > 1 and w in titled}


def _weight(matter: Mapping[str, float]) -> float:
    return math.fsum(sorted(matter.values()))
