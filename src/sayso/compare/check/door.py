"""The order in which a text is checked:

quotations found | clauses beside the reports' | speakers | numbers and days | claims, with voices | what stands in a report word
for word | what the reports differ in | sentences of another language left unread; then all in the order of the text
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.check.findings import Case, called, claimed, counted, quoted, said, with_contraries
from sayso.compare.check.findings.counted import outside
from sayso.compare.check.findings.disputed import with_disputed
from sayso.compare.check.findings.said import told_otherwise
from sayso.compare.check.layout import as_prose
from sayso.compare.check.verbatim import Verbatim
from sayso.compare.clauses.spaced import spaced
from sayso.language.foreign import foreign_sentences
from sayso.model import Check, Claim, Foreign, Reading, Story

_ORDER = {"quotation": 0, "statement": 1, "number": 2, "day": 3, "claim": 4}


def check(text: Reading, story: Story, claims: Sequence[Claim] = ()) -> Check:
    """What was found in holding a text against the reports of a story.

    text: the reading of the text; its words must be those that were written, since findings point into them.  claims: the rows of
    the story's comparison; what holds, but stands in one in which the reports differ, is disputed.
    """
    case = Case.of(text, spaced(story))
    found = [*quoted(case), *said(case), *counted(case), *called(case)]
    found += outside(case, found)
    failing = [f.span for f in found if f.fails and f.kind in ("number", "day", "claim")]  # what fails by itself in a clause
    found += claimed(case, told_otherwise(case), failing)
    found = list(dict.fromkeys(map(Verbatim(case.written, case.indexed, case.held).settled, found)))
    found = with_disputed(with_contraries(case, found), claims, case.reports, case.held.others, case.written)
    unread = [Foreign(span=span, language=language) for span, language in foreign_sentences(as_prose(case.written))]
    found = [f for f in found if f.kind == "quotation" or not any(u.span.touches(f.span) for u in unread)]
    found.sort(key=lambda f: (f.span, _ORDER[f.kind]))
    return Check(
        text=case.written,
        reports=tuple(m.report for m in story.members),
        findings=tuple(replace(f, id=f"f{n}") for n, f in enumerate(found, 1)),
        unread=tuple(unread),
    )
