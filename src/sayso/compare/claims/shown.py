"""Under what a claim is shown, on a page and in JSON alike.

in: a claim, the texts of its reports by id    out: the key of the section that it stands in
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import combinations

from sayso.compare.options import LIKELY_ONE, SURELY_ONE
from sayso.model import Account, Claim, Shown, may_be_one

_LEAST = 4  # words of a quotation that two people do not say alike
_MOST = 12  # accounts that are looked at
_WORDS = re.compile(r"\w+")
_QUOTED = re.compile(r"[“\"«„](?P<said>[^“”\"«»„]{8,400})[”\"»“]")
_OPENS, _CLOSES = '“"«„', '”"»“'
_FULL = re.compile(r"[^\W\d_][\w.’'-]* .*[^\W\d_]")  # a name of two words or more: one alone may well be a firm's


def shown_in(claim: Claim, texts: Mapping[str, str]) -> Shown:
    """The section of a claim. What is told alike, but on other people's word, is an agreement, and its tag tells that the sources
    differ; one quotation that is given to two people may differ, for that is what a reader looks for there. What is less likely of
    one thing than not stands beside what perhaps is the same."""
    if (
        claim.relation == "differ"
        and claim.differs_in == ("source",)
        and not (claim.sure and all(map(_is_anybodys, claim.accounts)))
    ):
        if _in_two_mouths(claim, texts):
            return "may_differ"
        return "agree" if claim.sure or (claim.score is not None and claim.score >= SURELY_ONE) else "perhaps"
    if claim.relation == "differ" and not claim.sure:
        counted = "number" in claim.differs_in
        return "may_differ" if counted or claim.score is None or claim.score >= LIKELY_ONE else "perhaps"
    if claim.relation == "agree" and not claim.sure:
        return "perhaps"
    return claim.relation


def _is_anybodys(account: Account) -> bool:
    """Whether an account is told as somebody's word, and not as the outlet's own."""
    return account.source_kind is not None


def _in_two_mouths(claim: Claim, texts: Mapping[str, str]) -> bool:
    """Whether two reports give one quotation, word for word, to two people, each by a full name."""
    quoted = [(a, words) for a in claim.accounts[:_MOST] if (words := _quoted(a, texts.get(a.report, "")))]
    return any(
        words == others and a.report != b.report and not may_be_one(a.speaker or "", b.speaker or "")
        for (a, words), (b, others) in combinations(quoted, 2)
    )


def _quoted(account: Account, text: str) -> tuple[str, ...]:
    """The words that an account of a named person has in quotation marks, or all of its own where it opens or ends in one; none
    where there are few."""
    if account.source_kind != "named_person" or not _FULL.fullmatch(account.speaker or ""):
        return ()
    start, end = account.span
    told = text[max(0, start - 1) : end + 1]
    said = max((m["said"] for m in _QUOTED.finditer(told)), key=len, default="")
    if not said and (any(c in _OPENS for c in told[:2]) or any(c in _CLOSES for c in told[-2:])):
        said = text[start:end]
    words = tuple(_WORDS.findall(said.casefold()))
    return words if len(words) >= _LEAST else ()
