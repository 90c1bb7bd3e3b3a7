"""A case: a text beside the reports it is held against, with what is worked out once for all findings.

in: the text's reading, the reports' story    out: a `Case`
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.compare.check.amounts import as_meant
from sayso.compare.check.held import Held, beside
from sayso.compare.check.layout import without_code
from sayso.compare.check.loosely import Loosely
from sayso.compare.check.named import Named
from sayso.compare.check.quotations import Match, Words, matches, quotations, words_of_report
from sayso.compare.check.roles import Roles
from sayso.compare.check.speakers import Speakers
from sayso.compare.clauses.units import Unit, all_units_of, with_denial
from sayso.model import Evidence, Member, Reading, Report, Span, Story

_SENTENCE = 300  # characters of the longest sentence that is shown whole


class Case(Struct, frozen=True):
    """A text and the reports.

    written: the text's words.  indexed: the reports with their words.  held: its clauses with what stands beside each.
    quoted: its quotations with where each stands in the reports.
    """

    text: Reading
    story: Story
    written: str
    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    indexed: tuple[tuple[Report, Words], ...]
    held: Held
    quoted: tuple[tuple[Span, list[Match]], ...]
    loosely: Loosely
    speakers: Speakers

    @classmethod
    def of(cls, text: Reading, story: Story) -> Case:
        """The case of a text against a story."""
        written, held = text.article.text, _held(text, story)
        indexed = tuple((m.report, words_of_report(m.report.text)) for m in story.members)
        readings = tuple(m.reading for m in story.members)
        return cls(
            text=text,
            story=story,
            written=written,
            reports=tuple(m.report for m in story.members),
            readings=readings,
            indexed=indexed,
            held=held,
            quoted=tuple((q, matches(written, q, indexed)) for q in quotations(without_code(written))),
            loosely=Loosely(held.others),
            speakers=Speakers([text, *readings]),
        )


def _held(text: Reading, story: Story) -> Held:
    own = len(story.members)
    members = (*story.members, Member(report=Report.of(text.article), reading=text))
    together = Story(name=story.name, title=None, members=members, one_person=story.one_person, other_people=story.other_people)
    roles = Roles([text, *(m.reading for m in story.members)])
    units = list(roles.by_name(as_meant(all_units_of(together, every=True))))  # a short sentence can have a wrong day too
    others = tuple(u for u in units if u.report != own)
    mine = tuple(u for u in units if u.report == own)
    named = Named(others, roles.by_surname())
    return Held(mine, others, tuple(tuple(beside(u, others, named)) for u in mine))


def evidence_of(unit: Unit, reports: Sequence[Report], marks: tuple[Span, ...] = (), *, whole: bool = False) -> Evidence:
    """A report's clause as what a finding rests on, with who says it; or its whole sentence, where that is no longer than a reader
    takes in."""
    a = unit.attribution
    return Evidence(
        report=reports[unit.report].id,
        span=unit.clause.sentence if whole and len(unit.sentence) <= _SENTENCE else with_denial(unit),
        speaker=a.speaker if a else None,
        source_kind=a.source_kind if a else None,
        marks=tuple(m for m in marks if unit.span.holds(m)),
    )
