"""A checked text, for people: what holds and what fails, each finding with the reports' words.

in: a `Checked` of the pipeline    out: text for a terminal, or one self-contained HTML file under the rules of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from sayso.compare import bare
from sayso.export.document import as_file, split_anchors
from sayso.export.labels import count, names_of, shorten
from sayso.export.marks import Mark, paint
from sayso.export.reading import returns_kept, stretches
from sayso.export.sheet import LONGEST, Run, Sheet
from sayso.model import Check, Evidence, Finding, Report, Span
from sayso.pipeline import Checked

#: A verdict in a word or two, under its kind.
VERDICTS = {
    "exact": "word for word",
    "nearly": "not word for word",
    "not_found": "not found",
    "same_speaker": "right speaker",
    "other_speaker": "another’s words",
    "no_speaker": "nobody’s words",
    "reported": "as reported",
    "differently": "reported differently",
    "carried": "carried",
    "disputed": "disputed",
    "contradicted": "contradicted",
    "unsupported": "unsupported",
    "unclear": "can’t be told",
}
KINDS = {"quotation": "quotation", "statement": "speaker", "number": "number", "day": "day", "claim": "claim"}
_EVIDENCE = 2  # reports whose words are shown under a finding in a terminal
_RANKS = {"claim": 0, "statement": 1, "quotation": 2, "day": 3, "number": 4}
_TITLES = {
    "fails": "What fails",
    "look": "Look again",
    "mild": "Speakers that can’t be told",
    "holds": "What holds",
    "open": "Nothing to hold it against",
}
_UNREAD = 5  # sentences of another language of which the line is told
_FEW = 2  # speakers that can't be told are shown each; more of them are told in a line
_SPACES = re.compile(r"[ \t]{2,}")
_NAME = 40  # characters of a speaker in a line of several
_WORDS = 240  # characters of a finding's words in a list


def check_to_text(checked: Checked, *, width: int = 80, colour: bool = False, every: bool = False) -> str:
    """What fails and what to look at again, then the tally; with `every`, what holds as well, and what there is nothing to look at
    for."""
    sheet, check = Sheet(width, colour), _as_shown(checked.check)
    names = names_of(check.reports)
    if checked.unread:
        sheet.put(("Not read: ", "bold"), checked.unread, ": only its quotations were looked for")
        sheet.blank()
    if check.unread and not checked.unread:
        sheet.put(("Not read: ", "bold"), told_unread(check))
        sheet.blank()
    if check.findings:
        sheet.put((verdict(check), "bold"))
    states = _states(check)
    for state, title in _TITLES.items():
        found = [f for f, s in zip(check.findings, states, strict=True) if s == state]
        if state == "mild" and not every:
            _put_folded(sheet, check, found, title)
        elif every or state in ("fails", "look"):
            _put_findings(sheet, check, names, found, title)
    sheet.blank()
    sheet.put((tally(check), "bold"))
    sheet.put(("Told is what the reports carry, not what is true.", "dim"))
    return sheet.render()


def _as_shown(check: Check) -> Check:
    """A check whose text is without the marks that set it out, for a reader; all stands where it stood."""
    return replace(check, text=bare(check.text))


def told_unread(check: Check) -> str:
    """Where the text is in another language, in words; empty where it is not."""
    where = [f"line {check.text.count(chr(10), 0, u.span.start) + 1} ({u.language})" for u in check.unread[:_UNREAD]]
    more = f" and {len(check.unread) - _UNREAD} more" if len(check.unread) > _UNREAD else ""
    return f"{', '.join(where)}{more}, in another language: only quotations were looked for" if where else ""


def tally(check: Check) -> str:
    """How much of each kind holds: "2 of 3 quotations, 4 of 4 numbers, …"; what can't be told, or is disputed, is counted apart
    where a report has something to be looked at."""
    if not check.findings:
        return "Nothing was found that could be held against the reports."
    parts = []
    for kind, one in KINDS.items():
        found = [f for f in check.findings if f.kind == kind]
        if found:
            parts.append(f"{sum(_state(f) == 'holds' for f in found)} of {count(len(found), one)}")
    return f"{verdict(check)} Holding: {', '.join(parts)}."


def verdict(check: Check) -> str:
    """What a reader must know first: how much fails, and how much is to look at."""
    states = _states(check)
    failed, open_, untold = len(check.failed), states.count("look"), states.count("mild")
    fails = f"{failed} fail{'s' if failed == 1 else ''} ({_by_kind(check.failed)})" if failed else "Nothing fails"
    again = f", {open_} to look at again" if open_ else ""
    again += f", {count(untold, 'speaker')} that can’t be told" if untold else ""
    return f"{fails}{again}."


def _by_kind(findings: Sequence[Finding]) -> str:
    """How many findings there are of each kind, in words."""
    counts = {one: sum(f.kind == kind for f in findings) for kind, one in KINDS.items()}
    return ", ".join(count(n, one) for one, n in counts.items() if n)


def _state(finding: Finding) -> str:
    """ "fails", "look" (again: disputed, or not to be told), "open" (not to be told, and no report to look at) or "holds"."""
    if finding.fails:
        return "fails"
    if finding.verdict == "unclear" and not finding.evidence and finding.kind != "claim":
        return "open"  # of a claim that nothing stands beside a reader must know
    return "look" if finding.verdict in ("disputed", "unclear") else "holds"


def _states(check: Check) -> list[str]:
    """The state of each finding; speakers that can't be told are "mild" where there are more than a few, so that they don't hide
    the rest."""
    states = [_state(f) for f in check.findings]
    untold = [k for k, f in enumerate(check.findings) if states[k] == "look" and (f.kind, f.verdict) == ("statement", "unclear")]
    for k in untold if len(untold) > _FEW else ():
        states[k] = "mild"
    return states


def _put_folded(sheet: Sheet, check: Check, findings: Sequence[Finding], title: str) -> None:
    """Mild findings in a line: whose statements they are, and where they stand."""
    if not findings:
        return
    sheet.blank()
    sheet.put((title.upper(), "bold"), (f"  {len(findings)}, each with --all", "dim"))
    sheet.blank()
    told = (f"“{shorten(' '.join(f.span.of(check.text).split()), _NAME)}” (line {_line(check, f)})" for f in findings)
    sheet.put(", ".join(told), lead=("·", "green"), indent=3)


def _line(check: Check, f: Finding) -> int:
    return check.text.count("\n", 0, f.span.start) + 1


def _put_findings(sheet: Sheet, check: Check, names: dict[str, str], findings: Sequence[Finding], title: str) -> None:
    if not findings:
        return
    sheet.blank()
    sheet.put((title.upper(), "bold"), (f"  {len(findings)}", "dim"))
    for finding in findings:
        sheet.blank()
        _put_finding(sheet, check, names, finding)


def _put_finding(sheet: Sheet, check: Check, names: dict[str, str], f: Finding) -> None:
    style = "red" if f.fails else "green"
    sheet.put(
        (f"{KINDS[f.kind]}: {VERDICTS[f.verdict]}", style),
        (f"  line {_line(check, f)}", "dim"),
        lead=("✗" if f.fails else "·", style),
        indent=3,
    )
    sheet.put(*_runs(check.text, f.span, f.differs, "bold red" if sheet.colour else ""), indent=3)
    sheet.put((f.why, "dim"), indent=3)
    if f.fails or f.verdict in ("disputed", "unclear"):
        texts = {r.id: r.text for r in check.reports}
        for e in f.evidence[:_EVIDENCE]:
            runs = _runs(texts[e.report], e.span, e.marks, "bold" if sheet.colour else "")
            sheet.put((names[e.report], "cyan"), ": ", *runs, *_by(e), indent=6, hang=2, lines=sheet.brief + 1)


def _by(e: Evidence) -> Iterator[Run]:
    if e.speaker:
        yield (f" ({e.speaker})", "dim")


def _runs(text: str, span: Span, marks: Sequence[Span], style: str) -> Iterator[Run]:
    """The words of a span, those that differ set off: by style, or in [brackets] where there is none."""
    at = span.start
    for mark in sorted(m for m in marks if span.holds(m)):
        if mark.start < at:
            continue
        yield _SPACES.sub(" ", text[at : mark.start])
        words = mark.of(text)
        yield (words, style) if style else f"[{words}]"
        at = mark.end
    yield _SPACES.sub(" ", text[at : span.end][:LONGEST])


class EvidenceView(Struct, frozen=True, kw_only=True):
    """A report's words under a finding."""

    name: str
    link: str
    speaker: str | None
    before: str
    pieces: tuple[tuple[str, bool], ...]


