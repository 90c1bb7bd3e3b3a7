"""What is handed on by an outlet where the statement that it hands on does not stand.

in: what stands, what fell, and the rules' drafts that became another's `via`    out: what stands after all: the inner statement where
a verb of saying has it ("The agency said that X, according to the Mail"), else the outlet's own ("The driver had reported a fault,
according to the Mail", where nobody says a thing but the Mail).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.annotate.attributions.cues import SAYING
from sayso.annotate.attributions.draft import Draft
from sayso.model import covers, overlap


def after_all(
    stand: Sequence[Draft], heard: Sequence[Draft], unheard: Sequence[Draft], handed_on: Sequence[Draft]
) -> Iterator[Draft]:
    """The drafts to put back. heard: those of the network that fell as handing on.  unheard: the rules' that the network does not
    have."""
    for outer in handed_on:
        if any(_inside(draft, outer) for draft in stand):
            continue
        own = next((d for d in heard if any(overlap(a, b) for a in d.cue for b in outer.cue)), None)
        inner = next((d for d in unheard if d.via and d.rule == "clause" and d.word in SAYING and _inside(d, outer)), None)
        if own is not None:
            yield inner or own


def _inside(inner: Draft, outer: Draft) -> bool:
    return any(covers(outer.content, cue) for cue in inner.cue)
