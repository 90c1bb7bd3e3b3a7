"""Material: what the claims of a story are drafted from.

in: a `Story`    out: its clauses, their pairs with scores, its reports, what a person said of them
"""

from __future__ import annotations

from msgspec import Struct

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.units import Unit, all_units_of
from sayso.model import Report, Story


class Material(Struct, frozen=True):
    """What drafts are made of. told: all clauses.  units: those that say enough to be compared, by whose places `pairs` has the
    scores.  own: all but those of reprints, which repeat what their original has.  corrections: what a person said of them."""

    told: list[Unit]
    units: list[Unit]
    own: Clauses
    reports: list[Report]
    copies: set[int]
    score: Scorer
    pairs: dict[tuple[int, int], float]
    corrections: Corrections


def material_of(story: Story) -> Material:
    """The clauses of a story and which of them may say one thing."""
    told, reports = all_units_of(story), [m.report for m in story.members]
    units = [u for u in told if not u.little]
    copies = {k for k, r in enumerate(reports) if r.copy_of is not None}
    score = Scorer(units)
    own = Clauses(u for u in told if u.report not in copies)
    return Material(told, units, own, reports, copies, score, score.scores, Corrections.of(story))