class FindingView(Struct, frozen=True, kw_only=True):
    """A finding as the page shows it."""

    number: int
    finding: Finding
    state: str
    kind: str
    verdict: str
    words: str
    evidence: tuple[EvidenceView, ...]


class SourceView(Struct, frozen=True, kw_only=True):
    """A report shown whole below, with the words that findings rest on marked. rests: whether any do."""

    anchor: str
    name: str
    report: Report
    paragraphs: tuple[Markup, ...]
    rests: bool


def check_to_html(checked: Checked) -> str:
    """One HTML document: the text with its findings marked, the findings, and the reports with the words they rest on."""
    check = _as_shown(checked.check)
    laid_out = check.text != checked.check.text
    names = names_of(check.reports)
    anchors = {r.id: f"r{n}" for n, r in enumerate(check.reports, 1)}
    painted, split = paint(check.text, stretches(check.text), list(_text_marks(check)))
    sources, more = _sources(check, names, anchors)
    views = [_view(n, f, state, check, names, anchors) for n, f, state in _numbered(check)]
    return as_file().document(
        "check.html", split_anchors([{**split, **more}]), checked=checked, check=check, tally=tally(check), titles=_TITLES,
        laid_out=laid_out, unread="" if checked.unread else told_unread(check),
        paragraphs=tuple(map(returns_kept, painted)), sources=sources, pages=sum(r.extent != "teaser" for r in check.reports),
        findings=tuple(views),
    ).text  # fmt: skip


