"""Under what a claim is shown, on a page and in JSON alike.

in: a claim    out: the key of the section that it stands in
"""

from __future__ import annotations

from sayso.compare.options import LIKELY_ONE, SURELY_ONE
from sayso.model import Claim, Shown


def shown_in(claim: Claim) -> Shown:
    """The section of a claim. What is told alike, but on other people's word, is an agreement; its tag tells that the sources
    differ. What is less likely of one thing than not stands beside what perhaps is the same."""
    if claim.relation == "differ" and claim.differs_in == ("source",) and not claim.sure:
        return "agree" if claim.score is not None and claim.score >= SURELY_ONE else "perhaps"
    if claim.relation == "differ" and not claim.sure:
        counted = "number" in claim.differs_in
        return "may_differ" if counted or claim.score is None or claim.score >= LIKELY_ONE else "perhaps"
    if claim.relation == "agree" and not claim.sure:
        return "perhaps"
    return claim.relation
