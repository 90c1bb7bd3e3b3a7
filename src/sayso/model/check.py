"""A check: what somebody wrote from some reports, held against them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.model.reading import SourceKind
from sayso.model.span import Span
from sayso.model.story import Report

FindingKind = Literal["quotation", "statement", "number", "day", "claim"]
Verdict = Literal[
    "exact", "nearly", "not_found",
    "same_speaker", "other_speaker", "no_speaker",
    "reported", "differently",
    "carried", "disputed", "contradicted", "unsupported",
    "unclear",
]  # fmt: skip


class Evidence(Struct, frozen=True, kw_only=True):
    """The words of a report that a finding rests on.

    speaker and source_kind tell on whose word the report has them; None is the outlet's own voice, or where that is not known.
    marks are the spans inside it that differ from the checked text.
    """

    report: str
    span: Span
    speaker: str | None = None
    source_kind: SourceKind | None = None
    marks: tuple[Span, ...] = ()


class Finding(Struct, frozen=True, kw_only=True):
    """One thing in the checked text and how the reports have it.

    kind and verdict:
      quotation   exact, nearly (differs: the words that are others), not_found
      statement   same_speaker, other_speaker, no_speaker (the reports tell it in their own voice), contradicted (here the speaker
                  says it and there does not, or the other way round), unclear
      number      reported, differently, not_found
      day         reported, disputed (reported, and otherwise elsewhere), differently, not_found, unclear (of the sentence, maybe of
                  something else)
      claim       carried, disputed (carried, and gainsaid elsewhere), contradicted, unsupported
    span points into the checked text. fails: whether it is a reason not to let the text go out as it is. voices: how many
    independent origins carry a claim, None where that can't be known. None of it says that something is true or false, only what
    the reports carry.
    """

    id: str
    kind: FindingKind
    verdict: Verdict
    span: Span
    fails: bool
    why: str
    differs: tuple[Span, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    voices: int | None = None


class Foreign(Struct, frozen=True, kw_only=True):
    """A sentence of the checked text in another language, of which only the quotations were looked for.

    language: its English name ("French").
    """

    span: Span
    language: str


class Check(Struct, frozen=True, kw_only=True):
    """A text and what was found in holding it against some reports, in the order of the text.

    unread: the sentences that are in another language than English.
    """

    schema: Literal["sayso/check/1"] = "sayso/check/1"
    text: str
    reports: tuple[Report, ...]
    findings: tuple[Finding, ...] = ()
    unread: tuple[Foreign, ...] = ()

    def __post_init__(self) -> None:
        texts = {r.id: r.text for r in self.reports}
        for u in self.unread:
            if not u.span.inside(self.text):
                raise ValueError(f"span {tuple(u.span)} lies outside the checked text")
        for f in self.findings:
            if not f.span.inside(self.text):
                raise ValueError(f"finding {f.id}: span {tuple(f.span)} lies outside the checked text")
            for e in f.evidence:
                if not e.span.inside(texts[e.report]):
                    raise ValueError(f"finding {f.id}: span {tuple(e.span)} lies outside the text of {e.report}")

    @property
    def failed(self) -> tuple[Finding, ...]:
        """What fails."""
        return tuple(f for f in self.findings if f.fails)

    @property
    def to_look_at(self) -> tuple[Finding, ...]:
        """What does not fail and a reader must look at again: what is disputed, or can't be told and stands beside a report; and a
        claim that stands beside none."""
        again = (f for f in self.findings if not f.fails and f.verdict in ("disputed", "unclear"))
        return tuple(f for f in again if f.verdict == "disputed" or f.evidence or f.kind == "claim")