def _numbered(check: Check) -> list[tuple[int, Finding, str]]:
    """The findings with their states, numbered as they are listed: what fails first, each group in the order of the text."""
    groups = list(_TITLES)
    found = sorted(zip(check.findings, _states(check), strict=True), key=lambda one: groups.index(one[1]))
    return [(n, f, state) for n, (f, state) in enumerate(found, 1)]


def _text_marks(check: Check) -> Iterator[Mark]:
    for n, f, state in _numbered(check):
        label = f"{n}: {KINDS[f.kind]}, {VERDICTS[f.verdict]}"
        back = (
            Markup('<a class="back" href="#f{0}" data-n="{0}" aria-label="finding {0}"></a>').format(n)
            if state in ("fails", "look")
            else Markup("")
        )
        yield Mark(span=f.span, rank=_RANKS[f.kind], classes=f"checked {state} c-{f.kind}", label=label, anchor=f"t{n}", after=back)
        for span in f.differs:
            yield Mark(span=span, rank=9, classes="differs", label=label)


def _view(n: int, f: Finding, state: str, check: Check, names: dict[str, str], anchors: dict[str, str]) -> FindingView:
    texts = {r.id: r.text for r in check.reports}
    return FindingView(
        number=n,
        finding=f,
        state=state,
        kind=KINDS[f.kind],
        verdict=VERDICTS[f.verdict],
        words=shorten(" ".join(f.span.of(check.text).split()), _WORDS),
        evidence=tuple(
            EvidenceView(
                name=names[e.report],
                link=f"#{_place(anchors, e)}",
                speaker=e.speaker,
                before="",
                pieces=tuple(_pieces(texts[e.report], e.span, e.marks)),
            )
            for e in f.evidence
        ),
    )


def _pieces(text: str, span: Span, marks: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    at = span.start
    for mark in sorted(m for m in marks if span.holds(m)):
        if mark.start >= at:
            yield text[at : mark.start], False
            yield mark.of(text), True
            at = mark.end
    yield text[at : span.end], False


def _place(anchors: dict[str, str], e: Evidence) -> str:
    return f"{anchors[e.report]}-{e.span.start}-{e.span.end}"


def _sources(check: Check, names: dict[str, str], anchors: dict[str, str]) -> tuple[tuple[SourceView, ...], dict[str, int]]:
    """The reports, of teasers those that findings rest on; and in how many elements each of their anchors lies."""
    views, opened = [], dict[str, int]()
    for report in check.reports:
        places = {e.span: _place(anchors, e) for f in check.findings for e in f.evidence if e.report == report.id}
        if report.extent == "teaser" and not places:
            continue
        marks = [Mark(span=s, rank=0, classes="rests", anchor=a) for s, a in sorted(places.items())]
        painted, split = paint(report.text, stretches(report.text), marks)
        opened |= split
        views.append(
            SourceView(
                anchor=anchors[report.id],
                name=names[report.id],
                report=report,
                paragraphs=tuple(map(returns_kept, painted)),
                rests=bool(places),
            )
        )
    return tuple(views), opened
