"""Sourced: claims that give one thing otherwise, and each on another's word, differ in that too, however they were found.

in: a `Draft` of a story    out: the same, with "source" behind its kind where its accounts stand on the word of two
"""

from __future__ import annotations

from itertools import combinations

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.compare.differ.pairs.other_word import on_other_word

_GIVEN = (("number",), ("time",), ("certainty",))  # what a draft may differ in alone, for its sources to be told beside it
_MOST = 12  # accounts that are looked at


def with_sources(draft: Draft) -> Draft:
    """A draft as it is; one whose values stand on the word of two who are known, with their sources as what it differs in besides.
    What two contradict each other in, within one report, is of two anyway."""
    v = draft.verdict
    if v.relation != "differ" or v.kinds not in _GIVEN:
        return draft
    told = [(u, value) for u, value in zip(draft.units, v.values, strict=True) if value is not None and u.speakers][:_MOST]
    if any(a.report != b.report and m != n and on_other_word(a, b) for (a, m), (b, n) in combinations(told, 2)):
        return replace(draft, verdict=replace(v, kinds=(*v.kinds, "source")))
    return draft
